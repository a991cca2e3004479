// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/strength.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

constexpr double kTooLike = 0.7;
constexpr qsizetype kLongestUnit = 4;  // of what stands again and again
constexpr qsizetype kShortestRun = 3;  // of what stands in some order
constexpr qsizetype kMostJudged = 256; // letters; nothing that long is common

/// What people put first when they are asked for a password.
constexpr const char *kCommon[] = {
    "access",    "admin",    "administrator", "angel",      "apple",     "august",   "autumn",   "banana",   "baseball",
    "batman",    "changeme", "charlie",       "cheese",     "chocolate", "coffee",   "computer", "cookie",   "dallas",
    "december",  "default",  "demo",          "diamond",    "dragon",    "einstein", "falcon",   "family",   "flower",
    "football",  "forever",  "freedom",       "friday",     "friend",    "fussball", "geheim",   "ginger",   "google",
    "guest",     "guitar",   "hallo",         "hammer",     "heaven",    "hello",    "hockey",   "hunter",   "iloveyou",
    "internet",  "january",  "jordan",        "july",       "june",      "kennwort", "killer",   "lasst",    "letmein",
    "login",     "london",   "love",          "lovely",     "manager",   "march",    "master",   "matrix",   "mein",
    "michael",   "monday",   "money",         "monkey",     "monster",   "mustang",  "my",       "new",      "ninja",
    "november",  "october",  "office",        "orange",     "pass",      "passwort", "password", "pepper",   "phoenix",
    "please",    "princess", "private",       "purple",     "rainbow",   "root",     "samsung",  "schatz",   "secret",
    "secure",    "security", "september",     "service",    "shadow",    "shop",     "silver",   "soccer",   "sommer",
    "staff",     "start",    "starwars",      "stockroom",  "store",     "summer",   "sunday",   "sunshine", "superman",
    "superuser", "system",   "temp",          "test",       "thank",     "the",      "tiger",    "trustno",  "user",
    "username",  "welcome",  "whatever",      "willkommen", "windows",   "winter",   "wizard",   "you",      "your",
};

/// Keys that stand beside or below each other, and the alphabet; read in both directions.
constexpr const char *kOrders[] = {
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "8ik,",
    "9ol.",
    "0p;/",
    "1q2w3e4r5t6y7u8i9o0p",
    "!@#$%^&*()",
};

/// Digits and signs that are written for letters.
constexpr struct {
    char16_t sign;
    char16_t letter;
} kInstead[] = {{u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'}, {u'1', u'i'}, {u'!', u'i'},
                {u'0', u'o'}, {u'$', u's'}, {u'5', u's'}, {u'7', u't'}};

/// Twice the characters that both have, in whatever order, for each character of both; from 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const QList<uint> a = one.toUcs4();
    const QList<uint> b = other.toUcs4();
    QHash<uint, int> left;
    for (const uint each : b)
        ++left[each];
    const auto common =
        std::count_if(a.begin(), a.end(), [&left](uint each) { return left.value(each) > 0 && left[each]-- > 0; });
    return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * double(common) / double(a.size() + b.size());
}

bool isLike(const QString &lower, const QString &value)
{
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = value.toLower();
    const QStringList parts = whole.split(between, Qt::SkipEmptyParts) << whole;
    return std::any_of(parts.begin(), parts.end(),
                       [&lower](const QString &part) { return likeness(lower, part) >= kTooLike; });
}

/// Whether a short text stands again and again.
bool isRepeated(const QString &text)
{
    for (qsizetype unit = 1; unit <= kLongestUnit && 2 * unit <= text.size(); ++unit) {
        if (QStringView(text).mid(unit) == QStringView(text).chopped(unit))
            return true;
    }
    return false;
}

/// How many characters from `at` on stand in some order; 0 for fewer than make one.
qsizetype run(const QString &text, qsizetype at)
{
    qsizetype longest = 0;
    const auto measure = [&](const QString &order) {
        qsizetype size = 0;
        while (at + size < text.size() && order.contains(QStringView(text).mid(at, size + 1)))
            ++size;
        longest = std::max(longest, size);
    };
    for (const char *each : kOrders) {
        QString order = QString::fromLatin1(each);
        measure(order);
        std::reverse(order.begin(), order.end());
        measure(order);
    }
    qsizetype same = 1;
    while (at + same < text.size() && text.at(at + same) == text.at(at))
        ++same;
    longest = std::max(longest, same);
    return longest < kShortestRun ? 0 : longest;
}

/// Whether it consists of nothing else than such orders.
bool isOrdered(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype step = run(text, at);
        if (step == 0)
            return false;
        at += step;
    }
    return true;
}

/// What may stand for letters read as letters; without the rest that stands around them.
QStringList stems(const QString &lower)
{
    static const QRegularExpression around(u"^[^\\p{L}]+|[^\\p{L}]+$"_s);
    QString read = lower;
    for (const auto &each : kInstead)
        read.replace(each.sign, each.letter);
    QString bare = lower;
    bare.remove(around);
    // The digits of a year are no letters, those within a word may be.
    QString within = bare;
    for (const auto &each : kInstead)
        within.replace(each.sign, each.letter);
    read.remove(around);
    QStringList all{bare, within, read};
    all.removeDuplicates();
    return all;
}

/// Whether it is a common word or two, with orders or nothing between and behind them.
bool isOfWords(const QString &text, const QStringList &words)
{
    const auto isWord = [&words](const QString &part) {
        return words.contains(part) || (!part.isEmpty() && isOrdered(part));
    };
    if (words.contains(text))
        return true;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (isWord(text.left(at)) && isWord(text.mid(at)))
            return true;
    }
    return false;
}

/// A short word and a number, as in "anna2019": whatever the word is.
bool isWordAndNumber(const QString &lower)
{
    static const QRegularExpression shape(u"^\\p{L}{1,9}[0-9]{1,4}[^\\p{L}\\d]?\\z"_s);
    return shape.match(lower).hasMatch();
}

bool isCommon(const QString &lower, const QStringList &shop)
{
    if (lower.size() > kMostJudged)
        return false;
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const char *each : kCommon)
        words << QString::fromLatin1(each);
    for (const QString &each : shop) {
        words << each.toLower().split(between, Qt::SkipEmptyParts);
        words << each.toLower().remove(between);
    }
    words.removeAll(QString());
    const QStringList all = stems(lower);
    return isRepeated(lower) || isOrdered(lower) || isWordAndNumber(lower) ||
           std::any_of(all.begin(), all.end(), [&words](const QString &stem) { return isOfWords(stem, words); });
}

} // namespace

QStringList weaknesses(const Secret &password, const About &about)
{
    const QString text = password.told();
    const QString lower = text.toLower().trimmed();
    QStringList reasons;
    for (const About::Fact &fact : about.person) {
        if (isLike(lower, fact.value))
            reasons << Words::tr("The password is too much like this: %1.").arg(fact.label);
    }
    if (text.toUcs4().size() < kFewestLetters)
        reasons << Words::tr("The password must have at least %n characters.", nullptr, kFewestLetters);
    if (isCommon(lower, about.shop))
        reasons << Words::tr("The password is easy to guess: many people use one like it.");
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); }))
        reasons << Words::tr("The password must not consist of digits alone.");
    return reasons;
}

} // namespace stockroom::people
