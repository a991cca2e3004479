// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/people/secret.h"

namespace stockroom::ctl
{

/// The first line of a file descriptor that the caller opened, without its end. Invalid when it holds nothing, more
/// than a password may have, or is none.
entity::Result<people::Secret> secretFrom(int descriptor);

/// What a person types on the terminal without seeing it. Invalid where no person sits; --password-fd says another way.
entity::Result<people::Secret> secretTyped(const QString &question);

/// The password of whoever asks: from --password-fd, or typed.
entity::Result<people::Secret> password(const Call &call, const QString &question);

/// A new one: typed twice, or read once from --new-password-fd.
entity::Result<people::Secret> newPassword(const Call &call, const QString &who);

} // namespace stockroom::ctl
