// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/width.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

/// Wide and full-width letters, and what is shown as an emoji by itself, by EastAsianWidth.txt and emoji-data.txt of
/// Unicode 15.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},
    {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},
    {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},
    {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},
    {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},
    {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4C6},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F567}, {0x1F57A, 0x1F57A},
    {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC},
    {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7F0},
    {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

int widthOf(char32_t letter)
{
    if (letter < 0x300)
        return 1;
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto *const after = std::upper_bound(std::begin(kWide), std::end(kWide), letter,
                                               [](char32_t each, const Range &range) { return each < range.first; });
    return after != std::begin(kWide) && letter <= (after - 1)->last ? 2 : 1;
}

/// Signs that nobody sees and that put what stands beside them in another order, beyond the end of their text too.
bool turnsDirection(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString fitted(const QString &text, int most)
{
    if (text.size() <= most / 2 || displayWidth(text) <= most)
        return text;
    QString cut;
    int width = 1;
    for (const char32_t letter : text.toUcs4()) {
        width += widthOf(letter);
        if (width > most)
            break;
        cut += QChar::fromUcs4(letter);
    }
    return cut + QChar(0x2026);
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar each : text) {
        if (turnsDirection(each))
            line += u"\\u%1"_s.arg(each.unicode(), 4, 16, QChar(u'0'));
        else if (each.category() == QChar::Other_Control || each == QChar(0x2028) || each == QChar(0x2029))
            line += u' ';
        else
            line += each;
    }
    return line;
}

} // namespace stockroom::ctl
