// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace stockroom::desktop
{

class Desktop;
class Session;

/// Opens, makes and fills the stores that the desktop asks for, off the thread of the windows, and shows them.
class Opening : public QObject
{
    Q_OBJECT

public:
    /// The demo store is kept in `demoFolder`, or where the system keeps a program's data.
    explicit Opening(Desktop *desktop, const QString &demoFolder = {});
    ~Opening() override;

    /// Who works here: the user of the system.
    static store::Actor actor();

Q_SIGNALS:
    void opened(stockroom::desktop::Session *session);

private:
    using Made = entity::Result<entity::Done>;

    void open(const QString &text, const QString &password);
    void create(const QString &file, const QString &name, const QString &currency);
    void openDemo();
    void cancel() { m_isCancelled = true; }
    Made makeDemo(const QString &file);
    void tell(const QString &what, qint64 done, qint64 total);
    void run(std::function<Made()> make, const QString &place);
    void show(const std::shared_ptr<store::AsyncStore> &store);

    Desktop *m_desktop;
    QString m_demoFolder;
    std::atomic<bool> m_isCancelled = false;
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace stockroom::desktop
