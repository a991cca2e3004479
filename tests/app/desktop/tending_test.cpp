// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tending.h"

#include "app/desktop/settings.h"
#include "tests/ui/pane/openshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stockroom;
using namespace std::chrono_literals;
using desktop::Settings;
using desktop::Tending;
using test::s;

class TendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreThatIsWrittenIsCopiedOnceADay();
    void aStoreThatIsOnlyReadIsNotCopied();
    void aWholeStoreIsLookedAtOnce();
    void aDamagedStoreIsToldEachTime();
    void whyThereIsNoCopyIsSaidOnce();
    void aServersStoreIsLeftToItsServer();

private:
    static QString copyOf(const test::Shop &shop)
    {
        return shop.text() + s(".copies/") + QDate::currentDate().toString(Qt::ISODate) + s(".sqlite");
    }
    static bool ends(const Tending &tending);
    QStringList checked() const { return m_settings->kept(s("checked")).toStringList(); }
    std::unique_ptr<Tending> tending(const database::Place &place, bool isWritable) const
    {
        return std::make_unique<Tending>(place, isWritable, m_settings.get(), nullptr, 0ms);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TendingTest::init()
{
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
}

/// Whether a round ends.
bool TendingTest::ends(const Tending &tending)
{
    bool hasEnded = false;
    QObject context;
    connect(&tending, &Tending::tended, &context, [&hasEnded] { hasEnded = true; });
    return QTest::qWaitFor([&hasEnded] { return hasEnded; }, 60'000);
}

void TendingTest::aStoreThatIsWrittenIsCopiedOnceADay()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    const auto writing = tending(shop.place(), true);
    QVERIFY(ends(*writing));
    QVERIFY(database::checkFile(copyOf(shop)));
    QFile copy(copyOf(shop));
    QVERIFY(copy.resize(0));
    writing->tend();
    QVERIFY(ends(*writing));
    QCOMPARE(copy.size(), 0);
    QVERIFY(copy.remove());
    writing->tend();
    QVERIFY(ends(*writing));
    QVERIFY(database::checkFile(copyOf(shop)));
}

void TendingTest::aStoreThatIsOnlyReadIsNotCopied()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    const auto reading = tending(shop.place(), false);
    QVERIFY(ends(*reading));
    QCOMPARE(checked(), QStringList{shop.place().text()});
    QVERIFY(!QFileInfo::exists(shop.text() + s(".copies")));
}

void TendingTest::aWholeStoreIsLookedAtOnce()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    for (int time = 0; time < 2; ++time) {
        const auto reading = tending(shop.place(), false);
        QSignalSpy damaged(reading.get(), &Tending::damaged);
        QVERIFY(ends(*reading));
        QCOMPARE(damaged.count(), 0);
        // A second look would put it there a second time.
        QCOMPARE(checked(), QStringList{shop.place().text()});
    }
}

void TendingTest::aDamagedStoreIsToldEachTime()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    {
        test::Shop shop(place);
        for (int i = 0; i < 100; ++i)
            shop.addProduct(s("Teapot %1").arg(i));
        shop.ask(s("UPDATE products_product SET description = '%1'").arg(QString(20'000, u'x')));
    }
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 400'000; at < file.size() - 100; at += 5'000) {
        file.seek(at);
        file.write(QByteArray(64, '\x5a'));
    }
    file.close();
    for (int time = 0; time < 2; ++time) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(s("looked at for damage")));
        const auto looking = tending(*database::Place::parse(place), true);
        QSignalSpy damaged(looking.get(), &Tending::damaged);
        QSignalSpy notCopied(looking.get(), &Tending::notCopied);
        QVERIFY(ends(*looking));
        QCOMPARE(damaged.count(), 1);
        // One worry is enough.
        looking->tend();
        QCOMPARE(notCopied.count(), 0);
    }
    QVERIFY(checked().isEmpty());
}

void TendingTest::whyThereIsNoCopyIsSaidOnce()
{
    const test::Shop shop(test::freshPlace(test::Kind::Sqlite));
    QFile inTheWay(shop.text() + s(".copies"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(s("copy of the day was not made")));
    const auto writing = tending(shop.place(), true);
    QSignalSpy notCopied(writing.get(), &Tending::notCopied);
    QVERIFY(ends(*writing));
    QCOMPARE(notCopied.count(), 1);
    QVERIFY(notCopied.front().front().toString().contains(s(".copies")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(s("copy of the day was not made")));
    writing->tend();
    QVERIFY(ends(*writing));
    QCOMPARE(notCopied.count(), 1);
}

void TendingTest::aServersStoreIsLeftToItsServer()
{
    const test::Shop shop(test::freshPlace(test::Kind::Postgres));
    const auto onServer = tending(shop.place(), true);
    QCOMPARE(onServer->findChildren<QTimer *>().size(), 0);
    QVERIFY(checked().isEmpty());
}

QTEST_MAIN(TendingTest)
#include "tending_test.moc"
