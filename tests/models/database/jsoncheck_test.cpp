// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/jsoncheck.h"

#include <QTest>

#include <sqlite3.h>

using namespace stockroom;

class JsonCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(sqlite3_open(":memory:", &m_connection), SQLITE_OK); }
    void cleanup() { sqlite3_close(m_connection); }

    void saysTheSameAsSqlite_data();
    void saysTheSameAsSqlite();
    void worksInASchemaThatIsNotTrusted();

private:
    /// What json_valid() says of a text: "1", "0", or "" for NULL.
    QByteArray valid(const char *text)
    {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(m_connection, "SELECT json_valid(?)", -1, &query, nullptr);
        if (text)
            sqlite3_bind_text(query, 1, text, -1, SQLITE_STATIC);
        sqlite3_step(query);
        const QByteArray said(reinterpret_cast<const char *>(sqlite3_column_text(query, 0)));
        sqlite3_finalize(query);
        return said;
    }

    sqlite3 *m_connection = nullptr;
};

void JsonCheckTest::saysTheSameAsSqlite_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}",    "[]",  "1",   "-1.5e3", "\"a\"",       "true", "null", "{\"a\": [1, {\"b\": null}]}",
          " 1 ",   "",    " ",   "{",      "]",           "1,2",  "],[",  "01",
          "{a:1}", "'a'", "nul", "[1,]",   "\"\\u00e9\"", "+1"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonCheckTest::saysTheSameAsSqlite()
{
    QFETCH(QByteArray, text);
    const QByteArray own = valid(text.constData());
    database::addJsonCheck(m_connection);
    QCOMPARE(valid(text.constData()), own);
    QCOMPARE(valid(nullptr), QByteArray());
}

void JsonCheckTest::worksInASchemaThatIsNotTrusted()
{
    const auto run = [this](const char *sql) { return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr); };
    QCOMPARE(run("CREATE TABLE t (a text CHECK (json_valid(a) OR a IS NULL)); PRAGMA trusted_schema = OFF"), SQLITE_OK);
    database::addJsonCheck(m_connection);
    QCOMPARE(run("INSERT INTO t VALUES ('{}'), (NULL)"), SQLITE_OK);
    QCOMPARE(run("INSERT INTO t VALUES ('{')"), SQLITE_CONSTRAINT);
}

QTEST_APPLESS_MAIN(JsonCheckTest)
#include "jsoncheck_test.moc"
