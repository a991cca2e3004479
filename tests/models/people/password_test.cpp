// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/password.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stockroom::people;
using namespace Qt::StringLiterals;

namespace
{

/// What all of these encode but where it is said.
constexpr const char *kPassword = "Tëapot für 2 🫖";

/// Made by Django 3.2, and scrypt as Django 4 and 5 make it.
struct Known {
    const char *form;
    const char *encoded;
    bool isWeaker;
};
constexpr Known kKnown[] = {
    {"pbkdf2_sha256", "pbkdf2_sha256$260000$eKw3YzKYZY7ZDRgkk9bxA1$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=", true},
    {"pbkdf2_sha256 of today",
     "pbkdf2_sha256$1000000$seasaltseasaltseasalt1$08r9h2MYCxhsf9J4k8khXUdAJVkEfXGLLRJ7dV8yxEA=", false},
    {"pbkdf2_sha256 with a short salt",
     "pbkdf2_sha256$1000000$seasalt12$yda/j9N9NQRzCq+b8DbNvd3A0enFJwTtDAbwYuPqVD8=", true},
    {"pbkdf2_sha1", "pbkdf2_sha1$260000$fFWqjQ4CZvXhfk90mnGeKt$LrV/27kE0SXNOLYRSV5XXnl07L8=", true},
    {"argon2id", "argon2$argon2id$v=19$m=102400,t=2,p=8$QlFDRURqQnNyVFZoYUpwRnF3ZzA5Rw$D546+FxzKLJyK7gLBzBvMQ", false},
    {"argon2i", "argon2$argon2i$v=19$m=512,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP", true},
    {"bcrypt_sha256", "bcrypt_sha256$$2b$12$9.BImaTOGA/Be0vYLXshPeMyFEbOBxKUgTNBL.pZRItom7cdSCl.2", false},
    {"bcrypt", "bcrypt$$2b$12$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy", true},
    {"scrypt of Django 4",
     "scrypt$16384$Nf3Yh0oKq7VbW2cR8sTzLe$8$1$wmoXHsT861wtQ3sc9a4QGnh2tRy3oX5L/6EhLS7TvcwRR8igr46Te0T4mJgT8RtQW3dDx"
     "ZAqR5OBAuQEE+2M3Q==",
     true},
    {"scrypt of Django 5",
     "scrypt$16384$Nf3Yh0oKq7VbW2cR8sTzLe$8$5$evMyxt2DzK0ztahwfHJX2AA0H3RKMJK1BnV4AAKJxbBfmkA2CmRc6ybvfE0NBQvHT0T+i"
     "JuInjrS8ZiTUvGMZg==",
     false},
};

/// A hundred times x: bcrypt reads no more than 72 of them.
constexpr Known kLong[] = {
    {"pbkdf2_sha256",
     "pbkdf2_sha256$260000$i05CSJjQ9WesCu4J28LmKV$JU9Qqstd3u5lQoXYVM/QP1XUg4SWvzZA5TrN7OQrEn4=", false},
    {"argon2id", "argon2$argon2id$v=19$m=102400,t=2,p=8$aU1BSXdMYU8yZFBRTFFRbmd1b1Bheg$JCZqo9yLx1lZukrhGAfi0g", false},
    {"bcrypt_sha256", "bcrypt_sha256$$2b$12$ZacPcvr3CqhokVMw4nIRP.jzM0RXoiGy6C/3rGRgllxDIpj6SXZAO", false},
    {"bcrypt", "bcrypt$$2b$12$ncJV0VPhM9x4GO84v5y.weyS3x9BpxEI6n9DKGKqTgNavLhbM.xKe", true},
};

/// What stands in the column by mistake or by malice.
constexpr const char *kHostile[] = {
    "",
    "$",
    "plain text",
    "!",
    "!cVYqKGF0yb4TUWyuqPUJEJYCnDYJOJHqI3FAxYJP",
    "md5$salt$5f4dcc3b5aa765d61d8327deb882cf99",
    "pbkdf2_sha256",
    "pbkdf2_sha256$260000$salt",
    "pbkdf2_sha256$260000$salt$hash$more",
    "pbkdf2_sha256$0$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$-1$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$10000001$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$1099511627776$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$18446744073709551617$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$1e3$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$260000$$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "pbkdf2_sha256$260000$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw",
    "pbkdf2_sha256$260000$salt$FieIbilvSXM9nt8Bhml36A==",
    "pbkdf2_sha256$260000$salt$",
    "pbkdf2_sha256$260000$salt$\"; DROP TABLE auth_user",
    "pbkdf2_sha1$260000$salt$FieIbilvSXM9nt8Bhml36ByWO+p/xTvmaidTi2mnjbw=",
    "argon2$",
    "argon2$argon2id$v=19$m=102400,t=2,p=8$QlFDRURqQnNyVFZoYUpwRnF3ZzA5Rw",
    "argon2$argon2d$v=19$m=512,t=2,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=18$m=512,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=4294967295,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=1048577,t=1,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=1048576,t=5,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=512,t=4294967295,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=512,t=3,p=16777215$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=8,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=512,t=0,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=512,t=3,p=2$c2E$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "argon2$argon2i$v=19$m=512,t=3,p=2$c2Vhc2FsdHNlYXNhbHQ$L3Ul",
    "argon2$argon2i$v=19$t=3,m=512,p=2$c2Vhc2FsdHNlYXNhbHQ$L3UlEZKtgmE/Jlu629nc3bp5yunxQsxP",
    "bcrypt",
    "bcrypt$$2b$12$",
    "bcrypt$$2b$31$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy",
    "bcrypt$$2b$16$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy",
    "bcrypt$$2b$03$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy",
    "bcrypt$$2b$12$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLs",
    "bcrypt$2b$12$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy",
    "bcrypt_sha256$$6$rounds=999999999$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLsy",
    "bcrypt$$2b$12$DnnMPyDABzmU8Ah60x2Uv.La8CoCcNLl6o9yRtIIrz111VALSpLs*",
    "scrypt$16384$salt$8$1",
    "scrypt$16384$salt$8$1$wmoXHsT861wtQ3sc9a4QGg==",
};

/// The same of scrypt, with this behind it.
constexpr const char *kScryptHash =
    "wmoXHsT861wtQ3sc9a4QGnh2tRy3oX5L/6EhLS7TvcwRR8igr46Te0T4mJgT8RtQW3dDxZAqR5OBAuQEE+2M3Q==";
constexpr const char *kHostileCosts[] = {"scrypt$16383$salt$8$1$", "scrypt$1$salt$8$1$",
                                         "scrypt$0$salt$8$1$",     "scrypt$268435456$salt$8$1$",
                                         "scrypt$16384$salt$0$1$", "scrypt$16384$salt$8$1000$"};

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

template<size_t N> void rows(const Known (&known)[N])
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<bool>("isWeaker");
    for (const Known &each : known)
        QTest::newRow(each.form) << QString::fromLatin1(each.encoded) << each.isWeaker;
}

} // namespace

class PasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDjangoEncodedIsVerified_data() { rows(kKnown); }
    void whatDjangoEncodedIsVerified()
    {
        QFETCH(QString, encoded);
        QFETCH(bool, isWeaker);
        const Verdict verdict = verify(secret(kPassword), encoded);
        QVERIFY(verdict.isJudged);
        QVERIFY(verdict.right);
        QCOMPARE(verdict.isWeaker, isWeaker);
        for (const char *other : {"Tëapot für 2", "tëapot für 2 🫖", "Tëapot für 2 🫖 "}) {
            const Verdict wrong = verify(secret(other), encoded);
            QVERIFY(wrong.isJudged);
            QVERIFY2(!wrong.right, other);
        }
    }

    void longPasswordsAreReadAsDjangoDoes_data() { rows(kLong); }
    void longPasswordsAreReadAsDjangoDoes()
    {
        QFETCH(QString, encoded);
        QVERIFY(verify(Secret(QByteArray(100, 'x')), encoded).right);
        QCOMPARE(verify(Secret(QByteArray(99, 'x')), encoded).right, encoded.startsWith(u"bcrypt$"_s));
        QVERIFY(!verify(Secret(QByteArray(71, 'x')), encoded).right);
    }

    void aChangedTextIsAnothersPassword_data() { rows(kKnown); }
    void aChangedTextIsAnothersPassword()
    {
        QFETCH(QString, encoded);
        QString changed = encoded;
        // The last letters of base64 do not count in full.
        const qsizetype at = encoded.size() - 8;
        changed[at] = changed.at(at) == u'A' ? u'B' : u'A';
        QVERIFY(!verify(secret(kPassword), changed).right);
    }

    void hostileTextsAreRefusedAtOnce()
    {
        for (const char *text : kHostile) {
            const Verdict verdict = verify(secret(kPassword), QString::fromLatin1(text));
            QVERIFY2(!verdict.right, text);
            QVERIFY2(!verdict.isJudged, text);
        }
        for (const char *costs : kHostileCosts) {
            const QString encoded = QLatin1StringView(costs) + QLatin1StringView(kScryptHash);
            QVERIFY2(!verify(secret(kPassword), encoded).isJudged, costs);
        }
        QVERIFY(!verify(secret(kPassword), u"pbkdf2_sha256$1$"_s + QString(600, u'x')).isJudged);
        QVERIFY(!verify(secret(kPassword), QString::fromUtf8("pbkdf2_sha256$٢٦٠$salt$hash")).isJudged);
    }

    /// Each known text without one part, with one part twice, cut at each place, and with each letter another one.
    void mangledTextsAreNobodysPassword()
    {
        for (const Known &each : {kKnown[5], kKnown[7]}) {
            const QString whole = QString::fromLatin1(each.encoded);
            for (qsizetype size = 0; size < whole.size(); ++size)
                QVERIFY(!verify(secret(kPassword), whole.left(size)).right);
            const QStringList parts = whole.split(u'$');
            for (qsizetype at = 0; at < parts.size(); ++at) {
                QStringList fewer = parts;
                fewer.removeAt(at);
                QVERIFY(!verify(secret(kPassword), fewer.join(u'$')).right);
                QStringList more = parts;
                more.insert(at, parts.at(at));
                QVERIFY(!verify(secret(kPassword), more.join(u'$')).right);
            }
        }
    }

    void emptyAndEndlessPasswordsAreRefused()
    {
        const QString encoded = QString::fromLatin1(kKnown[0].encoded);
        QVERIFY(!verify(Secret(), encoded).right);
        QVERIFY(!verify(Secret(QByteArray(qsizetype(kLongestPassword) + 1, 'x')), encoded).right);
        QVERIFY(!encode(Secret()));
        QVERIFY(!encode(Secret(QByteArray(qsizetype(kLongestPassword) + 1, 'x'))));
    }

    void aZeroInAPasswordDoesNotEndIt()
    {
        const QByteArray text("before\0behind", 13);
        // bcrypt would read "before".
        const QString bcrypted = u"bcrypt$$2b$04$abcdefghijklmnopqrstuurVuonhdASGxouTT2vs6aczD1rdQw2kq"_s;
        QVERIFY(verify(secret("before"), bcrypted).right);
        QVERIFY(!verify(Secret(text), bcrypted).right);
        for (const Form form : {Form::Pbkdf2, Form::Argon2}) {
            const QString encoded = *encode(Secret(text), form);
            QVERIFY(verify(Secret(text), encoded).right);
            QVERIFY(!verify(secret("before"), encoded).right);
        }
    }

    void writesWhatDjangoReads()
    {
        static const QRegularExpression pbkdf2(u"^pbkdf2_sha256\\$1000000\\$[A-Za-z0-9]{22}\\$[A-Za-z0-9+/]{43}=\\z"_s);
        static const QRegularExpression argon2(
            u"^argon2\\$argon2id\\$v=19\\$m=102400,t=2,p=8\\$[A-Za-z0-9+/]{30}\\$[A-Za-z0-9+/]{43}\\z"_s);
        QSet<QString> all;
        for (int turn = 0; turn < 3; ++turn) {
            for (const Form form : {Form::Pbkdf2, Form::Argon2}) {
                const QString encoded = *encode(secret(kPassword), form);
                QVERIFY((form == Form::Argon2 ? argon2 : pbkdf2).match(encoded).hasMatch());
                QVERIFY(encoded.size() <= 128);
                const Verdict verdict = verify(secret(kPassword), encoded);
                QVERIFY(verdict.right && !verdict.isWeaker);
                QCOMPARE(formLike(encoded), form);
                all.insert(encoded);
            }
        }
        QCOMPARE(all.size(), 6);
    }

    void nobodysIsJudgedLikeTheNewest()
    {
        const Verdict verdict = verify(secret(kPassword), nobodys());
        QVERIFY(verdict.isJudged && !verdict.right && !verdict.isWeaker);
    }

    void whatDjangoMarksAsUnusableIsKnown()
    {
        QVERIFY(!isUsable(u"!"_s));
        QVERIFY(!isUsable(u"!cVYqKGF0yb4TUWyuqPUJEJYCnDYJOJHqI3FAxYJP"_s));
        QVERIFY(isUsable(QString::fromLatin1(kKnown[0].encoded)));
    }
};

QTEST_APPLESS_MAIN(PasswordTest)
#include "password_test.moc"
