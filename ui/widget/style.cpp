// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/style.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/theme.h"
#include "ui/widget/controlpaint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <algorithm>

namespace stockroom::widget
{

using paint::Token;

namespace
{

constexpr char kRefused[] = "refused";
constexpr char kReadOnly[] = "readOnly";

void mark(QWidget *field, const char *property, bool marked)
{
    if (field->property(property).toBool() == marked)
        return;
    field->setProperty(property, marked);
    field->update();
}

Qt::CheckState checkState(const QStyleOption *option)
{
    if (option->state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return option->state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

void drawFlag(const QStyleOption *option, QPainter *painter, bool isReadOnly)
{
    const paint::Tone tone = paint::toneOf(option->palette);
    if (isReadOnly)
        paint::drawReadFlag(painter, option->rect, checkState(option), tone);
    else
        paint::drawCheckBox(painter, option->rect, checkState(option), option->state & QStyle::State_Enabled, tone);
}

// The editor of a cell is as large as its cell.
bool isCellEditor(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget))
        return; // its frame shows the focus
    paint::drawFocus(painter, QRectF(qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect),
                     qobject_cast<const QAbstractItemView *>(widget) ? 3 : kRadius - 2, paint::toneOf(option->palette));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The delegate that a list of choices has of its own asks no style sheet how a row looks.
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !qobject_cast<QStyledItemDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new QStyledItemDelegate(box));
    // Beside a style sheet Qt asks no style how large a spin box is, and gives its buttons no room.
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget); spin && !isCellEditor(spin)) {
        const Measure measure(spin->fontMetrics());
        spin->setMinimumSize(spin->sizeHint().width() + measure.pad() + 3 * measure.arrow(), measure.input());
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawFlag(option, painter, widget && widget->property(kReadOnly).toBool());
        return;
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
    case PE_PanelButtonTool:
        drawPatch(painter, QRectF(option->rect),
                  tokenOf(option, option->state & (State_Sunken | State_On) ? Token::AccentSoft : Token::Navigation),
                  {}, 0);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(option, painter, widget);
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
        return {size.width() + 2 * measure.pad() + 4 * measure.arrow(), measure.input()};
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
        return mirrored(all.adjusted(measure.pad() - 1, 1, -2 * measure.arrow(), -1));
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
    mark(field, kRefused, refused);
}

void setReadOnly(QWidget *box, bool readOnly)
{
    mark(box, kReadOnly, readOnly);
}

} // namespace stockroom::widget
