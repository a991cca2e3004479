// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <memory>

namespace stockroom::test
{

/// A fresh store at a place, with a connection and the one door to it. What goes wrong in making it ends the test.
class Shop
{
public:
    explicit Shop(const QString &place);
    ~Shop();

    const QString &text() const { return m_text; }
    database::Place place() const;
    database::Connection &connection() { return *m_connection; }
    std::shared_ptr<const entity::Catalogue> catalogue() const { return m_catalogue; }
    const entity::Entity &entity(const char *name) const { return *m_catalogue->find(QString::fromLatin1(name)); }
    store::Store &store() { return *m_store; }

    /// Adds a row through the one door and gives its key.
    entity::Value add(const char *entity, const entity::Values &values);
    /// A product with all it needs, in the category `tea`, which is made when it is not there.
    entity::Value addProduct(const QString &name, qint64 cents = 1000, qint64 stock = 5);

    entity::Values row(const char *entity, const entity::Value &id);
    /// What one query answers in its first column, as text.
    QStringList ask(const QString &sql);

private:
    QString m_text;
    std::unique_ptr<database::Connection> m_connection;
    std::shared_ptr<const entity::Catalogue> m_catalogue;
    std::unique_ptr<store::Store> m_store;
    entity::Value m_tea;
};

/// What a database says of its tables' columns, indexes, triggers and, in SQLite, all their text; in an order of its
/// own.
QStringList schemaOf(database::Connection &connection);

/// A second connection with a door of its own to the same store.
class SecondDoor
{
public:
    explicit SecondDoor(const Shop &shop);

    store::Store &store() { return *m_store; }
    database::Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<store::Store> m_store;
};

} // namespace stockroom::test
