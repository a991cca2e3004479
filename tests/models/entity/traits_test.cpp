// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/traits.h"

#include "models/entity/order.h"
#include "models/entity/product.h"
#include "models/entity/user.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::entity;

namespace
{

Field of(Kind kind)
{
    return {.name = "it", .label = "It", .kind = kind};
}

/// A value of each kind, as the table in value.h says.
struct Sample {
    Kind kind;
    Value value;
};

const Sample kSamples[] = {
    {Kind::Serial, qlonglong(7)},
    {Kind::Uuid, u"0123456789abcdef0123456789abcdef"_s},
    {Kind::Text, u"Tea"_s},
    {Kind::LongText, u"Tea\nand more"_s},
    {Kind::Slug, u"tea"_s},
    {Kind::Email, u"ann@example.com"_s},
    {Kind::Integer, qlonglong(7)},
    {Kind::Quantity, qlonglong(7)},
    {Kind::Money, QVariant::fromValue(Money{700})},
    {Kind::Flag, true},
    {Kind::Time, QVariant::fromValue(Instant{7})},
    {Kind::Choice, u"open"_s},
    {Kind::Link, qlonglong(7)},
    {Kind::Image, u"tea.png"_s},
    {Kind::Secret, u"hush"_s},
    {Kind::Plain, u"(1,2)"_s},
};

} // namespace

class TraitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesFitTheirKindAndNoOther()
    {
        for (const Sample &field : kSamples) {
            for (const Sample &sample : kSamples) {
                const bool isKeyOfLink = field.kind == Kind::Link && sample.value.typeId() == QMetaType::QString;
                QCOMPARE(fits(of(field.kind), sample.value),
                         isKeyOfLink || field.value.typeId() == sample.value.typeId());
            }
        }
    }

    void numbersAreThoseThatDigitsLineUpIn()
    {
        for (const Sample &each : kSamples) {
            const Field field = of(each.kind);
            const auto number = numberIn(field, each.value);
            QCOMPARE(number.has_value(), isNumeric(each.kind));
            QCOMPARE(ofNumber(field, number.value_or(0)), number ? each.value : Value());
        }
        QCOMPARE(numberIn(of(Kind::Money), QVariant::fromValue(Money{700})), std::optional<qint64>(700));
        QVERIFY(!numberIn(of(Kind::Money), u"7"_s));
    }

    void columnsAreReadAsTextAndAsJson()
    {
        QCOMPARE(fromColumn(of(Kind::Money), u"12.340"_s), QVariant::fromValue(Money{1234}));
        QCOMPARE(fromColumn(of(Kind::Money), 12.34), QVariant::fromValue(Money{1234}));
        QCOMPARE(fromColumn(of(Kind::Flag), u"0"_s), Value(false));
        QCOMPARE(fromColumn(of(Kind::Flag), u"1"_s), Value(true));
        QCOMPARE(fromColumn(of(Kind::Flag), true), Value(true));
        QCOMPARE(fromColumn(of(Kind::Flag), u"true"_s), Value(true));
        QCOMPARE(fromColumn(of(Kind::Flag), u"false"_s), Value(false));
        QCOMPARE(fromColumn(of(Kind::Text), u"Tea"_s), Value(u"Tea"_s));
        QVERIFY(!fromColumn(of(Kind::Money), {}).isValid());
    }

    void textsKeepTheRuleOfTheirKind()
    {
        const auto refuses = [](Kind kind, const QString &text) { return !kindRefusal(of(kind), text).isEmpty(); };
        for (const Kind kind : {Kind::Text, Kind::Image})
            QVERIFY(refuses(kind, u"two\nlines"_s) && !refuses(kind, u"one line"_s));
        QVERIFY(!refuses(Kind::LongText, u"two\nlines"_s));
        QVERIFY(refuses(Kind::Slug, u"é"_s) && !refuses(Kind::Slug, u"green-tea"_s));
        QVERIFY(refuses(Kind::Email, u"ann"_s) && !refuses(Kind::Email, u"ann@example.com"_s));
        const Field &status = *kOrder.find("status");
        QVERIFY(kindRefusal(status, QLatin1String(status.choices.front().value)).isEmpty());
        QVERIFY(!kindRefusal(status, u"nowhere"_s).isEmpty());
    }

    void fieldsAreAskedForWhatTheyAre()
    {
        QVERIFY(is(*kProduct.find("price"), InCurrency) && is(*kProduct.find("price"), Ordered));
        QVERIFY(is(*kProduct.find("stock"), ByDelta) && !is(*kProduct.find("price"), ByDelta));
        QVERIFY(is(*kProduct.find("image"), Picture) && is(*kProduct.find("active"), YesNo));
        QVERIFY(is(kProduct.key(), MadeHere) && !is(kUser.key(), MadeHere));
        QVERIFY(is(*kProduct.find("name"), Within) && !is(*kProduct.find("slug"), Within));
        QVERIFY(!is(*kProduct.find("category"), Ordered) && is(*kProduct.find("created"), Moment));
    }
};

QTEST_GUILESS_MAIN(TraitsTest)
#include "traits_test.moc"
