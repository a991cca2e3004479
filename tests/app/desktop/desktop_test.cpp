// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/settingsdialog.h"
#include "ui/widget/progressstrip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stockroom;
using desktop::Desktop;
using desktop::Options;

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAStoreTheWelcomeWindowIsShown();
    void storeOfTheCommandLineIsAskedFor();
    void shownStoreTakesThePlaceOfTheWelcomeWindow();
    void storeIsRememberedWithItsWindow();
    void themeIsAppliedAtOnce();
    void languageIsAppliedAtOnce();
    void refusalIsSaidInTheDialogThatAsked();
    void refusalIsSaidInAWindowThatCanBeSeen();
    void passwordIsAskedForWithTheAddress();
    void whatTakesLongIsSaidAndCancelled();
    void aClosedDialogCancelsWhatItAskedFor();
    void aClosedWindowIsGone();

private:
    bool says(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopTest::initTestCase()
{
    Desktop::dressApplication();
}

void DesktopTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<Desktop>(Options{}, m_folder->path());
}

void DesktopTest::cleanup()
{
    m_desktop.reset();
}

/// Whether the welcome window shows these words.
bool DesktopTest::says(const QString &words)
{
    const QList<QLabel *> labels = m_desktop->welcome()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

void DesktopTest::withoutAStoreTheWelcomeWindowIsShown()
{
    m_desktop->start();
    QVERIFY(m_desktop->welcome()->isVisible());
}

void DesktopTest::storeOfTheCommandLineIsAskedFor()
{
    Options options;
    options.store = QStringLiteral("harbour.db");
    Desktop started(options, m_folder->path());
    QSignalSpy wanted(&started, &Desktop::storeWanted);
    started.start();
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("harbour.db"));
}

void DesktopTest::shownStoreTakesThePlaceOfTheWelcomeWindow()
{
    m_desktop->start();
    window::MainWindow *window = m_desktop->makeWindow();
    m_desktop->showStore(window, {QStringLiteral("a.db"), QStringLiteral("A"), QString(), QDateTime()});
    QVERIFY(window->isVisible());
    QVERIFY(!m_desktop->welcome()->isVisible());
    Q_EMIT window->anotherStoreRequested();
    QVERIFY(m_desktop->welcome()->isVisible());
}

void DesktopTest::storeIsRememberedWithItsWindow()
{
    window::MainWindow *window = m_desktop->makeWindow();
    m_desktop->showStore(window, {QStringLiteral("a.db"), QStringLiteral("A"), QString(), QDateTime()});
    QCOMPARE(m_desktop->recents()->all().size(), 1);
    window->resize(1000, 700);
    window->close();
    const std::unique_ptr<window::MainWindow> again(m_desktop->makeWindow());
    QVERIFY(!m_desktop->settings()->kept(QStringLiteral("window/geometry")).toByteArray().isEmpty());
    QVERIFY(again->size().width() <= 1000);
}

void DesktopTest::themeIsAppliedAtOnce()
{
    m_desktop->settings()->choose(QStringLiteral("theme"), QStringLiteral("dark"));
    QCOMPARE(paint::toneOf(QApplication::palette()), paint::Tone::Dark);
    m_desktop->settings()->choose(QStringLiteral("theme"), QStringLiteral("light"));
    QCOMPARE(paint::toneOf(QApplication::palette()), paint::Tone::Light);
}

void DesktopTest::languageIsAppliedAtOnce()
{
    m_desktop->start();
    m_desktop->settings()->choose(QStringLiteral("language"), QStringLiteral("de"));
    QTRY_COMPARE(m_desktop->welcome()->windowTitle(), QStringLiteral("Willkommen bei Stockroom"));
    m_desktop->settings()->choose(QStringLiteral("language"), QStringLiteral("en"));
    QTRY_COMPARE(m_desktop->welcome()->windowTitle(), QStringLiteral("Welcome to Stockroom"));
}

void DesktopTest::refusalIsSaidInTheDialogThatAsked()
{
    m_desktop->start();
    QSignalSpy wanted(m_desktop.get(), &Desktop::storeWanted);
    Q_EMIT m_desktop->welcome()->connectServer();
    auto *connecting = m_desktop->welcome()->findChild<dialog::ConnectDialog *>();
    QVERIFY(connecting);
    Q_EMIT connecting->connectRequested(QStringLiteral("postgresql://a@b/c"), QStringLiteral("secret"));
    QCOMPARE(wanted.first(), QVariantList({QStringLiteral("postgresql://a@b/c"), QStringLiteral("secret")}));
    m_desktop->refuse(QStringLiteral("No server answers."));
    QVERIFY(connecting->isVisible());
    m_desktop->showStore(m_desktop->makeWindow(), {QStringLiteral("p"), QString(), QString(), QDateTime()});
    QVERIFY(!connecting->isVisible());
}

void DesktopTest::refusalIsSaidInAWindowThatCanBeSeen()
{
    m_desktop->showStore(m_desktop->makeWindow(), {QStringLiteral("a.db"), QString(), QString(), QDateTime()});
    m_desktop->refuse(QStringLiteral("No server answers."));
    QVERIFY(m_desktop->welcome()->isVisible());
    QVERIFY(says(QStringLiteral("No server answers.")));
}

void DesktopTest::passwordIsAskedForWithTheAddress()
{
    const QString address = QStringLiteral("postgresql://ana@db.example/harbour");
    m_desktop->askForPassword(address, QStringLiteral("Is the password right?"));
    auto *connecting = m_desktop->welcome()->findChild<dialog::ConnectDialog *>();
    QVERIFY(connecting && connecting->isVisible());
    QCOMPARE(connecting->address(), address);
    // Refused once more, in the dialog that is there.
    m_desktop->askForPassword(address, QStringLiteral("Still wrong."));
    QCOMPARE(m_desktop->welcome()->findChildren<dialog::ConnectDialog *>().size(), 1);
}

void DesktopTest::whatTakesLongIsSaidAndCancelled()
{
    QSignalSpy cancelled(m_desktop.get(), &Desktop::openingCancelled);
    m_desktop->wait(QStringLiteral("Opening harbour …"));
    const widget::ProgressStrip *progress = m_desktop->welcome()->progress();
    QVERIFY(!m_desktop->welcome()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), 60'000);
    QVERIFY(says(QStringLiteral("Opening harbour …")));
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_desktop->done();
    QVERIFY(progress->isHidden());
    m_desktop->welcome()->close();
    QCOMPARE(cancelled.count(), 2);
}

void DesktopTest::aClosedDialogCancelsWhatItAskedFor()
{
    m_desktop->start();
    QSignalSpy cancelled(m_desktop.get(), &Desktop::openingCancelled);
    for (const bool asked : {false, true}) {
        Q_EMIT m_desktop->welcome()->connectServer();
        auto *connecting = m_desktop->welcome()->findChild<dialog::ConnectDialog *>();
        connecting->setBusy(asked);
        connecting->reject();
        QTRY_VERIFY(!m_desktop->welcome()->findChild<dialog::ConnectDialog *>());
        QCOMPARE(cancelled.count(), asked ? 1 : 0);
    }
}

void DesktopTest::aClosedWindowIsGone()
{
    const QPointer<window::MainWindow> window = m_desktop->makeWindow();
    m_desktop->showStore(window, {QStringLiteral("a.db"), QString(), QString(), QDateTime()});
    m_desktop->showWelcome();
    window->close();
    QTRY_VERIFY(!window);
}

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
