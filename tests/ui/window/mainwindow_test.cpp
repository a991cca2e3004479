// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/refusaltip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using window::MainWindow;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstSectionIsShown();
    void numbersShowSections();
    void eachSectionKeepsItsSearch();
    void searchKeyGoesToTheSearch();
    void nextPartGoesRoundTheWindow();
    void escapeLeavesTheSearchForThePane();
    void undoIsDisabledWhenThereIsNothing();
    void toastUndoes();
    void disabledCommandSaysWhy();
    void everyCommandHasAKeyOfItsOwn();
    void storeIsNamedInTitleAndState();
    void keysAreListed();

private:
    std::unique_ptr<MainWindow> m_window;
    QLineEdit *m_first = nullptr;
};

void MainWindowTest::init()
{
    m_window = std::make_unique<MainWindow>();
    m_first = new QLineEdit;
    m_window->addSection(QStringLiteral("product"), QStringLiteral("Products"), QStringLiteral("product"), m_first, 1);
    m_window->addSection(QStringLiteral("order"), QStringLiteral("Orders"), QStringLiteral("order"), new QLineEdit, 2);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

void MainWindowTest::firstSectionIsShown()
{
    QCOMPARE(m_window->section(), QStringLiteral("product"));
    QVERIFY(m_first->isVisible());
}

void MainWindowTest::numbersShowSections()
{
    QSignalSpy shown(m_window.get(), &MainWindow::sectionShown);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->section(), QStringLiteral("order"));
    QCOMPARE(shown.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_window->section(), QStringLiteral("order"));
}

void MainWindowTest::eachSectionKeepsItsSearch()
{
    QSignalSpy searched(m_window.get(), &MainWindow::searched);
    m_window->search()->setText(QStringLiteral("tea"));
    QCOMPARE(searched.last(), QVariantList({QStringLiteral("product"), QStringLiteral("tea")}));
    m_window->showSection(QStringLiteral("order"));
    QCOMPARE(m_window->search()->text(), QString());
    m_window->showSection(QStringLiteral("product"));
    QCOMPARE(m_window->search()->text(), QStringLiteral("tea"));
    QCOMPARE(searched.count(), 1);
}

void MainWindowTest::searchKeyGoesToTheSearch()
{
    m_first->setFocus();
    QTest::keyClick(m_first, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->search()->hasFocus());
}

void MainWindowTest::nextPartGoesRoundTheWindow()
{
    m_window->search()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<widget::NavigationButton *>(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_first->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->search()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_first->hasFocus());
}

void MainWindowTest::escapeLeavesTheSearchForThePane()
{
    m_window->search()->setFocus();
    QTest::keyClick(m_window->search(), Qt::Key_Escape);
    QVERIFY(m_first->hasFocus());
}

void MainWindowTest::undoIsDisabledWhenThereIsNothing()
{
    QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
    QVERIFY(!m_window->command(QStringLiteral("undo"))->isEnabled());
    m_window->setUndo(QStringLiteral("Price of Teapot"));
    QVERIFY(m_window->command(QStringLiteral("undo"))->toolTip().contains(QStringLiteral("Price of Teapot")));
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
}

void MainWindowTest::toastUndoes()
{
    QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
    m_window->toast()->say(QStringLiteral("Saved"), QStringLiteral("Undo"));
    Q_EMIT m_window->toast()->actionPressed();
    QCOMPARE(undone.count(), 1);
}

void MainWindowTest::disabledCommandSaysWhy()
{
    m_window->setEnabled(QStringLiteral("add"), false, QStringLiteral("The store is read-only."));
    const QAction *add = m_window->command(QStringLiteral("add"));
    QVERIFY(!add->isEnabled());
    QVERIFY(add->toolTip().contains(QStringLiteral("The store is read-only.")));
}

void MainWindowTest::everyCommandHasAKeyOfItsOwn()
{
    QSet<QString> seen;
    for (const QAction *action : m_window->actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen.insert(keys.toString());
        }
    }
    QVERIFY(seen.size() > 10);
}

void MainWindowTest::storeIsNamedInTitleAndState()
{
    m_window->setStore(QStringLiteral("Tea & Co"), QStringLiteral("SQLite"), QStringLiteral("tea.db"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Tea & Co")));
}

void MainWindowTest::keysAreListed()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *keys = m_window->findChild<QDialog *>();
    QVERIFY(keys && keys->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
