// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/linkchooser.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>

using namespace stockroom;
using pane::LinkChooser;
using test::s;

namespace
{

/// How high the ink is in each column of pixels that has some.
QList<int> inkHeights(const QImage &image)
{
    QList<int> heights;
    for (int x = 0; x < image.width(); ++x) {
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            inked += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        if (inked > 0)
            heights << inked;
    }
    return heights;
}

} // namespace

class LinkChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void whatFitsIsSuggestedAndTakenByItsCaption()
    {
        test::OpenShop open;
        const auto cups = open.shop->add("category", {{s("name"), s("Cups")}, {s("slug"), s("cups")}});
        open.shop->add("category", {{s("name"), s("Plates")}, {s("slug"), s("plates")}});
        QVERIFY(open.open());
        LinkChooser chooser(*open.store, open.entity("category"), nullptr);
        QSignalSpy suggested(&chooser, &LinkChooser::suggested);
        chooser.setFocus();
        QTest::keyClicks(&chooser, s("cup"));
        QTRY_COMPARE_WITH_TIMEOUT(suggested.size(), 1, 60'000);
        QCOMPARE(suggested.first().first().toInt(), 1);
        // What was offered for other letters does not count.
        QCOMPARE(chooser.chosen().toString(), s("cup"));
        QTest::keyClicks(&chooser, s("s"));
        QTRY_COMPARE_WITH_TIMEOUT(chooser.chosen(), cups, 60'000);
    }

    void aRowThatStandsInAnotherIsShownWithIt()
    {
        test::OpenShop open;
        const auto kitchen = open.shop->add("category", {{s("name"), s("Kitchen")}});
        const auto cups = open.shop->add("category", {{s("name"), s("Cups")}, {s("parent"), kitchen}});
        QVERIFY(open.open());
        LinkChooser chooser(*open.store, open.entity("category"), nullptr);
        QSignalSpy suggested(&chooser, &LinkChooser::suggested);
        chooser.setFocus();
        QTest::keyClicks(&chooser, s("cup"));
        QTRY_COMPARE_WITH_TIMEOUT(suggested.size(), 1, 60'000);
        const QAbstractItemModel *model = chooser.findChild<QCompleter *>()->model();
        QCOMPARE(model->index(0, 0).data().toString(), s("Kitchen › Cups"));
        for (const char *text : {"kitchen › cups", "cups"}) {
            chooser.clear();
            // Not letter by letter: there is no key for the sign between the steps.
            QTest::sendKeyEvent(QTest::Click, &chooser, Qt::Key_unknown, s(text), Qt::NoModifier);
            QTRY_COMPARE_WITH_TIMEOUT(chooser.chosen(), cups, 60'000);
        }
    }

    void theListIsAsWideAsItsLongestEntryAndWithinTheWindow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void theListIsAsWideAsItsLongestEntryAndWithinTheWindow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        test::OpenShop open;
        const QString longest = s("Cups for espresso, of porcelain and of glass");
        for (const QString &name : {longest, s("Cups")})
            open.shop->add("category", {{s("name"), name}});
        QVERIFY(open.open());
        QWidget window;
        window.setLayoutDirection(direction);
        window.setGeometry(200, 0, 500, 300);
        LinkChooser chooser(*open.store, open.entity("category"), &window);
        chooser.setGeometry(direction == Qt::LeftToRight ? QRect(380, 10, 100, 30) : QRect(20, 10, 100, 30));
        window.show();
        QApplication::setActiveWindow(&window);
        chooser.setFocus();
        QTest::keyClicks(&chooser, s("cup"));
        const QAbstractItemView *list = chooser.findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 60'000);
        QVERIFY(list->viewport()->width() >= list->fontMetrics().horizontalAdvance(longest));
        QVERIFY(list->height() >= 2 * list->sizeHintForRow(0));
        const QRect whole(window.mapToGlobal(QPoint(0, 0)), window.size());
        QVERIFY(list->geometry().left() >= whole.left() && list->geometry().right() <= whole.right());
    }

    void aTextThatIsCutIsMarkedAtItsOwnEnd()
    {
        test::OpenShop open;
        open.shop->add("category", {{s("name"), QString(100, u'l')}});
        QVERIFY(open.open());
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(300, 300);
        LinkChooser chooser(*open.store, open.entity("category"), &window);
        chooser.resize(200, 30);
        window.show();
        QApplication::setActiveWindow(&window);
        chooser.setFocus();
        QTest::keyClicks(&chooser, s("l"));
        const QAbstractItemView *list = chooser.findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 60'000);
        const QRect row = list->visualRect(list->model()->index(0, 0)) & list->viewport()->rect();
        const QList<int> heights = inkHeights(list->viewport()->grab(row).toImage());
        // On the left stand letters, on the right dots.
        QVERIFY(heights.size() > 10);
        QVERIFY2(heights.first() > 2 * heights.last(),
                 qPrintable(s("%1 and %2").arg(heights.first()).arg(heights.last())));
    }

    void whatNobodyKnowsStaysAText()
    {
        test::OpenShop open;
        QVERIFY(open.open());
        LinkChooser chooser(*open.store, open.entity("category"), nullptr);
        chooser.choose(7, s("Cups"));
        QCOMPARE(chooser.chosen().toInt(), 7);
        chooser.setText(s("nowhere"));
        QCOMPARE(chooser.chosen().toString(), s("nowhere"));
        chooser.clear();
        QVERIFY(!chooser.chosen().isValid());
    }
};

QTEST_MAIN(LinkChooserTest)
#include "linkchooser_test.moc"
