// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QTest>

using namespace stockroom::desktop;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeAndSettingsAreRead();
    void helpAndVersionAreAnswered();
    void wrongWordsAreRefusedWithASentence_data();
    void wrongWordsAreRefusedWithASentence();

private:
    static Options parse(const QStringList &arguments)
    {
        return Options::parse(QStringList{QStringLiteral("stockroom")} + arguments);
    }
};

void OptionsTest::storeAndSettingsAreRead()
{
    const Options options = parse({QStringLiteral("--theme"), QStringLiteral("dark"),
                                   QStringLiteral("--log-level=debug"), QStringLiteral("harbour.db")});
    QCOMPARE(options.answer, Options::Answer::None);
    QCOMPARE(options.store, QStringLiteral("harbour.db"));
    QCOMPARE(options.chosen.value(QStringLiteral("theme")), QStringLiteral("dark"));
    QCOMPARE(options.chosen.value(QStringLiteral("log-level")), QStringLiteral("debug"));
    QVERIFY(!options.chosen.contains(QStringLiteral("language")));
}

void OptionsTest::helpAndVersionAreAnswered()
{
    QCOMPARE(parse({QStringLiteral("--version")}).text, QStringLiteral("stockroom " STOCKROOM_VERSION "\n"));
    QVERIFY(parse({QStringLiteral("--help")}).text.contains(QStringLiteral("--theme")));
}

void OptionsTest::wrongWordsAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nothing")};
    QTest::newRow("unknown theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    QTest::newRow("two stores") << QStringList{QStringLiteral("a.db"), QStringLiteral("b.db")};
}

void OptionsTest::wrongWordsAreRefusedWithASentence()
{
    QFETCH(QStringList, arguments);
    const Options options = parse(arguments);
    QCOMPARE(options.answer, Options::Answer::Wrong);
    QVERIFY(options.text.size() > 10);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
