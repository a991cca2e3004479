// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/principal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::policy;

namespace
{

const Person kClerk{.name = u"clerk1"_s, .groups = {u"staff"_s, u"till"_s}, .authenticated = true};

bool isAbout(const char *word, const Person &person)
{
    return Principal::fromText(QString::fromUtf8(word))->isAbout(person);
}

} // namespace

class PrincipalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordIsReadAndWrittenAlike()
    {
        for (const char *word : {"*", "authenticated", "staff", "superuser", "group:a b:c", "user:clerk1"}) {
            const auto principal = Principal::fromText(QString::fromUtf8(word));
            QVERIFY2(principal, word);
            QCOMPARE(principal->text(), QString::fromUtf8(word));
        }
        for (const char *word : {"", "Staff", "staff ", "group", "group:", "user:", "users:x", "staff:x", "**"})
            QVERIFY2(!Principal::fromText(QString::fromUtf8(word)), word);
    }

    void theFlagIsNotTheGroupOfThatName()
    {
        QVERIFY(isAbout("group:staff", kClerk));
        QVERIFY(!isAbout("staff", kClerk));
        Person flagged = kClerk;
        flagged.groups.clear();
        flagged.staff = true;
        QVERIFY(!isAbout("group:staff", flagged));
        QVERIFY(isAbout("staff", flagged));
        QVERIFY(!isAbout("superuser", flagged));
    }

    void namesAreWholeAndInTheirCase()
    {
        QVERIFY(isAbout("user:clerk1", kClerk));
        QVERIFY(!isAbout("user:Clerk1", kClerk));
        QVERIFY(!isAbout("user:clerk", kClerk));
        QVERIFY(!isAbout("group:sta", kClerk));
    }

    void aStrangerIsOnlyEverybody()
    {
        Person stranger = kClerk;
        stranger.authenticated = false;
        stranger.staff = stranger.superuser = true;
        for (const char *word : {"authenticated", "staff", "superuser", "group:staff", "user:clerk1"})
            QVERIFY2(!isAbout(word, stranger), word);
        QVERIFY(isAbout("*", stranger));
        QVERIFY(!Person::named(QString()).authenticated && Person::named(u"a"_s).authenticated);
    }

    void nothingIsAboutWhoIsNotActive()
    {
        Person gone = kClerk;
        gone.superuser = true;
        gone.active = false;
        for (const char *word : {"*", "authenticated", "superuser", "group:staff", "user:clerk1"})
            QVERIFY2(!isAbout(word, gone), word);
    }
};

QTEST_GUILESS_MAIN(PrincipalTest)
#include "principal_test.moc"
