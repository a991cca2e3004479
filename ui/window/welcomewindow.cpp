// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomewindow.h"
#include "ui/paint/icons.h"
#include "ui/widget/card.h"
#include "ui/widget/fit.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/words.h"
#include "ui/window/recentlist.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace stockroom::window
{

using widget::Words;

namespace
{

struct CardFacts {
    const char *symbol;
    const char *title;
    const char *sentence;
    void (WelcomeWindow::*signal)();
};

constexpr CardFacts kCards[] = {
    {"go-home", QT_TRANSLATE_NOOP("welcome", "Open the demo store"),
     QT_TRANSLATE_NOOP("welcome", "5,000 products and two years of orders to try things on."),
     &WelcomeWindow::openDemo},
    {"list-add", QT_TRANSLATE_NOOP("welcome", "Create a store"),
     QT_TRANSLATE_NOOP("welcome", "A file on this computer. Nothing to install."), &WelcomeWindow::createStore},
    {"lock", QT_TRANSLATE_NOOP("welcome", "Connect to a shared store"),
     QT_TRANSLATE_NOOP("welcome", "PostgreSQL, for many people at once."), &WelcomeWindow::connectServer},
    {"document-export", QT_TRANSLATE_NOOP("welcome", "Open a file"),
     QT_TRANSLATE_NOOP("welcome", "A store, or the database of a Django backend."), &WelcomeWindow::openFile},
};

QScrollArea *makeScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent }"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    return scroll;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("welcome", text);
}

} // namespace

WelcomeWindow::WelcomeWindow(QWidget *parent) : QWidget(parent)
{
    widget::setRole(this, "ground");
    setAttribute(Qt::WA_StyledBackground);
    const int line = fontMetrics().height();
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(line, line * 2, line, line);
    grid->setHorizontalSpacing(line * 7 / 4);
    grid->setVerticalSpacing(line * 11 / 8);
    grid->setRowStretch(0, 1);
    grid->addWidget(makeHead(), 1, 0, 1, 2);
    grid->addWidget(makeCards(), 2, 0, Qt::AlignTop);
    grid->addWidget(makeRecents(), 2, 1);
    grid->addWidget(makeFoot(), 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    for (const int column : {0, 1}) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, line * 18);
    }
    body->setMaximumWidth(line * 63);
    auto *content = new QWidget;
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    auto *scroll = makeScroll(content);
    // Whoever starts it knows that it takes long.
    m_progress = new widget::ProgressStrip(this, std::chrono::milliseconds(0));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_progress);
    widget::resizeToFit(this, {line * 72, line * 45});
    setRecents({});
    retranslate();
    dress();
}

QWidget *WelcomeWindow::makeHead()
{
    auto *head = new QWidget(this);
    m_icon = new QLabel(head);
    auto *name = widget::words(Words::Display, head, QStringLiteral("Stockroom"));
    m_motto = widget::words(Words::Muted, head);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height() * 7 / 8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(name, 0, 1, Qt::AlignBottom);
    grid->addWidget(m_motto, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    return head;
}

QWidget *WelcomeWindow::makeCards()
{
    auto *cards = new QWidget(this);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    for (const CardFacts &facts : kCards) {
        auto *card = new widget::Card(QString::fromLatin1(facts.symbol), cards);
        connect(card, &QPushButton::clicked, this, facts.signal);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    m_problem = widget::words(Words::Danger, cards);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_restore = new QPushButton(cards);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(true); // Enter presses it
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, &WelcomeWindow::restoreRequested);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    return cards;
}

QWidget *WelcomeWindow::makeRecents()
{
    auto *recents = new QWidget(this);
    const int line = fontMetrics().height();
    m_heading = widget::words(Words::Strong, recents);
    m_heading->setContentsMargins(line * 3 / 4, line * 5 / 16, 0, 0);
    m_list = new RecentList(recents);
    m_none = widget::words(Words::Muted, recents);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_none->setContentsMargins(line * 3 / 4, 0, 0, 0);
    m_shelf = new QStackedWidget(recents);
    m_shelf->addWidget(m_none);
    m_shelf->addWidget(m_list);
    auto *column = new QVBoxLayout(recents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(line / 2);
    column->addWidget(m_heading);
    column->addWidget(m_shelf, 1);
    connect(m_list, &RecentList::opened, this, &WelcomeWindow::openRecent);
    connect(m_list, &RecentList::forgotten, this, &WelcomeWindow::forgetRecent);
    return recents;
}

QWidget *WelcomeWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_settings = new QPushButton(foot);
    m_about = new QPushButton(foot);
    for (QPushButton *button : {m_settings, m_about}) {
        widget::setRole(button, "flat");
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_settings, &QPushButton::clicked, this, &WelcomeWindow::settingsRequested);
    connect(m_about, &QPushButton::clicked, this, &WelcomeWindow::aboutRequested);
    return foot;
}

void WelcomeWindow::setRecents(const QList<Recent> &recents)
{
    m_recents = recents;
    m_list->setRecents(recents, QDate::currentDate());
    m_shelf->setCurrentWidget(recents.isEmpty() ? static_cast<QWidget *>(m_none) : m_list);
    // Who was here before most often wants the last store again: Enter opens it.
    setFocusProxy(recents.isEmpty() ? static_cast<QWidget *>(m_cards.front()) : m_list);
    focusProxy()->setFocus();
}

void WelcomeWindow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_restore->hide();
}

void WelcomeWindow::offerRestore()
{
    m_restore->show();
    m_restore->setFocus();
}

void WelcomeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_icon)
        dress();
}

void WelcomeWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT dismissed();
}

void WelcomeWindow::retranslate()
{
    setWindowTitle(tr("Welcome to Stockroom"));
    m_motto->setText(tr("The store, at your fingertips."));
    m_heading->setText(tr("Recent"));
    m_none->setText(tr("Stores that you open are listed here."));
    m_list->setAccessibleName(tr("Recent stores"));
    m_restore->setText(tr("Restore a copy …"));
    m_settings->setText(tr("Settings"));
    m_about->setText(tr("About"));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->say(translated(kCards[i].title), translated(kCards[i].sentence));
    m_list->setRecents(m_recents, QDate::currentDate());
}

void WelcomeWindow::dress()
{
    const int extent = fontMetrics().height() * 52 / 16;
    m_icon->setPixmap(paint::symbol(QStringLiteral("stockroom"), extent, devicePixelRatioF(), QColor()));
}

} // namespace stockroom::window
