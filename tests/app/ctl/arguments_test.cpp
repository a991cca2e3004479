// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using ctl::Arguments;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAndWordsAreToldApart();
    void twoDashesEndTheOptions();
    void whatMakesNoSenseIsSaid_data();
    void whatMakesNoSenseIsSaid();
};

void ArgumentsTest::optionsAndWordsAreToldApart()
{
    const auto parsed = Arguments::parse({u"list"_s, u"--limit"_s, u"5"_s, u"product"_s, u"--json"_s,
                                          u"--sort=-price"_s, u"--filter"_s, u"a"_s, u"--filter=b=c"_s});
    const auto &arguments = std::get<Arguments>(parsed);
    QCOMPARE(arguments.words(), QStringList({u"list"_s, u"product"_s}));
    QCOMPARE(arguments.value(u"limit"_s), u"5"_s);
    QCOMPARE(arguments.value(u"sort"_s), u"-price"_s);
    QCOMPARE(arguments.values(u"filter"_s), QStringList({u"a"_s, u"b=c"_s}));
    QVERIFY(arguments.has(u"json"_s) && !arguments.has(u"yes"_s));
    QCOMPARE(arguments.value(u"as"_s, u"nobody"_s), u"nobody"_s);
    // What says the same twice leaves no doubt.
    QVERIFY(std::holds_alternative<Arguments>(Arguments::parse({u"--yes"_s, u"--yes"_s})));
    QVERIFY(std::holds_alternative<Arguments>(Arguments::parse({u"--if=a=1"_s, u"--if=b=2"_s})));
}

void ArgumentsTest::twoDashesEndTheOptions()
{
    const auto parsed = Arguments::parse({u"show"_s, u"--"_s, u"--json"_s, u"--"_s, u"-5"_s});
    QCOMPARE(std::get<Arguments>(parsed).words(), QStringList({u"show"_s, u"--json"_s, u"--"_s, u"-5"_s}));
    QVERIFY(!std::get<Arguments>(parsed).has(u"json"_s));
}

void ArgumentsTest::whatMakesNoSenseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{u"--colour"_s};
    QTest::newRow("no value") << QStringList{u"list"_s, u"--limit"_s};
    QTest::newRow("a value too many") << QStringList{u"--json=yes"_s};
    QTest::newRow("two orders") << QStringList{u"--sort=name"_s, u"--sort"_s, u"price"_s};
    QTest::newRow("two limits") << QStringList{u"--limit=1"_s, u"--limit=1"_s};
    QTest::newRow("two people") << QStringList{u"--as"_s, u"eve"_s, u"--as"_s, u"tom"_s};
}

void ArgumentsTest::whatMakesNoSenseIsSaid()
{
    QFETCH(QStringList, words);
    const auto parsed = Arguments::parse(words);
    QVERIFY(std::holds_alternative<QString>(parsed));
    QVERIFY(std::get<QString>(parsed).contains(words.last().startsWith(u"--"_s) ? words.last().section(u'=', 0, 0)
                                                                                : words.at(words.size() - 2)));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
