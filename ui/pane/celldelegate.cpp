// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/celldelegate.h"
#include "models/entity/instant.h"
#include "models/entity/traits.h"
#include "models/table/entitytable.h"
#include "ui/paint/theme.h"
#include "ui/pane/choicebox.h"
#include "ui/pane/reading.h"
#include "ui/pane/shorttime.h"
#include "ui/pane/thumbnails.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>
#include <limits>

namespace stockroom::pane
{

namespace
{

using entity::Field;
using entity::Value;
using paint::Badge;
using paint::Token;
using table::EntityTable;

/// More than a shop has; a column for larger amounts would take the room from the others.
constexpr qint64 kWidestMoney = 99'999'999'99;

/// Decimals stand under each other in all languages: digits run from left to right.
constexpr Qt::Alignment kNumberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

/// How wide a day of another year is, in the month with the longest name.
int widestDay(const QFontMetrics &metrics, const QLocale &locale)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, metrics.horizontalAdvance(shortDay(QDate(2028, month, 28), QDate(2020, 1, 1), locale)));
    return width;
}

/// How wide the greatest number of a field is, whatever its digits are.
int widestNumber(const Field &field, const QFontMetrics &metrics, const QLocale &locale)
{
    const qint64 most = is(field, entity::InCurrency) ? kWidestMoney : std::numeric_limits<qint64>::max();
    const Value greatest = entity::ofNumber(field, std::min<qint64>(field.greatest, most));
    const QString text = entity::toText(field, greatest, locale);
    // As paint::drawNumber() does: one digit after the other, all as wide as the widest.
    int digit = 0;
    for (char16_t each = u'0'; each <= u'9'; ++each)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(each)));
    int width = 0;
    for (const QChar letter : text)
        width +=
            letter.isDigit() ? std::max(digit, metrics.horizontalAdvance(letter)) : metrics.horizontalAdvance(letter);
    return width;
}

std::vector<std::pair<int, int>> foundIn(const QString &text, const QStringList &words)
{
    std::vector<std::pair<int, int>> found;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.emplace_back(int(at), int(word.size()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

void toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    model->setData(index, !index.data(EntityTable::ValueRole).toBool());
}

} // namespace

bool badgeOf(const Field &field, const Value &value, const QLocale &locale, Badge *badge, QString *words)
{
    if (isChoice(field)) {
        *words = entity::toText(field, value, locale);
        // The first of the choices is where things start and are not yet for others to see.
        const bool isFirst = !field.choices.empty() && value.toString() == QLatin1String(field.choices.front().value);
        *badge = isFirst ? Badge::Neutral : Badge::Accent;
        return !words->isEmpty();
    }
    if (!is(field, entity::ByDelta) || field.least != 0 || !value.isValid())
        return false;
    const qint64 count = value.toLongLong();
    if (count >= kLowStock)
        return false;
    *badge = count <= 0 ? Badge::Out : Badge::Low;
    *words = count <= 0 ? CellDelegate::tr("out of stock")
                        : CellDelegate::tr("%1 low", "a low stock").arg(entity::toText(field, value, locale));
    return true;
}

CellDelegate::CellDelegate(EntityTable *table, Thumbnails *thumbnails, const Surroundings &around, QObject *parent)
    : QStyledItemDelegate(parent), m_table(table), m_thumbnails(thumbnails), m_around(around)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *editor) { m_writing.given = editor; });
}

const Field &CellDelegate::fieldOf(const QModelIndex &index) const
{
    return *m_table->fields()[index.column()];
}

int CellDelegate::columnWidth(const Field &field, const QFontMetrics &metrics, const QLocale &locale)
{
    const int pads = 2 * padding(metrics);
    const int header =
        QFontMetrics(paint::semibold(QFont())).horizontalAdvance(entity::label(field)) + metrics.height();
    const auto wide = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    int content = metrics.height() * 9;
    if (is(field, entity::Picture))
        return std::max(header, rowHeight(metrics)) + padding(metrics);
    if (is(field, entity::YesNo))
        content = metrics.height() * 2;
    else if (is(field, entity::ByDelta))
        content = std::max(wide(CellDelegate::tr("out of stock")) + 2 * metrics.height(),
                           widestNumber(field, metrics, locale));
    else if (is(field, entity::Moment))
        content = widestDay(metrics, locale);
    else if (is(field, entity::InCurrency))
        content = widestNumber(field, metrics, locale);
    else if (isLink(field))
        content = metrics.height() * 13; // two names, one within the other
    else if (field.most > 120 && field.has(entity::InSearch))
        content = metrics.height() * 14;
    return std::max(header, content) + pads;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int pads = 2 * padding(option.fontMetrics);
    const QString words = index.data().toString();
    return {paint::numberWidth(words, option.font) + pads + 2, rowHeight(option.fontMetrics)};
}

// --- painting

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Tone tone = paint::toneOf(option.palette);
    const auto colour = [tone](Token token) { return paint::color(token, tone); };
    const Field &field = fieldOf(index);
    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Token::Selection));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Line));
    const QRect cell = option.rect.adjusted(1, 1, -1, -2);
    const int pad = padding(option.fontMetrics);
    const QRect inner = option.rect.adjusted(pad, 0, -pad, -1);
    const bool refused = !index.data(EntityTable::ReasonRole).toString().isEmpty();
    const bool pending = index.data(EntityTable::PendingRole).toBool();
    QColor ink = colour(is(field, entity::Aside) ? Token::Muted : Token::Text);
    if (refused) {
        paint::drawRefused(painter, cell, tone);
        ink = colour(Token::Danger);
    } else if (pending) {
        ink = colour(Token::Muted);
    }
    if (index.data(EntityTable::MissingRole).toBool())
        paint::drawPending(painter, inner, tone);
    else if (refused)
        paintWords(painter, inner, field, index.data().toString(), ink, tone);
    else
        paintValue(painter, inner, index, ink, tone);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paint::drawFocus(painter, QRectF(cell), 4, tone);
    painter->restore();
}

void CellDelegate::paintValue(QPainter *painter, const QRect &rect, const QModelIndex &index, const QColor &ink,
                              paint::Tone tone) const
{
    const Field &field = fieldOf(index);
    const Value value = index.data(EntityTable::ValueRole);
    const bool numeric = entity::isNumeric(field.kind);
    Badge badge{};
    QString words;
    if (badgeOf(field, value, m_around.locale, &badge, &words)) {
        paint::drawBadge(painter, rect, numeric ? kNumberAlignment : Qt::AlignLeft | Qt::AlignVCenter, badge, words,
                         tone);
    } else if (is(field, entity::YesNo)) {
        // Under the head of its column, which starts where its words do.
        const QRect box =
            QStyle::visualRect(painter->layoutDirection(), rect,
                               QRect(rect.left(), rect.top(), paint::checkBoxExtent(painter->font()), rect.height()));
        paint::drawCheckBox(painter, box, value.toBool() ? Qt::Checked : Qt::Unchecked,
                            index.flags() & Qt::ItemIsEditable, tone);
    } else if (is(field, entity::Picture)) {
        const int side = painter->fontMetrics().height() * 28 / 16;
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QRect place(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        paint::drawThumbnail(painter, place, m_thumbnails->get(value.toString(), qRound(side * ratio)), tone);
    } else if (is(field, entity::Moment) && value.isValid()) {
        const QDate day = value.value<entity::Instant>().toDateTime().toLocalTime().date();
        paintWords(painter, rect, field, shortDay(day, QDate::currentDate(), m_around.locale), ink, tone);
    } else {
        paintWords(painter, rect, field, index.data().toString(), ink, tone);
    }
}

void CellDelegate::paintWords(QPainter *painter, const QRect &rect, const Field &field, const QString &words,
                              const QColor &ink, paint::Tone tone) const
{
    if (entity::isNumeric(field.kind)) {
        paint::drawNumber(painter, rect, kNumberAlignment, words, ink);
        return;
    }
    const bool searched = field.has(entity::InSearch) && !m_words.isEmpty();
    paint::drawWords(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, words, ink, tone,
                     searched ? foundIn(words, m_words) : std::vector<std::pair<int, int>>());
}

// --- editing

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    Editor *editor = makeCellEditor(fieldOf(index), m_around, parent);
    if (!editor)
        return nullptr;
    editor->widget()->setAutoFillBackground(true);
    const int caption = m_table->columnOf(QString::fromUtf8(m_table->entity().caption));
    m_writing = {index.siblingAtColumn(caption).data().toString(), &fieldOf(index), {}};
    // A choice is made by choosing: there is nothing to confirm.
    if (auto *box = qobject_cast<ChoiceBox *>(editor->widget())) {
        connect(box, &ChoiceBox::chosen, this, [this, box] {
            auto *self = const_cast<CellDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
    }
    return editor->widget();
}

void CellDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    Editor *editor = Editor::of(widget);
    // The table tells of new data whenever anybody changed the row: what is being typed or looked through stays.
    const auto *box = qobject_cast<ChoiceBox *>(widget);
    if (!editor || editor->isTouched() || (box && box->isOpen()))
        return;
    const QString reason = index.data(EntityTable::ReasonRole).toString();
    editor->setRefused(reason);
    editor->setBefore(m_table->baseOf(index));
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && !reason.isEmpty())
        line->setText(index.data().toString());
    else
        editor->setValue(index.data(EntityTable::ValueRole), index.data().toString());
}

void CellDelegate::setModelData(QWidget *widget, QAbstractItemModel *, const QModelIndex &index) const
{
    Editor *editor = Editor::of(widget);
    auto *line = qobject_cast<QLineEdit *>(widget);
    // What was refused is tried once more when Enter says so.
    const bool isRetried = m_confirmed == widget && !index.data(EntityTable::ReasonRole).toString().isEmpty();
    if (!editor || (!editor->isTouched() && !isRetried))
        return;
    m_writing.given = widget;
    const entity::Parsed parsed = editor->value();
    // What is no value goes in as it was written: the table keeps it in the cell, with the reason.
    const QString written = line ? line->text() : QString();
    m_table->setEdited(index, parsed.ok() ? parsed.value : Value(written), editor->before(), written);
}

// The view takes an editor away with its row and asks nobody; whoever leaves it has it closed first.
void CellDelegate::destroyEditor(QWidget *widget, const QModelIndex &index) const
{
    const Editor *editor = Editor::of(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (line && editor && editor->isTouched() && m_writing.given != widget && m_writing.field)
        Q_EMIT const_cast<CellDelegate *>(this)->writingLost(
            tr("“%1” is no longer in the list. What was being written, “%2” for %3, is not saved.")
                .arg(m_writing.caption, line->text(), entity::label(*m_writing.field)));
    QStyledItemDelegate::destroyEditor(widget, index);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Another window came to the front, or a menu: nobody has said that what is half written is meant.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return false;
    }
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_confirmed = watched;
    else if (isKey)
        m_confirmed = nullptr;
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::updateEditorGeometry(QWidget *widget, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    widget->setGeometry(option.rect.adjusted(2, 3, -2, -4));
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!is(fieldOf(index), entity::YesNo) || !(index.flags() & Qt::ItemIsEditable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int reach = paint::checkBoxExtent(option.font) + 2 * padding(option.fontMetrics);
    const QRect box = QStyle::visualRect(option.direction, option.rect,
                                         QRect(option.rect.topLeft(), QSize(reach, option.rect.height())));
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier ||
        !box.contains(mouse->position().toPoint()))
        return false;
    toggle(model, index);
    return true;
}

bool CellDelegate::showPath(const QPoint &at, QAbstractItemView *view, const QModelIndex &index) const
{
    const Field &field = fieldOf(index);
    const Value id = index.data(EntityTable::ValueRole);
    const bool leads = isLink(field) && id.isValid() && !index.data(EntityTable::PendingRole).toBool();
    if (!leads || !index.data(EntityTable::ReasonRole).toString().isEmpty())
        return false;
    const entity::Entity &linked = m_around.store->catalogue().linked(field);
    if (!entity::treeLink(linked))
        return false;
    m_around.store->read<QString>(
        view, [linked = &linked, id](store::Reader &reader) { return pathOf(reader, *linked, id); },
        [view, at](const entity::Result<QString> &path) {
            // Only while the mouse rests where it was asked for.
            if (path && QCursor::pos() == at)
                QToolTip::showText(at, Qt::convertFromPlainText(*path), view);
        });
    return true;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Field &field = fieldOf(index);
    if (showPath(event->globalPos(), view, index))
        return true;
    const QString words = index.data().toString();
    const QString reason = index.data(EntityTable::ReasonRole).toString();
    const int room = option.rect.width() - 2 * padding(option.fontMetrics);
    const bool isCut = (entity::isNumeric(field.kind) ? paint::numberWidth(words, option.font)
                                                      : option.fontMetrics.horizontalAdvance(words)) > room;
    const bool tells = !reason.isEmpty() || is(field, entity::Moment) || isCut;
    // Plain: what people typed is no markup.
    const QString told = tells ? (reason.isEmpty() ? words : reason) : QString();
    QToolTip::showText(event->globalPos(), told.isEmpty() ? told : Qt::convertFromPlainText(told), view);
    return true;
}

} // namespace stockroom::pane
