// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"
#include "ui/paint/cellpaint.h"
#include "ui/paint/icons.h"
#include "ui/paint/theme.h"
#include "ui/widget/searchbox.h"
#include "ui/widget/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace stockroom::window
{

/// Who is signed in: initials in a round patch, and the name.
class TopBar::Person : public QWidget
{
public:
    using QWidget::QWidget;

    void setName(const QString &name)
    {
        m_name = name;
        setAccessibleName(TopBar::tr("Signed in as %1").arg(name));
        setToolTip(accessibleName());
        setVisible(!name.isEmpty());
        updateGeometry();
        update();
    }

    QString name() const { return m_name; }

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return {line * 5 / 2 + fontMetrics().horizontalAdvance(m_name), line * 7 / 4};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const int line = fontMetrics().height();
        const int extent = line * 7 / 4;
        const auto mirrored = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
        paint::drawAvatar(&painter, mirrored({0, (height() - extent) / 2, extent, extent}), paint::initials(m_name),
                          paint::toneOf(palette()));
        const int start = extent + line * 5 / 8;
        painter.drawText(mirrored({start, 0, width() - start, height()}),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, m_name);
    }

private:
    QString m_name;
};

TopBar::TopBar(QMenu *menu, QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent), m_store(new QPushButton(this)), m_search(new widget::SearchBox(this)), m_person(new Person(this))
{
    widget::setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    const int line = fontMetrics().height();
    widget::setRole(m_store, "flat");
    m_store->setFont(paint::semibold(font()));
    m_store->setIcon(paint::blocks());
    m_store->setIconSize({line * 9 / 8, line * 9 / 8});
    m_store->setMenu(menu);
    m_store->setMinimumWidth(line * 11);
    m_store->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    widget::setRole(m_store, "flat");
    m_search->setMaximumWidth(line * 484 / 16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    row->setSpacing(line / 2);
    row->addWidget(m_store, 0, Qt::AlignVCenter);
    row->addSpacing(line / 2);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    row->addWidget(makeTool(undo));
    row->addWidget(makeTool(redo));
    row->addSpacing(line / 2);
    row->addWidget(m_person);
    // Spaces are mirrored with the layout, margins are not.
    row->addSpacing(line / 2);
    setMinimumHeight(line * 52 / 16);
    m_person->setName({});
    retranslate();
}

void TopBar::setStore(const QString &name)
{
    // A store may be called anything, an ampersand included.
    m_store->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    retranslate();
}

void TopBar::setUser(const QString &name)
{
    m_person->setName(name);
}

void TopBar::openMenu()
{
    m_store->showMenu();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QToolButton *TopBar::makeTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int extent = fontMetrics().height() * 9 / 8;
    button->setIconSize({extent, extent});
    return button;
}

void TopBar::retranslate()
{
    m_store->setAccessibleName(tr("Menu of %1").arg(m_store->text()));
    m_store->setToolTip(tr("Commands (F10)"));
    m_person->setName(m_person->name());
}

} // namespace stockroom::window
