// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/createdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::dialog;

class CreateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsSuggestedFromTheName();
    void fileThatWasTypedStays();
    void namelessStoreIsNotCreated();
    void refusedFileCanBeChanged();

private:
    static QPushButton *createButton(const CreateDialog &dialog)
    {
        return dialog.findChildren<QPushButton *>().first();
    }
};

void CreateDialogTest::fileIsSuggestedFromTheName()
{
    CreateDialog dialog(QStringLiteral("/stores"));
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(0), QStringLiteral("Harbour Goods!"));
    QCOMPARE(dialog.file(), QStringLiteral("/stores/harbour-goods.db"));
    QCOMPARE(dialog.currency().size(), 3);
}

void CreateDialogTest::fileThatWasTypedStays()
{
    CreateDialog dialog(QStringLiteral("/stores"));
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    fields.at(1)->clear();
    QTest::keyClicks(fields.at(1), QStringLiteral("/else/x.db"));
    QTest::keyClicks(fields.at(0), QStringLiteral("Harbour"));
    QCOMPARE(dialog.file(), QStringLiteral("/else/x.db"));
}

void CreateDialogTest::namelessStoreIsNotCreated()
{
    CreateDialog dialog(QStringLiteral("/stores"));
    QSignalSpy asked(&dialog, &CreateDialog::createRequested);
    createButton(dialog)->click();
    QCOMPARE(asked.count(), 0);
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(0), QStringLiteral("Harbour"));
    createButton(dialog)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Harbour"));
}

void CreateDialogTest::refusedFileCanBeChanged()
{
    CreateDialog dialog(QStringLiteral("/stores"));
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(0), QStringLiteral("Harbour"));
    createButton(dialog)->click();
    QVERIFY(!createButton(dialog)->isEnabled());
    dialog.setProblem(QStringLiteral("There is a file of this name already."));
    QVERIFY(createButton(dialog)->isEnabled());
}

QTEST_MAIN(CreateDialogTest)
#include "createdialog_test.moc"
