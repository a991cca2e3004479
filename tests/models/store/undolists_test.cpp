// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undolists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using store::Saved;
using store::UndoLists;
using Meant = UndoLists::Meant;
using Step = UndoLists::Step;

namespace
{

entity::Result<Saved> saved(const QString &id)
{
    return Saved{.id = id, .changes = {{.entity = u"product"_s}}};
}

QString ids(const QList<Saved> &sets)
{
    QString ids;
    for (const Saved &each : sets)
        ids += each.id;
    return ids;
}

/// Lists that hold these sets, each of one letter, saved one after another.
UndoLists after(const QString &letters)
{
    UndoLists lists;
    for (const QChar letter : letters) {
        lists.sent(letter, Step::Fresh);
        lists.answered(letter, saved(letter));
    }
    return lists;
}

} // namespace

class UndoListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsMeantThoughItIsOnItsWay();
    void whatWasRefusedIsNoSetAndNoOlderOneInstead();
    void whatCouldNotBeTakenBackNowGoesToItsPlace();
    void whatWasRefusedStaysUnlessItsRowIsGone();
    void whatWasTakenBackCanBeDoneAgainUntilSomethingElseIsDone();
    void anUndoOnItsWayIsWhatIsDoneAgain();
    void whatIsMeantIsKnownBeforeItIsTaken();
};

void UndoListsTest::theNewestIsMeantThoughItIsOnItsWay()
{
    UndoLists lists = after(u"a"_s);
    lists.sent(u"b"_s, Step::Fresh);
    QVERIFY(lists.waiting() > 0);
    QCOMPARE(lists.take(Step::Undo), u"b"_s);
    lists.sent(u"B"_s, Step::Undo);
    QCOMPARE(lists.take(Step::Undo), u"a"_s);
    QCOMPARE(lists.take(Step::Undo), QString());
    lists.answered(u"b"_s, saved(u"b"_s));
    QCOMPARE(ids(lists.undoable()), QString());
    lists.answered(u"B"_s, saved(u"B"_s));
    QCOMPARE(lists.settle(u"b"_s, Step::Undo, false)->id, u"b"_s);
    QCOMPARE(ids(lists.redoable()), u"B"_s);
    QCOMPARE(lists.waiting(), 0);
}

void UndoListsTest::whatWasRefusedIsNoSetAndNoOlderOneInstead()
{
    UndoLists lists = after(u"a"_s);
    lists.sent(u"b"_s, Step::Fresh);
    QCOMPARE(lists.take(Step::Undo), u"b"_s);
    lists.answered(u"b"_s, entity::Problem::busy(u"later"_s));
    QVERIFY(!lists.settle(u"b"_s, Step::Undo, true));
    QCOMPARE(ids(lists.undoable()), u"a"_s);
}

void UndoListsTest::whatCouldNotBeTakenBackNowGoesToItsPlace()
{
    UndoLists lists = after(u"abc"_s);
    QCOMPARE(lists.take(Step::Undo), u"c"_s);
    QCOMPARE(lists.take(Step::Undo), u"b"_s);
    lists.settle(u"c"_s, Step::Undo, true);
    lists.settle(u"b"_s, Step::Undo, true);
    QCOMPARE(ids(lists.undoable()), u"abc"_s);
}

void UndoListsTest::whatWasRefusedStaysUnlessItsRowIsGone()
{
    using Kind = entity::ProblemKind;
    for (const Kind kind : {Kind::Busy, Kind::Invalid, Kind::Denied, Kind::Unready, Kind::Broken})
        QVERIFY(UndoLists::stays({kind, u"no"_s}));
    QVERIFY(!UndoLists::stays({Kind::Missing, u"gone"_s}));
    // A conflict without values is that somebody took it back already.
    entity::Problem conflict{Kind::Conflict, u"no"_s};
    QVERIFY(!UndoLists::stays(conflict));
    conflict.theirs.insert(u"price"_s, 7);
    QVERIFY(UndoLists::stays(conflict));
}

void UndoListsTest::whatWasTakenBackCanBeDoneAgainUntilSomethingElseIsDone()
{
    UndoLists lists = after(u"ab"_s);
    QCOMPARE(lists.take(Step::Undo), u"b"_s);
    lists.sent(u"B"_s, Step::Undo);
    lists.answered(u"B"_s, saved(u"B"_s));
    QCOMPARE(ids(lists.redoable()), u"B"_s);
    QCOMPARE(lists.take(Step::Redo), u"B"_s);
    lists.sent(u"r"_s, Step::Redo);
    lists.answered(u"r"_s, saved(u"r"_s));
    QCOMPARE(ids(lists.undoable()), u"ar"_s);
    QCOMPARE(lists.take(Step::Undo), u"r"_s);
    lists.sent(u"R"_s, Step::Undo);
    lists.answered(u"R"_s, saved(u"R"_s));
    lists.sent(u"c"_s, Step::Fresh);
    QCOMPARE(lists.take(Step::Redo), QString());
    lists.answered(u"c"_s, saved(u"c"_s));
    QCOMPARE(ids(lists.redoable()), QString());
    QCOMPARE(ids(lists.undoable()), u"ac"_s);
}

void UndoListsTest::anUndoOnItsWayIsWhatIsDoneAgain()
{
    UndoLists lists = after(u"ab"_s);
    lists.take(Step::Undo);
    lists.sent(u"B"_s, Step::Undo);
    lists.answered(u"B"_s, saved(u"B"_s));
    lists.take(Step::Undo);
    lists.sent(u"A"_s, Step::Undo);
    QCOMPARE(lists.take(Step::Redo), u"A"_s);
    QCOMPARE(lists.take(Step::Redo), u"B"_s);
}

void UndoListsTest::whatIsMeantIsKnownBeforeItIsTaken()
{
    UndoLists lists;
    QCOMPARE(lists.meant(Step::Undo), Meant::Nothing);
    lists.sent(u"a"_s, Step::Fresh);
    QCOMPARE(lists.meant(Step::Undo), Meant::OnItsWay);
    lists.answered(u"a"_s, saved(u"a"_s));
    QCOMPARE(lists.meant(Step::Undo), Meant::Saved);
    QCOMPARE(lists.take(Step::Undo), u"a"_s);
    QCOMPARE(lists.meant(Step::Undo), Meant::Nothing);
    lists.sent(u"A"_s, Step::Undo);
    QCOMPARE(lists.meant(Step::Redo), Meant::OnItsWay);
    lists.answered(u"A"_s, saved(u"A"_s));
    QCOMPARE(lists.meant(Step::Redo), Meant::Saved);
    lists.sent(u"b"_s, Step::Fresh);
    QCOMPARE(lists.meant(Step::Redo), Meant::Nothing);
}

QTEST_GUILESS_MAIN(UndoListsTest)
#include "undolists_test.moc"
