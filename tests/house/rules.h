// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/tree.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

/// Each rule answers with one sentence for each place where the tree breaks it.
namespace stockroom::house
{

using namespace Qt::StringLiterals;

inline bool isIn(const QString &path, std::initializer_list<QString> folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return path.startsWith(folder + u'/'); });
}

inline bool isCpp(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

inline QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

inline QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// Adds "path: what" for each file that `regards` and whose code, comments aside, matches.
template<typename Regards>
QStringList matches(const Tree &tree, const QString &pattern, const QString &what, Regards regards)
{
    const QRegularExpression expression(pattern);
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (!regards(file.key()))
            continue;
        const QRegularExpressionMatch match = expression.match(withoutComments(file.value()));
        if (match.hasMatch())
            broken << u"%1: %2: %3"_s.arg(file.key(), what, match.captured().simplified());
    }
    return broken;
}

inline QStringList includesStayOnTheRoomsLine(const Tree &tree)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QMap<QString, QStringList> may;
    for (const Room &room : tree.rooms)
        may.insert(room.folder, QStringList(room.may) << room.folder);
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (!isCpp(file.key()) || !isIn(file.key(), {u"models"_s, u"ui"_s, u"app"_s}))
            continue;
        if (!may.contains(roomOf(file.key())))
            broken << u"%1 is in no room of CMakeLists.txt"_s.arg(file.key());
        for (auto each = include.globalMatch(file.value()); each.hasNext();) {
            const QString included = each.next().captured(1);
            if (!included.endsWith(u".moc"_s) && !may.value(roomOf(file.key())).contains(roomOf(included)))
                broken << u"%1 may not include %2"_s.arg(file.key(), included);
        }
    }
    return broken;
}

inline QStringList roomsOnlyNameRoomsBelow(const Tree &tree)
{
    static const QStringList layers{u"models"_s, u"ui"_s, u"app"_s};
    QStringList broken;
    QStringList below;
    for (const Room &room : tree.rooms) {
        for (const QString &other : room.may) {
            if (!below.contains(other))
                broken << u"%1 names %2, which does not stand before it"_s.arg(room.folder, other);
            if (layers.indexOf(layerOf(other)) > layers.indexOf(layerOf(room.folder)))
                broken << u"%1 names %2, which lies above it"_s.arg(room.folder, other);
        }
        below << room.folder;
    }
    if (tree.rooms.isEmpty())
        broken << u"there are no rooms"_s;
    return broken;
}

inline QStringList modelsStandOnNoWidgets(const Tree &tree)
{
    QStringList broken;
    for (const Room &room : tree.rooms) {
        const bool bare =
            layerOf(room.folder) == u"models"_s || room.folder == u"ui/paint"_s || room.folder == u"app/ctl"_s;
        if (bare && room.on.contains(u"Qt6::Widgets"_s))
            broken << u"%1 is linked with Widgets"_s.arg(room.folder);
    }
    return broken +
           matches(tree, u"#\\s*include\\s+<(QtWidgets|QWidget|QApplication|QDialog|QMessageBox|QTableView)\\b[^>]*>"_s,
                   u"includes a widget"_s, [](const QString &path) {
                       return isCpp(path) && isIn(path, {u"models"_s, u"ui/paint"_s, u"app/ctl"_s});
                   });
}

inline QStringList eachSourceHasAMirroredTest(const Tree &tree)
{
    QStringList broken;
    for (const QString &path : tree.files.keys()) {
        if (!path.endsWith(u".cpp"_s) || !isIn(path, {u"models"_s, u"ui"_s, u"app"_s}) || path.endsWith(u"/main.cpp"_s))
            continue;
        const QString test = u"tests/"_s + path.chopped(4) + u"_test.cpp"_s;
        if (!tree.files.contains(test))
            broken << u"%1 is missing"_s.arg(test);
    }
    return broken;
}

inline QStringList sqlStandsWhereItBelongs(const Tree &tree)
{
    static const QRegularExpression sql(u"\\bSELECT\\b.*\\bFROM\\b|\\bINSERT\\s+INTO\\b|\\bUPDATE\\b.*\\bSET\\b|"
                                        "\\bDELETE\\s+FROM\\b|\\bCREATE\\s+TABLE\\b|\\bALTER\\s+TABLE\\b"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        // models/people reads and writes the one column that models/store never does, and our tables of sign-ins.
        if (!isCpp(file.key()) ||
            isIn(file.key(), {u"models/store"_s, u"models/database"_s, u"models/people"_s, u"tests"_s}))
            continue;
        // models/table has a private empty table in memory under QSqlTableModel, and no store's: it may make that one.
        // The literal SELECT that it settles a row with has no FROM.
        const bool ofTable = isIn(file.key(), {u"models/table"_s});
        for (const QString &literal : literals(file.value())) {
            const QString statement = sql.match(literal).captured();
            if (!statement.isEmpty() && !(ofTable && statement == u"CREATE TABLE"_s))
                broken << u"%1: SQL: %2"_s.arg(file.key(), literal.left(60));
        }
    }
    return broken;
}

inline QStringList tablesAreSpelledInEntityHeadersAlone(const Tree &tree)
{
    return matches(tree, u"\\b(products_(product|category)|orders_(order|orderitem)|auth_(user|group))\\b"_s,
                   u"a table's name"_s, [](const QString &path) {
                       const bool header = isIn(path, {u"models/entity"_s}) && path.endsWith(u".h"_s);
                       return isCpp(path) && !header && !isIn(path, {u"tests"_s});
                   });
}

inline QStringList theRootHoldsTheSixFolders(const Tree &tree)
{
    static const QStringList known{u"app"_s, u"models"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    QStringList broken;
    for (const QString &folder : tree.folders) {
        if (!known.contains(folder))
            broken << u"the folder %1 at the root"_s.arg(folder);
    }
    return broken;
}

inline QStringList filesAreShort(const Tree &tree)
{
    constexpr qsizetype kMost = 400;
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        const qsizetype lines = file.value().count(u'\n');
        if (lines > kMost && !file.key().endsWith(u".sql"_s) && !file.key().endsWith(u".txt"_s))
            broken << u"%1 has %2 lines"_s.arg(file.key()).arg(lines);
    }
    return broken;
}

inline QStringList eachSourceSaysItsLicense(const Tree &tree)
{
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (file.key().endsWith(u".txt"_s) && !file.key().endsWith(u"CMakeLists.txt"_s))
            continue;
        const QString head = file.value().section(u'\n', 0, 2);
        if (!head.contains(u"SPDX-FileCopyrightText: Stockroom authors"_s) ||
            !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            broken << u"%1 has no SPDX head"_s.arg(file.key());
    }
    return broken;
}

/// The names of entities and fields, as the entities' headers give them.
inline QSet<QString> namesOfEntities(const Tree &tree)
{
    static const QRegularExpression name(u"\\.name = \"(\\w+)\""_s);
    QSet<QString> names;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (!isIn(file.key(), {u"models/entity"_s}) || !file.key().endsWith(u".h"_s))
            continue;
        for (auto each = name.globalMatch(file.value()); each.hasNext();)
            names.insert(each.next().captured(1));
    }
    return names;
}

/// Where such a word means something else, or has to be known.
struct Spelled {
    const char *path;
    const char *word; ///< nullptr for all
    const char *reason;
};

inline constexpr Spelled kSpelled[] = {
    {"models/demo/", nullptr, "makes rows of entities it has to know"},
    {"models/store/opening.cpp", "name", "a setting of the store"},
    {"models/database/place.cpp", "user", "an option of libpq"},
    {"models/database/place.cpp", "password", "an option of libpq"},
    {"models/database/postgreswords.cpp", "user", "an option of libpq"},
    {"models/database/postgreswords.cpp", "password", "an option of libpq"},
    {"models/people/people.cpp", nullptr, "knows what the facts of a person mean"},
    {"models/people/strength.cpp", nullptr, "words that people take for passwords"},
    {"ui/dialog/connectdialog.cpp", "user", "an option of libpq"},
    {"ui/dialog/connectdialog.cpp", "password", "an option of libpq"},
    {"app/ctl/arguments.cpp", "name", "an option of the shell"},
    {"app/ctl/arguments.cpp", "email", "an option of the shell"},
    {"app/ctl/policing.cpp", "user", "who changed the policy, in columns"},
    {"ui/window/commands.cpp", "user", "a symbol"},
    {"app/desktop/gate.cpp", nullptr, "asks a store's users who they are"},
    {"app/ctl/peopling.cpp", nullptr, "what is shown of a person, in columns and JSON"},
    {"app/ctl/making.cpp", "name", "an option of the shell"},
    {"app/ctl/upkeeping.cpp", "name", "a heading of the list of steps"},
    {"app/ctl/takingback.cpp", "id", "a change set's, in columns and JSON"},
    {"models/store/history.cpp", "id", "a change set's, in JSON"},
    {"models/policy/principal.cpp", "staff", "whom a statement is about"},
    {"models/policy/principal.cpp", "superuser", "whom a statement is about"},
    {"models/policy/documentreader.cpp", "id", "a statement's, in JSON"},
    {"models/policy/expectations.cpp", nullptr, "people and their flags, in JSON"},
    {"ui/paint/theme.cpp", "status", "the look of a status bar"},
    {"ui/window/mainwindow.cpp", "status", "the look of a status bar"},
    {"ui/pane/formpane.cpp", "status", "the look of a status bar"},
    {"ui/pane/formpane.cpp", "group", "the look of a group of fields"},
};

inline QStringList entitiesAreKnownToTheirHeadersAlone(const Tree &tree)
{
    const QSet<QString> names = namesOfEntities(tree);
    const auto isAllowed = [](const QString &path, const QString &word) {
        return std::any_of(std::begin(kSpelled), std::end(kSpelled), [&](const Spelled &each) {
            return path.startsWith(QLatin1String(each.path)) && (!each.word || word == QLatin1String(each.word));
        });
    };
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (!isCpp(file.key()) || isIn(file.key(), {u"models/entity"_s, u"tests"_s}))
            continue;
        for (const QString &literal : literals(file.value())) {
            if (names.contains(literal) && !isAllowed(file.key(), literal))
                broken << u"%1: the name of an entity or a field: %2"_s.arg(file.key(), literal);
        }
    }
    return broken;
}

/// What there is once for all is handed down from main() instead; Qt's application is that by nature.
inline QStringList thereAreNoSingletons(const Tree &tree)
{
    const auto regards = [](const QString &path) {
        // Threads that may end after everything else are counted for the whole process, and Qt wants a name for each
        // connection of the process.
        return isCpp(path) && !isIn(path, {u"tests"_s}) && path != u"models/database/worker.cpp"_s &&
               path != u"models/database/connection.cpp"_s;
    };
    return matches(tree, u"(?<!QCoreApplication::)\\binstance\\(\\)"_s, u"a singleton"_s, regards) +
           matches(tree, u"\\n\\s+static (?!const|constexpr|inline)[A-Za-z_][\\w:<>, ]* [*&]?\\w+(;|\\{| =)"_s,
                   u"a variable for ever"_s, regards);
}

inline QStringList testsDoNotSleep(const Tree &tree)
{
    return matches(tree, u"\\b(q?[Ss]leep(_for|_until)?|[mu]sleep|qWait)\\s*\\("_s, u"sleeps"_s,
                   [](const QString &path) {
                       return isIn(path, {u"tests"_s}) && !isIn(path, {u"tests/house"_s}) &&
                              (isCpp(path) || path.endsWith(u".py"_s));
                   });
}

inline QStringList nothingIsPutOff(const Tree &tree)
{
    static const QRegularExpression later(u"\\b(TODO|FIXME|XXX|QSKIP)\\b"_s);
    QStringList broken;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        if (isCpp(file.key()) && !isIn(file.key(), {u"tests/house"_s}) && later.match(file.value()).hasMatch())
            broken << u"%1: %2"_s.arg(file.key(), later.match(file.value()).captured());
    }
    return broken;
}

inline QStringList filesAreNamedAfterThings(const Tree &tree)
{
    static const QRegularExpression name(u"^[a-z0-9]+(_test|_bench)?\\.(cpp|h)$"_s);
    static const QRegularExpression vague(u"(manager|helpers?|utils?|common)\\."_s);
    QStringList broken;
    for (const QString &path : tree.files.keys()) {
        const QString file = QFileInfo(path).fileName();
        if (isCpp(path) && (!name.match(file).hasMatch() || vague.match(file).hasMatch()))
            broken << u"%1 is no name for a source"_s.arg(path);
    }
    return broken;
}

} // namespace stockroom::house
