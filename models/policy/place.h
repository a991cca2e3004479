// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace stockroom::policy
{

/// Where a part of a JSON text stands, with the parts in it in the order of the text. It knows no more of JSON than
/// that: whether the text is JSON at all, and what it holds, QJsonDocument says.
struct Place {
    qsizetype at = 0;              ///< the byte where the value begins
    QString name = {};             ///< of the member that it is the value of
    qsizetype nameAt = 0;          ///< the byte where that name begins
    std::vector<Place> parts = {}; ///< members of an object, items of a list

    /// The place of an item, or of the whole where there is no such one.
    const Place &item(qsizetype index) const;
    /// The place of a member, or of the whole where there is no such one.
    const Place &member(const QString &name) const;

    /// The place of the whole of a text that QJsonDocument has read.
    static Place of(const QByteArray &text);
};

/// A byte of a text as people find it: lines and columns from 1, columns in characters.
struct Position {
    int line = 1;
    int column = 1;

    bool operator==(const Position &) const = default;

    static Position of(const QByteArray &text, qsizetype at);
};

/// The byte at which lists and objects are nested more than `most` deep, or -1; of any text.
qsizetype tooDeepAt(const QByteArray &text, int most);

} // namespace stockroom::policy
