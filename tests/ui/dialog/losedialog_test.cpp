// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/losedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using stockroom::dialog::LoseDialog;

class LoseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBeLostIsSaid();
    void enterLosesNothing();
};

void LoseDialogTest::whatWouldBeLostIsSaid()
{
    LoseDialog dialog;
    const auto says = [&dialog](const char *words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [words](const QLabel *label) { return label->text() == QString::fromUtf8(words); });
    };
    dialog.setWaiting(1, false);
    QVERIFY(says("1 change is not saved yet: the server does not answer. Close and lose it?"));
    dialog.setWaiting(3, false);
    QVERIFY(says("3 changes are not saved yet: the server does not answer. Close and lose them?"));
    dialog.setWaiting(2, true);
    QVERIFY(says("2 changes are not saved yet. Close and lose them?"));
}

void LoseDialogTest::enterLosesNothing()
{
    LoseDialog dialog;
    dialog.setWaiting(1, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    dialog.open();
    dialog.findChild<QPushButton *>(QStringLiteral("lose"))->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(LoseDialogTest)
#include "losedialog_test.moc"
