// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/plain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Cell;
using entity::Field;

namespace
{

Field column(const char *type)
{
    return {.name = "more", .label = "more", .kind = entity::Kind::Plain, .nullable = true, .type = type};
}

} // namespace

class PlainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreWrittenAsTheyAreShown()
    {
        const QByteArray bytes("\0\xff'", 3);
        const Field blob = column("blob");
        QCOMPARE(entity::readPlain(Cell::ofBytes(bytes)), QVariant(bytes));
        QCOMPARE(entity::toText(blob, bytes), u"\\x00ff27"_s);
        QCOMPARE(entity::toJson(blob, bytes), QJsonValue(u"\\x00ff27"_s));
        QCOMPARE(entity::fromText(blob, u"\\x00FF27"_s).value, QVariant(bytes));
        // PostgreSQL reads the text itself.
        QCOMPARE(entity::fromText(column("bytea"), u"\\x00FF27"_s).value, QVariant(u"\\x00ff27"_s));
    }

    void whatIsNoBytesIsRefused()
    {
        for (const char *type : {"blob", "bytea"}) {
            for (const QString &text : {u"tea"_s, u"\\x0"_s, u"\\xgg"_s, u"00ff"_s})
                QVERIFY(entity::fromText(column(type), text).reason.contains(u"hexadecimal"));
            QVERIFY(!entity::fromText(column(type), {}).value.isValid());
        }
    }

    void emptyBytesAreNotNull()
    {
        Field blob = column("blob");
        blob.nullable = false;
        const QVariant value = entity::fromText(blob, {}).value;
        QVERIFY(value.isValid() && !value.toByteArray().isNull());
        Field bytea = column("bytea");
        bytea.nullable = false;
        QCOMPARE(entity::fromText(bytea, {}).value, QVariant(u"\\x"_s));
    }

    void numbersKeepTheirDigits()
    {
        const auto shown = [](const Cell &cell) { return entity::toText(column("decimal"), entity::readPlain(cell)); };
        QCOMPARE(shown(Cell::ofReal(0.1)), u"0.1"_s);
        QCOMPARE(shown(Cell::ofReal(1234567890.0123458)), u"1234567890.0123458"_s);
        QCOMPARE(shown(Cell::of(12)), u"12"_s);
        // A column without a type would keep the text.
        QCOMPARE(entity::readPlain(Cell::of(12)), QVariant(12LL));
        QCOMPARE(entity::readPlain(Cell::ofReal(0.1)), QVariant(0.1));
        QCOMPARE(entity::readPlain(Cell::ofText(" 1.10 ")), QVariant(u" 1.10 "_s));
    }

    void kindsThatWeKnowHaveNoTypeOfTheirOwn()
    {
        QVERIFY(entity::hasOwnType(column("inet")));
        Field time = column("timestamp with time zone");
        time.kind = entity::Kind::Time;
        QVERIFY(!entity::hasOwnType(time));
        QVERIFY(!entity::hasOwnType({.name = "name"}));
    }
};

QTEST_GUILESS_MAIN(PlainTest)
#include "plain_test.moc"
