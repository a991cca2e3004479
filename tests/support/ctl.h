// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace stockroom::test
{

/// What a run of stockroomctl left behind.
struct Ran {
    int code = -1;
    QString out;
    QString err;

    QJsonArray json() const;
    /// The first object's value of that name.
    QJsonValue first(const QString &name) const;
};

/// Runs the stockroomctl of this build as a process of its own, with its standard input no terminal. `store` goes to
/// STOCKROOM_STORE.
Ran ctl(const QStringList &arguments, const QString &store = {});

/// The same with arguments and output as bytes, and other variables of the environment ("NAME=value").
Ran ctlIn(const QStringList &environment, const QStringList &arguments, const QString &outputFile = {});

/// The same with bytes on the standard input.
Ran ctlFed(const QByteArray &input, const QStringList &arguments, const QString &store);

/// The same where no file may grow beyond so many bytes.
Ran ctlWithRoom(qint64 bytes, const QStringList &arguments, const QString &store);

} // namespace stockroom::test
