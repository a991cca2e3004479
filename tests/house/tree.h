// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace stockroom::house
{

/// One room() line of CMakeLists.txt.
struct Room {
    QString folder;
    QStringList may; // the rooms it may include from
    QStringList on;  // the libraries it stands on
};

/// What the rules look at: the rooms in the order of their lines, each file's text by its path from the root, and the
/// names of the folders at the root.
struct Tree {
    QList<Room> rooms;
    QMap<QString, QString> files;
    QStringList folders;
};

inline QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Reads the lines `FOLDER: ROOM... | LIBRARY...` that CMake wrote.
inline QList<Room> readRooms(const QString &text)
{
    QList<Room> rooms;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString rest = line.section(u':', 1);
        rooms.append({line.section(u':', 0, 0), rest.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts),
                      rest.section(u'|', 1).split(u' ', Qt::SkipEmptyParts)});
    }
    return rooms;
}

/// Reads the checkout, pictures and what was built aside.
inline Tree readTree(const QString &source, const QString &binary)
{
    static const QStringList kinds{QStringLiteral("cpp"), QStringLiteral("h"),     QStringLiteral("py"),
                                   QStringLiteral("sql"), QStringLiteral("cmake"), QStringLiteral("txt")};
    const QDir root(source);
    Tree tree{readRooms(textOf(binary + QStringLiteral("/rooms.txt"))), {}, {}};
    for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder == QStringLiteral("build"))
            continue;
        tree.folders.append(folder);
        QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QFileInfo info(path);
            if (kinds.contains(info.suffix()) || (info.suffix().isEmpty() && info.isExecutable()))
                tree.files.insert(root.relativeFilePath(path), textOf(path));
        }
    }
    for (const QString &name : {QStringLiteral("CMakeLists.txt"), QStringLiteral("dev")})
        tree.files.insert(name, textOf(root.filePath(name)));
    return tree;
}

/// The text without comments; what stands between quotes is kept, since slashes may stand there too.
inline QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral("(R\"([^(\\s]*)\\(.*?\\)\\2\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|"
                       "(//[^\\n]*|/\\*.*?\\*/)"),
        QRegularExpression::DotMatchesEverythingOption);
    QString left;
    qsizetype at = 0;
    for (auto each = token.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        left += text.mid(at, match.capturedStart() - at) + match.captured(1);
        at = match.capturedEnd();
    }
    return left + text.mid(at);
}

/// The string literals of a source; those that the compiler joins are joined here too.
inline QStringList literals(const QString &text)
{
    static const QRegularExpression literal(
        QStringLiteral("R\"([^(\\s]*)\\((.*?)\\)\\1\"|'(?:\\\\.|[^'\\\\\\n])'|\"((?:\\\\.|[^\"\\\\\\n])*)\""),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression onlyBetweenParts(
        QStringLiteral("^(_s|_qs)?\\s*\\+?\\s*(u|u8|U|L|QStringLiteral\\()?$"));
    const QString code = withoutComments(text);
    QStringList found;
    qsizetype end = -1;
    for (auto each = literal.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString words = match.captured(2) + match.captured(3);
        if (end >= 0 && onlyBetweenParts.match(code.mid(end, match.capturedStart() - end)).hasMatch())
            found.last() += words;
        else
            found.append(words);
        end = match.capturedEnd();
    }
    return found;
}

} // namespace stockroom::house
