// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/value.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/order.h"
#include "models/entity/product.h"
#include "models/entity/user.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace stockroom::entity;

namespace
{

const Field &field(const Entity &entity, const char *name)
{
    return *entity.find(name);
}

} // namespace

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void aTimeThatPeopleTypeIsThatOfTheirPlace()
    {
        const Field &placed = field(kOrder, "placed");
        const auto summer = QVariant::fromValue(*instantFromText(QStringLiteral("2026-07-31 12:30:00")));
        for (const char *text : {"2026-07-31 14:30", "2026-07-31T14:30:00", "2026-07-31 14:30:00.000",
                                 "2026-07-31 12:30Z", "2026-07-31 18:00+05:30", "31.07.2026 14:30"})
            QCOMPARE(fromText(placed, QString::fromLatin1(text), QLocale(u"de_DE"_s)).value, summer);
        // The shell and files say UTC.
        QCOMPARE(fromText(placed, u"2026-07-31 12:30"_s).value, summer);
        QCOMPARE(fromText(placed, u"2026-07-31T12:30:00Z"_s).value, summer);
    }

    void readsBackWhatItPrints()
    {
        const QList<QPair<const Field *, Value>> samples = {
            {&field(kProduct, "name"), QStringLiteral("“Otter” ☕ إبريق 10 % _")},
            {&field(kProduct, "price"), QVariant::fromValue(Money{-123456})},
            {&field(kProduct, "stock"), qlonglong(1234567)},
            {&field(kProduct, "active"), true},
            {&field(kOrder, "status"), QStringLiteral("shipped")},
            {&field(kOrder, "placed"), QVariant::fromValue(*instantFromText(QStringLiteral("2026-01-02 03:04:00")))},
            {&field(kProduct, "id"), QStringLiteral("0123456789abcdef0123456789abcdef")},
        };
        for (const char *name : {"C", "en_GB", "de_DE", "ar_EG", "sv_SE", "en_US", "fr_FR", "hi_IN"}) {
            const QLocale locale{QLatin1String(name)};
            for (const auto &[each, value] : samples) {
                const Parsed parsed = fromText(*each, toText(*each, value, locale), locale);
                QVERIFY2(parsed.ok(), qPrintable(parsed.reason));
                QCOMPARE(parsed.value, value);
            }
        }
    }

    void aSignBeforeAQuantityIsADifference()
    {
        QCOMPARE(fromText(field(kProduct, "stock"), QStringLiteral("+5")).value, QVariant::fromValue(Delta{5}));
        QCOMPARE(fromText(field(kProduct, "stock"), QStringLiteral("-3")).value, QVariant::fromValue(Delta{-3}));
        QCOMPARE(fromText(field(kProduct, "stock"), QStringLiteral("7")).value, QVariant(qlonglong(7)));
        QVERIFY(!fromText(field(kProduct, "stock"), QStringLiteral("+")).ok());
    }

    void namesTheFieldThatItRefuses()
    {
        for (const auto &[name, text] :
             {std::pair{"price", "cheap"}, {"stock", "many"}, {"active", "perhaps"}, {"created", "soon"}}) {
            const Parsed parsed = fromText(field(kProduct, name), QString::fromLatin1(text));
            QVERIFY(!parsed.ok());
            QVERIFY2(parsed.reason.startsWith(label(field(kProduct, name))), qPrintable(parsed.reason));
        }
    }

    void anAmountIsAskedForByAnExample()
    {
        const Field &price = field(kProduct, "price");
        for (const char *text : {"12,50", "12 €", "1e2"})
            QVERIFY(fromText(price, QString::fromUtf8(text)).reason.endsWith(u"12.50."_s));
        QVERIFY(fromText(price, u"1e2"_s, QLocale(u"de_DE"_s)).reason.endsWith(u"12,50."_s));
    }

    void moneyIsAStringInJson()
    {
        QCOMPARE(toJson(field(kProduct, "price"), QVariant::fromValue(Money{1190})),
                 QJsonValue(QStringLiteral("11.90")));
        QCOMPARE(toJson(field(kOrder, "placed"), Value()), QJsonValue(QJsonValue::Null));
    }

    void emptyTextStaysTextAndEmptyTimeIsNothing()
    {
        QCOMPARE(fromText(field(kProduct, "description"), QString()).value, QVariant(QStringLiteral("")));
        QVERIFY(!fromText(field(kOrder, "placed"), QStringLiteral(" ")).value.isValid());
    }

    void aSecretIsNeverTold()
    {
        const Field &password = field(kUser, "password");
        QCOMPARE(toText(password, QStringLiteral("hunter2")), QString());
        QVERIFY(toJson(password, QStringLiteral("hunter2")).isNull());
    }

    void bindsWhatEachDatabaseWrites()
    {
        const Value time = QVariant::fromValue(*instantFromText(QStringLiteral("2026-01-02 03:04:05.000001")));
        QCOMPARE(toDatabase(field(kProduct, "created"), time, Dialect::Sqlite),
                 QVariant(QStringLiteral("2026-01-02 03:04:05.000001")));
        QCOMPARE(toDatabase(field(kProduct, "created"), time, Dialect::Postgres),
                 QVariant(QStringLiteral("2026-01-02 03:04:05.000001+00")));
        QCOMPARE(toDatabase(field(kProduct, "price"), QVariant::fromValue(Money{5}), Dialect::Sqlite),
                 QVariant(QStringLiteral("0.05")));
        QCOMPARE(fromDatabase(field(kProduct, "id"), QStringLiteral("01234567-89AB-cdef-0123-456789abcdef")),
                 QVariant(QStringLiteral("0123456789abcdef0123456789abcdef")));
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "value_test.moc"
