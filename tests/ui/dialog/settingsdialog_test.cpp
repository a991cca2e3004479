// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/settingsdialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::dialog;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSettingHasARowWithItsValue();
    void choiceIsToldAtOnce();

private:
    QList<Setting> m_settings = {
        {"theme", "Theme", nullptr, {{"system", "System"}, {"dark", "Dark"}}},
        {"language", "Language", "A note", {{"system", "System"}, {"de", "Deutsch", false}}},
    };
};

void SettingsDialogTest::eachSettingHasARowWithItsValue()
{
    SettingsDialog dialog(m_settings, [](const QString &key) {
        return key == QStringLiteral("theme") ? QStringLiteral("dark") : QStringLiteral("unknown");
    });
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0)->currentText(), QStringLiteral("Dark"));
    QCOMPARE(boxes.at(1)->currentIndex(), 0);
    QCOMPARE(boxes.at(0)->accessibleName(), QStringLiteral("Theme"));
}

void SettingsDialogTest::choiceIsToldAtOnce()
{
    SettingsDialog dialog(m_settings, [](const QString &) { return QString(); });
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    auto *box = dialog.findChildren<QComboBox *>().at(1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first(), QVariantList({QStringLiteral("language"), QStringLiteral("de")}));
}

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialog_test.moc"
