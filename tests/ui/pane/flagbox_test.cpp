// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"
#include "ui/pane/flagbox.h"
#include "ui/widget/style.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using pane::FlagBox;

class FlagBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new widget::Style); }

    void whatIsReadOnlyLooksSo_data()
    {
        QTest::addColumn<paint::Tone>("tone");
        QTest::addColumn<bool>("checked");
        QTest::newRow("light, yes") << paint::Tone::Light << true;
        QTest::newRow("light, no") << paint::Tone::Light << false;
        QTest::newRow("dark, yes") << paint::Tone::Dark << true;
        QTest::newRow("dark, no") << paint::Tone::Dark << false;
    }

    void whatIsReadOnlyLooksSo()
    {
        QFETCH(paint::Tone, tone);
        QFETCH(bool, checked);
        QApplication::setPalette(paint::palette(tone));
        FlagBox box(QStringLiteral("Active"));
        box.setChecked(checked);
        const QImage changeable = box.grab().toImage();
        box.setReadOnly(true);
        const QImage readOnly = box.grab().toImage();
        QVERIFY(readOnly != changeable);
        QVERIFY(!has(readOnly, paint::color(paint::Token::Accent, tone)));
        QVERIFY(!has(readOnly, paint::color(paint::Token::Panel, tone)));
        // Yes and no are still told apart, and it may be changeable again.
        box.setChecked(!checked);
        QVERIFY(box.grab().toImage() != readOnly);
        box.setChecked(checked);
        box.setReadOnly(false);
        QCOMPARE(box.grab().toImage(), changeable);
    }

    void whatIsReadOnlyIsAnnouncedSo()
    {
        FlagBox box(QStringLiteral("Active"));
        box.setChecked(true);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Active"));
        QVERIFY(spoken->state().checkable && spoken->state().checked && !spoken->state().readOnly);
        box.setReadOnly(true);
        QVERIFY(spoken->state().checked && spoken->state().readOnly && !spoken->state().disabled);
    }

    void aScreenReaderPressesWhatCanBeChanged()
    {
        FlagBox box(QStringLiteral("Active"));
        QSignalSpy clicked(&box, &QCheckBox::clicked);
        QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&box)->actionInterface();
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QVERIFY(actions->actionNames().contains(toggle));
        actions->doAction(toggle);
        QVERIFY(box.isChecked());
        QCOMPARE(clicked.size(), 1);
        box.setReadOnly(true);
        QVERIFY(!actions->actionNames().contains(toggle));
        actions->doAction(toggle);
        QVERIFY(box.isChecked());
        QCOMPARE(clicked.size(), 1);
    }

    void neitherMouseNorKeyboardChangesWhatIsReadOnly()
    {
        FlagBox box(QStringLiteral("Active"));
        box.setReadOnly(true);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2});
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(!box.isChecked());
        QVERIFY(box.focusPolicy() & Qt::TabFocus);
        box.setReadOnly(false);
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(box.isChecked());
    }

private:
    static bool has(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(FlagBoxTest)
#include "flagbox_test.moc"
