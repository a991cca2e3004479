// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <memory>

namespace stockroom::dialog
{
class LoseDialog;
}
namespace stockroom::pane
{
class ListPane;
}
namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

class Language;
class RowCommands;
class Searching;
class Settings;
class Telling;
class Upkeep;

/// One open store in its window: a list for each entity, undo and redo, and what is told of saving. Belongs to the
/// window.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::shared_ptr<store::AsyncStore> store, Settings *settings, const Language &language,
            window::MainWindow *window);

    const store::AsyncStore &store() const { return *m_store; }
    pane::ListPane *pane(const QString &entity) const;
    /// "SQLite", or "PostgreSQL"; and the name of the file or the database.
    static QString kindInWords(const database::Place &place);
    static QString nameInWords(const database::Place &place);

Q_SIGNALS:
    /// The store is another one now and is to be opened again; `greeting` is to be said then.
    void reopenWanted(const QString &greeting);

private:
    void addPanes();
    policy::Decision may(const entity::Entity &entity, const char *act) const;
    void showAdd();
    pane::ListPane *makePane(const entity::Entity &entity);
    void connectPane(pane::ListPane *pane);
    void connectUpkeep();
    void connectWindow();
    void connectStore();
    pane::ListPane *shown() const;

    void sectionShown();
    void showReading();
    void showState();
    void sayMended(const QStringList &unnoted);
    void reachableChanged(bool reachable);
    void retranslate();
    void keep();
    bool mayClose();
    bool mayLeave(pane::ListPane *list);
    void askToLose();
    bool isUnsaved() const;
    void saved();

    std::shared_ptr<store::AsyncStore> m_store;
    Settings *m_settings;
    const Language &m_language;
    window::MainWindow *m_window;
    RowCommands *m_rowCommands = nullptr;
    Telling *m_telling = nullptr;
    Upkeep *m_upkeep = nullptr;
    QHash<QString, pane::ListPane *> m_panes; ///< those that were looked at
    QHash<QString, Searching *> m_searches;
    bool m_isReachable;       ///< the database answers
    bool m_isClosing = false; ///< when what is on its way is saved
    bool m_mayLose = false;   ///< what is on its way: a person said so
    QPointer<dialog::LoseDialog> m_asking;
};

} // namespace stockroom::desktop
