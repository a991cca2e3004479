// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "models/database/backup.h"
#include "ui/dialog/aboutdialog.h"
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/createdialog.h"
#include "ui/dialog/restoredialog.h"
#include "ui/dialog/settingsdialog.h"
#include "ui/paint/icons.h"
#include "ui/paint/theme.h"
#include "ui/paint/typefaces.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/style.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace stockroom::desktop
{

namespace
{

/// By then the first window is painted: who loads a typeface holds up whoever needs another one.
constexpr std::chrono::milliseconds kSettled(400);

const QString kGeometry = QStringLiteral("window/geometry");

QString logFolder(const QString &folder)
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : folder;
}

} // namespace

Desktop::Desktop(const Options &options, const QString &folder, QObject *parent)
    : QObject(parent), m_options(options), m_settings(folder), m_recents(&m_settings),
      m_log(logFolder(folder), logLevel(chosen(QStringLiteral("log-level")))), m_system(QGuiApplication::palette())
{
    m_log.install();
    m_patience.setSingleShot(true);
    m_patience.setInterval(widget::ProgressStrip::kPatience);
    connect(&m_patience, &QTimer::timeout, this, &Desktop::showWaiting);
    connect(&m_system, &SystemTone::changed, this, &Desktop::applyTheme);
    connect(&m_settings, &Settings::chosen, this, [this](const QString &key) {
        // What a person chooses now counts more than how the program was started.
        m_options.chosen.remove(key);
        applySetting(key);
    });
    m_language.apply(chosen(QStringLiteral("language")));
    applyTheme();
    m_system.listen();
}

Desktop::~Desktop()
{
    m_areFontsWanted = false;
    delete m_window;
    // What draws may not be longer than the application.
    m_fonts.waitForDone();
}

void Desktop::dressApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Stockroom"));
    QCoreApplication::setApplicationName(QStringLiteral("Stockroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOCKROOM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("stockroom"));
    QApplication::setStyle(new widget::Style);
    QApplication::setFont(paint::baseFont(QApplication::font()));
    QApplication::setWindowIcon(paint::applicationIcon());
}

QString Desktop::documents()
{
    // On a new account the folder is named before it is made; nobody may be proposed a place that is not there.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Desktop::start()
{
    if (m_options.store.isEmpty())
        showWelcome();
    else
        Q_EMIT storeWanted(m_options.store, {});
    QTimer::singleShot(kSettled, this, &Desktop::loadFonts);
}

void Desktop::loadFonts()
{
    m_fonts.start([this, font = QApplication::font()] { paint::loadTypefaces(font, m_areFontsWanted); });
}

window::MainWindow *Desktop::makeWindow()
{
    auto *window = new window::MainWindow;
    // A store that nobody sees any more is not asked any more.
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &window::MainWindow::settingsRequested, this, &Desktop::showSettings);
    connect(window, &window::MainWindow::aboutRequested, this, &Desktop::showAbout);
    connect(window, &window::MainWindow::anotherStoreRequested, this, &Desktop::showWelcome);
    connect(window, &window::MainWindow::closing, this,
            [this, window] { m_settings.keep(kGeometry, window->saveGeometry()); });
    window->restoreGeometry(m_settings.kept(kGeometry).toByteArray());
    return window;
}

void Desktop::showStore(window::MainWindow *window, const window::Recent &recent)
{
    m_recents.add(recent);
    window->show();
    window->activateWindow();
    stepAside();
    // A window with something unsaved stays until a person has decided.
    if (m_window && m_window != window)
        m_window->close();
    m_window = window;
}

void Desktop::stepAside()
{
    if (m_connecting)
        m_connecting->accept();
    if (m_creating)
        m_creating->accept();
    if (m_welcome)
        m_welcome->hide();
}

void Desktop::refuse(const QString &sentence)
{
    if (m_connecting) {
        m_connecting->setProblem(sentence);
    } else if (m_creating) {
        m_creating->setProblem(sentence);
    } else {
        showWelcome();
        welcome()->setProblem(sentence);
    }
}

void Desktop::refuseDamaged(const QString &sentence, const QString &file)
{
    refuse(sentence);
    m_damaged = file;
    if (m_welcome && m_welcome->isVisible())
        m_welcome->offerRestore();
}

void Desktop::wait(const QString &what)
{
    m_waiting = what;
    m_patience.start();
    if (m_welcome)
        m_welcome->setProblem({});
}

// Nothing may be on the screen yet, when the store came from the command line. A dialog says itself that it waits.
void Desktop::showWaiting()
{
    if (m_connecting || m_creating)
        return;
    if (!m_welcome || !m_welcome->isVisible())
        showWelcome();
    m_welcome->progress()->start(m_waiting);
}

void Desktop::setProgress(qint64 done, qint64 total)
{
    if (m_welcome && !m_waiting.isEmpty())
        m_welcome->progress()->setProgress(done, total);
}

void Desktop::done()
{
    m_waiting.clear();
    m_patience.stop();
    if (m_welcome)
        m_welcome->progress()->finish();
}

void Desktop::showWelcome()
{
    welcome()->setRecents(m_recents.all());
    welcome()->setProblem({});
    welcome()->show();
    welcome()->activateWindow();
}

window::WelcomeWindow *Desktop::welcome()
{
    if (!m_welcome) {
        m_welcome = std::make_unique<window::WelcomeWindow>();
        connectWelcome();
    }
    return m_welcome.get();
}

void Desktop::connectWelcome()
{
    using window::WelcomeWindow;
    const WelcomeWindow *welcome = m_welcome.get();
    connect(welcome, &WelcomeWindow::openDemo, this, &Desktop::demoWanted);
    connect(welcome, &WelcomeWindow::createStore, this, &Desktop::askForNewStore);
    connect(welcome, &WelcomeWindow::connectServer, this, &Desktop::askForServer);
    connect(welcome, &WelcomeWindow::openFile, this, &Desktop::askForFile);
    connect(welcome, &WelcomeWindow::restoreRequested, this, &Desktop::askForCopy);
    connect(welcome, &WelcomeWindow::settingsRequested, this, &Desktop::showSettings);
    connect(welcome, &WelcomeWindow::aboutRequested, this, &Desktop::showAbout);
    connect(welcome, &WelcomeWindow::dismissed, this, &Desktop::openingCancelled);
    connect(welcome->progress(), &widget::ProgressStrip::cancelled, this, &Desktop::openingCancelled);
    connect(welcome, &WelcomeWindow::openRecent, this, [this](const QString &place) { Q_EMIT storeWanted(place, {}); });
    connect(welcome, &WelcomeWindow::forgetRecent, this, [this](const QString &place) {
        m_recents.forget(place);
        m_welcome->setRecents(m_recents.all());
    });
}

void Desktop::askForServer()
{
    m_connecting = new dialog::ConnectDialog(front());
    m_connecting->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_connecting, &dialog::ConnectDialog::connectRequested, this, &Desktop::storeWanted);
    connect(m_connecting, &QDialog::rejected, this, [this] {
        if (m_connecting->isBusy())
            Q_EMIT openingCancelled();
    });
    m_connecting->open();
}

void Desktop::askForPassword(const QString &address, const QString &reason)
{
    if (!m_connecting || !m_connecting->isVisible()) {
        if (!m_window && (!m_welcome || !m_welcome->isVisible()))
            showWelcome();
        askForServer();
        m_connecting->setAddress(address);
    }
    m_connecting->setProblem(reason);
    m_connecting->askForPassword();
}

void Desktop::askForNewStore()
{
    m_creating = new dialog::CreateDialog(documents(), front());
    m_creating->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_creating, &dialog::CreateDialog::createRequested, this, &Desktop::creationWanted);
    connect(m_creating, &QDialog::rejected, this, [this] {
        if (m_creating->isBusy())
            Q_EMIT openingCancelled();
    });
    m_creating->open();
}

void Desktop::askForFile()
{
    auto *choose = new QFileDialog(front(), tr("Open a store"), documents(),
                                   tr("Stores (*.db *.sqlite *.sqlite3);;All files (*)"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    connect(choose, &QFileDialog::fileSelected, this, [this](const QString &file) { Q_EMIT storeWanted(file, {}); });
    choose->open();
}

void Desktop::askForCopy()
{
    const auto place = database::Place::parse(m_damaged);
    if (!place)
        return;
    auto *choose =
        new QFileDialog(front(), tr("Restore a copy"), database::copiesFolder(*place),
                        tr("Copies of stores (*.sqlite *.sqlite3 *.db)") + QStringLiteral(";;") + tr("All files (*)"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    connect(choose, &QFileDialog::fileSelected, this, [this, place = *place](const QString &copy) {
        auto *ask = new dialog::RestoreDialog(QFileInfo(place.file()).fileName(), QFileInfo(copy).fileName(),
                                              QFileInfo(database::keptName(place)).fileName(), front());
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, this, [this, place, copy] { Q_EMIT restoreWanted(place.file(), copy); });
        ask->open();
    });
    choose->open();
}

void Desktop::showSettings()
{
    auto *settings =
        new dialog::SettingsDialog(Settings::choices(), [this](const QString &key) { return chosen(key); }, front());
    settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(settings, &dialog::SettingsDialog::chosen, &m_settings, &Settings::choose);
    settings->open();
}

void Desktop::showAbout()
{
    auto *about = new dialog::AboutDialog(front());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

QWidget *Desktop::front() const
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    return m_window ? static_cast<QWidget *>(m_window) : m_welcome.get();
}

QString Desktop::chosen(const QString &key) const
{
    return m_options.chosen.value(key, m_settings.choice(key));
}

void Desktop::applySetting(const QString &key)
{
    if (key == QStringLiteral("theme"))
        applyTheme();
    else if (key == QStringLiteral("language"))
        m_language.apply(chosen(key));
    else
        m_log.setLevel(logLevel(chosen(key)));
}

void Desktop::applyTheme()
{
    const QString choice = chosen(QStringLiteral("theme"));
    const paint::Tone tone = choice == QStringLiteral("dark")    ? paint::Tone::Dark
                             : choice == QStringLiteral("light") ? paint::Tone::Light
                                                                 : m_system.tone();
    QApplication::setPalette(paint::palette(tone));
    qApp->setStyleSheet(paint::styleSheet(tone, QApplication::font()));
}

} // namespace stockroom::desktop
