// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/tokens.h"

#include <QPalette>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace stockroom::paint
{

namespace
{

struct TokenFacts {
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr TokenFacts kTokens[] = {
    {Token::Background, "background", 0xfff6f7f9, 0xff15181e},
    {Token::Panel, "panel", 0xffffffff, 0xff1c2129},
    {Token::Alternate, "alternate", 0xfffafbfc, 0xff20262f},
    {Token::Navigation, "navigation", 0xffeef0f4, 0xff11141a},
    {Token::Line, "line", 0xffe3e6ea, 0xff313945},
    {Token::Text, "text", 0xff1d2430, 0xffe6e9ee},
    {Token::Muted, "muted", 0xff5b6475, 0xffa3adbd},
    {Token::Disabled, "disabled", 0xff7f8794, 0xff7c8698},
    {Token::Accent, "accent", 0xff2457d6, 0xff8bb0ff},
    {Token::OnAccent, "on-accent", 0xffffffff, 0xff11141a},
    {Token::AccentText, "accent-text", 0xff1a44ad, 0xffa9c2ff},
    {Token::AccentSoft, "accent-soft", 0xffe8eefc, 0xff26345a},
    {Token::Selection, "selection", 0xffdfe9fd, 0xff2a3b63},
    {Token::Danger, "danger", 0xffb42318, 0xffff8a80},
    {Token::OnDanger, "on-danger", 0xffffffff, 0xff11141a},
    {Token::DangerSoft, "danger-soft", 0xfffdecea, 0xff43201e},
    {Token::Warning, "warning", 0xff8a5100, 0xfff2c069},
    {Token::WarningSoft, "warning-soft", 0xfffdf3e1, 0xff3f3217},
    {Token::Good, "good", 0xff17703c, 0xff7fd69b},
    {Token::GoodSoft, "good-soft", 0xffe6f4ea, 0xff1c3a27},
    {Token::Mark, "mark", 0xffffe9a8, 0xff6b5a16},
};
static_assert(std::size(kTokens) == kTokenCount);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kTokenCount; ++i) {
        if (std::size_t(kTokens[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by the token's number");

constexpr double kWords = 4.5;
constexpr double kShapes = 3.0;

constexpr Pairing kPairings[] = {
    {Token::Text, Token::Background, kWords},
    {Token::Text, Token::Panel, kWords},
    {Token::Text, Token::Alternate, kWords},
    {Token::Text, Token::Navigation, kWords},
    {Token::Text, Token::Selection, kWords},
    {Token::Text, Token::Mark, kWords},
    {Token::Text, Token::AccentSoft, kWords},
    {Token::Muted, Token::Background, kWords},
    {Token::Muted, Token::Panel, kWords},
    {Token::Muted, Token::Alternate, kWords},
    {Token::Muted, Token::Navigation, kWords},
    {Token::Muted, Token::Selection, kWords},
    {Token::Accent, Token::Panel, kWords},
    {Token::OnAccent, Token::Accent, kWords},
    {Token::AccentText, Token::Panel, kWords},
    {Token::AccentText, Token::AccentSoft, kWords},
    {Token::Danger, Token::Panel, kWords},
    {Token::Danger, Token::DangerSoft, kWords},
    {Token::OnDanger, Token::Danger, kWords},
    {Token::Warning, Token::WarningSoft, kWords},
    {Token::Good, Token::GoodSoft, kWords},
    {Token::Warning, Token::Panel, kWords},
    {Token::Good, Token::Panel, kWords},
    {Token::Danger, Token::Background, kWords},
    {Token::Accent, Token::Background, kShapes},
    {Token::Accent, Token::Navigation, kShapes},
    {Token::Accent, Token::Alternate, kShapes},
    {Token::Accent, Token::Selection, kShapes},
    {Token::Accent, Token::AccentSoft, kShapes},
    // Cells that are chosen or refused, their second row included.
    {Token::Danger, Token::Selection, kWords},
    {Token::Accent, Token::Selection, kWords},
    {Token::Danger, Token::Alternate, kWords},
    {Token::Text, Token::DangerSoft, kWords},
    {Token::Muted, Token::DangerSoft, kWords},
    // What the mouse is over, or presses.
    {Token::Text, Token::Line, kWords},
    {Token::Muted, Token::AccentSoft, kWords},
    {Token::AccentText, Token::Background, kWords},
    {Token::AccentText, Token::Alternate, kWords},
    // Tool tips, and toasts with their key and action.
    {Token::Panel, Token::Text, kWords},
    {Token::Text, Token::Text, kWords, true},
    {Token::Muted, Token::Text, kWords, true},
    {Token::AccentText, Token::Text, kWords, true},
    // The standard asks nothing of what cannot be used; it is to be seen all the same.
    {Token::Disabled, Token::Panel, kShapes},
    {Token::Disabled, Token::Background, kShapes},
    {Token::Disabled, Token::Alternate, kShapes},
    {Token::Disabled, Token::Navigation, kShapes},
};

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

} // namespace

QColor color(Token token, Tone tone)
{
    const TokenFacts &facts = kTokens[std::size_t(token)];
    return QColor::fromRgba(tone == Tone::Light ? facts.light : facts.dark);
}

QString name(Token token)
{
    return QString::fromLatin1(kTokens[std::size_t(token)].name);
}

Tone toneOf(const QPalette &palette)
{
    // Style sheets change the palette of what they touch, grounds and words; they leave this role alone.
    return luminance(palette.color(QPalette::Active, QPalette::Mid)) < 0.3 ? Tone::Dark : Tone::Light;
}

double contrast(const QColor &ink, const QColor &ground)
{
    const double one = luminance(ink) + 0.05;
    const double other = luminance(ground) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

Pairings pairings()
{
    return {kPairings, std::size(kPairings)};
}

} // namespace stockroom::paint
