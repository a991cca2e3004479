// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stockroom::desktop;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanIsSpoken();
    void arabicIsMirrored();
    void englishNeedsNoTranslation();
    void unspokenLanguageIsShownInEnglish();
    void languageChangesWithoutARestart();

private:
    static QString undo() { return QCoreApplication::translate("command", "Undo"); }
};

void LanguageTest::germanIsSpoken()
{
    Language language;
    language.apply(QStringLiteral("de"));
    QCOMPARE(undo(), QStringLiteral("Rückgängig"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::arabicIsMirrored()
{
    Language language;
    language.apply(QStringLiteral("ar"));
    QCOMPARE(undo(), QStringLiteral("تراجع"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void LanguageTest::englishNeedsNoTranslation()
{
    Language language;
    language.apply(QStringLiteral("ar"));
    language.apply(QStringLiteral("en"));
    QCOMPARE(undo(), QStringLiteral("Undo"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::unspokenLanguageIsShownInEnglish()
{
    Language language;
    language.apply(QStringLiteral("he"));
    QCOMPARE(undo(), QStringLiteral("Undo"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::languageChangesWithoutARestart()
{
    struct Listener : QWidget {
        int told = 0;
        void changeEvent(QEvent *event) override { told += event->type() == QEvent::LanguageChange; }
    } listener;
    Language language;
    language.apply(QStringLiteral("de"));
    QTRY_VERIFY(listener.told > 0);
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
