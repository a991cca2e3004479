// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures whole programs from their start until rows are on the screen: open [--rows N]. Ours beside a bare window of
// Qt with its own model on the same store, in turn.
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;

namespace
{

constexpr int kTimes = 15;

/// From the start of the program to its word that rows are painted, in milliseconds.
double start(const QString &program, const QString &argument, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {argument});
    while (process.waitForReadyRead(-1)) {
        if (process.readAllStandardOutput().contains("shown"))
            break;
    }
    const double shown = milliseconds(timer);
    if (process.state() == QProcess::NotRunning)
        qFatal("%s ended with %d before it showed a row", qPrintable(program), process.exitCode());
    process.kill();
    process.waitForFinished(-1);
    return shown;
}

QString optionsOf(const database::Place &place)
{
    if (place.dialect() == entity::Dialect::Sqlite)
        return place.file();
    QStringList options;
    const auto parameters = place.parameters();
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        options << each.key() + u'=' + each.value();
    return options.join(u';');
}

void measure(const Where &where, int rows)
{
    const QString text = made(where.kind, rows);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(u"STOCKROOM_SHOWN"_s, u"/dev/stdout"_s);
    const QString bare = optionsOf(sure(database::Place::parse(text)));
    QList<double> theirs;
    QList<double> ours;
    for (int i = 0; i <= kTimes; ++i) {
        const double bareTime = start(QStringLiteral(STOCKROOM_BINARY "/bench/barewindow"), bare, environment);
        const double ourTime = start(QStringLiteral(STOCKROOM_BINARY "/bin/stockroom"), text, environment);
        if (i == 0)
            continue; // the first of each warms the caches up
        theirs << bareTime;
        ours << ourTime;
    }
    std::printf("%s, %d products, %d starts of each\n", where.name, rows, kTimes);
    std::printf("  bare window with QSqlTableModel  p50 %.0f p99 %.0f ms\n", part(theirs, 0.5), part(theirs, 0.99));
    std::printf("  stockroom                        p50 %.0f p99 %.0f ms: %.2f times (goal 1.5)\n", part(ours, 0.5),
                part(ours, 0.99), part(ours, 0.5) / part(theirs, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const Where &where : kWhere)
        measure(where, rowsAsked(QCoreApplication::arguments()));
    return 0;
}
