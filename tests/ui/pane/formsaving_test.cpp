// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/linkchooser.h"
#include "ui/pane/thumbnails.h"

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

private:
    void type(const char *field, const QString &text);
    entity::Values stored() { return m_open->shop->row("product", m_id); }
    bool showRow();

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

QTEST_MAIN(FormSavingTest)
#include "formsaving_test.moc"
