// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/policing.h"

#include "models/people/accounts.h"
#include "models/people/policies.h"
#include "tests/support/ctl.h"
#include "tests/support/shoptest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stockroom;
using namespace Qt::StringLiterals;

class PolicingTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardPolicyIsShownAndChecked()
    {
        const test::Ran shown = ctl({u"show"_s});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.out.toUtf8(), people::Policies::standard());
        QCOMPARE(ctl({u"check"_s, file(shown.out)}).code, 0);
        const test::Ran wrong = ctl({u"check"_s, file(u"{\"version\": 1,\n\"statements\": [{\"id\": 7}]}"_s)});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains(u"Line 2"_s), qPrintable(wrong.err));
        QCOMPARE(ctl({u"check"_s, m_folder.filePath(u"nowhere"_s)}).code, 4);
        QCOMPARE(ctl({u"shout"_s}).code, 2);
    }

    void anotherCountsFromThenOn()
    {
        hire("ana");
        QString text = ctl({u"show"_s}).out;
        text.replace(u"\"viewers-read\""_s, u"\"all-read\""_s);
        const test::Ran set = fed({u"set"_s, file(text), u"--as"_s, u"ana"_s, u"--reason"_s, u"Another name"_s});
        QVERIFY2(set.code == 0, qPrintable(set.err));
        QCOMPARE(ctl({u"show"_s}).out, text);
        QVERIFY(ctl({u"log"_s}).out.contains(u"Another name"_s));
        QCOMPARE(ctl({u"show"_s, u"0"_s}).out.toUtf8(), people::Policies::standard());
        QCOMPARE(ctl({u"show"_s, u"77"_s}).code, 4);
    }

    void whoMayDoWhatIsExplained()
    {
        hire("ana");
        const test::Ran allowed = ctl({u"explain"_s, u"ana"_s, u"product.delete"_s});
        QCOMPARE(allowed.out, u"allowed\nby: superuser\n"_s);
        m_shop->ask(u"UPDATE auth_user SET is_superuser = false"_s);
        const test::Ran denied = ctl({u"explain"_s, u"ana"_s, u"product.delete"_s});
        QVERIFY2(denied.out.startsWith(u"denied\n"_s), qPrintable(denied.out));
        QCOMPARE(ctl({u"explain"_s, u"nobody"_s, u"product.delete"_s}).code, 4);
    }

    void expectationsAreTried()
    {
        const QString kept = u"{\"expectations\": [{\"as\": {\"user\": \"x\", \"groups\": [\"managers\"]}, "
                             "\"action\": \"product.delete\", \"expect\": \"allow\"}]}"_s;
        QCOMPARE(ctl({u"test"_s, file(kept)}).code, 0);
        const test::Ran broken = ctl({u"test"_s, file(QString(kept).replace(u"allow"_s, u"deny"_s))});
        QCOMPARE(broken.code, 3);
        QVERIFY(!broken.out.isEmpty());
    }

private:
    test::Ran ctl(const QStringList &words) const
    {
        return test::ctl(QStringList{u"policy"_s} + words, m_shop->text());
    }
    test::Ran fed(const QStringList &words) const
    {
        return test::ctlFed("green-kettle-77",
                            QStringList{u"policy"_s} + words + QStringList{u"--password-fd"_s, u"0"_s}, m_shop->text());
    }
    QString file(const QString &text)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName();
    }
    void hire(const char *name)
    {
        people::Accounts accounts(m_shop->connection(), *store::look(m_shop->connection()));
        QVERIFY(accounts
                    .createSuperuser({u"test"_s, u"test"_s}, {QString::fromUtf8(name)},
                                     people::Secret(QByteArrayView("green-kettle-77")))
                    .ok());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(PolicingTest)
#include "policing_test.moc"
