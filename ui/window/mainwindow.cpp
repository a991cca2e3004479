// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "ui/widget/fit.h"
#include "ui/widget/progressstrip.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/toast.h"
#include "ui/widget/words.h"
#include "ui/window/topbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace stockroom::window
{

using widget::Words;

namespace
{

struct StateFacts {
    MainWindow::State state;
    const char *words;
};

constexpr StateFacts kStates[] = {
    {MainWindow::State::Saved, QT_TRANSLATE_NOOP("state", "Saved")},
    {MainWindow::State::Saving, QT_TRANSLATE_NOOP("state", "Saving …")},
    {MainWindow::State::Unsaved, QT_TRANSLATE_NOOP("state", "Something is not saved")},
    {MainWindow::State::ReadOnly, QT_TRANSLATE_NOOP("state", "Read-only")},
    {MainWindow::State::Offline, QT_TRANSLATE_NOOP("state", "Not connected")},
};

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_menu(new QMenu(this)), m_rowMenu(new QMenu(this))
{
    makeCommands();
    makeParts();
    setUndo({});
    setRedo({});
    retranslate();
    const int line = fontMetrics().height();
    setMinimumSize(line * 45, line * 25);
    widget::resizeToFit(this, {line * 90, line * 56});
}

void MainWindow::makeParts()
{
    m_top = new TopBar(m_menu, command(QStringLiteral("undo")), command(QStringLiteral("redo")), this);
    m_navigation = new widget::NavigationBar(this);
    m_stack = new QStackedWidget(this);
    widget::setRole(m_stack, "panel");
    m_stack->setAttribute(Qt::WA_StyledBackground);
    m_progress = new widget::ProgressStrip(this);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(makeNotice());
    column->addLayout(middle, 1);
    column->addWidget(m_progress);
    column->addWidget(makeStatusBar());
    setCentralWidget(body);

    m_toast = new widget::Toast(body);
    connect(m_toast, &widget::Toast::actionPressed, this, &MainWindow::undoRequested);
    connect(m_navigation, &widget::NavigationBar::sectionChosen, this, &MainWindow::turnTo);
    connect(search(), &QLineEdit::textChanged, this, [this](const QString &words) {
        m_searches.insert(section(), words);
        Q_EMIT searched(section(), words);
    });
    const auto leave = [this] { Q_EMIT searchLeft(section()); };
    connect(search(), &widget::SearchBox::left, this, leave);
    connect(search(), &QLineEdit::returnPressed, this, leave);
}

QWidget *MainWindow::makeNotice()
{
    const int line = fontMetrics().height();
    m_notice = new QWidget(this);
    widget::setRole(m_notice, "notice");
    m_notice->setAttribute(Qt::WA_StyledBackground);
    m_noticeWords = widget::words(Words::Plain, m_notice);
    m_noticeWords->setWordWrap(true);
    // A command in it is to be taken into a shell.
    m_noticeWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noticeButton = new QPushButton(m_notice);
    m_noticeButton->setAutoDefault(true); // Enter presses it too
    connect(m_noticeButton, &QPushButton::clicked, this, &MainWindow::noticeTaken);
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(line * 7 / 8, line / 2, line * 7 / 8, line / 2);
    row->addWidget(m_noticeWords, 1);
    row->addWidget(m_noticeButton);
    m_notice->hide();
    return m_notice;
}

QWidget *MainWindow::makeStatusBar()
{
    const int line = fontMetrics().height();
    auto *bar = new QWidget(this);
    widget::setRole(bar, "status");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_status = widget::words(Words::Label, bar);
    m_stateWords = widget::words(Words::Label, bar);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(line * 7 / 8, 0, line * 7 / 8, 0);
    row->addWidget(m_status, 1);
    row->addWidget(m_stateWords);
    bar->setMinimumHeight(line * 28 / 16);
    return bar;
}

void MainWindow::setStore(const QString &name, const QString &kind, const QString &place)
{
    m_name = name;
    m_kind = kind;
    m_place = place;
    m_top->setStore(name);
    retranslate();
}

void MainWindow::setState(State state)
{
    m_state = state;
    QStringList parts{QCoreApplication::translate("state", kStates[std::size_t(state)].words)};
    for (const QString &part : {m_kind, m_place}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_stateWords->setText(parts.join(QStringLiteral(" · ")));
}

void MainWindow::setUser(const QString &name)
{
    m_top->setUser(name);
}

void MainWindow::setStatus(const QString &words)
{
    m_status->setText(words);
}

void MainWindow::setNotice(const QString &sentence, const QString &action)
{
    m_noticeWords->setText(sentence);
    m_noticeButton->setText(action);
    m_noticeButton->setAccessibleDescription(sentence);
    m_noticeButton->setHidden(action.isEmpty());
    m_notice->setHidden(sentence.isEmpty());
}

void MainWindow::addSection(const QString &id, const QString &title, const QString &symbol, const MakePane &make,
                            int place)
{
    m_makers.insert(id, make);
    m_navigation->addSection(id, title, symbol, place);
}

QWidget *MainWindow::pane(const QString &id)
{
    QWidget *pane = m_panes.value(id);
    if (!pane && m_makers.contains(id)) {
        pane = m_makers.value(id)();
        m_panes.insert(id, pane);
        m_stack->addWidget(pane);
    }
    return pane;
}

void MainWindow::setSectionTitle(const QString &id, const QString &title)
{
    m_navigation->setTitle(id, title);
}

void MainWindow::showSection(const QString &id)
{
    if (!m_makers.contains(id))
        return;
    m_navigation->choose(id);
    enterPane();
}

void MainWindow::enterPane()
{
    giveKeyboardTo(m_stack);
}

QString MainWindow::section() const
{
    return m_navigation->chosen();
}

void MainWindow::turnTo(const QString &id)
{
    m_stack->setCurrentWidget(pane(id));
    search()->show(m_searches.value(id), {});
    Q_EMIT sectionShown(id);
}

void MainWindow::setUndo(const QString &what)
{
    m_undo = what;
    setEnabled(QStringLiteral("undo"), !what.isEmpty(), what.isEmpty() ? tr("Nothing to undo") : what);
}

void MainWindow::setRedo(const QString &what)
{
    m_redo = what;
    setEnabled(QStringLiteral("redo"), !what.isEmpty(), what.isEmpty() ? tr("Nothing to redo") : what);
}

widget::SearchBox *MainWindow::search() const
{
    return m_top->search();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_top) {
        retranslate();
        Q_EMIT retranslated();
    }
}

void MainWindow::retranslate()
{
    nameCommands();
    m_rowMenu->setAccessibleName(tr("Row"));
    setUndo(m_undo);
    setRedo(m_redo);
    m_navigation->setAccessibleName(tr("Sections"));
    m_stack->setAccessibleName(tr("Section"));
    setState(m_state);
    setWindowTitle(m_name.isEmpty() ? QStringLiteral("Stockroom") : tr("%1 – Stockroom").arg(m_name));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    stepBack();
    event->accept();
}

void MainWindow::stepBack()
{
    if (m_progress->isVisible())
        m_progress->cancel();
    else if (m_toast->isVisible())
        m_toast->hide();
    else
        giveKeyboardTo(m_stack);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

std::vector<QWidget *> MainWindow::parts() const
{
    std::vector<QWidget *> all{search()};
    if (m_noticeButton->isVisible())
        all.push_back(m_noticeButton);
    all.insert(all.end(), {m_navigation, m_stack});
    const auto more = m_seconds.value(section());
    QWidget *second = more ? more() : nullptr;
    if (second && second->isVisible())
        all.push_back(second);
    return all;
}

void MainWindow::giveKeyboardTo(QWidget *part)
{
    QWidget *target = part == m_stack ? m_stack->currentWidget() : part;
    if (part == m_navigation) {
        for (widget::NavigationButton *button : m_navigation->findChildren<widget::NavigationButton *>()) {
            if (button->isChecked())
                target = button;
        }
    }
    if (!target)
        return;
    // A pane that names no place for the keyboard gives it to its first part that takes it.
    if (target->focusPolicy() == Qt::NoFocus && !target->focusProxy()) {
        for (QWidget *child : target->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(target)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::TabFocusReason);
}

void MainWindow::moveBetweenParts(int step)
{
    const std::vector<QWidget *> all = parts();
    const int count = int(all.size());
    if (count == 0)
        return;
    int at = count - 1;
    for (int i = 0; i < count; ++i) {
        const QWidget *part = all[std::size_t(i)];
        if (focusWidget() && (part == focusWidget() || part->isAncestorOf(focusWidget())))
            at = i;
    }
    giveKeyboardTo(all[std::size_t((at + step + count) % count)]);
}

void MainWindow::findWords()
{
    search()->setFocus(Qt::ShortcutFocusReason);
    search()->selectAll();
}

void MainWindow::nextPart()
{
    moveBetweenParts(1);
}

void MainWindow::previousPart()
{
    moveBetweenParts(-1);
}

void MainWindow::showMenu()
{
    m_top->openMenu();
}

void MainWindow::closeWindow()
{
    close();
}

} // namespace stockroom::window
