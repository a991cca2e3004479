// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/thumbnails.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

using namespace stockroom;
using pane::FormPane;
using test::s;

class FormPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void showsTheFieldsOfTheEntityInItsOrder();
    void whatIsUnsavedIsAskedForBeforeAnotherRowIsShown();
    void anUntouchedFormIsLeftAtOnce();
    void whatCanOnlyBeReadCannotBeWritten();
    void aLongWordDoesNotWidenTheForm();

private:
    void type(const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(m_form->field(s("name"))->editor()->widget());
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    bool showRow(const entity::Value &id)
    {
        m_form->open(id);
        return QTest::qWaitFor([&] { return m_form->id() == id && !m_form->field(s("name"))->stored().isNull(); },
                               60'000);
    }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<pane::Thumbnails> m_thumbnails;
    std::unique_ptr<FormPane> m_form;
    entity::Value m_one;
    entity::Value m_two;
};

void FormPaneTest::init()
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

void FormPaneTest::cleanup()
{
    m_form.reset();
    m_open.reset();
}

void FormPaneTest::showsTheFieldsOfTheEntityInItsOrder()
{
    // A form that nobody opened has no parts yet.
    QVERIFY(m_form->findChildren<pane::FormField *>().isEmpty());
    m_form->add();
    QStringList expected;
    for (const entity::Field &field : m_open->entity("product").fields) {
        if (field.has(entity::InForm))
            expected << QString::fromUtf8(field.name);
    }
    QStringList shown;
    for (const pane::FormField *field : m_form->findChildren<pane::FormField *>())
        shown << field->name();
    shown.sort();
    expected.sort();
    QCOMPARE(shown, expected);
    QVERIFY(!m_form->grab().isNull());
}

void FormPaneTest::whatIsUnsavedIsAskedForBeforeAnotherRowIsShown()
{
    QVERIFY(showRow(m_one));
    type(s("Kettle"));
    QVERIFY(m_form->isEdited());
    m_form->open(m_two);
    QVERIFY(m_form->isAsking());
    QCOMPARE(m_form->id(), m_one);
    // One Save, not two.
    const auto buttons = m_form->findChildren<QPushButton *>();
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(),
                           [](const QPushButton *each) { return each->isVisible() && each->text() == s("Save"); }),
             1);
    m_form->save();
    QTRY_COMPARE_WITH_TIMEOUT(m_form->id(), m_two, 60'000);
    QCOMPARE(m_open->shop->row("product", m_one).value(s("name")).toString(), s("Kettle"));
    type(s("Mug"));
    QSignalSpy closed(m_form.get(), &FormPane::closed);
    QTest::keyClick(m_form.get(), Qt::Key_Escape);
    QVERIFY(closed.isEmpty());
    m_form->discard();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_form->isEdited());
    QCOMPARE(m_open->shop->row("product", m_two).value(s("name")).toString(), s("Teacup"));
}

void FormPaneTest::anUntouchedFormIsLeftAtOnce()
{
    QVERIFY(showRow(m_one));
    QSignalSpy closed(m_form.get(), &FormPane::closed);
    m_form->close();
    QCOMPARE(closed.size(), 1);
}

void FormPaneTest::aLongWordDoesNotWidenTheForm()
{
    const entity::Value wide = m_open->shop->addProduct(s("W").repeated(200));
    QVERIFY(showRow(wide));
    m_form->resize(m_form->minimumWidth(), 600);
    const auto buttons = m_form->findChildren<QPushButton *>();
    const auto close = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *each) { return each->accessibleName() == s("Close"); });
    QVERIFY(close != buttons.end());
    const QRect place((*close)->mapTo(m_form.get(), QPoint(0, 0)), (*close)->size());
    QVERIFY(m_form->rect().contains(place));
}

void FormPaneTest::whatCanOnlyBeReadCannotBeWritten()
{
    QVERIFY(showRow(m_one));
    m_form->setReadOnly(true);
    type(s("Kettle"));
    QVERIFY(!m_form->isEdited());
}

QTEST_MAIN(FormPaneTest)
#include "formpane_test.moc"
