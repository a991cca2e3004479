// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rowcommands.h"

#include "tests/app/desktop/windowtest.h"
#include "ui/pane/formpane.h"
#include "ui/pane/tableview.h"
#include "ui/widget/toast.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

using namespace stockroom;
using test::s;

class RowCommandsTest : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup() { end(); }

    void theMenuHasTheCommandsOfTheWindow();
    void theMenuActsOnTheRowUnderThePointer();
    void keysShowTheMenuOfTheCurrentRow();
    void commandsAreEnabledByWhatIsChosen();
    void whatTheyDoIsDoneInTheList();

private:
    pane::TableView *view() const { return products()->view(); }
    QModelIndex cell(int row, const char *field) const
    {
        return products()->table()->index(row, products()->table()->columnOf(s(field)));
    }
    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    bool isEnabled(const char *command) const { return m_window->command(s(command))->isEnabled(); }
    void pressRight(const QModelIndex &at);
};

void RowCommandsTest::init()
{
    begin({s("Kettle"), s("Mug")});
    QTRY_VERIFY_WITH_TIMEOUT(products()->table()->isLoaded(2) && !products()->table()->isLoading(), 60'000);
}

/// As a mouse does it: the press goes before the wish for a menu.
void RowCommandsTest::pressRight(const QModelIndex &at)
{
    const QPoint place = view()->visualRect(at).center();
    QTest::mousePress(view()->viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view()->viewport(), &event);
    QTest::mouseRelease(view()->viewport(), Qt::RightButton, {}, place);
}

void RowCommandsTest::theMenuHasTheCommandsOfTheWindow()
{
    pressRight(cell(1, "name"));
    QVERIFY(menu());
    QList<QAction *> wanted;
    for (const char *command : {"open", "edit", "copy", "delete"})
        wanted << m_window->command(s(command));
    QCOMPARE(menu()->actions(), wanted);
    menu()->close();
}

void RowCommandsTest::theMenuActsOnTheRowUnderThePointer()
{
    QItemSelectionModel *chosen = view()->selectionModel();
    chosen->select(cell(0, "name"), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    chosen->select(cell(1, "name"), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pressRight(cell(1, "price"));
    QVERIFY(menu());
    menu()->close();
    QCOMPARE(view()->selectedCount(), 2);
    QCOMPARE(view()->currentIndex(), cell(1, "price"));
    pressRight(cell(2, "name"));
    QVERIFY(menu());
    menu()->close();
    QCOMPARE(view()->selectedCount(), 1);
    QCOMPARE(view()->currentIndex(), cell(2, "name"));
    const QPoint below(20, view()->viewport()->height() - 5);
    QContextMenuEvent event(QContextMenuEvent::Mouse, below, view()->viewport()->mapToGlobal(below));
    QApplication::sendEvent(view()->viewport(), &event);
    QVERIFY(!menu());
}

void RowCommandsTest::keysShowTheMenuOfTheCurrentRow()
{
    view()->setFocus();
    view()->setCurrentIndex(cell(1, "name"));
    QTest::keyClick(view(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    menu()->close();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view(), &event);
    QVERIFY(menu());
    menu()->close();
}

void RowCommandsTest::commandsAreEnabledByWhatIsChosen()
{
    view()->setCurrentIndex({});
    view()->clearSelection();
    for (const char *command : {"open", "edit", "copy", "delete"})
        QVERIFY2(!isEnabled(command), command);
    view()->setCurrentIndex(cell(0, "created"));
    QVERIFY(isEnabled("open") && isEnabled("copy") && isEnabled("delete") && !isEnabled("edit"));
    view()->setCurrentIndex(cell(0, "price"));
    QVERIFY(isEnabled("edit"));
    m_window->showSection(s("order"));
    QVERIFY(!isEnabled("open") && !isEnabled("delete"));
}

void RowCommandsTest::whatTheyDoIsDoneInTheList()
{
    view()->setCurrentIndex(cell(0, "name"));
    const QString name = cell(0, "name").data().toString();
    m_window->command(s("copy"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), name);
    m_window->command(s("edit"))->trigger();
    QVERIFY(view()->findChild<QLineEdit *>());
    QTest::keyClick(view()->findChild<QLineEdit *>(), Qt::Key_Escape);
    m_window->command(s("open"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(products()->form()->isVisible(), 60'000);
    m_window->command(s("delete"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Product deleted: %1").arg(name), 60'000);
}

QTEST_MAIN(RowCommandsTest)
#include "rowcommands_test.moc"
