// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/ruling.h"

#include <QMutex>

namespace stockroom::policy
{

/// A policy of statements on the entities of one store: what no statement allows is denied, and one that denies is
/// stronger than all that allow. Many threads may ask it at once.
class Rulebook : public Policy
{
public:
    /// `document` is one that was read for the catalogue.
    Rulebook(std::shared_ptr<const entity::Catalogue> catalogue, const Document &document);

    /// Invalid with what is wrong in the text.
    static entity::Result<std::shared_ptr<const Rulebook>> parse(const QByteArray &text,
                                                                 std::shared_ptr<const entity::Catalogue> catalogue);

    /// The statements that come with the program: for viewers, staff, managers, reviewers and administrators, which are
    /// groups, and for superusers.
    static entity::Result<std::shared_ptr<const Rulebook>> standard(std::shared_ptr<const entity::Catalogue> catalogue);

    const Document &document() const { return m_rules->document; }
    const entity::Catalogue &catalogue() const { return *m_rules->catalogue; }

    /// What it says to one person; made once, and worth keeping where very many questions follow.
    std::shared_ptr<const Ruling> ruling(const Person &person) const;

    Decision decide(const Person &person, const Request &request) const override;
    Scope scope(const Person &person, const Request &request) const override;
    QList<Root> roots() const override { return m_roots; }

private:
    std::shared_ptr<const Rules> m_rules;
    QList<Root> m_roots;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::pair<Person, std::shared_ptr<const Ruling>>> m_rulings; ///< by the person's name
};

} // namespace stockroom::policy
