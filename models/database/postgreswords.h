// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/engine.h"

typedef struct pg_result PGresult;

namespace stockroom::database
{

/// An error as a PostgreSQL server tells it. The state alone is the same in each language.
struct ServerError {
    QString state; ///< SQLSTATE; empty when the server is gone
    QString message;
    QString detail = {};
    QString column = {};
    QString constraint = {};
};

ServerError errorOf(const PGresult *result);
Fault faultOfError(const ServerError &error);
entity::Problem tookTooLong();

/// What a place says, with our time-outs, in the form that Qt's driver hands on to libpq. Without the password.
/// `settings` are told the server as the connection starts ("-c name=value"), which connection poolers may refuse.
QString connectOptions(const Place &place, const QString &settings = {});

/// Why a place could not be opened. libpq tells only in words of the server's language, so this asks once more for the
/// bare code.
entity::Problem whyNotOpened(const Place &place);

} // namespace stockroom::database
