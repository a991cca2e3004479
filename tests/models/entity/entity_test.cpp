// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/entity.h"

#include <QTest>

using namespace stockroom::entity;

namespace
{

constexpr Entity entityOf(std::span<const Field> fields)
{
    return {.name = "thing",
            .table = "things",
            .label = "",
            .plural = "",
            .icon = "",
            .caption = "name",
            .order = "-name",
            .fields = fields};
}

constexpr Field kKey{.name = "id", .kind = Kind::Serial};
constexpr Field kGood[] = {kKey, {.name = "name"}};
constexpr Field kNoKey[] = {{.name = "name"}};
constexpr Field kNoCaption[] = {kKey};
constexpr Field kLinkToNothing[] = {kKey, {.name = "name"}, {.name = "shelf", .kind = Kind::Link}};
constexpr Field kChoiceOfNothing[] = {kKey, {.name = "name"}, {.name = "state", .kind = Kind::Choice}};
constexpr Field kSecretInList[] = {kKey, {.name = "name"}, {.name = "code", .kind = Kind::Secret, .uses = InList}};
constexpr Field kEditedUnseen[] = {kKey, {.name = "name", .uses = EditInList}};
constexpr Field kSlugOfNothing[] = {kKey, {.name = "name"}, {.name = "slug", .kind = Kind::Slug, .from = "title"}};
constexpr Field kSetNullNowhere[] = {
    kKey, {.name = "name"}, {.name = "shelf", .kind = Kind::Link, .link = "shelf", .onDelete = OnDelete::SetNull}};

} // namespace

class EntityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsThatAgreeAreSound() { QVERIFY(sound(entityOf(kGood))); }

    void factsThatContradictEachOtherAreNot()
    {
        QVERIFY(!sound(entityOf(kNoKey)));
        QVERIFY(!sound(entityOf(kNoCaption)));
        QVERIFY(!sound(entityOf(kLinkToNothing)));
        QVERIFY(!sound(entityOf(kChoiceOfNothing)));
        QVERIFY(!sound(entityOf(kSecretInList)));
        QVERIFY(!sound(entityOf(kEditedUnseen)));
        QVERIFY(!sound(entityOf(kSlugOfNothing)));
        QVERIFY(!sound(entityOf(kSetNullNowhere)));
    }

    void fieldsAreFoundByName()
    {
        static constexpr Entity entity = entityOf(kGood);
        QCOMPARE(fieldOf(entity, QStringLiteral("name")), &kGood[1]);
        QCOMPARE(fieldOf(entity, QStringLiteral("nam")), nullptr);
    }
};

QTEST_GUILESS_MAIN(EntityTest)
#include "entity_test.moc"
