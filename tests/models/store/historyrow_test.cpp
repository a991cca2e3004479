// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historyrow.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/product.h"
#include "models/entity/user.h"

#include <QTest>

using namespace stockroom;
using entity::Dialect;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class HistoryRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotesCommasAndBracesInTexts()
    {
        const QVariantMap row = store::historyRow(
            s("{\"name\":'it''s {a}, \"b\"',\"odd\"\"name\":'',\"n\":NULL,\"price\":12.5}"), Dialect::Sqlite);
        QCOMPARE(row.size(), 4);
        QCOMPARE(row.value(s("name")), QVariant(s("it's {a}, \"b\"")));
        QCOMPARE(row.value(s("odd\"name")), QVariant(s("")));
        QVERIFY(!row.value(s("n")).isValid());
        QCOMPARE(row.value(s("price")), QVariant(12.5));
    }

    void whatIsNoRowIsEmpty()
    {
        for (const char *text : {"", "{", "}", "{\"a\"}", "{\"a\":'x}", "{\"a\":1} ", "{a:1}", "{\"a\":}", "null"})
            QVERIFY2(store::historyRow(s(text), Dialect::Sqlite).isEmpty(), text);
        QVERIFY(store::historyRow(s("{}"), Dialect::Sqlite).isEmpty());
        QVERIFY(store::historyRow(s("no json"), Dialect::Postgres).isEmpty());
    }

    void bothSpellingsGiveTheSameValues()
    {
        const auto catalogue = entity::Catalogue::planned();
        const auto ours = store::historyValues(
            entity::kProduct, *catalogue,
            store::historyRow(s("{\"id\":'0123456789abcdef0123456789abcdef',\"price\":999999999999.99,\"stock\":7,\"is_"
                                "active\":1,\"category_id\":3,"
                                "\"created_at\":'2026-01-02 03:04:05.123456',\"created_by_id\":NULL}"),
                              Dialect::Sqlite),
            Dialect::Sqlite);
        const auto theirs = store::historyValues(
            entity::kProduct, *catalogue,
            store::historyRow(s("{\"id\":\"01234567-89ab-cdef-0123-456789abcdef\",\"price\":999999999999.99,\"stock\":"
                                "7,\"is_active\":true,\"category_id\":3,"
                                "\"created_at\":\"2026-01-02T03:04:05.123456+00:00\",\"created_by_id\":null}"),
                              Dialect::Postgres),
            Dialect::Postgres);
        QCOMPARE(ours, theirs);
        QCOMPARE(ours.value(s("price")), QVariant::fromValue(entity::Money{99999999999999}));
        QCOMPARE(ours.value(s("active")), QVariant(true));
        QVERIFY(ours.contains(s("created_by")) && !ours.value(s("created_by")).isValid());
    }

    void anUpdateIsReadFromWhatDiffers()
    {
        const QVariantMap row = store::historyRow(s("{\"id\":7,\"name\":'a,}',}"), Dialect::Sqlite);
        QCOMPARE(row, (QVariantMap{{s("id"), 7LL}, {s("name"), s("a,}")}}));
    }

    void aSecretIsNotWritten()
    {
        QVERIFY(!store::historyRowExpression(entity::kUser, s("NEW")).contains(u"password"));
        QVERIFY(store::historyRowExpression(entity::kUser, s("NEW")).contains(u"username"));
    }
};

QTEST_GUILESS_MAIN(HistoryRowTest)
#include "historyrow_test.moc"
