// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

/// A value on one line, with a space after each comma and colon.
QByteArray line(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &each : list)
            parts << line(each);
        return '[' + parts.join(", ") + ']';
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            parts << line(it.key()) + ": " + line(*it);
        return '{' + parts.join(", ") + '}';
    }
    // Only lists and objects are written alone.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray written(const Condition &condition)
{
    const TestFacts &facts = factsOf(condition.test);
    QByteArray text = "{\"field\": " + line(condition.field) + ", \"test\": " + line(QLatin1String(facts.word));
    if (facts.argument)
        text += ", " + line(QLatin1String(facts.argument)) + ": " + line(condition.argument);
    return text + '}';
}

QByteArray written(const Statement &statement)
{
    QStringList principals;
    for (const Principal &each : statement.principals)
        principals << each.text();
    const char *effect = statement.effect == Statement::Effect::Allow ? "allow" : "deny";
    QByteArrayList members{"\"id\": " + line(statement.id), "\"effect\": " + line(QLatin1String(effect)),
                           "\"principal\": " + line(QJsonArray::fromStringList(principals)),
                           "\"action\": " + line(QJsonArray::fromStringList(statement.actions))};
    if (!statement.fields.isEmpty())
        members << "\"fields\": " + line(QJsonArray::fromStringList(statement.fields));
    QByteArrayList conditions;
    for (const Condition &each : statement.conditions)
        conditions << written(each);
    if (!conditions.isEmpty())
        members << "\"condition\": [\n                " + conditions.join(",\n                ") + "\n            ]";
    if (!statement.reason.isEmpty())
        members << "\"reason\": " + line(statement.reason);
    return "        {\n            " + members.join(",\n            ") + "\n        }";
}

} // namespace

bool Statement::isAbout(const Action &action) const
{
    if (!fields.isEmpty() && !action.facts->ofFields)
        return false;
    return std::any_of(actions.begin(), actions.end(), [&](const QString &each) { return means(each, action); });
}

QString Mistake::words() const
{
    return Words::tr("Line %1, column %2: %3").arg(line).arg(column).arg(text);
}

entity::Result<Document> Document::parse(const QByteArray &text, const entity::Catalogue &catalogue)
{
    const Reading reading = readDocument(text, catalogue);
    if (reading.mistakes.isEmpty())
        return reading.document;
    QList<entity::Failure> failures;
    for (const Mistake &each : reading.mistakes)
        failures << entity::Failure{QString(), each.words()};
    return entity::Problem::invalid(failures);
}

QByteArray Document::toJson() const
{
    QByteArrayList all;
    for (const Statement &each : statements)
        all << written(each);
    const QByteArray list = all.isEmpty() ? QByteArray("[]") : "[\n" + all.join(",\n") + "\n    ]";
    return "{\n    \"version\": 1,\n    \"statements\": " + list + "\n}\n";
}

} // namespace stockroom::policy
