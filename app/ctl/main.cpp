// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
#include <clocale>

#include <csignal>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace
{

/// Qt complains on standard error about a locale that is not UTF-8, and then takes UTF-8 all the same.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (QLatin1StringView(nl_langinfo(CODESET)) != "UTF-8"_L1)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    // Who closes a pipe has read enough; what is being done is done all the same.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"stockroomctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STOCKROOM_VERSION));
    // The shell speaks English and plain values, which other programs read, in every country.
    QLocale::setDefault(QLocale::c());
    QStringList words;
    for (int each = 1; each < argc; ++each) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        words << decoder(QByteArrayView(argv[each]));
        if (decoder.hasError()) {
            stockroom::ctl::complain(QCoreApplication::translate("ctl", "Argument %1 is not UTF-8.").arg(each));
            return stockroom::ctl::kUsage;
        }
    }
    return stockroom::ctl::run(words);
}
