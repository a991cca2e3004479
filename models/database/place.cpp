// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Problem;
using entity::ProblemKind;
using Parameters = QMap<QString, QString>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

Problem wrong(const QString &text)
{
    return {ProblemKind::Invalid, text};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Takes ":password" out of an address, so that no message can repeat it; a null text when its % signs are wrong.
QString takePassword(QString &address)
{
    static const QRegularExpression shape(u"^([a-z]+://[^:/?@]*):([^/?@]*)@"_s);
    static const QRegularExpression loosePercent(u"%(?![0-9A-Fa-f]{2})|%00"_s);
    const QRegularExpressionMatch found = shape.match(address);
    if (!found.hasMatch())
        return u""_s;
    address.replace(0, found.capturedLength(), found.captured(1) + u'@');
    if (found.captured(2).contains(loosePercent))
        return {};
    return QUrl::fromPercentEncoding(found.captured(2).toUtf8()) + u""_s;
}

/// What libpq reads in an address; its own reader knows every option and every way to write a list of hosts.
entity::Result<Parameters> read(const QString &address)
{
    char *said = nullptr;
    PQconninfoOption *options = PQconninfoParse(address.toUtf8().constData(), &said);
    if (!options) {
        const QString why = QString::fromUtf8(said).trimmed();
        PQfreemem(said);
        return wrong(Words::tr("This address cannot be read: %1").arg(why));
    }
    Parameters parameters;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (option->val && *option->val)
            parameters.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    PQconninfoFree(options);
    return parameters;
}

/// The sentence about what is wrong, or nothing.
QString fault(const Parameters &parameters)
{
    if (parameters.value(u"dbname"_s).isEmpty())
        return Words::tr("The address names no database: postgresql://host/database");
    for (const QString &port : parameters.value(u"port"_s).split(u',', Qt::SkipEmptyParts)) {
        if (port.toUInt() < 1 || port.toUInt() > 65535)
            return Words::tr("\"%1\" is no port: ports are numbers from 1 to 65535").arg(port);
    }
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each) {
        // The driver takes it for the end of an option, wherever it stands.
        if (each.value().contains(u';'))
            return Words::tr("\"%1\" must not have a semicolon in it").arg(each.key());
    }
    return {};
}

} // namespace

entity::Result<Place> Place::parse(const QString &store)
{
    const QString text = store.trimmed();
    if (text.isEmpty())
        return wrong(Words::tr("No store is named"));
    if (text.contains(QChar::Null))
        return wrong(Words::tr("The name of a store has no null character in it"));
    static const QRegularExpression server(u"^postgres(ql)?://"_s);
    if (text.contains(server))
        return parseAddress(text);
    static const QRegularExpression otherScheme(u"^(?!file:)[A-Za-z][A-Za-z0-9+.-]+://"_s);
    if (const auto other = otherScheme.match(text); other.hasMatch())
        return wrong(Words::tr("A store is a file or begins with postgresql://, not with %1").arg(other.captured()));

    Place place;
    QString path = text;
    if (text.startsWith("file:"_L1)) {
        const QUrl url(text);
        path = url.isLocalFile() ? url.toLocalFile() : url.path();
        if (path.isEmpty())
            return wrong(Words::tr("\"%1\" is not the address of a file on this machine").arg(text));
    } else if (text == "~"_L1 || text.startsWith("~/"_L1)) {
        path = QDir::homePath() + text.mid(1);
    }
    place.m_file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return place;
}

entity::Result<Place> Place::parseAddress(QString address)
{
    Place place;
    place.m_dialect = entity::Dialect::Postgres;
    place.m_password = takePassword(address);
    if (place.m_password.isNull())
        return wrong(Words::tr("The password has a % in it that must be written as %25"));
    entity::Result<Parameters> parameters = read(address);
    if (!parameters)
        return parameters.problem();
    if (const QString given = parameters->take(u"password"_s); !given.isEmpty())
        place.m_password = given;
    if (const QString problem = fault(*parameters); !problem.isEmpty())
        return wrong(problem);
    place.m_parameters = *parameters;
    return place;
}

QString Place::text() const
{
    if (m_dialect == entity::Dialect::Sqlite)
        return m_file;
    Parameters rest = m_parameters;
    rest.remove(u"sslpassword"_s);
    QString text = u"postgresql://"_s;
    if (const QString user = rest.take(u"user"_s); !user.isEmpty())
        text += encoded(user) + u'@';
    const QString host = rest.value(u"host"_s);
    // Folders of sockets, lists and IPv6 need a spelling of their own in front; as options they need none.
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]+$"_s);
    if (host.contains(plain)) {
        text += rest.take(u"host"_s);
        if (const QString port = rest.take(u"port"_s); !port.isEmpty())
            text += u':' + port;
    }
    text += u'/' + encoded(rest.take(u"dbname"_s));
    QChar before = u'?';
    for (auto each = rest.cbegin(); each != rest.cend(); ++each) {
        text += before + each.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(each.value(), "/,"));
        before = u'&';
    }
    return text;
}

QString Place::title() const
{
    return m_dialect == entity::Dialect::Sqlite ? QFileInfo(m_file).completeBaseName()
                                                : m_parameters.value(u"dbname"_s);
}

} // namespace stockroom::database
