// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tableview.h"

#include "ui/paint/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using stockroom::pane::TableView;
namespace paint = stockroom::paint;

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(5, 2);
        m_view = std::make_unique<TableView>();
        m_view->setModel(m_model.get());
        m_view->resize(400, 300);
        m_view->setCurrentIndex(m_model->index(1, 0));
        m_view->clearSelection();
        m_view->show();
    }

    void keysOpenDeleteAndStepBack()
    {
        QSignalSpy opened(m_view.get(), &TableView::openRequested);
        QSignalSpy deleted(m_view.get(), &TableView::deleteRequested);
        QSignalSpy escaped(m_view.get(), &TableView::escaped);
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::AltModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(escaped.size(), 1);
    }

    void enterEditsWhereOneMayAndOpensElsewhere()
    {
        QSignalSpy opened(m_view.get(), &TableView::openRequested);
        m_model->setItem(1, 1, new QStandardItem);
        m_model->item(1, 1)->setEditable(false);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QVERIFY(m_view->indexWidget(m_model->index(1, 0)));
        m_view->setCurrentIndex(m_model->index(1, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void spaceAndTheGutterChooseRows()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedCount(), 1);
        const int y = m_view->rowViewportPosition(3) + m_view->rowHeight(3) / 2;
        QTest::mouseClick(m_view->verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(8, y));
        QCOMPARE(m_view->selectedCount(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedCount(), 1);
        QVERIFY(!m_view->grab().isNull());
    }

    void aPressOnAHeadLeavesTheCurrentCell()
    {
        QTest::mouseClick(m_view->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(m_view->columnViewportPosition(1) + 20, 8));
        QCOMPARE(m_view->currentIndex(), m_model->index(1, 0));
        QCOMPARE(m_view->selectedCount(), 0);
    }

    void onlyAPersonWalks()
    {
        QSignalSpy walked(m_view.get(), &TableView::walked);
        m_view->setCurrentIndex(m_model->index(3, 0));
        m_model->removeRow(3);
        QVERIFY(walked.isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(walked.size(), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(0, 0)).center());
        QCOMPARE(walked.size(), 2);
    }

    void belowTheLastRowTheGutterIsAsTheList()
    {
        QApplication::setPalette(paint::palette(paint::Tone::Light));
        m_view->setStyleSheet(paint::styleSheet(paint::Tone::Light, m_view->font()));
        const QImage all = m_view->grab().toImage();
        const auto below = [&all](const QWidget *part) { return all.pixelColor(part->x() + 3, all.height() - 20); };
        QVERIFY(m_view->viewport()->x() > 10);
        QCOMPARE(below(m_view->verticalHeader()), below(m_view->viewport()));
    }

    void theViewFollowsTheCurrentRow()
    {
        makeNumbers(200);
        QSignalSpy followed(m_view.get(), &TableView::followed);
        m_view->setCurrentIndex(m_model->index(3, 0));
        const int y = m_view->visualRect(m_view->currentIndex()).y();
        m_model->setData(m_model->index(3, 0), 900);
        QCOMPARE(m_view->visualRect(m_view->currentIndex()).y(), y);
        m_model->sort(0);
        QCOMPARE(m_view->currentIndex().row(), 199);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
        QCOMPARE(followed.size(), 1);
        // What others put in elsewhere moves nothing that is seen.
        m_view->setCurrentIndex(m_model->index(100, 0));
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int middle = m_view->visualRect(m_view->currentIndex()).y();
        m_model->insertRows(0, 50);
        QCOMPARE(m_view->currentIndex().row(), 150);
        QCOMPARE(m_view->visualRect(m_view->currentIndex()).y(), middle);
    }

    void aRowThatIsOutOfSightIsNotFollowed()
    {
        makeNumbers(200);
        QSignalSpy followed(m_view.get(), &TableView::followed);
        m_view->setCurrentIndex(m_model->index(3, 0));
        m_view->scrollToBottom();
        const int value = m_view->verticalScrollBar()->value();
        m_model->setData(m_model->index(3, 0), 50);
        m_model->sort(0);
        m_view->setCurrentUnseen(m_model->index(0, 1));
        QCOMPARE(m_view->currentIndex(), m_model->index(0, 1));
        QCOMPARE(m_view->verticalScrollBar()->value(), value);
        QVERIFY(followed.isEmpty());
        // What is written is seen.
        QTest::keyClick(m_view.get(), '7');
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    }

    void theKeyboardStartsInTheHomeColumn()
    {
        m_view->setCurrentIndex({});
        m_view->setHomeColumn(1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex(), m_model->index(0, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex(), m_model->index(1, 1));
    }

    void lettersSearchNothing()
    {
        m_model->setItem(4, 0, new QStandardItem(QStringLiteral("zebra")));
        m_model->setItem(1, 0, new QStandardItem(QStringLiteral("fixed")));
        m_model->item(1, 0)->setEditable(false);
        QTest::keyClick(m_view.get(), Qt::Key_Z);
        QCOMPARE(m_view->currentIndex().row(), 1);
    }

    void whatIsTypedReplacesWhatStandsInTheCell()
    {
        const QModelIndex at = m_model->index(1, 0);
        m_model->setItem(1, 0, new QStandardItem(QStringLiteral("12")));
        m_view->setCurrentIndex(at);
        QTest::keyClick(m_view.get(), '+');
        auto *line = qobject_cast<QLineEdit *>(m_view->indexWidget(at));
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("5 "));
        QCOMPARE(line->text(), QStringLiteral("+5 "));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at.data().toString(), QStringLiteral("+5 "), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->indexWidget(at), 60'000);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        line = qobject_cast<QLineEdit *>(m_view->indexWidget(at));
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("+5 "));
    }

    void wordsOfAnInputMethodOpenACellToo()
    {
        const QModelIndex at = m_model->index(1, 0);
        m_model->setItem(1, 0, new QStandardItem(QStringLiteral("12")));
        m_view->setCurrentIndex(at);
        QInputMethodEvent word;
        word.setCommitString(QStringLiteral("茶"));
        QCoreApplication::sendEvent(m_view.get(), &word);
        const auto *line = qobject_cast<QLineEdit *>(m_view->indexWidget(at));
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("茶"));
    }

    void whatCannotBeWrittenIsToldAndKeysThatDoOtherThingsDoThem()
    {
        QSignalSpy inVain(m_view.get(), &TableView::typedInVain);
        m_model->setItem(1, 0, new QStandardItem(QStringLiteral("fixed")));
        m_model->item(1, 0)->setEditable(false);
        m_view->setCurrentIndex(m_model->index(1, 0));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QVERIFY(inVain.isEmpty());
        QTest::keyClick(m_view.get(), '7');
        QCOMPARE(inVain.size(), 1);
        m_view->setCurrentIndex({});
        QTest::keyClick(m_view.get(), '7');
        QCOMPARE(inVain.size(), 1);
    }

private:
    void makeNumbers(int rows)
    {
        m_model->setRowCount(rows);
        for (int row = 0; row < rows; ++row)
            m_model->setData(m_model->index(row, 0), row);
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TableViewTest)
#include "tableview_test.moc"
