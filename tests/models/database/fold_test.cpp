// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fold.h"

#include "models/database/connection.h"
#include "tests/support/places.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPartsInAnyCase_data();
    void findsPartsInAnyCase();
    void agreesWithQtOnAnyText();
    void nothingContainsNothing();
    void postgresIsLeftAlone();

private:
    bool has(const QVariant &text, const QString &part) const;

    std::unique_ptr<Connection> m_connection;
};

void FoldTest::initTestCase()
{
    m_connection =
        std::move(*Connection::open(*Place::parse(test::freshPlace(test::Kind::Sqlite)), Connection::Access::Create));
}

bool FoldTest::has(const QVariant &text, const QString &part) const
{
    const auto query = m_connection->run({u"SELECT stockroom_has(?, ?)"_s, {text, part.toCaseFolded()}});
    return query && (*query)->next() && (*query)->value(0).toBool();
}

void FoldTest::findsPartsInAnyCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("found");
    QTest::newRow("ASCII") << u"A TeaPot [Z@`{"_s << u"teapot [z@`{"_s << true;
    QTest::newRow("no ASCII") << u"A TeaPot"_s << u"teapots"_s << false;
    QTest::newRow("signs that differ by the same bit") << u"[@"_s << u"{`"_s << false;
    QTest::newRow("German") << u"Rote ÄPFEL"_s << u"äpf"_s << true;
    QTest::newRow("ASCII in German") << u"Rote ÄPFEL"_s << u"PFE"_s << true;
    QTest::newRow("Greek") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    QTest::newRow("Russian") << u"ЧАЙ"_s << u"чай"_s << true;
    QTest::newRow("no case") << u"茶壺 إبريق"_s << u"壺 إ"_s << true;
    QTest::newRow("beyond 16 bits") << u"😀 A"_s << u"😀 a"_s << true;
    QTest::newRow("Kelvin") << u"300 \u212A"_s << u"300 k"_s << true;
    QTest::newRow("nothing in something") << u"tea"_s << u""_s << true;
    QTest::newRow("something in nothing") << u""_s << u"tea"_s << false;
    QTest::newRow("longer than the text") << u"te"_s << u"tea"_s << false;
}

void FoldTest::findsPartsInAnyCase()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QFETCH(bool, found);
    QCOMPARE(has(text, part), found);
}

void FoldTest::agreesWithQtOnAnyText()
{
    const QString letters = u"aAkKsSßẞſ\u212AİıéÉΣσς茶ﬁ i"_s;
    std::mt19937 random(1);
    const auto text = [&](unsigned most) {
        QString made;
        for (unsigned left = random() % most; left > 0; --left)
            made += letters[qsizetype(random() % unsigned(letters.size()))];
        return made;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString whole = text(8);
        const QString part = text(3);
        QCOMPARE(has(whole, part), whole.toCaseFolded().contains(part.toCaseFolded()));
    }
}

void FoldTest::nothingContainsNothing()
{
    QVERIFY(!has(QVariant(), u"tea"_s));
    QVERIFY(has(12, u"2"_s));
}

void FoldTest::postgresIsLeftAlone()
{
    const auto connection =
        Connection::open(*Place::parse(test::freshPlace(test::Kind::Postgres)), Connection::Access::Read);
    QVERIFY(connection.ok());
    database::addFold((*connection)->database());
    QVERIFY((*connection)->run({u"SELECT 1"_s}).ok());
}

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
