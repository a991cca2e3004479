// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/random.h"

#include <string>

namespace stockroom::demo
{

/// Somebody who orders; texts are UTF-8.
struct Customer {
    std::string name;
    std::string email; ///< may be empty
    std::string address;
};

/// Somebody from one of ten lands.
Customer customerOf(Random &random);

} // namespace stockroom::demo
