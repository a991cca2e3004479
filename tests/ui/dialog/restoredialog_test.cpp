// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/restoredialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using stockroom::dialog::RestoreDialog;

class RestoreDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReplacedAndWhatIsKeptIsSaid()
    {
        const auto wordsOf = [](const RestoreDialog &dialog) {
            QString words;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                words += label->text() + u'\n';
            return words;
        };
        const QString file = wordsOf(RestoreDialog(QStringLiteral("Harbour"), QStringLiteral("may.sqlite"),
                                                   QStringLiteral("shop.db.before-restore")));
        for (const char *part : {"Harbour", "may.sqlite", "shop.db.before-restore"})
            QVERIFY2(file.contains(QString::fromUtf8(part)), part);
        QVERIFY(wordsOf(RestoreDialog(QStringLiteral("Harbour"), QStringLiteral("may.dump"), {}))
                    .contains(QStringLiteral("Nothing of it is kept.")));
    }

    void enterReplacesNothing()
    {
        RestoreDialog dialog(QStringLiteral("Harbour"), QStringLiteral("may.sqlite"), {});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        dialog.open();
        dialog.findChild<QPushButton *>(QStringLiteral("replace"))->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

QTEST_MAIN(RestoreDialogTest)
#include "restoredialog_test.moc"
