// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/session.h"
#include "app/desktop/settings.h"
#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formpane.h"
#include "ui/pane/listpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace stockroom;
using desktop::Session;
using test::money;
using test::s;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void everySectionOfTheCatalogueIsThere();
    void whatWasSavedIsSaidAndTakenBack();
    void aWindowWithSomethingUnsavedStays();
    void theSectionIsThereAgain();

private:
    void showWindow();
    pane::ListPane *products() const { return m_session->pane(s("product")); }
    entity::Value price() const { return m_open->shop->row("product", m_id).value(s("price")); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Settings> m_settings;
    desktop::Language m_language;
    std::unique_ptr<window::MainWindow> m_window;
    Session *m_session = nullptr;
    entity::Value m_id;
};

void SessionTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_id = m_open->shop->addProduct(s("Teapot"), 1000);
    QVERIFY(m_open->open());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<desktop::Settings>(m_folder->path());
    showWindow();
}

void SessionTest::showWindow()
{
    m_window = std::make_unique<window::MainWindow>();
    m_session = new Session(m_open->store, m_settings.get(), m_language, m_window.get());
    m_window->show();
}

void SessionTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_open.reset();
}

void SessionTest::everySectionOfTheCatalogueIsThere()
{
    for (const entity::Entity *each : m_open->store->catalogue().entities())
        QCOMPARE(m_session->pane(QString::fromUtf8(each->name)) != nullptr, each->section > 0);
    QCOMPARE(m_window->section(), s("product"));
}

void SessionTest::whatWasSavedIsSaidAndTakenBack()
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

void SessionTest::aWindowWithSomethingUnsavedStays()
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

void SessionTest::theSectionIsThereAgain()
{
    m_window->showSection(s("order"));
    QVERIFY(m_window->close());
    showWindow();
    QCOMPARE(m_window->section(), s("order"));
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
