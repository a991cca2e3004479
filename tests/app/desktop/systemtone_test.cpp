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
    void withoutAPreferenceTheGivenPaletteTells();

private:
    static void tell(SystemTone *system, const char *key, uint scheme);
};

void SystemToneTest::tell(SystemTone *system, const char *key, uint scheme)
{
    QMetaObject::invokeMethod(system, "settingChanged", Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
                              Q_ARG(QString, QString::fromLatin1(key)),
                              Q_ARG(QDBusVariant, QDBusVariant(QVariant(scheme))));
}

void SystemToneTest::givenPaletteTells()
{
    QCOMPARE(SystemTone(QPalette(Qt::black)).tone(), paint::Tone::Dark);
    QCOMPARE(SystemTone(QPalette(Qt::white)).tone(), paint::Tone::Light);
}

void SystemToneTest::desktopsChangeIsFollowed()
{
    SystemTone system{QPalette(Qt::white)};
    QSignalSpy changed(&system, &SystemTone::changed);
    tell(&system, "color-scheme", 1);
    QCOMPARE(system.tone(), paint::Tone::Dark);
    tell(&system, "accent-color", 0);
    QCOMPARE(system.tone(), paint::Tone::Dark);
    tell(&system, "color-scheme", 2);
    QCOMPARE(system.tone(), paint::Tone::Light);
    QCOMPARE(changed.count(), 2);
}

void SystemToneTest::withoutAPreferenceTheGivenPaletteTells()
{
    SystemTone system{QPalette(Qt::black)};
    tell(&system, "color-scheme", 2);
    QCOMPARE(system.tone(), paint::Tone::Light);
    tell(&system, "color-scheme", 0);
    QCOMPARE(system.tone(), paint::Tone::Dark);
}

QTEST_MAIN(SystemToneTest)
#include "systemtone_test.moc"
