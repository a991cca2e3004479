// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <algorithm>

namespace stockroom::paint
{

namespace
{

// Words between @ signs are tokens or lengths in steps of the font.
constexpr char kSheet[] = R"(
QMainWindow, QDialog, QWidget[role="ground"] { background: @background@; }
QWidget[role="panel"] { background: @panel@; }
QWidget[role="bar"] { background: @panel@; border: none; border-bottom: 1px solid @line@; }
QWidget[role="status"] { background: @background@; border: none; border-top: 1px solid @line@; }
QWidget[role="navigation"] { background: @navigation@; border: none; }
QWidget[role="card"] { background: @panel@; border: 1px solid @line@; border-radius: @large@px; }
QLabel { background: transparent; }
QLabel[role="muted"], QLabel[role="label"] { color: @muted@; }
QLabel[role="danger"] { color: @danger@; }
QWidget[role="notice"] { background: @warning-soft@; border: none; border-bottom: 1px solid @line@; }
QWidget[role="notice"] QLabel { color: @warning@; }
QLabel[role="link"] { color: @accent-text@; }
QToolTip { color: @panel@; background: @text@; border: 1px solid @text@; padding: @quarter@px @half@px; }
QMenu { background: @panel@; color: @text@; border: 1px solid @line@; padding: @quarter@px; }
QMenu::item { padding: @half@px @double@px @half@px @one@px; border-radius: @radius@px; }
QMenu::item:selected { background: @accent-soft@; color: @accent-text@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @line@; margin: @quarter@px 0; }
QMenu::icon { padding-left: @half@px; }
QHeaderView { background: @alternate@; border: none; border-bottom: 1px solid @line@; font-size: @small@px; }
QHeaderView::section { background: @alternate@; color: @muted@; font-weight: 600; border: none;
    border-bottom: 1px solid @line@; padding: @half@px @half@px; }
QHeaderView:vertical { background: @panel@; border: none; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: margin; subcontrol-position: top center;
    width: @half@px; height: @half@px; }
QTableView, QListView, QTreeView { background: @panel@; border: none; selection-background-color: @selection@;
    selection-color: @text@; }
QComboBox QAbstractItemView, QListView[role="choices"] { border: 1px solid @line@; padding: @quarter@px; outline: none;
    selection-background-color: @accent-soft@; selection-color: @accent-text@; }
QComboBox QAbstractItemView::item, QListView[role="choices"]::item { padding: @third@px @quarter@px;
    border-radius: @radius@px; }
QComboBox QAbstractItemView::item:selected, QListView[role="choices"]::item:selected { background: @accent-soft@;
    color: @accent-text@; }
QTableCornerButton::section { background: @alternate@; border: none; border-bottom: 1px solid @line@; }
QScrollArea, QScrollArea > QWidget > QWidget[role="panel"] { border: none; background: @panel@; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: @bar@px; }
QScrollBar:horizontal { height: @bar@px; }
QScrollBar::handle { background: @handle@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: @double@px; }
QScrollBar::handle:horizontal { min-width: @double@px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { color: @muted@; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: @half@px 0; margin-right: @one@px; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; font-weight: 600; }
QTabBar::tab:focus { color: @accent-text@; }
QTabWidget::pane { border: none; }
QProgressBar { background: @line@; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: @line@; }
)";

QColor mixed(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2);
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

void setFor(QPalette &palette, QPalette::ColorRole role, Token token, Tone tone)
{
    palette.setColor(role, color(token, tone));
}

} // namespace

QPalette palette(Tone tone)
{
    struct Role {
        QPalette::ColorRole role;
        Token token;
    };
    constexpr Role kRoles[] = {
        {QPalette::Window, Token::Background},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Panel},
        {QPalette::AlternateBase, Token::Alternate},
        {QPalette::ToolTipBase, Token::Text},
        {QPalette::ToolTipText, Token::Panel},
        {QPalette::PlaceholderText, Token::Muted},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Panel},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Danger},
        {QPalette::Link, Token::AccentText},
        {QPalette::LinkVisited, Token::AccentText},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::Text},
        {QPalette::Light, Token::Panel},
        {QPalette::Midlight, Token::Alternate},
        {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::Muted},
        {QPalette::Shadow, Token::Line},
    };
    QPalette made;
    for (const Role &row : kRoles)
        setFor(made, row.role, row.token, tone);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, color(Token::Disabled, tone));
    return made;
}

QString styleSheet(Tone tone, const QFont &font)
{
    QString sheet = QString::fromLatin1(kSheet);
    for (std::size_t i = 0; i < kTokenCount; ++i)
        sheet.replace(QStringLiteral("@%1@").arg(name(Token(i))), color(Token(i), tone).name());
    sheet.replace(QStringLiteral("@handle@"), mixed(color(Token::Muted, tone), color(Token::Panel, tone)).name());
    const int em = std::max(1, QFontInfo(font).pixelSize());
    struct Length {
        const char *name;
        int pixels;
    };
    const Length lengths[] = {{"quarter", em * 4 / 13}, {"third", em * 6 / 13},   {"half", em * 8 / 13},
                              {"one", em * 16 / 13},    {"double", em * 32 / 13}, {"radius", em * 6 / 13},
                              {"large", em * 10 / 13},  {"bar", em * 10 / 13},    {"small", em * 12 / 13}};
    for (const Length &length : lengths)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(length.name)), QString::number(length.pixels));
    return sheet;
}

QFont baseFont(const QFont &system)
{
    constexpr qreal kPoints = 13 * 72.0 / 96.0;
    QFont font = system;
    const QString inter = QStringLiteral("Inter");
    QFont wanted(inter);
    if (QFontInfo(wanted).family().startsWith(inter))
        font.setFamilies({inter});
    font.setPointSizeF(std::max(kPoints, system.pointSizeF()));
    return font;
}

QFont smaller(const QFont &font)
{
    return scaled(font, 12.0 / 13.0);
}

QFont title(const QFont &font)
{
    return semibold(scaled(font, 15.0 / 13.0));
}

QFont display(const QFont &font)
{
    QFont made = scaled(font, 24.0 / 13.0);
    made.setWeight(QFont::Bold);
    return made;
}

QFont semibold(const QFont &font)
{
    QFont made = font;
    made.setWeight(QFont::DemiBold);
    return made;
}

} // namespace stockroom::paint
