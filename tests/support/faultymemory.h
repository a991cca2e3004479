// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace stockroom::test
{

/// The memory that SQLite asks for: it can refuse an allocation of the thread that said so. There is one in a process,
/// from before SQLite is used.
class FaultyMemory
{
public:
    /// Comes between SQLite and the memory; no database may be open.
    static void install();

    static constexpr int kNever = std::numeric_limits<int>::max();

    /// Which allocations are refused, counted from now: the `n`th alone, or it and all after it.
    enum class Fault { Once, Gone };
    static void fail(int n, Fault fault);
    /// How many were asked for since then, and whether it came to a refusal.
    static int counted();
    static bool hasFailed();
    static void mend() { fail(kNever, Fault::Once); }
};

} // namespace stockroom::test
