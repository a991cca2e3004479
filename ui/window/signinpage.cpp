// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/signinpage.h"
#include "ui/dialog/fieldrow.h"
#include "ui/widget/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stockroom::window
{

using widget::Words;

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent), m_title(widget::words(Words::Title, this)), m_sentence(widget::words(Words::Muted, this)),
      m_name(new QLineEdit(this)), m_password(new QLineEdit(this)), m_remember(new QCheckBox(this)),
      m_problem(widget::words(Words::Danger, this)), m_signIn(new QPushButton(this)),
      m_trialsWords(widget::words(Words::Label, this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_sentence->setWordWrap(true);
    m_title->setWordWrap(true);
    widget::setRole(m_signIn, "primary");
    m_signIn->setAutoDefault(true); // Enter presses it
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(&m_ticks, &QTimer::timeout, this, &SignInPage::tick);
    m_ticks.setInterval(std::chrono::seconds(1));
    layOut();
    retranslate();
    showState();
}

void SignInPage::layOut()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(line * 3 / 4);
    m_nameRow = new dialog::FieldRow(QString(), m_name, this);
    m_passwordRow = new dialog::FieldRow(QString(), m_password, this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sentence, m_nameRow, m_passwordRow, m_remember,
                                                          m_problem, m_signIn})
        column->addWidget(part);
    column->addSpacing(line / 2);
    column->addWidget(m_trialsWords);
    m_trials = new QGridLayout;
    m_trials->setSpacing(line / 2);
    column->addLayout(m_trials);
}

void SignInPage::invite(const Invitation &invitation)
{
    m_invitation = invitation;
    m_name->setText(invitation.name);
    m_password->clear();
    m_refusal.clear();
    m_remember->setChecked(false);
    m_isBusy = false;
    m_pause = {};
    showTrials();
    retranslate();
    showState();
    focusFirst();
}

void SignInPage::showTrials()
{
    while (QLayoutItem *item = m_trials->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Trial &trial : m_invitation.trials) {
        auto *button = new QPushButton(trial.name, this);
        button->setAutoDefault(true);
        button->setAccessibleDescription(trial.role);
        connect(button, &QPushButton::clicked, this, [this, name = trial.name] { Q_EMIT trialWanted(name); });
        auto *role = widget::words(Words::Muted, this, trial.role);
        role->setWordWrap(true);
        m_trials->addWidget(button, row, 0);
        m_trials->addWidget(role, row++, 1);
    }
    m_trials->setColumnStretch(1, 1);
    m_trialsWords->setVisible(!m_invitation.trials.isEmpty());
}

void SignInPage::refuse(const QString &sentence, std::chrono::seconds pause)
{
    m_isBusy = false;
    m_password->clear();
    m_refusal = sentence;
    m_pause = pause;
    if (pause.count() > 0)
        m_ticks.start();
    showState();
    // What is read out is what has the keyboard.
    m_password->setAccessibleDescription(m_problem->text());
    m_password->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showState();
}

void SignInPage::tick()
{
    m_pause = std::max(m_pause - std::chrono::seconds(1), std::chrono::seconds(0));
    if (m_pause.count() == 0)
        m_ticks.stop();
    showState();
}

void SignInPage::showState()
{
    const bool waits = m_pause.count() > 0;
    QString problem = m_refusal;
    if (waits)
        problem += (problem.isEmpty() ? QString() : QStringLiteral(" ")) +
                   tr("Try again in %n seconds.", nullptr, int(m_pause.count()));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // Locked, no other name would do.
    m_name->setEnabled(!m_isBusy && !m_invitation.isLocked);
    m_password->setEnabled(!m_isBusy);
    m_remember->setEnabled(!m_isBusy);
    m_remember->setVisible(m_invitation.mayRemember && !m_invitation.isLocked);
    m_signIn->setEnabled(!m_isBusy && !waits);
    m_signIn->setText(m_isBusy ? tr("Signing in …") : m_invitation.isLocked ? tr("Unlock") : tr("Sign in"));
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button != m_signIn)
            button->setEnabled(!m_isBusy);
    }
}

void SignInPage::signIn()
{
    if (m_isBusy || m_pause.count() > 0)
        return;
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Say as whom to sign in.") : QString());
    m_passwordRow->setProblem(m_password->text().isEmpty() ? tr("Type the password.") : QString());
    if (name.isEmpty() || m_password->text().isEmpty())
        return (name.isEmpty() ? m_name : m_password)->setFocus();
    m_refusal.clear();
    setBusy(true);
    Q_EMIT signInWanted(name, m_password->text(), m_remember->isChecked());
}

void SignInPage::focusFirst()
{
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

void SignInPage::retranslate()
{
    m_title->setText(m_invitation.store);
    m_sentence->setText(m_invitation.isLocked ? tr("Locked. What you were doing is still there.")
                                              : tr("Sign in to open the store."));
    m_nameRow->setLabel(tr("User name"));
    m_passwordRow->setLabel(tr("Password"));
    m_remember->setText(tr("Remember me on this computer"));
    m_trialsWords->setText(tr("People to try this demo store as:"));
}

} // namespace stockroom::window
