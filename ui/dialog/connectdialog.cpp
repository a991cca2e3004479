// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/connectdialog.h"
#include "ui/dialog/fieldrow.h"
#include "ui/dialog/frame.h"
#include "ui/widget/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>

namespace stockroom::dialog
{

namespace
{

constexpr int kPort = 5432;

struct Tls {
    const char *mode;
    const char *label;
};

constexpr Tls kTls[] = {
    {"verify-full", QT_TRANSLATE_NOOP("tls", "Required, server verified")},
    {"require", QT_TRANSLATE_NOOP("tls", "Required")},
    {"prefer", QT_TRANSLATE_NOOP("tls", "If the server offers it")},
    {"disable", QT_TRANSLATE_NOOP("tls", "Off")},
};
constexpr int kTlsDefault = 2;

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), m_paste(new QLineEdit(this)), m_host(new QLineEdit(QStringLiteral("localhost"), this)),
      m_port(new QSpinBox(this)), m_database(new QLineEdit(this)), m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_tls(new QComboBox(this)),
      m_problem(widget::words(widget::Words::Danger, this)), m_connect(primaryButton(this, tr("Connect")))
{
    setWindowTitle(tr("Connect to a shared store"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_connect->setAutoDefault(true);
    QWidget *fields = makeFields();
    connect(m_paste, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(QStringLiteral("://")))
            setAddress(text.trimmed());
        else
            m_pasteRow->setProblem({});
    });
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectNow);
    layOut(this, windowTitle(), fields, {cancelButton(this), m_connect}, 30);
    m_host->setFocus();
}

QWidget *ConnectDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    const int line = fontMetrics().height();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line * 3 / 4);
    m_paste->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_port->setRange(1, 65535);
    m_port->setValue(kPort);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    for (const Tls &tls : kTls)
        m_tls->addItem(QCoreApplication::translate("tls", tls.label), QString::fromLatin1(tls.mode));
    m_tls->setCurrentIndex(kTlsDefault);
    m_pasteRow = new FieldRow(tr("Address, if you were given one"), m_paste, fields);
    m_hostRow = new FieldRow(tr("Server"), m_host, fields);
    m_databaseRow = new FieldRow(tr("Database"), m_database, fields);
    m_userRow = new FieldRow(tr("User"), m_user, fields);
    grid->addWidget(m_pasteRow, 0, 0, 1, 2);
    grid->addWidget(m_hostRow, 1, 0);
    grid->addWidget(new FieldRow(tr("Port"), m_port, fields), 1, 1);
    grid->addWidget(m_databaseRow, 2, 0);
    grid->addWidget(new FieldRow(tr("Encryption (TLS)"), m_tls, fields), 2, 1);
    grid->addWidget(m_userRow, 3, 0);
    grid->addWidget(new FieldRow(tr("Password"), m_password, fields), 3, 1);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return fields;
}

QString ConnectDialog::address() const
{
    const QString host = m_host->text().trimmed();
    QUrl url;
    QUrlQuery query = m_options;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(m_user->text().trimmed());
    url.setPath(u'/' + m_database->text().trimmed());
    // The folder of a socket is no host of a URL; its port goes with it.
    const bool isFolder = host.startsWith(u'/');
    url.setHost(isFolder ? QString() : host);
    if (isFolder)
        query.addQueryItem(QStringLiteral("host"), host);
    if (m_port->value() != kPort && isFolder)
        query.addQueryItem(QStringLiteral("port"), QString::number(m_port->value()));
    else if (m_port->value() != kPort)
        url.setPort(m_port->value());
    if (m_tls->currentIndex() != kTlsDefault)
        query.addQueryItem(QStringLiteral("sslmode"), m_tls->currentData().toString());
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString ConnectDialog::password() const
{
    return m_password->text();
}

bool ConnectDialog::setAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool known = url.scheme() == QStringLiteral("postgresql") || url.scheme() == QStringLiteral("postgres");
    if (!url.isValid() || !known) {
        m_pasteRow->setProblem(tr("An address looks like postgresql://user@server/database."));
        return false;
    }
    m_pasteRow->setProblem({});
    m_options = QUrlQuery(url);
    // libpq takes these in either place.
    const auto given = [this](const char *key, const QString &inFront) {
        const QString option = m_options.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
        m_options.removeAllQueryItems(QLatin1String(key));
        return option.isEmpty() ? inFront : option;
    };
    const QString password = given("password", url.password());
    m_host->setText(given("host", url.host()));
    m_port->setValue(given("port", QString::number(url.port(kPort))).toInt());
    m_database->setText(given("dbname", url.path().mid(1)));
    m_user->setText(given("user", url.userName()));
    const int tls = m_tls->findData(given("sslmode", {}));
    m_tls->setCurrentIndex(tls < 0 ? kTlsDefault : tls);
    if (!password.isEmpty()) {
        m_password->setText(password);
        // The password leaves what is readable on the screen as soon as it is known.
        m_paste->setText(this->address());
    }
    return true;
}

void ConnectDialog::askForPassword()
{
    m_password->setFocus();
}

void ConnectDialog::setProblem(const QString &sentence)
{
    setBusy(false);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool ConnectDialog::isBusy() const
{
    return !m_connect->isEnabled();
}

void ConnectDialog::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting …") : tr("Connect"));
}

void ConnectDialog::connectNow()
{
    setProblem({});
    if (!check())
        return;
    setBusy(true);
    Q_EMIT connectRequested(address(), password());
}

bool ConnectDialog::check()
{
    struct Needed {
        FieldRow *row;
        QLineEdit *field;
        QString sentence;
    };
    const Needed needed[] = {{m_hostRow, m_host, tr("Say which server the store is on.")},
                             {m_databaseRow, m_database, tr("Say what the database is called.")},
                             {m_userRow, m_user, tr("Say as whom to sign in.")}};
    QLineEdit *first = nullptr;
    for (const Needed &one : needed) {
        const bool empty = one.field->text().trimmed().isEmpty();
        one.row->setProblem(empty ? one.sentence : QString());
        if (empty && !first)
            first = one.field;
    }
    if (first)
        first->setFocus();
    return !first;
}

} // namespace stockroom::dialog
