// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the demo store as people get it: demo [--rows N]. Whole commands, on SQLite.
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace stockroom::bench;

namespace
{

void time(const QTemporaryDir &folder, int products, int orders, int times, const char *goal)
{
    QList<double> seconds;
    qint64 size = 0;
    for (int i = 0; i < times; ++i) {
        const QString store = folder.filePath(u"demo-%1-%2.db"_s.arg(products).arg(i));
        QElapsedTimer timer;
        timer.start();
        QProcess program;
        program.start(QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"),
                      {u"demo"_s, store, u"--products"_s, QString::number(products), u"--orders"_s,
                       QString::number(orders), u"--seed"_s, u"1"_s});
        program.waitForFinished(-1);
        seconds << milliseconds(timer) / 1000;
        if (program.exitCode() != 0)
            qFatal("%s", program.readAllStandardError().constData());
        size = QFileInfo(store).size();
        QFile::remove(store);
    }
    std::printf("%d products, %d orders: median %.2f s of %d runs (goal %s), %.0f MB\n", products, orders,
                part(seconds, 0.5), times, goal, double(size) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    time(folder, 5000, 20000, 5, "3 s");
    const int rows = rowsAsked(QCoreApplication::arguments());
    time(folder, rows, rows, 1, "180 s for a million each");
    return 0;
}
