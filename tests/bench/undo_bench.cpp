// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures taking changes back beside making them: undo [--rows N].
#include "models/entity/money.h"
#include "models/store/store.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using database::Connection;

namespace
{

constexpr int kTurns = 5;

void measure(const Where &where, int products)
{
    const QString text = made(where.kind, products);
    const auto connection = sure(Connection::open(sure(database::Place::parse(text)), Connection::Access::Write));
    const auto catalogue = sure(store::look(*connection)).catalogue;
    store::Store door(*connection, catalogue);
    const store::Actor actor{u"bench"_s, u"bench"_s};
    for (const int rows : {1, 100, 5000}) {
        const auto some = sure(door.reader().list(*catalogue->find(u"product"_s), {}, {u"name"_s}, rows));
        QList<double> done;
        QList<double> undone;
        for (int turn = 0; turn < (rows == 1 ? 200 : kTurns); ++turn) {
            store::ChangeSet set;
            for (const entity::Values &row : some)
                set.changes << store::Change{.entity = u"product"_s,
                                             .id = row.value(u"id"_s),
                                             .values = {{u"price"_s, QVariant::fromValue(entity::Money{100 + turn})}}};
            QElapsedTimer timer;
            timer.start();
            const auto saved = sure(door.apply(set, actor));
            done << milliseconds(timer);
            timer.restart();
            sure(door.undo(saved.id, actor));
            undone << milliseconds(timer);
        }
        std::printf("%s, a change set of %5d rows: done in p50 %9.3f ms, taken back in %9.3f ms: %.2f times\n",
                    where.name, rows, part(done, 0.5), part(undone, 0.5), part(undone, 0.5) / part(done, 0.5));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const Where &where : kWhere)
        measure(where, std::min(rowsAsked(QCoreApplication::arguments()), 20'000));
    return 0;
}
