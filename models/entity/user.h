// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Field kUserFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Serial, .uses = ReadOnly | Essential},
    {.name = "username",
     .label = QT_TRANSLATE_NOOP("entity", "User name"),
     .uses = InList | InForm | InSearch | Essential,
     .required = true,
     .unique = true,
     .most = 150,
     .characters = "[\\w.@+-]"},
    {.name = "first_name",
     .label = QT_TRANSLATE_NOOP("entity", "First name"),
     .uses = InList | EditInList | InForm | InSearch,
     .most = 150},
    {.name = "last_name",
     .label = QT_TRANSLATE_NOOP("entity", "Last name"),
     .uses = InList | EditInList | InForm | InSearch,
     .most = 150},
    {.name = "email",
     .label = QT_TRANSLATE_NOOP("entity", "E-mail"),
     .kind = Kind::Email,
     .uses = InList | EditInList | InForm | InSearch,
     .most = 254},
    {.name = "active",
     .label = QT_TRANSLATE_NOOP("entity", "Active"),
     .kind = Kind::Flag,
     .uses = InList | EditInList | InForm | InFilter,
     .group = QT_TRANSLATE_NOOP("entity", "Status"),
     .column = "is_active",
     .required = true,
     .initial = "yes"},
    {.name = "staff",
     .label = QT_TRANSLATE_NOOP("entity", "Staff"),
     .kind = Kind::Flag,
     .uses = InList | InForm | InFilter,
     .group = QT_TRANSLATE_NOOP("entity", "Status"),
     .column = "is_staff",
     .required = true,
     .initial = "no"},
    {.name = "superuser",
     .label = QT_TRANSLATE_NOOP("entity", "Superuser"),
     .kind = Kind::Flag,
     .uses = InForm | InFilter,
     .group = QT_TRANSLATE_NOOP("entity", "Status"),
     .column = "is_superuser",
     .required = true,
     .initial = "no"},
    {.name = "last_login",
     .label = QT_TRANSLATE_NOOP("entity", "Last sign-in"),
     .kind = Kind::Time,
     .uses = InList | InForm | ReadOnly,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .nullable = true},
    {.name = "joined",
     .label = QT_TRANSLATE_NOOP("entity", "Joined"),
     .kind = Kind::Time,
     .uses = InForm | ReadOnly,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .column = "date_joined",
     .stamp = Stamp::Created},
    // Django's mark for "no password can sign in"; people get one when accounts arrive.
    {.name = "password",
     .label = QT_TRANSLATE_NOOP("entity", "Password"),
     .kind = Kind::Secret,
     .uses = ReadOnly,
     .most = 128,
     .initial = "!"},
};

/// Somebody who works with the store.
inline constexpr Entity kUser{.name = "user",
                              .table = "auth_user",
                              .label = QT_TRANSLATE_NOOP("entity", "User"),
                              .plural = QT_TRANSLATE_NOOP("entity", "Users"),
                              .counted = QT_TRANSLATE_N_NOOP("entity", "%1 users"),
                              .icon = "user",
                              .caption = "username",
                              .handle = "username",
                              .order = "username",
                              .section = 5,
                              .fields = kUserFields};
static_assert(sound(kUser));

} // namespace stockroom::entity
