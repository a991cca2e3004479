// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firstpage.h"
#include "ui/dialog/fieldrow.h"
#include "ui/widget/words.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stockroom::window
{

using dialog::FieldRow;
using widget::Words;

FirstPage::FirstPage(QWidget *parent)
    : QWidget(parent), m_title(widget::words(Words::Title, this)), m_sentence(widget::words(Words::Muted, this)),
      m_name(new QLineEdit(this)), m_email(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_nameRow(new FieldRow({}, m_name, this)),
      m_emailRow(new FieldRow({}, m_email, this)), m_passwordRow(new FieldRow({}, m_password, this)),
      m_againRow(new FieldRow({}, m_again, this)), m_problem(widget::words(Words::Danger, this)),
      m_make(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sentence, m_nameRow, m_emailRow, m_passwordRow,
                                                          m_againRow, m_problem, m_make})
        column->addWidget(part);
    for (QLineEdit *secret : {m_password, m_again})
        secret->setEchoMode(QLineEdit::Password);
    for (QLabel *label : {m_title, m_sentence, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    widget::setRole(m_make, "primary");
    m_make->setAutoDefault(true); // Enter presses it
    QLineEdit *const fields[] = {m_name, m_email, m_password};
    QLineEdit *const next[] = {m_email, m_password, m_again};
    for (std::size_t each = 0; each < std::size(fields); ++each)
        connect(fields[each], &QLineEdit::returnPressed, next[each], qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &FirstPage::make);
    connect(m_make, &QPushButton::clicked, this, &FirstPage::make);
    retranslate();
}

void FirstPage::invite(const QString &store, const QString &name)
{
    m_store = store;
    m_name->setText(name);
    for (QLineEdit *field : {m_email, m_password, m_again})
        field->clear();
    refuse({}, {}, {});
    retranslate();
    m_name->setFocus();
    m_name->selectAll();
}

void FirstPage::refuse(const QString &name, const QString &password, const QString &other)
{
    setBusy(false);
    m_nameRow->setProblem(name);
    m_passwordRow->setProblem(password);
    m_againRow->setProblem({});
    m_problem->setText(other);
    m_problem->setVisible(!other.isEmpty());
    if (!name.isEmpty() || !password.isEmpty())
        (name.isEmpty() ? m_password : m_name)->setFocus();
}

void FirstPage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QLineEdit *field : {m_name, m_email, m_password, m_again})
        field->setEnabled(!busy);
    m_make->setEnabled(!busy);
    m_make->setText(busy ? tr("Making the administrator …") : tr("Make the administrator"));
}

void FirstPage::make()
{
    if (m_isBusy)
        return;
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Say what the administrator is called.") : QString());
    m_passwordRow->setProblem(m_password->text().isEmpty() ? tr("Think of a password.") : QString());
    const bool differs = m_again->text() != m_password->text();
    m_againRow->setProblem(differs ? tr("This is not the same password.") : QString());
    if (name.isEmpty() || m_password->text().isEmpty())
        return (name.isEmpty() ? m_name : m_password)->setFocus();
    if (differs)
        return m_again->setFocus();
    setBusy(true);
    Q_EMIT personWanted(name, m_email->text().trimmed(), m_password->text());
}

void FirstPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setFocus();
}

void FirstPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstPage::retranslate()
{
    m_title->setText(m_store);
    m_sentence->setText(tr("Nobody can sign in to this store yet. Make its first administrator: who may do everything, "
                           "and let others in."));
    m_nameRow->setLabel(tr("User name"));
    m_emailRow->setLabel(tr("E-mail, if you like"));
    m_passwordRow->setLabel(tr("Password"));
    m_againRow->setLabel(tr("The same password again"));
    setBusy(m_isBusy);
}

} // namespace stockroom::window
