// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/vault.h"
#include "models/database/handover.h"
#include "models/database/worker.h"
#include "models/people/policies.h"
#include "models/people/secret.h"
#include "models/store/opening.h"

#include <QObject>
#include <memory>

namespace stockroom::window
{
class GateWindow;
}

namespace stockroom::desktop
{

/// Asks who is there: before the window of a store is shown, and in its place while it is locked. What it asks of the
/// store is done on a worker of its own; nothing is kept of a password but on its way there.
class Gate : public QObject
{
    Q_OBJECT

public:
    Gate(const database::Place &place, const store::Opened &opened, Vault *vault, QObject *parent);
    ~Gate() override;

    /// Lets in whom this computer remembers, without a word; else shows its window. `guest` is proposed as the name,
    /// and is let in where nobody can sign in and nothing can be written, so nobody be made: to read, and to mend that.
    void ask(const QString &guest);
    /// Lets nobody but the person of that name back in; its window closes when `mayClose` says so.
    void lock(const QString &name, const std::function<bool()> &mayClose);
    /// Lets in again who was there before the store was opened anew, as long as they may still come.
    void resume(const entity::Value &key);
    /// Says why nobody else may come while it is locked.
    void refuseOthers(const QString &why);
    /// This computer is to forget whom it remembers, and `then` to go on.
    void forget(const std::function<void()> &then);

    window::GateWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// Who is there is known, and what counts for them, if anything does; the window is hidden.
    void admitted(const stockroom::people::Standing &standing);
    /// Its window is on the screen.
    void asked();
    /// Another store is wanted; or, while it is locked, to sign in as somebody else.
    void leaveWanted();
    void dismissed();
    /// The keyring did not take what it should remember.
    void notRemembered(const QString &why);
    /// Nothing can be asked of the store.
    void failed(const QString &why);

private:
    template<typename T> using Answer = std::function<void(const entity::Result<T> &)>;
    template<typename T>
    void post(std::function<entity::Result<T>(database::Connection &)> work, const Answer<T> &answer);

    void makeWindow();
    void look();
    /// What is known of the store's people before one of them is there.
    struct Threshold {
        bool hasSomebody = false; ///< who can sign in and do everything
        QStringList trials = {};  ///< names that are there to try a demo store
    };
    static entity::Result<Threshold> threshold(database::Connection &connection, const store::Opened &opened);
    void stepUp(const Threshold &threshold);
    void showPage(const Threshold &threshold);
    void signIn(const QString &name, people::Secret password, bool remember);
    void signInBy(const people::Secret &token);
    void makeFirst(const QString &name, const QString &email, const people::Secret &password);
    void answered(const entity::Result<people::Person> &person, bool remember);
    void admit(const entity::Result<people::Standing> &standing);
    void remember(const people::Person &person);
    void refuse(const entity::Problem &problem);
    QString keyOfToken() const;
    void lookOnce();

    database::Place m_place;
    store::Opened m_opened;
    Vault *m_vault;
    QString m_guest;
    bool m_hasLooked = false; ///< what the keyring says comes too late
    QString m_locked;         ///< the name of whom alone it lets back in
    std::unique_ptr<window::GateWindow> m_window;
    std::shared_ptr<database::Handover> m_handover;
    std::unique_ptr<database::Worker> m_worker;
};

} // namespace stockroom::desktop
