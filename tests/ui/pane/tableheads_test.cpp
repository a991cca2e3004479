// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tableheads.h"

#include "ui/paint/theme.h"
#include "ui/pane/celldelegate.h"
#include "ui/pane/tableview.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using stockroom::pane::SortHeader;
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

class TableHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(5, 2);
        m_view = std::make_unique<TableView>();
        m_view->setModel(m_model.get());
        m_view->resize(400, 300);
        m_view->show();
    }

    void theFillingColumnTakesTheRoomButKeepsALeastWidth()
    {
        auto *header = qobject_cast<SortHeader *>(m_view->horizontalHeader());
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

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TableHeadsTest)
#include "tableheads_test.moc"
