// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/language.h"
#include "app/desktop/logfile.h"
#include "app/desktop/options.h"
#include "app/desktop/recents.h"
#include "app/desktop/settings.h"
#include "app/desktop/systemtone.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

namespace stockroom::dialog
{
class ConnectDialog;
class CreateDialog;
} // namespace stockroom::dialog

namespace stockroom::window
{
class MainWindow;
class WelcomeWindow;
} // namespace stockroom::window

namespace stockroom::desktop
{

/// The program in front of a person: look, language, the welcome window, dialogs, and the windows of stores. It asks
/// for stores by signals; whoever opens them answers with showStore() or refuse().
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Settings and log are in `folder`, or where the system keeps them.
    explicit Desktop(const Options &options, const QString &folder = {}, QObject *parent = nullptr);
    ~Desktop() override;

    /// Names, style and icon of the application; once, before the first window.
    static void dressApplication();
    /// The folder that is proposed for files of a person's own.
    static QString documents();

    /// Shows the welcome window, or asks for the store of the command line.
    void start();

    /// A window for a store, with what is the same for every store: settings, About, its size of last time.
    window::MainWindow *makeWindow();
    /// Shows a store's window in place of what was shown, and remembers the store.
    void showStore(window::MainWindow *window, const window::Recent &recent);
    /// Takes away what stood before a store: somebody is asked who they are.
    void stepAside();
    /// Says why a store was not opened, made or reached, where it was asked for, and in a window that can be seen.
    void refuse(const QString &sentence);
    /// As refuse(), for a damaged file, whose place a copy may take.
    void refuseDamaged(const QString &sentence, const QString &file);
    /// Asks for the password of a server, since it was refused for this reason.
    void askForPassword(const QString &address, const QString &reason);
    /// Says what is under way when it takes longer than a second, with a way to cancel it; done() takes it away.
    void wait(const QString &what);
    void setProgress(qint64 done, qint64 total);
    void done();
    void showWelcome();

    window::WelcomeWindow *welcome();
    Settings *settings() { return &m_settings; }
    Recents *recents() { return &m_recents; }
    const Language &language() const { return m_language; }

Q_SIGNALS:
    void storeWanted(const QString &place, const QString &password);
    void demoWanted();
    void restoreWanted(const QString &file, const QString &copy);
    void creationWanted(const QString &file, const QString &name, const QString &currency);
    /// What is being opened or made is not wanted any more.
    void openingCancelled();

private:
    void loadFonts();
    void applyTheme();
    void applySetting(const QString &key);
    QString chosen(const QString &key) const;
    void connectWelcome();
    void askForServer();
    void showWaiting();
    void askForNewStore();
    void askForFile();
    void askForCopy();
    void showSettings();
    void showAbout();
    QWidget *front() const;

    Options m_options;
    Settings m_settings;
    Recents m_recents;
    LogFile m_log;
    Language m_language;
    SystemTone m_system;
    std::unique_ptr<window::WelcomeWindow> m_welcome;
    QPointer<window::MainWindow> m_window;
    QString m_damaged; ///< the file that was refused last as such
    QString m_waiting; ///< what is under way
    QTimer m_patience;
    QPointer<dialog::ConnectDialog> m_connecting;
    QPointer<dialog::CreateDialog> m_creating;
    std::atomic<bool> m_areFontsWanted = true;
    QThreadPool m_fonts;
};

} // namespace stockroom::desktop
