// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/progressstrip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
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
    void theWindowFitsTheScreen();
    void aPaneIsMadeWhenItIsLookedAt();
    void eachSectionKeepsItsSearch();
    void searchKeyGoesToTheSearch();
    void nextPartGoesRoundTheWindow();
    void theSearchIsLeftForWhatIsFound();
    void aSecondPartOfThePaneIsAPartOfTheWindow();
    void aNoticeIsThereUntilItIsTakenAway();
    void escapeCancelsWhatTakesLong();
    void toastUndoes();
    void storeIsNamedInTitleAndState();

private:
    std::unique_ptr<MainWindow> m_window;
    QLineEdit *m_first = nullptr;
};

void MainWindowTest::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->addSection(
        QStringLiteral("product"), QStringLiteral("Products"), QStringLiteral("product"),
        [this] { return m_first = new QLineEdit; }, 1);
    m_window->addSection(
        QStringLiteral("order"), QStringLiteral("Orders"), QStringLiteral("order"), [] { return new QLineEdit; }, 2);
    m_window->showSection(QStringLiteral("product"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

void MainWindowTest::theWindowFitsTheScreen()
{
    // The screen of these tests is smaller than the window would like.
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(m_window->fontMetrics().height() * 56 > room.height());
    QVERIFY(m_window->height() < room.height());
    QVERIFY(m_window->width() <= room.width());
}

void MainWindowTest::aPaneIsMadeWhenItIsLookedAt()
{
    QCOMPARE(m_window->section(), QStringLiteral("product"));
    QVERIFY(m_first->isVisible());
    int made = 0;
    const QString users = QStringLiteral("user");
    m_window->addSection(users, users, users, [&made] { return ++made, new QWidget; }, 3);
    QCOMPARE(made, 0);
    m_window->showSection(users);
    m_window->showSection(QStringLiteral("product"));
    m_window->showSection(users);
    QCOMPARE(made, 1);
    QVERIFY(m_window->pane(users)->isVisible());
    QVERIFY(!m_window->pane(QStringLiteral("nothing")));
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
    m_window->setNotice(QStringLiteral("This store can only be read."), QStringLiteral("Mend it"));
    m_window->search()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    auto *mend = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(mend);
    QCOMPARE(mend->accessibleDescription(), QStringLiteral("This store can only be read."));
    QSignalSpy taken(m_window.get(), &MainWindow::noticeTaken);
    QTest::keyClick(mend, Qt::Key_Return);
    QCOMPARE(taken.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<widget::NavigationButton *>(QApplication::focusWidget()));
}

void MainWindowTest::theSearchIsLeftForWhatIsFound()
{
    QSignalSpy left(m_window.get(), &MainWindow::searchLeft);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Down, Qt::Key_Return}) {
        m_window->search()->setFocus();
        QTest::keyClick(m_window->search(), key);
        // Not sooner than what is found is there.
        QVERIFY(m_window->search()->hasFocus());
        QCOMPARE(left.takeFirst(), QVariantList({QStringLiteral("product")}));
        m_window->enterPane();
        QVERIFY(m_first->hasFocus());
    }
}

void MainWindowTest::aSecondPartOfThePaneIsAPartOfTheWindow()
{
    auto *pane = new QWidget;
    auto *list = new QLineEdit(pane);
    auto *form = new QLineEdit(pane);
    form->hide();
    pane->setFocusProxy(list);
    m_window->addSection(
        QStringLiteral("user"), QStringLiteral("Users"), QStringLiteral("user"), [pane] { return pane; }, 3);
    m_window->setSecondPart(QStringLiteral("user"), [form] { return form; });
    m_window->showSection(QStringLiteral("user"));
    QVERIFY(list->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->search()->hasFocus());
    form->show();
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(form->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(list->hasFocus());
}

void MainWindowTest::aNoticeIsThereUntilItIsTakenAway()
{
    m_window->setNotice(QStringLiteral("This store can only be read."));
    const auto shown = [this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QStringLiteral("This store can only be read."))
                return true;
        }
        return false;
    };
    QVERIFY(shown());
    QSignalSpy taken(m_window.get(), &MainWindow::noticeTaken);
    m_window->setNotice(QStringLiteral("This store can only be read."), QStringLiteral("Mend it"));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Mend it") && button->isVisible())
            button->click();
    }
    QCOMPARE(taken.count(), 1);
    m_window->setNotice({});
    QVERIFY(!shown());
}

void MainWindowTest::escapeCancelsWhatTakesLong()
{
    QSignalSpy cancelled(m_window->progress(), &widget::ProgressStrip::cancelled);
    m_window->progress()->start(QStringLiteral("Reading"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(cancelled.isEmpty());
    QTRY_VERIFY(m_window->progress()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void MainWindowTest::toastUndoes()
{
    QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
    m_window->toast()->say(QStringLiteral("Saved"), QStringLiteral("Undo"));
    Q_EMIT m_window->toast()->actionPressed();
    QCOMPARE(undone.count(), 1);
}

void MainWindowTest::storeIsNamedInTitleAndState()
{
    m_window->setStore(QStringLiteral("Tea & Co"), QStringLiteral("SQLite"), QStringLiteral("tea.db"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Tea & Co")));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
