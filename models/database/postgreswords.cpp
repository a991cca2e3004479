// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgreswords.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <libpq-fe.h>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;

constexpr int kConnectPatience = 5000; // ms

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

/// What places get that do not say otherwise: a silent server is noticed in seconds, not in hours.
struct Default {
    const char *key;
    const char *value;
};
constexpr Default kDefaults[] = {
    {"connect_timeout", "5"},     {"application_name", "stockroom"}, {"keepalives_idle", "10"},
    {"keepalives_interval", "5"}, {"keepalives_count", "3"},         {"tcp_user_timeout", "20000"},
};

const QString kNoTls = u"TLS"_s; // instead of a code: the server has not proved who it is

/// Debian's list of those who vouch for servers; libpq itself knows a file in the home folder alone.
const QString kAuthorities = u"/etc/ssl/certs/ca-certificates.crt"_s;

/// Whether nobody stands between this program and the server.
bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == u"localhost" ||
           host.startsWith(u"127."_s) || host == u"::1";
}

/// Across a network the server has to prove who it is, unless the address or libpq's environment says otherwise.
QMap<QString, QString> tlsOf(const QMap<QString, QString> &parameters)
{
    QMap<QString, QString> tls;
    const bool isSaid = parameters.contains(u"sslmode"_s) || parameters.contains(u"service"_s) ||
                        qEnvironmentVariableIsSet("PGSSLMODE") || qEnvironmentVariableIsSet("PGSERVICE");
    const QString address = parameters.value(u"hostaddr"_s, qEnvironmentVariable("PGHOSTADDR"));
    const QString name = parameters.value(u"host"_s, qEnvironmentVariable("PGHOST"));
    const QStringList hosts = (address + u',' + name).split(u',');
    if (isSaid || std::all_of(hosts.begin(), hosts.end(), isLocal))
        return tls;
    tls.insert(u"sslmode"_s, u"verify-full"_s);
    const bool hasAuthorities = parameters.contains(u"sslrootcert"_s) || qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
                                QFileInfo::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
    if (!hasAuthorities)
        tls.insert(u"sslrootcert"_s, kAuthorities);
    return tls;
}

QString option(const QString &key, QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u"%1='%2'"_s.arg(key, value);
}

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code)).trimmed();
}

QString serverName(const Place &place)
{
    const QString host = place.parameters().value(u"host"_s);
    return host.isEmpty() ? Words::tr("this machine") : host;
}

/// The SQLSTATE with which the server refuses a new connection; empty when nobody answers or nobody refuses.
QString stateOfRefusal(const Place &place)
{
    QString all = connectOptions(place).replace(u';', u' ');
    if (!place.password().isEmpty())
        all += u' ' + option(u"password"_s, place.password());
    PGconn *connection = PQconnectStart(all.toUtf8().constData());
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    const QDeadlineTimer deadline(kConnectPatience);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && !deadline.hasExpired()) {
        pollfd socket{PQsocket(connection), static_cast<short>(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&socket, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            break;
        state = PQconnectPoll(connection);
        if (state == PGRES_POLLING_OK || state == PGRES_POLLING_FAILED)
            break;
    }
    static const QRegularExpression code(u":\\s+([0-9A-Z]{5})\\s*$"_s, QRegularExpression::MultilineOption);
    const QString said = QString::fromUtf8(PQerrorMessage(connection));
    // What goes wrong before the server speaks has no code; these letters stand in it in every language.
    if (said.contains(u"SSL"_s) && !code.match(said).hasMatch()) {
        PQfinish(connection);
        return kNoTls;
    }
    // libpq gives up by itself, without a code, when it has no password to give.
    const bool lacksPassword = PQconnectionNeedsPassword(connection);
    PQfinish(connection);
    if (lacksPassword)
        return u"28P01"_s;
    return code.match(said).captured(1);
}

Violation violationOf(const QString &state)
{
    if (state == "23505"_L1)
        return Violation::Unique;
    if (state == "23503"_L1)
        return Violation::ForeignKey;
    if (state == "23514"_L1)
        return Violation::Check;
    // Asked for a text of negative length, by which a statement of ours refuses; hardly anybody else's does.
    if (state == "22011"_L1)
        return Violation::TooFew;
    return state == "23502"_L1 ? Violation::NotNull : Violation::None;
}

/// "Key (slug)=(x) already exists." names "slug", in every language.
QString named(const ServerError &error)
{
    static const QRegularExpression key(u"\\((.+?)\\)=\\("_s);
    if (const auto found = key.match(error.detail); found.hasMatch())
        return found.captured(1).remove(u'"');
    return error.column.isEmpty() ? error.constraint : error.column;
}

Problem problemOf(const ServerError &error)
{
    const QString &state = error.state;
    if (state == "57014"_L1)
        return Problem::busy(Words::tr("It was cancelled"));
    if (state == "55P03"_L1 || state.startsWith("40"_L1))
        return Problem::busy(Words::tr("Somebody else is changing the same rows; try again"));
    if (state == "53100"_L1)
        return Problem::broken(Words::tr("The server's disk is full"));
    if (state.startsWith("53"_L1))
        return Problem::busy(Words::tr("The server has no room for this now; try again"));
    if (state == "42501"_L1)
        return {ProblemKind::Denied, Words::tr("The server does not allow you this: %1").arg(error.message)};
    if (state == "25006"_L1)
        return {ProblemKind::Denied, Words::tr("The store may only be read here")};
    if (state.startsWith("22"_L1))
        return {ProblemKind::Invalid, Words::tr("The database does not take this value: %1").arg(error.message)};
    return Problem::broken(Words::tr("The database refused: %1").arg(error.message));
}

/// What the code means for somebody who wants to open the place.
Problem refusal(const QString &state, const Place &place)
{
    const QString server = serverName(place);
    const QString user = place.parameters().value(u"user"_s);
    if (state.startsWith("28"_L1)) {
        if (user.isEmpty())
            return {ProblemKind::Denied,
                    Words::tr("The server on %1 does not let you in; is the password right?").arg(server)};
        return {ProblemKind::Denied,
                Words::tr("The server on %1 does not let \"%2\" in; is the password right?").arg(server, user)};
    }
    if (state == "3D000"_L1)
        return Problem::missing(
            Words::tr("The server on %1 has no database \"%2\"").arg(server, place.parameters().value(u"dbname"_s)));
    if (state == "42501"_L1)
        return {ProblemKind::Denied, Words::tr("You may not use the database \"%1\"").arg(place.title())};
    if (state.startsWith("57P"_L1) || state == "55000"_L1)
        return Problem::busy(Words::tr("The server on %1 takes no connections for now").arg(server));
    if (state.startsWith("53"_L1))
        return Problem::busy(Words::tr("The server on %1 has no room for one more connection").arg(server));
    if (state == kNoTls)
        return {ProblemKind::Broken,
                Words::tr("The server on %1 does not prove who it is by TLS. If you trust the network, give the "
                          "address the option sslmode=require, or sslmode=disable for a server without TLS")
                    .arg(server)};
    if (state.isEmpty())
        return Problem::busy(Words::tr("No server answers on %1").arg(server));
    return Problem::broken(Words::tr("The server on %1 refused the connection (%2)").arg(server, state));
}

} // namespace

ServerError errorOf(const PGresult *result)
{
    return {.state = field(result, PG_DIAG_SQLSTATE),
            .message = field(result, PG_DIAG_MESSAGE_PRIMARY),
            .detail = field(result, PG_DIAG_MESSAGE_DETAIL),
            .column = field(result, PG_DIAG_COLUMN_NAME),
            .constraint = field(result, PG_DIAG_CONSTRAINT_NAME)};
}

Fault faultOfError(const ServerError &error)
{
    Fault fault;
    fault.violation = violationOf(error.state);
    if (fault.violation != Violation::None) {
        fault.violated = named(error);
        fault.problem = broken(fault.violation, fault.violated);
        return fault;
    }
    // After a crash the first error has no code at all, and the connection still calls itself open.
    fault.lost = error.state.isEmpty() || error.state.startsWith("57P"_L1) || error.state.startsWith("08"_L1);
    fault.interrupted = error.state == "57014"_L1;
    fault.stale = error.state == "0A000"_L1 || error.state == "26000"_L1;
    fault.problem = fault.lost ? Problem::busy(Words::tr("The connection to the server is lost")) : problemOf(error);
    return fault;
}

Problem tookTooLong()
{
    return Problem::busy(Words::tr("It took longer than the server allows"));
}

QString connectOptions(const Place &place, const QString &settings)
{
    QStringList options;
    QMap<QString, QString> parameters = place.parameters();
    if (!settings.isEmpty())
        parameters.insert(u"options"_s, (parameters.value(u"options"_s) + u' ' + settings).trimmed());
    parameters.insert(tlsOf(parameters));
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        options << option(each.key(), each.value());
    for (const Default &each : kDefaults) {
        const QString key = QString::fromLatin1(each.key);
        if (!parameters.contains(key))
            options << option(key, QString::fromLatin1(each.value));
    }
    return options.join(u';');
}

Problem whyNotOpened(const Place &place)
{
    return refusal(stateOfRefusal(place), place);
}

} // namespace stockroom::database
