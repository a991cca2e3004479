// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace stockroom;
using pane::Editor;
using test::money;
using test::s;

class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void everyFieldOfEveryFormHasAnEditorThatGivesBackItsValue();
    void moneyIsWrittenAsInTheLocale();
    void whatCannotBeReadHasAReason();
    void aDifferenceStaysADifference();
    void whatNobodyTouchedIsTheValueItself();
    void aChoiceThatNobodyKnowsStays();
    void aFlagInACellHasNoEditor();
    void namesAreThoseOfTheFields();
    void typingIsToldAndShowingIsNot();
    void undoIsTheWindowsWhereALineHasNone();
    void theWheelScrollsPastACount();
    void whatCanOnlyBeReadCanBeReachedAndCopied();
    void anotherLocaleIsThatOfTheNextValue();

private:
    Editor *make(const char *field, const char *of)
    {
        return pane::makeEditor(m_open->field(field, of), {m_open->store.get(), QLocale::c()}, m_window.get());
    }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<QWidget> m_window;
};

void EditorsTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    QVERIFY(m_open->open());
    m_window = std::make_unique<QWidget>();
}

void EditorsTest::cleanup()
{
    m_window.reset();
    m_open.reset();
}

void EditorsTest::everyFieldOfEveryFormHasAnEditorThatGivesBackItsValue()
{
    const auto id = m_open->shop->addProduct(s("Teapot"));
    const auto row = m_open->shop->row("product", id);
    for (const entity::Entity *each : m_open->store->catalogue().entities()) {
        for (const entity::Field &field : each->fields) {
            if (!field.has(entity::InForm))
                continue;
            Editor *editor = pane::makeEditor(field, {m_open->store.get(), QLocale()}, m_window.get());
            QVERIFY2(editor && editor->widget(), field.name);
            QCOMPARE(Editor::of(editor->widget()), editor);
            if (each->name != std::string_view("product"))
                continue;
            const entity::Value value = row.value(QString::fromUtf8(field.name));
            editor->setValue(value, s("caption"));
            QVERIFY2(editor->value().ok(), field.name);
            QCOMPARE(editor->value().value, value);
        }
    }
}

void EditorsTest::moneyIsWrittenAsInTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    Editor *editor = pane::makeEditor(m_open->field("price", "product"), {m_open->store.get(), german}, m_window.get());
    editor->setValue(money(123450));
    auto *line = qobject_cast<QLineEdit *>(editor->widget());
    QCOMPARE(line->text(), s("1.234,50"));
    line->setText(s("99,9"));
    QCOMPARE(editor->value().value, money(9990));
}

void EditorsTest::whatCannotBeReadHasAReason()
{
    Editor *editor = make("price", "product");
    qobject_cast<QLineEdit *>(editor->widget())->setText(s("cheap"));
    QVERIFY(!editor->value().ok());
    editor->setRefused(editor->value().reason);
    QVERIFY(editor->widget()->property("refused").toBool());
    QCOMPARE(editor->widget()->accessibleDescription(), editor->value().reason);
}

void EditorsTest::aDifferenceStaysADifference()
{
    Editor *editor = make("stock", "product");
    editor->setValue(QVariant::fromValue<qlonglong>(7));
    editor->widget()->findChild<QLineEdit *>()->setText(s("+5"));
    QVERIFY(editor->value().value.canConvert<entity::Delta>());
    QCOMPARE(editor->value().value.value<entity::Delta>().by, 5);
}

void EditorsTest::whatNobodyTouchedIsTheValueItself()
{
    Editor *editor = make("description", "product");
    editor->setValue(s("one\r\ntwo"));
    QCOMPARE(editor->value().value.toString(), s("one\r\ntwo"));
    qobject_cast<QPlainTextEdit *>(editor->widget())->setFocus();
    QTest::keyClicks(editor->widget(), s("x"));
    QCOMPARE(editor->value().value.toString(), s("xone\ntwo"));
}

void EditorsTest::aChoiceThatNobodyKnowsStays()
{
    Editor *editor = make("status", "order");
    editor->setValue(s("paid"));
    QCOMPARE(editor->value().value.toString(), s("paid"));
    editor->setValue(s("lost at sea"));
    QCOMPARE(editor->value().value.toString(), s("lost at sea"));
}

void EditorsTest::aFlagInACellHasNoEditor()
{
    const pane::Surroundings around{m_open->store.get(), QLocale::c()};
    QVERIFY(!pane::makeCellEditor(m_open->field("active", "product"), around, m_window.get()));
    QVERIFY(pane::makeCellEditor(m_open->field("price", "product"), around, m_window.get()));
}

void EditorsTest::namesAreThoseOfTheFields()
{
    QCOMPARE(make("price", "product")->widget()->accessibleName(), s("Price"));
    QCOMPARE(make("category", "product")->widget()->accessibleName(), s("Category"));
}

void EditorsTest::typingIsToldAndShowingIsNot()
{
    Editor *editor = make("name", "product");
    QSignalSpy edited(editor, &Editor::edited);
    editor->setValue(s("Teapot"));
    QVERIFY(edited.isEmpty());
    QTest::keyClicks(editor->widget(), s("s"));
    QCOMPARE(edited.size(), 1);
}

void EditorsTest::undoIsTheWindowsWhereALineHasNone()
{
    const auto isKept = [](QWidget *widget) {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    };
    for (const char *field : {"name", "description", "stock", "category"}) {
        Editor *editor = make(field, "product");
        editor->setValue({}, {});
        QVERIFY2(!isKept(editor->widget()), field);
        QTest::keyClicks(editor->widget(), s("7"));
        QVERIFY2(isKept(editor->widget()), field);
        // As after saving.
        editor->setValue(field == std::string_view("stock") ? QVariant(qlonglong(7)) : QVariant(s("7")), s("7"));
        QVERIFY2(!isKept(editor->widget()), field);
    }
}

void EditorsTest::theWheelScrollsPastACount()
{
    Editor *editor = make("stock", "product");
    editor->setValue(QVariant::fromValue<qlonglong>(7));
    QWheelEvent event({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(editor->widget(), &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(editor->value().value, QVariant::fromValue<qlonglong>(7));
    QCOMPARE(editor->widget()->focusPolicy(), Qt::StrongFocus);
}

void EditorsTest::whatCanOnlyBeReadCanBeReachedAndCopied()
{
    for (const entity::Field &field : m_open->entity("product").fields) {
        if (!field.has(entity::InForm))
            continue;
        Editor *editor = make(field.name, "product");
        editor->setReadOnly(true);
        QVERIFY2(editor->widget()->isEnabled() && editor->widget()->focusPolicy() & Qt::TabFocus, field.name);
        const entity::Value before = editor->value().value;
        QTest::keyClicks(editor->widget(), s("7 "));
        QTest::keyClick(editor->widget(), Qt::Key_Down);
        QTest::mouseClick(editor->widget(), Qt::LeftButton);
        QVERIFY2(editor->value().value == before && !editor->isTouched(), field.name);
    }
}

void EditorsTest::anotherLocaleIsThatOfTheNextValue()
{
    Editor *editor = make("price", "product");
    editor->setValue(money(1250));
    editor->setLocale(QLocale(QLocale::German));
    editor->setValue(money(1250));
    QCOMPARE(qobject_cast<QLineEdit *>(editor->widget())->text(), s("12,50"));
    QCOMPARE(editor->value().value, money(1250));
}

QTEST_MAIN(EditorsTest)
#include "editors_test.moc"
