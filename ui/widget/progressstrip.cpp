// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/progressstrip.h"
#include "ui/widget/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stockroom::widget
{

ProgressStrip::ProgressStrip(QWidget *parent, std::chrono::milliseconds patience)
    : QWidget(parent), m_patience(patience), m_what(words(Words::Muted, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line, line / 4, line, line / 4);
    row->setSpacing(line);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    setRole(m_cancel, "flat");
    // It goes when it is pressed: the keyboard stays where it was.
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::start(const QString &what, Cancel cancel)
{
    m_cancel->setVisible(cancel == Cancel::Yes);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_timer.start(m_patience);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // The bar counts in int, and a store may have more rows than that.
    constexpr int kSteps = 1000;
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(int(done * kSteps / total));
}

void ProgressStrip::finish()
{
    m_timer.stop();
    hide();
}

void ProgressStrip::cancel()
{
    if (isVisible() && m_cancel->isVisible())
        m_cancel->click();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
}

} // namespace stockroom::widget
