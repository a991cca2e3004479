// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/action.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

QStringList namesMeant(const QString &pattern)
{
    QStringList names;
    for (const Action &each : actionsOf(*entity::Catalogue::planned())) {
        if (means(pattern, each))
            names << each.name;
    }
    return names;
}

} // namespace

class ActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntityHasItsActionsAndSomeHaveMore()
    {
        QCOMPARE(namesMeant(u"category.*"_s),
                 (QStringList{u"category.view"_s, u"category.add"_s, u"category.change"_s, u"category.delete"_s,
                              u"category.export"_s, u"category.import"_s}));
        QVERIFY(namesMeant(u"product.*"_s).contains(u"product.adjust_stock"_s));
        QVERIFY(namesMeant(u"order.*"_s).contains(u"order.confirm"_s));
        QVERIFY(!namesMeant(u"order.*"_s).contains(u"orderitem.view"_s));
        QCOMPARE(namesMeant(u"policy.*"_s), QStringList{u"policy.change"_s});
    }

    void aStarStandsForAllSubjectsOrAllWords()
    {
        QCOMPARE(namesMeant(u"*"_s).size(), qsizetype(actionsOf(*entity::Catalogue::planned()).size()));
        QCOMPARE(namesMeant(u"*.*"_s), QStringList());
        QVERIFY(namesMeant(u"*.view"_s).contains(u"report.view"_s));
        QVERIFY(namesMeant(u"*.view"_s).contains(u"user.view"_s));
        QVERIFY(!namesMeant(u"*.view"_s).contains(u"user.change"_s));
        QCOMPARE(namesMeant(u"product.change"_s), QStringList{u"product.change"_s});
    }

    void whatMeansNothingIsToldWithWhatThereIs()
    {
        const auto actions = actionsOf(*entity::Catalogue::planned());
        for (const char *good : {"*", "*.view", "product.*", "report.view", "*.confirm"})
            QVERIFY2(misfit(QString::fromUtf8(good), actions).isEmpty(), good);
        QVERIFY(misfit(u"products.view"_s, actions).contains(u"product, "_s));
        QVERIFY(misfit(u"product.buy"_s, actions).contains(u"adjust_stock"_s));
        QVERIFY(misfit(u"category.adjust_stock"_s, actions).contains(u"change"_s));
        for (const char *bad :
             {"", ".", "view", "product", "product.change.x", "prod*.view", "*.", "*.*", "Product.view"})
            QVERIFY2(!misfit(QString::fromUtf8(bad), actions).isEmpty(), bad);
    }
};

QTEST_GUILESS_MAIN(ActionTest)
#include "action_test.moc"
