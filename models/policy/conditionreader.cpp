// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/argument.h"
#include "models/policy/documentreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Entity;
using entity::Field;

constexpr qsizetype kMostConditions = 100;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

QString namesOfFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        names << entity::nameOf(field);
    return names.join(QStringLiteral(", "));
}

QString namesOfTests()
{
    QStringList names;
    for (const TestFacts &each : tests())
        names << QLatin1String(each.word);
    return names.join(QStringLiteral(", "));
}

} // namespace

/// A field's name and its values mean something in one entity alone.
const Entity *DocumentReader::onlyEntity(const Statement &statement, const Place &place)
{
    QStringList names;
    const Entity *only = nullptr;
    for (const Action *each : meant(statement)) {
        only = each->entity;
        names << each->name.section(u'.', 0, 0);
    }
    names.removeDuplicates();
    if (only && names.size() == 1)
        return only;
    if (!names.isEmpty())
        expect(place, Words::tr("conditions only where all actions are about one entity, and not about: %1")
                          .arg(names.join(QStringLiteral(", "))));
    return nullptr;
}

bool DocumentReader::isOfChange(const Statement &statement) const
{
    const auto actions = meant(statement);
    return std::any_of(actions.begin(), actions.end(), [](const Action *each) {
        return each->is(ActionFacts::Is::Change) || each->is(ActionFacts::Is::Adjust) ||
               each->is(ActionFacts::Is::Step);
    });
}

void DocumentReader::conditions(const QJsonValue &json, const Place &place, Statement &into)
{
    const QJsonArray list = json.toArray();
    if (list.isEmpty() || list.size() > kMostConditions) {
        expect(place, Words::tr("a list of 1 to %1 conditions").arg(kMostConditions));
        return;
    }
    const Entity *entity = onlyEntity(into, place);
    for (qsizetype i = 0; i < list.size() && entity; ++i) {
        if (list.at(i).isObject())
            condition(list.at(i).toObject(), place.item(i), *entity, into);
        else
            expect(place.item(i), Words::tr("an object with %1").arg(QStringLiteral("field, test")));
    }
}

void DocumentReader::condition(const QJsonObject &json, const Place &place, const Entity &entity, Statement &into)
{
    const QString fieldMember = QStringLiteral("field");
    const QString testMember = QStringLiteral("test");
    Condition condition{.field = json.value(fieldMember).toString()};
    const Field *field = fieldOf(entity, condition.field);
    const TestFacts *test = testOf(json.value(testMember).toString());
    QStringList known{fieldMember, testMember};
    for (const TestFacts &each : tests()) {
        if (each.argument && (!test || test == &each))
            known << QLatin1String(each.argument);
    }
    known.removeDuplicates();
    isKnownOnce(place, known);
    if (!field)
        expect(place.member(fieldMember), Words::tr("a member “field” that is one of: %1").arg(namesOfFields(entity)));
    if (!test)
        expect(place.member(testMember), Words::tr("a member “test” that is one of: %1").arg(namesOfTests()));
    if (!field || !test)
        return;
    condition.test = test->test;
    if (test->onChange && !isOfChange(into))
        refuse(place.member(testMember).at,
               Words::tr("This test is of what is changed. Expected an action that changes something."));
    const QString expected = policy::misfit(*test, entity, *field, m_catalogue);
    if (!expected.isEmpty())
        expect(place.member(fieldMember), Words::tr("for this test %1").arg(expected));
    else
        argument(json, place, entity, condition);
    into.conditions << condition;
}

void DocumentReader::argument(const QJsonObject &json, const Place &place, const Entity &entity, Condition &into)
{
    const TestFacts &test = factsOf(into.test);
    if (!test.argument)
        return;
    const QString name = QLatin1String(test.argument);
    into.argument = json.value(name);
    if (into.argument.isUndefined()) {
        expect(place, Words::tr("a member %1 in this object").arg(QStringLiteral("“%1”").arg(name)));
        return;
    }
    Unfit unfit;
    if (!argumentOf(test, entity, *fieldOf(entity, into.field), m_catalogue, into.argument, &unfit))
        expect(place.member(name).item(unfit.item), unfit.expected);
}

} // namespace stockroom::policy
