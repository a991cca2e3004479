// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/opening.h"

#include <QObject>

namespace stockroom::window
{
class MainWindow;
}

namespace stockroom::desktop
{

/// The sentence above the sections of a store's window: the most urgent of what lasts and concerns the whole store, and
/// what can be done about it.
class Notice : public QObject
{
    Q_OBJECT

public:
    /// What did not work.
    enum class Failure : quint8 { None, Upgrade, Adoption, BackUp, Restoring, CopyOfTheDay };

    Notice(const store::Opened &opened, window::MainWindow *window);

    /// Anew, for instance in another language.
    void show();
    /// Why the database does not answer; empty when it does.
    void setHindrance(const QString &why);
    /// Why nothing can be saved, in a sentence, while the store's file is not where it was; empty when it is.
    void setAstray(const QString &why);
    /// While our tables are being brought into the store, or up to date, there is nothing to say.
    void setQuiet(bool quiet);
    /// Why it did not work; until a person goes on from there.
    void setFailure(Failure what, const QString &why);
    /// The file is damaged.
    void setDamaged();
    /// Why a store cannot be changed; empty where it can.
    QString readOnly() const;

Q_SIGNALS:
    void upgradeWanted();
    void adoptionWanted();

private:
    void showReadOnly();
    void showFailure();
    void taken();

    store::Opened m_opened;
    window::MainWindow *m_window;
    QString m_hindrance;
    QString m_astray;
    bool m_isQuiet = false;
    bool m_isDamaged = false;
    Failure m_failure = Failure::None;
    QString m_why;
};

} // namespace stockroom::desktop
