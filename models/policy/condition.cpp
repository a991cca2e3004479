// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/condition.h"

#include <algorithm>
#include <iterator>

namespace stockroom::policy
{
namespace
{

constexpr qint64 kCentury = 36'500;
constexpr qint64 kMostPercent = 1'000'000;
constexpr qint64 kMostCount = 1'000'000'000'000;

constexpr TestFacts kTests[] = {
    {Test::Equal, "eq", false, Of::Any, Takes::Value, "value", 0, 0, "", QT_TRANSLATE_NOOP("policy", "%1 is %2")},
    {Test::Unlike, "ne", false, Of::Any, Takes::Value, "value", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is something other than %2")},
    {Test::Less, "lt", false, Of::Measured, Takes::Value, "value", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is below %2")},
    {Test::AtMost, "le", false, Of::Measured, Takes::Value, "value", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is at most %2")},
    {Test::More, "gt", false, Of::Measured, Takes::Value, "value", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is above %2")},
    {Test::NotLess, "ge", false, Of::Measured, Takes::Value, "value", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is at least %2")},
    {Test::OneOf, "in", false, Of::Any, Takes::Values, "values", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is one of: %2")},
    {Test::Within, "within", false, Of::Tree, Takes::Root, "root", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is %2 or stands in it")},
    {Test::Younger, "younger_than", false, Of::Moment, Takes::Number, "days", 1, kCentury, "days",
     QT_TRANSLATE_NOOP("policy", "%1 is less than %2 days ago")},
    {Test::Older, "older_than", false, Of::Moment, Takes::Number, "days", 1, kCentury, "days",
     QT_TRANSLATE_NOOP("policy", "%1 is more than %2 days ago")},
    {Test::FallsAtMost, "falls_at_most", true, Of::Numbers, Takes::Number, "percent", 0, 100, "percent",
     QT_TRANSLATE_NOOP("policy", "%1 falls by at most %2 %")},
    {Test::RisesAtMost, "rises_at_most", true, Of::Numbers, Takes::Number, "percent", 0, kMostPercent, "percent",
     QT_TRANSLATE_NOOP("policy", "%1 rises by at most %2 %")},
    {Test::ByDifference, "by_difference", true, Of::Quantity, Takes::Nothing, nullptr, 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 is changed by a difference")},
    {Test::DifferenceAtMost, "difference_at_most", true, Of::Quantity, Takes::Number, "most", 0, kMostCount, "pieces",
     QT_TRANSLATE_NOOP("policy", "%1 is changed by a difference of at most %2")},
    {Test::Moves, "moves", true, Of::Choice, Takes::Steps, "steps", 0, 0, "",
     QT_TRANSLATE_NOOP("policy", "%1 goes one of these steps: %2")},
};

} // namespace

std::span<const TestFacts> tests()
{
    return kTests;
}

const TestFacts *testOf(const QString &word)
{
    const auto *found = std::find_if(std::begin(kTests), std::end(kTests),
                                     [&word](const TestFacts &each) { return word == QLatin1String(each.word); });
    return found == std::end(kTests) ? nullptr : found;
}

const TestFacts &factsOf(Test test)
{
    return *std::find_if(std::begin(kTests), std::end(kTests),
                         [test](const TestFacts &each) { return each.test == test; });
}

} // namespace stockroom::policy
