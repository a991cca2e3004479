// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <span>

namespace stockroom::policy
{

/// What a condition asks. Those on the row are asked of the row as it stands, and can be written as SQL; those on the
/// change compare it with what shall be.
enum class Test : quint8 {
    Equal,
    Unlike,
    Less,
    AtMost,
    More,
    NotLess,
    OneOf,
    Within,
    Younger,
    Older,
    FallsAtMost,
    RisesAtMost,
    ByDifference,
    DifferenceAtMost,
    Moves
};

/// What the argument of a test is in JSON.
enum class Takes : quint8 {
    Nothing,
    Value,  ///< a value of the field; "@user.id" and "@user.name" are the person's own, "@@" before a text's own @
    Values, ///< a list of values, at least one
    Root,   ///< the key of a row of a tree
    Number, ///< a whole number
    Steps   ///< a list of ["from", "to"]
};

/// Which fields a test can be asked of.
enum class Of : quint8 { Any, Measured, Tree, Moment, Numbers, Quantity, Choice };

/// One row says everything about a test. Values that are not there (NULL) fail every test.
struct TestFacts {
    Test test;
    const char *word; ///< in documents
    bool onChange;    ///< else on the row
    Of of;
    Takes takes;
    const char *argument; ///< the member that holds its argument; nullptr for none
    qint64 least;         ///< Number
    qint64 greatest;      ///< Number
    const char *unit;     ///< Number: what it counts
    const char *meaning;  ///< what must hold of %1 with %2; to be translated in the context "policy"
};

/// Every test that there is.
std::span<const TestFacts> tests();
/// The test of that word, or nothing.
const TestFacts *testOf(const QString &word);
const TestFacts &factsOf(Test test);

/// One condition of a statement, as it stands in the document.
struct Condition {
    QString field;
    Test test = Test::Equal;
    QJsonValue argument = QJsonValue::Undefined;

    bool operator==(const Condition &) const = default;
};

} // namespace stockroom::policy
