// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/gate.h"
#include "models/demo/fill.h"
#include "models/people/accounts.h"
#include "models/people/remembered.h"
#include "ui/window/firstpage.h"
#include "ui/window/gatewindow.h"
#include "ui/window/signinpage.h"

#include <QSysInfo>
#include <QTimer>
#include <utility>

namespace stockroom::desktop
{

using database::Connection;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using people::Accounts;
using people::Person;
using people::Remembered;
using people::Secret;

namespace
{

constexpr std::chrono::milliseconds kPatience{1500};

people::Visit visit()
{
    return {QStringLiteral("stockroom"), QSysInfo::machineHostName()};
}

} // namespace

Gate::Gate(const database::Place &place, const store::Opened &opened, Vault *vault, QObject *parent)
    : QObject(parent), m_place(place), m_opened(opened), m_vault(vault),
      m_handover(std::make_shared<database::Handover>(this)),
      m_worker(std::make_unique<database::Worker>(place, opened.isWritable() ? Connection::Access::Write
                                                                             : Connection::Access::Read))
{
}

Gate::~Gate()
{
    m_handover->close();
}

/// Runs on the worker; `answer` comes on this thread.
template<typename T> void Gate::post(std::function<Result<T>(Connection &)> work, const Answer<T> &answer)
{
    m_worker->post(
        [work = std::move(work), answer, handover = m_handover](Connection *connection, const Problem &problem) {
            auto found = connection ? work(*connection) : Result<T>(problem);
            if (connection && connection->isLost())
                return; // the worker does it again
            handover->give([answer, found = std::move(found)] { answer(found); });
        });
}

QString Gate::keyOfToken() const
{
    // The same keyring has the passwords of servers by their places.
    return QStringLiteral("remembered ") + m_place.text();
}

// --- asking

void Gate::ask(const QString &guest)
{
    m_guest = guest;
    m_locked.clear();
    if (!m_opened.isWritable())
        return look();
    m_hasLooked = false;
    m_vault->read(keyOfToken(), this, [this](const Vault::Found &found) {
        // A keyring that is locked, or none, is no reason to keep people out: they type their password.
        if (found.password.isEmpty())
            return lookOnce();
        if (m_hasLooked)
            return;
        m_hasLooked = true;
        QString text = found.password;
        signInBy(Secret::taken(text));
    });
    // One that asks a person first, or does not answer, is not waited for.
    QTimer::singleShot(kPatience, this, &Gate::lookOnce);
}

void Gate::lookOnce()
{
    if (!std::exchange(m_hasLooked, true))
        look();
}

void Gate::signInBy(const Secret &token)
{
    post<Person>([opened = m_opened,
                  token](Connection &connection) { return Remembered(connection, opened).signIn(token, visit()); },
                 [this](const Result<Person> &person) {
                     if (person)
                         answered(person, false);
                     else
                         look();
                 });
}

Result<Gate::Threshold> Gate::threshold(Connection &connection, const store::Opened &opened)
{
    people::People people(connection, opened.catalogue);
    const Result<bool> has = people.hasSuperuser();
    if (!has)
        return has.problem();
    Threshold threshold{*has};
    for (const demo::Trial &trial : demo::trials()) {
        const auto person = people.find(trial.username);
        const auto encoded = person ? people.encodedOf(*person) : person.problem();
        if (encoded && demo::isTrialPassword(*encoded))
            threshold.trials << trial.username;
    }
    return threshold;
}

void Gate::look()
{
    post<Threshold>([opened = m_opened](Connection &connection) { return threshold(connection, opened); },
                    [this](const Result<Threshold> &threshold) {
                        if (threshold)
                            stepUp(*threshold);
                        else
                            Q_EMIT failed(threshold.problem().words());
                    });
}

void Gate::stepUp(const Threshold &threshold)
{
    if (threshold.hasSomebody || m_opened.isWritable())
        return showPage(threshold);
    Q_EMIT admitted({.person = policy::Person::named(m_guest)});
}

void Gate::showPage(const Threshold &threshold)
{
    makeWindow();
    window::SignInPage::Invitation invitation{.store = m_opened.title, .mayRemember = m_opened.isWritable()};
    for (const demo::Trial &trial : demo::trials()) {
        if (threshold.trials.contains(trial.username))
            invitation.trials << window::SignInPage::Trial{trial.username, trial.role};
    }
    if (threshold.hasSomebody)
        m_window->signIn()->invite(invitation);
    else
        m_window->first()->invite(m_opened.title, m_guest);
    m_window->turnTo(threshold.hasSomebody ? static_cast<QWidget *>(m_window->signIn()) : m_window->first(),
                     tr("Open another store"));
    m_window->setMayClose({});
    m_window->show();
    m_window->activateWindow();
    Q_EMIT asked();
}

void Gate::lock(const QString &name, const std::function<bool()> &mayClose)
{
    makeWindow();
    m_window->setMayClose(mayClose);
    m_locked = name;
    m_window->signIn()->invite({.store = m_opened.title, .name = name, .isLocked = true});
    m_window->turnTo(m_window->signIn(), tr("Sign in as somebody else"));
    m_window->show();
    m_window->activateWindow();
}

void Gate::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<window::GateWindow>();
    m_window->setWindowTitle(m_opened.title);
    m_window->setPlace(m_place.file().isEmpty() ? m_place.text() : m_place.file());
    connect(m_window.get(), &window::GateWindow::leaveWanted, this, &Gate::leaveWanted);
    connect(m_window.get(), &window::GateWindow::dismissed, this, &Gate::dismissed);
    connect(m_window->signIn(), &window::SignInPage::signInWanted, this,
            [this](const QString &name, const QString &password, bool remember) {
                signIn(name, Secret(QStringView(password)), remember);
            });
    connect(m_window->signIn(), &window::SignInPage::trialWanted, this, [this](const QString &name) {
        m_window->signIn()->setBusy(true);
        signIn(name, Secret(QStringView(demo::trialPassword())), false);
    });
    connect(m_window->first(), &window::FirstPage::personWanted, this,
            [this](const QString &name, const QString &email, const QString &password) {
                makeFirst(name, email, Secret(QStringView(password)));
            });
}

// --- answers

void Gate::signIn(const QString &name, Secret password, bool remember)
{
    post<Person>([opened = m_opened, name, password = std::move(password)](
                     Connection &connection) { return Accounts(connection, opened).signIn(name, password, visit()); },
                 [this, remember](const Result<Person> &person) { answered(person, remember); });
}

void Gate::makeFirst(const QString &name, const QString &email, const Secret &password)
{
    const store::Actor actor{name, visit().program};
    post<Person>(
        [opened = m_opened, actor, name, email, password](Connection &connection) {
            return Accounts(connection, opened).createSuperuser(actor, {name, email}, password);
        },
        [this](const Result<Person> &person) { answered(person, false); });
}

void Gate::answered(const Result<Person> &person, bool remember)
{
    if (!person)
        return refuse(person.problem());
    // Another one's password is right, too, but what is behind is not theirs.
    if (!m_locked.isEmpty() && person->username != m_locked)
        return refuse({ProblemKind::Denied, tr("Only %1 can unlock it.").arg(m_locked)});
    if (remember)
        this->remember(*person);
    resume(person->key);
}

void Gate::resume(const entity::Value &key)
{
    post<people::Standing>(
        [opened = m_opened, key](Connection &connection) { return people::Policies(connection, opened).standing(key); },
        [this](const Result<people::Standing> &standing) { admit(standing); });
}

void Gate::admit(const Result<people::Standing> &standing)
{
    // Somebody who is no longer there, or was let go, is a stranger.
    if (!standing && standing.problem().kind != ProblemKind::Missing) {
        // Whoever stands before it tries again: behind a lock may be what is not saved.
        if (m_window && m_window->isVisible())
            return refuse(standing.problem());
        return Q_EMIT failed(standing.problem().words());
    }
    if (!standing || !standing->person.active)
        return look();
    if (m_window)
        m_window->hide();
    Q_EMIT admitted(*standing);
}

void Gate::refuse(const Problem &problem)
{
    if (m_window->page() == m_window->signIn())
        return m_window->signIn()->refuse(problem.words());
    QStringList name;
    QStringList password;
    for (const entity::Failure &failure : problem.failures) {
        const entity::Entity &user = *m_opened.catalogue->find(QStringLiteral("user"));
        const entity::Field *field = entity::fieldOf(user, failure.field);
        (field && isSecret(*field) ? password : name) << failure.reason;
    }
    m_window->first()->refuse(name.join(u' '), password.join(u' '),
                              problem.failures.isEmpty() ? problem.words() : QString());
}

// --- remembering

void Gate::remember(const Person &person)
{
    post<Secret>(
        [opened = m_opened, person](Connection &connection) {
            return Remembered(connection, opened).remember(person, QSysInfo::machineHostName());
        },
        [this](const Result<Secret> &token) {
            if (!token)
                return Q_EMIT notRemembered(token.problem().words());
            m_vault->keep(keyOfToken(), token->told(), this, [this](const QString &problem) {
                if (!problem.isEmpty())
                    Q_EMIT notRemembered(problem);
            });
        });
}

void Gate::forget(const std::function<void()> &then)
{
    m_vault->read(keyOfToken(), this, [this, then](const Vault::Found &found) {
        if (found.password.isEmpty() || !m_opened.isWritable())
            return then();
        QString text = found.password;
        post<entity::Done>([opened = m_opened, token = Secret::taken(text)](
                               Connection &connection) { return Remembered(connection, opened).revoke(token); },
                           [this, then](const Result<entity::Done> &) { m_vault->forget(keyOfToken(), this, then); });
    });
}

void Gate::refuseOthers(const QString &why)
{
    m_window->signIn()->refuse(why);
}

} // namespace stockroom::desktop
