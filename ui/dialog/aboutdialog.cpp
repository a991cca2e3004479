// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/aboutdialog.h"
#include "ui/dialog/frame.h"
#include "ui/paint/icons.h"
#include "ui/widget/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stockroom::dialog
{

using widget::Words;

namespace
{

struct Library {
    const char *name;
    const char *licence;
    const char *reason;
};

constexpr Library kLibraries[] = {
    {"Qt 6", "LGPL-3.0 / GPL-3.0", QT_TRANSLATE_NOOP("about", "windows, tables, and access to both databases")},
    {"SQLite", "Public Domain", QT_TRANSLATE_NOOP("about", "stores that are a file")},
    {"libpq", "PostgreSQL", QT_TRANSLATE_NOOP("about", "stores that many people share")},
    {"QtKeychain", "BSD-3-Clause", QT_TRANSLATE_NOOP("about", "passwords, kept in the system's keyring")},
    {"Breeze", "LGPL-3.0", QT_TRANSLATE_NOOP("about", "the symbols")},
    {"Inter", "OFL-1.1", QT_TRANSLATE_NOOP("about", "the typeface, where it is installed")},
};

QWidget *makeLibraries(QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(list->fontMetrics().height());
    int row = 0;
    for (const Library &library : kLibraries) {
        grid->addWidget(widget::words(Words::Strong, list, QString::fromLatin1(library.name)), row, 0);
        grid->addWidget(widget::words(Words::Plain, list, QCoreApplication::translate("about", library.reason)), row,
                        1);
        grid->addWidget(widget::words(Words::Label, list, QString::fromLatin1(library.licence)), row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Stockroom"));
    const int line = fontMetrics().height();
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line);
    grid->setVerticalSpacing(line / 2);
    auto *icon = new QLabel(content);
    icon->setPixmap(paint::symbol(QStringLiteral("stockroom"), line * 3, devicePixelRatioF(), QColor()));
    const QString version = tr("Version %1").arg(QStringLiteral(STOCKROOM_VERSION));
    auto *licence = widget::words(Words::Plain, content,
                                  tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                     "without any warranty."));
    licence->setWordWrap(true);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(widget::words(Words::Muted, content, tr("The store, at your fingertips.")), 0, 1);
    grid->addWidget(widget::words(Words::Plain, content, version), 1, 1);
    grid->addWidget(licence, 2, 0, 1, 2);
    grid->addWidget(widget::words(Words::Strong, content, tr("It stands on")), 3, 0, 1, 2);
    grid->addWidget(makeLibraries(content), 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    layOut(this, QStringLiteral("Stockroom"), content, {closeButton(this)}, 34);
}

} // namespace stockroom::dialog
