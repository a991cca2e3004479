// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"

#include "models/entity/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

namespace
{

/// Denies two fields, and remembers nothing.
class NoPrices : public policy::Policy
{
public:
    policy::Decision decide(const policy::Person &, const policy::Request &request) const override
    {
        const bool isDenied = request.fields.contains(u"price"_s) || request.action != u"product.view"_s;
        return {!isDenied, u"test"_s, {}};
    }
};

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreWithoutStatementsAllowsAndSaysWhich()
    {
        const entity::Values row{{u"name"_s, u"Teapot"_s}};
        for (const entity::Values *each : {static_cast<const entity::Values *>(nullptr), &row}) {
            const policy::Request request{.action = u"product.change"_s, .fields = {u"price"_s}, .row = each};
            const auto decision = policy::Policy().decide(policy::Person::named(u"clerk1"_s), request);
            QVERIFY(decision.allowed);
            QCOMPARE(decision.statement, u"everyone"_s);
            QVERIFY(decision.reason.isEmpty());
            QVERIFY(policy::Policy().scope({}, request).isAll());
        }
        QVERIFY(policy::Policy().roots().isEmpty());
    }

    void visibleFieldsAreThoseThatMayBeSeenAloneWithoutSecrets()
    {
        const auto catalogue = entity::Catalogue::planned();
        const QStringList fields = NoPrices().visibleFields({}, *catalogue->find(u"product"_s));
        QVERIFY(fields.contains(u"stock"_s) && !fields.contains(u"price"_s));
        QCOMPARE(fields.size(), qsizetype(catalogue->find(u"product"_s)->fields.size()) - 1);
        QVERIFY(NoPrices().visibleFields({}, *catalogue->find(u"category"_s)).isEmpty());
        const QStringList ofUser = policy::Policy().visibleFields({}, *catalogue->find(u"user"_s));
        QVERIFY(ofUser.contains(u"username"_s) && !ofUser.contains(u"password"_s));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
