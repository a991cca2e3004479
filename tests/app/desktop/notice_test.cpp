// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice.h"

#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using desktop::Notice;
using Failure = Notice::Failure;

class NoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreThatLacksNothingSaysNothing();
    void whatAStoreLacksIsOffered_data();
    void whatAStoreLacksIsOffered();
    void tablesThatSomebodyDroppedAreNamed();
    void whyAStoreCanOnlyBeReadIsSaidWithoutAnOffer();
    void whatDidNotWorkIsSaidAndTriedAgain();
    void whatCannotBeTriedAgainIsDismissed();
    void theMostUrgentIsSaid();

private:
    Notice *make(const store::Opened &opened);
    QString words() const;
    QPushButton *button() const;

    std::unique_ptr<window::MainWindow> m_window;
};

Notice *NoticeTest::make(const store::Opened &opened)
{
    m_window = std::make_unique<window::MainWindow>();
    auto *notice = new Notice(opened, m_window.get());
    notice->show();
    m_window->show();
    return notice;
}

QString NoticeTest::words() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->parentWidget()->property("role") == QStringLiteral("notice"))
            return label->text();
    }
    return {};
}

QPushButton *NoticeTest::button() const
{
    for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->parentWidget()->property("role") == QStringLiteral("notice"))
            return each;
    }
    return nullptr;
}

void NoticeTest::aStoreThatLacksNothingSaysNothing()
{
    const Notice *notice = make({});
    QCOMPARE(words(), QString());
    QCOMPARE(notice->readOnly(), QString());
}

void NoticeTest::whatAStoreLacksIsOffered_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("isDjangos");
    QTest::addColumn<QString>("offer");
    QTest::newRow("older") << true << false << QStringLiteral("Bring up to date");
    QTest::newRow("older, of Django's") << true << true << QStringLiteral("Bring up to date");
    QTest::newRow("without our tables") << false << false << QStringLiteral("Bring up to date");
    QTest::newRow("Django's") << false << true << QStringLiteral("Adopt …");
}

void NoticeTest::whatAStoreLacksIsOffered()
{
    QFETCH(bool, ours);
    QFETCH(bool, isDjangos);
    QFETCH(QString, offer);
    Notice *notice = make({.ours = ours, .pending = 1, .isDjangos = isDjangos});
    QSignalSpy upgrade(notice, &Notice::upgradeWanted);
    QSignalSpy adoption(notice, &Notice::adoptionWanted);
    QVERIFY(words().startsWith(notice->readOnly()) && !notice->readOnly().isEmpty());
    QVERIFY(button());
    QCOMPARE(button()->text(), offer);
    button()->click();
    const bool adopts = !ours && isDjangos;
    QCOMPARE(upgrade.count(), adopts ? 0 : 1);
    QCOMPARE(adoption.count(), adopts ? 1 : 0);
}

void NoticeTest::tablesThatSomebodyDroppedAreNamed()
{
    Notice *notice = make({.lost = {QStringLiteral("stockroom_outbox")}});
    QVERIFY2(words().contains(QStringLiteral("stockroom_outbox")), qPrintable(words()));
    QSignalSpy upgrade(notice, &Notice::upgradeWanted);
    QCOMPARE(button()->text(), QStringLiteral("Make anew"));
    button()->click();
    QCOMPARE(upgrade.count(), 1);
}

void NoticeTest::whyAStoreCanOnlyBeReadIsSaidWithoutAnOffer()
{
    const QString why = QStringLiteral("You may not write to \"/srv/shop.sqlite\"");
    for (const bool ours : {true, false}) {
        const Notice *notice = make({.ours = ours, .barred = why, .isDjangos = !ours});
        QVERIFY2(words().contains(why) && words() == notice->readOnly(), qPrintable(words()));
        QVERIFY(!button());
    }
}

void NoticeTest::whatDidNotWorkIsSaidAndTriedAgain()
{
    Notice *notice = make({.ours = false, .isDjangos = true});
    QSignalSpy adoption(notice, &Notice::adoptionWanted);
    notice->setFailure(Failure::Adoption, QStringLiteral("The disk is full."));
    QCOMPARE(words(), QStringLiteral("The store was not adopted. The disk is full."));
    button()->click();
    QCOMPARE(adoption.count(), 1);
}

void NoticeTest::whatCannotBeTriedAgainIsDismissed()
{
    for (const Failure failure : {Failure::BackUp, Failure::Restoring, Failure::CopyOfTheDay}) {
        Notice *notice = make({.ours = false, .isDjangos = true});
        QSignalSpy adoption(notice, &Notice::adoptionWanted);
        notice->setFailure(failure, QStringLiteral("The disk is full."));
        QVERIFY(words().endsWith(QStringLiteral(" The disk is full.")));
        QCOMPARE(button()->text(), QStringLiteral("Dismiss"));
        button()->click();
        QCOMPARE(adoption.count(), 0);
        QCOMPARE(button()->text(), QStringLiteral("Adopt …"));
    }
}

void NoticeTest::theMostUrgentIsSaid()
{
    Notice *notice = make({});
    notice->setDamaged();
    QVERIFY(words().contains(QStringLiteral("damaged")) && words().contains(QStringLiteral("Restore")));
    QVERIFY(!button());
    notice->setFailure(Failure::Restoring, QStringLiteral("The disk is full."));
    QVERIFY(words().contains(QStringLiteral("not put back")));
    notice->setQuiet(true);
    QCOMPARE(words(), QString());
    notice->setAstray(QStringLiteral("The file is gone"));
    QCOMPARE(words(), QStringLiteral("The file is gone."));
    notice->setHindrance(QStringLiteral("The server is full"));
    QVERIFY(words().contains(QStringLiteral("does not answer")));
    QVERIFY(words().endsWith(QStringLiteral(" (The server is full)")));
    QVERIFY(!button());
    notice->setHindrance({});
    notice->setAstray({});
    QCOMPARE(words(), QString());
}

QTEST_MAIN(NoticeTest)
#include "notice_test.moc"
