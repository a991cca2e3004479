// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncstore.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace stockroom::pane
{

/// A line in which a row of another entity is chosen by its caption; what fits is asked for while one types.
class LinkChooser : public QLineEdit
{
    Q_OBJECT

public:
    LinkChooser(store::AsyncStore &store, const entity::Entity &linked, QWidget *parent);

    /// The key of what was chosen, or the text that was written where nothing of that caption was met; a key or a
    /// handle then.
    entity::Value chosen() const;
    void choose(const entity::Value &id, const QString &caption);

Q_SIGNALS:
    /// What fits what is written is here, to be chosen from.
    void suggested(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const QList<store::Suggestion> &found);
    void fitList();

    store::AsyncStore &m_store;
    const entity::Entity &m_linked;
    entity::Value m_id;
    QString m_caption;
    QList<store::Suggestion> m_offered;
    QString m_offeredFor; ///< the text that they fit
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer m_rest;
    database::Worker::Ticket m_ticket = 0;
};

} // namespace stockroom::pane
