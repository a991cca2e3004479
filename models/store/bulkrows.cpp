// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkrows.h"

#include "models/entity/traits.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <cstdio>

#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Field;
using entity::Problem;
using entity::Result;

/// How much COPY sends at once.
constexpr std::size_t kChunk = 256 * 1024;

Problem refused(const QString &reason)
{
    return Problem::broken(QCoreApplication::translate("problem", "The rows could not be written: %1").arg(reason));
}

void appendDigits(std::string &text, qint64 number, int width)
{
    char digits[20];
    for (int place = width; place > 0; number /= 10)
        digits[--place] = char('0' + number % 10);
    text.append(digits, std::size_t(width));
}

/// "2026-01-02 03:04:05.000006", without the fraction where it is zero: as Django writes it. The civil date is Howard
/// Hinnant's civil_from_days.
void appendTime(std::string &text, qint64 micros)
{
    constexpr qint64 kSecond = 1'000'000;
    constexpr qint64 kDay = 86'400 * kSecond;
    qint64 day = micros / kDay;
    qint64 rest = micros % kDay;
    if (rest < 0) {
        rest += kDay;
        --day;
    }
    const qint64 shifted = day + 719'468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const qint64 ofEra = shifted - era * 146'097;
    const qint64 year = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const qint64 month = (5 * ofYear + 2) / 153;
    appendDigits(text, year + era * 400 + (month >= 10 ? 1 : 0), 4);
    appendDigits(text += '-', month < 10 ? month + 3 : month - 9, 2);
    appendDigits(text += '-', ofYear - (153 * month + 2) / 5 + 1, 2);
    appendDigits(text += ' ', rest / (3600 * kSecond), 2);
    appendDigits(text += ':', rest / (60 * kSecond) % 60, 2);
    appendDigits(text += ':', rest / kSecond % 60, 2);
    if (rest % kSecond)
        appendDigits(text += '.', rest % kSecond, 6);
}

QByteArray columnList(const std::vector<const Field *> &fields)
{
    QStringList columns;
    for (const Field *field : fields)
        columns << Connection::quoted(QLatin1String(field->in()));
    return columns.join(u", "_s).toUtf8();
}

class SqliteRows : public BulkRows
{
public:
    SqliteRows(sqlite3 *handle, const std::vector<const Field *> &fields) : m_handle(handle), m_fields(fields) {}
    ~SqliteRows() override { sqlite3_finalize(m_statement); }
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    Result<Done> prepare(const QString &table)
    {
        const QByteArray text = "INSERT INTO " + Connection::quoted(table).toUtf8() + '(' + columnList(m_fields) +
                                ") VALUES (" + QByteArray("?, ").repeated(qsizetype(m_fields.size())).chopped(2) + ')';
        if (sqlite3_prepare_v3(m_handle, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
            return problem();
        m_texts.resize(m_fields.size());
        return Done{};
    }

    Result<Done> add(std::span<const Cell> cells) override
    {
        for (std::size_t each = 0; each < m_fields.size(); ++each)
            bind(int(each) + 1, *m_fields[each], cells[each], m_texts[each]);
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            return problem();
        return Done{};
    }

    Result<Done> finish() override { return Done{}; }

private:
    void bind(int at, const Field &field, const Cell &cell, std::string &made)
    {
        if (const auto *text = std::get_if<std::string>(&cell)) {
            sqlite3_bind_text(m_statement, at, text->data(), int(text->size()), SQLITE_STATIC);
            return;
        }
        const auto *number = std::get_if<qint64>(&cell);
        if (!number) {
            sqlite3_bind_null(m_statement, at);
        } else if (is(field, entity::InCurrency)) {
            // The nearest double to that decimal: what SQLite makes of its text, too.
            sqlite3_bind_double(m_statement, at, double(*number) / 100);
        } else if (is(field, entity::Moment)) {
            made.clear();
            appendTime(made, *number);
            sqlite3_bind_text(m_statement, at, made.data(), int(made.size()), SQLITE_STATIC);
        } else {
            sqlite3_bind_int64(m_statement, at, *number);
        }
    }

    Problem problem() const
    {
        const QString reason = QString::fromUtf8(sqlite3_errmsg(m_handle));
        switch (sqlite3_errcode(m_handle)) {
        case SQLITE_BUSY:
        case SQLITE_INTERRUPT:
            return Problem::busy(refused(reason).text);
        default:
            return refused(reason);
        }
    }

    sqlite3 *m_handle;
    std::vector<const Field *> m_fields;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<std::string> m_texts; // made for a bind, kept until the step
};

class PostgresRows : public BulkRows
{
public:
    PostgresRows(PGconn *handle, const std::vector<const Field *> &fields) : m_handle(handle), m_fields(fields) {}
    ~PostgresRows() override
    {
        if (m_isCopying) {
            PQputCopyEnd(m_handle, "not finished");
            static_cast<void>(drain());
        }
    }
    PostgresRows(const PostgresRows &) = delete;
    PostgresRows &operator=(const PostgresRows &) = delete;

    Result<Done> prepare(const QString &table)
    {
        const QByteArray text =
            "COPY " + Connection::quoted(table).toUtf8() + '(' + columnList(m_fields) + ") FROM STDIN";
        PGresult *result = PQexec(m_handle, text.constData());
        m_isCopying = PQresultStatus(result) == PGRES_COPY_IN;
        PQclear(result);
        if (!m_isCopying)
            return problem();
        m_buffer.reserve(kChunk + 4096);
        return Done{};
    }

    Result<Done> add(std::span<const Cell> cells) override
    {
        for (std::size_t each = 0; each < m_fields.size(); ++each) {
            if (each)
                m_buffer += '\t';
            append(*m_fields[each], cells[each]);
        }
        m_buffer += '\n';
        return m_buffer.size() < kChunk ? Result<Done>(Done{}) : send();
    }

    Result<Done> finish() override
    {
        if (auto sent = send(); !sent)
            return sent;
        if (PQputCopyEnd(m_handle, nullptr) != 1)
            return problem();
        return drain();
    }

private:
    Result<Done> send()
    {
        if (!m_buffer.empty() && PQputCopyData(m_handle, m_buffer.data(), int(m_buffer.size())) != 1)
            return problem();
        m_buffer.clear();
        return Done{};
    }

    /// Takes what the server answers to the end of COPY.
    Result<Done> drain()
    {
        m_isCopying = false;
        bool ok = true;
        QString reason;
        while (PGresult *result = PQgetResult(m_handle)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK) {
                ok = false;
                reason = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
            }
            PQclear(result);
        }
        return ok ? Result<Done>(Done{}) : refused(reason);
    }

    void append(const Field &field, const Cell &cell)
    {
        if (const auto *text = std::get_if<std::string>(&cell)) {
            for (const char each : *text)
                appendEscaped(each);
            return;
        }
        const auto *number = std::get_if<qint64>(&cell);
        if (!number) {
            m_buffer += "\\N";
        } else if (is(field, entity::InCurrency)) {
            m_buffer += *number < 0 ? "-" : "";
            m_buffer += std::to_string(std::abs(*number) / 100);
            appendDigits(m_buffer += '.', std::abs(*number) % 100, 2);
        } else if (is(field, entity::Moment)) {
            appendTime(m_buffer, *number);
            m_buffer += "+00";
        } else if (is(field, entity::YesNo)) {
            m_buffer += *number ? 't' : 'f';
        } else {
            m_buffer += std::to_string(*number);
        }
    }

    void appendEscaped(char each)
    {
        switch (each) {
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        default:
            m_buffer += each;
        }
    }

    Problem problem() const { return refused(QString::fromUtf8(PQerrorMessage(m_handle)).trimmed()); }

    PGconn *m_handle;
    std::vector<const Field *> m_fields;
    std::string m_buffer;
    bool m_isCopying = false;
};

template<typename Rows, typename Handle>
Result<std::unique_ptr<BulkRows>> opened(const QVariant &handle, const QString &table,
                                         const std::vector<const Field *> &fields)
{
    auto rows = std::make_unique<Rows>(*static_cast<Handle *const *>(handle.constData()), fields);
    if (auto prepared = rows->prepare(table); !prepared)
        return prepared.problem();
    return std::unique_ptr<BulkRows>(std::move(rows));
}

} // namespace

Result<std::unique_ptr<BulkRows>> BulkRows::into(Connection &connection, const QString &table,
                                                 const std::vector<const Field *> &fields)
{
    const QVariant handle = connection.database().driver()->handle();
    if (connection.dialect() == entity::Dialect::Sqlite)
        return opened<SqliteRows, sqlite3>(handle, table, fields);
    return opened<PostgresRows, PGconn>(handle, table, fields);
}

} // namespace stockroom::store
