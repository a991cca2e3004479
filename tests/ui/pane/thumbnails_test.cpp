// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/thumbnails.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using stockroom::pane::Thumbnails;

class ThumbnailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureComesLaterAndSmall()
    {
        QTemporaryDir folder;
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(folder.filePath(QStringLiteral("cup.png"))));
        Thumbnails thumbnails(folder.path());
        QSignalSpy read(&thumbnails, &Thumbnails::read);
        QVERIFY(thumbnails.get(QStringLiteral("cup.png"), 40).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60'000);
        const QPixmap small = thumbnails.get(QStringLiteral("cup.png"), 40);
        QCOMPARE(small.height(), 40);
    }

    void aPictureIsCutToASquareAndNotSquashed()
    {
        QTemporaryDir folder;
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.setPixelColor(200, 100, Qt::darkCyan);
        for (int x = 0; x < 100; ++x) {
            for (int y = 0; y < 200; ++y)
                picture.setPixelColor(x, y, Qt::red);
        }
        QVERIFY(picture.save(folder.filePath(QStringLiteral("cup.png"))));
        Thumbnails thumbnails(folder.path());
        QSignalSpy read(&thumbnails, &Thumbnails::read);
        thumbnails.get(QStringLiteral("cup.png"), 40);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60'000);
        const QImage small = thumbnails.get(QStringLiteral("cup.png"), 40).toImage();
        QCOMPARE(small.size(), QSize(40, 40));
        QVERIFY(small.pixelColor(2, 20).red() < 128);
    }

    void aPictureThatCameLaterIsFoundWhenItIsLookedForAgain()
    {
        QTemporaryDir folder;
        const QString path = QStringLiteral("cup.png");
        Thumbnails thumbnails(folder.path());
        QSignalSpy read(&thumbnails, &Thumbnails::read);
        thumbnails.get(path, 40);
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(folder.filePath(QStringLiteral("other.png"))));
        // Pictures are read one after the other: now the first is known to be missing.
        thumbnails.get(QStringLiteral("other.png"), 40);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60'000);
        QVERIFY(picture.save(folder.filePath(path)));
        thumbnails.lookAgain();
        QVERIFY(thumbnails.get(path, 40).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, 60'000);
        QVERIFY(!thumbnails.get(path, 40).isNull());
    }

    void noPathLeavesTheFolder()
    {
        QTemporaryDir folder;
        Thumbnails thumbnails(folder.path());
        QVERIFY(thumbnails.get(QStringLiteral("../secret.png"), 40).isNull());
        QVERIFY(thumbnails.get(QStringLiteral("/etc/secret.png"), 40).isNull());
        QVERIFY(Thumbnails(QString()).get(QStringLiteral("cup.png"), 40).isNull());
    }
};

QTEST_MAIN(ThumbnailsTest)
#include "thumbnails_test.moc"
