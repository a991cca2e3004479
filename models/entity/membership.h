// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Field kMembershipFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Serial, .uses = ReadOnly | Essential},
    {.name = "user",
     .label = QT_TRANSLATE_NOOP("entity", "User"),
     .kind = Kind::Link,
     .uses = InList | InForm | Essential,
     .column = "user_id",
     .required = true,
     .link = "user",
     .onDelete = OnDelete::Cascade},
    {.name = "group",
     .label = QT_TRANSLATE_NOOP("entity", "Group"),
     .kind = Kind::Link,
     .uses = InList | InForm | Essential,
     .column = "group_id",
     .required = true,
     .link = "group",
     .onDelete = OnDelete::Cascade},
};

/// That somebody is in a group. A backend with a user model of its own may do without groups.
inline constexpr Entity kMembership{.name = "membership",
                                    .table = "auth_user_groups",
                                    .label = QT_TRANSLATE_NOOP("entity", "Membership"),
                                    .plural = QT_TRANSLATE_NOOP("entity", "Memberships"),
                                    .counted = QT_TRANSLATE_N_NOOP("entity", "%1 memberships"),
                                    .icon = "group",
                                    .caption = "id",
                                    .order = "id",
                                    .partOf = "user",
                                    .isJoin = true,
                                    .fields = kMembershipFields};
static_assert(sound(kMembership));

} // namespace stockroom::entity
