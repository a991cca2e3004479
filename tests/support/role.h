// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shop.h"

namespace stockroom::test
{

/// A role of the server, with the rights to work in one shop and no others: an administrator takes them away, and the
/// role at the latest when this goes.
class Role
{
public:
    explicit Role(Shop &shop);
    ~Role();
    Role(const Role &) = delete;
    Role &operator=(const Role &) = delete;

    const QString &name() const { return m_name; }
    /// The shop as the role opens it.
    database::Place place() const;

    /// ALTER ROLE in words of its own: "NOLOGIN", "CONNECTION LIMIT 1".
    void alter(const char *how);
    /// GRANT and REVOKE: "UPDATE ON products_product".
    void grant(const char *what);
    void revoke(const char *what);
    /// Ends its connections.
    void cutAll();

private:
    void administer(const QString &sql);

    Shop &m_shop;
    QString m_name;
};

} // namespace stockroom::test
