// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"
#include "ui/widget/card.h"
#include "ui/widget/navigationbar.h"
#include "ui/widget/style.h"
#include "ui/widget/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stockroom;

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buttonsAndFieldsGrowWithTheFont();
    void focusIsVisibleOnEveryControl_data();
    void focusIsVisibleOnEveryControl();
    void refusedFieldLooksRefused();
    void primaryButtonIsFilledWithTheAccent();
    void spinBoxIsSteppedByItsSigns();
    void wordsOfAFieldMirror();
    void choicesStandInRowsWithAFrame();
};

void StyleTest::initTestCase()
{
    QApplication::setStyle(new widget::Style);
    QApplication::setPalette(paint::palette(paint::Tone::Light));
}

void StyleTest::buttonsAndFieldsGrowWithTheFont()
{
    QPushButton button(QStringLiteral("Save"));
    QLineEdit field;
    const int small = button.sizeHint().height();
    const int narrow = field.sizeHint().height();
    QFont large = button.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    button.setFont(large);
    field.setFont(large);
    QVERIFY(button.sizeHint().height() >= small * 3 / 2);
    QVERIFY(field.sizeHint().height() >= narrow * 3 / 2);
}

void StyleTest::focusIsVisibleOnEveryControl_data()
{
    QTest::addColumn<QWidget *>("control");
    QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(QStringLiteral("Save")));
    QTest::newRow("check box") << static_cast<QWidget *>(new QCheckBox(QStringLiteral("Active")));
    QTest::newRow("field") << static_cast<QWidget *>(new QLineEdit);
    QTest::newRow("choice") << static_cast<QWidget *>(new QComboBox);
    auto *tool = new QToolButton;
    tool->setText(QStringLiteral("Undo"));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    QTest::newRow("tool") << static_cast<QWidget *>(tool);
    QTest::newRow("text") << static_cast<QWidget *>(new QPlainTextEdit);
    auto *card = new widget::Card(QStringLiteral("lock"));
    card->say(QStringLiteral("Connect"), QStringLiteral("For many people at once."));
    QTest::newRow("card") << static_cast<QWidget *>(card);
    auto *section = new widget::NavigationButton(QStringLiteral("a"), QStringLiteral("lock"), 1, nullptr);
    section->setText(QStringLiteral("Products"));
    QTest::newRow("section") << static_cast<QWidget *>(section);
    QTest::newRow("number") << static_cast<QWidget *>(new QSpinBox);
}

void StyleTest::focusIsVisibleOnEveryControl()
{
    QFETCH(QWidget *, control);
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton other;
    column.addWidget(&other);
    column.addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const QImage without = control->grab().toImage();
    control->setFocus();
    const QImage with = control->grab().toImage();
    const QColor ring = paint::color(paint::Token::Accent, paint::Tone::Light);
    int before = 0;
    int after = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            before += without.pixelColor(x, y) == ring;
            after += with.pixelColor(x, y) == ring;
        }
    }
    QVERIFY2(after >= before + 20, qPrintable(QString::number(after - before)));
}

void StyleTest::refusedFieldLooksRefused()
{
    QLineEdit field;
    const QImage fine = field.grab().toImage();
    widget::setRefused(&field, true);
    const QImage refused = field.grab().toImage();
    QVERIFY(fine != refused);
    widget::setRefused(&field, false);
    QCOMPARE(field.grab().toImage(), fine);
}

void StyleTest::primaryButtonIsFilledWithTheAccent()
{
    QPushButton button;
    widget::setRole(&button, "primary");
    button.resize(80, 32);
    QCOMPARE(button.grab().toImage().pixelColor(10, 16), paint::color(paint::Token::Accent, paint::Tone::Light));
}

void StyleTest::spinBoxIsSteppedByItsSigns()
{
    QSpinBox box;
    box.resize(box.sizeHint());
    QStyleOptionSpinBox option;
    option.initFrom(&box);
    option.buttonSymbols = QAbstractSpinBox::UpDownArrows;
    const QRect up = box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &box);
    const QRect down = box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, &box);
    QVERIFY(!up.intersects(down));
    QTest::mouseClick(&box, Qt::LeftButton, {}, up.center());
    QCOMPARE(box.value(), 1);
    QTest::mouseClick(&box, Qt::LeftButton, {}, down.center());
    QCOMPARE(box.value(), 0);
}

void StyleTest::wordsOfAFieldMirror()
{
    QComboBox box;
    box.addItem(QStringLiteral("Kitchen"));
    box.resize(200, 30);
    const QImage left = box.grab().toImage();
    box.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(box.grab().toImage() != left);
}

void StyleTest::choicesStandInRowsWithAFrame()
{
    QComboBox box;
    box.addItems({QStringLiteral("Draft"), QStringLiteral("Placed"), QStringLiteral("Paid")});
    box.setStyleSheet(paint::styleSheet(paint::Tone::Light, box.font()));
    box.show();
    box.showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(box.view()->window()));
    QVERIFY(box.view()->visualRect(box.model()->index(1, 0)).height() >= box.fontMetrics().height() * 3 / 2);
    const QImage list = box.view()->grab().toImage();
    QCOMPARE(list.pixelColor(0, list.height() / 2), paint::color(paint::Token::Line, paint::Tone::Light));
    const QRect chosen = box.view()->visualRect(box.model()->index(0, 0)).translated(box.view()->viewport()->pos());
    QCOMPARE(list.pixelColor(chosen.center().x(), chosen.top() + 1),
             paint::color(paint::Token::AccentSoft, paint::Tone::Light));
    box.hidePopup();
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"
