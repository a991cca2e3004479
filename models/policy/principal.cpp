// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/principal.h"

namespace stockroom::policy
{
namespace
{

struct PrincipalWord {
    Principal::Is is;
    const char *word; ///< with a colon at its end: a name follows
};
constexpr PrincipalWord kWords[] = {
    {Principal::Is::Everybody, "*"},    {Principal::Is::Authenticated, "authenticated"},
    {Principal::Is::Staff, "staff"},    {Principal::Is::Superuser, "superuser"},
    {Principal::Is::InGroup, "group:"}, {Principal::Is::User, "user:"},
};

bool takesName(QLatin1String word)
{
    return word.endsWith(u':');
}

} // namespace

std::optional<Principal> Principal::fromText(const QString &text)
{
    for (const PrincipalWord &each : kWords) {
        const QLatin1String word(each.word);
        if (!takesName(word) && text == word)
            return Principal{each.is};
        if (takesName(word) && text.startsWith(word) && text.size() > word.size())
            return Principal{each.is, text.mid(word.size())};
    }
    return std::nullopt;
}

QString Principal::text() const
{
    for (const PrincipalWord &each : kWords) {
        if (each.is == is)
            return QLatin1String(each.word) + name;
    }
    Q_UNREACHABLE();
}

bool Principal::isAbout(const Person &person) const
{
    if (!person.active || (is != Is::Everybody && !person.authenticated))
        return false;
    switch (is) {
    case Is::Everybody:
    case Is::Authenticated:
        return true;
    case Is::Staff:
        return person.staff;
    case Is::Superuser:
        return person.superuser;
    case Is::InGroup:
        return person.groups.contains(name);
    case Is::User:
        return person.name == name;
    }
    Q_UNREACHABLE();
}

QString Principal::words()
{
    QStringList all;
    for (const PrincipalWord &each : kWords)
        all << QLatin1String(each.word) + (takesName(QLatin1String(each.word)) ? QStringLiteral("NAME") : QString());
    return all.join(QStringLiteral(", "));
}

} // namespace stockroom::policy
