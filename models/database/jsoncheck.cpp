// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/jsoncheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace stockroom::database
{
namespace
{

void isValid(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray json(text, sqlite3_value_bytes(values[0]));
    // Qt reads lists and objects alone; of what stands in a list there must be one.
    QJsonParseError wrong;
    const QJsonDocument list = QJsonDocument::fromJson('[' + json + ']', &wrong);
    const bool isOne = wrong.error == QJsonParseError::NoError && list.array().size() == 1;
    sqlite3_result_int(context, isOne ? 1 : 0);
}

} // namespace

void addJsonCheck(sqlite3 *connection)
{
    sqlite3_create_function(connection, "json_valid", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                            isValid, nullptr, nullptr);
}

} // namespace stockroom::database
