// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop.h"

#include "models/entity/money.h"
#include "models/store/opening.h"

#include <QtGlobal>

namespace stockroom::test
{
namespace
{

/// The value, or the end of the test: a fixture that failed has nothing to say about the test.
template<typename T> T sure(entity::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().words()));
    return std::move(*result);
}

std::unique_ptr<database::Connection> open(const QString &place)
{
    return sure(database::Connection::open(sure(database::Place::parse(place)), database::Connection::Access::Write));
}

} // namespace

Shop::Shop(const QString &place) : m_text(place)
{
    sure(store::create(this->place(), {}, QStringLiteral("tester")));
    m_connection = open(place);
    m_catalogue = sure(store::look(*m_connection)).catalogue;
    m_store = std::make_unique<store::Store>(*m_connection, m_catalogue);
}

Shop::~Shop() = default;

database::Place Shop::place() const
{
    return sure(database::Place::parse(m_text));
}

entity::Value Shop::add(const char *entity, const entity::Values &values)
{
    const auto saved = sure(m_store->apply(
        {.changes = {{.act = store::Change::Act::Add, .entity = QString::fromLatin1(entity), .values = values}}},
        {QStringLiteral("tester"), QStringLiteral("tests")}));
    return saved.changes.front().id;
}

entity::Value Shop::addProduct(const QString &name, qint64 cents, qint64 stock)
{
    if (!m_tea.isValid())
        m_tea = add("category", {{QStringLiteral("name"), QStringLiteral("Tea")}});
    return add("product", {{QStringLiteral("name"), name},
                           {QStringLiteral("description"), QStringLiteral("As it is.")},
                           {QStringLiteral("category"), m_tea},
                           {QStringLiteral("price"), QVariant::fromValue(entity::Money{cents})},
                           {QStringLiteral("stock"), qlonglong(stock)}});
}

entity::Values Shop::row(const char *entity, const entity::Value &id)
{
    return sure(m_store->reader().row(this->entity(entity), id));
}

QStringList Shop::ask(const QString &sql)
{
    QSqlQuery *query = sure(m_connection->run({sql}));
    QStringList answers;
    while (query->next())
        answers << query->value(0).toString();
    return answers;
}

QStringList schemaOf(database::Connection &connection)
{
    const QString sqlite = QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master "
                                          "WHERE name NOT LIKE 'sqlite%' ORDER BY 1");
    const QString postgres = QStringLiteral(
        "SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
        "coalesce(column_default, '') FROM information_schema.columns WHERE table_schema = current_schema() "
        "UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() "
        "UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = current_schema()::regnamespace "
        "UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1");
    QSqlQuery *query = sure(connection.run({connection.dialect() == entity::Dialect::Sqlite ? sqlite : postgres}));
    QStringList all;
    while (query->next())
        all << query->value(0).toString();
    return all;
}

SecondDoor::SecondDoor(const Shop &shop)
    : m_connection(open(shop.text())), m_store(std::make_unique<store::Store>(*m_connection, shop.catalogue()))
{
}

} // namespace stockroom::test
