// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/instant.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <chrono>

namespace stockroom::entity
{
namespace
{

constexpr qint64 kSecond = 1'000'000;

QDateTime wholeSeconds(qint64 micros, qint64 &fraction)
{
    qint64 seconds = micros / kSecond;
    fraction = micros % kSecond;
    if (fraction < 0) {
        fraction += kSecond;
        --seconds;
    }
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QString written(Instant instant, const QString &format, const QString &end)
{
    qint64 fraction = 0;
    QString text = wholeSeconds(instant.micros, fraction).toString(format);
    if (fraction != 0)
        text += QStringLiteral(".%1").arg(fraction, 6, 10, QLatin1Char('0'));
    return text + end;
}

/// The locale's short date and time, with all four digits of the year: a value must be readable again.
QString timeFormat(const QLocale &locale, bool dateOnly = false)
{
    QString format = dateOnly ? locale.dateFormat(QLocale::ShortFormat) : locale.dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

Instant Instant::now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

Instant Instant::from(const QDateTime &time)
{
    return {time.toMSecsSinceEpoch() * 1000};
}

QDateTime Instant::toDateTime() const
{
    qint64 fraction = 0;
    return wholeSeconds(micros, fraction).addMSecs(fraction / 1000);
}

QString databaseText(Instant instant)
{
    return written(instant, QStringLiteral("yyyy-MM-dd HH:mm:ss"), QString());
}

QString isoText(Instant instant)
{
    return written(instant, QStringLiteral("yyyy-MM-ddTHH:mm:ss"), QStringLiteral("Z"));
}

namespace
{

int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const char c : text.sliced(from, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// What the databases themselves write, "2026-01-02 03:04:05[.123456][+00]": a list of a million rows has it in each,
/// and a regular expression takes longer than to read the row.
std::optional<Instant> fromDatabaseText(QByteArrayView text)
{
    if (text.endsWith("+00"))
        text.chop(3);
    const bool hasFraction = text.size() > 20 && text.size() <= 26 && text[19] == '.';
    if ((text.size() != 19 && !hasFraction) || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' ||
        text[16] != ':')
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(digits(text, 0, 4)),
                                           std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
                                           std::chrono::day(static_cast<unsigned>(digits(text, 8, 2))));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    int fraction = hasFraction ? digits(text, 20, text.size() - 20) : 0;
    const bool isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!date.ok() || date.year() < std::chrono::year(1) || !isTime || fraction < 0)
        return std::nullopt;
    for (qsizetype size = text.size(); hasFraction && size < 26; ++size)
        fraction *= 10;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return Instant{(((days * 24 + hour) * 60 + minute) * 60 + second) * kSecond + fraction};
}

} // namespace

std::optional<Instant> instantFromBytes(QByteArrayView text)
{
    const auto instant = fromDatabaseText(text);
    return instant ? instant : instantFromText(QString::fromUtf8(text));
}

std::optional<Instant> instantFromText(const QString &text, Qt::TimeSpec unsaid)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$)"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QString offset = match.captured(8);
    qint64 seconds = QDateTime(date, time, offset.isEmpty() ? unsaid : Qt::UTC).toSecsSinceEpoch();
    if (offset.size() > 1) {
        const int sign = offset.startsWith(u'-') ? -1 : 1;
        const QString digits = offset.mid(1).remove(u':').leftJustified(4, u'0');
        seconds -= sign * (digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60);
    }
    return Instant{seconds * kSecond + match.captured(7).leftJustified(6, u'0').toLongLong()};
}

QString localText(Instant instant, const QLocale &locale)
{
    return locale.toString(instant.toDateTime().toLocalTime(), timeFormat(locale));
}

std::optional<Instant> instantFromText(const QString &text, const QLocale &locale)
{
    // What people read is the time of their place, and so is what they type; the C locale is the shell's and files'.
    if (const auto instant = instantFromText(text, locale.language() == QLocale::C ? Qt::UTC : Qt::LocalTime))
        return instant;
    const QDateTime time = locale.toDateTime(text, timeFormat(locale));
    if (time.isValid())
        return Instant::from(time);
    const QDate date = locale.toDate(text, timeFormat(locale, true));
    return date.isValid() ? std::optional(Instant::from(date.startOfDay())) : std::nullopt;
}

std::optional<Day> dayFromText(const QString &text, const QLocale &locale)
{
    QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        date = locale.toDate(text, timeFormat(locale, true));
    if (!date.isValid())
        return std::nullopt;
    const Qt::TimeSpec spec = locale.language() == QLocale::C ? Qt::UTC : Qt::LocalTime;
    return Day{Instant::from(date.startOfDay(spec)), Instant::from(date.addDays(1).startOfDay(spec))};
}

} // namespace stockroom::entity
