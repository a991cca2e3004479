// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/windowtest.h"
#include "tests/support/cable.h"
#include "tests/support/faultydisk.h"
#include "ui/dialog/losedialog.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/toast.h"

#include <QApplication>
#include <QLineEdit>

using namespace stockroom;
using test::money;
using test::s;

/// What is not saved: that it is said, and that no window takes it along.
class UnsavedTest : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aWindowWithSomethingUnsavedStays();
    void aRefusedSaveKeepsTheWindow();
    void theWishToCloseIsForgottenWhenItIsRefused();
    void whatWaitsIsLostOnlyWhenAPersonSaysSo();
    void aRefusedCellKeepsTheWindow();
    void aRefusedCellIsNotCalledSaved();
    void whatAFileThatIsGoneRefusesStaysInItsCell();
    void whatAFileThatIsGoneRefusesStaysInTheForm();
    void whatAFullDiskRefusesStaysInItsCell();
    void whatStandsInAFormIsNotCalledSaved();
    void aRefusedNewRowIsNotCalledSaved();
    void whatIsStillTypedIsSavedBeforeTheWindowCloses();
    void whatMayBeSavedIsNotCalledSavedBeforeThatIsKnown();
};

void UnsavedTest::aWindowWithSomethingUnsavedStays()
{
    products()->add();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line)
        line = products()->form()->findChild<QLineEdit *>();
    QTest::keyClicks(line, s("Kettle"));
    QVERIFY(products()->isEdited());
    QVERIFY(!m_window->close());
    QVERIFY(products()->form()->isAsking());
    products()->form()->discard();
    QVERIFY(m_window->close());
}

void UnsavedTest::aRefusedSaveKeepsTheWindow()
{
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->undoable().isEmpty(), 60'000);
    test::SecondDoor other(*m_open->shop);
    const store::Change theirs{store::Change::Act::Set, s("product"), m_id, {{s("price"), money(2000)}}};
    QVERIFY(other.store().apply({.changes = {theirs}}, {s("clerk2"), s("tests")}));
    m_window->command(s("undo"))->trigger();
    QVERIFY(!m_window->close());
    const QString waiting = m_window->toast()->text();
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving() && m_window->toast()->text() != waiting, 60'000);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void UnsavedTest::theWishToCloseIsForgottenWhenItIsRefused()
{
    change("12.34");
    QVERIFY(!m_window->close());
    products()->add();
    QTest::keyClicks(products()->form()->findChild<QLineEdit *>(), s("Kettle"));
    QVERIFY(!m_window->close());
    QVERIFY(products()->form()->isAsking());
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    products()->form()->discard();
    change("13.00");
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1300), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
}

void UnsavedTest::whatWaitsIsLostOnlyWhenAPersonSaysSo()
{
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isCounted(), 60'000);
    // What is open of a file stays open.
    if (m_open->shop->connection().dialect() == entity::Dialect::Sqlite)
        return;
    test::Outage outage(m_open->shop->text());
    outage.begin();
    outage.cutAll();
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Not connected"), 60'000);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->findChild<dialog::LoseDialog *>());
    QVERIFY(!m_window->close());
    auto *asks = m_window->findChild<dialog::LoseDialog *>();
    QVERIFY(asks && asks->isVisible());
    QVERIFY(says("1 change is not saved yet: the server does not answer. Close and lose it?"));
    asks->reject();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<dialog::LoseDialog *>(), 60'000);
    QVERIFY(!m_window->close());
    asks = m_window->findChild<dialog::LoseDialog *>();
    QVERIFY(asks);
    asks->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    m_window.reset();
    m_open->store.reset();
    outage.end();
}

void UnsavedTest::aRefusedCellKeepsTheWindow()
{
    change("0.00");
    QTRY_VERIFY_WITH_TIMEOUT(products()->isEdited(), 60'000);
    QVERIFY(!m_window->close());
    m_window->showSection(s("order"));
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->section(), s("product"));
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QVERIFY(m_window->close());
}

void UnsavedTest::aRefusedCellIsNotCalledSaved()
{
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    change("0.00");
    QTRY_VERIFY_WITH_TIMEOUT(says("Something is not saved"), 60'000);
    QVERIFY(!m_window->close());
    QTest::keyClick(products()->view(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    QVERIFY(!says("Something is not saved"));
}

void UnsavedTest::whatAFileThatIsGoneRefusesStaysInItsCell()
{
    if (m_open->shop->connection().dialect() == entity::Dialect::Postgres)
        return; // what a server gets waits for it
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    test::Outage outage(m_open->shop->text());
    outage.begin();
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Something is not saved"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(says("is no longer there; nothing can be saved until it is back."), 60'000);
    const table::EntityTable *table = products()->table();
    const QModelIndex cell = table->index(0, table->columnOf(s("price")));
    QCOMPARE(cell.data(), QVariant(s("12.34")));
    QVERIFY(cell.data(table::EntityRows::ReasonRole).toString().contains(s("is no longer there")));
    QVERIFY(!m_window->close());
    outage.end();
    change("12.34");
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved") && !says("is no longer there"), 60'000);
}

void UnsavedTest::whatAFileThatIsGoneRefusesStaysInTheForm()
{
    if (m_open->shop->connection().dialect() == entity::Dialect::Postgres)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    products()->view()->setCurrentIndex(products()->table()->index(0, 0));
    products()->openCurrent();
    pane::FormPane *form = products()->form();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() && says("Saved"), 60'000);
    auto *price = qobject_cast<QLineEdit *>(form->field(s("price"))->editor()->widget());
    price->selectAll();
    QTest::keyClicks(price, s("12.34"));
    test::Outage outage(m_open->shop->text());
    outage.begin();
    form->save();
    const auto isSaid = [form] {
        const QList<QLabel *> labels = form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().contains(s("is no longer there")); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 60'000);
    QVERIFY(form->isEdited());
    QCOMPARE(price->text(), s("12.34"));
    outage.end();
    form->save();
    QTRY_COMPARE_WITH_TIMEOUT(this->price(), money(1234), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
}

void UnsavedTest::whatAFullDiskRefusesStaysInItsCell()
{
    if (m_open->shop->connection().dialect() == entity::Dialect::Postgres)
        return; // its disk is the server's
    end();
    test::FaultyDisk disk;
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    disk.fail(1, test::FaultyDisk::Fault::Full);
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Something is not saved"), 60'000);
    const table::EntityTable *table = products()->table();
    const QModelIndex cell = table->index(0, table->columnOf(s("price")));
    QCOMPARE(cell.data(), QVariant(s("12.34")));
    QCOMPARE(cell.data(table::EntityRows::ReasonRole).toString(), s("The disk is full"));
    QCOMPARE(price(), money(1000));
    disk.mend();
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    QCOMPARE(price(), money(1234));
    end();
}

void UnsavedTest::whatIsStillTypedIsSavedBeforeTheWindowCloses()
{
    table::EntityTable *table = products()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
    products()->view()->setCurrentIndex(table->index(0, table->columnOf(s("price"))));
    QTest::keyClick(products()->view(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), s("17.50"));
    QVERIFY(!m_window->close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    QCOMPARE(price(), money(1750));
}

void UnsavedTest::whatStandsInAFormIsNotCalledSaved()
{
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0), 60'000);
    products()->view()->setCurrentIndex(products()->table()->index(0, 0));
    products()->openCurrent();
    pane::FormPane *form = products()->form();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() && says("Saved"), 60'000);
    auto *price = qobject_cast<QLineEdit *>(form->field(s("price"))->editor()->widget());
    price->selectAll();
    QTest::keyClicks(price, s("0.00"));
    QVERIFY(says("Something is not saved"));
    form->save();
    QVERIFY(!form->field(s("price"))->problem().isEmpty());
    QVERIFY(says("Something is not saved"));
    price->selectAll();
    QTest::keyClicks(price, s("12.00"));
    form->save();
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    QCOMPARE(this->price(), money(1200));
}

void UnsavedTest::aRefusedNewRowIsNotCalledSaved()
{
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    products()->add();
    QVERIFY(says("Saved"));
    products()->form()->save();
    QVERIFY(says("Something is not saved"));
    products()->form()->close();
    QVERIFY(says("Saved"));
    QVERIFY(m_window->close());
}

void UnsavedTest::whatMayBeSavedIsNotCalledSavedBeforeThatIsKnown()
{
    // No cable leads to a file.
    if (m_open->shop->connection().dialect() == entity::Dialect::Sqlite)
        return;
    test::Cable cable(m_open->shop->text());
    m_open->store = std::make_shared<store::AsyncStore>(*database::Place::parse(cable.place()), m_open->store->opened(),
                                                        m_open->store->actor());
    showWindow();
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(0) && says("Saved"), 60'000);
    cable.pullAt("COMMIT", test::Cable::Pull::UnderWay);
    change("12.34");
    QTRY_VERIFY_WITH_TIMEOUT(cable.isPulled() && m_open->store->isReachable(), 60'000);
    const table::EntityTable *table = products()->table();
    QCOMPARE(table->index(0, table->columnOf(s("price"))).data().toString(), s("12.34"));
    QVERIFY(!says("Saved") && m_open->store->isSaving());
    QCOMPARE(price(), money(1000));
    cable.deliver();
    QTRY_VERIFY_WITH_TIMEOUT(says("Saved"), 60'000);
    QCOMPARE(price(), money(1234));
    m_window.reset();
    m_open->store.reset();
}

QTEST_MAIN(UnsavedTest)
#include "unsaved_test.moc"
