// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/takingback.h"

#include "tests/support/ctl.h"
#include "tests/support/shoptest.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class TakingBackTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryTellsWhoDidWhatNewestFirst();
    void theHistoryOfARowTellsItsFields();
    void theHistoryOfADeletedRowIsAskedForByItsKey();
    void aChangeIsTakenBackAndDoneAgain();
    void aRedoIsCalledOneAndIdsAreWhole();
    void whatAnotherProgramWroteIsTakenBackToo();
    void whatCannotBeTakenBackIsSaid();
    void whatIsNoCommandIsAUsageError();

private:
    Ran ctl(const QStringList &words) { return test::ctl(words, m_shop->text()); }
    /// The id of the newest change set.
    QString newest() { return ctl({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).first(u"id"_s).toString(); }
    QString price() { return ctl({u"show"_s, u"product"_s, u"teapot"_s, u"--json"_s}).first(u"price"_s).toString(); }
    void setPrice(const QString &price)
    {
        const Ran ran = ctl({u"set"_s, u"product"_s, u"teapot"_s, u"price="_s + price, u"--as"_s, u"clerk1"_s,
                             u"--reason"_s, u"spring sale"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
    }
};

void TakingBackTest::theHistoryTellsWhoDidWhatNewestFirst()
{
    m_shop->addProduct(u"Teapot"_s);
    setPrice(u"9.99"_s);
    m_shop->ask(u"UPDATE products_product SET stock = 77"_s);
    const QJsonArray all = ctl({u"history"_s, u"--json"_s}).json();
    QCOMPARE(all.size(), 4); // the category, the product, its price, its stock
    QVERIFY(all[0][u"actor"_s].isNull());
    const QJsonValue sale = all[1];
    QCOMPARE(sale[u"actor"_s].toString(), u"clerk1"_s);
    QCOMPARE(sale[u"program"_s].toString(), u"stockroomctl"_s);
    QCOMPARE(sale[u"reason"_s].toString(), u"spring sale"_s);
    QCOMPARE(sale[u"changes"_s][0], (QJsonObject{{u"entity"_s, u"product"_s}, {u"act"_s, u"set"_s}, {u"rows"_s, 1}}));
    const Ran ran = ctl({u"history"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(ran.out.count(u'\n'), 3);
    QVERIFY2(ran.out.contains(u"product: 1 changed"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"spring sale"_s), qPrintable(ran.out));
}

void TakingBackTest::theHistoryOfARowTellsItsFields()
{
    m_shop->addProduct(u"Teapot"_s);
    m_shop->addProduct(u"Cup"_s);
    setPrice(u"9.99"_s);
    const QJsonArray all = ctl({u"history"_s, u"product"_s, u"teapot"_s, u"--json"_s}).json();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"act"_s].toString(), u"set"_s);
    QCOMPARE(all[0][u"before"_s][u"price"_s].toString(), u"10.00"_s);
    QCOMPARE(all[0][u"after"_s][u"price"_s].toString(), u"9.99"_s);
    QVERIFY(!all[0][u"after"_s].toObject().contains(u"name"_s));
    QCOMPARE(all[1][u"act"_s].toString(), u"add"_s);
    const Ran ran = ctl({u"history"_s, u"product"_s, u"teapot"_s});
    QVERIFY2(ran.out.contains(u"price 10.00 → 9.99"_s), qPrintable(ran.out));
    QCOMPARE(ctl({u"history"_s, u"product"_s, u"nothing"_s}).code, 4);
    QCOMPARE(ctl({u"history"_s, u"nothing"_s, u"nothing"_s}).code, 4);
}

void TakingBackTest::theHistoryOfADeletedRowIsAskedForByItsKey()
{
    const QString id = m_shop->addProduct(u"Teapot"_s).toString();
    QCOMPARE(ctl({u"delete"_s, u"product"_s, u"teapot"_s, u"--yes"_s}).code, 0);
    const QJsonArray all = ctl({u"history"_s, u"product"_s, id, u"--json"_s}).json();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"act"_s].toString(), u"delete"_s);
    QCOMPARE(all[0][u"before"_s][u"name"_s].toString(), u"Teapot"_s);
    QCOMPARE(ctl({u"undo"_s, all[0][u"id"_s].toString()}).code, 0);
    QCOMPARE(price(), u"10.00"_s);
}

void TakingBackTest::aChangeIsTakenBackAndDoneAgain()
{
    m_shop->addProduct(u"Teapot"_s);
    setPrice(u"9.99"_s);
    const QString sale = newest();
    const Ran undone = ctl({u"undo"_s, sale});
    QVERIFY2(undone.code == 0, qPrintable(undone.err));
    QCOMPARE(price(), u"10.00"_s);
    QVERIFY2(undone.out.contains(newest()), qPrintable(undone.out));
    QVERIFY(ctl({u"history"_s}).out.contains(u"(taken back)"_s));
    QCOMPARE(ctl({u"undo"_s, sale}).code, 5);
    QCOMPARE(ctl({u"redo"_s, sale}).code, 0);
    QCOMPARE(price(), u"9.99"_s);
    QCOMPARE(ctl({u"redo"_s, sale}).code, 5);
    QCOMPARE(ctl({u"undo"_s, sale}).code, 0);
    QCOMPARE(price(), u"10.00"_s);
}

void TakingBackTest::aRedoIsCalledOneAndIdsAreWhole()
{
    m_shop->addProduct(u"Teapot"_s);
    setPrice(u"9.99"_s);
    const QString sale = newest();
    QCOMPARE(ctl({u"undo"_s, sale}).code, 0);
    const QString undone = newest();
    QCOMPARE(ctl({u"redo"_s, sale}).code, 0);
    const QString redone = newest();
    QCOMPARE(ctl({u"undo"_s, redone}).code, 0);
    const QStringList lines = ctl({u"history"_s}).out.split(u'\n');
    QVERIFY2(lines.at(1).contains(u"(takes back %1)"_s.arg(redone)), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"(does %1 again)"_s.arg(sale)), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(u"(takes back %1)"_s.arg(sale)), qPrintable(lines.at(3)));
    const QJsonArray all = ctl({u"history"_s, u"--json"_s}).json();
    QCOMPARE(all[1][u"redoes"_s].toString(), sale);
    QCOMPARE(all[1][u"undoes"_s].toString(), undone);
    QVERIFY(all[0][u"redoes"_s].isNull());
}

void TakingBackTest::whatAnotherProgramWroteIsTakenBackToo()
{
    m_shop->addProduct(u"Teapot"_s);
    m_shop->ask(u"UPDATE products_product SET price = 7"_s);
    const QString stranger = newest();
    QCOMPARE(stranger.size(), 32);
    const Ran undone = ctl({u"undo"_s, stranger});
    QVERIFY2(undone.code == 0, qPrintable(undone.err));
    QCOMPARE(price(), u"10.00"_s);
    QCOMPARE(ctl({u"undo"_s, stranger}).code, 5);
    QCOMPARE(ctl({u"redo"_s, stranger}).code, 0);
    QCOMPARE(price(), u"7.00"_s);
}

void TakingBackTest::whatCannotBeTakenBackIsSaid()
{
    m_shop->addProduct(u"Teapot"_s);
    setPrice(u"9.99"_s);
    const QString sale = newest();
    setPrice(u"8.00"_s);
    // Somebody changed the field since.
    QCOMPARE(ctl({u"undo"_s, sale}).code, 5);
    QCOMPARE(price(), u"8.00"_s);
    const Ran unknown = ctl({u"undo"_s, QString(32, u'a')});
    QCOMPARE(unknown.code, 4);
    QCOMPARE(unknown.err.count(QString(32, u'a')), 1);
    if (m_shop->place().dialect() == entity::Dialect::Sqlite)
        return;
    m_shop->ask(u"TRUNCATE products_product CASCADE"_s);
    const QJsonValue emptied = ctl({u"history"_s, u"--json"_s}).json()[0];
    QVERIFY(emptied[u"changes"_s][0][u"rows"_s].isNull());
    const Ran undone = ctl({u"undo"_s, emptied[u"id"_s].toString()});
    QCOMPARE(undone.code, 1);
    QVERIFY2(undone.err.contains(u"emptied at once"_s), qPrintable(undone.err));
}

void TakingBackTest::whatIsNoCommandIsAUsageError()
{
    QCOMPARE(ctl({u"history"_s, u"product"_s}).code, 2);
    QCOMPARE(ctl({u"history"_s, u"--limit"_s, u"x"_s}).code, 2);
    QCOMPARE(ctl({u"undo"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TakingBackTest)
#include "takingback_test.moc"
