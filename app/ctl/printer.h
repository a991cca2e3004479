// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <cstdio>

namespace stockroom::ctl
{

/// Standard output in UTF-8; remembers when it could not be written.
class Printer
{
public:
    explicit Printer(std::FILE *file = stdout) : m_file(file) {}

    void line(const QString &text);
    void text(const QByteArray &bytes);

    /// Whether a person reads it, and not another program or a file.
    bool isOnTerminal() const;
    /// Whether all came out, to the disk or the pipe.
    bool finish();
    /// Whether the rest need not be printed: it would not come out.
    bool hasFailed() const { return m_hasFailed; }
    /// Whether nobody reads on at the other end of a pipe, as `head` does when it has enough.
    bool isLeft() const { return m_isLeft; }

private:
    void failedWith(int error);

    std::FILE *m_file;
    bool m_hasFailed = false;
    bool m_isLeft = false;
};

/// One line on a terminal that says how far something is; nothing where no person looks.
void showProgress(const QString &what, qint64 done, qint64 total);
void endProgress();

/// Rows in aligned columns. The widths are those of the first rows, so that any number of rows needs no memory.
class Columns
{
public:
    struct Head {
        QString name;
        bool isNumeric = false;
    };
    Columns(Printer &printer, const QList<Head> &heads) : m_printer(printer), m_heads(heads) {}

    void add(const QStringList &cells);
    void finish();

private:
    void measure();
    void print(const QStringList &cells);

    Printer &m_printer;
    QList<Head> m_heads;
    QList<QStringList> m_waiting;
    QList<int> m_widths;
};

/// A JSON array, one object on a line.
class JsonArray
{
public:
    explicit JsonArray(Printer &printer) : m_printer(printer) {}

    void add(const QJsonObject &object);
    void finish();

private:
    Printer &m_printer;
    bool m_isEmpty = true;
};

} // namespace stockroom::ctl
