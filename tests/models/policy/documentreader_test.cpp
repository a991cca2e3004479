// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/documentreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

Reading read(const QByteArray &text)
{
    return readDocument(text, *entity::Catalogue::planned());
}

/// A document of one statement, whose members a test gives or overrides; on the third line.
QByteArray around(const QByteArray &members)
{
    return "{\"version\": 1, \"statements\": [\n{\"id\": \"a\", \"effect\": \"allow\",\n" + members + "}]}";
}

} // namespace

class DocumentReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsReadAsItStands()
    {
        const Reading reading =
            read(around("\"principal\": [\"group:staff\", \"superuser\"], \"action\": [\"product.change\"],"
                        "\"fields\": [\"price\"], \"reason\": \"So it is.\""));
        QVERIFY(reading.mistakes.isEmpty());
        const Statement expected{.id = u"a"_s,
                                 .principals = {{Principal::Is::InGroup, u"staff"_s}, {Principal::Is::Superuser}},
                                 .actions = {u"product.change"_s},
                                 .fields = {u"price"_s},
                                 .reason = u"So it is."_s};
        QCOMPARE(reading.document.statements, QList<Statement>{expected});
    }

    void badTextsAreRefusedWhereTheyAreWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *says) {
            QTest::newRow(name) << text << line << column << QString::fromUtf8(says);
        };
        row("nothing", "", 1, 1, "JSON");
        row("no end", "{\n \"version\": 1", 2, 14, "JSON");
        row("a list", "[1]", 1, 1, "version, statements");
        row("not UTF-8", "{\"\xff\": 1}", 1, 3, "JSON");
        row("deep", "{\"version\": " + QByteArray(40, '[') + QByteArray(40, ']') + '}', 1, 44, "32");
        row("deep and no JSON", QByteArray(3'000, '['), 1, 33, "32");
        row("huge", QByteArray(1024 * 1024 + 1, ' '), 1, 1, "1048577");
        row("no version", "{\"statements\": []}", 1, 1, "version");
        row("another version", "{\"version\": 2, \"statements\": []}", 1, 13, "version 1");
        row("a version as text", "{\"version\": \"1\", \"statements\": []}", 1, 13, "version 1");
        row("no statements", "{\"version\": 1}", 1, 1, "statements");
        row("statements in an object", "{\"version\": 1, \"statements\": {}}", 1, 30, "list of statements");
        row("a statement that is none", "{\"version\": 1, \"statements\": [7]}", 1, 31, "object with id");
        row("an unknown member", "{\"version\": 1, \"statements\": [], \"x\\u0079\": 1}", 1, 34, "xy");
        row("a member twice", "{\"version\": 1, \"statements\": [], \"version\": 1}", 1, 34, "twice");
        for (const auto &[name, members, column, says] : badStatements())
            row(name, around(members), 3, column, says);
    }

    void badTextsAreRefusedWhereTheyAreWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        const Reading reading = read(text);
        QCOMPARE(reading.mistakes.size(), 1);
        const Mistake &mistake = reading.mistakes.front();
        QCOMPARE(std::pair(mistake.line, mistake.column), std::pair(line, column));
        QVERIFY2(mistake.text.contains(says), qPrintable(mistake.text));
        QVERIFY(reading.document.statements.isEmpty());
    }

    void allMistakesAreToldInTheirOrder()
    {
        const Reading reading =
            read("{\"version\": 3, \"statements\": [\n"
                 "{\"id\": \"a\", \"effect\": \"let\", \"principal\": [\"*\"], \"action\": [\"*\"]},\n"
                 "{\"id\": \"b\", \"effect\": \"deny\", \"principal\": [\"x\", \"y\"], \"action\": [\"*\"]},\n"
                 "{\"id\": \"a\", \"effect\": \"deny\", \"principal\": [\"*\"], \"action\": [\"z\"]}]}");
        QList<int> lines;
        for (const Mistake &each : reading.mistakes)
            lines << each.line;
        QCOMPARE(lines, (QList<int>{1, 2, 3, 3, 4, 4}));
    }

    void mistakesAreAtMostAHundred()
    {
        QByteArrayList statements(2'000, "{}");
        const Reading reading = read("{\"version\": 1, \"statements\": [" + statements.join(',') + "]}");
        QCOMPARE(reading.mistakes.size(), 100);
    }

private:
    struct Bad {
        const char *name;
        const char *members;
        int column;
        const char *says;
    };

    static QList<Bad> badStatements()
    {
        return {
            {"principals that are no list", R"("principal": "*", "action": ["*"])", 14, "list of at least one"},
            {"no principals", R"("principal": [], "action": ["*"])", 14, "group:NAME"},
            {"a principal that is no text", R"("principal": [1], "action": ["*"])", 15, "group:NAME"},
            {"a principal that is empty", R"("principal": [""], "action": ["*"])", 15, "group:NAME"},
            {"a principal twice", R"("principal": ["*", "*"], "action": ["*"])", 20, "twice"},
            {"an unknown principal", R"("principal": ["*", "boss"], "action": ["*"])", 20, "superuser"},
            {"no actions", R"("principal": ["*"], "action": [])", 31, "product.change"},
            {"an empty action", R"("principal": ["*"], "action": [""])", 32, "product.change"},
            {"an unknown entity", R"("principal": ["*"], "action": ["shelf.view"])", 32, "category, product"},
            {"an unknown word", R"("principal": ["*"], "action": ["*.view", "order.burn"])", 42, "confirm"},
            {"another's word", R"("principal": ["*"], "action": ["user.adjust_stock"])", 32, "delete"},
            {"no fields", R"("principal": ["*"], "action": ["*"], "fields": [])", 48, "name of a field"},
            {"an unknown field", R"("principal": ["*"], "action": ["product.view"], "fields": ["price", "cost"])", 69,
             "stock"},
            {"a field of others", R"("principal": ["*"], "action": ["category.*"], "fields": ["price"])", 58, "parent"},
            {"fields of what has none", R"("principal": ["*"], "action": ["order.delete"], "fields": ["total"])", 59,
             "not about fields"},
            {"fields of no entity", R"("principal": ["*"], "action": ["report.view"], "fields": ["total"])", 58,
             "not about fields"},
            {"no reason", R"("principal": ["*"], "action": ["*"], "reason": " ")", 48, "characters"},
            {"an unknown member of it", R"("principal": ["*"], "action": ["*"], "resource": [])", 38, "resource"},
            {"a principal that is there twice", R"("principal": ["*"], "action": ["*"], "principal": ["staff"])", 38,
             "twice"},
            {"an id that is there twice", R"("principal": ["*"], "action": ["*"], "id": "b")", 38, "twice"},
        };
    }
};

QTEST_GUILESS_MAIN(DocumentReaderTest)
#include "documentreader_test.moc"
