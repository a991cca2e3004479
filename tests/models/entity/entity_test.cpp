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
            .counted = "%1 things",
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

    void whatIsCountedHasAFormForOne()
    {
        Entity entity = entityOf(kGood);
        entity.label = "Cup";
        entity.counted = "%1 cups";
        const QLocale english(QLocale::English);
        QCOMPARE(counted(entity, 1, english), QStringLiteral("1 cup"));
        QCOMPARE(counted(entity, 0, english), QStringLiteral("0 cups"));
        QCOMPARE(counted(entity, 5000, english), QStringLiteral("5,000 cups"));
    }

    void rowsStandInRowsByALinkToTheirEntity()
    {
        static constexpr Field kNested[] = {
            kKey, {.name = "name"}, {.name = "above", .kind = Kind::Link, .link = "shelf"}};
        Entity entity = entityOf(kNested);
        entity.name = "shelf";
        QCOMPARE(treeLink(entity), &kNested[2]);
        entity.name = "cup";
        QCOMPARE(treeLink(entity), nullptr);
    }

    void secretsAreLeftOutOfWhatIsTold()
    {
        static constexpr Field fields[] = {kKey, {.name = "name"}, {.name = "code", .kind = Kind::Secret}};
        const QVariantMap row{{QStringLiteral("name"), 1}, {QStringLiteral("code"), 2}};
        QCOMPARE(withoutSecrets(entityOf(fields), row), (QVariantMap{{QStringLiteral("name"), 1}}));
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
