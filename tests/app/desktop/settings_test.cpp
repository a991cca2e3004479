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
    void whatIsKeptInARowIsAllWritten();
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

void SettingsTest::whatIsKeptInARowIsAllWritten()
{
    const QTemporaryDir folder;
    const auto key = [](int at) { return QStringLiteral("pane/%1").arg(at); };
    {
        Settings settings(folder.path());
        for (int round = 0; round < 3; ++round) {
            for (int at = 0; at < 20; ++at)
                settings.keep(key(at), round * 100 + at);
        }
        QCOMPARE(settings.kept(key(7)).toInt(), 207);
    }
    const Settings again(folder.path());
    for (int at = 0; at < 20; ++at)
        QCOMPARE(again.kept(key(at)).toInt(), 200 + at);
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
