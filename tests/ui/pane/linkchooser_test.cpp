// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/linkchooser.h"

#include <QCompleter>
#include <QSignalSpy>

using namespace stockroom;
using pane::LinkChooser;
using test::s;

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
