// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening.h"
#include "app/desktop/admission.h"
#include "app/desktop/desktop.h"
#include "app/desktop/session.h"
#include "models/database/archive.h"
#include "models/demo/fill.h"
#include "models/store/copycheck.h"
#include "models/store/media.h"
#include "models/store/upkeep.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <pwd.h>
#include <unistd.h>

namespace stockroom::desktop
{

using database::Connection;
using database::Place;
using entity::Done;
using entity::Problem;
using entity::Result;
using store::AsyncStore;

namespace
{

void removeStore(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
}

QString dataFolder(const QString &chosen)
{
    return chosen.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Stockroom")
               : chosen;
}

} // namespace

Opening::Opening(Desktop *desktop, const QString &demoFolder)
    : QObject(desktop), m_desktop(desktop), m_demoFolder(dataFolder(demoFolder))
{
    m_pool.setMaxThreadCount(1);
    connect(desktop, &Desktop::storeWanted, this, &Opening::open);
    connect(desktop, &Desktop::creationWanted, this, &Opening::create);
    connect(desktop, &Desktop::restoreWanted, this, &Opening::restore);
    connect(desktop, &Desktop::demoWanted, this, &Opening::openDemo);
    connect(desktop, &Desktop::openingCancelled, this, &Opening::cancel);
}

Opening::~Opening()
{
    m_isCancelled = true;
    m_pool.waitForDone();
}

store::Actor Opening::actor()
{
    const passwd *entry = getpwuid(geteuid());
    return {entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid()), QStringLiteral("stockroom")};
}

void Opening::cancel()
{
    m_isCancelled = true;
    m_attempt.reset();
    if (!m_isBusy)
        m_desktop->done();
}

/// Says so when a store is being made or replaced: what is done last would take the place of what was opened meanwhile.
bool Opening::isBusy()
{
    if (m_isBusy)
        m_desktop->refuse(tr("Still under way: %1 Wait until that is done, or cancel it.").arg(m_doing));
    return m_isBusy;
}

// --- opening stores

void Opening::open(const QString &text, const QString &password)
{
    if (isBusy())
        return;
    Result<Place> place = Place::parse(text);
    if (!place) {
        m_desktop->refuse(place.problem().words());
        return;
    }
    if (!password.isEmpty())
        place->setPassword(password);
    // A store that was wanted before is not wanted any more.
    m_greeting.clear();
    m_known.clear();
    m_attempt = std::make_unique<QObject>();
    m_desktop->wait(tr("Opening %1 …").arg(place->title()));
    if (place->dialect() == entity::Dialect::Sqlite || !place->password().isEmpty()) {
        connectTo(*place, {.isNew = !place->password().isEmpty()});
        return;
    }
    m_vault.read(place->text(), m_attempt.get(), [this, place = *place](const Vault::Found &found) mutable {
        place.setPassword(found.password);
        connectTo(place, {.why = found.problem});
    });
}

/// A store that is another one now, in another window.
void Opening::reopen(const Place &place, const QString &greeting, const entity::Value &known)
{
    if (isBusy())
        return;
    m_attempt = std::make_unique<QObject>();
    m_greeting = greeting;
    m_known = known;
    m_desktop->wait(tr("Opening %1 …").arg(place.title()));
    connectTo(place, {});
}

void Opening::connectTo(const Place &place, const Keyring &keyring)
{
    auto connectAs = [this, place, keyring, context = m_attempt.get()](const store::Actor &who) {
        AsyncStore::open(place, who, context, [this, place, keyring](Result<std::shared_ptr<AsyncStore>> store) {
            // Let go later: this is called on its behalf.
            m_attempt.release()->deleteLater();
            m_desktop->done();
            if (!store)
                return refused(place, store.problem(), keyring);
            admit(*store, keyring);
        });
    };
    // Off this thread: the names of users may come from a directory on the network.
    m_pool.start([guard = QPointer<QObject>(m_attempt.get()), connectAs] {
        const store::Actor who = actor();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [=] {
                if (guard)
                    connectAs(who);
            },
            Qt::QueuedConnection);
    });
}

void Opening::refused(const Place &place, const Problem &problem, const Keyring &keyring)
{
    const bool letsOthersIn =
        place.dialect() == entity::Dialect::Postgres && problem.kind == entity::ProblemKind::Denied;
    const QString sentence = tr("“%1” was not opened. %2").arg(place.text(), problem.words());
    // Whatever has such copies was a store.
    const bool wasStore = QFileInfo(database::copiesFolder(place)).isDir() && QFileInfo(place.file()).isFile();
    if (wasStore && problem.kind == entity::ProblemKind::Broken)
        m_desktop->refuseDamaged(sentence, place.file());
    else if (!letsOthersIn)
        m_desktop->refuse(sentence);
    else if (keyring.why.isEmpty())
        m_desktop->askForPassword(place.text(), problem.words());
    else
        m_desktop->askForPassword(place.text(),
                                  problem.words() + u'\n' + tr("The keyring gave no password: %1").arg(keyring.why));
}

/// Nobody sees a store before it is known who they are.
void Opening::admit(const std::shared_ptr<AsyncStore> &store, const Keyring &keyring)
{
    auto *admission = new Admission(store, &m_vault, m_desktop->settings(), this);
    // Another store is wanted meanwhile.
    m_attempt = std::make_unique<QObject>();
    connect(m_attempt.get(), &QObject::destroyed, admission, &QObject::deleteLater);
    connect(admission, &Admission::admitted, this, [this, store, keyring, admission] {
        disconnect(m_attempt.get(), &QObject::destroyed, admission, &QObject::deleteLater);
        m_attempt.reset();
        window::MainWindow *window = show(store, admission);
        if (keyring.isNew)
            keepPassword(store->place(), window);
    });
    connect(admission->gate(), &Gate::asked, m_desktop, &Desktop::stepAside);
    connect(admission, &Admission::left, this, [this] {
        m_attempt.reset();
        m_desktop->showWelcome();
    });
    connect(admission, &Admission::dismissed, this, [this] { m_attempt.reset(); });
    connect(admission, &Admission::failed, this, [this, place = store->place()](const QString &why) {
        m_attempt.reset();
        m_desktop->refuse(tr("“%1” was not opened. %2").arg(place.text(), why));
    });
    Q_EMIT asking(admission);
    admission->begin(std::exchange(m_known, {}), std::exchange(m_isForgetting, false));
}

void Opening::keepPassword(const Place &place, window::MainWindow *window)
{
    m_vault.keep(place.text(), place.password(), window, [window](const QString &problem) {
        if (!problem.isEmpty())
            window->toast()->say(
                tr("The keyring did not take the password, so you will be asked for it: %1").arg(problem));
    });
}

window::MainWindow *Opening::show(const std::shared_ptr<AsyncStore> &store, Admission *admission)
{
    window::MainWindow *window = m_desktop->makeWindow();
    auto *session = new Session(store, m_desktop->settings(), m_desktop->language(), window);
    admission->setParent(session);
    admission->guard(window);
    connect(session, &Session::reopenWanted, this, [this, place = store->place(), admission](const QString &greeting) {
        // What ends behind a lock opens no window past it.
        reopen(place, greeting, admission->isLocked() ? entity::Value() : admission->person().key);
    });
    connect(admission, &Admission::otherWanted, this,
            [this, place = store->place(), admission] { switchPerson(place, admission); });
    // In another turn of the event loop: to make a window and to show it are as long as a key press may wait.
    const auto showIt = [this, guard = QPointer<Session>(session), window] {
        if (guard)
            shown(guard, window);
    };
    QMetaObject::invokeMethod(this, showIt, Qt::QueuedConnection);
    return window;
}

/// The window closes first, and stays when something is not saved.
void Opening::switchPerson(const Place &place, Admission *admission)
{
    window::MainWindow *window = admission->window();
    const QMetaObject::Connection closed = connect(window, &QObject::destroyed, this, [this, place] {
        m_isForgetting = true;
        reopen(place, {}, {});
    });
    // The program ends with its last window.
    m_desktop->showWelcome();
    if (window->close())
        return;
    disconnect(closed);
    m_desktop->welcome()->hide();
    admission->keepLocked();
}

void Opening::shown(Session *session, window::MainWindow *window)
{
    const store::AsyncStore &store = session->store();
    const Place &place = store.place();
    m_desktop->showStore(window, {place.text(), store.opened().title,
                                  Session::kindInWords(place) + QStringLiteral(" · ") +
                                      (place.file().isEmpty() ? place.text() : place.file()),
                                  QDateTime::currentDateTime()});
    if (const QString greeting = std::exchange(m_greeting, {}); !greeting.isEmpty())
        window->toast()->say(greeting);
    Q_EMIT opened(session);
}

// --- making stores

void Opening::run(const QString &what, std::function<Made()> make, const QString &place)
{
    if (isBusy())
        return;
    m_isBusy = true;
    m_doing = what;
    m_isCancelled = false;
    m_attempt.reset();
    m_desktop->wait(what);
    m_pool.start([this, make = std::move(make), place] {
        const Made made = make();
        QMetaObject::invokeMethod(
            this,
            [this, made, place] {
                m_isBusy = false;
                m_desktop->done();
                if (m_isCancelled)
                    return;
                if (made)
                    open(place, {});
                else
                    m_desktop->refuse(made.problem().words());
            },
            Qt::QueuedConnection);
    });
}

void Opening::create(const QString &file, const QString &name, const QString &currency)
{
    const Result<Place> place = Place::parse(file);
    if (!place) {
        m_desktop->refuse(place.problem().words());
        return;
    }
    run(
        tr("Creating %1 …").arg(name),
        [this, place = *place, what = store::NewStore{name, currency}] { return makeStore(place, what); }, file);
}

Opening::Made Opening::makeStore(const Place &place, const store::NewStore &what)
{
    const bool isNew = !QFileInfo::exists(place.file());
    Made made = store::create(place, what, actor().name);
    // Who cancelled it does not look for a file.
    if (made && m_isCancelled && isNew)
        removeStore(place.file());
    return made;
}

void Opening::restore(const QString &file, const QString &copy)
{
    const Result<Place> place = Place::parse(file);
    if (!place)
        return m_desktop->refuse(place.problem().words());
    run(tr("Putting the copy back …"), [this, place = *place, copy] { return putBack(place, copy); }, file);
}

Opening::Made Opening::putBack(const Place &place, const QString &copy)
{
    if (const Made is = store::isCopy(place, copy); !is)
        return Problem{is.problem().kind, tr("“%1” is no copy of a store. %2").arg(copy, is.problem().words())};
    const auto kept = database::restore(place, copy, database::Owners::Keep, [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [=, this] { m_desktop->setProgress(done, total); }, Qt::QueuedConnection);
        return !m_isCancelled;
    });
    return kept ? Made(Done{}) : kept.problem();
}

void Opening::openDemo()
{
    const QString file = QDir(m_demoFolder).filePath(QStringLiteral("demo.db"));
    run(
        tr("Making the demo store …"), [this, file] { return QFileInfo::exists(file) ? Made(Done{}) : makeDemo(file); },
        file);
}

// Made beside its place and moved there when it is whole: a demo store that is there is one that can be opened.
Opening::Made Opening::makeDemo(const QString &file)
{
    if (!QDir().mkpath(m_demoFolder))
        return Problem::broken(tr("The folder %1 cannot be made.").arg(m_demoFolder));
    const QString part = QDir(m_demoFolder).filePath(QStringLiteral("demo-part.db"));
    removeStore(part);
    const Result<Place> place = Place::parse(part);
    const Result<Place> whole = Place::parse(file);
    if (!place || !whole)
        return place ? whole.problem() : place.problem();
    const Made filled = fillDemo(*place, store::mediaFolder(*whole));
    if (!filled || !QFile::rename(part, file)) {
        removeStore(part);
        return filled ? Made(Problem::broken(tr("The file %1 cannot be written.").arg(file))) : filled;
    }
    return filled;
}

Opening::Made Opening::fillDemo(const Place &place, const QString &media)
{
    if (Made made = store::create(place, {QStringLiteral("Harbour Goods")}, actor().name); !made)
        return made;
    auto connection = Connection::open(place, database::Access::Write);
    if (!connection)
        return connection.problem();
    const auto look = store::look(**connection);
    if (!look)
        return look.problem();
    demo::Wishes wishes;
    wishes.media = media;
    return demo::fill(**connection, *look, wishes, [this](const demo::Step &step) {
        QMetaObject::invokeMethod(
            this, [this, step] { m_desktop->setProgress(step.done, step.total); }, Qt::QueuedConnection);
        return !m_isCancelled;
    });
}

} // namespace stockroom::desktop
