// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresrows.h"

#include "models/database/place.h"
#include "tests/support/places.h"

#include <QTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::database;

class PostgresRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto place = Place::parse(test::freshPlace(test::Kind::Postgres));
        QByteArray options;
        const auto parameters = place->parameters();
        for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
            options += each.key().toUtf8() + "='" + each.value().toUtf8() + "' ";
        m_handle = PQconnectdb(options.constData());
        QCOMPARE(PQstatus(m_handle), CONNECTION_OK);
    }
    void cleanup() { PQfinish(m_handle); }

    void questionMarksAreNumberedOutsideOfQuotes()
    {
        QCOMPARE(PostgresRows::numbered(u"a = ? AND b = '?' AND \"c?\" = 'it''s ?' OR ?"_s),
                 QByteArray("a = $1 AND b = '?' AND \"c?\" = 'it''s ?' OR $2"));
    }

    void eachTypeIsBound()
    {
        PostgresRows rows;
        rows.hold(m_handle);
        QStringList texts;
        const auto show = [&texts](Cells row) {
            for (const entity::Cell &cell : row)
                texts << (cell.isNull() ? u"NULL"_s : cell.text());
            return true;
        };
        const Statement statement{
            u"SELECT CAST(? AS int) + 1, CAST(? AS boolean), CAST(? AS text), CAST(? AS text), CAST(? AS text)"_s,
            {7, false, u"Tée"_s, u""_s, QVariant()}};
        QVERIFY(!rows.read(statement, show));
        QCOMPARE(texts, QStringList({u"8"_s, u"f"_s, u"Tée"_s, u""_s, u"NULL"_s}));
    }

    void manyTextsAreNotKept()
    {
        PostgresRows rows;
        rows.hold(m_handle);
        for (int i = 0; i < 120; ++i)
            QVERIFY(!rows.read({u"SELECT %1 + CAST(? AS int)"_s.arg(i), {1}}, [](Cells) { return true; }));
        qint64 left = -1;
        const auto count = [&left](Cells row) {
            left = row[0].number();
            return true;
        };
        QVERIFY(!rows.read({u"SELECT count(*) FROM pg_prepared_statements"_s}, count));
        QVERIFY(left > 0 && left <= 51);
    }

    void whatIsWrongIsToldByItsState()
    {
        PostgresRows rows;
        rows.hold(m_handle);
        const auto wrong = rows.read({u"SELECT nothing"_s}, [](Cells) { return true; });
        QVERIFY(wrong);
        QCOMPARE(wrong->state, u"42703"_s);
    }

    void companyGoesAlongAndTheFirstFailureIsTold()
    {
        PostgresRows rows;
        rows.hold(m_handle);
        QStringList texts;
        const auto show = [&texts](Cells row) {
            texts << row[0].text();
            return true;
        };
        const Statement one{u"SELECT CAST(? AS text)"_s, {u"one"_s}};
        const std::vector<Statement> ahead{{u"SELECT CAST(? AS int)"_s, {7}}, {u"SELECT 1 / CAST(? AS int)"_s, {1}}};
        for (int round = 0; round < 2; ++round) // prepared anew, and known
            QVERIFY(!rows.read(one, show, {.before = "BEGIN", .ahead = ahead, .after = "COMMIT"}));
        QCOMPARE(texts, QStringList({u"one"_s, u"one"_s}));
        QCOMPARE(PQtransactionStatus(m_handle), PQTRANS_IDLE);
        const auto wrong =
            rows.read(one, show, {.before = "BEGIN", .ahead = {ahead[0], {ahead[1].text, {0}}}, .after = "COMMIT"});
        QVERIFY(wrong);
        QCOMPARE(wrong->state, u"22012"_s);
        QCOMPARE(PQtransactionStatus(m_handle), PQTRANS_INERROR);
        PQclear(PQexec(m_handle, "ROLLBACK"));
        QCOMPARE(rows.read(one, show, {.after = "COMMON"})->state, u"42601"_s);
        QVERIFY(!rows.read(one, show));
        QCOMPARE(texts.size(), 3);
    }

    void companyOnALineThatIsCutEnds()
    {
        PostgresRows rows;
        rows.hold(m_handle);
        const auto ignore = [](Cells) { return true; };
        const Statement end{u"SELECT pg_terminate_backend(pg_backend_pid())"_s};
        const auto wrong = rows.read(end, ignore, {.before = "BEGIN", .ahead = {{u"SELECT 1"_s}}, .after = "COMMIT"});
        QVERIFY(wrong);
        const auto next = rows.read({u"SELECT 2"_s}, ignore, {.before = "BEGIN", .after = "COMMIT"});
        QVERIFY(next);
        QVERIFY2(next->state.isEmpty(), qPrintable(next->state));
    }

private:
    PGconn *m_handle = nullptr;
};

QTEST_GUILESS_MAIN(PostgresRowsTest)
#include "postgresrows_test.moc"
