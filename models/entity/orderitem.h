// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/entity.h"

#include <QtGlobal>

namespace stockroom::entity
{

inline constexpr Field kOrderItemFields[] = {
    {.name = "id", .label = QT_TRANSLATE_NOOP("entity", "ID"), .kind = Kind::Serial, .uses = ReadOnly | Essential},
    {.name = "order",
     .label = QT_TRANSLATE_NOOP("entity", "Order"),
     .kind = Kind::Link,
     .uses = InList | InForm | InFilter | Essential,
     .column = "order_id",
     .required = true,
     .link = "order",
     .onDelete = OnDelete::Cascade},
    {.name = "product",
     .label = QT_TRANSLATE_NOOP("entity", "Product"),
     .kind = Kind::Link,
     .uses = InList | InForm | InFilter | Essential,
     .column = "product_id",
     .required = true,
     .link = "product",
     .onDelete = OnDelete::Protect},
    {.name = "product_name",
     .label = QT_TRANSLATE_NOOP("entity", "Name when ordered"),
     .uses = InList | InForm | InSearch | Essential,
     .required = true,
     .most = 200},
    {.name = "quantity",
     .label = QT_TRANSLATE_NOOP("entity", "Quantity"),
     .kind = Kind::Quantity,
     .uses = InList | EditInList | InForm | InFilter | Essential,
     .required = true,
     .least = 1,
     .greatest = 2'147'483'647,
     .initial = "1"},
    {.name = "unit_price",
     .label = QT_TRANSLATE_NOOP("entity", "Unit price"),
     .kind = Kind::Money,
     .uses = InList | InForm | InFilter | Essential,
     .required = true,
     .least = 0,
     .greatest = 99'999'999'99},
};

/// One line of an order.
inline constexpr Entity kOrderItem{.name = "orderitem",
                                   .table = "orders_orderitem",
                                   .label = QT_TRANSLATE_NOOP("entity", "Order item"),
                                   .plural = QT_TRANSLATE_NOOP("entity", "Order items"),
                                   .counted = QT_TRANSLATE_N_NOOP("entity", "%1 order items"),
                                   .icon = "orderitem",
                                   .caption = "product_name",
                                   .order = "-id",
                                   .partOf = "order",
                                   .section = 4,
                                   .fields = kOrderItemFields};
static_assert(sound(kOrderItem));

} // namespace stockroom::entity
