// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/archive.h"

#include "tests/support/shoptest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::ProblemKind;

class ArchiveTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBackWhole();
    void whatIsCalledOffLeavesNoFile();
    void aCopyIsNotWrittenWhereAnythingElseLies();
    void whatIsNoCopyChangesNothing();
    void aStoreThatOthersUseIsNotReplaced();
    void whatHindersARestoreIsToldByItsCode();
    void whatWasReplacedIsKeptAndComesBack();
    void aDamagedStoreIsReplaced();
    void tablesOfANewerStoreGo();

private:
    QString file() const { return m_folder.filePath(u"copy"_s); }
    QStringList names() { return m_shop->ask(u"SELECT name FROM products_product ORDER BY name"_s); }

    QTemporaryDir m_folder;
};

void ArchiveTest::whatWasWrittenComesBackWhole()
{
    m_shop->addProduct(u"Teapot “‘’” 茶壺 🫖"_s, 1234);
    const auto written = database::backUp(m_shop->place(), file());
    QVERIFY2(written, written ? "" : qPrintable(written.problem().words()));
    const QStringList history = m_shop->ask(u"SELECT count(*) FROM stockroom_history"_s);
    m_shop->addProduct(u"Cup"_s);
    m_shop->ask(u"UPDATE products_product SET price = 1"_s);
    const auto restored = database::restore(m_shop->place(), file());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.problem().words()));
    QCOMPARE(names(), QStringList{u"Teapot “‘’” 茶壺 🫖"_s});
    QCOMPARE(m_shop->ask(u"SELECT count(*) FROM products_product WHERE price = 12.34"_s), QStringList{u"1"_s});
    QCOMPARE(m_shop->ask(u"SELECT count(*) FROM stockroom_history"_s), history);
    // It goes on from there, with its numbers and triggers.
    m_shop->addProduct(u"Bowl"_s);
    QCOMPARE(names().size(), 2);
}

void ArchiveTest::whatIsCalledOffLeavesNoFile()
{
    for (int i = 0; i < 300; ++i)
        m_shop->addProduct(u"Teapot %1"_s.arg(i));
    m_shop->ask(u"UPDATE products_product SET description = '%1'"_s.arg(QString(20'000, u'x')));
    const QTemporaryDir folder;
    const auto off =
        database::backUp(m_shop->place(), folder.filePath(u"copy"_s), [](qint64, qint64) { return false; });
    // A server may be done before it is looked at.
    if (!off)
        QCOMPARE(off.problem().kind, ProblemKind::Busy);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), off ? 1 : 0);
}

void ArchiveTest::aCopyIsNotWrittenWhereAnythingElseLies()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    const auto isRefused = [&](const QString &target) {
        const auto copied = database::backUp(m_shop->place(), target);
        return !copied && copied.problem().kind == ProblemKind::Invalid;
    };
    QVERIFY(isRefused(folder.path()));
    QVERIFY(QFile::link(u"/dev/null"_s, link));
    QVERIFY(isRefused(link));
    QVERIFY(QFile::remove(link));
    if (m_shop->place().dialect() == entity::Dialect::Sqlite) {
        QVERIFY(QFile::link(m_shop->text(), link));
        QVERIFY(isRefused(link) && isRefused(m_shop->text() + u"-wal"_s) && isRefused(m_shop->text() + u"-journal"_s));
        QVERIFY(QFile::remove(link));
    }
    // A link to a file stays one.
    QVERIFY(database::backUp(m_shop->place(), file()) && QFile::link(file(), link));
    QVERIFY(QFile::remove(file()) && QFile(file()).open(QIODevice::WriteOnly));
    QVERIFY(database::backUp(m_shop->place(), link));
    QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(file()).size() > 0);
}

void ArchiveTest::whatIsNoCopyChangesNothing()
{
    m_shop->addProduct(u"Teapot"_s);
    QFile other(file());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("This is no store.");
    other.close();
    QCOMPARE(database::restore(m_shop->place(), file()).problem().kind, ProblemKind::Broken);
    QCOMPARE(database::restore(m_shop->place(), file() + u"-missing"_s).problem().kind, ProblemKind::Missing);
    QCOMPARE(names(), QStringList{u"Teapot"_s});
}

void ArchiveTest::aStoreThatOthersUseIsNotReplaced()
{
    m_shop->addProduct(u"Teapot"_s);
    QVERIFY(database::backUp(m_shop->place(), file()));
    test::SecondDoor other(*m_shop);
    QVERIFY(other.connection().begin());
    QVERIFY(other.connection().run({u"UPDATE products_product SET stock = 9"_s}));
    QCOMPARE(database::restore(m_shop->place(), file()).problem().kind, ProblemKind::Busy);
    QVERIFY(other.connection().commit());
    QCOMPARE(m_shop->ask(u"SELECT stock FROM products_product"_s), QStringList{u"9"_s});
}

void ArchiveTest::whatHindersARestoreIsToldByItsCode()
{
    QVERIFY(database::backUp(m_shop->place(), file()));
    if (m_shop->place().dialect() == entity::Dialect::Sqlite)
        return;
    // The words of a wait in vain stand in another refusal.
    m_shop->ask(u"CREATE VIEW \"lock timeout\" AS SELECT id FROM stockroom_outbox"_s);
    const auto refused = database::restore(m_shop->place(), file());
    QCOMPARE(refused.problem().kind, ProblemKind::Broken);
    const QString text = refused.problem().text;
    QVERIFY2(text.contains(u"lock timeout"_s) && !text.contains(u"2BP01"_s) && !text.contains(u".c:"_s),
             qPrintable(text));
}

void ArchiveTest::whatWasReplacedIsKeptAndComesBack()
{
    m_shop->addProduct(u"Teapot"_s);
    QVERIFY(database::backUp(m_shop->place(), file()));
    m_shop->ask(u"UPDATE products_product SET name = 'Pot'"_s);
    const QString name = database::keptName(m_shop->place());
    const auto kept = database::restore(m_shop->place(), file());
    QCOMPARE(names(), QStringList{u"Teapot"_s});
    // A server keeps none.
    QCOMPARE(kept->isEmpty(), m_shop->place().dialect() == entity::Dialect::Postgres);
    if (kept->isEmpty())
        return;
    QCOMPARE(*kept, name);
    QVERIFY(database::keptName(m_shop->place()) != name);
    const auto back = database::restore(m_shop->place(), *kept);
    QVERIFY2(back && *back != *kept, back ? "" : qPrintable(back.problem().words()));
    QCOMPARE(names(), QStringList{u"Pot"_s});
    QCOMPARE(database::restore(m_shop->place(), m_shop->text()).problem().kind, ProblemKind::Invalid);
}

void ArchiveTest::aDamagedStoreIsReplaced()
{
    m_shop->addProduct(u"Teapot"_s);
    QVERIFY(database::backUp(m_shop->place(), file()));
    if (m_shop->place().dialect() == entity::Dialect::Postgres)
        return;
    const QString place = m_shop->text();
    m_shop.reset();
    QFile store(place);
    QVERIFY(store.open(QIODevice::ReadWrite) && store.seek(4096));
    store.write(QByteArray(8192, '\x5a'));
    store.close();
    const auto restored = database::restore(*database::Place::parse(place), file());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.problem().words()));
    QVERIFY(database::checkFile(place));
    QVERIFY(!database::checkFile(*restored));
}

void ArchiveTest::tablesOfANewerStoreGo()
{
    m_shop->ask(u"DROP TABLE stockroom_outbox"_s);
    QVERIFY(database::backUp(m_shop->place(), file()));
    m_shop->ask(u"CREATE TABLE stockroom_outbox (id integer)"_s);
    const auto restored = database::restore(m_shop->place(), file());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.problem().words()));
    QVERIFY(!m_shop->connection().tables()->contains(u"stockroom_outbox"_s));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
