// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/document.h"

#include <QJsonArray>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

/// A document with everything in it.
Document whole()
{
    Document document;
    document.statements = {
        {.id = u"all"_s, .principals = {{Principal::Is::Superuser}}, .actions = {u"*"_s}},
        {.id = u"staff-price"_s,
         .principals = {{Principal::Is::InGroup, u"staff \"till\" ä🫖"_s}, {Principal::Is::User, u"clerk1"_s}},
         .actions = {u"product.change"_s, u"product.adjust_stock"_s},
         .fields = {u"price"_s, u"stock"_s},
         .conditions = {{u"price"_s, Test::FallsAtMost, 20},
                        {u"stock"_s, Test::ByDifference},
                        {u"category"_s, Test::Within, 3},
                        {u"name"_s, Test::Equal, u"a\n\"b\" ä"_s},
                        {u"stock"_s, Test::Less, qint64(9007199254740993)}},
         .reason = u"Staff may lower a price by at most 20 %."_s},
        {.id = u"no"_s,
         .effect = Statement::Effect::Deny,
         .principals = {{Principal::Is::Everybody}},
         .actions = {u"order.*"_s},
         .conditions = {{u"status"_s, Test::OneOf, QJsonArray{u"paid"_s, u"packed"_s}},
                        {u"status"_s, Test::Moves, QJsonArray{QJsonArray{u"paid"_s, u"packed"_s}}}}},
    };
    return document;
}

int rounds()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? 200'000 : 3'000;
}

/// A text with a few bytes changed, lost, doubled or brought in from elsewhere in it.
QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    static const QByteArray kSigns = "{}[]\",:\\0-9eE+.*@\x00\xff\xc3 \n";
    const auto below = [&random](qsizetype end) { return qsizetype(random() % unsigned(std::max<qsizetype>(end, 1))); };
    for (int count = 1 + int(below(4)); count > 0; --count) {
        const qsizetype at = below(text.size());
        const qsizetype size = below(40);
        switch (random() % 4) {
        case 0:
            text.replace(at, 1, kSigns.mid(below(kSigns.size()), 1));
            break;
        case 1:
            text.remove(at, size);
            break;
        case 2:
            text.insert(at, text.mid(below(text.size()), size));
            break;
        default:
            text.insert(at, kSigns.mid(below(kSigns.size()), 1));
        }
    }
    return text;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAlike()
    {
        for (const Document &each : {whole(), Document()}) {
            const Reading reading = readDocument(each.toJson(), *m_catalogue);
            QVERIFY2(reading.mistakes.isEmpty(),
                     qPrintable(reading.mistakes.isEmpty() ? QString() : reading.mistakes.front().words()));
            QCOMPARE(reading.document, each);
            QCOMPARE(reading.document.toJson(), each.toJson());
        }
    }

    void itIsWrittenForPeople()
    {
        const QByteArray text = whole().toJson();
        QVERIFY(text.contains("            \"id\": \"staff-price\",\n            \"effect\": \"allow\",\n"));
        QVERIFY(text.contains("\"action\": [\"product.change\", \"product.adjust_stock\"],\n"));
        QVERIFY(
            text.contains("                {\"field\": \"price\", \"test\": \"falls_at_most\", \"percent\": 20},\n"));
    }

    void mistakesAreFailuresOfTheText()
    {
        const auto parsed = Document::parse("{\"version\": 1,\n \"statements\": 5, \"more\": 1}", *m_catalogue);
        QVERIFY(!parsed);
        QCOMPARE(parsed.problem().kind, entity::ProblemKind::Invalid);
        QCOMPARE(parsed.problem().failures.size(), 2);
        QVERIFY(parsed.problem().failures.front().reason.startsWith(u"Line 2, column 16: "_s));
        QVERIFY(Document::parse(whole().toJson(), *m_catalogue));
    }

    void whatIsLimitedToFieldsSaysNothingOfWhatHasNone()
    {
        const auto actions = actionsOf(*m_catalogue);
        const auto named = [&](const QString &name) {
            return *std::find_if(actions.begin(), actions.end(), [&](const Action &each) { return each.name == name; });
        };
        Statement statement{.id = u"a"_s, .actions = {u"product.*"_s}};
        QVERIFY(statement.isAbout(named(u"product.delete"_s)) && statement.isAbout(named(u"product.view"_s)));
        QVERIFY(!statement.isAbout(named(u"category.view"_s)));
        statement.fields = QStringList{u"price"_s};
        QVERIFY(!statement.isAbout(named(u"product.delete"_s)) && statement.isAbout(named(u"product.view"_s)));
    }

    /// Whatever a text is, it is refused with a place in it, or means what it means when it is written anew.
    void anyTextIsReadOrRefused()
    {
        std::mt19937 random(17);
        const QByteArray good = whole().toJson();
        int refused = 0;
        for (int round = 0; round < rounds(); ++round) {
            const QByteArray text = mutated(good, random);
            const Reading reading = readDocument(text, *m_catalogue);
            for (const Mistake &each : reading.mistakes) {
                QVERIFY(each.line >= 1 && each.line <= text.count('\n') + 1 && each.column >= 1);
                QVERIFY(each.column <= text.split('\n').at(each.line - 1).size() + 1 && !each.text.isEmpty());
            }
            if (reading.mistakes.isEmpty())
                QCOMPARE(readDocument(reading.document.toJson(), *m_catalogue).document, reading.document);
            else
                ++refused;
        }
        QVERIFY(refused > rounds() / 2 && refused < rounds());
    }

private:
    std::shared_ptr<const entity::Catalogue> m_catalogue = entity::Catalogue::planned();
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
