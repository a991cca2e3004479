// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using stockroom::desktop::Measuring;

/// Keeps the event loop busy once.
class SlowTimer : public QTimer
{
    Q_OBJECT

public:
    bool isDone = false;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        stop();
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 200)
            isDone = true;
        event->accept();
    }
};

class MeasuringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsThatArePaintedAreTold();
    void theLongestGapIsToldAtTheEnd();

private:
    QTemporaryDir m_folder;
};

namespace
{

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void MeasuringTest::theFirstRowsThatArePaintedAreTold()
{
    const QString shown = m_folder.filePath(QStringLiteral("shown"));
    qputenv("STOCKROOM_SHOWN", shown.toUtf8());
    const Measuring measuring;
    qunsetenv("STOCKROOM_SHOWN");
    QStandardItemModel model;
    QTableView view;
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.viewport()->repaint();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(shown));
    model.appendRow(new QStandardItem(QStringLiteral("Teapot")));
    QTRY_COMPARE(contents(shown), QByteArray("shown\n"));
}

void MeasuringTest::theLongestGapIsToldAtTheEnd()
{
    const QString gaps = m_folder.filePath(QStringLiteral("gaps"));
    qputenv("STOCKROOM_WATCHDOG", gaps.toUtf8());
    {
        const Measuring measuring;
        qunsetenv("STOCKROOM_WATCHDOG");
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(gaps));
        // Busy for longer than anything else takes here.
        SlowTimer slow;
        slow.start(0);
        QTRY_VERIFY(slow.isDone);
        QCoreApplication::processEvents();
    }
    const QList<QByteArray> words = contents(gaps).split(' ');
    QVERIFY(words.first().toDouble() >= 200);
    QCOMPARE(words.mid(1).join(' '), QByteArray("Timer to SlowTimer"));
}

QTEST_MAIN(MeasuringTest)
#include "measuring_test.moc"
