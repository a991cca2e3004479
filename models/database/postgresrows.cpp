// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresrows.h"

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

std::optional<ServerError> PostgresRows::prepare(const QString &text, QByteArray *name)
{
    *name = m_names.value(text);
    if (!name->isEmpty())
        return std::nullopt;
    if (m_names.size() >= kMostKept) {
        for (const QByteArray &each : std::as_const(m_names))
            PQclear(PQexec(m_handle, ("DEALLOCATE " + each).constData()));
        m_names.clear();
    }
    *name = "stockroom_rows_" + QByteArray::number(++m_made);
    const Answer answer(PQprepare(m_handle, name->constData(), numbered(text).constData(), 0, nullptr), &PQclear);
    std::optional<ServerError> wrong = wrongIn(answer.get());
    if (!wrong)
        m_names.insert(text, *name);
    return wrong;
}

bool PostgresRows::send(const QByteArray &name, const Binds &binds, const Company &company)
{
    const auto command = [this](const char *text) {
        return text == nullptr || PQsendQueryParams(m_handle, text, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
    };
    return command(company.before) &&
           PQsendQueryPrepared(m_handle, name.constData(), int(binds.size()), binds.data(), nullptr, nullptr, 0) == 1 &&
           command(company.after) && PQpipelineSync(m_handle) == 1;
}

/// Of one command; each is followed by a nullptr.
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

PostgresRows::Answer PostgresRows::ask(const QByteArray &name, const Binds &binds, const Company &company)
{
    if (company.before == nullptr && company.after == nullptr)
        return {PQexecPrepared(m_handle, name.constData(), int(binds.size()), binds.data(), nullptr, nullptr, 0),
                &PQclear};
    Answer answer(nullptr, &PQclear);
    if (PQenterPipelineMode(m_handle) != 1 || !send(name, binds, company))
        return answer;
    Answer before = company.before == nullptr ? Answer(nullptr, &PQclear) : nextAnswer();
    answer = nextAnswer();
    Answer after = company.after == nullptr ? Answer(nullptr, &PQclear) : nextAnswer();
    nextAnswer(); // to the synchronisation
    // The first that failed tells why; what follows it is only said to have been left out.
    if (company.before != nullptr && wrongIn(before.get()))
        answer = std::move(before);
    else if (company.after != nullptr && !wrongIn(answer.get()) && wrongIn(after.get()))
        answer = std::move(after);
    PQexitPipelineMode(m_handle);
    return answer;
}

std::optional<ServerError> PostgresRows::read(const Statement &statement, const RowSink &row, const Company &company)
{
    QByteArray name;
    if (auto wrong = prepare(statement.text, &name))
        return wrong;
    QByteArrayList texts;
    for (const QVariant &bind : statement.binds)
        texts << bound(bind);
    Binds values;
    values.reserve(size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        values.push_back(statement.binds.at(i).isValid() ? texts.at(i).constData() : nullptr);
    const Answer answer = ask(name, values, company);
    auto wrong = wrongIn(answer.get());
    if (wrong)
        m_names.remove(statement.text); // it may be stale
    else
        show(answer.get(), row);
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
