// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"

#include <QTest>

using namespace stockroom;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreWithoutStatementsAllowsAndSaysWhich()
    {
        const auto decision = policy::Policy().decide(QStringLiteral("clerk1"), QStringLiteral("product.change"),
                                                      {QStringLiteral("price")});
        QVERIFY(decision.allowed);
        QCOMPARE(decision.statement, QStringLiteral("everyone"));
        QVERIFY(decision.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
