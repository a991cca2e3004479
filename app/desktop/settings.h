// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog/setting.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QVariantMap>
#include <memory>

/// The desktop program: what is kept between two starts, and the wiring of windows and store.
namespace stockroom::desktop
{

/// What one chose is there again next time. What can be chosen stands in one table; what is not in it (sizes, recent
/// stores) is kept by its key only. Read once, and written on a worker: who waits for a disk is not the window.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// In the user's configuration, or in a folder of one's own, for tests.
    explicit Settings(const QString &folder = {}, QObject *parent = nullptr);
    /// Waits until all is written.
    ~Settings() override;

    /// What a person can choose, for the settings dialog.
    static QList<dialog::Setting> choices();

    /// The chosen option of a setting in the table; its first one when nothing fit is kept.
    QString choice(const QString &key) const;
    /// Keeps an option; one that is not in the table is not kept.
    bool choose(const QString &key, const QString &value);

    QVariant kept(const QString &key) const;
    void keep(const QString &key, const QVariant &value);

Q_SIGNALS:
    void chosen(const QString &key, const QString &value);

private:
    /// What is to be written still, for the worker.
    struct Unwritten {
        QMutex mutex;
        QVariantMap values;
    };

    static void write(const QString &file, Unwritten &unwritten);

    QString m_file;
    QVariantMap m_values;
    std::shared_ptr<Unwritten> m_unwritten = std::make_shared<Unwritten>();
    QThreadPool m_worker;
};

} // namespace stockroom::desktop
