// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/backup.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::ProblemKind;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsWhatTheStoreHeldWhileOthersWrite();
    void aCopyThatIsCalledOffIsNotThere();
    void aDamagedStoreIsNotCopied();
    void theLastThreeCopiesAreKept();

private:
    /// Gives its rows many pages.
    static void fatten(test::Shop &shop)
    {
        shop.ask(u"UPDATE products_product SET description = '%1'"_s.arg(QString(20'000, u'x')));
    }
    static QStringList beside(const QString &place)
    {
        const QFileInfo file(place);
        return file.dir().entryList({file.fileName() + u".*"_s}, QDir::Files, QDir::Name);
    }
};

void BackupTest::aCopyHoldsWhatTheStoreHeldWhileOthersWrite()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int i = 0; i < 300; ++i)
        shop.addProduct(u"Teapot %1"_s.arg(i));
    fatten(shop);
    const QString target = shop.text() + u".copy"_s;
    qint64 looks = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        // Not in the copy, which is of one moment.
        if (looks++ == 0)
            shop.addProduct(u"Late"_s);
        return done <= total;
    };
    const auto copied = database::copyStore(shop.place(), target, progress);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.problem().words()));
    const auto copy = database::Connection::open(*database::Place::parse(target), database::Access::Read);
    const auto rows = (*copy)->run({u"SELECT count(*) FROM products_product"_s});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 300);
    QCOMPARE(QFile::permissions(target), QFile::permissions(shop.text()));
}

void BackupTest::aCopyThatIsCalledOffIsNotThere()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int i = 0; i < 300; ++i)
        shop.addProduct(u"Teapot %1"_s.arg(i));
    fatten(shop);
    const auto copied =
        database::copyStore(shop.place(), shop.text() + u".copy"_s, [](qint64, qint64) { return false; });
    QCOMPARE(copied.problem().kind, ProblemKind::Busy);
    for (const QString &each : beside(shop.text()))
        QVERIFY2(!each.contains(u".copy"_s), qPrintable(each));
    const auto missing = database::copyStore(*database::Place::parse(u"/no/such/store"_s), u"/no/such/copy"_s);
    QCOMPARE(missing.problem().kind, ProblemKind::Missing);
}

void BackupTest::aDamagedStoreIsNotCopied()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    {
        test::Shop shop(place);
        for (int i = 0; i < 300; ++i)
            shop.addProduct(u"Teapot %1"_s.arg(i));
        fatten(shop);
    }
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 100'000; at < file.size() - 100; at += 5'000) {
        file.seek(at);
        file.write(QByteArray(64, '\x5a'));
    }
    file.close();
    QCOMPARE(database::checkFile(place).problem().kind, ProblemKind::Broken);
    const QString target = place + u".copy"_s;
    QCOMPARE(database::copyStore(*database::Place::parse(place), target).problem().kind, ProblemKind::Broken);
    QVERIFY(!QFileInfo::exists(target));
}

void BackupTest::theLastThreeCopiesAreKept()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int step = 1; step <= 5; ++step) {
        const auto kept = database::keepBefore(shop.place(), step, database::Way::Up);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.problem().words()));
        // Their order is that of their times, which a quick disk may make equal.
        QFile file(*kept);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(step - 100), QFileDevice::FileModificationTime));
    }
    QFile own(shop.text() + u".before-christmas"_s);
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(database::keepBefore(shop.place(), 5, database::Way::Down));
    QVERIFY2(own.exists(), "what a person keeps there is no copy of ours");
    QVERIFY(own.remove());
    const QString name = QFileInfo(shop.text()).fileName();
    QStringList copies;
    for (const QString &each : beside(shop.text())) {
        if (each.contains(u".before-"_s))
            copies << each.mid(name.size());
    }
    QCOMPARE(copies, (QStringList{u".before-0004"_s, u".before-0005"_s, u".before-0005-down"_s}));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
