// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/searchbox.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stockroom::widget;

class SearchBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeClearsAndThenLeaves();
    void downLeavesForWhatWasFound();
    void wordsKeepClearOfTheCount();
    void marginsMirror();
    void withoutWordsNothingIsCounted();
    void whatWasSearchedBeforeIsShownWithoutAWord();
};

void SearchBoxTest::escapeClearsAndThenLeaves()
{
    SearchBox box;
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, QStringLiteral("tea"));
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(box.text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void SearchBoxTest::downLeavesForWhatWasFound()
{
    SearchBox box;
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, QStringLiteral("tea"));
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
    QCOMPARE(box.text(), QStringLiteral("tea"));
}

void SearchBoxTest::wordsKeepClearOfTheCount()
{
    SearchBox box;
    box.resize(300, 34);
    box.setText(QStringLiteral("tea"));
    const int before = box.textMargins().right();
    box.setCount(QStringLiteral("1,204"));
    QCOMPARE(box.count(), QStringLiteral("1,204"));
    QVERIFY(box.textMargins().right() > before);
}

void SearchBoxTest::marginsMirror()
{
    SearchBox box;
    box.resize(300, 34);
    box.setText(QStringLiteral("tea"));
    box.setCount(QStringLiteral("1,204"));
    const QMargins left = box.textMargins();
    box.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(box.textMargins().left(), left.right());
    QCOMPARE(box.textMargins().right(), left.left());
}

void SearchBoxTest::whatWasSearchedBeforeIsShownWithoutAWord()
{
    SearchBox box;
    QSignalSpy told(&box, &SearchBox::textChanged);
    const auto *clear = box.findChild<QToolButton *>();
    box.show(QStringLiteral("tea"), QStringLiteral("12"));
    QVERIFY(!clear->isHidden());
    QCOMPARE(box.count(), QStringLiteral("12"));
    box.show({}, {});
    QVERIFY(clear->isHidden());
    QCOMPARE(told.count(), 0);
}

void SearchBoxTest::withoutWordsNothingIsCounted()
{
    SearchBox box;
    box.show();
    box.setText(QStringLiteral("tea"));
    box.setCount(QStringLiteral("1,204"));
    const auto *count = box.findChild<QLabel *>();
    QVERIFY(count->isVisible());
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!count->isVisible());
}

QTEST_MAIN(SearchBoxTest)
#include "searchbox_test.moc"
