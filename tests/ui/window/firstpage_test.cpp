// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firstpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::window;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class FirstPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_page; }
    void anAdministratorIsTypedByKeysAlone();
    void twoPasswordsThatDifferAreRefused();
    void aRefusalStandsAtItsField();

private:
    QLineEdit *field(int at) const { return m_page->findChildren<QLineEdit *>().at(at); }

    FirstPage *m_page = nullptr;
};

void FirstPageTest::init()
{
    m_page = new FirstPage;
    m_page->invite(s("Harbour Goods"), s("root"));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
}

void FirstPageTest::anAdministratorIsTypedByKeysAlone()
{
    QSignalSpy wanted(m_page, &FirstPage::personWanted);
    for (const char *typed : {"ana", "ana@harbour.example", "green tea", "green tea"}) {
        QTest::keyClicks(QApplication::focusWidget(), s(typed));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first(), (QVariantList{s("ana"), s("ana@harbour.example"), s("green tea")}));
    QVERIFY(!m_page->findChild<QPushButton *>()->isEnabled());
}

void FirstPageTest::twoPasswordsThatDifferAreRefused()
{
    QSignalSpy wanted(m_page, &FirstPage::personWanted);
    field(2)->setText(s("green tea"));
    field(3)->setText(s("green ted"));
    m_page->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 0);
    QVERIFY(field(3)->hasFocus());
    QVERIFY(!field(3)->accessibleDescription().isEmpty());
}

void FirstPageTest::aRefusalStandsAtItsField()
{
    field(2)->setText(s("123"));
    field(3)->setText(s("123"));
    m_page->findChild<QPushButton *>()->click();
    m_page->refuse({}, s("It is too short."), {});
    QCOMPARE(field(2)->accessibleDescription(), s("It is too short."));
    QVERIFY(field(2)->hasFocus());
    QVERIFY(m_page->findChild<QPushButton *>()->isEnabled());
    m_page->refuse({}, {}, s("The store is locked."));
    QCOMPARE(field(2)->accessibleDescription(), QString());
}

QTEST_MAIN(FirstPageTest)
#include "firstpage_test.moc"
