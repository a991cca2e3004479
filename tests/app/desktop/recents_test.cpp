// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stockroom::desktop;
using stockroom::window::Recent;

class RecentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestComesFirstAndOnlyOnce();
    void tooManyAreForgotten();
    void forgottenIsGone();
    void damagedListIsEmpty();

private:
    static Recent recent(int number)
    {
        return {QStringLiteral("/stores/%1.db").arg(number), QStringLiteral("Store %1").arg(number),
                QStringLiteral("SQLite"), QDateTime(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC).addDays(number)};
    }
};

void RecentsTest::latestComesFirstAndOnlyOnce()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Recents recents(&settings);
    recents.add(recent(1));
    recents.add(recent(2));
    recents.add(recent(1));
    QCOMPARE(recents.all(), QList<Recent>({recent(1), recent(2)}));
}

void RecentsTest::tooManyAreForgotten()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Recents recents(&settings);
    for (int i = 0; i < Recents::kMost + 5; ++i)
        recents.add(recent(i));
    QCOMPARE(recents.all().size(), Recents::kMost);
    QCOMPARE(recents.all().first(), recent(Recents::kMost + 4));
}

void RecentsTest::forgottenIsGone()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Recents recents(&settings);
    recents.add(recent(1));
    recents.add(recent(2));
    recents.forget(recent(2).place);
    QCOMPARE(recents.all(), QList<Recent>({recent(1)}));
}

void RecentsTest::damagedListIsEmpty()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.keep(QStringLiteral("recents"), QByteArray("[{]"));
    QVERIFY(Recents(&settings).all().isEmpty());
}

QTEST_GUILESS_MAIN(RecentsTest)
#include "recents_test.moc"
