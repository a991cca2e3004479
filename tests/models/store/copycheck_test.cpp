// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copycheck.h"

#include "tests/support/backend.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Place;
using entity::ProblemKind;

class CopyCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceSaysWhatItIs_data() { test::onEachDatabase(); }
    void aPlaceSaysWhatItIs();
    void aFileIsACopyOrNot();
};

void CopyCheckTest::aPlaceSaysWhatItIs()
{
    QFETCH(QString, place);
    QCOMPARE(store::lookAt(*Place::parse(place)).problem().kind, ProblemKind::Missing);
    test::makeBackend(place);
    QVERIFY(store::lookAt(*Place::parse(place))->isDjangos);
}

void CopyCheckTest::aFileIsACopyOrNot()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    test::makeBackend(place);
    QVERIFY(store::isCopy(*Place::parse(place), place));
    QVERIFY(!store::isCopy(*Place::parse(place), place + u"-missing"_s));
    QVERIFY(!store::isCopy(*Place::parse(place), QStringLiteral(STOCKROOM_SOURCE "/CMakeLists.txt")));
}

QTEST_GUILESS_MAIN(CopyCheckTest)
#include "copycheck_test.moc"
