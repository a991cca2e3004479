// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening.h"
#include "app/desktop/desktop.h"
#include "app/desktop/session.h"
#include "models/demo/fill.h"
#include "models/store/media.h"
#include "ui/widget/progressstrip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"

#include <QDir>
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
    connect(desktop, &Desktop::demoWanted, this, &Opening::openDemo);
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

void Opening::open(const QString &text, const QString &password)
{
    Result<Place> place = Place::parse(text);
    if (!place) {
        m_desktop->refuse(place.problem().words());
        return;
    }
    if (!password.isEmpty())
        place->setPassword(password);
    AsyncStore::open(*place, actor(), this, [this](Result<std::shared_ptr<AsyncStore>> store) {
        if (store)
            show(*store);
        else
            m_desktop->refuse(store.problem().words());
    });
}

void Opening::show(const std::shared_ptr<AsyncStore> &store)
{
    window::MainWindow *window = m_desktop->makeWindow();
    auto *session = new Session(store, m_desktop->settings(), m_desktop->language(), window);
    const Place &place = store->place();
    m_desktop->showStore(window, {place.text(), store->opened().title,
                                  Session::kindInWords(place) + QStringLiteral(" · ") +
                                      (place.file().isEmpty() ? place.text() : place.file()),
                                  QDateTime::currentDateTime()});
    Q_EMIT opened(session);
}

// --- making stores

void Opening::run(std::function<Made()> make, const QString &place)
{
    if (std::exchange(m_isBusy, true))
        return;
    m_isCancelled = false;
    m_pool.start([this, make = std::move(make), place] {
        const Made made = make();
        QMetaObject::invokeMethod(
            this,
            [this, made, place] {
                m_isBusy = false;
                m_desktop->welcome()->progress()->finish();
                if (made)
                    open(place, {});
                else if (!m_isCancelled)
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
    run([place = *place, what = store::NewStore{name, currency}] { return store::create(place, what, actor().name); },
        file);
}

void Opening::openDemo()
{
    const QString file = QDir(m_demoFolder).filePath(QStringLiteral("demo.db"));
    if (QFileInfo::exists(file)) {
        open(file, {});
        return;
    }
    widget::ProgressStrip *progress = m_desktop->welcome()->progress();
    connect(progress, &widget::ProgressStrip::cancelled, this, &Opening::cancel, Qt::UniqueConnection);
    progress->start(tr("Making the demo store"));
    run([this, file] { return makeDemo(file); }, file);
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
    const Made filled = [&]() -> Made {
        if (Made made = store::create(*place, {QStringLiteral("Harbour Goods")}, actor().name); !made)
            return made;
        auto connection = Connection::open(*place, database::Access::Write);
        if (!connection)
            return connection.problem();
        const auto look = store::look(**connection);
        if (!look)
            return look.problem();
        demo::Wishes wishes;
        wishes.media = store::mediaFolder(*whole);
        return demo::fill(**connection, *look, wishes, [this](const demo::Step &step) {
            tell(step.what, step.done, step.total);
            return !m_isCancelled;
        });
    }();
    if (!filled || !QFile::rename(part, file)) {
        removeStore(part);
        return filled ? Made(Problem::broken(tr("The file %1 cannot be written.").arg(file))) : filled;
    }
    return filled;
}

void Opening::tell(const QString &what, qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(
        this,
        [this, what, done, total] {
            Q_UNUSED(what)
            if (m_isBusy)
                m_desktop->welcome()->progress()->setProgress(done, total);
        },
        Qt::QueuedConnection);
}

} // namespace stockroom::desktop
