// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace stockroom::ctl
{

/// `list ENTITY`: rows in columns, or as JSON.
Outcome list(const Call &call);

/// `show ENTITY ROW`: all that is known of one row.
Outcome show(const Call &call);

/// What --limit says, as many as there are for 0; nothing when it is no number.
std::optional<qint64> limitOf(const Arguments &arguments);

/// One row as JSON: all its fields but secret ones.
QJsonObject objectOf(Session &session, const entity::Entity &entity, const entity::Values &row);

} // namespace stockroom::ctl
