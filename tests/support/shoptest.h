// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

namespace stockroom::test
{

/// A test whose functions each have a fresh store, on each database. Who needs more in it hides init() and calls it.
class ShopTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    // Not private: those are taken for functions of the test.
    void initTestCase_data() { onEachDatabase(); }
    void init()
    {
        QFETCH_GLOBAL(QString, place);
        m_shop = std::make_unique<Shop>(freshPlaceLike(place));
    }
    void cleanup() { m_shop.reset(); }

protected:
    std::unique_ptr<Shop> m_shop;
};

} // namespace stockroom::test
