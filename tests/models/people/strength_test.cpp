// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/strength.h"

#include <QTest>

using namespace stockroom::people;
using namespace Qt::StringLiterals;

namespace
{

QStringList of(const QString &text, const About &about = {})
{
    return weaknesses(Secret(QStringView(text)), about);
}

bool has(const QStringList &reasons, const char *words)
{
    return reasons.filter(QLatin1StringView(words)).size() == 1;
}

const About kAnna{.person = {{u"User name"_s, u"anna.berg"_s},
                             {u"First name"_s, u"Anna-Sophie"_s},
                             {u"Last name"_s, u""_s},
                             {u"E-mail"_s, u"sales@harbour-goods.example"_s}},
                  .shop = {u"Harbour Goods"_s}};

} // namespace

class StrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnesPass_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *each :
             {"correct horse battery", "Xq7!vLe2", "tomato-velvet", "Übermütige Kühe", "8427-lanterns", "ksjdhgieu",
              "إبريق شاي أزرق", "passage to nowhere", "testimony", "mastering clay"})
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    void goodOnesPass()
    {
        QFETCH(QString, text);
        QCOMPARE(of(text, kAnna), QStringList());
    }

    void shortOnesAreRefused()
    {
        QVERIFY(has(of(u"Xq7!vLe"_s), "at least 8"));
        QVERIFY(has(of(QString()), "at least 8"));
        // Four signs that take eight units.
        QVERIFY(has(of(u"🫖🍵🧉🥤"_s), "at least 8"));
        QVERIFY(!has(of(u"🫖🍵🧉🥤🥛🍼☕🫗"_s), "at least 8"));
    }

    void digitsAloneAreRefused()
    {
        QVERIFY(has(of(u"8427193056"_s), "digits alone"));
        QVERIFY(has(of(u"٨٤٢٧١٩٣٠٥٦"_s), "digits alone"));
        QVERIFY(!has(of(u"84271930x6"_s), "digits alone"));
    }

    void whatIsLikeThePersonIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("the same") << u"anna.berg"_s << u"User name"_s;
        QTest::newRow("with a number") << u"annaberg12"_s << u"User name"_s;
        QTest::newRow("backwards") << u"GREB.ANNA"_s << u"User name"_s;
        QTest::newRow("a part") << u"sophie99"_s << u"First name"_s;
        QTest::newRow("the host") << u"harbour-goods"_s << u"E-mail"_s;
        QTest::newRow("the address") << u"sales@harbour-goods.example"_s << u"E-mail"_s;
    }
    void whatIsLikeThePersonIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QVERIFY(has(of(text, kAnna), qPrintable(u"like this: "_s + label)));
        QVERIFY(!has(of(text), "like this"));
    }

    /// 2 * 7 of 20 letters are 0.7, 2 * 7 of 21 are less.
    void theBoundIsDjangos()
    {
        const About about{.person = {{u"User name"_s, u"abcdefghij"_s}}};
        QVERIFY(has(of(u"abcdefgxyz"_s, about), "like this"));
        QVERIFY(!has(of(u"abcdefgwxyz"_s, about), "like this"));
        // Each letter counts as often as both have it.
        QVERIFY(!has(of(u"aaaaaaaaaa"_s, about), "like this"));
    }

    void commonOnesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *each :
             {"password",   "P@ssw0rd2024!", "passw0rt",   "Willkommen1", "iloveyou",     "adminadmin",  "12345678",
              "87654321",   "qwertyuiop",    "qwertz123",  "1qaz2wsx",    "asdfghjkl",    "abcabcabc",   "aaaaaaaa",
              "aaabbbccc",  "abc12345",      "1q2w3e4r",   "!@#$%^&*",    "summer2024",   "Password123", "letmein!!",
              "mypassword", "test1234",      "zyxwvuts",   "harbour2024", "HarbourGoods", "goods12345",  "trustno1",
              " password ", "nicole14",      "Spiderman4!"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void commonOnesAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(has(of(text, {.shop = {u"Harbour Goods"_s}}), "many people"));
    }

    void theShopsNameIsCommonThereAlone() { QVERIFY(!has(of(u"HarbourGoods"_s), "many people")); }

    void allReasonsAreTold() { QCOMPARE(of(u"1234"_s, {.person = {{u"User name"_s, u"12345"_s}}}).size(), 4); }

    void endlessOnesAreJudgedSoon() { QCOMPARE(of(QString(4096, u'a') + u'b', kAnna), QStringList()); }
};

QTEST_GUILESS_MAIN(StrengthTest)
#include "strength_test.moc"
