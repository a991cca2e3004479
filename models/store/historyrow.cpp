// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historyrow.h"

#include "models/database/connection.h"
#include "models/entity/traits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stockroom::store
{
namespace
{

using entity::Entity;
using entity::Field;

/// Reads the text of historyRowExpression() from left to right; it stops being ok where the text is no such row.
class RowReader
{
public:
    explicit RowReader(const QString &text) : m_text(text) {}

    QVariantMap row()
    {
        QVariantMap row;
        take(u'{');
        while (m_ok && m_at < m_text.size() && m_text.at(m_at) != u'}') {
            const QString column = quoted(u'"');
            take(u':');
            row.insert(column, literal());
            if (m_at < m_text.size() && m_text.at(m_at) == u',')
                ++m_at;
        }
        take(u'}');
        return m_ok && m_at == m_text.size() ? row : QVariantMap();
    }

private:
    void take(QChar expected)
    {
        m_ok = m_ok && m_at < m_text.size() && m_text.at(m_at) == expected;
        ++m_at;
    }

    QString quoted(QChar mark)
    {
        QString text;
        take(mark);
        while (m_ok) {
            const qsizetype end = m_text.indexOf(mark, m_at);
            m_ok = end >= 0;
            text += m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text.at(m_at) != mark)
                break;
            // A doubled mark stands for itself.
            text += mark;
            ++m_at;
        }
        return text;
    }

    QVariant literal()
    {
        if (m_ok && m_at < m_text.size() && m_text.at(m_at) == u'\'')
            return quoted(u'\'');
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'}')
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        m_ok = m_ok && !word.isEmpty();
        return word == u"NULL" ? QVariant() : QVariant(word);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace

QString historyRowExpression(const Entity &entity, const QString &alias)
{
    QStringList members;
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            continue;
        const QString column = database::Connection::quoted(QLatin1String(field.in()));
        members << QStringLiteral("'%1:' || quote(%2.%3)")
                       .arg(QString(column).replace(u'\'', QStringLiteral("''")), alias, column);
    }
    return QStringLiteral("'{' || ") + members.join(QStringLiteral(" || ',' || ")) + QStringLiteral(" || '}'");
}

QVariantMap historyRow(const QString &text, entity::Dialect dialect)
{
    if (dialect == entity::Dialect::Sqlite)
        return RowReader(text).row();
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

entity::Values historyValues(const Entity &entity, const entity::Catalogue &catalogue, const QVariantMap &row)
{
    entity::Values values;
    for (const Field &field : entity.fields) {
        const auto raw = row.constFind(QLatin1String(field.in()));
        if (raw != row.constEnd())
            values.insert(QLatin1String(field.name), entity::fromColumn(field, *raw, catalogue.keyKind(field)));
    }
    return values;
}

} // namespace stockroom::store
