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
        const entity::Values row{{QStringLiteral("name"), QStringLiteral("Teapot")}};
        for (const entity::Values *each : {static_cast<const entity::Values *>(nullptr), &row}) {
            const auto decision = policy::Policy().decide(QStringLiteral("clerk1"), QStringLiteral("product.change"),
                                                          QStringLiteral("product"), {QStringLiteral("price")}, each);
            QVERIFY(decision.allowed);
            QCOMPARE(decision.statement, QStringLiteral("everyone"));
            QVERIFY(decision.reason.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
