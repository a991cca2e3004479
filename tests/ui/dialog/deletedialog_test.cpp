// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/deletedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using stockroom::dialog::DeleteDialog;

class DeleteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBeLostIsSaid()
    {
        const DeleteDialog dialog(QStringLiteral("Delete eve?"), QStringLiteral("A password."));
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("Delete eve?")));
        QVERIFY(words.contains(QStringLiteral("A password.")));
    }

    void enterDeletesNothing()
    {
        DeleteDialog dialog(QStringLiteral("Delete eve?"), QStringLiteral("A password."));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        dialog.open();
        dialog.findChild<QPushButton *>(QStringLiteral("delete"))->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

QTEST_MAIN(DeleteDialogTest)
#include "deletedialog_test.moc"
