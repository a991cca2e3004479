// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/sentences.h"

#include <QTest>

using namespace stockroom::demo;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasSomeAndNoneShareAStepOfThree();
};

void SentencesTest::everyLanguageHasSomeAndNoneShareAStepOfThree()
{
    for (int language = 0; language < kLanguages; ++language) {
        QVERIFY(sentences(Language(language)).size() >= 4);
        QVERIFY(sentences(Language(language)).size() % 3 != 0);
    }
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
