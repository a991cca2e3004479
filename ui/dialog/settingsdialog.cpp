// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/settingsdialog.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stockroom::dialog
{

using widget::Words;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("settings", text);
}

} // namespace

SettingsDialog::SettingsDialog(const QList<Setting> &settings, const Value &value, QWidget *parent)
    : QDialog(parent), m_close(closeButton(this))
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    const int line = fontMetrics().height();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line * 2);
    for (const Setting &setting : settings) {
        const Row row{setting, widget::words(Words::Plain, content), widget::words(Words::Label, content),
                      new QComboBox(content)};
        const int at = grid->rowCount();
        grid->addWidget(row.label, at, 0);
        grid->addWidget(row.box, at, 1);
        grid->addWidget(row.note, at + 1, 0, 1, 2);
        grid->setRowMinimumHeight(at + 2, line / 2);
        row.note->setWordWrap(true);
        row.label->setBuddy(row.box);
        const QString key = QString::fromLatin1(setting.key);
        for (const Option &option : setting.options)
            row.box->addItem(QString(), QString::fromLatin1(option.value));
        row.box->setCurrentIndex(qMax(0, row.box->findData(value(key))));
        connect(row.box, &QComboBox::activated, this,
                [this, key, box = row.box] { Q_EMIT chosen(key, box->currentData().toString()); });
        m_rows.push_back(row);
    }
    grid->setColumnStretch(1, 1);
    layOut(this, QString(), content, {m_close}, 28);
    retranslate();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    findChild<QLabel *>(QStringLiteral("heading"))->setText(tr("Settings"));
    m_close->setText(QCoreApplication::translate("dialog", "Close"));
    for (const Row &row : m_rows) {
        row.label->setText(words(row.setting.label));
        row.box->setAccessibleName(row.label->text());
        row.note->setText(row.setting.note ? words(row.setting.note) : QString());
        row.note->setVisible(row.setting.note);
        for (int i = 0; i < row.setting.options.size(); ++i) {
            const Option &option = row.setting.options[i];
            row.box->setItemText(i, option.translate ? words(option.label) : QString::fromUtf8(option.label));
        }
    }
}

} // namespace stockroom::dialog
