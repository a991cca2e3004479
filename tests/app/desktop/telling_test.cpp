// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/telling.h"
#include "tests/app/desktop/windowtest.h"
#include "ui/pane/tableview.h"
#include "ui/widget/toast.h"

#include <QAction>
#include <QTest>

using namespace stockroom;
using test::money;
using test::s;

class TellingTest : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatWasSavedIsSaidAndTakenBack();
    void anotherLinkIsSaidByItsCaptions();
    void theFirstChangeIsTakenBackWhileItIsOnItsWay();
    void aDeletionThatIsUndoneIsToldAsSuch();
};

void TellingTest::whatWasSavedIsSaidAndTakenBack()
{
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(table->setData(table->index(0, table->columnOf(s("price"))), s("12.34")));
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Price changed from 10.00 to 12.34"), 60'000);
    QVERIFY(m_window->command(s("undo"))->isEnabled());
    m_window->command(s("undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1000), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("redo"))->isEnabled(), 60'000);
    m_window->command(s("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
}

void TellingTest::anotherLinkIsSaidByItsCaptions()
{
    const auto kitchen = m_open->shop->add("category", {{s("name"), s("Kitchen")}});
    const auto pots = m_open->shop->add("category", {{s("name"), s("Pots")}, {s("parent"), kitchen}});
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    QVERIFY(table->setData(table->index(0, table->columnOf(s("category"))), pots));
    const QString changed = s("Category changed from Tea to Kitchen › Pots");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), changed, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("undo"))->toolTip().contains(changed), 60'000);
    m_window->command(s("undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Undone: ") + changed, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("redo"))->toolTip().contains(changed), 60'000);
}

void TellingTest::theFirstChangeIsTakenBackWhileItIsOnItsWay()
{
    QVERIFY(!m_window->command(s("undo"))->isEnabled());
    change("12.34");
    QVERIFY(m_open->store->isSaving());
    QVERIFY(m_window->command(s("undo"))->isEnabled());
    m_window->command(s("undo"))->trigger();
    QVERIFY(!m_window->command(s("undo"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Undone: Price changed from 10.00 to 12.34"), 60'000);
    QCOMPARE(price(), money(1000));
    QVERIFY(m_window->command(s("redo"))->isEnabled());
}

void TellingTest::aDeletionThatIsUndoneIsToldAsSuch()
{
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    products()->view()->setCurrentIndex(products()->table()->index(0, 0));
    products()->deleteSelected();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Product deleted: Teapot"), 60'000);
    m_window->command(s("undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Undone: Product deleted: Teapot"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("redo"))->isEnabled(), 60'000);
    m_window->command(s("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Done again: Product deleted: Teapot"), 60'000);
}

QTEST_MAIN(TellingTest)
#include "telling_test.moc"
