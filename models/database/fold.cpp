// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fold.h"

#include <QSqlDriver>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <bitset>
#include <sqlite3.h>
#include <string_view>

namespace stockroom::database
{
namespace
{

QString wide(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

std::string_view narrow(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool hasAscii(std::string_view text, std::string_view part)
{
    if (part.empty())
        return true;
    const char first = part.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - 32) : first;
    for (size_t at = 0; at + part.size() <= text.size(); ++at) {
        if (text[at] != first && text[at] != upper)
            continue;
        size_t same = 1;
        while (same < part.size() && lower(text[at + same]) == part[same])
            ++same;
        if (same == part.size())
            return true;
    }
    return false;
}

/// The letters outside ASCII that are folded to ASCII, such as the sign for Kelvin.
const std::bitset<0x10000> &lettersBecomingAscii()
{
    static const auto letters = [] {
        std::bitset<0x10000> found;
        for (char32_t c = 0x80; c < found.size(); ++c) {
            const QString folded = QChar(c).isSurrogate() ? QString() : QString(QChar(c)).toCaseFolded();
            if (std::any_of(folded.cbegin(), folded.cend(), [](QChar each) { return each.unicode() < 0x80; }))
                found.set(c);
        }
        return found;
    }();
    return letters;
}

bool hasLettersBecomingAscii(std::string_view text)
{
    const auto &letters = lettersBecomingAscii();
    const auto low = [&](size_t at) { return at < text.size() ? static_cast<unsigned>(text[at]) & 0x3FU : 0U; };
    for (size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 0xC0 && lead < 0xE0 && letters.test((lead & 0x1FU) << 6 | low(at + 1)))
            return true;
        if (lead >= 0xE0 && lead < 0xF0 && letters.test((lead & 0x0FU) << 12 | low(at + 1) << 6 | low(at + 2)))
            return true;
    }
    return false;
}

/// A search asks this of every row: most answers are found in the bytes, without going through UTF-16.
bool contains(sqlite3_value *value, sqlite3_value *folded)
{
    const std::string_view text = narrow(value);
    const std::string_view part = narrow(folded);
    if (isAscii(part)) {
        if (hasAscii(text, part))
            return true;
        if (!hasLettersBecomingAscii(text))
            return false;
    } else if (isAscii(text)) {
        return false;
    }
    return wide(value).toCaseFolded().contains(wide(folded));
}

void has(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, contains(values[0], values[1]) ? 1 : 0);
}

} // namespace

void addFold(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_create_function(connection, "stockroom_has", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                            nullptr, has, nullptr, nullptr);
}

} // namespace stockroom::database
