// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/keysdialog.h"

#include <QLabel>
#include <QTest>

using namespace stockroom::dialog;

class KeysDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyStandsBesideWhatItDoes();
};

void KeysDialogTest::eachKeyStandsBesideWhatItDoes()
{
    const KeysDialog dialog({{QStringLiteral("Search"), QStringLiteral("Ctrl+F")}});
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("Search")));
    QVERIFY(words.contains(QStringLiteral("Ctrl+F")));
}

QTEST_MAIN(KeysDialogTest)
#include "keysdialog_test.moc"
