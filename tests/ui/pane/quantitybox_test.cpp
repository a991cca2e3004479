// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/product.h"
#include "ui/pane/quantitybox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using pane::QuantityBox;

namespace
{
const entity::Field &kStock = *entity::kProduct.find("stock");
}

class QuantityBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsByOneAndStopsAtItsEnds()
    {
        QuantityBox box(kStock, QLocale::c(), nullptr);
        box.line()->setText(QStringLiteral("1"));
        QSignalSpy edited(box.line(), &QLineEdit::textEdited);
        box.stepBy(-1);
        box.stepBy(-1);
        QCOMPARE(box.text(), QStringLiteral("0"));
        QCOMPARE(edited.size(), 2);
        box.stepBy(1);
        QCOMPARE(box.text(), QStringLiteral("1"));
    }

    void aDifferenceStepsThroughNothing()
    {
        QuantityBox box(kStock, QLocale::c(), nullptr);
        box.line()->setText(QStringLiteral("+1"));
        box.stepBy(-2);
        QCOMPARE(box.text(), QStringLiteral("-1"));
        box.stepBy(2);
        QCOMPARE(box.text(), QStringLiteral("+1"));
    }
};

QTEST_MAIN(QuantityBoxTest)
#include "quantitybox_test.moc"
