// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/joinlist.h"

#include <QListWidget>

using namespace stockroom;
using pane::JoinList;
using test::s;

class JoinListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void init();
    void cleanup();

    void aCheckJoinsAndIsUndone();
    void whatAnotherProgramJoinsIsChecked();
    void aRefusalIsSaidAndTheCheckGoesBack();
    void whoMayOnlyReadChecksNothing();

private:
    bool show();
    QListWidget *list() const { return m_list->findChild<QListWidget *>(); }

    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<JoinList> m_list;
    entity::Value m_ana;
};

void JoinListTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_ana = m_open->shop->add("user", {{s("username"), s("ana")}});
    for (const char *group : {"Staff", "Managers"})
        m_open->shop->add("group", {{s("name"), s(group)}});
}

void JoinListTest::cleanup()
{
    m_list.reset();
    m_open.reset();
}

bool JoinListTest::show()
{
    if (!m_open->open())
        return false;
    const auto joins = JoinList::joinsOf(m_open->entity("user"), m_open->store->catalogue());
    m_list = std::make_unique<JoinList>(*m_open->store, *joins.first(), nullptr);
    m_list->showJoinsOf(m_ana);
    return QTest::qWaitFor([this] { return list()->count() == 2; }, 60'000);
}

void JoinListTest::aCheckJoinsAndIsUndone()
{
    QVERIFY(show());
    QCOMPARE(m_list->checked(), QStringList());
    m_list->show();
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->store->undoable().size(), 1, 60'000);
    QCOMPARE(m_open->shop->ask(s("SELECT g.name FROM auth_group g JOIN auth_user_groups j ON j.group_id = g.id")),
             QStringList{s("Staff")});
    QTRY_COMPARE_WITH_TIMEOUT(m_list->checked(), QStringList{s("Staff")}, 60'000);
    // Read anew, and the keyboard is where it was.
    QCOMPARE(list()->currentRow(), 1);
    m_open->store->undoLast(this, [](const entity::Result<store::Saved> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_list->checked(), QStringList(), 60'000);
}

void JoinListTest::whatAnotherProgramJoinsIsChecked()
{
    QVERIFY(show());
    m_open->shop->ask(s("INSERT INTO auth_user_groups (user_id, group_id) SELECT u.id, g.id FROM auth_user u, "
                        "auth_group g WHERE g.name = 'Managers'"));
    QTRY_COMPARE_WITH_TIMEOUT(m_list->checked(), QStringList{s("Managers")}, 60'000);
    list()->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->shop->ask(s("SELECT id FROM auth_user_groups")), QStringList(), 60'000);
}

void JoinListTest::aRefusalIsSaidAndTheCheckGoesBack()
{
    QVERIFY(show());
    m_open->shop->ask(s("DELETE FROM auth_group WHERE name = 'Staff'"));
    list()->item(1)->setCheckState(Qt::Checked);
    QTRY_VERIFY_WITH_TIMEOUT(!m_list->note().isEmpty(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_list->checked(), QStringList(), 60'000);
}

void JoinListTest::whoMayOnlyReadChecksNothing()
{
    QVERIFY(show());
    m_list->setReadOnly(true);
    QTRY_VERIFY_WITH_TIMEOUT(!(list()->item(0)->flags() & Qt::ItemIsUserCheckable), 60'000);
    m_list->show();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_list->checked(), QStringList());
}

QTEST_MAIN(JoinListTest)
#include "joinlist_test.moc"
