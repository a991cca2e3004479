// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/upkeep.h"
#include "app/desktop/desktop.h"
#include "models/database/archive.h"
#include "models/store/asyncstore.h"
#include "models/store/copycheck.h"
#include "models/store/upkeep.h"
#include "ui/dialog/adoptdialog.h"
#include "ui/dialog/restoredialog.h"
#include "ui/widget/fit.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace stockroom::desktop
{

using database::Connection;
using database::CopyProgress;
using window::MainWindow;
using Outcome = Undertaking::Outcome;

namespace
{

const QString kFolder = QStringLiteral("backup/folder");

QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

} // namespace

Upkeep::Upkeep(const store::AsyncStore &store, Settings *settings, MainWindow *window)
    : QObject(window), m_store(store), m_settings(settings), m_window(window),
      m_notice(new Notice(store.opened(), window)), m_undertaking(new Undertaking(window)),
      m_isReachable(store.isReachable())
{
    connect(m_notice, &Notice::upgradeWanted, this, &Upkeep::upgrade);
    connect(m_notice, &Notice::adoptionWanted, this, &Upkeep::askToAdopt);
    connect(window, &MainWindow::backUpRequested, this, &Upkeep::askForTarget);
    connect(window, &MainWindow::restoreRequested, this, &Upkeep::askForCopy);
    connect(m_undertaking, &Undertaking::runningChanged, this, [this](bool running) {
        if (!running)
            m_notice->setQuiet(false);
        showCommands();
    });
    connect(&store, &store::AsyncStore::hindranceChanged, m_notice, &Notice::setHindrance);
    m_notice->setHindrance(store.hindrance());
    showCommands();
}

bool Upkeep::isFile() const
{
    return m_store.place().dialect() == entity::Dialect::Sqlite;
}

bool Upkeep::isItself(const QString &file) const
{
    return isFile() && QFileInfo(file) == QFileInfo(m_store.place().file());
}

void Upkeep::setReachable(bool reachable)
{
    m_isReachable = reachable;
    showCommands();
}

void Upkeep::showCommands()
{
    const QString hindered = !m_isReachable               ? tr("The database does not answer.")
                             : m_undertaking->isRunning() ? tr("Something else is being done to the store.")
                                                          : QString();
    const QString readOnly = m_store.opened().isWritable() ? QString() : tr("This store can only be read.");
    const QString restore = readOnly.isEmpty() ? hindered : readOnly;
    m_window->setEnabled(QStringLiteral("backup"), hindered.isEmpty(), hindered);
    m_window->setEnabled(QStringLiteral("restore"), restore.isEmpty(), restore);
}

// --- our tables

/// Says so when something is under way: the notice offers its button all the time.
bool Upkeep::isBusy()
{
    if (m_undertaking->isRunning())
        m_window->toast()->say(tr("Something else is being done to the store."));
    return m_undertaking->isRunning();
}

void Upkeep::upgrade()
{
    if (isBusy())
        return;
    migrate({}, {.what = tr("Copying the store …"), .then = tr("Bringing the store up to date …")},
            Notice::Failure::Upgrade, tr("The store is up to date."));
}

void Upkeep::askToAdopt()
{
    if (isBusy())
        return;
    auto *ask = new dialog::AdoptDialog(m_store.opened().title, isFile(), m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this, ask] {
        migrate({.adopt = true, .useWal = ask->useWal()},
                {.what = tr("Copying the store …"), .then = tr("Adopting the store …")}, Notice::Failure::Adoption,
                tr("The store is adopted: its changes are in the history, and can be undone."));
    });
    ask->open();
}

void Upkeep::migrate(const store::Migrating &how, const Undertaking::Task &words, Notice::Failure failure,
                     const QString &greeting)
{
    Undertaking::Task task = words;
    if (!isFile()) // nothing is copied
        task.what.clear();
    task.work = [how, place = m_store.place(), who = m_store.actor().name](const CopyProgress &progress) -> Outcome {
        const auto connection = Connection::open(place, database::Access::Write);
        if (!connection)
            return connection.problem();
        store::Migrating migrating = how;
        migrating.progress = progress;
        return store::migrate(**connection, who, migrating);
    };
    task.answer = [this, failure, greeting](const Outcome &done) {
        if (done)
            Q_EMIT reopenWanted(greeting);
        else
            m_notice->setFailure(failure, done.problem().words());
    };
    m_notice->setFailure(Notice::Failure::None, {});
    m_notice->setQuiet(true);
    m_undertaking->start(m_store.place(), task);
}

// --- copies

QFileDialog *Upkeep::chooser(const QString &title, const QString &folder)
{
    const QString kept = m_settings->kept(kFolder).toString();
    const QString mine = QFileInfo(kept).isDir() ? kept : Desktop::documents();
    const QString copies =
        isFile() ? tr("Copies of stores (*.sqlite *.sqlite3 *.db)") : tr("Copies of stores (*.dump)");
    auto *choose = new QFileDialog(m_window, title, QFileInfo(folder).isDir() ? folder : mine,
                                   copies + QStringLiteral(";;") + tr("All files (*)"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    const int line = m_window->fontMetrics().height();
    widget::resizeToFit(choose, {line * 50, line * 30});
    return choose;
}

void Upkeep::askForTarget()
{
    QFileDialog *choose = chooser(tr("Back up the store"), {});
    const QString ending = isFile() ? QStringLiteral("sqlite") : QStringLiteral("dump");
    choose->setAcceptMode(QFileDialog::AcceptSave);
    choose->setDefaultSuffix(ending);
    choose->selectFile(
        QStringLiteral("%1-%2.%3")
            .arg(m_store.place().title().replace(u'/', u'-'), QDate::currentDate().toString(Qt::ISODate), ending));
    connect(choose, &QFileDialog::fileSelected, this, &Upkeep::backUp);
    choose->open();
}

void Upkeep::backUp(const QString &file)
{
    m_settings->keep(kFolder, QFileInfo(file).absolutePath());
    if (isItself(file))
        return m_notice->setFailure(Notice::Failure::BackUp, tr("“%1” is the store itself.").arg(nameOf(file)));
    Undertaking::Task task{.what = tr("Backing up the store …")};
    task.work = [place = m_store.place(), file](const CopyProgress &progress) -> Outcome {
        return database::backUp(place, file, progress);
    };
    task.answer = [this, file](const Outcome &done) {
        if (done)
            m_window->toast()->say(tr("Backed up to “%1”.").arg(nameOf(file)));
        else
            m_notice->setFailure(Notice::Failure::BackUp, done.problem().words());
    };
    m_notice->setFailure(Notice::Failure::None, {});
    m_undertaking->start(m_store.place(), task);
}

void Upkeep::askForCopy()
{
    if (m_isUnsaved && m_isUnsaved())
        return m_window->toast()->say(tr("Something is not saved yet. Save it, or take it back, and then restore."));
    QFileDialog *choose = chooser(tr("Restore a copy"), database::copiesFolder(m_store.place()));
    choose->setFileMode(QFileDialog::ExistingFile);
    connect(choose, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (isItself(file))
            m_notice->setFailure(Notice::Failure::Restoring, tr("“%1” is the store itself.").arg(nameOf(file)));
        else
            lookAt(file);
    });
    choose->open();
}

/// What is no store is refused before anybody is asked.
void Upkeep::lookAt(const QString &file)
{
    Undertaking::Task task{.what = tr("Looking at the copy …")};
    const auto kept = std::make_shared<QString>();
    task.work = [place = m_store.place(), file, kept](const CopyProgress &) {
        // A server keeps nothing of what it held.
        if (place.dialect() == entity::Dialect::Sqlite)
            *kept = database::keptName(place);
        return store::isCopy(place, file);
    };
    task.answer = [this, file, kept](const Outcome &is) {
        if (is)
            askToRestore(file, kept->isEmpty() ? QString() : nameOf(*kept));
        else
            m_notice->setFailure(Notice::Failure::Restoring,
                                 tr("“%1” is no copy of a store. %2").arg(nameOf(file), is.problem().words()));
    };
    m_notice->setFailure(Notice::Failure::None, {});
    m_undertaking->start(m_store.place(), task);
}

void Upkeep::askToRestore(const QString &file, const QString &kept)
{
    auto *ask = new dialog::RestoreDialog(m_store.opened().title, nameOf(file), kept, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this, file] { restore(file); });
    ask->open();
}

void Upkeep::restore(const QString &file)
{
    Undertaking::Task task{.what = tr("Putting the copy back …")};
    task.work = [place = m_store.place(), file](const CopyProgress &progress) -> Outcome {
        const auto kept = database::restore(place, file, database::Owners::Keep, progress);
        return kept ? Outcome(entity::Done{}) : kept.problem();
    };
    task.answer = [this, file](const Outcome &done) {
        if (done)
            Q_EMIT reopenWanted(tr("The store is as it was in “%1”.").arg(nameOf(file)));
        else
            m_notice->setFailure(Notice::Failure::Restoring, done.problem().words());
    };
    m_notice->setFailure(Notice::Failure::None, {});
    m_undertaking->start(m_store.place(), task);
}

} // namespace stockroom::desktop
