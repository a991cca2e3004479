// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/linkchooser.h"
#include "ui/pane/thumbnails.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace stockroom;
using pane::FormPane;
using test::money;
using test::s;

class FormSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void aNewRowIsSavedWithWhatStandsInTheForm();
    void allFailuresAreSaidAtOnce();
    void aConflictIsDecidedFieldByField();
    void whatOthersWriteIsShownWhereNobodyTypes();
    void whatIsTypedWhileSavingStays();
    void whatIsTypedWhileANewRowIsSavedChangesThatRow();
    void whatIsWantedWhileSavingIsDoneAfterIt();
    void aRefusalAfterTheFormWasLeftIsSaid();
    void aDeletionThatIsTakenBackIsNotSaidAnyMore();

private:
    void type(const char *field, const QString &text);
    entity::Values stored() { return m_open->shop->row("product", m_id); }
    bool showRow();
    QString shown(const char *field) const { return m_form->field(s(field))->editor()->value().value.toString(); }
    bool isSaid(const QString &words) const;

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<pane::Thumbnails> m_thumbnails;
    std::unique_ptr<FormPane> m_form;
    entity::Value m_id;
};

void FormSavingTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_id = m_open->shop->addProduct(s("Teapot"), 1000);
    QVERIFY(m_open->open());
    m_thumbnails = std::make_unique<pane::Thumbnails>(QString());
    m_form = std::make_unique<FormPane>(m_open->entity("product"), m_thumbnails.get(),
                                        pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_form->show();
}

void FormSavingTest::cleanup()
{
    m_form.reset();
    m_open.reset();
}

void FormSavingTest::type(const char *field, const QString &text)
{
    QWidget *widget = m_form->field(s(field))->editor()->widget();
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    QTest::keyClicks(widget, text);
}

bool FormSavingTest::showRow()
{
    m_form->open(m_id);
    return QTest::qWaitFor([this] { return m_form->field(s("price"))->stored() == money(1000); }, 60'000);
}

void FormSavingTest::aNewRowIsSavedWithWhatStandsInTheForm()
{
    m_form->add();
    type("name", s("Kettle"));
    type("category", s("tea"));
    type("description", s("Hot."));
    type("price", s("12.50"));
    QSignalSpy saved(m_form.get(), &FormPane::saved);
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    const entity::Values row = m_open->shop->row("product", saved.first().first());
    QCOMPARE(row.value(s("name")).toString(), s("Kettle"));
    QCOMPARE(row.value(s("price")), money(1250));
    QCOMPARE(row.value(s("slug")).toString(), s("kettle"));
}

void FormSavingTest::allFailuresAreSaidAtOnce()
{
    m_form->add();
    type("price", s("cheap"));
    m_form->save();
    for (const char *field : {"name", "category", "description", "price"})
        QVERIFY2(!m_form->field(s(field))->problem().isEmpty(), field);
    QVERIFY(m_form->field(s("stock"))->problem().isEmpty());
    QCOMPARE(m_open->shop->ask(s("SELECT count(*) FROM products_product")), QStringList{s("1")});
}

void FormSavingTest::aConflictIsDecidedFieldByField()
{
    QVERIFY(showRow());
    type("price", s("7.00"));
    store::Change change{store::Change::Act::Set, s("product"), m_id, {{s("price"), money(900)}}};
    QVERIFY(m_open->shop->store().apply({.changes = {change}}, {s("clerk2"), s("tests")}));
    m_form->save();
    QTRY_VERIFY_WITH_TIMEOUT(m_form->field(s("price"))->isInConflict(), 60'000);
    QVERIFY(m_form->isEdited());
    QMetaObject::invokeMethod(m_form->field(s("price"))->findChild<QObject *>(s("mine")), "click");
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(stored().value(s("price")), money(700), 60'000);
}

void FormSavingTest::whatOthersWriteIsShownWhereNobodyTypes()
{
    QVERIFY(showRow());
    type("name", s("Kettle"));
    store::Change change{store::Change::Act::Set, s("product"), m_id, {{s("price"), money(900)}}};
    QVERIFY(m_open->shop->store().apply({.changes = {change}}, {s("clerk2"), s("tests")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_form->field(s("price"))->stored(), money(900), 60'000);
    QCOMPARE(m_form->field(s("name"))->editor()->value().value.toString(), s("Kettle"));
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(stored().value(s("name")).toString(), s("Kettle"), 60'000);
    QCOMPARE(stored().value(s("price")), money(900));
}

bool FormSavingTest::isSaid(const QString &words) const
{
    const auto labels = m_form->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

void FormSavingTest::whatIsTypedWhileSavingStays()
{
    QVERIFY(showRow());
    type("price", s("7.00"));
    QSignalSpy saved(m_form.get(), &FormPane::saved);
    m_form->save();
    type("name", s("Kettle"));
    type("price", s("8.00"));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    QCOMPARE(stored().value(s("price")), money(700));
    // The row is read anew after it, and leaves what is being written alone too.
    QTRY_COMPARE_WITH_TIMEOUT(m_form->field(s("updated"))->stored(), stored().value(s("updated")), 60'000);
    QCOMPARE(shown("name"), s("Kettle"));
    QVERIFY(m_form->isEdited());
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 60'000);
    QCOMPARE(stored().value(s("price")), money(800));
    QCOMPARE(stored().value(s("name")).toString(), s("Kettle"));
    QVERIFY(!m_form->isEdited());
}

void FormSavingTest::whatIsTypedWhileANewRowIsSavedChangesThatRow()
{
    m_form->add();
    type("name", s("Kettle"));
    type("category", s("tea"));
    type("description", s("Hot."));
    type("price", s("12.50"));
    QSignalSpy added(m_form.get(), &FormPane::added);
    QSignalSpy saved(m_form.get(), &FormPane::saved);
    m_form->save();
    type("name", s("Samovar"));
    // Wanted once more before the first was answered.
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 60'000);
    QCOMPARE(added.size(), 1);
    const entity::Value id = added.first().first();
    QCOMPARE(m_form->id(), id);
    QCOMPARE(m_open->shop->row("product", id).value(s("name")).toString(), s("Samovar"));
    QCOMPARE(m_open->shop->ask(s("SELECT count(*) FROM products_product")), QStringList{s("2")});
}

void FormSavingTest::whatIsWantedWhileSavingIsDoneAfterIt()
{
    QVERIFY(showRow());
    type("price", s("7.00"));
    QSignalSpy closed(m_form.get(), &FormPane::closed);
    m_form->save();
    m_form->close();
    QVERIFY(!m_form->isAsking());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 60'000);
    QCOMPARE(stored().value(s("price")), money(700));
}

void FormSavingTest::aRefusalAfterTheFormWasLeftIsSaid()
{
    QVERIFY(showRow());
    type("price", s("7.00"));
    m_open->shop->ask(s("DELETE FROM products_product"));
    QSignalSpy said(m_form.get(), &FormPane::said);
    m_form->save();
    type("price", s("8.00"));
    m_form->close();
    QVERIFY(m_form->isAsking());
    m_form->discard();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QVERIFY(!m_form->isEdited());
}

void FormSavingTest::aDeletionThatIsTakenBackIsNotSaidAnyMore()
{
    QVERIFY(showRow());
    const QString deleted = FormPane::tr("This row has been deleted.");
    m_open->store->apply({.changes = {{store::Change::Act::Delete, s("product"), m_id}}}, this, {});
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(deleted), 60'000);
    m_open->store->undoLast(this, {});
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(deleted), 60'000);
    QCOMPARE(m_form->id(), m_id);
}

QTEST_MAIN(FormSavingTest)
#include "formsaving_test.moc"
