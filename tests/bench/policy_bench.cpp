// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures decisions of a policy of a hundred statements: policy. What is counted as allocated is all that malloc
// gives.
#include "models/entity/money.h"
#include "models/policy/rulebook.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::bench;
using policy::Request;

namespace
{

std::atomic<qint64> allocations = 0;

constexpr int kStatements = 100;
/// The times of a batch are told by its mean: a clock is as slow as a decision.
constexpr int kBatches = 1000;
constexpr int kBatch = 200;

/// A statement of the hundred; `what` is the rest of it.
QByteArray statement(int number, const QByteArray &effect, const QByteArray &what)
{
    return R"({"id": "s)" + QByteArray::number(number) + R"(", "effect": ")" + effect + R"(", )" + what + '}';
}

std::shared_ptr<const policy::Rulebook> rulebookOf(const QByteArrayList &statements)
{
    return sure(policy::Rulebook::parse("{\"version\": 1, \"statements\": [" + statements.join(",\n") + "]}",
                                        entity::Catalogue::planned()));
}

/// As a shop with many groups has them: most are about others, some about staff.
std::shared_ptr<const policy::Rulebook> mixed()
{
    QByteArrayList all;
    all << statement(0, "allow", R"("principal": ["group:staff"], "action": ["*.view"])")
        << statement(1, "allow",
                     R"("principal": ["group:staff"], "action": ["product.change"], "fields": ["price"], "condition":
                        [{"field": "price", "test": "falls_at_most", "percent": 20},
                         {"field": "active", "test": "eq", "value": true}])")
        << statement(2, "deny", R"("principal": ["*"], "action": ["product.change"], "condition":
                        [{"field": "price", "test": "gt", "value": "5000.00"}])");
    for (int i = 3; i < kStatements; ++i) {
        const QByteArray group = i % 3 ? "group:g" + QByteArray::number(i) : QByteArray("group:staff");
        all << statement(i, i % 4 ? "allow" : "deny",
                         "\"principal\": [\"" + group + R"("], "action": ["order.change"], "fields": ["note"])");
    }
    return rulebookOf(all);
}

/// All are about this person, this action and this field, and none settles it before the last.
std::shared_ptr<const policy::Rulebook> worst()
{
    QByteArrayList all;
    for (int i = 0; i < kStatements; ++i)
        all << statement(i, i % 2 ? "deny" : "allow",
                         R"("principal": ["*"], "action": ["product.change"], "condition": [{"field": "price", "test":)"
                         R"( "eq", "value": ")" +
                             QByteArray::number(i == 98 ? 10 : 1000 + i) + ".00\"}]");
    return rulebookOf(all);
}

void measure(const char *what, const policy::Ruling &ruling, const Request &request, bool isAllowed)
{
    if (ruling.decide(request).allowed != isAllowed)
        qFatal("%s is decided otherwise", what);
    QList<double> times;
    times.reserve(kBatches);
    const qint64 reserved = allocations;
    for (int batch = 0; batch < kBatches; ++batch) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kBatch; ++i)
            (void)ruling.decide(request);
        times << double(timer.nsecsElapsed()) / kBatch;
    }
    std::printf("  %-45s p50 %5.0f, p99 %5.0f ns, %4.1f allocations\n", what, part(times, 0.5), part(times, 0.99),
                double(allocations - reserved) / (kBatches * kBatch));
}

} // namespace

extern "C" void *__libc_malloc(size_t size);
extern "C" void *malloc(size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const policy::Person clerk{.name = u"clerk1"_s, .groups = {u"staff"_s}, .authenticated = true};
    entity::Values row;
    for (const entity::Field &field : entity::Catalogue::planned()->find(u"product"_s)->fields)
        row.insert(entity::nameOf(field), u"A text of some length"_s);
    row.insert(u"price"_s, QVariant::fromValue(entity::Money{1000}));
    row.insert(u"active"_s, true);
    const entity::Values nearer{{u"price"_s, QVariant::fromValue(entity::Money{900})}};
    const entity::Values further{{u"price"_s, QVariant::fromValue(entity::Money{700})}};
    const Request view{.action = u"product.view"_s};
    const Request change{.action = u"product.change"_s, .fields = {u"price"_s}, .row = &row, .after = &nearer};
    const Request tooMuch{.action = u"product.change"_s, .fields = {u"price"_s}, .row = &row, .after = &further};
    std::printf("a policy of %d statements (goal: 1000 ns, nothing allocated where nothing is denied)\n", kStatements);
    const auto rules = mixed();
    QElapsedTimer timer;
    timer.start();
    const auto ruling = rules->ruling(clerk);
    std::printf("  made ready for a person in %.3f ms\n", milliseconds(timer));
    measure("a view, allowed without a row", *ruling, view, true);
    measure("a price, allowed by its row and its change", *ruling, change, true);
    measure("a price, denied in words", *ruling, tooMuch, false);
    measure("a price, a hundred conditions to ask", *worst()->ruling(clerk), change, true);
    return 0;
}
