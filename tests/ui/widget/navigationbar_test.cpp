// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/navigationbar.h"

#include <QSignalSpy>
#include <QTest>

using namespace stockroom::widget;

class NavigationBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneSectionIsChosen();
    void arrowsMoveBetweenSections();
    void unknownSectionChangesNothing();
    void bottomSectionStandsAtTheBottom();
    void sectionsStandInTheOrderOfTheirPlaces();

private:
    std::unique_ptr<NavigationBar> m_bar;
};

void NavigationBarTest::init()
{
    m_bar = std::make_unique<NavigationBar>();
    m_bar->addSection(QStringLiteral("product"), QStringLiteral("Products"), QStringLiteral("tag"), 1);
    m_bar->addSection(QStringLiteral("order"), QStringLiteral("Orders"), QStringLiteral("view-list-details"), 2);
    m_bar->addSection(QStringLiteral("user"), QStringLiteral("People"), QStringLiteral("system-users"),
                      NavigationBar::kBottom);
    m_bar->choose(QStringLiteral("product"));
}

void NavigationBarTest::cleanup()
{
    m_bar.reset();
}

void NavigationBarTest::oneSectionIsChosen()
{
    QSignalSpy chosen(m_bar.get(), &NavigationBar::sectionChosen);
    m_bar->choose(QStringLiteral("order"));
    QCOMPARE(m_bar->chosen(), QStringLiteral("order"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("order"));
}

void NavigationBarTest::arrowsMoveBetweenSections()
{
    m_bar->resize(200, 600);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->findChildren<NavigationButton *>().first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_bar->chosen(), QStringLiteral("order"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_bar->chosen(), QStringLiteral("user"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_bar->chosen(), QStringLiteral("order"));
}

void NavigationBarTest::unknownSectionChangesNothing()
{
    m_bar->choose(QStringLiteral("nowhere"));
    QCOMPARE(m_bar->chosen(), QStringLiteral("product"));
}

void NavigationBarTest::bottomSectionStandsAtTheBottom()
{
    m_bar->resize(200, 600);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    QVERIFY(m_bar->findChildren<NavigationButton *>().last()->y() > 500);
}

void NavigationBarTest::sectionsStandInTheOrderOfTheirPlaces()
{
    m_bar->addSection(QStringLiteral("group"), QStringLiteral("Groups"), QStringLiteral("group"),
                      NavigationBar::kBottom - 1);
    m_bar->addSection(QStringLiteral("first"), QStringLiteral("First"), QStringLiteral("tag"), 0);
    QCOMPARE(m_bar->sectionAt(0), QStringLiteral("first"));
    QCOMPARE(m_bar->sectionAt(3), QStringLiteral("group"));
    QCOMPARE(m_bar->sectionAt(4), QStringLiteral("user"));
    QCOMPARE(m_bar->sectionAt(5), QString());
}

QTEST_MAIN(NavigationBarTest)
#include "navigationbar_test.moc"
