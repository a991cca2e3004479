// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/argument.h"
#include "models/policy/document.h"
#include "models/policy/policy.h"

#include <QVarLengthArray>

namespace stockroom::policy
{

/// What is known of a condition: Open when only a row or new values that are not there yet can tell.
enum class Truth : quint8 { Fails, Holds, Open };

/// What one decision looks at. Each value is looked up once, whatever the number of conditions on it.
class Evidence
{
public:
    /// `names` are those of the entity's fields; they and the request must outlive it.
    Evidence(const QStringList &names, const Request &request);

    bool hasRow() const { return m_request.row; }
    const Request &request() const { return m_request; }

    /// The value in the row, which is there; invalid when the row has none.
    const entity::Value &held(int field)
    {
        const entity::Value *known = m_held[field];
        return known ? *known : lookedUp(field);
    }
    /// What the field shall be; nullptr where it is not changed, or nobody knows yet.
    const entity::Value *wished(int field);
    /// Whether nobody knows yet what the field shall be.
    bool isOpen(int field) const;

private:
    const entity::Value &lookedUp(int field);

    const QStringList &m_names;
    const Request &m_request;
    QVarLengthArray<const entity::Value *, 32> m_held;
};

/// A condition made ready for one person.
///
/// A condition on a change says nothing where its field is not changed: it does not narrow what is allowed then, nor
/// make anything denied.
class Check
{
public:
    Check(const Condition &condition, const entity::Entity &entity, const entity::Catalogue &catalogue,
          const Person &person, Statement::Effect effect);

    Truth truth(Evidence &evidence) const;
    /// The rows for which it holds, as far as the row can tell.
    Scope scope(const Request &request) const;

    /// The row whose subtree it asks for; without an entity where it asks for none.
    const Root &root() const { return m_root; }

private:
    bool ofRow(const entity::Value &held, const Request &request) const;
    Truth ofChange(Evidence &evidence) const;
    bool ofAmounts(const entity::Value &held, const entity::Value &wished) const;
    static Truth said(bool holds) { return holds ? Truth::Holds : Truth::Fails; }
    /// What speaks against the person.
    Truth against() const { return said(m_effect == Statement::Effect::Deny); }
    entity::Value border(const Request &request) const;
    const Subtree *subtree(const Request &request) const;

    Test m_test;
    bool m_isOnChange;
    bool m_isSimple = false; ///< one comparison of the row
    bool m_isNever = false;  ///< the person has nothing of their own to compare with
    Statement::Effect m_effect;
    const entity::Field *m_field;
    int m_index; ///< the field's, in its entity
    Root m_root;
    QString m_rootName;
    Argument m_argument;
    std::vector<Comparison> m_comparisons;
};

} // namespace stockroom::policy
