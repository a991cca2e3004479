// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Choice kOrderStatuses[] = {
    {"draft", QT_TRANSLATE_NOOP("entity", "Draft")},         {"placed", QT_TRANSLATE_NOOP("entity", "Placed")},
    {"paid", QT_TRANSLATE_NOOP("entity", "Paid")},           {"packed", QT_TRANSLATE_NOOP("entity", "Packed")},
    {"shipped", QT_TRANSLATE_NOOP("entity", "Shipped")},     {"delivered", QT_TRANSLATE_NOOP("entity", "Delivered")},
    {"cancelled", QT_TRANSLATE_NOOP("entity", "Cancelled")}, {"returned", QT_TRANSLATE_NOOP("entity", "Returned")},
    {"refunded", QT_TRANSLATE_NOOP("entity", "Refunded")},
};

inline constexpr Field kOrderFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Uuid, .uses = ReadOnly | Essential},
    {.name = "number",
     .label = QT_TRANSLATE_NOOP("entity", "Number"),
     .uses = InList | InForm | InSearch | Essential,
     .required = true,
     .unique = true,
     .most = 20},
    {.name = "status",
     .label = QT_TRANSLATE_NOOP("entity", "Status"),
     .kind = Kind::Choice,
     .uses = InList | EditInList | InForm | InFilter | Essential,
     .required = true,
     .most = 20,
     .choices = kOrderStatuses,
     .initial = "draft"},
    {.name = "customer",
     .label = QT_TRANSLATE_NOOP("entity", "Customer"),
     .uses = InList | EditInList | InForm | InSearch | Essential,
     .column = "customer_name",
     .required = true,
     .most = 200},
    {.name = "email",
     .label = QT_TRANSLATE_NOOP("entity", "E-mail"),
     .kind = Kind::Email,
     .uses = InForm | InSearch,
     .column = "customer_email",
     .most = 254},
    {.name = "address",
     .label = QT_TRANSLATE_NOOP("entity", "Shipping address"),
     .kind = Kind::LongText,
     .uses = InForm,
     .column = "shipping_address"},
    {.name = "total",
     .label = QT_TRANSLATE_NOOP("entity", "Total"),
     .kind = Kind::Money,
     .uses = InList | InForm | InFilter | Essential,
     .required = true,
     .least = 0,
     .greatest = 9'999'999'999'99,
     .initial = "0.00"},
    {.name = "placed",
     .label = QT_TRANSLATE_NOOP("entity", "Placed"),
     .kind = Kind::Time,
     .uses = InList | InForm | InFilter,
     .column = "placed_at",
     .nullable = true},
    {.name = "note", .label = QT_TRANSLATE_NOOP("entity", "Note"), .kind = Kind::LongText, .uses = InForm},
    {.name = "created",
     .label = QT_TRANSLATE_NOOP("entity", "Created"),
     .kind = Kind::Time,
     .uses = InList | InForm | InFilter | ReadOnly | Essential,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .column = "created_at",
     .stamp = Stamp::Created},
    {.name = "updated",
     .label = QT_TRANSLATE_NOOP("entity", "Updated"),
     .kind = Kind::Time,
     .uses = InForm | ReadOnly,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .column = "updated_at",
     .stamp = Stamp::Updated},
    {.name = "created_by",
     .label = QT_TRANSLATE_NOOP("entity", "Created by"),
     .kind = Kind::Link,
     .uses = InForm | ReadOnly,
     .group = QT_TRANSLATE_NOOP("entity", "Metadata"),
     .column = "created_by_id",
     .nullable = true,
     .link = "user",
     .onDelete = OnDelete::SetNull,
     .stamp = Stamp::Actor},
};

/// What a customer wants, and how far it has come.
inline constexpr Entity kOrder{.name = "order",
                               .table = "orders_order",
                               .label = QT_TRANSLATE_NOOP("entity", "Order"),
                               .plural = QT_TRANSLATE_NOOP("entity", "Orders"),
                               .counted = QT_TRANSLATE_N_NOOP("entity", "%1 orders"),
                               .icon = "order",
                               .caption = "number",
                               .handle = "number",
                               .order = "-created",
                               .section = 3,
                               .fields = kOrderFields};
static_assert(sound(kOrder));

} // namespace stockroom::entity
