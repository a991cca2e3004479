// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/shorttime.h"

#include <QRegularExpression>

namespace stockroom::pane
{

QString shortDay(const QDate &day, const QDate &today, const QLocale &locale)
{
    // No locale has a format for a day without its year or its weekday: what is left of the long one is one.
    static const QRegularExpression weekday(QStringLiteral("[,،、\\s]*dddd[,،\\s]*"));
    static const QRegularExpression year(QStringLiteral("[,،\\s]*('de'\\s*)?y+(年|\\s*'г'\\.)?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    if (day.year() == today.year())
        format.remove(year);
    return locale.toString(day, format.trimmed());
}

} // namespace stockroom::pane
