// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/frame.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace stockroom::dialog;

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneButtonIsTheDefault();
    void escapeCancels();
};

void FrameTest::oneButtonIsTheDefault()
{
    QDialog dialog;
    QPushButton *primary = primaryButton(&dialog, QStringLiteral("Create"));
    QPushButton *cancel = cancelButton(&dialog);
    layOut(&dialog, QStringLiteral("Create a store"), new QWidget(&dialog), {cancel, primary});
    QVERIFY(primary->isDefault());
    QVERIFY(!cancel->isDefault());
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("heading"))->text(), QStringLiteral("Create a store"));
}

void FrameTest::escapeCancels()
{
    QDialog dialog;
    layOut(&dialog, QString(), new QWidget(&dialog), {cancelButton(&dialog)});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
