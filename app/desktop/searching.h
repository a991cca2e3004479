// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace stockroom::pane
{
class ListPane;
}

namespace stockroom::desktop
{

/// What is searched for in one list: waits for the end of a word, and knows when the list is that of the words.
/// Belongs to the list.
class Searching : public QObject
{
    Q_OBJECT

public:
    explicit Searching(pane::ListPane *list);

    /// Searches for these words when nothing else is typed for a moment.
    void type(const QString &words);
    /// Searches at once for what was typed. settled() tells when the first rows of that search are there, at once when
    /// they are; not at all when they do not come, or something else is typed meanwhile.
    void settle();
    /// How many rows were found, as it was said last.
    const QString &count() const { return m_count; }

Q_SIGNALS:
    void settled();

private:
    void search();
    void tell();

    pane::ListPane *m_list;
    QTimer m_rest;
    QString m_words;
    QString m_count;
    bool m_isRefused = false; ///< the words cannot be searched for
    bool m_isComing = false;  ///< the first rows are on their way
    bool m_isWaitedFor = false;
};

} // namespace stockroom::desktop
