// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultymemory.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace stockroom::test
{
namespace
{

sqlite3_mem_methods below;
thread_local int count = 0;
thread_local int failAt = FaultyMemory::kNever;
thread_local FaultyMemory::Fault how = FaultyMemory::Fault::Once;

bool fails()
{
    ++count;
    return how == FaultyMemory::Fault::Once ? count == failAt : count >= failAt;
}

void *allocate(int size)
{
    return fails() ? nullptr : below.xMalloc(size);
}

void *allocateAgain(void *memory, int size)
{
    return fails() ? nullptr : below.xRealloc(memory, size);
}

} // namespace

void FaultyMemory::install()
{
    sqlite3_shutdown();
    sqlite3_mem_methods methods = {};
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &below) == SQLITE_OK) {
        methods = below;
        methods.xMalloc = allocate;
        methods.xRealloc = allocateAgain;
    }
    // Small pieces would come from memory that each connection asks for at once.
    if (!methods.xMalloc || sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        qFatal("SQLite was used already");
}

void FaultyMemory::fail(int n, Fault fault)
{
    count = 0;
    failAt = n;
    how = fault;
}

int FaultyMemory::counted()
{
    return count;
}

bool FaultyMemory::hasFailed()
{
    return count >= failAt;
}

} // namespace stockroom::test
