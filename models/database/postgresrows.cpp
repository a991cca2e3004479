// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresrows.h"

#include <algorithm>

#include <libpq-fe.h>

namespace stockroom::database
{
namespace
{

using entity::Cell;

constexpr qsizetype kMostKept = 50;

/// What was wrong, or nothing.
std::optional<ServerError> wrongIn(const PGresult *answer)
{
    const ExecStatusType status = PQresultStatus(answer);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return std::nullopt;
    return errorOf(answer);
}

QByteArray bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? "t" : "f";
    return value.toString().toUtf8();
}

} // namespace

QByteArray PostgresRows::numbered(const QString &text)
{
    QString made;
    int number = 0;
    QChar quote;
    for (const QChar letter : text) {
        if (quote.isNull() && letter == u'?') {
            made += u'$' + QString::number(++number);
            continue;
        }
        if (quote.isNull() && (letter == u'\'' || letter == u'"'))
            quote = letter;
        else if (letter == quote)
            quote = {};
        made += letter;
    }
    return made.toUtf8();
}

void PostgresRows::hold(PGconn *handle)
{
    m_names.clear();
    m_handle = handle;
}

void PostgresRows::forget()
{
    for (const QByteArray &each : std::as_const(m_names))
        PQclear(PQexec(m_handle, ("DEALLOCATE " + each).constData()));
    m_names.clear();
}

std::optional<ServerError> PostgresRows::prepare(const Statement &statement, Ready *ready)
{
    for (const QVariant &bind : statement.binds)
        ready->texts << bound(bind);
    for (qsizetype i = 0; i < ready->texts.size(); ++i)
        ready->binds.push_back(statement.binds.at(i).isValid() ? ready->texts.at(i).constData() : nullptr);
    ready->name = m_names.value(statement.text);
    if (!ready->name.isEmpty())
        return std::nullopt;
    ready->name = "stockroom_rows_" + QByteArray::number(++m_made);
    const Answer answer(PQprepare(m_handle, ready->name.constData(), numbered(statement.text).constData(), 0, nullptr),
                        &PQclear);
    std::optional<ServerError> wrong = wrongIn(answer.get());
    if (!wrong)
        m_names.insert(statement.text, ready->name);
    return wrong;
}

bool PostgresRows::send(const Ready &ready)
{
    if (ready.command != nullptr)
        return PQsendQueryParams(m_handle, ready.command, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
    return PQsendQueryPrepared(m_handle, ready.name.constData(), int(ready.binds.size()), ready.binds.data(), nullptr,
                               nullptr, 0) == 1;
}

/// Of one that was sent; a nullptr follows the answers of each.
PostgresRows::Answer PostgresRows::nextAnswer()
{
    Answer answer(PQgetResult(m_handle), &PQclear);
    while (answer && PQstatus(m_handle) == CONNECTION_OK) {
        const Answer more(PQgetResult(m_handle), &PQclear);
        if (!more)
            break;
    }
    return answer;
}

PostgresRows::Answer PostgresRows::ask(const std::vector<Ready> &all, size_t wanted)
{
    Answer told(nullptr, &PQclear);
    const auto isSent = [this](const Ready &each) { return send(each); };
    if (PQenterPipelineMode(m_handle) != 1 || !std::all_of(all.begin(), all.end(), isSent) ||
        PQpipelineSync(m_handle) != 1)
        return told;
    bool isWrong = false;
    for (size_t at = 0; at < all.size(); ++at) {
        Answer answer = nextAnswer();
        // The first that failed tells why; what follows it is only said to have been left out.
        const bool fails = !isWrong && wrongIn(answer.get());
        if (fails || (!isWrong && at == wanted))
            told = std::move(answer);
        isWrong = isWrong || fails;
    }
    nextAnswer(); // to the synchronisation
    PQexitPipelineMode(m_handle);
    return told;
}

/// Begins, and makes all ready that is to be sent.
std::optional<ServerError> PostgresRows::gather(const Statement &statement, const Company &company,
                                                std::vector<Ready> &all)
{
    const auto known = [this](const Statement &each) { return m_names.contains(each.text); };
    if (company.before != nullptr) {
        // What cannot be prepared fails within the transaction, as whatever fails in it.
        if (known(statement) && std::all_of(company.ahead.begin(), company.ahead.end(), known))
            all.push_back({.command = company.before});
        else if (auto wrong = wrongIn(Answer(PQexec(m_handle, company.before), &PQclear).get()))
            return wrong;
    }
    for (const Statement &each : company.ahead) {
        if (auto wrong = prepare(each, &all.emplace_back()))
            return wrong;
    }
    return prepare(statement, &all.emplace_back());
}

std::optional<ServerError> PostgresRows::read(const Statement &statement, const RowSink &row, const Company &company)
{
    if (m_names.size() + qsizetype(company.ahead.size()) >= kMostKept)
        forget();
    std::vector<Ready> all;
    if (auto wrong = gather(statement, company, all))
        return wrong;
    const size_t wanted = all.size() - 1;
    if (company.after != nullptr)
        all.push_back({.command = company.after});
    const Ready &one = all.front();
    const Answer answer = all.size() > 1 ? ask(all, wanted)
                                         : Answer(PQexecPrepared(m_handle, one.name.constData(), int(one.binds.size()),
                                                                 one.binds.data(), nullptr, nullptr, 0),
                                                  &PQclear);
    auto wrong = wrongIn(answer.get());
    if (!wrong) {
        show(answer.get(), row);
        return wrong;
    }
    // They may be stale.
    m_names.remove(statement.text);
    for (const Statement &each : company.ahead)
        m_names.remove(each.text);
    return wrong;
}

void PostgresRows::show(const PGresult *result, const RowSink &row)
{
    const int columns = PQnfields(result);
    m_cells.resize(size_t(columns));
    bool isWanted = true;
    for (int at = 0; isWanted && at < PQntuples(result); ++at) {
        for (int column = 0; column < columns; ++column) {
            const int length = PQgetlength(result, at, column);
            m_cells[size_t(column)] = length == 0 && PQgetisnull(result, at, column) == 1
                                          ? Cell()
                                          : Cell::ofText({PQgetvalue(result, at, column), length});
        }
        isWanted = row(m_cells);
    }
}

} // namespace stockroom::database
