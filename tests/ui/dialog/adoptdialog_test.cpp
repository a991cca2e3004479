// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/adoptdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using stockroom::dialog::AdoptDialog;

class AdoptDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsAdded()
    {
        const AdoptDialog dialog(QStringLiteral("Harbour Goods"), true);
        QString words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text() + u'\n';
        for (const char *part :
             {"Adopt “Harbour Goods”?", "history", "undo", "stockroom_", "triggers", "Django", "stockroomctl release"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    }

    void theJournalIsAFilesAndStaysUnlessAsked()
    {
        AdoptDialog dialog(QStringLiteral("Harbour Goods"), true);
        auto *wal = dialog.findChild<QCheckBox *>();
        QVERIFY(wal && !wal->accessibleDescription().isEmpty());
        QVERIFY(!dialog.useWal());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(wal, Qt::Key_Space);
        QVERIFY(dialog.useWal());
        const AdoptDialog onServer(QStringLiteral("Harbour Goods"), false);
        QVERIFY(!onServer.findChild<QCheckBox *>() && !onServer.useWal());
    }

    void enterAdoptsAndEscapeDoesNot()
    {
        AdoptDialog dialog(QStringLiteral("Harbour Goods"), true);
        for (const auto &[key, result] :
             {std::pair(Qt::Key_Return, QDialog::Accepted), std::pair(Qt::Key_Escape, QDialog::Rejected)}) {
            dialog.open();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTest::keyClick(&dialog, key);
            QCOMPARE(dialog.result(), int(result));
        }
    }
};

QTEST_MAIN(AdoptDialogTest)
#include "adoptdialog_test.moc"
