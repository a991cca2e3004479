// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tableview.h"

#include "ui/paint/theme.h"
#include "ui/pane/celldelegate.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using stockroom::pane::TableView;
namespace paint = stockroom::paint;

namespace
{

/// The first and the last column of pixels that has other colours than its ground.
std::pair<int, int> inked(const QImage &image)
{
    std::pair<int, int> ends{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() - 2; ++y) {
            if (image.pixel(x, y) == image.pixel(0, 0))
                continue;
            ends = {ends.first < 0 ? x : ends.first, x};
        }
    }
    return ends;
}

} // namespace

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

    void theFillingColumnTakesTheRoomButKeepsALeastWidth()
    {
        auto *header = qobject_cast<stockroom::pane::SortHeader *>(m_view->horizontalHeader());
        header->resizeSection(1, 100);
        header->setFilling(0, 150);
        QCOMPARE(header->length(), header->viewport()->width());
        header->resizeSection(1, 120);
        QCOMPARE(header->length(), header->viewport()->width());
        header->resizeSection(1, 350);
        QCOMPARE(header->sectionSize(0), 150);
        m_view->resize(700, 300);
        QCOMPARE(header->length(), header->viewport()->width());
    }

    void headsStandWhereTheirCellsDo_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("alignment");
        QTest::addColumn<bool>("isRight");
        const int number = int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        QTest::newRow("a number") << Qt::LeftToRight << number << true;
        QTest::newRow("words") << Qt::LeftToRight << int(Qt::AlignLeft | Qt::AlignVCenter) << false;
        QTest::newRow("a mirrored number") << Qt::RightToLeft << number << true;
        QTest::newRow("mirrored words") << Qt::RightToLeft << int(Qt::AlignLeft | Qt::AlignVCenter) << true;
    }

    void headsStandWhereTheirCellsDo()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, alignment);
        QFETCH(bool, isRight);
        QApplication::setPalette(paint::palette(paint::Tone::Light));
        m_view->setStyleSheet(paint::styleSheet(paint::Tone::Light, m_view->font()));
        m_view->setLayoutDirection(direction);
        m_model->setHeaderData(0, Qt::Horizontal, QStringLiteral("H"));
        m_model->setHeaderData(0, Qt::Horizontal, alignment, Qt::TextAlignmentRole);
        QHeaderView *header = m_view->horizontalHeader();
        const QRect section(header->sectionViewportPosition(0), 0, header->sectionSize(0), header->height());
        const auto [first, last] = inked(header->viewport()->grab(section).toImage());
        const int pad = stockroom::pane::CellDelegate::padding(m_view->fontMetrics());
        // Letters have room beside them.
        QVERIFY2(std::abs((isRight ? section.width() - 1 - last : first) - pad) <= 2,
                 qPrintable(QStringLiteral("%1..%2 of %3").arg(first).arg(last).arg(section.width())));
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
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TableViewTest)
#include "tableview_test.moc"
