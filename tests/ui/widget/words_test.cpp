// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/words.h"

#include <QTest>

using namespace stockroom::widget;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreLargerThanWords();
    void markupIsShownAsItIsWritten();
};

void WordsTest::titlesAreLargerThanWords()
{
    QWidget parent;
    QVERIFY(words(Words::Title, &parent)->font().pointSizeF() > words(Words::Plain, &parent)->font().pointSizeF());
    QVERIFY(words(Words::Label, &parent)->font().pointSizeF() < words(Words::Plain, &parent)->font().pointSizeF());
}

void WordsTest::markupIsShownAsItIsWritten()
{
    QWidget parent;
    QCOMPARE(words(Words::Plain, &parent, QStringLiteral("<b>Tea</b>"))->textFormat(), Qt::PlainText);
}

QTEST_MAIN(WordsTest)
#include "words_test.moc"
