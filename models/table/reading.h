// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/table/listing.h"
#include "models/table/rowcache.h"

namespace stockroom::table
{

/// The key of a linked row, a number or a text, as it is looked up.
struct LinkKey {
    qint64 number = 0;
    QString text = {};

    bool operator==(const LinkKey &) const = default;

    static LinkKey of(const entity::Value &key);
};

inline size_t qHash(const LinkKey &key, size_t seed = 0)
{
    return key.text.isEmpty() ? ::qHash(key.number, seed) : ::qHash(key.text, seed);
}

using CaptionsByKey = QHash<LinkKey, QString>;

/// The names of linked rows that were read, by the column of the link; of one worker.
struct Captions {
    quint64 epoch = 0; ///< they may be old in another one
    QHash<int, CaptionsByKey> byColumn = {};
};

/// Reads rows with the names of their links, from one connection, on its thread.
class Reading
{
public:
    /// What `known` holds is not read again.
    Reading(database::Connection &connection, const store::Paging &paging, Captions *known = nullptr)
        : m_connection(connection), m_paging(paging), m_known(known)
    {
    }

    /// The first rows of the list, in order.
    entity::Result<QList<Row>> first(const Query &query, int limit);
    /// The rows with these marks, in any order; those that are gone are not among them.
    entity::Result<QList<Row>> rows(const QVariantList &marks);
    /// The same for marks that stand together in the list of `query`, quicker where its order allows it.
    entity::Result<QList<Row>> run(const Query &query, const QList<Mark> &marks);
    entity::Result<qint64> count(const Query &query);

private:
    /// About `expected` rows.
    entity::Result<QList<Row>> rows(const store::Statement &statement, qsizetype expected);
    QVariantList bound(const QList<Mark> &marks) const;
    entity::Result<entity::Done> addCaptions(QList<Row> &rows);
    static QVariantList addKnown(QList<Row> &rows, int column, const CaptionsByKey &captions);
    entity::Result<entity::Done> readCaptions(const entity::Field &link, const QVariantList &ids,
                                              CaptionsByKey &captions);

    database::Connection &m_connection;
    const store::Paging &m_paging;
    Captions *m_known;
};

} // namespace stockroom::table
