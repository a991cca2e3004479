// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <cstddef>

class QPalette;

/// Onto any QPainter: colours, symbols and the parts of a cell. No widgets, so that a screen and a page can share it.
namespace stockroom::paint
{

/// Whether a ground is light or dark; every colour exists once for each.
enum class Tone { Light, Dark };

/// The names of the colours; what each of them is stands in the one table in tokens.cpp.
enum class Token {
    Background,
    Panel,
    Alternate,
    Navigation,
    Line,
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    AccentText,
    AccentSoft,
    Selection,
    Danger,
    OnDanger,
    DangerSoft,
    Warning,
    WarningSoft,
    Good,
    GoodSoft,
    Mark,
};
inline constexpr std::size_t kTokenCount = std::size_t(Token::Mark) + 1;

/// One ink on one ground as the program uses them, and the least contrast that they must have.
struct Pairing {
    Token ink;
    Token ground;
    double least;
    bool fromOther = false; ///< the ink is that of the other tone: what lies over a window is dark where that is light
};

QColor color(Token token, Tone tone);

/// The token's name as it is written in style sheets, for example "accent-soft".
QString name(Token token);

/// The tone that a palette was made for: what paints asks its palette, so nothing global has to be kept.
Tone toneOf(const QPalette &palette);

/// The contrast of two opaque colours by WCAG 2.1, from 1 to 21.
double contrast(const QColor &ink, const QColor &ground);

/// Every ink with every ground it is used on.
struct Pairings {
    const Pairing *first;
    std::size_t count;
    const Pairing *begin() const { return first; }
    const Pairing *end() const { return first + count; }
};
Pairings pairings();

} // namespace stockroom::paint
