// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"

#include "app/ctl/width.h"
#include "models/people/password.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <sodium.h>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using entity::Problem;
using entity::Result;
using people::Secret;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Problem refused(const QString &sentence)
{
    return Problem::invalid({{QString(), sentence}});
}

/// A terminal that does not show what is typed, as long as this lives.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        m_isSet = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_isSet = m_isSet && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    bool isSet() const { return m_isSet; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_isSet = false;
};

} // namespace

Result<Secret> secretFrom(int descriptor)
{
    // One more than fits tells that it is too long.
    std::array<char, people::kLongestPassword + 1> line{};
    size_t size = 0;
    ssize_t got = 0;
    while (size < line.size()) {
        // One by one: what comes after the line is for others.
        got = ::read(descriptor, &line[size], 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || line[size] == '\n')
            break;
        ++size;
    }
    const bool fits = size <= people::kLongestPassword;
    Secret secret = fits ? Secret(QByteArrayView(line.data(), qsizetype(size))) : Secret();
    sodium_memzero(line.data(), line.size());
    if (got < 0)
        return refused(Words::tr("The password cannot be read from the descriptor %1.").arg(descriptor));
    if (!fits)
        return refused(Words::tr("The password is longer than %1 bytes.").arg(people::kLongestPassword));
    if (secret.isEmpty())
        return refused(Words::tr("There is no password on the descriptor %1.").arg(descriptor));
    return secret;
}

Result<Secret> secretTyped(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return refused(Words::tr("There is no terminal to ask for a password; give one with --password-fd N, a new one "
                                 "with --new-password-fd N."));
    const QByteArray words = (oneLine(question) + u": "_s).toUtf8();
    Result<Secret> typed = refused(Words::tr(
        "The terminal would show the password; give it with --password-fd N, a new one with --new-password-fd N."));
    {
        const Silence silence(terminal);
        if (silence.isSet() && ::write(terminal, words.constData(), size_t(words.size())) == words.size())
            typed = secretFrom(terminal);
    }
    ::close(terminal);
    return typed;
}

Result<Secret> secret(const Call &call, const QString &option, const QString &question)
{
    if (!call.arguments.has(option))
        return secretTyped(question);
    bool isNumber = false;
    const int descriptor = call.arguments.value(option).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return refused(Words::tr("--%1 needs the number of an open descriptor, like 3.").arg(option));
    return secretFrom(descriptor);
}

Result<Secret> password(const Call &call, const QString &question)
{
    return secret(call, u"password-fd"_s, question);
}

Result<Secret> newPassword(const Call &call, const QString &who)
{
    const QString option = u"new-password-fd"_s;
    const auto first = secret(call, option, Words::tr("New password for %1").arg(who));
    if (!first || call.arguments.has(option))
        return first;
    const auto again = secretTyped(Words::tr("The same again"));
    if (again && !first->is(*again))
        return refused(Words::tr("These were not the same; nothing was changed."));
    return again;
}

} // namespace stockroom::ctl
