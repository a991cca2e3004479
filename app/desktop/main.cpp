// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/measuring.h"
#include "app/desktop/opening.h"

#include <QApplication>
#include <cstdio>

using namespace stockroom;
using namespace stockroom::desktop;

namespace
{

// Without windows: --help and --version need no display.
Options readOptions(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Options::parse(QCoreApplication::arguments());
}

int say(const Options &options)
{
    const bool wrong = options.answer == Options::Answer::Wrong;
    std::fputs(qPrintable(options.text), wrong ? stderr : stdout);
    return wrong ? 2 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = readOptions(argc, argv);
    if (options.answer != Options::Answer::None)
        return say(options);
    QApplication application(argc, argv);
    Desktop::dressApplication();
    Desktop desktop(options);
    new Opening(&desktop); // which owns it
    desktop.start();
    const Measuring measuring;
    return QApplication::exec();
}
