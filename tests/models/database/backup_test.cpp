// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/backup.h"

#include "models/store/opening.h"
#include "tests/support/mortal.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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
    void aFileThatMayOnlyBeReadStaysAndNothingIsLeft();
    void theLastThreeCopiesAreKept();
    void aDayIsCopiedOnceAndTheLastTenAreKept();
    void aDaysCopyThatCannotBeMadeIsSaid();
    void aStoreIsCheckedWhileOthersUseIt_data();
    void aStoreIsCheckedWhileOthersUseIt();
    void aDamagedStoreIsToldFromAWholeOne_data();
    void aDamagedStoreIsToldFromAWholeOne();

private:
    /// Fills a store, and writes nonsense over parts of its file when nobody has it open.
    static void damage(const QString &place, const QString &journal);
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

void BackupTest::damage(const QString &place, const QString &journal)
{
    {
        test::Shop shop(place);
        for (int i = 0; i < 300; ++i)
            shop.addProduct(u"Teapot %1"_s.arg(i));
        fatten(shop);
        QCOMPARE(shop.ask(u"PRAGMA journal_mode = "_s + journal), QStringList{journal});
    }
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Past what is read when it is opened.
    for (qint64 at = 400'000; at < file.size() - 100; at += 5'000) {
        file.seek(at);
        file.write(QByteArray(64, '\x5a'));
    }
}

void BackupTest::aDamagedStoreIsNotCopied()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    damage(place, u"wal"_s);
    QCOMPARE(database::checkFile(place).problem().kind, ProblemKind::Broken);
    const QString target = place + u".copy"_s;
    QCOMPARE(database::copyStore(*database::Place::parse(place), target).problem().kind, ProblemKind::Broken);
    QVERIFY(!QFileInfo::exists(target));
}

void BackupTest::aFileThatMayOnlyBeReadStaysAndNothingIsLeft()
{
    const QTemporaryDir folder;
    ::chmod(QFile::encodeName(folder.path()).constData(), 0777);
    const QString file = folder.filePath(u"shop.db"_s);
    const QString copy = folder.filePath(u"copy.db"_s);
    QVERIFY(store::create(*database::Place::parse(file), {}, u"ann"_s));
    QVERIFY(database::copyStore(*database::Place::parse(file), copy, {}));
    ::chmod(QFile::encodeName(file).constData(), 0444);
    const QStringList before = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    const test::Mortal mortal;
    const auto refused = database::replaceStore(*database::Place::parse(file), copy, {});
    QCOMPARE(refused.problem().kind, ProblemKind::Denied);
    QVERIFY2(refused.problem().text.contains(u"You may not write"_s), qPrintable(refused.problem().text));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), before);
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

void BackupTest::aDayIsCopiedOnceAndTheLastTenAreKept()
{
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    const QDir folder(shop.text() + u".copies"_s);
    const QDate first(2026, 2, 20);
    QVERIFY(folder.mkpath(folder.path()));
    QFile other(folder.filePath(u"2026-letter.sqlite"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QFile part(folder.filePath(u"2026-02-19.sqlite.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    QStringList wanted{u"2026-letter.sqlite"_s};
    for (int day = 0; day < 13; ++day) {
        QVERIFY(database::keepOfDay(shop.place(), first.addDays(day)));
        if (day >= 3)
            wanted << first.addDays(day).toString(Qt::ISODate) + u".sqlite"_s;
    }
    wanted.sort();
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden, QDir::Name), wanted);
    // What is there is of that day's first hour, and stays.
    shop.addProduct(u"Late"_s);
    QVERIFY(database::keepOfDay(shop.place(), first.addDays(12), [](qint64, qint64) { return false; }));
    const auto copy =
        database::Connection::open(*database::Place::parse(folder.filePath(wanted.at(9))), database::Access::Read);
    const auto rows = (*copy)->run({u"SELECT count(*) FROM products_product"_s});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 0);
}

void BackupTest::aDaysCopyThatCannotBeMadeIsSaid()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    const QDate day(2026, 2, 20);
    const auto calledOff = database::keepOfDay(shop.place(), day, [](qint64, qint64) { return false; });
    QCOMPARE(calledOff.problem().kind, ProblemKind::Busy);
    const QDir folder(shop.text() + u".copies"_s);
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto hindered = database::keepOfDay(shop.place(), day);
    QCOMPARE(hindered.problem().kind, ProblemKind::Broken);
    QVERIFY2(hindered.problem().text.contains(folder.path()), qPrintable(hindered.problem().text));
}

void BackupTest::aStoreIsCheckedWhileOthersUseIt_data()
{
    QTest::addColumn<QString>("journal");
    for (const char *journal : {"wal", "delete"})
        QTest::newRow(journal) << QString::fromLatin1(journal);
}

void BackupTest::aStoreIsCheckedWhileOthersUseIt()
{
    QFETCH(QString, journal);
    test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    QCOMPARE(shop.ask(u"PRAGMA journal_mode = "_s + journal), QStringList{journal});
    const auto connection = database::Connection::open(shop.place(), database::Access::Read);
    QVERIFY(connection);
    QVERIFY(shop.connection().begin());
    QVERIFY(shop.connection().run({u"INSERT INTO auth_group (name) VALUES ('busy')"_s}));
    const auto checked = database::checkStore(**connection);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.problem().words()));
    (*connection)->interrupter()->interrupt();
    QCOMPARE(database::checkStore(**connection).problem().kind, ProblemKind::Busy);
    QVERIFY(shop.connection().commit());
}

void BackupTest::aDamagedStoreIsToldFromAWholeOne_data()
{
    aStoreIsCheckedWhileOthersUseIt_data();
}

void BackupTest::aDamagedStoreIsToldFromAWholeOne()
{
    QFETCH(QString, journal);
    const QString place = test::freshPlace(test::Kind::Sqlite);
    damage(place, journal);
    const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Read);
    QVERIFY(connection);
    QCOMPARE(database::checkStore(**connection).problem().kind, ProblemKind::Broken);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
