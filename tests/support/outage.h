// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <memory>

namespace stockroom::test
{

/// Takes the database of a place away from those who ask for it, and gives it back at the latest when it goes.
class Outage
{
public:
    explicit Outage(const QString &place);
    ~Outage() { end(); }
    Outage(const Outage &) = delete;
    Outage &operator=(const Outage &) = delete;

    /// Whoever opens the place from now on finds nothing.
    void begin();
    void end();
    /// Ends what is open already; SQLite has nothing that could be ended.
    void cutAll();

private:
    void allow(bool connections);

    database::Place m_place;
    std::unique_ptr<database::Connection> m_server;
    bool m_isBegun = false;
};

} // namespace stockroom::test
