// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemtone.h"
#include "ui/paint/theme.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using desktop::SystemTone;

class SystemToneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givenPaletteTells();
    void desktopsChangeIsFollowed();
};

void SystemToneTest::givenPaletteTells()
{
    QCOMPARE(SystemTone(QPalette(Qt::black)).tone(), paint::Tone::Dark);
    QCOMPARE(SystemTone(QPalette(Qt::white)).tone(), paint::Tone::Light);
}

void SystemToneTest::desktopsChangeIsFollowed()
{
    SystemTone system{QPalette(Qt::white)};
    QSignalSpy changed(&system, &SystemTone::changed);
    const auto tell = [&system](const char *key, uint scheme) {
        QMetaObject::invokeMethod(
            &system, "settingChanged", Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
            Q_ARG(QString, QString::fromLatin1(key)), Q_ARG(QDBusVariant, QDBusVariant(QVariant(scheme))));
    };
    tell("color-scheme", 1);
    QCOMPARE(system.tone(), paint::Tone::Dark);
    tell("accent-color", 0);
    QCOMPARE(system.tone(), paint::Tone::Dark);
    tell("color-scheme", 2);
    QCOMPARE(system.tone(), paint::Tone::Light);
    QCOMPARE(changed.count(), 2);
}

QTEST_MAIN(SystemToneTest)
#include "systemtone_test.moc"
