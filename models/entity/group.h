// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Field kGroupFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Serial, .uses = ReadOnly | Essential},
    {.name = "name",
     .label = QT_TRANSLATE_NOOP("entity", "Name"),
     .uses = InList | EditInList | InForm | InSearch | Essential,
     .required = true,
     .unique = true,
     .most = 150},
};

/// People who may do the same.
inline constexpr Entity kGroup{.name = "group",
                               .table = "auth_group",
                               .label = QT_TRANSLATE_NOOP("entity", "Group"),
                               .plural = QT_TRANSLATE_NOOP("entity", "Groups"),
                               .counted = QT_TRANSLATE_N_NOOP("entity", "%1 groups"),
                               .icon = "group",
                               .caption = "name",
                               .handle = "name",
                               .order = "name",
                               .section = 6,
                               .fields = kGroupFields};
static_assert(sound(kGroup));

} // namespace stockroom::entity
