// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/printer.h"

#include "app/ctl/width.h"

#include <QJsonDocument>
#include <cerrno>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

/// Rows that are measured before the first is printed.
constexpr qsizetype kMeasured = 200;
/// On a terminal a longer cell is cut; `show` and --json have it whole. What stands behind it in its line is moved on
/// elsewhere.
constexpr int kWidest = 60;

} // namespace

void Printer::line(const QString &text)
{
    this->text(text.toUtf8() + '\n');
}

void Printer::text(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), m_file) != std::size_t(bytes.size()))
        failedWith(errno);
}

bool Printer::isOnTerminal() const
{
    return isatty(fileno(m_file)) == 1;
}

void Printer::failedWith(int error)
{
    // The first one tells: what is in the buffer then is lost.
    if (!std::exchange(m_hasFailed, true))
        m_isLeft = error == EPIPE;
}

bool Printer::finish()
{
    if (std::fflush(m_file) != 0)
        failedWith(errno);
    return !m_hasFailed;
}

void Columns::add(const QStringList &cells)
{
    QStringList fit;
    for (const QString &cell : cells)
        fit << (m_printer.isOnTerminal() ? fitted(oneLine(cell), kWidest) : oneLine(cell));
    if (!m_widths.isEmpty()) {
        print(fit);
        return;
    }
    m_waiting << fit;
    if (m_waiting.size() == kMeasured)
        measure();
}

void Columns::finish()
{
    if (m_widths.isEmpty() && !m_waiting.isEmpty())
        measure();
}

void Columns::measure()
{
    QStringList names;
    for (const Head &head : m_heads) {
        names << head.name;
        m_widths << displayWidth(head.name);
    }
    for (const QStringList &cells : m_waiting) {
        for (qsizetype each = 0; each < cells.size(); ++each)
            m_widths[each] = std::max(m_widths[each], std::min(kWidest, displayWidth(cells.at(each))));
    }
    print(names);
    for (const QStringList &cells : m_waiting)
        print(cells);
    m_waiting.clear();
}

void Columns::print(const QStringList &cells)
{
    QString line;
    for (qsizetype each = 0; each < cells.size(); ++each) {
        const QString blanks(std::max(0, m_widths.at(each) - displayWidth(cells.at(each))), u' ');
        if (each > 0)
            line += u"  "_s;
        line += m_heads.at(each).isNumeric ? blanks + cells.at(each) : cells.at(each) + blanks;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_printer.line(line);
}

void JsonArray::add(const QJsonObject &object)
{
    m_printer.text(m_isEmpty ? "[\n" : ",\n");
    m_printer.text(QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_isEmpty = false;
}

void JsonArray::finish()
{
    m_printer.text(m_isEmpty ? "[]\n" : "\n]\n");
}

void showProgress(const QString &what, qint64 done, qint64 total)
{
    if (!isatty(STDERR_FILENO))
        return;
    Printer printer(stderr);
    const qint64 percent = total > 0 ? done * 100 / total : 100;
    printer.text((QStringLiteral("\r%1 %2 %").arg(what).arg(percent) + QStringLiteral("\x1b[K")).toUtf8());
    printer.finish();
}

void endProgress()
{
    if (!isatty(STDERR_FILENO))
        return;
    Printer printer(stderr);
    printer.text("\r\x1b[K");
    printer.finish();
}

} // namespace stockroom::ctl
