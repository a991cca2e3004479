// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr Option kOptions[] = {
    {"store", "STORE", QT_TRANSLATE_NOOP("ctl", "the store, where STOCKROOM_STORE does not name it")},
    {"as", "USER", QT_TRANSLATE_NOOP("ctl", "who asks; the user of the system otherwise")},
    {"json", nullptr, QT_TRANSLATE_NOOP("ctl", "an array of objects; money as a string, links as they are typed")},
    {"filter", "FILTER", QT_TRANSLATE_NOOP("ctl", "words, field:value, field<value, field>value; may be repeated"),
     true},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("ctl", "by which field; -FIELD for descending")},
    {"limit", "N", QT_TRANSLATE_NOOP("ctl", "at most so many rows; 0 for all; otherwise 100")},
    {"if", "FIELD=VALUE", QT_TRANSLATE_NOOP("ctl", "only when a changed field still holds this; may be repeated"),
     true},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("ctl", "why, for the history")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("ctl", "do not ask before something is thrown away")},
    {"name", "NAME", QT_TRANSLATE_NOOP("ctl", "the name of the new store")},
    {"currency", "CODE", QT_TRANSLATE_NOOP("ctl", "its currency, with two decimals; otherwise EUR")},
    {"products", "N", QT_TRANSLATE_NOOP("ctl", "how many products; otherwise 5000")},
    {"orders", "N", QT_TRANSLATE_NOOP("ctl", "how many orders; otherwise 20000")},
    {"seed", "N", QT_TRANSLATE_NOOP("ctl", "another number gives other data; otherwise 1")},
    {"media", "FOLDER",
     QT_TRANSLATE_NOOP("ctl", "where pictures go; otherwise beside the store's file, or with your data")},
    {"to", "N", QT_TRANSLATE_NOOP("ctl", "up or back to this step; otherwise to the newest")},
    {"plan", nullptr, QT_TRANSLATE_NOOP("ctl", "show the SQL, and change nothing")},
    {"adopt", nullptr, QT_TRANSLATE_NOOP("ctl", "take in a store that belongs to a Django backend")},
    {"wal", nullptr,
     QT_TRANSLATE_NOOP("ctl", "with --adopt: readers and writers of the file hinder each other no more")},
    {"history", "FILE", QT_TRANSLATE_NOOP("ctl", "write the history to this file first, a JSON object on a line")},
    {"no-owner", nullptr, QT_TRANSLATE_NOOP("ctl", "PostgreSQL: tables get the owner who puts them back")},
    {"email", "ADDRESS", QT_TRANSLATE_NOOP("ctl", "the new person's address")},
    {"password-fd", "N", QT_TRANSLATE_NOOP("ctl", "read the password of --as from this open descriptor, one line")},
    {"new-password-fd", "N", QT_TRANSLATE_NOOP("ctl", "the same for the new password of somebody")},
    {"help", nullptr, QT_TRANSLATE_NOOP("ctl", "show this, or the help of one command")},
    {"version", nullptr, QT_TRANSLATE_NOOP("ctl", "show the version")},
};

} // namespace

std::span<const Option> options()
{
    return kOptions;
}

const Option *optionOf(const QString &name)
{
    for (const Option &option : kOptions) {
        if (name == QLatin1StringView(option.name))
            return &option;
    }
    return nullptr;
}

std::variant<Arguments, QString> Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    bool areOptionsOver = false;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString &word = words.at(place);
        if (areOptionsOver || !word.startsWith(u"--"_s)) {
            arguments.m_words << word;
            continue;
        }
        areOptionsOver = word.size() == 2;
        if (areOptionsOver)
            continue;
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word.mid(2, sign < 0 ? -1 : sign - 2);
        const Option *option = optionOf(name);
        if (!option)
            return Words::tr("There is no option --%1.").arg(name);
        if (!option->value && sign >= 0)
            return Words::tr("The option --%1 takes no value.").arg(name);
        if (option->value && sign < 0 && place + 1 == words.size())
            return Words::tr("The option --%1 needs a value: %2.").arg(name, QLatin1StringView(option->value));
        if (option->value && !option->isRepeated && arguments.has(name))
            return Words::tr("The option --%1 is given twice.").arg(name);
        QString value;
        if (option->value)
            value = sign < 0 ? words.at(++place) : word.mid(sign + 1);
        arguments.m_options[name] << value;
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? otherwise : found->last();
}

} // namespace stockroom::ctl
