// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/password.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <argon2.h>
#include <bit>
#include <crypt.h>
#include <memory>
#include <nettle/pbkdf2.h>
#include <optional>
#include <sodium.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

using entity::Problem;
using entity::Result;
using Bytes = std::vector<unsigned char>;

constexpr qsizetype kLongestText = 512;
constexpr qsizetype kSaltLetters = 22; // of 62: 131 bits
constexpr qsizetype kLongestSalt = 128;

// Nettle, since 1,000,000 iterations take 0.11 s with it (processor with SHA instructions; Libgcrypt 0.13 s, HMAC of
// libsodium in a loop 0.35 s), and 1.39 s with QPasswordDigestor, which also leaves copies of the password behind.
constexpr quint64 kIterations = 1'000'000;
constexpr quint64 kMostIterations = 10'000'000;

constexpr quint32 kArgonMemory = 102'400; // KiB; these three as Django 3.2 to 5.2 write them
constexpr quint32 kArgonPasses = 2;
constexpr quint32 kArgonLanes = 8;
constexpr size_t kArgonHash = 32;
constexpr quint64 kMostArgonMemory = 1 << 20; // KiB
constexpr quint64 kMostArgonPasses = 64;
constexpr quint64 kMostArgonLanes = 64;
constexpr quint64 kMostArgonWork = 4 << 20; // KiB in all passes
constexpr qsizetype kShortestArgonHash = 16;

constexpr int kBcryptCost = 12; // Django's
constexpr int kLeastBcryptCost = 4;
constexpr int kMostBcryptCost = 15;
constexpr size_t kBcryptReads = 72; // bytes of a password

constexpr quint64 kScryptWork = (1 << 14) * 8 * 5; // N * r * p of Django 5
constexpr quint64 kMostScryptWork = 1 << 24;
constexpr quint64 kMostScryptMemory = 256 << 20; // bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

/// A number of digits alone, from 1 on.
std::optional<quint64> counted(const QByteArray &digits, quint64 most)
{
    static const QRegularExpression shape(u"^[1-9][0-9]{0,11}\\z"_s);
    const quint64 number = digits.toULongLong();
    if (!shape.match(QString::fromLatin1(digits)).hasMatch() || number > most)
        return std::nullopt;
    return number;
}

/// Empty for what is no base64.
QByteArray decoded(const QByteArray &text, bool isPadded)
{
    const auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const auto style = isPadded ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals;
    // Qt takes a text without its end as well.
    return read && read.decoded.toBase64(style) == text ? read.decoded : QByteArray();
}

bool isSame(const QByteArray &hash, const Bytes &made)
{
    return hash.size() == static_cast<qsizetype>(made.size()) &&
           sodium_memcmp(hash.constData(), made.data(), made.size()) == 0;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

using Digest = decltype(&pbkdf2_hmac_sha256);

Bytes stretched(Digest digest, const Secret &password, quint64 iterations, const QByteArray &salt, qsizetype size)
{
    Bytes made(static_cast<size_t>(size));
    digest(password.size(), password.data(), static_cast<unsigned>(iterations), static_cast<size_t>(salt.size()),
           raw(salt), made.size(), made.data());
    return made;
}

Verdict judgePbkdf2(const Secret &password, const QByteArrayList &parts)
{
    if (parts.size() != 4)
        return {};
    const bool isNew = parts.at(0) == "pbkdf2_sha256";
    const auto iterations = counted(parts.at(1), kMostIterations);
    const QByteArray &salt = parts.at(2);
    const QByteArray hash = decoded(parts.at(3), true);
    if (!iterations || salt.isEmpty() || salt.size() > kLongestSalt || hash.size() != (isNew ? 32 : 20))
        return {};
    const Digest digest = isNew ? &pbkdf2_hmac_sha256 : &pbkdf2_hmac_sha1;
    const bool right = isSame(hash, stretched(digest, password, *iterations, salt, hash.size()));
    if (!right && *iterations < kIterations)
        stretched(digest, password, kIterations - *iterations, salt, hash.size());
    return {.right = right,
            .isWeaker = !isNew || *iterations < kIterations || salt.size() < kSaltLetters,
            .isJudged = true};
}

Verdict judgeArgon2(const Secret &password, const QByteArrayList &parts)
{
    static const QRegularExpression shape(u"^m=(\\d+),t=(\\d+),p=(\\d+)\\z"_s);
    if (parts.size() != 6 || (parts.at(1) != "argon2id" && parts.at(1) != "argon2i"))
        return {};
    const bool isId = parts.at(1) == "argon2id";
    const bool isNew = parts.at(2) == "v=19";
    const auto costs = shape.match(QString::fromLatin1(parts.at(3)));
    const auto memory = counted(costs.captured(1).toLatin1(), kMostArgonMemory);
    const auto passes = counted(costs.captured(2).toLatin1(), kMostArgonPasses);
    const auto lanes = counted(costs.captured(3).toLatin1(), kMostArgonLanes);
    const QByteArray salt = decoded(parts.at(4), false);
    const QByteArray hash = decoded(parts.at(5), false);
    if ((!isNew && parts.at(2) != "v=16") || !memory || !passes || !lanes || *memory * *passes > kMostArgonWork ||
        salt.isEmpty() || salt.size() > kLongestSalt || hash.size() < kShortestArgonHash)
        return {};
    Bytes made(static_cast<size_t>(hash.size()));
    // It refuses too little memory for the lanes and too short a salt by itself.
    const int done = argon2_hash(static_cast<quint32>(*passes), static_cast<quint32>(*memory),
                                 static_cast<quint32>(*lanes), password.data(), password.size(), salt.constData(),
                                 static_cast<size_t>(salt.size()), made.data(), made.size(), nullptr, 0,
                                 isId ? Argon2_id : Argon2_i, isNew ? ARGON2_VERSION_13 : ARGON2_VERSION_10);
    if (done != ARGON2_OK)
        return {};
    const bool isCheaper = *memory < kArgonMemory || *passes < kArgonPasses;
    return {.right = isSame(hash, made),
            .isWeaker = !isId || !isNew || isCheaper || salt.size() < kSaltLetters,
            .isJudged = true};
}

/// What bcrypt makes of it with the cost and salt of `setting`; empty when it refuses.
QByteArray bcryptOf(const Secret &password, const QByteArray &setting)
{
    struct Wiped {
        void operator()(crypt_data *data) const
        {
            sodium_memzero(data, sizeof *data);
            delete data;
        }
    };
    const std::unique_ptr<crypt_data, Wiped> data(new crypt_data{});
    const char *made = crypt_r(reinterpret_cast<const char *>(password.data()), setting.constData(), data.get());
    return made ? QByteArray(made) : QByteArray();
}

/// What Django gives to bcrypt, with the zero that ends it: the password, or its SHA-256 in hexadecimal digits, since
/// bcrypt reads 72 bytes only.
std::optional<Secret> forBcrypt(const Secret &password, bool isHashed)
{
    char text[kBcryptReads + 1] = {};
    size_t size = std::min(password.size(), kBcryptReads);
    if (isHashed) {
        unsigned char sum[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(sum, password.data(), password.size());
        sodium_bin2hex(text, sizeof text, sum, sizeof sum);
        sodium_memzero(sum, sizeof sum);
        size = 2 * sizeof sum;
    } else {
        std::copy_n(password.data(), size, text);
    }
    // It would read until there.
    const bool isWhole = std::find(text, text + size, '\0') == text + size;
    const Secret given(QByteArrayView(text, static_cast<qsizetype>(size) + 1));
    sodium_memzero(text, sizeof text);
    return isWhole ? std::optional(given) : std::nullopt;
}

Verdict judgeBcrypt(const Secret &password, const QByteArrayList &parts)
{
    static const QRegularExpression shape(u"^2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}\\z"_s);
    const QByteArray data = parts.mid(2).join('$');
    const auto match = shape.match(QString::fromLatin1(data));
    const int cost = match.captured(1).toInt();
    if (parts.value(1, "?") != "" || !match.hasMatch() || cost < kLeastBcryptCost || cost > kMostBcryptCost)
        return {};
    const bool isHashed = parts.at(0) == "bcrypt_sha256";
    const auto given = forBcrypt(password, isHashed);
    if (!given)
        return {.isJudged = true};
    const QByteArray hash = '$' + data;
    const QByteArray made = bcryptOf(*given, hash);
    if (made.size() != hash.size())
        return {};
    return {.right = sodium_memcmp(made.constData(), hash.constData(), static_cast<size_t>(hash.size())) == 0,
            .isWeaker = !isHashed || cost < kBcryptCost,
            .isJudged = true};
}

Verdict judgeScrypt(const Secret &password, const QByteArrayList &parts)
{
    if (parts.size() != 6)
        return {};
    const auto cost = counted(parts.at(1), kMostScryptMemory);
    const QByteArray &salt = parts.at(2);
    const auto block = counted(parts.at(3), 1 << 10);
    const auto lanes = counted(parts.at(4), 1 << 10);
    const QByteArray hash = decoded(parts.at(5), true);
    if (!cost || !block || !lanes || *cost < 2 || !std::has_single_bit(*cost) || salt.isEmpty() ||
        salt.size() > kLongestSalt || hash.size() != 64)
        return {};
    const quint64 work = *cost * *block * *lanes;
    if (work > kMostScryptWork || 128 * *cost * *block > kMostScryptMemory)
        return {};
    Bytes made(static_cast<size_t>(hash.size()));
    if (crypto_pwhash_scryptsalsa208sha256_ll(password.data(), password.size(), raw(salt),
                                              static_cast<size_t>(salt.size()), *cost, static_cast<quint32>(*block),
                                              static_cast<quint32>(*lanes), made.data(), made.size()) != 0)
        return {};
    return {
        .right = isSame(hash, made), .isWeaker = work < kScryptWork || salt.size() < kSaltLetters, .isJudged = true};
}

/// Who judges the texts that begin with this word.
struct Scheme {
    const char *word;
    Verdict (*judge)(const Secret &password, const QByteArrayList &parts);
};
constexpr Scheme kSchemes[] = {
    {"pbkdf2_sha256", judgePbkdf2}, {"pbkdf2_sha1", judgePbkdf2}, {"argon2", judgeArgon2},
    {"bcrypt_sha256", judgeBcrypt}, {"bcrypt", judgeBcrypt},      {"scrypt", judgeScrypt},
};

/// libsodium chooses the processor's instructions when it begins.
void begin()
{
    static const int begun = sodium_init();
    if (begun < 0)
        qFatal("libsodium cannot begin: the system gives no random numbers");
}

QByteArray newSalt()
{
    constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray salt;
    while (salt.size() < kSaltLetters)
        salt += kLetters[randombytes_uniform(sizeof kLetters - 1)];
    return salt;
}

QString pbkdf2Of(const Secret &password)
{
    const QByteArray salt = newSalt();
    const Bytes made = stretched(&pbkdf2_hmac_sha256, password, kIterations, salt, 32);
    const QByteArray hash(reinterpret_cast<const char *>(made.data()), static_cast<qsizetype>(made.size()));
    return QString::fromLatin1("pbkdf2_sha256$" + QByteArray::number(kIterations) + '$' + salt + '$' + hash.toBase64());
}

Result<QString> argon2Of(const Secret &password)
{
    const QByteArray salt = newSalt();
    std::vector<char> text(
        argon2_encodedlen(kArgonPasses, kArgonMemory, kArgonLanes, kSaltLetters, kArgonHash, Argon2_id));
    const int done = argon2id_hash_encoded(kArgonPasses, kArgonMemory, kArgonLanes, password.data(), password.size(),
                                           salt.constData(), kSaltLetters, kArgonHash, text.data(), text.size());
    if (done == ARGON2_OK)
        return u"argon2"_s + QLatin1StringView(text.data());
    return Problem::broken(
        Words::tr("The password cannot be encoded: %1").arg(QLatin1StringView(argon2_error_message(done))));
}

} // namespace

Verdict verify(const Secret &password, const QString &encoded)
{
    begin();
    if (password.isEmpty() || password.size() > kLongestPassword || encoded.size() > kLongestText)
        return {};
    const QByteArrayList parts = encoded.toUtf8().split('$');
    for (const Scheme &scheme : kSchemes) {
        if (parts.front() == scheme.word)
            return scheme.judge(password, parts);
    }
    return {};
}

Form formLike(const QString &encoded)
{
    return encoded.startsWith(u"argon2$"_s) ? Form::Argon2 : Form::Pbkdf2;
}

Result<QString> encode(const Secret &password, Form form)
{
    begin();
    if (password.isEmpty())
        return Problem::invalid({{QString(), Words::tr("The password must not be empty.")}});
    if (password.size() > kLongestPassword)
        return Problem::invalid({{QString(), Words::tr("The password is too long.")}});
    return form == Form::Argon2 ? argon2Of(password) : Result<QString>(pbkdf2Of(password));
}

QString nobodys()
{
    return u"pbkdf2_sha256$%1$%2$%3="_s.arg(kIterations).arg(QString(kSaltLetters, u'A'), QString(43, u'A'));
}

bool isUsable(const QString &encoded)
{
    return !encoded.startsWith(u'!');
}

} // namespace stockroom::people
