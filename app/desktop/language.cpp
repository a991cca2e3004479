// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace stockroom::desktop
{

namespace
{

// QTranslator would take the next of the system's languages when the first is English, which has no file.
bool load(QTranslator *translator, const QLocale &locale, const QString &name, const QString &folder)
{
    const QString language = QLocale::languageToCode(locale.language());
    return locale.language() != QLocale::English && locale.language() != QLocale::C &&
           translator->load(name + u'_' + language, folder);
}

} // namespace

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
}

QLocale Language::localeOf(const QString &choice)
{
    // A system without a language of its own (C) writes for programs, not for people.
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const bool speaks = QLocale::system().language() != QLocale::C;
    if (choice == QStringLiteral("system"))
        return speaks ? QLocale::system() : english;
    // Someone who reads English in Ireland still counts and dates as the system does.
    const QLocale chosen(choice);
    return chosen.language() == QLocale::system().language() ? QLocale::system() : chosen;
}

void Language::apply(const QString &choice)
{
    m_locale = localeOf(choice);
    QLocale::setDefault(m_locale);
    // A translator that is loaded anew while it is installed tells nobody: take it out first.
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    if (load(&m_qt, m_locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool spoken = load(&m_words, m_locale, QStringLiteral("stockroom"), QStringLiteral(":/i18n"));
    if (spoken)
        QCoreApplication::installTranslator(&m_words);
    // A language that the program does not speak is shown in English, and so in English's direction.
    QGuiApplication::setLayoutDirection(spoken ? m_locale.textDirection() : Qt::LeftToRight);
}

} // namespace stockroom::desktop
