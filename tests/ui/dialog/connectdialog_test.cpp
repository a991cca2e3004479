// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/fieldrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::dialog;

class ConnectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedAddressFillsTheFields();
    void whatHasNoFieldIsKept();
    void passwordIsNoPartOfTheAddress();
    void foreignAddressIsRefusedBesideItsField();
    void missingFieldsAreRefusedBesideThem();
    void refusedConnectionCanBeTriedAgain();

private:
    static QPushButton *connectButton(const ConnectDialog &dialog)
    {
        return dialog.findChildren<QPushButton *>().first();
    }
    static QStringList problems(const ConnectDialog &dialog)
    {
        QStringList all;
        for (const FieldRow *row : dialog.findChildren<FieldRow *>()) {
            if (!row->problem().isEmpty())
                all.append(row->problem());
        }
        return all;
    }
};

void ConnectDialogTest::pastedAddressFillsTheFields()
{
    ConnectDialog dialog;
    const QString address = QStringLiteral("postgresql://ana@db.example:6432/harbour?sslmode=verify-full");
    QVERIFY(dialog.setAddress(address));
    QCOMPARE(dialog.address(), address);
}

void ConnectDialogTest::whatHasNoFieldIsKept()
{
    ConnectDialog dialog;
    const QString socket =
        QStringLiteral("postgresql://ana@/harbour?application_name=till&host=/run/sockets&port=6432");
    QVERIFY(dialog.setAddress(socket));
    QCOMPARE(dialog.address(), socket);
    QVERIFY(dialog.setAddress(QStringLiteral("postgresql:///harbour?user=ana&host=db.example&password=s%40crit")));
    QCOMPARE(dialog.address(), QStringLiteral("postgresql://ana@db.example/harbour"));
    QCOMPARE(dialog.password(), QStringLiteral("s@crit"));
}

void ConnectDialogTest::passwordIsNoPartOfTheAddress()
{
    ConnectDialog dialog;
    QSignalSpy asked(&dialog, &ConnectDialog::connectRequested);
    QVERIFY(dialog.setAddress(QStringLiteral("postgresql://ana:s%40crit@db.example/harbour")));
    connectButton(dialog)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("postgresql://ana@db.example/harbour"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("s@crit"));
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
        QVERIFY(field->echoMode() == QLineEdit::Password || !field->text().contains(QStringLiteral("crit")));
}

void ConnectDialogTest::foreignAddressIsRefusedBesideItsField()
{
    ConnectDialog dialog;
    QVERIFY(!dialog.setAddress(QStringLiteral("mysql://ana@db.example/harbour")));
    QCOMPARE(problems(dialog).size(), 1);
}

void ConnectDialogTest::missingFieldsAreRefusedBesideThem()
{
    ConnectDialog dialog;
    QSignalSpy asked(&dialog, &ConnectDialog::connectRequested);
    connectButton(dialog)->click();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(problems(dialog).size(), 2);
}

void ConnectDialogTest::refusedConnectionCanBeTriedAgain()
{
    ConnectDialog dialog;
    dialog.setAddress(QStringLiteral("postgresql://ana@db.example/harbour"));
    connectButton(dialog)->click();
    QVERIFY(!connectButton(dialog)->isEnabled());
    dialog.setProblem(QStringLiteral("The server does not answer."));
    QVERIFY(connectButton(dialog)->isEnabled());
}

QTEST_MAIN(ConnectDialogTest)
#include "connectdialog_test.moc"
