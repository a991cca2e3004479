// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace stockroom::test
{

/// Gives up the rights of root, to which no permission applies, as long as it lives.
class Mortal
{
public:
    Mortal() : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && setresuid(kNobody, kNobody, 0) != 0)
            qFatal("setresuid failed");
    }
    ~Mortal()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("setresuid failed");
    }
    Mortal(const Mortal &) = delete;
    Mortal &operator=(const Mortal &) = delete;

private:
    static constexpr uid_t kNobody = 65534;

    bool m_isRoot;
};

} // namespace stockroom::test
