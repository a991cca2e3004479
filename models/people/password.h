// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/result.h"
#include "models/people/secret.h"

/// Passwords as Django keeps them, in the column of the store's users: "algorithm$…".
///
/// | read | from |
/// | --- | --- |
/// | pbkdf2_sha256$iterations$salt$hash, pbkdf2_sha1$… | Django's own since 1.4 |
/// | argon2$argon2id$v=19$m=…,t=…,p=…$salt$hash, argon2$argon2i$… | with argon2-cffi |
/// | bcrypt$$2b$cost$salthash, bcrypt_sha256$$2b$… | with bcrypt |
/// | scrypt$N$salt$r$p$hash | Django 4 and later |
/// | !… | nobody can sign in with a password |
///
/// What another program wrote may be anything: a text that asks for more than these limits is not computed, and is
/// nobody's password. The slowest that is computed takes some seconds, the largest 1 GiB of memory.
///
/// | what | at most |
/// | --- | --- |
/// | the whole text | 512 characters |
/// | PBKDF2 | 10,000,000 iterations |
/// | Argon2 | 1 GiB, 64 passes, 64 lanes, 4 GiB written in all passes |
/// | bcrypt | cost 15 |
/// | scrypt | 256 MiB, N * r * p 2^24 |
/// | the password | 4096 bytes |
namespace stockroom::people
{

inline constexpr size_t kLongestPassword = 4096; ///< bytes

/// What a password is to an encoded one.
struct Verdict {
    bool right = false;
    bool isWeaker = false; ///< than what encode() writes: it shall be encoded anew while the password is at hand
    bool isJudged = false; ///< false: the text is in no form that is read, or beyond the limits, or memory is short
};

/// Compared in constant time. A wrong one for PBKDF2 takes at least what the newest form takes, so that the time does
/// not tell an old account from one that is not there.
Verdict verify(const Secret &password, const QString &encoded);

/// What is written: PBKDF2 with HMAC-SHA256, 1,000,000 iterations and a salt of 22 letters and digits, or Argon2id with
/// Django's parameters (100 MiB, 2 passes, 8 lanes).
enum class Form : quint8 { Pbkdf2, Argon2 };

/// The form to encode anew in: a backend that wrote Argon2 can read it.
Form formLike(const QString &encoded);

/// Invalid for one that is empty or too long; Broken when there is no memory for it.
entity::Result<QString> encode(const Secret &password, Form form = Form::Pbkdf2);

/// One that is nobody's, and takes as long to judge as the newest.
QString nobodys();

/// Whether some password might fit: not so for Django's "!…".
bool isUsable(const QString &encoded);

} // namespace stockroom::people
