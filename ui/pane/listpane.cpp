// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/listpane.h"
#include "models/table/entitytable.h"
#include "ui/paint/icons.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/formpane.h"
#include "ui/pane/spokentable.h"
#include "ui/pane/tableheads.h"
#include "ui/pane/tableview.h"
#include "ui/pane/thumbnails.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/offerbar.h"
#include "ui/widget/refusaltip.h"
#include "ui/widget/words.h"

#include <QDataStream>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace stockroom::pane
{

using entity::Problem;
using table::EntityTable;
using widget::Words;

ListPane::ListPane(const entity::Entity &entity, const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_around(around),
      m_thumbnails(new Thumbnails(around.store->opened().media, this)),
      m_table(new SpokenTable(*around.store, entity, this))
{
    widget::setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_table->setLocale(around.locale);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    makeForm();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_tip = new widget::RefusalTip(this);
    dressView();
    connectTable();
    retranslate();
    showFace();
}

// The parts go after this; what they tell meanwhile would find nobody.
ListPane::~ListPane()
{
    for (QObject *part : {static_cast<QObject *>(m_view->selectionModel()), static_cast<QObject *>(m_table),
                          static_cast<QObject *>(m_form), static_cast<QObject *>(m_view)})
        part->disconnect(this);
}

// --- the parts

QWidget *ListPane::makeHead()
{
    const int line = fontMetrics().height();
    auto *head = new QWidget(this);
    widget::setRole(head, "bar");
    head->setAttribute(Qt::WA_StyledBackground);
    m_title = widget::words(Words::Title, head);
    m_count = widget::words(Words::Muted, head);
    m_add = new QPushButton(head);
    m_add->setIcon(paint::icon(QStringLiteral("list-add")));
    widget::setRole(m_add, "primary");
    m_add->setEnabled(m_around.store->opened().isWritable());
    connect(m_add, &QPushButton::clicked, this, &ListPane::add);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    row->addWidget(m_title, 0, Qt::AlignBaseline);
    row->addWidget(m_count, 0, Qt::AlignBaseline);
    row->addStretch();
    row->addWidget(m_add);
    return head;
}

QWidget *ListPane::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_wrong = widget::words(Words::Danger, list);
    m_wrong->setWordWrap(true);
    m_wrong->setContentsMargins(fontMetrics().height(), fontMetrics().height() / 2, fontMetrics().height(),
                                fontMetrics().height() / 2);
    m_wrong->hide();
    column->addWidget(m_wrong);
    m_view = new TableView(list);
    m_face = new widget::EmptyState(list);
    m_stack = new QStackedWidget(list);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_face);
    column->addWidget(m_stack, 1);
    m_unread = new widget::OfferBar(list);
    m_unread->hide();
    column->addWidget(m_unread);
    connect(m_unread, &widget::OfferBar::taken, this, &ListPane::readOn);
    connect(m_unread, &widget::OfferBar::otherTaken, this, &ListPane::searchCleared);
    connect(m_face, &widget::EmptyState::pressed, this, &ListPane::facePressed);
    connect(m_face, &widget::EmptyState::otherPressed, this, &ListPane::searchCleared);
    return list;
}

void ListPane::dressView()
{
    m_delegate = new CellDelegate(m_table, m_thumbnails, m_around, this);
    m_view->setItemDelegate(m_delegate);
    connect(m_delegate, &CellDelegate::writingLost, this, &ListPane::saidToStay);
    m_view->setModel(m_table);
    QHeaderView *header = m_view->horizontalHeader();
    const auto order = store::Order::parse(m_entity, QString::fromUtf8(m_entity.order));
    if (order) {
        m_table->setOrder(*order);
        const Qt::SortOrder way = order->descending ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicator(m_table->columnOf(order->field), way);
    }
    header->setSortIndicatorShown(true);
    m_view->setHomeColumn(std::max(0, m_table->columnOf(QString::fromUtf8(m_entity.caption))));
    measureColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, m_table, [this](int column, Qt::SortOrder way) {
        m_view->commitEditor();
        if (column >= 0)
            m_table->sort(column, way);
    });
    connect(m_thumbnails, &Thumbnails::read, this, &ListPane::repaintPicture);
}

// What a person has made wider or narrower stays so.
void ListPane::measureColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool isFirst = m_widths.isEmpty();
    for (int column = 0; column < m_table->fields().size(); ++column) {
        const entity::Field &field = *m_table->fields()[column];
        const int width = CellDelegate::columnWidth(field, fontMetrics(), m_around.locale);
        if (isFirst || header->sectionSize(column) == m_widths[column])
            header->resizeSection(column, width);
        if (isFirst)
            m_widths << width;
        else
            m_widths[column] = width;
    }
    const int caption = m_table->columnOf(QString::fromUtf8(m_entity.caption));
    // By its caption a row is told from others: where not all have room, the others are scrolled to.
    if (auto *sorting = qobject_cast<SortHeader *>(header); sorting && caption >= 0)
        sorting->setFilling(caption, m_widths[caption]);
}

void ListPane::connectTable()
{
    connect(m_table, &EntityTable::counted, this, &ListPane::counted);
    connect(m_around.store, &store::AsyncStore::changed, this, &ListPane::rowsChanged);
    connect(m_around.store, &store::AsyncStore::changedElsewhere, this, &ListPane::countAll);
    connect(m_table, &EntityTable::loadingChanged, this, &ListPane::loadingChanged);
    connect(m_table, &EntityTable::broken, this, &ListPane::showBroken);
    connect(m_table, &EntityTable::refused, this, &ListPane::refused);
    connect(m_table, &EntityTable::hasRefusedChanged, this, &ListPane::unsavedChanged);
    connect(m_table, &EntityTable::keptAt, this, &ListPane::keptAt);
    connect(m_table, &EntityTable::found, this, &ListPane::showAdded);
    // What is being written belongs to its row, not to whichever stands there afterwards.
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, m_view, &TableView::commitEditor);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_table, signal, this, &ListPane::showFace);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ListPane::showFace);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ListPane::showCount);
    connect(m_table, &QAbstractItemModel::modelReset, m_view, &QAbstractItemView::scrollToTop);
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] { m_displaced.clear(); });
    connect(m_table, &QAbstractItemModel::dataChanged, this, &ListPane::showRefusal);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &ListPane::currentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ListPane::tellStatus);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_table, signal, this, &ListPane::chosenChanged);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ListPane::chosenChanged);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &ListPane::chosenChanged);
    connect(selection, &QItemSelectionModel::currentChanged, this, &ListPane::chosenChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ListPane::chosenChanged);
    connect(m_view, &TableView::menuRequested, this, &ListPane::menuRequested);
    connect(m_view, &TableView::walked, this, &ListPane::followRow);
    connect(m_view, &TableView::scrolled, this, &ListPane::showRefusal);
    connect(m_view, &TableView::followed, this, &ListPane::sayFollowed);
    connect(m_view, &TableView::openRequested, this, &ListPane::openCurrent);
    connect(m_view, &TableView::deleteRequested, this, &ListPane::deleteSelected);
    connect(m_view, &TableView::typedInVain, this, &ListPane::sayWhyNotHere);
    connect(m_view, &TableView::escaped, this, &ListPane::stepBack);
}

void ListPane::makeForm()
{
    m_form = new FormPane(m_entity, m_thumbnails, m_around, this);
    m_splitter->addWidget(m_form);
    m_form->hide();
    connect(m_form, &FormPane::opened, this, [this] {
        setFormShown(true);
        if (std::exchange(m_givesKeyboard, false))
            m_form->takeKeyboard();
    });
    connect(m_form, &FormPane::closed, this, [this] {
        setFormShown(false);
        m_view->setFocus();
    });
    connect(m_form, &FormPane::nextWanted, this, &ListPane::openNext);
    connect(m_form, &FormPane::added, m_table, &EntityTable::find);
    connect(m_form, &FormPane::unsavedChanged, this, &ListPane::unsavedChanged);
    connect(m_form, &FormPane::said, this, &ListPane::said);
}

void ListPane::retranslate()
{
    m_title->setText(entity::plural(m_entity));
    m_add->setText(tr("Add"));
    m_add->setToolTip(m_add->isEnabled() ? QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)
                                         : tr("This store can only be read."));
    m_view->setAccessibleName(entity::plural(m_entity));
    m_view->setAccessibleDescription(tr("Typing or Enter edits a cell, Ctrl+Enter opens the row."));
    counted();
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_view)
        retranslate();
}

void ListPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Lists that nobody looks at are not read.
    if (!std::exchange(m_isShown, true))
        m_table->select();
}

// --- what is shown

bool ListPane::setSearch(const QString &text)
{
    const auto filter = store::Filter::parse(m_entity, text, m_around.locale);
    m_wrong->setVisible(!filter.ok());
    if (!filter) {
        const QList<entity::Failure> &failures = filter.problem().failures;
        m_wrong->setText(failures.isEmpty() ? filter.problem().text : failures.first().reason);
        // The rows that stand there are not what was searched for.
        counted();
        return false;
    }
    m_search = text;
    m_delegate->setWords(filter->words);
    m_view->commitEditor();
    m_table->setFilter(*filter);
    if (m_isAllOld || m_all < 0)
        countAll();
    m_view->viewport()->update();
    return true;
}

void ListPane::setLocale(const QLocale &locale)
{
    m_view->commitEditor();
    m_around.locale = locale;
    m_table->setLocale(locale);
    m_delegate->setLocale(locale);
    m_form->setLocale(locale);
    measureColumns();
    retranslate();
}

void ListPane::refresh()
{
    m_broken.clear();
    m_thumbnails->lookAgain();
    m_view->viewport()->update();
    m_table->select();
    showFace();
}

// --- what is there again next time

QByteArray ListPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_view->horizontalHeader()->saveState() << m_splitter->saveState() << m_table->fields().size();
    return state;
}

void ListPane::restoreState(const QByteArray &state)
{
    QByteArray header;
    QByteArray splitter;
    qsizetype columns = 0;
    QDataStream in(state);
    in >> header >> splitter >> columns;
    // A store with other columns has widths of its own.
    if (columns != m_table->fields().size())
        return;
    m_view->horizontalHeader()->restoreState(header);
    measureColumns();
    m_splitter->restoreState(splitter);
    m_form->hide();
}

} // namespace stockroom::pane
