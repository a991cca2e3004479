// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/aboutdialog.h"

#include <QLabel>
#include <QTest>

using namespace stockroom::dialog;

class AboutDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionLicenceAndLibrariesAreNamed();
};

void AboutDialogTest::versionLicenceAndLibrariesAreNamed()
{
    const AboutDialog dialog;
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const char *word : {STOCKROOM_VERSION, "General Public License", "Qt 6", "SQLite", "libpq", "QtKeychain"})
        QVERIFY2(all.contains(QString::fromLatin1(word)), word);
}

QTEST_MAIN(AboutDialogTest)
#include "aboutdialog_test.moc"
