// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/language.h"
#include "app/desktop/session.h"
#include "app/desktop/settings.h"
#include "models/table/entitytable.h"
#include "tests/support/outage.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/listpane.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QTemporaryDir>

namespace stockroom::test
{

/// A test whose functions each have a window on a fresh store with a teapot for 10.00, and more if named.
class WindowTest : public QObject
{
protected:
    void begin(const QStringList &more = {})
    {
        m_open = std::make_unique<OpenShop>();
        m_id = m_open->shop->addProduct(s("Teapot"), 1000);
        for (const QString &name : more)
            m_open->shop->addProduct(name);
        QVERIFY(m_open->open());
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<desktop::Settings>(m_folder->path());
        showWindow();
    }

    void end()
    {
        m_window.reset();
        m_settings.reset();
        m_open.reset();
    }

    void showWindow()
    {
        m_window = std::make_unique<window::MainWindow>();
        m_session = new desktop::Session(m_open->store, m_settings.get(), m_language, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Another window on the store, which has nothing open yet.
    void showWindowDuring(Outage &outage)
    {
        outage.begin();
        outage.cutAll();
        m_open->store =
            std::make_shared<store::AsyncStore>(m_open->shop->place(), m_open->store->opened(), m_open->store->actor());
        showWindow();
    }

    /// Writes a price into the cell of the first row, without waiting for its answer.
    void change(const char *price)
    {
        table::EntityTable *table = products()->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isLoaded(0), 60'000);
        QVERIFY(table->setData(table->index(0, table->columnOf(s("price"))), s(price)));
    }

    /// Whether these words stand somewhere in the window.
    bool says(const char *words) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(s(words));
        });
    }

    pane::ListPane *products() const { return m_session->pane(s("product")); }
    entity::Value price() const { return m_open->shop->row("product", m_id).value(s("price")); }

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Settings> m_settings;
    desktop::Language m_language;
    std::unique_ptr<window::MainWindow> m_window;
    desktop::Session *m_session = nullptr;
    entity::Value m_id;
};

} // namespace stockroom::test
