// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/typefaces.h"

#include <QGuiApplication>
#include <QTest>
#include <QThread>
#include <memory>

using namespace stockroom::paint;

class TypefacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allScriptsAreDrawnOnAWorker();
    void nothingIsDrawnThatIsNotWanted();
};

void TypefacesTest::allScriptsAreDrawnOnAWorker()
{
    int drawn = 0;
    const std::unique_ptr<QThread> worker(QThread::create([&drawn, font = QGuiApplication::font()] {
        const std::atomic<bool> wanted = true;
        drawn = loadTypefaces(font, wanted);
    }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY2(drawn > 30 && drawn % 3 == 0, qPrintable(QString::number(drawn)));
}

void TypefacesTest::nothingIsDrawnThatIsNotWanted()
{
    const std::atomic<bool> wanted = false;
    QCOMPARE(loadTypefaces(QGuiApplication::font(), wanted), 0);
}

QTEST_MAIN(TypefacesTest)
#include "typefaces_test.moc"
