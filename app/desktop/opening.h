// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/vault.h"
#include "models/people/people.h"
#include "models/store/asyncstore.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

class Admission;
class Desktop;
class Session;

/// Opens, makes and fills the stores that the desktop asks for, off the thread of the windows, and shows them.
class Opening : public QObject
{
    Q_OBJECT

public:
    /// The demo store is kept in `demoFolder`, or where the system keeps a program's data.
    explicit Opening(Desktop *desktop, const QString &demoFolder = {});
    ~Opening() override;

    /// Who works here: the user of the system. May ask a directory on the network.
    static store::Actor actor();

Q_SIGNALS:
    void opened(stockroom::desktop::Session *session);
    /// Somebody may have to be asked who they are.
    void asking(stockroom::desktop::Admission *admission);

private:
    using Made = entity::Result<entity::Done>;
    /// What the keyring has to do with a password.
    struct Keyring {
        QString why = {};   ///< it gave none, for this reason
        bool isNew = false; ///< it does not know the password yet
    };

    void open(const QString &text, const QString &password);
    void create(const QString &file, const QString &name, const QString &currency);
    void restore(const QString &file, const QString &copy);
    void openDemo();
    void cancel();
    void connectTo(const database::Place &place, const Keyring &keyring);
    void refused(const database::Place &place, const entity::Problem &problem, const Keyring &keyring);
    void admit(const std::shared_ptr<store::AsyncStore> &store, const Keyring &keyring);
    void keepPassword(const database::Place &place, window::MainWindow *window);
    bool isBusy();
    Made makeStore(const database::Place &place, const store::NewStore &what);
    Made putBack(const database::Place &place, const QString &copy);
    Made makeDemo(const QString &file);
    Made fillDemo(const database::Place &place, const QString &media);
    void reopen(const database::Place &place, const QString &greeting, const entity::Value &known);
    void run(const QString &what, std::function<Made()> make, const QString &place);
    window::MainWindow *show(const std::shared_ptr<store::AsyncStore> &store, Admission *admission);
    void switchPerson(const database::Place &place, Admission *admission);
    void shown(Session *session, window::MainWindow *window);

    Desktop *m_desktop;
    QString m_demoFolder;
    Vault m_vault;
    std::unique_ptr<QObject> m_attempt; ///< whoever waits for the store that is being opened
    entity::Value m_known;              ///< who was there before the store was opened again
    QString m_greeting;                 ///< what is said when the store is open again
    std::atomic<bool> m_isCancelled = false;
    bool m_isForgetting = false; ///< the computer is to forget whoever it remembers there
    bool m_isBusy = false;       ///< a store is being made or replaced
    QString m_doing;             ///< what was begun last
    QThreadPool m_pool;
};

} // namespace stockroom::desktop
