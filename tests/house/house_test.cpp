// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QTest>

using namespace stockroom::house;

/// Reads what CMake wrote and the sources, and fails where the architecture is not kept.
class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsEachRule_data();
    void theTreeKeepsEachRule();
    void eachRuleRefusesABadSample_data();
    void eachRuleRefusesABadSample();
    void aTidySampleIsAcceptedByAllRules();
    void commentsAndLiteralsAreToldApart();
};

namespace
{

using Check = QStringList (*)(const Tree &);

/// A rule by its name, with a file that breaks it, or rooms that do.
struct Rule {
    const char *name;
    Check check;
    QString badPath;
    QString badText;
    QString badRooms = {};
    QStringList badFolders = {};
};

QString head()
{
    return u"// SPDX-FileCopyrightText: Stockroom authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
}

const QList<Rule> &rules()
{
    static const QList<Rule> kRules{
        {"includes stay on the room's line", includesStayOnTheRoomsLine, u"models/store/x.h"_s,
         u"#include \"ui/pane/list.h\"\n"_s},
        {"includes are written from the root", includesStayOnTheRoomsLine, u"models/store/x.h"_s,
         u"#include \"y.h\"\n"_s},
        {"each folder is a room", includesStayOnTheRoomsLine, u"models/cellar/x.h"_s, {}},
        {"rooms only name rooms below", roomsOnlyNameRoomsBelow, {}, {}, u"models/a: models/b |\nmodels/b: |\n"_s},
        {"no room is in a circle", roomsOnlyNameRoomsBelow, {}, {}, u"models/a: models/b |\nmodels/b: models/a |\n"_s},
        {"no room lies above", roomsOnlyNameRoomsBelow, {}, {}, u"ui/b: |\nmodels/a: ui/b |\n"_s},
        {"models are linked with no widgets", modelsStandOnNoWidgets, {}, {}, u"models/a: | Qt6::Widgets\n"_s},
        {"models include no widgets", modelsStandOnNoWidgets, u"models/store/x.cpp"_s, u"#include <QWidget>\n"_s},
        {"each source has a mirrored test", eachSourceHasAMirroredTest, u"models/store/x.cpp"_s, {}},
        {"SQL stands where it belongs", sqlStandsWhereItBelongs, u"ui/pane/x.cpp"_s,
         u"f(\"SELECT id \"\n  \"FROM t\");"_s},
        {"SQL is seen in raw strings", sqlStandsWhereItBelongs, u"app/ctl/x.cpp"_s,
         u"f(uR\"(UPDATE t\nSET a = 1)\"_s);"_s},
        {"tables are spelled in entity headers alone", tablesAreSpelledInEntityHeadersAlone, u"models/store/x.cpp"_s,
         u"f(\"products_product\");"_s},
        {"entities are known to their headers alone", entitiesAreKnownToTheirHeadersAlone, u"ui/pane/x.cpp"_s,
         u"if (name == u\"product\"_s)\n"_s},
        {"fields are known to their headers alone", entitiesAreKnownToTheirHeadersAlone, u"app/desktop/x.h"_s,
         u"value(\"price\");\n"_s},
        {"there are no singletons", thereAreNoSingletons, u"ui/pane/x.cpp"_s, u"Vault::instance().read();\n"_s},
        {"nothing is kept for ever", thereAreNoSingletons, u"ui/pane/x.cpp"_s,
         u"f()\n{\n    static Vault vault;\n}\n"_s},
        {"the root holds the six folders", theRootHoldsTheSixFolders, {}, {}, {}, {u"src"_s}},
        {"files are short", filesAreShort, u"models/store/x.h"_s, QString(401, u'\n')},
        {"each source says its license", eachSourceSaysItsLicense, u"models/store/x.h"_s, u"#pragma once\n"_s},
        {"tests do not sleep", testsDoNotSleep, u"tests/models/store/x_test.cpp"_s, u"QThread::msleep(5);"_s},
        {"nothing is put off", nothingIsPutOff, u"models/store/x.h"_s, u"// TODO\n"_s},
        {"files are named after things", filesAreNamedAfterThings, u"models/store/StoreManager.h"_s, {}},
    };
    return kRules;
}

/// Rooms and files that break nothing, for a bad sample to be laid into.
Tree tidySample()
{
    const QString rooms =
        u"models/entity: | Qt6::Core\nmodels/store: models/entity | Qt6::Sql\nui/pane: models/store | "
        "Qt6::Widgets\napp/ctl: models/store | Qt6::Sql\n"_s;
    Tree tree{readRooms(rooms), {}, {u"app"_s, u"models"_s, u"tests"_s}};
    tree.files.insert(u"models/store/door.h"_s, head() + u"#include \"models/entity/field.h\"\n#include <QString>\n"_s);
    tree.files.insert(u"models/store/door.cpp"_s,
                      head() + u"#include \"models/store/door.h\"\nf(\"SELECT a FROM b\");\n"_s);
    tree.files.insert(u"tests/models/store/door_test.cpp"_s, head() + u"#include \"door_test.moc\"\n"_s);
    tree.files.insert(u"models/entity/product.h"_s,
                      head() + u"table(\"products_product\"); {.name = \"product\"}, {.name = \"price\"}\n"_s);
    tree.files.insert(u"ui/pane/list.h"_s, head() + u"// SELECT a FROM products_product\n"_s);
    return tree;
}

} // namespace

void HouseTest::theTreeKeepsEachRule_data()
{
    QTest::addColumn<qsizetype>("rule");
    for (qsizetype i = 0; i < rules().size(); ++i)
        QTest::newRow(rules().at(i).name) << i;
}

void HouseTest::theTreeKeepsEachRule()
{
    QFETCH(qsizetype, rule);
    static const Tree tree = readTree(QStringLiteral(STOCKROOM_SOURCE), QStringLiteral(STOCKROOM_BINARY));
    QVERIFY(tree.files.size() > 10);
    const QStringList broken = rules().at(rule).check(tree);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void HouseTest::eachRuleRefusesABadSample_data()
{
    theTreeKeepsEachRule_data();
}

void HouseTest::eachRuleRefusesABadSample()
{
    QFETCH(qsizetype, rule);
    const Rule &each = rules().at(rule);
    Tree tree = tidySample();
    if (!each.badPath.isEmpty())
        tree.files.insert(each.badPath, each.badText);
    if (!each.badRooms.isEmpty())
        tree.rooms = readRooms(each.badRooms);
    tree.folders += each.badFolders;
    QCOMPARE(each.check(tree).size(), 1);
}

void HouseTest::aTidySampleIsAcceptedByAllRules()
{
    for (const Rule &rule : rules())
        QCOMPARE(rule.check(tidySample()), QStringList());
}

void HouseTest::commentsAndLiteralsAreToldApart()
{
    QCOMPARE(withoutComments(u"a \"//b\" // c\n/* \" */ d"_s), u"a \"//b\" \n d"_s);
    QCOMPARE(withoutComments(u"x = '\"'; // y\n"_s), u"x = '\"'; \n"_s);
    QCOMPARE(literals(u"f(\"a\" \"b\", u\"c\"_s + u\"d\"_s, R\"(e\"f)\")"_s),
             QStringList({u"ab"_s, u"cd"_s, u"e\"f"_s}));
}

QTEST_GUILESS_MAIN(HouseTest)
#include "house_test.moc"
