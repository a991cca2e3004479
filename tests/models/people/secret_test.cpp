// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/secret.h"

#include <QTest>
#include <cstdlib>
#include <cstring>
#include <new>

using namespace stockroom::people;
using namespace Qt::StringLiterals;

namespace
{

constexpr char kText[] = "correct horse battery staple";
int leftBehind = 0; // buffers that were given back with the text in them

} // namespace

// Looks at what arrays hold when they are given back.
void *operator new[](std::size_t size)
{
    if (void *bytes = std::malloc(size < sizeof kText ? sizeof kText : size))
        return bytes;
    throw std::bad_alloc();
}

void operator delete[](void *bytes) noexcept
{
    if (bytes && std::memcmp(bytes, kText, sizeof kText - 1) == 0)
        ++leftBehind;
    std::free(bytes);
}

void operator delete[](void *bytes, std::size_t) noexcept
{
    operator delete[](bytes);
}

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWipedWhenTheLastCopyGoes()
    {
        // What is not wiped is seen.
        auto *plain = new char[sizeof kText];
        std::memcpy(plain, kText, sizeof kText);
        delete[] plain;
        QCOMPARE(leftBehind, 1);
        leftBehind = 0;
        {
            const Secret secret{QByteArrayView(kText)};
            {
                const Secret copy = secret;
                QCOMPARE(copy.data(), secret.data());
            }
            QCOMPARE(QByteArrayView(secret.data(), qsizetype(secret.size())), QByteArrayView(kText));
        }
        QCOMPARE(leftBehind, 0);
        {
            const Secret secret{QStringView(QString::fromLatin1(kText))};
            QVERIFY(!secret.isEmpty());
        }
        QCOMPARE(leftBehind, 0);
    }

    void takesATextAndWipesIt()
    {
        QString text = u"Tëapot 🫖"_s;
        const Secret secret = Secret::taken(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(secret.told(), u"Tëapot 🫖"_s);
        QCOMPARE(secret.size(), size_t(12));
        // Another one's text stays.
        const QString others = u"theirs"_s;
        QString shared = others;
        QVERIFY(Secret::taken(shared).is(Secret(QStringView(u"theirs"))));
        QCOMPARE(others, u"theirs"_s);
    }

    void comparesWhatItHolds()
    {
        const Secret secret{QStringView(u"one")};
        QVERIFY(secret.is(Secret(QByteArrayView("one"))));
        QVERIFY(!secret.is(Secret(QByteArrayView("One"))));
        QVERIFY(!secret.is(Secret(QByteArrayView("ones"))));
        QVERIFY(!secret.is(Secret()));
        QVERIFY(Secret().is(Secret(QByteArrayView())));
        QVERIFY(Secret().isEmpty());
    }

    void becomesNoTextByItself()
    {
        static_assert(!std::is_convertible_v<Secret, QString>);
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<QString, Secret>);
        static_assert(!std::is_constructible_v<QString, Secret>);
        static_assert(!std::is_constructible_v<QVariant, Secret>);
        QCOMPARE(Secret(QStringView(u"told")).told(), u"told"_s);
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secret_test.moc"
