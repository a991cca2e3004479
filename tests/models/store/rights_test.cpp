// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rights.h"

#include "models/store/upkeep.h"
#include "tests/support/backend.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::ProblemKind;

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsNamedWithTheWordsThatGiveIt()
    {
        const QString place = test::freshPlace(test::Kind::Postgres);
        test::makeBackend(place);
        const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Write);
        const auto run = [&](const QString &sql) { return (*connection)->runScript(sql).ok(); };
        QVERIFY(run(u"CREATE ROLE rights_test_clerk; GRANT USAGE ON SCHEMA public TO rights_test_clerk;"
                    "GRANT SELECT ON ALL TABLES IN SCHEMA public TO rights_test_clerk;"
                    "SET ROLE rights_test_clerk"_s));
        const auto refused = store::migrate(**connection, u"ann"_s, {.adopt = true});
        QCOMPARE(refused.problem().kind, ProblemKind::Denied);
        const QString text = refused.problem().text;
        QVERIFY2(text.contains(u"GRANT CREATE ON SCHEMA \"public\" TO \"rights_test_clerk\";"_s), qPrintable(text));
        QVERIFY2(text.contains(u"GRANT TRIGGER ON "_s) && text.contains(u"\"products_product\""_s), qPrintable(text));
        const QString given = text.mid(text.indexOf(u"GRANT"_s));
        QVERIFY(run(u"RESET ROLE; "_s + given + u" SET ROLE rights_test_clerk"_s));
        const auto adopted = store::migrate(**connection, u"ann"_s, {.adopt = true});
        QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.problem().words()));
        QVERIFY(run(u"RESET ROLE; DROP OWNED BY rights_test_clerk CASCADE; DROP ROLE rights_test_clerk"_s));
    }

    void whoDoesNotOwnOurTablesIsToldWhoDoes()
    {
        const QString place = test::freshPlace(test::Kind::Postgres);
        QVERIFY(store::create(*database::Place::parse(place), {}, u"ann"_s));
        const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Write);
        QVERIFY((*connection)
                    ->runScript(u"CREATE ROLE rights_test_bob; GRANT ALL ON SCHEMA public TO rights_test_bob;"
                                "GRANT ALL ON ALL TABLES IN SCHEMA public TO rights_test_bob;"
                                "SET ROLE rights_test_bob"_s));
        const auto refused = store::migrate(**connection, u"bob"_s, {.target = 1});
        QCOMPARE(refused.problem().kind, ProblemKind::Denied);
        QVERIFY2(refused.problem().text.contains(u"stockroom_history"_s), qPrintable(refused.problem().text));
        QVERIFY((*connection)
                    ->runScript(u"RESET ROLE; DROP OWNED BY rights_test_bob CASCADE; DROP ROLE rights_test_bob"_s));
    }

    void nobodyElseMakesATriggerOfTheHistorys()
    {
        const database::Place place = *database::Place::parse(test::freshPlace(test::Kind::Postgres));
        QVERIFY(store::create(place, {}, u"ann"_s));
        const auto owner = database::Connection::open(place, database::Access::Write);
        QVERIFY((*owner)->runScript(u"CREATE ROLE rights_test_mal"_s));
        const auto stranger = database::Connection::open(place, database::Access::Write);
        QVERIFY((*stranger)->runScript(u"SET ROLE rights_test_mal; CREATE TEMP TABLE products_product (id integer)"_s));
        const QString trigger = u"CREATE TRIGGER own AFTER INSERT ON pg_temp.products_product FOR EACH ROW "
                                "EXECUTE FUNCTION public.stockroom_note('id', '')"_s;
        QVERIFY(!(*stranger)->runScript(trigger));
        // A store of an older program's, where everybody could: it is mended when it is opened next.
        QVERIFY((*owner)->runScript(u"GRANT EXECUTE ON FUNCTION stockroom_note() TO PUBLIC"_s));
        auto opened = store::look(**owner);
        QVERIFY(opened && !opened->unwatched.isEmpty());
        QVERIFY(opened->unnoted.isEmpty());
        QVERIFY(store::mend(**owner, *opened, u"ann"_s));
        QVERIFY(!(*stranger)->runScript(trigger));
        QVERIFY((*stranger)->runScript(u"DROP TABLE pg_temp.products_product"_s));
        QVERIFY((*owner)->runScript(u"DROP OWNED BY rights_test_mal; DROP ROLE rights_test_mal"_s));
    }

    void triggersAreMendedWithoutOwningTheTables()
    {
        const QString place = test::freshPlace(test::Kind::Postgres);
        QVERIFY(store::create(*database::Place::parse(place), {}, u"ann"_s));
        const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Write);
        QVERIFY((*connection)
                    ->runScript(u"DROP TRIGGER stockroom_auth_group_insert ON auth_group; CREATE ROLE rights_test_eve;"
                                "GRANT ALL ON SCHEMA public TO rights_test_eve;"
                                "GRANT ALL ON ALL TABLES IN SCHEMA public TO rights_test_eve;"
                                "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO rights_test_eve;"
                                "GRANT EXECUTE ON FUNCTION stockroom_note() TO rights_test_eve;"
                                "SET ROLE rights_test_eve"_s));
        auto opened = store::look(**connection);
        QCOMPARE(opened->unwatched, QStringList{u"auth_group"_s});
        const auto mended = store::mend(**connection, *opened, u"eve"_s);
        QVERIFY2(mended, mended ? "" : qPrintable(mended.problem().words()));
        QCOMPARE(store::look(**connection)->unwatched, QStringList());
        QVERIFY((*connection)
                    ->runScript(u"RESET ROLE; DROP OWNED BY rights_test_eve CASCADE; DROP ROLE rights_test_eve"_s));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rights_test.moc"
