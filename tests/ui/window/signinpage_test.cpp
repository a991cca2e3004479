// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/signinpage.h"

#include <QCheckBox>
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

class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_page; }
    void nameAndPasswordAreTypedAndEntered();
    void nothingIsAskedWithoutBoth();
    void aRefusalTakesThePasswordAndSaysWhy();
    void nobodyTriesAgainBeforeThePauseIsOver();
    void whileItIsLockedThereIsOneName();
    void aTrialIsOnePress();
    void rememberingIsOfferedWhereItCanBe();

private:
    QLineEdit *field(int at) const { return m_page->findChildren<QLineEdit *>().at(at); }
    QPushButton *button() const { return m_page->findChildren<QPushButton *>().first(); }
    QLabel *problem() const { return m_page->findChild<QLabel *>(s("problem")); }

    SignInPage *m_page = nullptr;
};

void SignInPageTest::init()
{
    m_page = new SignInPage;
    m_page->invite({.store = s("Harbour Goods")});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
}

void SignInPageTest::nameAndPasswordAreTypedAndEntered()
{
    QSignalSpy wanted(m_page, &SignInPage::signInWanted);
    QVERIFY(field(0)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), s(" ana "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), s("green tea"));
    QCOMPARE(field(1)->echoMode(), QLineEdit::Password);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first(), (QVariantList{s("ana"), s("green tea"), false}));
    QVERIFY(m_page->isBusy());
    // While it is looked up, nothing more is asked.
    QTest::keyClick(button(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void SignInPageTest::nothingIsAskedWithoutBoth()
{
    QSignalSpy wanted(m_page, &SignInPage::signInWanted);
    button()->click();
    QVERIFY(field(0)->hasFocus());
    QVERIFY(!field(0)->accessibleDescription().isEmpty());
    field(0)->setText(s("ana"));
    button()->click();
    QVERIFY(field(1)->hasFocus());
    QCOMPARE(wanted.count(), 0);
}

void SignInPageTest::aRefusalTakesThePasswordAndSaysWhy()
{
    field(0)->setText(s("ana"));
    field(1)->setText(s("wrong"));
    button()->click();
    m_page->refuse(s("Name or password is not right."));
    QCOMPARE(problem()->text(), s("Name or password is not right."));
    QVERIFY(problem()->isVisible());
    QCOMPARE(field(0)->text(), s("ana"));
    QCOMPARE(field(1)->text(), QString());
    QVERIFY(field(1)->hasFocus());
    QCOMPARE(field(1)->accessibleDescription(), problem()->text());
}

void SignInPageTest::nobodyTriesAgainBeforeThePauseIsOver()
{
    QSignalSpy wanted(m_page, &SignInPage::signInWanted);
    field(0)->setText(s("ana"));
    m_page->refuse(s("That was the sixth time."), std::chrono::seconds(1));
    QVERIFY(!button()->isEnabled());
    QVERIFY(problem()->text().startsWith(s("That was the sixth time. ")));
    field(1)->setText(s("green tea"));
    QTest::keyClick(field(1), Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(problem()->text(), s("That was the sixth time."));
    QTest::keyClick(field(1), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void SignInPageTest::whileItIsLockedThereIsOneName()
{
    m_page->invite({.store = s("Harbour Goods"), .name = s("ana"), .isLocked = true, .mayRemember = true});
    QVERIFY(!field(0)->isEnabled());
    QVERIFY(field(1)->hasFocus());
    QVERIFY(!m_page->findChild<QCheckBox *>()->isVisible());
}

void SignInPageTest::aTrialIsOnePress()
{
    QSignalSpy wanted(m_page, &SignInPage::trialWanted);
    m_page->invite({.store = s("Demo"), .trials = {{s("clerk"), s("Sells")}, {s("manager"), s("Reads reports")}}});
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons.at(2)->accessibleDescription(), s("Reads reports"));
    buttons.at(2)->click();
    QCOMPARE(wanted.first().first().toString(), s("manager"));
    m_page->invite({.store = s("Harbour Goods")});
    QCOMPARE(m_page->findChildren<QPushButton *>().size(), 1);
}

void SignInPageTest::rememberingIsOfferedWhereItCanBe()
{
    QSignalSpy wanted(m_page, &SignInPage::signInWanted);
    auto *remember = m_page->findChild<QCheckBox *>();
    QVERIFY(!remember->isVisible());
    m_page->invite({.store = s("Harbour Goods"), .name = s("ana"), .mayRemember = true});
    QVERIFY(remember->isVisible());
    remember->setChecked(true);
    field(1)->setText(s("green tea"));
    button()->click();
    QCOMPARE(wanted.first().at(2).toBool(), true);
}

QTEST_MAIN(SignInPageTest)
#include "signinpage_test.moc"
