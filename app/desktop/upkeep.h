// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notice.h"
#include "app/desktop/undertaking.h"

class QFileDialog;

namespace stockroom::store
{
class AsyncStore;
struct Migrating;
} // namespace stockroom::store

namespace stockroom::desktop
{

class Settings;

/// What is done to a whole store from its window: it is brought up to date, adopted, backed up and restored. Where it
/// is another store after that, it asks for it to be opened again.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    Upkeep(const store::AsyncStore &store, Settings *settings, window::MainWindow *window);

    Notice *notice() const { return m_notice; }
    Undertaking *undertaking() const { return m_undertaking; }
    /// Asked before all is replaced: whether something in the window is not saved.
    void setIsUnsaved(std::function<bool()> isUnsaved) { m_isUnsaved = std::move(isUnsaved); }
    void setReachable(bool reachable);
    /// What may be done now; anew in another language.
    void showCommands();

Q_SIGNALS:
    /// The store is another one now; `greeting` is to be said when it is open again.
    void reopenWanted(const QString &greeting);

private:
    bool isBusy();
    void upgrade();
    void askToAdopt();
    void migrate(const store::Migrating &how, const Undertaking::Task &words, Notice::Failure failure,
                 const QString &greeting);
    /// It begins in the folder, where that is there.
    QFileDialog *chooser(const QString &title, const QString &folder);
    void askForTarget();
    void backUp(const QString &file);
    void askForCopy();
    void lookAt(const QString &file);
    void askToRestore(const QString &file, const QString &kept);
    void restore(const QString &file);
    bool isFile() const;
    bool isItself(const QString &file) const;

    const store::AsyncStore &m_store;
    Settings *m_settings;
    window::MainWindow *m_window;
    Notice *m_notice;
    Undertaking *m_undertaking;
    std::function<bool()> m_isUnsaved;
    bool m_isReachable = true;
};

} // namespace stockroom::desktop
