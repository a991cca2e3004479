// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/telling.h"
#include "app/desktop/language.h"
#include "ui/pane/savedwords.h"
#include "ui/widget/toast.h"
#include "ui/window/mainwindow.h"

namespace stockroom::desktop
{

using store::AsyncStore;
using store::Saved;
using window::MainWindow;

Telling::Telling(AsyncStore *store, const Language &language, MainWindow *window)
    : QObject(window), m_store(store), m_language(language), m_window(window)
{
    connect(store, &AsyncStore::changed, this, &Telling::changed);
    connect(store, &AsyncStore::undoableChanged, this, &Telling::showUndoable);
    connect(window, &MainWindow::undoRequested, this, [this] { takeBack(false); });
    connect(window, &MainWindow::redoRequested, this, [this] { takeBack(true); });
    showUndoable();
}

void Telling::changed(const Saved &saved)
{
    // What is taken back is said by whoever takes it back.
    if (saved.elsewhere || !saved.undoes.isEmpty())
        return;
    const QString key = m_window->command(QStringLiteral("undo"))->shortcut().toString(QKeySequence::NativeText);
    const auto tell = [this, key, number = ++m_newest.change](const QString &words) {
        if (number == m_newest.change)
            m_window->toast()->say(words, tr("Undo"), key);
    };
    pane::tellInWords(*m_store, saved, m_language.locale(), this, tell);
}

void Telling::showUndoable()
{
    const auto newestOf = [](const QList<Saved> &sets) { return sets.isEmpty() ? Saved() : sets.last(); };
    show(m_store->meantByUndo(), newestOf(m_store->undoable()), &Order::undo, &MainWindow::setUndo);
    // What is done again is what an undo took back.
    show(m_store->meantByRedo(), pane::inverseOf(newestOf(m_store->redoable())), &Order::redo, &MainWindow::setRedo);
}

void Telling::show(AsyncStore::Meant meant, const Saved &saved, quint64 Order::*order,
                   void (MainWindow::*tell)(const QString &))
{
    const quint64 number = ++(m_newest.*order);
    if (meant == AsyncStore::Meant::Nothing)
        return (m_window->*tell)({});
    if (meant == AsyncStore::Meant::OnItsWay)
        return (m_window->*tell)(tr("What is being saved"));
    // The captions of links come later than the command may be wanted.
    (m_window->*tell)(pane::inWords(saved, m_store->catalogue(), m_language.locale()));
    pane::tellInWords(*m_store, saved, m_language.locale(), this, [=, this](const QString &words) {
        if (number == m_newest.*order)
            (m_window->*tell)(words);
    });
}

void Telling::takeBack(bool again)
{
    const auto answer = [this, again](const entity::Result<Saved> &result) {
        ++m_newest.change;
        if (result)
            return tellTakenBack(*result, again);
        Q_EMIT refused();
        m_window->toast()->say(result.problem().words());
    };
    if (again)
        m_store->redoLast(this, answer);
    else
        m_store->undoLast(this, answer);
}

void Telling::tellTakenBack(const Saved &saved, bool again)
{
    const auto tell = [this, again, notice = saved.notice, number = m_newest.change](const QString &done) {
        const QString words = notice.isEmpty() ? done : done + QStringLiteral(". ") + notice;
        if (number == m_newest.change)
            m_window->toast()->say(again ? tr("Done again: %1").arg(words) : tr("Undone: %1").arg(words));
    };
    // What was undone is what had been done, not what the undo did.
    pane::tellInWords(*m_store, again ? saved : pane::inverseOf(saved), m_language.locale(), this, tell);
}

} // namespace stockroom::desktop
