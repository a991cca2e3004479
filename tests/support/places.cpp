// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include "tests/support/postgres.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stockroom::test
{

QString freshPlace(Kind kind)
{
    if (kind == Kind::Postgres)
        return Postgres::ofThisProcess().newDatabase();
    static const QTemporaryDir folder;
    static int made = 0;
    return folder.filePath(u"store%1.sqlite"_s.arg(++made));
}

void onEachDatabase()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("sqlite") << freshPlace(Kind::Sqlite);
    QTest::newRow("postgres") << freshPlace(Kind::Postgres);
}

QString freshPlaceLike(const QString &place)
{
    return freshPlace(place.startsWith(u"postgresql:"_s) ? Kind::Postgres : Kind::Sqlite);
}

} // namespace stockroom::test
