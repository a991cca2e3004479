// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace stockroom::desktop
{

/// The passwords of servers, in the desktop's keyring and nowhere else. Nothing here waits: a keyring may ask a person
/// first, or not be there.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the keyring said: a password, or why it gave none. Neither means that it has none that it may show, which a
    /// keyring that is locked says too.
    struct Found {
        QString password = {};
        QString problem = {};
    };

    /// `place` is an address without a password. `answer` comes unless `context` is gone by then.
    void read(const QString &place, QObject *context, std::function<void(const Found &)> answer);
    /// The answer is empty, or why the password was not kept.
    void keep(const QString &place, const QString &password, QObject *context,
              std::function<void(const QString &problem)> answer);
    /// `then` goes on whether there was something or not.
    void forget(const QString &place, QObject *context, std::function<void()> then);
};

} // namespace stockroom::desktop
