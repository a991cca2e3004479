// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice.h"
#include "models/store/recovery.h"
#include "ui/window/mainwindow.h"

namespace stockroom::desktop
{

using window::MainWindow;

namespace
{

struct Failed {
    Notice::Failure what;
    const char *words;
};

constexpr Failed kFailed[] = {
    {Notice::Failure::Upgrade, QT_TRANSLATE_NOOP("notice", "The store was not brought up to date. %1")},
    {Notice::Failure::Adoption, QT_TRANSLATE_NOOP("notice", "The store was not adopted. %1")},
    {Notice::Failure::BackUp, QT_TRANSLATE_NOOP("notice", "The store was not backed up. %1")},
    {Notice::Failure::Restoring, QT_TRANSLATE_NOOP("notice", "The copy was not put back. %1")},
    {Notice::Failure::CopyOfTheDay, QT_TRANSLATE_NOOP("notice", "Today's copy of the store was not made. %1")},
};

} // namespace

Notice::Notice(const store::Opened &opened, MainWindow *window) : QObject(window), m_opened(opened), m_window(window)
{
    connect(window, &MainWindow::noticeTaken, this, &Notice::taken);
}

QString Notice::readOnly() const
{
    if (m_opened.isWritable())
        return {};
    if (!m_opened.barred.isEmpty())
        return tr("This store can only be read. %1.").arg(m_opened.barred);
    if (m_opened.isBegun)
        return tr("An update of this store's tables was begun and is not complete. It can only be read until then.");
    if (!m_opened.lost.isEmpty())
        return store::lostSentence(m_opened.lost) + u' ' + tr("It can only be read.");
    return m_opened.ours        ? tr("This store is from an older Stockroom and can only be read.")
           : m_opened.isDjangos ? tr("This store belongs to a Django backend and can only be read.")
                                : tr("This store has no tables of Stockroom's own and can only be read.");
}

void Notice::show()
{
    if (!m_hindrance.isEmpty())
        m_window->setNotice(tr("The database does not answer. You can go on: what you change is saved as soon as it "
                               "answers again, if the window stays open until then.") +
                            QStringLiteral(" (%1)").arg(m_hindrance));
    else if (!m_astray.isEmpty())
        m_window->setNotice(m_astray + u'.');
    else if (m_isQuiet)
        m_window->setNotice({});
    else if (m_failure != Failure::None)
        showFailure();
    else if (m_isDamaged)
        m_window->setNotice(tr("The store's file is damaged. Stop working in it, and put a copy in its place, with "
                               "Restore in the menu. What is wrong stands in the log."));
    else if (!m_opened.isWritable())
        showReadOnly();
    else
        m_window->setNotice({});
}

void Notice::showReadOnly()
{
    if (!m_opened.barred.isEmpty())
        m_window->setNotice(readOnly());
    else if (!m_opened.lost.isEmpty())
        m_window->setNotice(readOnly() + u' ' + tr("To change it here, let Stockroom make them anew."),
                            tr("Make anew"));
    else if (m_opened.isUpgradable())
        m_window->setNotice(readOnly() + u' ' + tr("To change it here, bring it up to date."), tr("Bring up to date"));
    else
        m_window->setNotice(readOnly() + u' ' + tr("To change it here, adopt it."), tr("Adopt …"));
}

void Notice::showFailure()
{
    const Failed &failed = kFailed[std::size_t(m_failure) - 1];
    m_window->setNotice(QCoreApplication::translate("notice", failed.words).arg(m_why),
                        m_failure == Failure::Upgrade    ? tr("Bring up to date")
                        : m_failure == Failure::Adoption ? tr("Adopt …")
                                                         : tr("Dismiss"));
}

void Notice::taken()
{
    const bool isRetried = m_failure == Failure::None || m_failure <= Failure::Adoption;
    if (!isRetried)
        setFailure(Failure::None, {});
    else if (m_opened.isUpgradable())
        Q_EMIT upgradeWanted();
    else
        Q_EMIT adoptionWanted();
}

void Notice::setHindrance(const QString &why)
{
    m_hindrance = why;
    show();
}

void Notice::setAstray(const QString &why)
{
    m_astray = why;
    show();
}

void Notice::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    show();
}

void Notice::setFailure(Failure what, const QString &why)
{
    m_failure = what;
    m_why = why;
    show();
}

void Notice::setDamaged()
{
    m_isDamaged = true;
    show();
}

} // namespace stockroom::desktop
