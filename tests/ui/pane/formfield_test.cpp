// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/paint/theme.h"
#include "ui/pane/formfield.h"
#include "ui/widget/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace stockroom;
using pane::FormField;
using test::money;
using test::s;

class FormFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void init()
    {
        m_open = std::make_unique<test::OpenShop>();
        QVERIFY(m_open->open());
        m_field = std::make_unique<FormField>(m_open->field("price", "product"),
                                              pane::Surroundings{m_open->store.get(), QLocale::c()}, nullptr);
        m_field->setStored(money(1000));
    }

    void cleanup()
    {
        m_field.reset();
        m_open.reset();
    }

    void aRefusalIsSaidUntilOneTypes()
    {
        m_field->setProblem(s("Price must be at least 0.01."));
        QCOMPARE(m_field->problem(), s("Price must be at least 0.01."));
        type(s("5"));
        QVERIFY(m_field->problem().isEmpty());
        QVERIFY(m_field->isEdited());
    }

    void mineIsKeptAndComparedWithTheirs()
    {
        type(s("7.00"));
        m_field->setTheirs(money(900), s("9.00"));
        QVERIFY(m_field->isInConflict());
        press("mine");
        QVERIFY(!m_field->isInConflict());
        QCOMPARE(m_field->editor()->value().value, money(700));
        QCOMPARE(m_field->stored(), money(900));
        QVERIFY(m_field->isEdited());
    }

    void theirsIsTaken()
    {
        type(s("7.00"));
        m_field->setTheirs(money(900), s("9.00"));
        press("theirs");
        QCOMPARE(m_field->editor()->value().value, money(900));
        QVERIFY(!m_field->isEdited());
    }

    void whatIsChosenByKeyboardLeavesItInTheField()
    {
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        for (const char *name : {"mine", "theirs"}) {
            type(s("7.00"));
            m_field->setTheirs(money(900), s("9.00"));
            auto *button = m_field->findChild<QPushButton *>(QString::fromLatin1(name));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QVERIFY2(!m_field->isInConflict(), name);
            QVERIFY2(m_field->editor()->widget()->hasFocus(), name);
        }
    }

    void aRefusedFieldShowsThatItHasTheKeyboard_data()
    {
        QTest::addColumn<paint::Tone>("tone");
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"name", "category", "description", "price", "stock"}) {
            QTest::addRow("light %s", name) << paint::Tone::Light << QByteArray(name);
            QTest::addRow("dark %s", name) << paint::Tone::Dark << QByteArray(name);
        }
    }

    void aRefusedFieldShowsThatItHasTheKeyboard()
    {
        QFETCH(paint::Tone, tone);
        QFETCH(QByteArray, name);
        QApplication::setStyle(new widget::Style);
        QApplication::setPalette(paint::palette(tone));
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QPushButton(&window);
        auto *field = new FormField(m_open->field(name.constData(), "product"),
                                    pane::Surroundings{m_open->store.get(), QLocale::c()}, &window);
        column->addWidget(other);
        column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setProblem(s("It must not be empty."));
        other->setFocus();
        QWidget *editor = field->editor()->widget();
        const int around = editor->width() + editor->height();
        QVERIFY(count(editor, paint::Token::Danger, tone) > around);
        QVERIFY(count(editor, paint::Token::Accent, tone) < around);
        editor->setFocus();
        QVERIFY(count(editor, paint::Token::Danger, tone) > around);
        QVERIFY(count(editor, paint::Token::Accent, tone) > around);
    }

private:
    /// How many pixels of a widget have this colour.
    static int count(QWidget *widget, paint::Token token, paint::Tone tone)
    {
        const QImage image = widget->grab().toImage();
        const QColor wanted = paint::color(token, tone);
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == wanted;
        }
        return found;
    }

    void type(const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(m_field->editor()->widget());
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(const char *button) { m_field->findChild<QPushButton *>(QString::fromLatin1(button))->click(); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<FormField> m_field;
};

QTEST_MAIN(FormFieldTest)
#include "formfield_test.moc"
