// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/printer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <QTest>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stockroom;
using ctl::Columns;
using ctl::JsonArray;
using ctl::Printer;

class PrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsLineUpInEveryScript();
    void rowsAfterTheMeasuredOnesAreStillPrinted();
    void noRowsAreNoLines();
    void aJsonArrayIsValidAtAnyLength();
    void aFullDiskIsNoticed();
    void aReaderWhoLeftIsNoFullDisk();
};

namespace
{

/// What a printer put into a file.
class Sheet
{
public:
    Sheet() : m_file(std::tmpfile()), printer(m_file) {}
    ~Sheet() { std::fclose(m_file); }
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    QString text()
    {
        printer.finish();
        std::rewind(m_file);
        QByteArray all(1 << 20, '\0');
        all.resize(qsizetype(std::fread(all.data(), 1, std::size_t(all.size()), m_file)));
        return QString::fromUtf8(all);
    }

private:
    std::FILE *m_file;

public:
    Printer printer;
};

} // namespace

void PrinterTest::columnsLineUpInEveryScript()
{
    Sheet sheet;
    Columns columns(sheet.printer, {{u"name"_s}, {u"stock"_s, true}, {u"note"_s}});
    columns.add({u"急須"_s, u"5"_s, u"a"_s});
    columns.add({u"Teapot"_s, u"1200"_s, QString()});
    columns.finish();
    QCOMPARE(sheet.text(), u"name    stock  note\n急須        5  a\nTeapot   1200\n"_s);
}

void PrinterTest::rowsAfterTheMeasuredOnesAreStillPrinted()
{
    Sheet sheet;
    Columns columns(sheet.printer, {{u"n"_s, true}});
    for (int each = 0; each < 1000; ++each)
        columns.add({QString::number(each)});
    columns.finish();
    QCOMPARE(sheet.text().count(u'\n'), 1001);
}

void PrinterTest::noRowsAreNoLines()
{
    Sheet sheet;
    Columns columns(sheet.printer, {{u"n"_s}});
    columns.finish();
    QCOMPARE(sheet.text(), QString());
}

void PrinterTest::aJsonArrayIsValidAtAnyLength()
{
    for (int count = 0; count < 4; ++count) {
        Sheet sheet;
        JsonArray array(sheet.printer);
        for (int each = 0; each < count; ++each)
            array.add({{u"a"_s, each}});
        array.finish();
        const QJsonDocument read = QJsonDocument::fromJson(sheet.text().toUtf8());
        QVERIFY(read.isArray());
        QCOMPARE(read.array().size(), count);
    }
}

void PrinterTest::aFullDiskIsNoticed()
{
    std::FILE *full = std::fopen("/dev/full", "w");
    QVERIFY(full);
    Printer printer(full);
    printer.line(u"teapot"_s);
    QVERIFY(!printer.finish());
    QVERIFY(!printer.isLeft());
    std::fclose(full);
}

void PrinterTest::aReaderWhoLeftIsNoFullDisk()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    close(ends[0]);
    std::FILE *left = fdopen(ends[1], "w");
    QVERIFY(left);
    Printer printer(left);
    printer.line(u"teapot"_s);
    QVERIFY(!printer.hasFailed());
    QVERIFY(!printer.finish());
    QVERIFY(printer.hasFailed() && printer.isLeft());
    std::fclose(left);
}

QTEST_GUILESS_MAIN(PrinterTest)
#include "printer_test.moc"
