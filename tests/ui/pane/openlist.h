// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/entitytable.h"
#include "tests/ui/pane/openshop.h"
#include "ui/pane/listpane.h"

namespace stockroom::test
{

/// Opens the shop with so many products more, and shows and reads their list. Nothing where that failed.
inline std::unique_ptr<pane::ListPane> shownProducts(OpenShop &open, int rows)
{
    for (int i = 0; i < rows; ++i)
        open.shop->addProduct(s("Teapot %1").arg(i), 1000 + i);
    if (!open.open())
        return nullptr;
    auto list = std::make_unique<pane::ListPane>(open.entity("product"),
                                                 pane::Surroundings{open.store.get(), QLocale(QLocale::English)});
    list->resize(1200, 700);
    list->show();
    const auto isRead = [&list] { return list->table()->isCounted() && !list->table()->isLoading(); };
    return QTest::qWaitFor(isRead, 60'000) ? std::move(list) : nullptr;
}

} // namespace stockroom::test
