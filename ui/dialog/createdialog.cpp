// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/createdialog.h"
#include "ui/dialog/fieldrow.h"
#include "ui/dialog/frame.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

namespace stockroom::dialog
{

namespace
{

// ISO 4217 currencies with two decimals; the yen or the dinar would need other columns.
constexpr const char *kCurrencies[] = {
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "COP", "CZK", "DKK", "DZD", "EGP", "EUR", "GBP",
    "HKD", "HUF", "IDR", "ILS", "INR", "KES", "LBP", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP",
    "PKR", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "SGD", "SYP", "THB", "TRY", "TWD", "UAH", "USD", "ZAR",
};

QString currencyOfTheLocale()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    for (const char *known : kCurrencies) {
        if (code == QLatin1String(known))
            return code;
    }
    return QStringLiteral("EUR");
}

} // namespace

CreateDialog::CreateDialog(const QString &folder, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_name(new QLineEdit(this)), m_file(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_create(primaryButton(this, tr("Create")))
{
    setWindowTitle(tr("Create a store"));
    for (const char *code : kCurrencies)
        m_currency->addItem(QString::fromLatin1(code));
    m_currency->setCurrentText(currencyOfTheLocale());
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose …"), place);
    choose->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    m_nameRow = new FieldRow(tr("Name of the store"), m_name, fields);
    m_fileRow = new FieldRow(tr("File"), place, fields);
    m_file->setAccessibleName(tr("File"));
    column->addWidget(m_nameRow);
    column->addWidget(m_fileRow);
    column->addWidget(new FieldRow(tr("Currency"), m_currency, fields));
    connect(m_name, &QLineEdit::textEdited, this, &CreateDialog::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_chosen = true; });
    connect(choose, &QPushButton::clicked, this, &CreateDialog::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::createNow);
    layOut(this, windowTitle(), fields, {cancelButton(this), m_create}, 30);
    m_name->setFocus();
    suggestFile();
}

QString CreateDialog::name() const
{
    return m_name->text().trimmed();
}

QString CreateDialog::file() const
{
    return m_file->text().trimmed();
}

QString CreateDialog::currency() const
{
    return m_currency->currentText();
}

void CreateDialog::setProblem(const QString &sentence)
{
    m_fileRow->setProblem(sentence);
    setBusy(false);
}

bool CreateDialog::isBusy() const
{
    return !m_create->isEnabled();
}

void CreateDialog::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating …") : tr("Create"));
}

void CreateDialog::suggestFile()
{
    if (m_chosen)
        return;
    static const QRegularExpression kUnfit(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString base = name().toLower().replace(kUnfit, QStringLiteral("-"));
    while (base.endsWith(u'-'))
        base.chop(1);
    m_file->setText(QDir(m_folder).filePath((base.isEmpty() ? QStringLiteral("store") : base) + QStringLiteral(".db")));
}

void CreateDialog::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the store is kept"), file(),
                                                        tr("Stores (*.db *.sqlite *.sqlite3)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_chosen = true;
    m_file->setText(chosen);
}

void CreateDialog::createNow()
{
    m_nameRow->setProblem(name().isEmpty() ? tr("Give the store a name.") : QString());
    m_fileRow->setProblem(file().isEmpty() ? tr("Say in which file the store is kept.") : QString());
    if (name().isEmpty() || file().isEmpty()) {
        (name().isEmpty() ? m_name : m_file)->setFocus();
        return;
    }
    setBusy(true);
    Q_EMIT createRequested(file(), name(), currency());
}

} // namespace stockroom::dialog
