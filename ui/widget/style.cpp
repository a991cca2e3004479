// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/style.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

namespace stockroom::widget
{

using paint::Token;

namespace
{

constexpr qreal kRadius = 6;

/// The lengths of a control, in steps of its font: a line of 16 gives inputs of 30 and buttons of 32.
struct Measure {
    explicit Measure(const QFontMetrics &metrics) : line(metrics.height()) {}
    int line;
    int input() const { return line + line * 14 / 16; }
    int button() const { return line * 2; }
    int pad() const { return line * 5 / 8; }
    int arrow() const { return line; }
};

Measure measureOf(const QStyleOption *option)
{
    return Measure(option->fontMetrics);
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

QColor tokenOf(const QStyleOption *option, Token token)
{
    return paint::color(token, paint::toneOf(option->palette));
}

void drawPatch(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool refused = widget && widget->property("refused").toBool();
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const Token edge = refused ? Token::Danger : focus ? Token::Accent : Token::Line;
    const Token ground = refused ? Token::DangerSoft : enabled ? Token::Panel : Token::Background;
    drawPatch(painter, QRectF(option->rect), tokenOf(option, ground), tokenOf(option, edge), refused || focus ? 2 : 1);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = (option->state & QStyle::State_MouseOver) && enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool quiet = role == QStringLiteral("flat") || role == QStringLiteral("link");
    if (role == QStringLiteral("primary") && enabled) {
        const QColor accent = tokenOf(option, Token::Accent);
        drawPatch(painter, QRectF(option->rect), hover || down ? accent.darker(110) : accent, {}, 0);
    } else if (!quiet || hover || down) {
        const Token ground = down ? Token::AccentSoft : hover ? Token::Alternate : Token::Panel;
        drawPatch(painter, QRectF(option->rect), tokenOf(option, ground), tokenOf(option, Token::Line), quiet ? 0 : 1);
    }
    if (option->state & QStyle::State_HasFocus) {
        const bool primary = role == QStringLiteral("primary");
        if (primary)
            drawPatch(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), Qt::transparent,
                      tokenOf(option, Token::OnAccent), 1);
        paint::drawFocus(painter, QRectF(option->rect), kRadius, paint::toneOf(option->palette));
    }
}

void drawTriangle(QPainter *painter, const QRect &rect, const QColor &ink, int line)
{
    const qreal half = line * 0.28;
    const QPointF middle = QRectF(rect).center();
    const QPointF corners[] = {middle + QPointF(-half, -half * 0.6), middle + QPointF(half, -half * 0.6),
                               middle + QPointF(0, half * 0.7)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(corners, 3);
    painter->restore();
}

QColor inkOf(const QStyleOption *option, const QString &role)
{
    if (!(option->state & QStyle::State_Enabled))
        return option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (role == QStringLiteral("primary"))
        return tokenOf(option, Token::OnAccent);
    if (role == QStringLiteral("link"))
        return tokenOf(option, Token::AccentText);
    return option->palette.color(QPalette::Active, QPalette::ButtonText);
}

QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), ink);
    return pixmap;
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(on ? QPen(Qt::NoPen) : QPen(tokenOf(option, Token::Muted), 1.2));
    painter->setBrush(tokenOf(option, on ? Token::Accent : Token::Panel));
    painter->drawEllipse(circle);
    if (on) {
        painter->setBrush(tokenOf(option, Token::OnAccent));
        painter->drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2);
    }
    painter->restore();
}

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = option->state & State_NoChange ? Qt::PartiallyChecked
                                     : option->state & State_On     ? Qt::Checked
                                                                    : Qt::Unchecked;
        paint::drawCheckBox(painter, option->rect, state, option->state & State_Enabled,
                            paint::toneOf(option->palette));
        return;
    }
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return;
        drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawField(option, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        drawPatch(painter, QRectF(option->rect), tokenOf(option, down ? Token::AccentSoft : Token::Navigation), {}, 0);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget))
            return;
        paint::drawFocus(painter, QRectF(qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect),
                         qobject_cast<const QAbstractItemView *>(widget) ? 3 : kRadius - 2,
                         paint::toneOf(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    // Fusion would add an arrow of its own to a button with a menu; the label has one.
    if (element == CE_PushButtonBevel) {
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel) {
        drawButtonLabel(option, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const QString role = roleOf(widget);
    const QColor ink = inkOf(option, role);
    painter->save();
    if (role == QStringLiteral("primary"))
        painter->setFont(paint::semibold(painter->font()));
    const int flags =
        styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int words = painter->fontMetrics().size(flags, button->text).width();
    const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : measureOf(option).line / 3;
    const int symbol = button->icon.isNull() ? 0 : button->iconSize.width();
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    const int arrow = menu ? measureOf(option).line : 0;
    const int wide = words + gap + symbol + arrow;
    // A flat button with a menu stands at the head of a bar, in one line with what is below it.
    const int start =
        menu && role == QStringLiteral("flat") ? measureOf(option).pad() : (option->rect.width() - wide) / 2;
    const QRect whole(option->rect.left() + start, option->rect.top(), wide, option->rect.height());
    if (symbol > 0) {
        const QRect place(whole.left(), whole.center().y() - button->iconSize.height() / 2 + 1, symbol,
                          button->iconSize.height());
        painter->drawPixmap(visualRect(option->direction, option->rect, place),
                            tinted(button->icon, button->iconSize, painter->device()->devicePixelRatio(), ink));
    }
    const QRect text = whole.adjusted(symbol + gap, 0, -arrow, 0);
    painter->setPen(ink);
    painter->drawText(visualRect(option->direction, option->rect, text), Qt::AlignCenter | flags, button->text);
    if (menu) {
        const QRect place(text.right() + 1, whole.top(), arrow, whole.height());
        drawTriangle(painter, visualRect(option->direction, option->rect, place), ink, measureOf(option).line);
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawTriangle(painter, arrow, option->palette.color(QPalette::Text), measureOf(option).line);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    painter->save();
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool pressed = (option->activeSubControls & part) && (option->state & State_Sunken);
        painter->setPen(tokenOf(option, pressed ? Token::Accent : Token::Muted));
        painter->drawText(proxy()->subControlRect(CC_SpinBox, option, part, widget), Qt::AlignCenter,
                          QString(QChar(part == SC_SpinBoxUp ? u'+' : u'\u2212')));
    }
    painter->restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return made;
    const Measure measure = measureOf(option);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && (button->features & QStyleOptionButton::HasMenu);
        const bool bold = roleOf(widget) == QStringLiteral("primary");
        return {size.width() + 2 * measure.pad() + (menu ? measure.line : 0) + (bold ? measure.line / 2 : 0),
                std::max(measure.button(), size.height() + measure.line / 2)};
    }
    case CT_LineEdit:
        return {made.width() + 2 * measure.pad(), std::max(measure.input(), made.height())};
    case CT_ComboBox:
        return {size.width() + 2 * measure.pad() + 2 * measure.arrow(), measure.input()};
    case CT_SpinBox:
        return {size.width() + 2 * measure.pad() + 3 * measure.arrow(), measure.input()};
    case CT_ToolButton:
        return made.expandedTo({measure.button(), measure.button()});
    default:
        return made;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        const int pad = measureOf(option).pad() - 2;
        return option->rect.adjusted(pad, 1, -pad, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const Measure measure = measureOf(option);
    const QRect &all = option->rect;
    const auto mirrored = [option](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return mirrored({all.right() + 1 - 2 * measure.arrow(), all.top(), 2 * measure.arrow(), all.height()});
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return mirrored(all.adjusted(measure.pad() - 3, 1, -2 * measure.arrow(), -1));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return all;
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int wide = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : measure.arrow() * 5 / 4;
        if (part == SC_SpinBoxDown)
            return mirrored({all.right() + 1 - wide - 3, all.top(), wide, all.height()});
        if (part == SC_SpinBoxUp)
            return mirrored({all.right() + 1 - 2 * wide - 3, all.top(), wide, all.height()});
        if (part == SC_SpinBoxEditField)
            return mirrored(all.adjusted(measure.pad() - 2, 2, -2 * wide - 3, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const QFont font = widget ? widget->font() : QFont();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return paint::checkBoxExtent(font);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_DefaultFrameWidth:
        // Room for the round corners, which the view inside would cover.
        return isTextArea(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void setRefused(QWidget *field, bool refused)
{
    if (field->property("refused").toBool() == refused)
        return;
    field->setProperty("refused", refused);
    field->update();
}

} // namespace stockroom::widget
