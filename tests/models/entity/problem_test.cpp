// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/problem.h"

#include <QTest>

using namespace stockroom::entity;

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFailureSpeaksForItself()
    {
        const Problem problem =
            Problem::invalid({{QStringLiteral("price"), QStringLiteral("Price must be at least 0.01.")}});
        QCOMPARE(problem.kind, ProblemKind::Invalid);
        QCOMPARE(problem.words(), QStringLiteral("Price must be at least 0.01."));
    }

    void severalFailuresAreAllTold()
    {
        const Problem problem = Problem::invalid(
            {{QStringLiteral("a"), QStringLiteral("First.")}, {QStringLiteral("b"), QStringLiteral("Second.")}});
        QVERIFY(problem.words().contains(u"First.") && problem.words().contains(u"Second."));
        QCOMPARE(problem.words().count(u'\n'), 2);
    }
};

QTEST_GUILESS_MAIN(ProblemTest)
#include "problem_test.moc"
