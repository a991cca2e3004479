// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom::demo;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsPaintedAndTheSameEachTime();
    void filesAreSmallAndCanBeRead();
    void nothingIsWrittenAfterACancel();
    void aFolderThatCannotBeMadeIsToldOf();
};

void PicturesTest::everyShapeIsPaintedAndTheSameEachTime()
{
    for (int shape = 0; shape <= int(Shape::Paper); ++shape) {
        const Picture picture{"a.png", Shape(shape), 200};
        const QImage image = painted(picture);
        QCOMPARE(image.size(), QSize(160, 160));
        QVERIFY(image.pixel(80, 70) != image.pixel(2, 2));
        QCOMPARE(image, painted(picture));
        QVERIFY(image != painted({"a.png", Shape(shape), 20}));
    }
}

void PicturesTest::filesAreSmallAndCanBeRead()
{
    const QTemporaryDir folder;
    const auto pictures = Goods(100, 1).pictures();
    QVERIFY(writePictures(pictures, folder.path(), false).ok());
    std::size_t files = 0;
    QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QVERIFY(!QImage(path).isNull());
        QVERIFY2(QFileInfo(path).size() < 10'000, qPrintable(path));
        ++files;
    }
    QCOMPARE(files, pictures.size());
}

void PicturesTest::nothingIsWrittenAfterACancel()
{
    const QTemporaryDir folder;
    QVERIFY(writePictures(Goods(100, 1).pictures(), folder.path(), true).ok());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PicturesTest::aFolderThatCannotBeMadeIsToldOf()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"media"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto result = writePictures(Goods(100, 1).pictures(), file.fileName(), false);
    QVERIFY(!result.ok());
    QVERIFY(result.problem().text.contains(u"could not be written"_s));
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "pictures_test.moc"
