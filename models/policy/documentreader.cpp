// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/documentreader.h"

#include "models/policy/argument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

using entity::Entity;
using entity::Field;

constexpr qsizetype kMostBytes = 1024 * 1024;
constexpr int kMostLevels = 32;
constexpr qsizetype kMostMistakes = 100;
constexpr qsizetype kMostReason = 500;
constexpr int kVersion = 1;

/// The context of the sentences, as lupdate reads it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(policy)
};

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text.size() > 60 ? text.left(60) + QStringLiteral("…") : text);
}

QString joined(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

} // namespace

DocumentReader::DocumentReader(const QByteArray &text, const entity::Catalogue &catalogue)
    : m_text(text), m_catalogue(catalogue), m_actions(actionsOf(catalogue))
{
}

/// Always false.
bool DocumentReader::refuse(qsizetype at, const QString &text)
{
    if (m_mistakes.size() < kMostMistakes) {
        const Position position = Position::of(m_text, at);
        m_mistakes.append({position.line, position.column, text});
    }
    return false;
}

bool DocumentReader::expect(const Place &place, const QString &what)
{
    return refuse(place.at, Words::tr("Expected %1.").arg(what));
}

Reading DocumentReader::read()
{
    Document document;
    QJsonParseError error;
    const qsizetype deep = tooDeepAt(m_text, kMostLevels);
    if (m_text.size() > kMostBytes) {
        refuse(0, Words::tr("A policy is at most %1 bytes long; this text has %2.").arg(kMostBytes).arg(m_text.size()));
    } else if (deep >= 0) {
        refuse(deep, Words::tr("Expected at most %1 lists and objects in each other.").arg(kMostLevels));
    } else if (const auto json = QJsonDocument::fromJson(m_text, &error); error.error != QJsonParseError::NoError) {
        refuse(error.offset, Words::tr("This is no JSON: %1.").arg(error.errorString()));
    } else {
        static constexpr Member<Document> kMembers[] = {{"version", true, &DocumentReader::version},
                                                        {"statements", true, &DocumentReader::statements}};
        object(json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array()), Place::of(m_text), kMembers,
               document);
    }
    std::stable_sort(m_mistakes.begin(), m_mistakes.end(), [](const Mistake &one, const Mistake &other) {
        return std::pair(one.line, one.column) < std::pair(other.line, other.column);
    });
    return {m_mistakes.isEmpty() ? document : Document(), m_mistakes};
}

/// Whether every member is one that there is, and stands there once: of two, nobody knows which is meant.
bool DocumentReader::isKnownOnce(const Place &place, const QStringList &known)
{
    QSet<QString> seen;
    bool isGood = true;
    for (const Place &part : place.parts) {
        if (!known.contains(part.name))
            isGood =
                refuse(part.nameAt,
                       Words::tr("%1 is no member here. Expected one of: %2.").arg(quoted(part.name), joined(known)));
        else if (seen.contains(part.name))
            isGood = refuse(part.nameAt, Words::tr("%1 stands here twice. Expected it once.").arg(quoted(part.name)));
        seen.insert(part.name);
    }
    return isGood;
}

template<typename Into, size_t Count>
void DocumentReader::object(const QJsonValue &json, const Place &place, const Member<Into> (&members)[Count],
                            Into &into)
{
    QStringList known;
    for (const Member<Into> &each : members)
        known << QLatin1String(each.name);
    if (!json.isObject()) {
        expect(place, Words::tr("an object with %1").arg(joined(known)));
        return;
    }
    isKnownOnce(place, known);
    for (const Member<Into> &each : members) {
        const QString name = QLatin1String(each.name);
        const QJsonValue value = json[name];
        if (!value.isUndefined())
            (this->*each.read)(value, place.member(name), into);
        else if (each.required)
            expect(place, Words::tr("a member %1 in this object").arg(quoted(name)));
    }
}

/// A list of texts, none of them twice; a null text where an item is none, and nothing where it is no list.
QStringList DocumentReader::texts(const QJsonValue &json, const Place &place, const QString &what)
{
    const QJsonArray list = json.toArray();
    if (list.isEmpty()) {
        expect(place, Words::tr("a list of at least one of: %1").arg(what));
        return {};
    }
    QStringList all;
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString text = list.at(i).toString();
        const bool isText = list.at(i).isString() && text.isValidUtf16();
        if (!isText)
            expect(place.item(i), what);
        else if (seen.contains(text))
            refuse(place.item(i).at, Words::tr("%1 stands here twice. Expected it once.").arg(quoted(text)));
        seen.insert(text);
        // What was refused here already is told apart from an empty text.
        all << (isText ? QStringLiteral("") + text : QString());
    }
    return all;
}

void DocumentReader::version(const QJsonValue &json, const Place &place, Document &)
{
    if (json != QJsonValue(kVersion))
        expect(place, Words::tr("the version %1").arg(kVersion));
}

void DocumentReader::statements(const QJsonValue &json, const Place &place, Document &into)
{
    static constexpr Member<Statement> kMembers[] = {
        {"id", true, &DocumentReader::id},
        {"effect", true, &DocumentReader::effect},
        {"principal", true, &DocumentReader::principal},
        {"action", true, &DocumentReader::action},
        {"fields", false, &DocumentReader::fields},
        {"condition", false, &DocumentReader::conditions},
        {"reason", false, &DocumentReader::reason},
    };
    if (!json.isArray()) {
        expect(place, Words::tr("a list of statements"));
        return;
    }
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size() && m_mistakes.size() < kMostMistakes; ++i) {
        Statement statement;
        object(list.at(i), place.item(i), kMembers, statement);
        into.statements << statement;
    }
}

void DocumentReader::id(const QJsonValue &json, const Place &place, Statement &into)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._-]{1,100}")));
    into.id = json.toString();
    if (!shape.match(into.id).hasMatch())
        expect(place, Words::tr("an id of 1 to 100 letters without accents, digits, points, - and _"));
    else if (m_ids.contains(into.id))
        refuse(place.at, Words::tr("Another statement has the id %1. Expected one of its own.").arg(quoted(into.id)));
    m_ids.insert(into.id);
}

void DocumentReader::effect(const QJsonValue &json, const Place &place, Statement &into)
{
    if (json.toString() == u"deny")
        into.effect = Statement::Effect::Deny;
    else if (json.toString() != u"allow")
        expect(place, Words::tr("one of: %1").arg(QStringLiteral("allow, deny")));
}

void DocumentReader::principal(const QJsonValue &json, const Place &place, Statement &into)
{
    const QStringList list = texts(json, place, Principal::words());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto principal = Principal::fromText(list.at(i));
        if (principal)
            into.principals << *principal;
        else if (!list.at(i).isNull())
            expect(place.item(i), Words::tr("one of: %1").arg(Principal::words()));
    }
}

void DocumentReader::action(const QJsonValue &json, const Place &place, Statement &into)
{
    into.actions = texts(json, place, Words::tr("an action such as *, *.view, product.* or product.change"));
    for (qsizetype i = 0; i < into.actions.size(); ++i) {
        const QString expected = into.actions.at(i).isNull() ? QString() : misfit(into.actions.at(i), m_actions);
        if (!expected.isEmpty())
            expect(place.item(i), expected);
    }
}

/// The actions that it is about, whether or not they have fields.
std::vector<const Action *> DocumentReader::meant(const Statement &statement) const
{
    std::vector<const Action *> actions;
    for (const Action &each : m_actions) {
        if (std::any_of(statement.actions.begin(), statement.actions.end(),
                        [&each](const QString &pattern) { return means(pattern, each); }))
            actions.push_back(&each);
    }
    return actions;
}

void DocumentReader::fields(const QJsonValue &json, const Place &place, Statement &into)
{
    into.fields = texts(json, place, Words::tr("the name of a field"));
    const std::vector<const Action *> actions = meant(into);
    QStringList known;
    for (const Action *each : actions) {
        for (const Field &field : each->facts->ofFields ? each->entity->fields : std::span<const Field>())
            known << entity::nameOf(field);
    }
    known.removeDuplicates();
    if (known.isEmpty() && !actions.empty())
        refuse(place.at, Words::tr("These actions are not about fields. Expected no fields."));
    for (qsizetype i = 0; i < into.fields.size() && !known.isEmpty(); ++i) {
        if (!into.fields.at(i).isNull() && !known.contains(into.fields.at(i)))
            expect(place.item(i), Words::tr("one of the fields: %1").arg(joined(known)));
    }
}

void DocumentReader::reason(const QJsonValue &json, const Place &place, Statement &into)
{
    into.reason = json.toString();
    if (into.reason.trimmed().isEmpty() || into.reason.size() > kMostReason || !into.reason.isValidUtf16())
        expect(place, Words::tr("a text of 1 to %1 characters").arg(kMostReason));
}

Reading readDocument(const QByteArray &text, const entity::Catalogue &catalogue)
{
    return DocumentReader(text, catalogue).read();
}

} // namespace stockroom::policy
