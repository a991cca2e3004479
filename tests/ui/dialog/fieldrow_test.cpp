// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/fieldrow.h"

#include <QLineEdit>
#include <QTest>

using namespace stockroom::dialog;

class FieldRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalIsSaidToEyesAndEars();
};

void FieldRowTest::refusalIsSaidToEyesAndEars()
{
    auto *field = new QLineEdit;
    FieldRow row(QStringLiteral("Server"), field, nullptr);
    QCOMPARE(field->accessibleName(), QStringLiteral("Server"));
    row.setProblem(QStringLiteral("Say which server."));
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Say which server."));
    QVERIFY(field->property("refused").toBool());
    row.setProblem({});
    QVERIFY(!field->property("refused").toBool());
}

QTEST_MAIN(FieldRowTest)
#include "fieldrow_test.moc"
