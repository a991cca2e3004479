// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::table;

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standByRowAndColumn();
    void refusedOnesAreGivenUpAlone();
    void whatWasPutInLastIsShown();
};

void EditsTest::standByRowAndColumn()
{
    Edits edits;
    QVERIFY(edits.isEmpty());
    edits.put(u"a"_s, 1, {u"x"_s});
    edits.put(u"a"_s, 2, {u"y"_s});
    edits.put(u"b"_s, 1, {u"z"_s});
    QCOMPARE(edits.find(u"a"_s, 2)->value.toString(), u"y"_s);
    QVERIFY(!edits.find(u"c"_s, 1));
    QVERIFY(!edits.find(u"b"_s, 2));
    QVERIFY(edits.remove(u"b"_s, 1));
    QVERIFY(!edits.remove(u"b"_s, 1));
    QCOMPARE(edits.ids(), QStringList{u"a"_s});
    edits.remove(u"a"_s);
    QVERIFY(edits.isEmpty());
}

void EditsTest::refusedOnesAreGivenUpAlone()
{
    Edits edits;
    edits.put(u"a"_s, 1, {u"x"_s});
    edits.put(u"a"_s, 2, {u"y"_s, u"It is wrong."_s});
    QVERIFY(edits.find(u"a"_s, 1)->isPending());
    QVERIFY(!edits.find(u"a"_s, 2)->isPending());
    QCOMPARE(edits.anyRefused(), std::pair(u"a"_s, 2));
    QCOMPARE(edits.removeRefused(u"a"_s), QList<int>{2});
    QCOMPARE(edits.anyRefused().second, -1);
    QVERIFY(edits.find(u"a"_s, 1));
    QVERIFY(edits.removeRefused(u"a"_s).isEmpty());
}

void EditsTest::whatWasPutInLastIsShown()
{
    Edit edit{u"x"_s};
    QCOMPARE(edit.shown().toString(), u"x"_s);
    edit.next = u"y"_s;
    QCOMPARE(edit.shown().toString(), u"y"_s);
}

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
