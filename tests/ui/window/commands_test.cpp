// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using window::MainWindow;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void numbersShowSections();
    void undoIsDisabledWhenThereIsNothing();
    void disabledCommandSaysWhy();
    void everyCommandHasAKeyOfItsOwn();
    void theFormIsSavedFromAnywhere();
    void keysAreListed();

private:
    std::unique_ptr<MainWindow> m_window;
};

void CommandsTest::init()
{
    m_window = std::make_unique<MainWindow>();
    for (const QString &id : {QStringLiteral("product"), QStringLiteral("order")})
        m_window->addSection(id, id, id, [] { return new QLineEdit; }, id == QStringLiteral("product") ? 1 : 2);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CommandsTest::cleanup()
{
    m_window.reset();
}

void CommandsTest::numbersShowSections()
{
    QSignalSpy shown(m_window.get(), &MainWindow::sectionShown);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->section(), QStringLiteral("order"));
    QCOMPARE(shown.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_window->section(), QStringLiteral("order"));
}

void CommandsTest::undoIsDisabledWhenThereIsNothing()
{
    QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
    QVERIFY(!m_window->command(QStringLiteral("undo"))->isEnabled());
    m_window->setUndo(QStringLiteral("Price of Teapot"));
    QVERIFY(m_window->command(QStringLiteral("undo"))->toolTip().contains(QStringLiteral("Price of Teapot")));
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
}

void CommandsTest::disabledCommandSaysWhy()
{
    m_window->setEnabled(QStringLiteral("add"), false, QStringLiteral("The store is read-only."));
    const QAction *add = m_window->command(QStringLiteral("add"));
    QVERIFY(!add->isEnabled());
    QVERIFY(add->toolTip().contains(QStringLiteral("The store is read-only.")));
}

void CommandsTest::everyCommandHasAKeyOfItsOwn()
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

void CommandsTest::keysAreListed()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *keys = m_window->findChild<QDialog *>();
    QVERIFY(keys && keys->isVisible());
    QSet<QString> listed;
    for (const QLabel *label : keys->findChildren<QLabel *>()) {
        listed.insert(label->text());
        QVERIFY(!label->text().isEmpty());
    }
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Escape})
        QVERIFY2(listed.contains(QKeySequence(key).toString(QKeySequence::NativeText)),
                 qPrintable(QKeySequence(key).toString()));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_S})
        QVERIFY(listed.contains(QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText)));
    QTest::keyClick(keys, Qt::Key_Escape);
}

void CommandsTest::theFormIsSavedFromAnywhere()
{
    QSignalSpy saved(m_window.get(), &MainWindow::saveRequested);
    m_window->enterPane();
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
