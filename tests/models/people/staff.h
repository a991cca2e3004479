// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/accounts.h"
#include "tests/support/shoptest.h"

namespace stockroom::test
{

/// Denies all.
class Closed : public policy::Policy
{
public:
    policy::Decision decide(const policy::Person &, const policy::Request &) const override
    {
        return {.statement = QStringLiteral("closed"), .reason = QStringLiteral("Nobody may do that.")};
    }
};

/// A store with people, a clock that the test sets, and passwords that are kept as "plain$…" and judged at once.
class StaffTest : public ShopTest
{
protected:
    const store::Actor m_actor{QStringLiteral("ruth"), QStringLiteral("tests")};
    const people::Visit m_visit{QStringLiteral("tests"), QStringLiteral("till-2")};
    entity::Instant m_now{1'800'000'000'000'000};
    int m_judged = 0; ///< how often a password was computed

    void pass(std::chrono::seconds time) { m_now.micros += std::chrono::microseconds(time).count(); }

    people::Means means()
    {
        return {.now = [this] { return m_now; },
                .verify =
                    [this](const people::Secret &password, const QString &encoded) {
                        const bool isPlain = encoded.startsWith(u"plain$");
                        const bool isJudged = isPlain || encoded == people::nobodys();
                        m_judged += isJudged ? 1 : 0;
                        return people::Verdict{.right = isPlain && encoded.mid(6) == password.told(),
                                               .isWeaker = encoded.endsWith(u"weak"),
                                               .isJudged = isJudged};
                    }};
    }

    static std::unique_ptr<database::Connection> opened(const database::Place &place, database::Access access)
    {
        return std::move(*database::Connection::open(place, access));
    }
    store::Opened opened() { return *store::look(m_shop->connection()); }
    people::Accounts accounts(std::shared_ptr<const policy::Policy> policy = std::make_shared<const policy::Policy>())
    {
        return {m_shop->connection(), opened(), std::move(policy), means()};
    }

    static people::Secret secret(const char *text) { return people::Secret(QByteArrayView(text)); }
    static QString text(const char *words) { return QString::fromUtf8(words); }

    /// Adds a person whose password is kept as `encoded`.
    entity::Value hire(const char *username, const QString &encoded, const entity::Values &more = {})
    {
        entity::Values values = more;
        values.insert(QStringLiteral("username"), text(username));
        const entity::Value key = m_shop->add("user", values);
        give(username, encoded);
        return key;
    }
    /// As another program would.
    void give(const char *username, const QString &encoded)
    {
        m_shop->ask(
            QStringLiteral("UPDATE auth_user SET password = '%1' WHERE username = '%2'").arg(encoded, text(username)));
    }
    QString encodedOf(const char *username)
    {
        return m_shop->ask(QStringLiteral("SELECT password FROM auth_user WHERE username = '%1'").arg(text(username)))
            .value(0);
    }
};

} // namespace stockroom::test
