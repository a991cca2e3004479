// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fold.h"

#include <QSqlDriver>
#include <QString>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

namespace stockroom::database
{
namespace
{

/// Most texts are ASCII: those are folded in place of SQLite's own memory, without going through UTF-16.
bool foldAscii(const unsigned char *text, int length, char *folded)
{
    for (int i = 0; i < length; ++i) {
        if (text[i] >= 0x80)
            return false;
        const bool isUpper = text[i] >= 'A' && text[i] <= 'Z';
        folded[i] = static_cast<char>(isUpper ? text[i] + 32 : text[i]);
    }
    return true;
}

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const unsigned char *text = sqlite3_value_text(values[0]);
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    const int length = sqlite3_value_bytes(values[0]);
    auto *folded = static_cast<char *>(sqlite3_malloc(length + 1));
    if (folded && foldAscii(text, length, folded)) {
        sqlite3_result_text(context, folded, length, sqlite3_free);
        return;
    }
    sqlite3_free(folded);
    const QByteArray wide = QString::fromUtf8(reinterpret_cast<const char *>(text), length).toCaseFolded().toUtf8();
    sqlite3_result_text(context, wide.constData(), static_cast<int>(wide.size()), SQLITE_TRANSIENT);
}

} // namespace

void addFold(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_create_function(connection, "stockroom_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                            nullptr, fold, nullptr, nullptr);
}

} // namespace stockroom::database
