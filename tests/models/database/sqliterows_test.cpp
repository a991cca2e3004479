// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqliterows.h"

#include "tests/support/faultymemory.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace stockroom::database;
using stockroom::entity::Cell;

class SqliteRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { stockroom::test::FaultyMemory::install(); }
    void init() { QCOMPARE(sqlite3_open(":memory:", &m_handle), SQLITE_OK); }
    // Closing refuses while a statement is left.
    void cleanup() { QCOMPARE(sqlite3_close(m_handle), SQLITE_OK); }

    void eachTypeIsBoundAndReadAsItself()
    {
        SqliteRows rows;
        rows.hold(m_handle);
        QByteArrayList types;
        const auto show = [&types](Cells row) {
            for (const Cell &cell : row)
                types << QByteArray::number(int(cell.type)) + cell.text().toUtf8();
            return true;
        };
        const Statement statement{u"SELECT ?, ?, ?, ?, ?"_s, {7, true, 0.5, u"Tée"_s, QVariant()}};
        QCOMPARE(rows.read(statement, show), SQLITE_OK);
        QCOMPARE(types, QByteArrayList({"17", "11", "20.5", "3Tée", "0"}));
    }

    void manyTextsAreNotKept()
    {
        SqliteRows rows;
        rows.hold(m_handle);
        for (int i = 0; i < 200; ++i) {
            qint64 read = 0;
            const auto show = [&read](Cells row) {
                read = row[0].number();
                return true;
            };
            QCOMPARE(rows.read({u"SELECT %1 + ?"_s.arg(i), {1}}, show), SQLITE_OK);
            QCOMPARE(read, i + 1);
        }
        int left = 0;
        for (sqlite3_stmt *each = nullptr; (each = sqlite3_next_stmt(m_handle, each));)
            ++left;
        QVERIFY(left <= 50);
    }

    void aTextThatFindsNoMemoryIsNoEmptyText()
    {
        using stockroom::test::FaultyMemory;
        // From this its texts are made when they are asked for.
        const char *texts = "PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (a text); INSERT INTO t VALUES ('Tée')";
        QCOMPARE(sqlite3_exec(m_handle, texts, nullptr, nullptr, nullptr), SQLITE_OK);
        bool hasFailed = true;
        for (int n = 1; hasFailed; ++n) {
            SqliteRows rows;
            rows.hold(m_handle);
            QString read;
            FaultyMemory::fail(n, FaultyMemory::Fault::Once);
            // Who has seen enough does not come to the next step, which would fail.
            const int code = rows.read({u"SELECT a FROM t"_s}, [&read](Cells row) {
                read = row[0].text();
                return false;
            });
            hasFailed = FaultyMemory::hasFailed();
            FaultyMemory::mend();
            QCOMPARE(code == SQLITE_OK, !hasFailed);
            QCOMPARE(read, code == SQLITE_OK ? u"Tée"_s : QString());
        }
    }

    void whatIsWrongIsToldByItsCode()
    {
        SqliteRows rows;
        rows.hold(m_handle);
        QCOMPARE(rows.read({u"SELECT nothing"_s}, [](Cells) { return true; }), SQLITE_ERROR);
    }

private:
    sqlite3 *m_handle = nullptr;
};

QTEST_GUILESS_MAIN(SqliteRowsTest)
#include "sqliterows_test.moc"
