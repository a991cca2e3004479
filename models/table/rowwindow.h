// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/difference.h"
#include "models/table/fetcher.h"

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <chrono>

namespace stockroom::table
{

/// A window over the rows of one list that may be very long: knows the marks of all rows in order, and reads on workers
/// what is asked for.
///
/// First the first rows are shown, then their number, then every row can be reached. Signals come in pairs around each
/// change of rowCount(), as a model needs them.
class RowWindow : public QObject
{
    Q_OBJECT

public:
    RowWindow(const database::Place &place, const std::shared_ptr<const store::Paging> &paging, const Reach &reach = {},
              QObject *parent = nullptr);
    ~RowWindow() override;

    /// Shows another list. Until its first rows are here the old one stays.
    void show(const Query &query);
    const Query &query() const { return m_query; }

    enum class Haste : quint8 { Soon, Now };
    /// Reads the list anew and keeps it in place: rows that came and went are told as such. Soon leaves the database
    /// some rest after the last time.
    void reload(Haste haste = Haste::Soon);

    Fetcher &rows() { return m_fetcher; }
    int rowCount() const { return m_marks.size(); }
    /// Whether the number of rows is known, and which row stands where.
    bool isComplete() const { return m_isComplete; }
    bool isLoading() const { return m_isLoading; }
    /// How long the list is being read already.
    std::chrono::milliseconds loadingFor() const;

    /// Reads the list no further: the rows that came first stay, and show() begins anew.
    void stop();
    bool isStopped() const { return m_isStopped; }

    /// The row, asked for and waited for a few milliseconds; nullptr when that was too short: read() will tell.
    const Row *row(int row);
    /// The row where it is here; asks for nothing.
    const Row *peek(int row) { return m_fetcher.find(m_marks.at(row)); }
    Mark markAt(int row) const { return m_marks.at(row); }
    const Marks &marks() const { return m_marks; }

    /// Looks where the row of a key stands, as soon as the list is not being read: found() tells.
    void find(const entity::Value &id);

    /// Takes the row of a key out of the list. False when it is not known where it stands.
    bool remove(const QString &id);

Q_SIGNALS:
    void aboutToReset();
    void wasReset();
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    /// Rows stand in another order after moved().
    void aboutToMove();
    void moved();
    /// Rows were read, or read again.
    void read(int first, int last);
    /// The number of rows is known, and how to reach each.
    void counted(qint64 rows);
    void loadingChanged(bool loading);
    /// -1 when the row is not in the list.
    void found(int row);
    void broken(const stockroom::entity::Problem &problem);

private:
    using Wanted = std::shared_ptr<std::atomic<bool>>;
    struct Listed {
        std::shared_ptr<Marks> marks;
        Difference difference;
        quint64 version = 0; ///< of the list that the difference starts from
    };

    /// What a task takes along; it may be under way longer than the window.
    struct Errand {
        RowWindow *window; ///< for what is told alone
        std::shared_ptr<database::Handover> handover;
        std::shared_ptr<const store::Paging> paging;
        Query query;
        Wanted wanted;
        quint64 epoch;
        int page; ///< how many rows are shown first

        /// Calls the function on the window's thread, if it is still wanted.
        template<typename Found> void tell(Found found) const;
        void tellProblem(database::Connection *connection, const entity::Problem &problem) const;
    };

    Errand errand();
    static void load(const Errand &errand, database::Connection *connection, const entity::Problem &problem);
    void startReload();
    void firstCame(const QList<Row> &rows, quint64 epoch);
    void showFirst(Marks marks);
    void countCame(qint64 rows);
    void listCame(Marks marks);
    void reloaded(const Listed &listed);
    void listingEnded();
    void failed(const entity::Problem &problem);
    void setLoading(bool loading);
    void findSought();
    void soughtCame(const entity::Value &id, const QList<Row> &rows, quint64 epoch);

    void step(const Difference &difference, Marks marks);
    void replaceBy(Marks marks);
    void resizeTail(int size);
    bool startsAs(const Marks &marks) const;
    void tellRead(const QSet<Mark> &marks);

    std::shared_ptr<const store::Paging> m_paging;
    int m_page;
    Query m_query;
    Marks m_marks;
    Fetcher m_fetcher;
    int m_firstMissed = -1; ///< rows that were asked for before it was known which they are
    int m_lastMissed = -1;
    bool m_isShown = false; ///< the first rows of the query are here
    bool m_isComplete = false;
    bool m_isLoading = false;
    bool m_isStopped = false; ///< not all is here, and nobody wants the rest
    bool m_isReloading = false;
    bool m_reloadAgain = false;
    quint64 m_version = 0;  ///< of m_marks
    entity::Value m_sought; ///< the key that find() looks for
    Wanted m_wanted;
    database::Worker::Ticket m_ticket = 0;
    QElapsedTimer m_listing;
    QTimer m_rest;
    std::shared_ptr<database::Handover> m_handover;
    std::unique_ptr<database::Worker> m_worker;
};

} // namespace stockroom::table
