// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/random.h"

namespace stockroom::demo
{

std::array<char, 32> uuid(Random &random)
{
    constexpr char kDigits[] = "0123456789abcdef";
    const std::uint64_t halves[] = {(random.next() & ~0xF000ULL) | 0x4000ULL,
                                    (random.next() & ~(3ULL << 62)) | (2ULL << 62)};
    std::array<char, 32> text{};
    for (std::size_t each = 0; each < text.size(); ++each)
        text[each] = kDigits[(halves[each / 16] >> (60 - 4 * (each % 16))) & 15];
    return text;
}

} // namespace stockroom::demo
