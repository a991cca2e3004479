// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/upkeep.h"

#include "tests/app/desktop/windowtest.h"
#include "ui/dialog/adoptdialog.h"
#include "ui/dialog/restoredialog.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace stockroom;
using desktop::Session;
using test::money;
using test::s;

class UpkeepTest : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aStoreIsBackedUpAndRestored();
    void whatIsKeptIsKeptByEnter();
    void whatIsNoCopyIsRefused();
    void theStoreItselfIsNoCopy();
    void whyThereIsNoBackupIsSaidUntilItIsDismissed();
    void whatIsNotSavedHindersRestoring();
    void aStoreThatIsOnlyReadIsBackedUpButNotRestored();
    void aStoreThatIsBackedUpIsNotAdoptedMeanwhile();
    void anAbsentDatabaseIsNeitherBackedUpNorRestored();

private:
    bool isFile() const { return m_open->shop->place().dialect() == entity::Dialect::Sqlite; }
    QString copy() const { return m_folder->filePath(isFile() ? s("may.sqlite") : s("may.dump")); }
    QFileDialog *ask(const char *command) const;
    void choose(const char *command, const QString &file) const;
    dialog::RestoreDialog *asking() const;
};

/// The file dialog that a command opens.
QFileDialog *UpkeepTest::ask(const char *command) const
{
    m_window->command(s(command))->trigger();
    const QList<QFileDialog *> all = m_window->findChildren<QFileDialog *>();
    return all.isEmpty() ? nullptr : all.last();
}

void UpkeepTest::choose(const char *command, const QString &file) const
{
    QFileDialog *choosing = ask(command);
    QVERIFY(choosing);
    Q_EMIT choosing->fileSelected(file);
    delete choosing;
}

dialog::RestoreDialog *UpkeepTest::asking() const
{
    const auto isThere = [this] {
        const auto *ask = m_window->findChild<dialog::RestoreDialog *>();
        return ask && ask->isVisible();
    };
    return QTest::qWaitFor(isThere, 60'000) ? m_window->findChild<dialog::RestoreDialog *>() : nullptr;
}

void UpkeepTest::aStoreIsBackedUpAndRestored()
{
    const QFileDialog *choosing = ask("backup");
    QVERIFY(choosing && choosing->acceptMode() == QFileDialog::AcceptSave);
    const QString name = QFileInfo(choosing->selectedFiles().value(0)).fileName();
    QCOMPARE(name, m_open->shop->place().title() + u'-' + QDate::currentDate().toString(Qt::ISODate) +
                       (isFile() ? s(".sqlite") : s(".dump")));
    delete choosing;
    choose("backup", copy());
    QVERIFY(!m_window->command(s("backup"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toast()->text(), s("Backed up to “%1”.").arg(QFileInfo(copy()).fileName()),
                              60'000);
    change("12.34");
    QTRY_COMPARE_WITH_TIMEOUT(price(), money(1234), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
    QSignalSpy reopen(m_session, &Session::reopenWanted);
    choose("restore", copy());
    QVERIFY(asking());
    asking()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(reopen.count(), 1, 60'000);
    QVERIFY(reopen.front().front().toString().contains(QFileInfo(copy()).fileName()));
    QVERIFY(m_open->shop->connection().reopen());
    QCOMPARE(price(), money(1000));
}

void UpkeepTest::whatIsKeptIsKeptByEnter()
{
    choose("backup", copy());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(copy()) && m_window->command(s("restore"))->isEnabled(), 60'000);
    QSignalSpy reopen(m_session, &Session::reopenWanted);
    choose("restore", copy());
    QVERIFY(asking());
    QVERIFY(says(qPrintable(m_open->store->opened().title)) && says(qPrintable(QFileInfo(copy()).fileName())));
    QTest::keyClick(asking(), Qt::Key_Return);
    QVERIFY(m_window->command(s("restore"))->isEnabled());
    QCOMPARE(reopen.count(), 0);
}

void UpkeepTest::whatIsNoCopyIsRefused()
{
    QFile letter(m_folder->filePath(s("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear customer") > 0);
    letter.close();
    choose("restore", letter.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(says("The copy was not put back. "), 60'000);
    QCOMPARE(price(), money(1000));
    QVERIFY(says("“letter.txt” is no copy of a store. "));
    QVERIFY(!m_window->findChild<dialog::RestoreDialog *>());
}

void UpkeepTest::theStoreItselfIsNoCopy()
{
    if (!isFile())
        return choose("backup", copy()); // a server's store is no file
    choose("backup", m_open->shop->text());
    QVERIFY(says("is the store itself"));
    choose("restore",
           QFileInfo(m_open->shop->text()).absolutePath() + s("/./") + QFileInfo(m_open->shop->text()).fileName());
    QVERIFY(says("is the store itself"));
    QVERIFY(m_window->command(s("restore"))->isEnabled());
}

void UpkeepTest::whyThereIsNoBackupIsSaidUntilItIsDismissed()
{
    choose("backup", m_folder->filePath(s("nowhere/may.copy")));
    QTRY_VERIFY_WITH_TIMEOUT(says("The store was not backed up. "), 60'000);
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == s("Dismiss"))
            QTest::keyClick(button, Qt::Key_Return);
    }
    QVERIFY(!says("The store was not backed up. "));
}

void UpkeepTest::whatIsNotSavedHindersRestoring()
{
    change("12.34");
    QVERIFY(m_open->store->isSaving());
    QVERIFY(!ask("restore"));
    QVERIFY(m_window->toast()->text().contains(s("not saved yet")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->store->isSaving(), 60'000);
}

void UpkeepTest::aStoreThatIsOnlyReadIsBackedUpButNotRestored()
{
    store::Opened old = m_open->store->opened();
    old.pending = 1;
    m_open->store = std::make_shared<store::AsyncStore>(m_open->shop->place(), old, m_open->store->actor());
    showWindow();
    QVERIFY(m_window->command(s("backup"))->isEnabled());
    QVERIFY(!m_window->command(s("restore"))->isEnabled());
    QVERIFY(m_window->command(s("restore"))->toolTip().contains(s("can only be read")));
}

void UpkeepTest::aStoreThatIsBackedUpIsNotAdoptedMeanwhile()
{
    store::Opened django = m_open->store->opened();
    django.ours = false;
    django.isDjangos = true;
    m_open->store = std::make_shared<store::AsyncStore>(m_open->shop->place(), django, m_open->store->actor());
    showWindow();
    choose("backup", copy());
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto adopt = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == s("Adopt …");
    });
    QVERIFY(adopt != buttons.end());
    (*adopt)->click();
    QVERIFY(!m_window->findChild<dialog::AdoptDialog *>());
    QCOMPARE(m_window->toast()->text(), s("Something else is being done to the store."));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("backup"))->isEnabled(), 60'000);
    (*adopt)->click();
    QVERIFY(m_window->findChild<dialog::AdoptDialog *>());
}

void UpkeepTest::anAbsentDatabaseIsNeitherBackedUpNorRestored()
{
    test::Outage outage(m_open->shop->text());
    showWindowDuring(outage);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->command(s("backup"))->isEnabled(), 60'000);
    QVERIFY(!m_window->command(s("restore"))->isEnabled());
    QVERIFY(m_window->command(s("restore"))->toolTip().contains(s("does not answer")));
    outage.end();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->command(s("backup"))->isEnabled(), 60'000);
    QVERIFY(m_window->command(s("restore"))->isEnabled());
}

QTEST_MAIN(UpkeepTest)
#include "upkeep_test.moc"
