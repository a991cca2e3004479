// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stockroom::policy
{
namespace
{

/// Walks over a text that is known to be JSON; what stands between values is of no matter to it.
class Walk
{
public:
    explicit Walk(const QByteArray &text) : m_text(text) {}

    Place value()
    {
        skipToValue();
        Place place{.at = m_at};
        const char first = now();
        if (first == '{' || first == '[')
            inside(place, first == '{' ? '}' : ']');
        else if (first == '"')
            string();
        else
            word();
        return place;
    }

private:
    char now() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    void skipToValue()
    {
        while (m_at < m_text.size() && !isBegin(now()))
            ++m_at;
    }

    static bool isBegin(char c)
    {
        return c == '{' || c == '[' || c == '"' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    void inside(Place &place, char end)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            while (m_at < m_text.size() && now() != end && !isBegin(now()))
                ++m_at;
            if (now() == end || m_at >= m_text.size())
                break;
            const qsizetype nameAt = m_at;
            const QString name = end == '}' ? named() : QString();
            Place part = value();
            part.name = name;
            part.nameAt = nameAt;
            place.parts.push_back(std::move(part));
        }
        ++m_at;
    }

    QString named()
    {
        const qsizetype from = m_at;
        string();
        const QByteArray quoted = m_text.mid(from, m_at - from);
        return quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
                                     : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    }

    void string()
    {
        for (++m_at; m_at < m_text.size() && now() != '"'; ++m_at) {
            if (now() == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void word()
    {
        while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(now()))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

const Place &Place::item(qsizetype index) const
{
    return index >= 0 && index < qsizetype(parts.size()) ? parts[size_t(index)] : *this;
}

const Place &Place::member(const QString &wanted) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&wanted](const Place &each) { return each.name == wanted; });
    return found == parts.end() ? *this : *found;
}

Place Place::of(const QByteArray &text)
{
    return Walk(text).value();
}

Position Position::of(const QByteArray &text, qsizetype at)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(at, 0, text.size()));
    const qsizetype lineFrom = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineFrom)).toUcs4().size()) + 1};
}

qsizetype tooDeepAt(const QByteArray &text, int most)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (isInString && c == '\\')
            ++at;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '{' || c == '[') && ++depth > most)
            return at;
        else if (!isInString && (c == '}' || c == ']'))
            --depth;
    }
    return -1;
}

} // namespace stockroom::policy
