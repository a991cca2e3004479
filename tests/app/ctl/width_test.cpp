// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/width.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class WidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsAsWideAsATerminalShowsIt_data();
    void aTextIsAsWideAsATerminalShowsIt();
    void aLongTextIsCutAtItsWidth();
    void nothingOfALineReachesTheTerminalAsACommand();
    void nothingOfALineTurnsWhatStandsBesideIt();
};

void WidthTest::aTextIsAsWideAsATerminalShowsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << u"Théière"_s << 7;
    QTest::newRow("combining accent") << u"e\u0301"_s << 1;
    QTest::newRow("japanese") << u"急須"_s << 4;
    QTest::newRow("hangul") << u"찻잔"_s << 4;
    QTest::newRow("arabic with vowel signs") << u"صُنع"_s << 3;
    QTest::newRow("hebrew") << u"קומקום"_s << 6;
    QTest::newRow("emoji") << u"🍵🎁"_s << 4;
    QTest::newRow("direction mark") << u"a\u200Fb"_s << 2;
    QTest::newRow("full-width digit") << u"\uFF12"_s << 2;
}

void WidthTest::aTextIsAsWideAsATerminalShowsIt()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(ctl::displayWidth(text), width);
}

void WidthTest::aLongTextIsCutAtItsWidth()
{
    QCOMPARE(ctl::fitted(u"teapot"_s, 6), u"teapot"_s);
    QCOMPARE(ctl::fitted(u"teapots"_s, 6), u"teapo…"_s);
    QCOMPARE(ctl::fitted(u"急須急須"_s, 6), u"急須…"_s);
    QCOMPARE(ctl::displayWidth(ctl::fitted(u"🍵"_s.repeated(50), 60)), 59);
}

void WidthTest::nothingOfALineReachesTheTerminalAsACommand()
{
    QCOMPARE(ctl::oneLine(u"a\nb\tc\x1b[31md\u009B\u2028e"_s), u"a b c [31md  e"_s);
}

void WidthTest::nothingOfALineTurnsWhatStandsBesideIt()
{
    QCOMPARE(ctl::oneLine(u"a\u202Eb\u2066c\u2069d\u200Fe"_s), u"a\\u202eb\\u2066c\\u2069d\\u200fe"_s);
    // What joins letters or keeps them apart is part of words and emoji.
    const QString joined = u"می\u200Cخواهم 👩\u200D🍳"_s;
    QCOMPARE(ctl::oneLine(joined), joined);
}

QTEST_GUILESS_MAIN(WidthTest)
#include "width_test.moc"
