// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QMetaType>
#include <QString>
#include <compare>
#include <optional>

namespace stockroom::entity
{

/// A moment in UTC, in microseconds since 1970, which is what both databases keep.
struct Instant {
    qint64 micros = 0;

    auto operator<=>(const Instant &) const = default;

    static Instant now();
    static Instant from(const QDateTime &time);

    /// In UTC; the microseconds below the millisecond are not in it.
    QDateTime toDateTime() const;
};

/// "2026-01-02 03:04:05.123456", without the fraction where it is zero: Django's text in SQLite.
QString databaseText(Instant instant);

/// "2026-01-02T03:04:05.123456Z", the fraction only where there is one.
QString isoText(Instant instant);

/// Reads databaseText, isoText and PostgreSQL's text with an offset of whole hours or minutes; a text without an offset
/// is UTC, or the time of this computer's place for `unsaid` Qt::LocalTime. Nothing when it is no time.
std::optional<Instant> instantFromText(const QString &text, Qt::TimeSpec unsaid = Qt::UTC);

/// The same of a database's text in UTF-8.
std::optional<Instant> instantFromBytes(QByteArrayView text);

/// The date and time of this computer's place, as people of that locale write it shortly, with all digits of the year.
QString localText(Instant instant, const QLocale &locale);

/// Reads localText, a date alone, and what the above reads; without an offset it is a time of this computer's place, in
/// the C locale of UTC.
std::optional<Instant> instantFromText(const QString &text, const QLocale &locale);

/// A whole day: its first moment, and that of the day after it.
struct Day {
    Instant first;
    Instant next;
};

/// Reads a date alone, as the above does; nothing when a time stands with it.
std::optional<Day> dayFromText(const QString &text, const QLocale &locale);

} // namespace stockroom::entity

Q_DECLARE_METATYPE(stockroom::entity::Instant)
