// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/media.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class MediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderLiesBesideTheFileAndCarriesItsName();
    void aServerDoesNotTellItsFolder();
};

void MediaTest::theFolderLiesBesideTheFileAndCarriesItsName()
{
    QCOMPARE(store::mediaFolder(*database::Place::parse(u"/tmp/harbour.db"_s)), u"/tmp/harbour.media"_s);
    QCOMPARE(store::mediaFolder(*database::Place::parse(u"/tmp/my.shop.sqlite"_s)), u"/tmp/my.shop.media"_s);
}

void MediaTest::aServerDoesNotTellItsFolder()
{
    QCOMPARE(store::mediaFolder(*database::Place::parse(u"postgresql://localhost/shop"_s)), QString());
}

QTEST_GUILESS_MAIN(MediaTest)
#include "media_test.moc"
