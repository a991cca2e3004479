// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stockroom::desktop;

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsWorthIt();
    void oneMessageIsOneLine();
    void largeFileIsSetAsideAndFewAreKept();
    void takesQtsMessagesWhileInstalled();
    void unknownLevelIsAWarning();

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void LogFileTest::writesWhatIsWorthIt()
{
    const QTemporaryDir folder;
    QString name;
    {
        LogFile log(folder.path() + QStringLiteral("/new"), LogLevel::Warning);
        name = log.fileName();
        log.say(QtDebugMsg, QStringLiteral("a"), QStringLiteral("small"));
        log.say(QtWarningMsg, QStringLiteral("a"), QStringLiteral("large"));
        log.setLevel(LogLevel::Debug);
        log.say(QtDebugMsg, QStringLiteral("a"), QStringLiteral("now"));
    }
    const QByteArray text = read(name);
    QVERIFY(!text.contains("small"));
    QVERIFY(text.contains("warning a: large"));
    QVERIFY(text.contains("debug a: now"));
}

void LogFileTest::oneMessageIsOneLine()
{
    const QTemporaryDir folder;
    QString name;
    {
        LogFile log(folder.path(), LogLevel::Debug);
        name = log.fileName();
        log.say(QtInfoMsg, QStringLiteral("a"), QStringLiteral("one\ntwo"));
    }
    QCOMPARE(read(name).count('\n'), 1);
}

void LogFileTest::largeFileIsSetAsideAndFewAreKept()
{
    const QTemporaryDir folder;
    {
        LogFile log(folder.path(), LogLevel::Debug, 200);
        for (int i = 0; i < 100; ++i)
            log.say(QtInfoMsg, QStringLiteral("a"), QStringLiteral("line %1").arg(i));
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("stockroom.log.1")));
    QVERIFY(files.size() <= LogFile::kOld + 1);
    for (const QString &file : files)
        QVERIFY(QFileInfo(folder.filePath(file)).size() < 400);
}

void LogFileTest::takesQtsMessagesWhileInstalled()
{
    const QTemporaryDir folder;
    QString name;
    {
        LogFile log(folder.path(), LogLevel::Info);
        name = log.fileName();
        log.install();
        qInfo() << "it is raining";
    }
    qInfo() << "it stopped";
    QVERIFY(read(name).contains("it is raining"));
    QVERIFY(!read(name).contains("it stopped"));
}

void LogFileTest::unknownLevelIsAWarning()
{
    QCOMPARE(logLevel(QStringLiteral("debug")), LogLevel::Debug);
    QCOMPARE(logLevel(QStringLiteral("critical")), LogLevel::Critical);
    QCOMPARE(logLevel(QStringLiteral("loud")), LogLevel::Warning);
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfile_test.moc"
