// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What models/people makes of passwords, for a test in Python. Each line of the standard input is a question, with the
// password in base64: "verify PASSWORD ENCODED" is answered by "right" or "wrong", "encode pbkdf2|argon2 PASSWORD" by
// the encoded one.
#include "models/people/password.h"

#include <QTextStream>

using namespace stockroom;
using namespace Qt::StringLiterals;

namespace
{

people::Secret secret(const QString &base64)
{
    return people::Secret(QByteArray::fromBase64(base64.toLatin1()));
}

QString answer(const QStringList &question)
{
    if (question.value(0) == u"verify")
        return people::verify(secret(question.value(1)), question.value(2)).right ? u"right"_s : u"wrong"_s;
    const people::Form form = question.value(1) == u"argon2" ? people::Form::Argon2 : people::Form::Pbkdf2;
    const auto encoded = people::encode(secret(question.value(2)), form);
    return encoded ? *encoded : encoded.problem().words();
}

} // namespace

int main()
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString line; in.readLineInto(&line);)
        out << answer(line.split(u' ')) << Qt::endl;
    return 0;
}
