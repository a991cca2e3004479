// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/customers.h"

#include <QSet>
#include <QString>
#include <QTest>

using namespace stockroom::demo;

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeFromManyLandsWithNameAndAddress();
};

void CustomersTest::comeFromManyLandsWithNameAndAddress()
{
    QSet<QChar::Script> scripts;
    Random random(1, 1);
    for (int each = 0; each < 1000; ++each) {
        const Customer customer = customerOf(random);
        const QString name = QString::fromStdString(customer.name);
        QVERIFY(name.size() > 1 && name.size() <= 200);
        QVERIFY(customer.address.find('\n') != std::string::npos);
        QVERIFY(customer.email.empty() || customer.email.find("@example.org") != std::string::npos);
        scripts.insert(name.at(0).script());
    }
    QVERIFY(scripts.size() >= 7);
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "customers_test.moc"
