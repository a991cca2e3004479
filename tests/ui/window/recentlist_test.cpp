// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"
#include "ui/window/recentlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using namespace stockroom::window;

class RecentListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterOpensTheChosen();
    void deleteForgetsIt();
    void clickOpens();
    void theKeyboardIsSeenInTheChosen();
    void nearDaysHaveNames();

private:
    std::unique_ptr<RecentList> m_list;
};

void RecentListTest::init()
{
    m_list = std::make_unique<RecentList>();
    const QDateTime now = QDateTime::currentDateTime();
    m_list->setRecents({{QStringLiteral("a.db"), QStringLiteral("A"), QStringLiteral("SQLite"), now},
                        {QStringLiteral("b.db"), QStringLiteral("B"), QStringLiteral("SQLite"), now}},
                       now.date());
    m_list->resize(400, 300);
}

void RecentListTest::cleanup()
{
    m_list.reset();
}

void RecentListTest::enterOpensTheChosen()
{
    QSignalSpy opened(m_list.get(), &RecentList::opened);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("b.db"));
}

void RecentListTest::deleteForgetsIt()
{
    QSignalSpy forgotten(m_list.get(), &RecentList::forgotten);
    QTest::keyClick(m_list.get(), Qt::Key_Delete);
    QCOMPARE(forgotten.first().first().toString(), QStringLiteral("a.db"));
}

void RecentListTest::clickOpens()
{
    m_list->show();
    QSignalSpy opened(m_list.get(), &RecentList::opened);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualItemRect(m_list->item(1)).center());
    QCOMPARE(opened.count(), 1);
}

void RecentListTest::theKeyboardIsSeenInTheChosen()
{
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    const auto ring = [this] {
        const QImage shown = m_list->grab().toImage();
        const QColor accent = paint::color(paint::Token::Accent, paint::toneOf(m_list->palette()));
        int seen = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                seen += shown.pixelColor(x, y) == accent;
        }
        return seen;
    };
    m_list->clearFocus();
    QVERIFY(ring() < 20);
    m_list->setFocus();
    QVERIFY(ring() > 100);
}

void RecentListTest::nearDaysHaveNames()
{
    const QDate today(2024, 3, 1);
    QCOMPARE(RecentList::dayInWords(today, today), QStringLiteral("today"));
    QCOMPARE(RecentList::dayInWords(QDate(2024, 2, 29), today), QStringLiteral("yesterday"));
    QVERIFY(RecentList::dayInWords(QDate(2024, 1, 5), today).startsWith(u'5'));
    QVERIFY(RecentList::dayInWords(QDate(2021, 1, 5), today).contains(QStringLiteral("21")));
}

QTEST_MAIN(RecentListTest)
#include "recentlist_test.moc"
