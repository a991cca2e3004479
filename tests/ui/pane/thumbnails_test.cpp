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
