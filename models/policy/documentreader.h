// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/document.h"
#include "models/policy/place.h"

#include <QJsonObject>
#include <QSet>

namespace stockroom::policy
{

/// Reads one text, and gathers what is wrong in it.
class DocumentReader
{
public:
    DocumentReader(const QByteArray &text, const entity::Catalogue &catalogue);

    Reading read();

private:
    /// One member of an object: what reads it, and whether it must be there.
    template<typename Into> struct Member {
        const char *name;
        bool required;
        void (DocumentReader::*read)(const QJsonValue &json, const Place &place, Into &into);
    };

    bool refuse(qsizetype at, const QString &text);
    bool expect(const Place &place, const QString &what);
    template<typename Into, size_t Count>
    void object(const QJsonValue &json, const Place &place, const Member<Into> (&members)[Count], Into &into);
    bool isKnownOnce(const Place &place, const QStringList &known);
    QStringList texts(const QJsonValue &json, const Place &place, const QString &what);

    void version(const QJsonValue &json, const Place &place, Document &into);
    void statements(const QJsonValue &json, const Place &place, Document &into);

    void id(const QJsonValue &json, const Place &place, Statement &into);
    void effect(const QJsonValue &json, const Place &place, Statement &into);
    void principal(const QJsonValue &json, const Place &place, Statement &into);
    void action(const QJsonValue &json, const Place &place, Statement &into);
    void fields(const QJsonValue &json, const Place &place, Statement &into);
    void reason(const QJsonValue &json, const Place &place, Statement &into);
    void conditions(const QJsonValue &json, const Place &place, Statement &into);
    void condition(const QJsonObject &json, const Place &place, const entity::Entity &entity, Statement &into);
    void argument(const QJsonObject &json, const Place &place, const entity::Entity &entity, Condition &into);

    std::vector<const Action *> meant(const Statement &statement) const;
    const entity::Entity *onlyEntity(const Statement &statement, const Place &place);
    bool isOfChange(const Statement &statement) const;

    const QByteArray &m_text;
    const entity::Catalogue &m_catalogue;
    const std::vector<Action> m_actions;
    QSet<QString> m_ids;
    QList<Mistake> m_mistakes;
};

} // namespace stockroom::policy
