// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/vault.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace stockroom;
using desktop::Vault;

namespace
{

// Without folders of services nothing is started by asking for it: the keyring is there when this test starts it.
const QByteArray kBus = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                        "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                        "<allow own=\"*\"/></policy></busconfig>\n";

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// With a real keyring on a session bus of its own, in a home of its own.
class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutAKeyringTheReasonIsSaid();
    void whatIsKeptIsReadAgain();
    void placesHavePasswordsOfTheirOwn();
    void aPlaceThatIsNotThereGivesNeitherPasswordNorProblem();
    void nothingIsWrittenInPlainText();

private:
    void startKeyring();
    Vault::Found read(const char *place);
    QString keep(const char *place, const char *password);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    Vault m_vault;
};

void VaultTest::initTestCase()
{
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(m_home.path()));
    QFile config(m_home.filePath(q("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write(kBus) == kBus.size());
    config.close();
    // Both end with this process, however it ends.
    m_bus.start(q("setpriv"), {q("--pdeathsig"), q("TERM"), q("dbus-daemon"), q("--nofork"), q("--print-address"),
                               q("--config-file=") + config.fileName()});
    while (!m_bus.canReadLine())
        QVERIFY2(m_bus.waitForReadyRead(-1), m_bus.readAllStandardError().constData());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void VaultTest::cleanupTestCase()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        process->waitForFinished(-1);
    }
}

/// The daemon unlocks its keyring with what it reads, and is there when it has its name on the bus.
void VaultTest::startKeyring()
{
    if (m_keyring.state() == QProcess::Running)
        return;
    m_keyring.start(q("setpriv"), {q("--pdeathsig"), q("TERM"), q("gnome-keyring-daemon"), q("--foreground"),
                                   q("--unlock"), q("--components=secrets")});
    QVERIFY(m_keyring.waitForStarted(-1));
    m_keyring.write("keyring\n");
    m_keyring.closeWriteChannel();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto isThere = [&bus] { return bus.interface()->isServiceRegistered(q("org.freedesktop.secrets")).value(); };
    QTRY_VERIFY2_WITH_TIMEOUT(isThere(), m_keyring.readAllStandardError().constData(), 60'000);
}

Vault::Found VaultTest::read(const char *place)
{
    std::optional<Vault::Found> answer;
    m_vault.read(q(place), this, [&answer](const Vault::Found &found) { answer = found; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000) ? *answer
                                                                             : Vault::Found{{}, q("no answer")};
}

QString VaultTest::keep(const char *place, const char *password)
{
    std::optional<QString> answer;
    m_vault.keep(q(place), q(password), this, [&answer](const QString &problem) { answer = problem; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000) ? *answer : q("no answer");
}

void VaultTest::withoutAKeyringTheReasonIsSaid()
{
    const Vault::Found found = read("postgresql://ana@db.example/harbour");
    QCOMPARE(found.password, QString());
    QVERIFY(!found.problem.isEmpty() && found.problem != q("no answer"));
    const QString problem = keep("postgresql://ana@db.example/harbour", "s3cret-of-ana");
    QVERIFY(!problem.isEmpty() && problem != q("no answer"));
}

void VaultTest::whatIsKeptIsReadAgain()
{
    startKeyring();
    QCOMPARE(keep("postgresql://ana@db.example/harbour", "s3cret-of-ana"), QString());
    QCOMPARE(read("postgresql://ana@db.example/harbour").password, q("s3cret-of-ana"));
    QCOMPARE(keep("postgresql://ana@db.example/harbour", "an0ther-of-ana"), QString());
    QCOMPARE(read("postgresql://ana@db.example/harbour").password, q("an0ther-of-ana"));
}

void VaultTest::placesHavePasswordsOfTheirOwn()
{
    startKeyring();
    QCOMPARE(keep("postgresql://ana@db.example/one", "s3cret-one"), QString());
    QCOMPARE(keep("postgresql://ana@db.example/two", "s3cret-two"), QString());
    QCOMPARE(read("postgresql://ana@db.example/one").password, q("s3cret-one"));
}

void VaultTest::aPlaceThatIsNotThereGivesNeitherPasswordNorProblem()
{
    startKeyring();
    const Vault::Found found = read("postgresql://ana@db.example/nowhere");
    QCOMPARE(found.password, QString());
    QCOMPARE(found.problem, QString());
}

void VaultTest::nothingIsWrittenInPlainText()
{
    startKeyring();
    QCOMPARE(keep("postgresql://ana@db.example/plain", "s3cret-in-plain-text"), QString());
    int files = 0;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 1);
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
