// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace stockroom::desktop
{

/// The language that the program speaks: its words and Qt's, the direction of the layout, and how numbers and dates are
/// written. English is the source and needs no translation.
class Language
{
public:
    ~Language();

    /// "system", or a language's code. Open windows are told by LanguageChange.
    void apply(const QString &choice);
    QLocale locale() const { return m_locale; }

    /// The locale that a choice stands for.
    static QLocale localeOf(const QString &choice);

private:
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qt;
};

} // namespace stockroom::desktop
