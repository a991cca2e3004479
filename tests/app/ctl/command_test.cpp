// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpShowsEveryCommandAndExitCode();
    void helpOfOneCommandShowsItsOptionsAlone();
    void everyOptionOfACommandIsKnown();
    void theVersionIsShown();
    void misuseEndsWithTheUsageCode_data();
    void misuseEndsWithTheUsageCode();
    void noStoreIsSaidInOneSentence();
    void aFullDiskIsAFailure();
    void aReaderWhoHasEnoughEndsItQuietly();
    void aLocaleThatIsNotUtf8DoesNotMatter();
    void theExamplesOfTheReadmeWork();
};

void CommandTest::helpShowsEveryCommandAndExitCode()
{
    const Ran helped = test::ctl({u"--help"_s});
    QCOMPARE(helped.code, 0);
    for (const ctl::Command &command : ctl::commands())
        QVERIFY(helped.out.contains(u"\n  %1 "_s.arg(QLatin1StringView(command.name))));
    for (const ctl::Exit &exit : ctl::exits())
        QVERIFY(helped.out.contains(QLatin1StringView(exit.meaning)));
    QCOMPARE(helped.err, QString());
}

void CommandTest::helpOfOneCommandShowsItsOptionsAlone()
{
    const Ran helped = test::ctl({u"delete"_s, u"--help"_s});
    QCOMPARE(helped.code, 0);
    QVERIFY(helped.out.contains(u"--yes"_s) && !helped.out.contains(u"--seed"_s));
}

void CommandTest::everyOptionOfACommandIsKnown()
{
    for (const ctl::Command &command : ctl::commands()) {
        for (const QString &name : QString::fromLatin1(command.options).split(u' '))
            QVERIFY2(ctl::optionOf(name), qPrintable(name));
    }
}

void CommandTest::theVersionIsShown()
{
    const Ran shown = test::ctl({u"--version"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out, u"stockroomctl "_s + QStringLiteral(STOCKROOM_VERSION) + u'\n');
}

void CommandTest::misuseEndsWithTheUsageCode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"product"_s, u"--loud"_s};
    QTest::newRow("option of another command") << QStringList{u"list"_s, u"product"_s, u"--seed=1"_s};
    QTest::newRow("too few words") << QStringList{u"show"_s, u"product"_s};
    QTest::newRow("too many words") << QStringList{u"list"_s, u"product"_s, u"order"_s};
}

void CommandTest::misuseEndsWithTheUsageCode()
{
    QFETCH(QStringList, words);
    const Ran ran = test::ctl(words, u"/nowhere"_s);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.startsWith(u"stockroomctl: "_s));
}

void CommandTest::noStoreIsSaidInOneSentence()
{
    const Ran ran = test::ctl({u"list"_s, u"product"_s});
    QCOMPARE(ran.code, 4);
    QVERIFY(ran.err.contains(u"STOCKROOM_STORE"_s));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void CommandTest::aFullDiskIsAFailure()
{
    QCOMPARE(test::ctlIn({}, {u"--help"_s}, u"/dev/full"_s).code, 1);
}

void CommandTest::aReaderWhoHasEnoughEndsItQuietly()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    QCOMPARE(test::ctl({u"demo"_s, place, u"--products=20"_s, u"--orders=0"_s}).code, 0);
    QProcess shell;
    // The reader is gone before anything is written.
    shell.start(u"bash"_s, {u"-c"_s, u"exec 3> >(exec true); wait $!; \"$0\" list product --store \"$1\" >&3"_s,
                            QStringLiteral(STOCKROOM_BINARY "/bin/stockroomctl"), place});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
    QCOMPARE(shell.exitCode(), 0);
}

void CommandTest::aLocaleThatIsNotUtf8DoesNotMatter()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    const QStringList environment{u"LC_ALL=C"_s, u"LANG=C"_s, u"STOCKROOM_STORE="_s + place};
    QCOMPARE(test::ctlIn(environment, {u"init"_s, place}).err, QString());
    QCOMPARE(test::ctlIn(environment, {u"add"_s, u"category"_s, u"name=Tee für 茶"_s}).code, 0);
    QVERIFY(test::ctlIn(environment, {u"list"_s, u"category"_s}).out.contains(u"Tee für 茶"_s));
}

void CommandTest::theExamplesOfTheReadmeWork()
{
    QFile readme(QStringLiteral(STOCKROOM_SOURCE "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString place = test::freshPlace(test::Kind::Sqlite);
    int examples = 0;
    for (QString line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
        if (!line.startsWith(u"    stockroomctl "_s))
            continue;
        line = line.section(u" #"_s, 0, 0)
                   .replace(u"shop.sqlite"_s, place)
                   .replace(u"monday"_s, place)
                   .replace(u'\'', u'"');
        const Ran ran = test::ctl(QProcess::splitCommand(line).mid(1), place);
        QVERIFY2(ran.code == 0, qPrintable(line + u'\n' + ran.err));
        ++examples;
    }
    QVERIFY(examples > 4);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
