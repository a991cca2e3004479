// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "app/desktop/language.h"
#include "app/desktop/rowcommands.h"
#include "app/desktop/searching.h"
#include "app/desktop/settings.h"
#include "app/desktop/telling.h"
#include "app/desktop/tending.h"
#include "app/desktop/upkeep.h"
#include "models/table/entitytable.h"
#include "ui/dialog/deletedialog.h"
#include "ui/dialog/losedialog.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>
#include <algorithm>

namespace stockroom::desktop
{

using entity::Entity;
using pane::ListPane;
using store::AsyncStore;
using window::MainWindow;

namespace
{

const QString kSection = QStringLiteral("window/section");

QString nameOf(const Entity &entity)
{
    return QString::fromUtf8(entity.name);
}

QString paneKey(const QString &entity)
{
    return QStringLiteral("pane/") + entity;
}

} // namespace

Session::Session(std::shared_ptr<AsyncStore> store, Settings *settings, const Language &language, MainWindow *window)
    : QObject(window), m_store(std::move(store)), m_settings(settings), m_language(language), m_window(window),
      m_isReachable(m_store->isReachable())
{
    const database::Place &place = m_store->place();
    window->setStore(m_store->opened().title, kindInWords(place), nameInWords(place));
    window->setUser(m_store->actor().name);
    m_rowCommands = new RowCommands(window, [this] { return shown(); });
    connectUpkeep();
    connectWindow();
    connectStore();
    addPanes();
    showState();
    m_telling = new Telling(m_store.get(), m_language, window);
    connect(m_telling, &Telling::refused, this, [this] { m_isClosing = false; });
    window->setMayClose([this] { return mayClose(); });
}

QString Session::kindInWords(const database::Place &place)
{
    return place.dialect() == entity::Dialect::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
}

QString Session::nameInWords(const database::Place &place)
{
    return place.file().isEmpty() ? place.title() : QFileInfo(place.file()).fileName();
}

ListPane *Session::pane(const QString &entity) const
{
    ListPane *made = m_panes.value(entity);
    return made ? made : qobject_cast<ListPane *>(m_window->pane(entity));
}

ListPane *Session::shown() const
{
    return m_panes.value(m_window->section());
}

// --- the parts

void Session::addPanes()
{
    std::vector<const Entity *> entities;
    for (const Entity *each : m_store->catalogue().entities()) {
        if (each->section > 0 && may(*each, "view").allowed)
            entities.push_back(each);
    }
    std::sort(entities.begin(), entities.end(),
              [](const Entity *one, const Entity *other) { return one->section < other->section; });
    for (const Entity *each : entities)
        m_window->addSection(
            nameOf(*each), entity::plural(*each), QString::fromUtf8(each->icon),
            [this, each] { return makePane(*each); }, each->section);
    if (entities.empty())
        return m_window->toast()->sayToStay(
            tr("You may see nothing of this store. Ask somebody who may change that to put you into a group."));
    const QString last = m_settings->kept(kSection).toString();
    const bool isThere =
        std::any_of(entities.begin(), entities.end(), [&last](const Entity *each) { return nameOf(*each) == last; });
    m_window->showSection(isThere ? last : nameOf(*entities.front()));
}

/// What the policy says without a look at any row.
policy::Decision Session::may(const Entity &entity, const char *act) const
{
    const store::Actor &actor = m_store->actor();
    return m_store->policy().decide(actor.person.value_or(policy::Person::named(actor.name)),
                                    {.action = nameOf(entity) + u'.' + QLatin1String(act)});
}

void Session::showAdd()
{
    const ListPane *list = shown();
    const policy::Decision let = list ? may(list->entity(), "add") : policy::Decision{.allowed = false};
    const bool isWritable = m_store->opened().isWritable();
    m_window->setEnabled(QStringLiteral("add"), isWritable && let.allowed,
                         isWritable ? let.reason : m_upkeep->notice()->readOnly());
}

ListPane *Session::makePane(const Entity &entity)
{
    auto *list = new ListPane(entity, {m_store.get(), m_language.locale()}, m_window);
    m_panes.insert(nameOf(entity), list);
    list->setAddable(may(entity, "add").allowed);
    list->restoreState(m_settings->kept(paneKey(nameOf(entity))).toByteArray());
    connectPane(list);
    m_window->setSecondPart(nameOf(entity), [list] { return list->form(); });
    return list;
}

void Session::connectPane(ListPane *list)
{
    connect(list, &ListPane::statusChanged, this, [this, list](const QString &words) {
        if (list == shown())
            m_window->setStatus(words);
    });
    connect(list, &ListPane::countChanged, this, [this, list](const QString &count) {
        if (list == shown())
            m_window->search()->setCount(count);
    });
    connect(list, &ListPane::steppedOut, m_window, &MainWindow::stepBack);
    connect(list, &ListPane::searchCleared, m_window->search(), &QLineEdit::clear);
    // What did not go as it was wanted is to be read first: the window stays.
    connect(list, &ListPane::said, this, [this](const QString &words) {
        m_isClosing = false;
        m_window->toast()->say(words);
    });
    connect(list, &ListPane::saidToStay, m_window->toast(), &widget::Toast::sayToStay);
    connect(list, &ListPane::deletionAsked, this, [this, list](const QString &question, const QString &loss) {
        auto *ask = new dialog::DeleteDialog(question, loss, m_window);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, list, &ListPane::deleteAsked);
        ask->open();
    });
    connect(list->table(), &table::EntityTable::refused, this, [this] { m_isClosing = false; });
    connect(list, &ListPane::unsavedChanged, this, &Session::showState);
    connect(list->table(), &table::EntityTable::loadingChanged, this, &Session::showReading);
    m_rowCommands->follow(list);
    auto *search = new Searching(list);
    m_searches.insert(nameOf(list->entity()), search);
    connect(search, &Searching::settled, this, [this, list] {
        // Who went elsewhere meanwhile stays there.
        if (list == shown() && m_window->search()->hasFocus())
            m_window->enterPane();
    });
}

void Session::connectUpkeep()
{
    const store::Opened &opened = m_store->opened();
    m_upkeep = new Upkeep(*m_store, m_settings, m_window);
    m_upkeep->setIsUnsaved([this] { return m_store->isSaving() || isUnsaved(); });
    connect(m_upkeep, &Upkeep::reopenWanted, this, &Session::reopenWanted);
    connect(m_upkeep->undertaking(), &Undertaking::runningChanged, this, &Session::showReading);
    const auto *tending = new Tending(m_store->place(), opened.isWritable(), m_settings, this);
    Notice *notice = m_upkeep->notice();
    connect(tending, &Tending::damaged, notice, &Notice::setDamaged);
    connect(tending, &Tending::notCopied, notice,
            [notice](const QString &why) { notice->setFailure(Notice::Failure::CopyOfTheDay, why); });
    showAdd();
}

void Session::connectWindow()
{
    connect(m_window, &MainWindow::sectionShown, this, &Session::sectionShown);
    connect(m_window, &MainWindow::searched, this, [this](const QString &section, const QString &words) {
        if (Searching *search = m_searches.value(section))
            search->type(words);
    });
    connect(m_window, &MainWindow::searchLeft, this, [this](const QString &section) {
        if (Searching *search = m_searches.value(section))
            search->settle();
    });
    connect(m_window, &MainWindow::retranslated, this, &Session::retranslate);
    connect(m_window, &MainWindow::closing, this, &Session::keep);
    connect(m_window->progress(), &widget::ProgressStrip::cancelled, this, [this] {
        if (ListPane *list = shown(); list && !m_upkeep->undertaking()->isRunning())
            list->table()->stop();
    });
    connect(m_window, &MainWindow::addRequested, this, [this] {
        if (ListPane *list = shown())
            list->add();
    });
    connect(m_window, &MainWindow::saveRequested, this, [this] {
        if (ListPane *list = shown())
            list->save();
    });
    connect(m_window, &MainWindow::refreshRequested, this, [this] {
        if (ListPane *list = shown())
            list->refresh();
    });
}

void Session::connectStore()
{
    connect(m_store.get(), &AsyncStore::savingChanged, this, &Session::showState);
    connect(m_store.get(), &AsyncStore::reachableChanged, this, &Session::reachableChanged);
    connect(m_store.get(), &AsyncStore::astrayChanged, m_upkeep->notice(), &Notice::setAstray);
    connect(m_store.get(), &AsyncStore::mended, this, &Session::sayMended);
}

// --- what happens

void Session::sectionShown()
{
    showAdd();
    if (ListPane *list = shown()) {
        list->tellStatus();
        m_window->search()->setCount(m_searches.value(m_window->section())->count());
    }
    showReading();
}

// What takes longer than a second says so; other words, or another order, put an end to it.
void Session::showReading()
{
    const ListPane *list = shown();
    if (m_upkeep->undertaking()->isRunning())
        return;
    if (list && list->table()->isLoading())
        m_window->progress()->start(tr("Reading %1 …").arg(entity::plural(list->entity())));
    else
        m_window->progress()->finish();
}

void Session::showState()
{
    using State = MainWindow::State;
    m_window->setState(!m_isReachable                    ? State::Offline
                       : !m_store->opened().isWritable() ? State::ReadOnly
                       : m_store->isSaving()             ? State::Saving
                       : isUnsaved()                     ? State::Unsaved
                                                         : State::Saved);
    if (m_asking && m_store->isSaving())
        m_asking->setWaiting(static_cast<int>(m_store->waiting()), m_isReachable);
    else if (m_asking)
        m_asking->reject();
    // Queued: whoever asked for the last change may be told of its refusal only after this.
    if (m_isClosing && !m_store->isSaving())
        QMetaObject::invokeMethod(this, &Session::saved, Qt::QueuedConnection);
}

bool Session::isUnsaved() const
{
    return std::any_of(m_panes.begin(), m_panes.end(), [](const ListPane *list) { return list->isUnsaved(); });
}

/// As the shell says it: what changed meanwhile is in no history, and cannot be undone.
void Session::sayMended(const QStringList &unnoted)
{
    QStringList names;
    for (const QString &table : unnoted) {
        const auto &all = m_store->catalogue().entities();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&table](const Entity *each) { return table == QLatin1String(each->table); });
        names << (found == all.end() ? table : entity::plural(**found));
    }
    m_window->toast()->say(
        tr("Nothing noted the changes of %1 for a time, since another program made the tables anew. From now on they "
           "are in the history again.")
            .arg(m_language.locale().createSeparatedList(names)));
}

void Session::reachableChanged(bool reachable)
{
    m_isReachable = reachable;
    m_upkeep->setReachable(reachable);
    showState();
}

void Session::retranslate()
{
    for (ListPane *list : std::as_const(m_panes))
        list->setLocale(m_language.locale());
    for (const Entity *each : m_store->catalogue().entities())
        m_window->setSectionTitle(nameOf(*each), entity::plural(*each));
    m_telling->showUndoable();
    showAdd();
    m_upkeep->notice()->show();
    m_upkeep->showCommands();
    sectionShown();
}

// --- closing

void Session::keep()
{
    for (const ListPane *list : std::as_const(m_panes))
        m_settings->keep(paneKey(nameOf(list->entity())), list->saveState());
    m_settings->keep(kSection, m_window->section());
}

bool Session::mayClose()
{
    if (!m_upkeep->undertaking()->mayClose())
        return false;
    for (ListPane *list : std::as_const(m_panes)) {
        if (!mayLeave(list)) {
            m_isClosing = m_mayLose = false;
            return false;
        }
    }
    if (!m_store->isSaving() || m_mayLose)
        return true;
    // Who was told that something is on its way, and closes once more, may not know what goes with the window.
    if (std::exchange(m_isClosing, true)) {
        askToLose();
        return false;
    }
    m_window->toast()->say(tr("Still saving: the window closes when that is done."));
    return false;
}

bool Session::mayLeave(ListPane *list)
{
    if (!list->isEdited())
        return true;
    m_window->showSection(nameOf(list->entity()));
    list->showEdited();
    // What was still being typed into a cell is on its way now.
    return !list->isEdited();
}

void Session::askToLose()
{
    if (!m_asking) {
        m_asking = new dialog::LoseDialog(m_window);
        m_asking->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_asking, &QDialog::accepted, this, [this] {
            m_mayLose = true;
            // Queued: the dialog goes first.
            QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
        });
    }
    m_asking->setWaiting(static_cast<int>(m_store->waiting()), m_isReachable);
    m_asking->open();
}

void Session::saved()
{
    if (m_store->isSaving() || !std::exchange(m_isClosing, false))
        return;
    m_window->close();
}

} // namespace stockroom::desktop
