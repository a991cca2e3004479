// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/measuring.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QTableView>

namespace stockroom::desktop
{
namespace
{

void write(const QString &name, const QByteArray &words)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(words);
}

} // namespace

Measuring::Measuring(QObject *parent) : QObject(parent)
{
    if (!m_gaps.isEmpty())
        m_watchdog.start();
    if (!m_gaps.isEmpty() || !m_shown.isEmpty())
        QCoreApplication::instance()->installEventFilter(this);
}

Measuring::~Measuring()
{
    if (m_gaps.isEmpty())
        return;
    const std::chrono::duration<double, std::milli> gap = m_watchdog.longestGap();
    write(m_gaps, QByteArray::number(gap.count(), 'f', 1) + ' ' + m_where);
}

bool Measuring::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_gaps.isEmpty())
        time(watched, event->type());
    if (event->type() == QEvent::Paint && !m_isShown && !m_shown.isEmpty())
        lookForRows(watched);
    return false;
}

/// From one event to the next is what the first one took: the watchdog's own let no rest be long.
void Measuring::time(const QObject *watched, QEvent::Type type)
{
    const qint64 took = m_since.isValid() ? m_since.nsecsElapsed() : 0;
    if (took > m_longest) {
        m_longest = took;
        m_where = QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type)) + " to " + m_who;
    }
    m_who = watched->metaObject()->className();
    m_type = type;
    m_since.start();
}

void Measuring::lookForRows(const QObject *watched)
{
    const auto *view = qobject_cast<const QTableView *>(watched->parent());
    if (!view || view->viewport() != watched || !view->model() || view->model()->rowCount() == 0)
        return;
    m_isShown = true;
    // This paint is still to come; what is queued comes after it.
    QMetaObject::invokeMethod(this, &Measuring::shown, Qt::QueuedConnection);
}

void Measuring::shown()
{
    write(m_shown, "shown\n");
}

} // namespace stockroom::desktop
