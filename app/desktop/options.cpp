// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "app/desktop/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace stockroom::desktop
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("options", text);
}

QStringList valuesOf(const QString &key)
{
    QStringList values;
    for (const dialog::Setting &setting : Settings::choices()) {
        if (key == QLatin1String(setting.key)) {
            for (const dialog::Option &option : setting.options)
                values.append(QString::fromLatin1(option.value));
        }
    }
    return values;
}

struct OptionFacts {
    const char *key;
    const char *words;
};

constexpr OptionFacts kOptions[] = {
    {"theme", QT_TRANSLATE_NOOP("options", "Show this theme: %1.")},
    {"language", QT_TRANSLATE_NOOP("options", "Speak this language: %1.")},
    {"log-level", QT_TRANSLATE_NOOP("options", "Write this much to the log: %1.")},
};

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP("options", "The desktop of a store.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const OptionFacts &facts : kOptions) {
        const QString key = QString::fromLatin1(facts.key);
        parser.addOption({key, words(facts.words).arg(valuesOf(key).join(QStringLiteral(", "))), key});
    }
    parser.addPositionalArgument(QStringLiteral("store"),
                                 words(QT_TRANSLATE_NOOP("options", "A file, or postgresql://user@server/database.")),
                                 QStringLiteral("[STORE]"));
    Options options;
    const auto wrong = [&options](const QString &sentence) {
        options.answer = Answer::Wrong;
        options.text = sentence + u'\n';
        return options;
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.answer = Answer::Help, .text = parser.helpText(), .store = {}};
    if (parser.isSet(version))
        return {.answer = Answer::Version, .text = QStringLiteral("stockroom " STOCKROOM_VERSION "\n"), .store = {}};
    for (const OptionFacts &facts : kOptions) {
        const QString key = QString::fromLatin1(facts.key);
        const QString value = parser.value(key);
        if (!parser.isSet(key))
            continue;
        if (!valuesOf(key).contains(value))
            return wrong(words(QT_TRANSLATE_NOOP("options", "--%1 takes one of: %2."))
                             .arg(key, valuesOf(key).join(QStringLiteral(", "))));
        options.chosen.insert(key, value);
    }
    if (parser.positionalArguments().size() > 1)
        return wrong(words(QT_TRANSLATE_NOOP("options", "One store at a time can be opened.")));
    options.store = parser.positionalArguments().value(0);
    return options;
}

} // namespace stockroom::desktop
