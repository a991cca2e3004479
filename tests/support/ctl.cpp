// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <functional>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace stockroom::test
{
namespace
{

/// `before` runs in the new process, before the program does.
Ran ran(const QStringList &environment, const QStringList &arguments, const QString &outputFile,
        const std::function<void()> &before, const std::optional<QByteArray> &input = std::nullopt)
{
    QProcess process;
    process.setProgram(QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"));
    process.setArguments(arguments);
    if (!input)
        process.setStandardInputFile(QProcess::nullDevice());
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &each : environment)
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setChildProcessModifier(before);
    process.start();
    if (input) {
        process.write(*input);
        process.closeWriteChannel();
    }
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QJsonArray Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QJsonValue Ran::first(const QString &name) const
{
    return json().at(0).toObject().value(name);
}

Ran ctl(const QStringList &arguments, const QString &store)
{
    return ctlIn({u"STOCKROOM_STORE="_s + store}, arguments);
}

Ran ctlIn(const QStringList &environment, const QStringList &arguments, const QString &outputFile)
{
    return ran(environment, arguments, outputFile, {});
}

Ran ctlFed(const QByteArray &input, const QStringList &arguments, const QString &store)
{
    return ran({u"STOCKROOM_STORE="_s + store}, arguments, {}, {}, input);
}

Ran ctlWithRoom(qint64 bytes, const QStringList &arguments, const QString &store)
{
    return ran({u"STOCKROOM_STORE="_s + store}, arguments, {}, [bytes] {
        // Without this the system ends whoever writes on.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        ::setrlimit(RLIMIT_FSIZE, &most);
    });
}

} // namespace stockroom::test
