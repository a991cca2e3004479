// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/measuring.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
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
    if (!m_shown.isEmpty())
        QCoreApplication::instance()->installEventFilter(this);
}

Measuring::~Measuring()
{
    if (m_gaps.isEmpty())
        return;
    const std::chrono::duration<double, std::milli> gap = m_watchdog.longestGap();
    write(m_gaps, QByteArray::number(gap.count(), 'f', 1));
}

bool Measuring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const auto *view = qobject_cast<const QTableView *>(watched->parent());
    if (!view || view->viewport() != watched || !view->model() || view->model()->rowCount() == 0)
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // This paint is still to come; what is queued comes after it.
    QMetaObject::invokeMethod(this, &Measuring::shown, Qt::QueuedConnection);
    return false;
}

void Measuring::shown()
{
    write(m_shown, "shown\n");
}

} // namespace stockroom::desktop
