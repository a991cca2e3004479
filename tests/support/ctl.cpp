// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace stockroom::test
{

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
    QProcess process;
    process.setProgram(QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &each : environment)
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace stockroom::test
