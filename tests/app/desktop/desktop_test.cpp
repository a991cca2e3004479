// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/settingsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"

#include <QApplication>
#include <QComboBox>
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

private:
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

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
