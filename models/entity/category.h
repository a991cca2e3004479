// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Field kCategoryFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Serial, .uses = ReadOnly | Essential},
    {.name = "name",
     .label = QT_TRANSLATE_NOOP("entity", "Name"),
     .uses = InList | EditInList | InForm | InSearch | Essential,
     .required = true,
     .unique = true,
     .most = 100},
    {.name = "slug",
     .label = QT_TRANSLATE_NOOP("entity", "Slug"),
     .kind = Kind::Slug,
     .uses = InList | InForm | Essential,
     .unique = true,
     .most = 100,
     .from = "name"},
    {.name = "parent",
     .label = QT_TRANSLATE_NOOP("entity", "Parent"),
     .kind = Kind::Link,
     .uses = InList | EditInList | InForm | InFilter | Essential,
     .column = "parent_id",
     .nullable = true,
     .link = "category",
     .onDelete = OnDelete::Cascade},
    {.name = "description",
     .label = QT_TRANSLATE_NOOP("entity", "Description"),
     .kind = Kind::LongText,
     .uses = InForm | InSearch},
    {.name = "created",
     .label = QT_TRANSLATE_NOOP("entity", "Created"),
     .kind = Kind::Time,
     .uses = InList | InForm | ReadOnly,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .column = "created_at",
     .stamp = Stamp::Created},
};

/// A shelf of the shop; categories stand in categories.
inline constexpr Entity kCategory{.name = "category",
                                  .table = "products_category",
                                  .label = QT_TRANSLATE_NOOP("entity", "Category"),
                                  .plural = QT_TRANSLATE_NOOP("entity", "Categories"),
                                  .counted = QT_TRANSLATE_N_NOOP("entity", "%1 categories"),
                                  .icon = "category",
                                  .caption = "name",
                                  .handle = "slug",
                                  .order = "name",
                                  .section = 2,
                                  .fields = kCategoryFields};
static_assert(sound(kCategory));

} // namespace stockroom::entity
