// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/linkchooser.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>
#include <chrono>

namespace stockroom::pane
{

namespace
{

constexpr int kMost = 12;
/// A letter typed within this time makes the question for the ones before it needless.
constexpr std::chrono::milliseconds kRest{60};

using Suggestions = QList<store::Suggestion>;

/// A line of the list, written in its own direction and standing on the side of the list's.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isMirrored = option->direction == Qt::RightToLeft;
        // In the direction of the list, what is cut off would be marked before a text that runs the other way.
        option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option->displayAlignment = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
};

} // namespace

LinkChooser::LinkChooser(store::AsyncStore &store, const entity::Entity &linked, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_linked(linked), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    // The worker has found what fits already; the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kMost);
    m_completer->setWidget(this);
    QAbstractItemView *list = m_completer->popup();
    list->setProperty("role", QStringLiteral("choices"));
    list->setItemDelegate(new SuggestionDelegate(list));
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LinkChooser::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_rest.start(kRest); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &at) {
        choose(at.data(Qt::UserRole + 1), at.data().toString());
        setModified(true);
        Q_EMIT textEdited(text());
        m_rest.stop();
    });
}

entity::Value LinkChooser::chosen() const
{
    const QString written = text().trimmed();
    if (written.isEmpty())
        return {};
    if (written == m_caption)
        return m_id;
    // What was offered for other letters does not tell of all rows of this name.
    const entity::Value meant = m_offeredFor == written ? store::meantBy(m_offered, written) : entity::Value();
    return meant.isValid() ? meant : entity::Value(written);
}

void LinkChooser::choose(const entity::Value &id, const QString &caption)
{
    m_id = id;
    m_caption = caption.isEmpty() ? id.toString() : caption;
    setText(m_caption);
    setCursorPosition(0);
}

void LinkChooser::keyPressEvent(QKeyEvent *event)
{
    // Alt+Down opens a list of choices everywhere.
    const bool opens = event->key() == Qt::Key_Down && !isReadOnly();
    const bool isOpen = m_completer->popup()->isVisible();
    if (opens && !isOpen) {
        ask();
        event->accept();
        return;
    }
    // Where nothing is highlighted, Enter is about what is written: the list only stood in its way.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isOpen && !m_completer->popup()->currentIndex().isValid()) {
        m_completer->popup()->hide();
        event->accept();
        QKeyEvent again(QEvent::KeyPress, event->key(), event->modifiers());
        QCoreApplication::sendEvent(this, &again);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LinkChooser::ask()
{
    if (isReadOnly())
        return;
    m_store.cancel(m_ticket);
    const QString written = text().trimmed() == m_caption ? QString() : text().trimmed();
    m_ticket = m_store.read<Suggestions>(
        this,
        [entity = &m_linked, written](store::Reader &reader) { return reader.suggestions(*entity, written, kMost); },
        [this, written](const entity::Result<Suggestions> &found) {
            m_offeredFor = written;
            if (found)
                offer(*found);
        });
}

void LinkChooser::offer(const Suggestions &found)
{
    m_offered = found;
    m_model->clear();
    for (const store::Suggestion &each : found) {
        auto *item = new QStandardItem(each.caption);
        item->setData(each.id);
        m_model->appendRow(item);
    }
    if (found.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
    } else {
        m_completer->popup()->setLayoutDirection(layoutDirection());
        m_completer->complete();
        fitList();
        // The completer highlights the first, which Enter would take then.
        m_completer->popup()->selectionModel()->clear();
    }
    Q_EMIT suggested(int(found.size()));
}

// The completer makes it as wide as the line, and a cell may be narrow.
void LinkChooser::fitList()
{
    QAbstractItemView *list = m_completer->popup();
    const QSize around = list->size() - list->viewport()->size();
    const QRect line(mapToGlobal(QPoint(0, 0)), size());
    const QRect whole(window()->mapToGlobal(QPoint(0, 0)), window()->size());
    const int bar = list->verticalScrollBar()->sizeHint().width();
    const int wished = list->sizeHintForColumn(0) + around.width() + bar;
    QRect place = list->geometry();
    const bool isAbove = place.top() < line.top();
    place.setWidth(std::max(line.width(), std::min(wished, whole.width())));
    if (isRightToLeft())
        place.moveRight(line.right());
    // Within the window, beside the line where there is no room below or above it.
    place.moveLeft(std::max(whole.left(), std::min(place.left(), whole.right() + 1 - place.width())));
    const int height = list->sizeHintForRow(0) * list->model()->rowCount() + around.height();
    const QRect room = screen()->availableGeometry();
    if (isAbove)
        place.setTop(std::max(room.top(), place.bottom() + 1 - height));
    else
        place.setHeight(std::min(height, room.bottom() + 1 - place.top()));
    list->setGeometry(place);
}

} // namespace stockroom::pane
