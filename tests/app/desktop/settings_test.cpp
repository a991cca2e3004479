// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stockroom::desktop;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstOptionIsTheDefault();
    void choiceIsThereAgainNextTime();
    void unknownOptionIsNotKept();
    void optionThatIsGoneGivesTheDefault();
};

void SettingsTest::firstOptionIsTheDefault()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    for (const stockroom::dialog::Setting &setting : Settings::choices())
        QCOMPARE(settings.choice(QString::fromLatin1(setting.key)), QString::fromLatin1(setting.options.first().value));
    QCOMPARE(settings.choice(QStringLiteral("nothing")), QString());
}

void SettingsTest::choiceIsThereAgainNextTime()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QSignalSpy chosen(&settings, &Settings::chosen);
        QVERIFY(settings.choose(QStringLiteral("theme"), QStringLiteral("dark")));
        QCOMPARE(chosen.count(), 1);
        settings.keep(QStringLiteral("window/geometry"), QByteArray("abc"));
    }
    const Settings again(folder.path());
    QCOMPARE(again.choice(QStringLiteral("theme")), QStringLiteral("dark"));
    QCOMPARE(again.kept(QStringLiteral("window/geometry")).toByteArray(), QByteArray("abc"));
}

void SettingsTest::unknownOptionIsNotKept()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(!settings.choose(QStringLiteral("theme"), QStringLiteral("pink")));
    QVERIFY(!settings.choose(QStringLiteral("nothing"), QStringLiteral("dark")));
    QCOMPARE(settings.choice(QStringLiteral("theme")), QStringLiteral("system"));
}

void SettingsTest::optionThatIsGoneGivesTheDefault()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.keep(QStringLiteral("theme"), QStringLiteral("sepia"));
    QCOMPARE(settings.choice(QStringLiteral("theme")), QStringLiteral("system"));
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
