// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/money.h"
#include "models/store/asyncstore.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

namespace stockroom::test
{

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline QVariant money(qint64 cents)
{
    return QVariant::fromValue(entity::Money{cents});
}

/// A shop that a window has open: what it holds can be asked past the window.
class OpenShop
{
public:
    OpenShop()
    {
        QFETCH_GLOBAL(QString, place);
        shop = std::make_unique<Shop>(freshPlaceLike(place));
    }

    /// After the rows are there that are to be seen at once. False when it could not be opened.
    bool open()
    {
        store::AsyncStore::open(shop->place(), {s("clerk1"), s("tests")}, &m_context,
                                [this](const entity::Result<std::shared_ptr<store::AsyncStore>> &opened) {
                                    if (opened)
                                        store = *opened;
                                });
        return QTest::qWaitFor([this] { return store != nullptr; }, 60'000);
    }

    const entity::Entity &entity(const char *name) const { return *store->catalogue().find(s(name)); }
    const entity::Field &field(const char *name, const char *of) const { return *entity(of).find(name); }

    std::unique_ptr<Shop> shop;
    std::shared_ptr<store::AsyncStore> store;

private:
    QObject m_context;
};

} // namespace stockroom::test
