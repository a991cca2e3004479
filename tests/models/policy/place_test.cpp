// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/place.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::policy;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartStandsWhereItsFirstByteIs()
    {
        const QByteArray text = "{\n  \"a\": [1, -2.5e3, true],\n  \"b\": {\"c\": \"x]}\\\"y\", \"d\" : null}}";
        const Place all = Place::of(text);
        QCOMPARE(all.at, 0);
        QCOMPARE(all.parts.size(), size_t(2));
        const Place &a = all.member(u"a"_s);
        QCOMPARE(text.mid(a.nameAt, 3), QByteArray("\"a\""));
        QCOMPARE(text.mid(a.item(0).at, 1), QByteArray("1"));
        QCOMPARE(text.mid(a.item(1).at, 6), QByteArray("-2.5e3"));
        QCOMPARE(text.mid(a.item(2).at, 4), QByteArray("true"));
        const Place &b = all.member(u"b"_s);
        QCOMPARE(text.mid(b.member(u"c"_s).at, 4), QByteArray("\"x]}"));
        QCOMPARE(text.mid(b.member(u"d"_s).at, 4), QByteArray("null"));
    }

    void whatIsNotThereStandsWhereTheWholeDoes()
    {
        const Place all = Place::of("  [1]");
        QCOMPARE(all.item(7).at, 2);
        QCOMPARE(all.item(-1).at, 2);
        QCOMPARE(all.member(u"x"_s).at, 2);
    }

    void namesAreReadAsJsonReadsThem()
    {
        const Place all = Place::of("{\"\\u0061b\\n\": 1, \"ä\": 2, \"\": 3, \"a\": 4, \"a\": 5}");
        QCOMPARE(all.parts.size(), size_t(5));
        QCOMPARE(all.parts[0].name, u"ab\n"_s);
        QCOMPARE(all.parts[1].name, u"ä"_s);
        QCOMPARE(all.parts[2].name, QString());
        QCOMPARE(all.parts[4].name, u"a"_s);
    }

    void linesAndColumnsCountCharactersFromOne()
    {
        const QByteArray text = "a\nä🫖b\n\nc";
        QCOMPARE(Position::of(text, 0), (Position{1, 1}));
        QCOMPARE(Position::of(text, text.indexOf('b')), (Position{2, 3}));
        QCOMPARE(Position::of(text, text.indexOf('c')), (Position{4, 1}));
        QCOMPARE(Position::of(text, 1000), (Position{4, 2}));
        QCOMPARE(Position::of(QByteArray(), 5), (Position{1, 1}));
    }

    void bracketsInTextsAreNoLevels()
    {
        QCOMPARE(tooDeepAt("[[\"[[[[\\\"[[\"]]", 2), -1);
        QCOMPARE(tooDeepAt("[{\"a\": [1]}]", 2), 7);
        QCOMPARE(tooDeepAt(QByteArray("[").repeated(100000), 32), 32);
        QCOMPARE(tooDeepAt("[1],[2],[3]", 1), -1);
    }

    void anyTextIsWalkedToItsEnd()
    {
        for (const char *text :
             {"", "{", "[", "\"", "{\"a", "{\"a\"", "{\"a\":", "[1,", "[\"\\", "}", "]", ",", "{]", "[}"})
            QVERIFY2(Place::of(text).parts.size() <= 1, text);
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
