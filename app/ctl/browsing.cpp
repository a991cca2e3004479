// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/browsing.h"

#include "app/ctl/width.h"
#include "models/entity/traits.h"
#include "models/store/batches.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using entity::Entity;
using entity::Field;
using entity::Result;
using entity::Values;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr qint64 kUsualLimit = 100;

/// What a list shows: what the row is called in other commands first, then the fields of the list.
QList<const Field *> shown(const Entity &entity)
{
    QList<const Field *> fields{entity.find(entity.handle ? entity.handle : entity.key().name)};
    for (const Field &field : entity.fields) {
        if (field.has(entity::InList) && !is(field, entity::Picture) && &field != fields.front())
            fields << &field;
    }
    return fields;
}

/// What the options of `list` ask for.
struct Query {
    store::Filter filter;
    store::Order order;
    qint64 limit = kUsualLimit;
};

Result<Query> queryOf(Session &session, const Entity &entity, const Arguments &arguments)
{
    const auto filter = store::Filter::parse(entity, arguments.values(u"filter"_s).join(u' '));
    if (!filter)
        return filter.problem();
    const auto resolved = session.reader().resolved(entity, *filter);
    if (!resolved)
        return resolved.problem();
    const auto order = store::Order::parse(entity, arguments.value(u"sort"_s, QString::fromUtf8(entity.order)));
    if (!order)
        return order.problem();
    return Query{*resolved, *order};
}

/// Prints rows in one of the two ways.
class Listing
{
public:
    Listing(Session &session, const Entity &entity, const Call &call)
        : m_session(session), m_entity(entity), m_fields(shown(entity)), m_isJson(call.arguments.has(u"json"_s)),
          m_columns(call.printer, heads()), m_array(call.printer)
    {
    }

    void add(const Values &row)
    {
        if (m_isJson) {
            m_array.add(objectOf(m_session, m_entity, row));
            return;
        }
        QStringList cells;
        for (const Field *field : m_fields)
            cells << m_session.text(*field, row.value(nameOf(*field)));
        m_columns.add(cells);
    }

    void finish()
    {
        if (m_isJson)
            m_array.finish();
        else
            m_columns.finish();
    }

private:
    QList<Columns::Head> heads() const
    {
        QList<Columns::Head> heads;
        for (const Field *field : m_fields)
            heads << Columns::Head{nameOf(*field), isNumeric(field->kind)};
        return heads;
    }

    Session &m_session;
    const Entity &m_entity;
    QList<const Field *> m_fields;
    bool m_isJson;
    Columns m_columns;
    JsonArray m_array;
};

/// Prints the rows of a query; whether there are more than its limit.
Result<bool> print(Session &source, Session &lookup, const Entity &entity, const Query &query, const Call &call)
{
    Listing listing(lookup, entity, call);
    qint64 printed = 0;
    bool isMore = false;
    // The connection cannot be asked for a link's handle while it shows rows: a second one is.
    const auto all = store::Batches(source.connection(), source.sql())
                         .each(entity, query.filter, query.order, query.limit + 1, [&](const Values &row) {
                             isMore = printed == query.limit;
                             if (isMore || call.printer.hasFailed())
                                 return false;
                             listing.add(row);
                             ++printed;
                             return true;
                         });
    if (!all)
        return all.problem();
    listing.finish();
    return isMore;
}

} // namespace

std::optional<qint64> limitOf(const Arguments &arguments)
{
    bool ok = false;
    const qint64 limit = arguments.value(u"limit"_s, QString::number(kUsualLimit)).toLongLong(&ok);
    if (!ok || limit < 0)
        return std::nullopt;
    return limit == 0 ? std::numeric_limits<qint64>::max() - 1 : limit;
}

QJsonObject objectOf(Session &session, const Entity &entity, const Values &row)
{
    QJsonObject object;
    for (const Field &field : entity.fields) {
        if (!isSecret(field))
            object.insert(nameOf(field), session.json(field, row.value(nameOf(field))));
    }
    return object;
}

Outcome list(const Call &call)
{
    const auto limit = limitOf(call.arguments);
    if (!limit)
        return Refusal::usage(Words::tr("--limit needs a whole number, 0 or more."));
    const auto session = Session::open(call, Access::Read);
    if (!session)
        return Refusal::of(session.problem());
    const auto entity = (*session)->entity(call.operand(0));
    if (!entity)
        return Refusal::of(entity.problem());
    auto query = queryOf(**session, **entity, call.arguments);
    if (!query)
        return Refusal::of(query.problem(), {}, *entity);
    query->limit = *limit;
    const auto lookup = Session::open(call, Access::Read);
    if (!lookup)
        return Refusal::of(lookup.problem());
    const auto isMore = print(**session, **lookup, **entity, *query, call);
    if (!isMore)
        return Refusal::of(isMore.problem());
    if (*isMore && !call.arguments.has(u"limit"_s))
        complain(Words::tr("Only the first %1 rows are shown; --limit 0 shows all.").arg(*limit));
    return std::nullopt;
}

Outcome show(const Call &call)
{
    const auto opened = Session::open(call, Access::Read);
    if (!opened)
        return Refusal::of(opened.problem());
    Session &session = **opened;
    const auto entity = session.entity(call.operand(0));
    if (!entity)
        return Refusal::of(entity.problem());
    const auto key = session.reader().find(**entity, call.operand(1));
    if (!key)
        return Refusal::of(key.problem());
    const auto row = session.reader().row(**entity, *key);
    if (!row)
        return Refusal::of(row.problem());
    if (call.arguments.has(u"json"_s)) {
        JsonArray array(call.printer);
        array.add(objectOf(session, **entity, *row));
        array.finish();
        return std::nullopt;
    }
    int widest = 0;
    for (const Field &field : (*entity)->fields)
        widest = std::max(widest, displayWidth(nameOf(field)));
    for (const Field &field : (*entity)->fields) {
        if (isSecret(field))
            continue;
        // Lines of a longer text stand below each other.
        const QStringList lines = session.text(field, row->value(nameOf(field))).split(u'\n');
        for (qsizetype each = 0; each < lines.size(); ++each)
            call.printer.line((each ? QString() : nameOf(field)).leftJustified(widest + 2) + oneLine(lines.at(each)));
    }
    return std::nullopt;
}

} // namespace stockroom::ctl
