// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <new>
#include <sys/mman.h>

namespace stockroom::table
{

/// Memory for long lists that goes back to the system as soon as it is freed.
///
/// The C library would keep what a worker frees for that worker: after some orders of a million rows, forty megabytes.
template<typename T> struct PageMemory {
    using value_type = T;

    PageMemory() = default;
    template<typename Other> PageMemory(const PageMemory<Other> &) {}

    T *allocate(std::size_t count)
    {
        const std::size_t size = count * sizeof(T);
        void *memory = size < kLarge ? std::malloc(size)
                                     : mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (!memory || memory == MAP_FAILED)
            throw std::bad_alloc();
        return static_cast<T *>(memory);
    }

    void deallocate(T *memory, std::size_t count)
    {
        if (count * sizeof(T) < kLarge)
            std::free(memory);
        else
            munmap(memory, count * sizeof(T));
    }

    template<typename Other> bool operator==(const PageMemory<Other> &) const { return true; }

private:
    static constexpr std::size_t kLarge = std::size_t(64) * 1024;
};

} // namespace stockroom::table
