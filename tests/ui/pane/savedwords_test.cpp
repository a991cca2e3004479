// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/money.h"
#include "ui/pane/savedwords.h"

#include <QTest>

using namespace stockroom;
using store::Change;
using store::Saved;
using store::SavedChange;

class SavedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFieldIsToldWithItsValues()
    {
        const auto cents = [](qint64 minor) { return QVariant::fromValue(entity::Money{minor}); };
        const Saved saved{QStringLiteral("1"),
                          {},
                          {{Change::Act::Set,
                            QStringLiteral("product"),
                            QStringLiteral("7"),
                            {{QStringLiteral("price"), cents(3490)}},
                            {{QStringLiteral("price"), cents(3600)}}}}};
        QCOMPARE(said(saved), QStringLiteral("Price changed from 34.90 to 36.00"));
    }

    void rowsThatCameAndWentAreNamed()
    {
        Saved saved{QStringLiteral("1"),
                    {},
                    {{Change::Act::Delete,
                      QStringLiteral("product"),
                      QStringLiteral("7"),
                      {{QStringLiteral("name"), QStringLiteral("Teapot")}},
                      {}}}};
        QCOMPARE(said(saved), QStringLiteral("Product deleted: Teapot"));
        saved.changes.prepend({Change::Act::Set, QStringLiteral("order"), QStringLiteral("3")});
        QCOMPARE(said(saved), QStringLiteral("Product deleted: Teapot, other rows changed: 1"));
        saved.changes.first() = saved.changes.last();
        QCOMPARE(said(saved), QStringLiteral("2 rows deleted"));
        QVERIFY(said({}).isEmpty());
    }

    void whatAnUndoTookBackIsTold()
    {
        Saved undo{QStringLiteral("2"),
                   QStringLiteral("1"),
                   {{Change::Act::Add,
                     QStringLiteral("product"),
                     QStringLiteral("7"),
                     {},
                     {{QStringLiteral("name"), QStringLiteral("Teapot")}}},
                    {Change::Act::Set,
                     QStringLiteral("order"),
                     QStringLiteral("3"),
                     {{QStringLiteral("status"), QStringLiteral("paid")}},
                     {{QStringLiteral("status"), QStringLiteral("placed")}}}}};
        QCOMPARE(said(pane::inverseOf(undo)), QStringLiteral("Product deleted: Teapot, other rows changed: 1"));
        undo.changes.removeFirst();
        QCOMPARE(said(pane::inverseOf(undo)), QStringLiteral("Status changed from Placed to Paid"));
        undo.changes.first().act = Change::Act::Delete;
        QCOMPARE(pane::inverseOf(undo).changes.first().act, Change::Act::Add);
    }

    void largeNumbersOfRowsAreGrouped()
    {
        const SavedChange one{Change::Act::Delete, QStringLiteral("product"), QStringLiteral("7")};
        Saved many{QStringLiteral("1"), {}, {}};
        many.changes.fill(one, 1234);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(said(many), QStringLiteral("1,234 rows deleted"));
    }

private:
    static QString said(const Saved &saved)
    {
        return pane::inWords(saved, *entity::Catalogue::planned(), QLocale(QLocale::English));
    }
};

QTEST_GUILESS_MAIN(SavedWordsTest)
#include "savedwords_test.moc"
