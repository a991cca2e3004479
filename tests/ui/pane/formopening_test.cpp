// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/thumbnails.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace stockroom;
using pane::FormPane;
using test::s;

class FormOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void whatIsTypedWhileAnotherRowComesIsAskedFor();
    void whatIsTypedWhileTheRowIsReadAnewStays();
    void aRowThatCannotBeReadLeavesTheOneThatIsShown();
    void aFormThatIsNotShownSaysWhyItStaysAway();
    void goingBackToTheRowCallsTheOtherOff();
    void whatNoHistoryTellsOfIsReadToo();
    void whatOthersMakeOfWhatIsBeingWrittenIsSaid();
    void aDeletionThatNoHistoryTellsOfIsSaid();
    void aRowThatIsGoneIsNotSavedAndNamedByNoKey();
    void enterPressesTheDiscardThatHasTheKeyboard();
    void aRefusedSaveOfTheQuestionGivesTheKeyboardToTheField();
    void aConflictOfTheQuestionGivesTheKeyboardToTheField();

private:
    QLineEdit *name() const { return qobject_cast<QLineEdit *>(m_form->field(s("name"))->editor()->widget()); }
    void type(const QString &text)
    {
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }
    /// Asks for another row while this one is written to, and presses the Save of the question.
    void saveByTheQuestion()
    {
        m_form->open(m_two);
        QTRY_VERIFY_WITH_TIMEOUT(m_form->isAsking(), 60'000);
        for (auto *each : m_form->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == s("Save")) {
                each->setFocus();
                each->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_form->isAsking(), 60'000);
    }
    QWidget *priceBox() const { return price()->editor()->widget(); }
    pane::FormField *price() const { return m_form->field(s("price")); }
    /// Writes what no history tells of, and says that something was written.
    void write(const char *sql)
    {
        const bool sqlite = m_open->shop->place().dialect() == entity::Dialect::Sqlite;
        for (const char *act : {"update", "delete"}) {
            const QString name = s("stockroom_products_product_") + s(act);
            m_open->shop->ask(sqlite ? s("DROP TRIGGER IF EXISTS ") + name
                                     : s("DROP TRIGGER IF EXISTS ") + name + s(" ON products_product"));
        }
        m_open->shop->ask(s(sql));
        Q_EMIT m_open->store->changedElsewhere();
    }
    bool says(const char *words) const
    {
        const auto labels = m_form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(s(words));
        });
    }
    bool showRow(const entity::Value &id)
    {
        QSignalSpy opened(m_form.get(), &FormPane::opened);
        m_form->open(id);
        return QTest::qWaitFor([&] { return !opened.isEmpty() && m_form->id() == id; }, 60'000);
    }
    void forgetTwo() { m_open->shop->ask(s("DELETE FROM products_product WHERE name = 'Teacup'")); }
    QString stored() const { return m_open->shop->row("product", m_one).value(s("name")).toString(); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<pane::Thumbnails> m_thumbnails;
    std::unique_ptr<FormPane> m_form;
    entity::Value m_one;
    entity::Value m_two;
};

void FormOpeningTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_one = m_open->shop->addProduct(s("Teapot"));
    m_two = m_open->shop->addProduct(s("Teacup"));
    QVERIFY(m_open->open());
    m_thumbnails = std::make_unique<pane::Thumbnails>(QString());
    m_form = std::make_unique<FormPane>(m_open->entity("product"), m_thumbnails.get(),
                                        pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_form->show();
}

void FormOpeningTest::cleanup()
{
    m_form.reset();
    m_open.reset();
}

void FormOpeningTest::whatIsTypedWhileAnotherRowComesIsAskedFor()
{
    QVERIFY(showRow(m_one));
    m_form->open(m_two);
    name()->setFocus();
    type(s("Kettle"));
    QTRY_VERIFY_WITH_TIMEOUT(m_form->isAsking(), 60'000);
    QCOMPARE(m_form->id(), m_one);
    QCOMPARE(name()->text(), s("Kettle"));
    // Who types on presses no button by it.
    QCOMPARE(m_form->focusWidget(), name());
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(m_form->id(), m_two, 60'000);
    QCOMPARE(stored(), s("Kettle"));
    QCOMPARE(m_open->shop->row("product", m_two).value(s("name")).toString(), s("Teacup"));
}

void FormOpeningTest::whatIsTypedWhileTheRowIsReadAnewStays()
{
    QVERIFY(showRow(m_one));
    const entity::Value mugs = m_open->shop->add("category", {{s("name"), s("Mugs")}});
    // Another category is read with its name, and meanwhile somebody types.
    const store::SavedChange change{store::Change::Act::Set, s("product"), m_one, {}, {{s("category"), mugs}}};
    Q_EMIT m_open->store->changed({.id = s("1"), .changes = {change}});
    type(s("Kettle"));
    store::Change theirs{store::Change::Act::Set, s("product"), m_one, {{s("category"), mugs}}};
    QVERIFY(m_open->shop->store().apply({.changes = {theirs}}, {s("clerk2"), s("tests")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_form->field(s("category"))->storedCaption(), s("Mugs"), 60'000);
    QCOMPARE(name()->text(), s("Kettle"));
    QVERIFY(m_form->isEdited());
    QVERIFY(!m_form->isAsking());
}

void FormOpeningTest::aRowThatCannotBeReadLeavesTheOneThatIsShown()
{
    QVERIFY(showRow(m_one));
    forgetTwo();
    m_form->open(m_two);
    const auto isTold = [this] {
        const auto labels = m_form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(s("could not be opened"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 60'000);
    QCOMPARE(m_form->id(), m_one);
    type(s("Kettle"));
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), s("Kettle"), 60'000);
}

void FormOpeningTest::aFormThatIsNotShownSaysWhyItStaysAway()
{
    forgetTwo();
    m_form->hide();
    QSignalSpy said(m_form.get(), &FormPane::said);
    m_form->open(m_two);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QVERIFY(said.first().first().toString().contains(s("could not be opened")));
    QVERIFY(!m_form->id().isValid());
}

void FormOpeningTest::goingBackToTheRowCallsTheOtherOff()
{
    QVERIFY(showRow(m_one));
    QSignalSpy opened(m_form.get(), &FormPane::opened);
    m_form->open(m_two);
    m_form->open(m_one);
    type(s("Kettle"));
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), s("Kettle"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_form->isEdited(), 60'000);
    QCOMPARE(m_form->id(), m_one);
    QVERIFY(opened.isEmpty());
}

void FormOpeningTest::whatNoHistoryTellsOfIsReadToo()
{
    QVERIFY(showRow(m_one));
    type(s("Kettle"));
    write("UPDATE products_product SET price = 9 WHERE name = 'Teapot'");
    QTRY_COMPARE_WITH_TIMEOUT(price()->stored(), test::money(900), 60'000);
    QCOMPARE(price()->editor()->value().value, test::money(900));
    QCOMPARE(name()->text(), s("Kettle"));
    QVERIFY(!m_form->field(s("name"))->isInConflict());
}

void FormOpeningTest::whatOthersMakeOfWhatIsBeingWrittenIsSaid()
{
    QVERIFY(showRow(m_one));
    // A link is said by its name.
    auto *category = qobject_cast<QLineEdit *>(m_form->field(s("category"))->editor()->widget());
    QTest::keyClicks(category, s("x"));
    const entity::Value mugs = m_open->shop->add("category", {{s("name"), s("Mugs")}});
    const store::Change theirs{store::Change::Act::Set, s("product"), m_one, {{s("category"), mugs}}};
    QVERIFY(m_open->shop->store().apply({.changes = {theirs}}, {s("clerk2"), s("tests")}));
    QTRY_VERIFY_WITH_TIMEOUT(says("Meanwhile it has become: Mugs"), 60'000);
    QVERIFY(category->text().contains(u'x'));
    // The same where no history tells of it.
    type(s("Kettle"));
    write("UPDATE products_product SET name = 'Samovar' WHERE name = 'Teapot'");
    pane::FormField *field = m_form->field(s("name"));
    QTRY_VERIFY_WITH_TIMEOUT(field->isInConflict(), 60'000);
    QVERIFY(says("Meanwhile it has become: Samovar"));
    QCOMPARE(name()->text(), s("Kettle"));
    QMetaObject::invokeMethod(field->findChild<QObject *>(s("mine")), "click");
    QCOMPARE(field->stored().toString(), s("Samovar"));
    QCOMPARE(name()->text(), s("Kettle"));
}

void FormOpeningTest::aDeletionThatNoHistoryTellsOfIsSaid()
{
    QVERIFY(showRow(m_two));
    write("DELETE FROM products_product WHERE name = 'Teacup'");
    QTRY_VERIFY_WITH_TIMEOUT(says("This row has been deleted."), 60'000);
    QCOMPARE(m_form->id(), m_two);
}

void FormOpeningTest::aRowThatIsGoneIsNotSavedAndNamedByNoKey()
{
    QVERIFY(showRow(m_two));
    type(s("Kettle"));
    forgetTwo();
    m_form->save();
    QTRY_VERIFY_WITH_TIMEOUT(says("This row has been deleted."), 60'000);
    QVERIFY(!says(qPrintable(m_two.toString())));
    const auto buttons = m_form->findChildren<QPushButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->isVisible() && each->isEnabled() && each->text() == s("Save");
    }));
    m_form->save();
    QVERIFY(!m_open->store->isSaving());
    QVERIFY(says("This row has been deleted."));
    QCOMPARE(name()->text(), s("Kettle"));
}

void FormOpeningTest::enterPressesTheDiscardThatHasTheKeyboard()
{
    QVERIFY(showRow(m_one));
    type(s("Kettle"));
    m_form->open(m_two);
    QTRY_VERIFY_WITH_TIMEOUT(m_form->isAsking(), 60'000);
    for (auto *each : m_form->findChildren<QPushButton *>()) {
        if (each->text() == s("Discard"))
            QTest::keyClick(each, Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_form->id(), m_two, 60'000);
    QCOMPARE(stored(), s("Teapot"));
}

void FormOpeningTest::aRefusedSaveOfTheQuestionGivesTheKeyboardToTheField()
{
    QVERIFY(showRow(m_one));
    priceBox()->setFocus();
    QTest::keyClick(priceBox(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(priceBox(), s("-7.00"));
    name()->setFocus();
    saveByTheQuestion();
    QVERIFY(!price()->problem().isEmpty());
    QCOMPARE(m_form->focusWidget(), priceBox());
}

void FormOpeningTest::aConflictOfTheQuestionGivesTheKeyboardToTheField()
{
    QVERIFY(showRow(m_one));
    name()->setFocus();
    type(s("Kettle"));
    write("UPDATE products_product SET name = 'Pan' WHERE name = 'Teapot'");
    saveByTheQuestion();
    QTRY_VERIFY_WITH_TIMEOUT(m_form->field(s("name"))->isInConflict(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_form->focusWidget(), name(), 60'000);
}

QTEST_MAIN(FormOpeningTest)
#include "formopening_test.moc"
