// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/fill.h"

#include "models/demo/pictures.h"
#include "models/demo/sales.h"
#include "models/entity/instant.h"
#include "models/entity/slug.h"
#include "models/store/bulkloader.h"
#include "models/store/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <thread>

using namespace Qt::StringLiterals;

namespace stockroom::demo
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Value;
using entity::Values;
using store::Cell;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demo)
};

constexpr std::int64_t kMost = 100'000'000;

struct Person {
    const char *username;
    const char *first;
    const char *last;
    const char *group; ///< nullptr for the superuser
    const char *role;
};
constexpr Person kPersons[] = {
    {"clerk1", "Nele", "Petersen", "staff", QT_TRANSLATE_NOOP("demo", "Clerk: stock, prices within limits, orders")},
    {"manager", "Amal", "Haddad", "managers", QT_TRANSLATE_NOOP("demo", "Manager: the whole catalogue and reports")},
    {"reviewer", "Kofi", "Mensah", "reviewers", QT_TRANSLATE_NOOP("demo", "Reviewer: reads and exports")},
    {"admin", "Ruth", "O’Neill", nullptr, QT_TRANSLATE_NOOP("demo", "Administrator: everything")},
};
static_assert(std::size(kPersons) == kPeople);

/// "harbour-goods", as Django keeps it: written here, since the same wishes give the same rows.
const QString kEncoded = u"pbkdf2_sha256$1000000$HarbourGoodsDemoStore1$PVzgVrXmscxL8oEpSgWhYdKflRA9ghUMitZl9UKgiy8="_s;

constexpr const char *kGroups[] = {"staff", "managers", "reviewers"};

std::string textOf(const std::array<char, 32> &digits)
{
    return {digits.data(), digits.size()};
}

/// One filling of a store: what is known of it on the way.
class Filling
{
public:
    Filling(database::Connection &connection, const store::Opened &store, const Wishes &wishes,
            const Progress &progress)
        : m_store(store), m_wishes(wishes), m_progress(progress), m_loader(connection, store),
          m_reader(connection, store.catalogue), m_goods(wishes.products, wishes.seed)
    {
    }

    Result<Done> run();

private:
    Result<Done> refuseFull();
    Result<Done> addPeople();
    Result<Value> person(const Person &is);
    Result<Done> addMemberships();
    Result<Done> addShelves();
    Result<Done> addGoods();
    Result<Done> addSales();
    Result<Done> addItems(const Sales &sales);
    Result<Done> addRows();
    Result<Done> makeIndexes();
    const Entity &entity(const char *name) const { return *m_store.catalogue->find(QLatin1String(name)); }
    bool goOn(const QString &what, std::int64_t done, std::int64_t total) const;

    const store::Opened &m_store;
    const Wishes &m_wishes;
    const Progress &m_progress;
    store::BulkLoader m_loader;
    store::Reader m_reader;
    Goods m_goods;
    std::vector<qint64> m_people;
    std::vector<qint64> m_shelves;
};

Problem cancelled()
{
    return Problem::busy(Words::tr("It was cancelled; the store is as it was before."));
}

bool Filling::goOn(const QString &what, std::int64_t done, std::int64_t total) const
{
    return !m_progress || m_progress({what, done, total});
}

Result<Done> Filling::refuseFull()
{
    for (const char *name : {"product", "order", "category"}) {
        const auto count = m_reader.count(entity(name), {});
        if (!count)
            return count.problem();
        if (*count > 0)
            return Problem{ProblemKind::Unready,
                           Words::tr("The store has %1 already; demo data is only put into an empty one.")
                               .arg(plural(entity(name)).toLower())};
    }
    return Done{};
}

Result<Value> Filling::person(const Person &is)
{
    const Entity &user = entity("user");
    const auto found = m_reader.find(user, QLatin1String(is.username));
    if (found || found.problem().kind != ProblemKind::Missing)
        return found;
    return m_loader.addOne(user, {{u"username"_s, QString::fromUtf8(is.username)},
                                  {u"first_name"_s, QString::fromUtf8(is.first)},
                                  {u"last_name"_s, QString::fromUtf8(is.last)},
                                  {u"email"_s, QString::fromUtf8(is.username) + u"@harbour.example"_s},
                                  {u"active"_s, true},
                                  {u"staff"_s, true},
                                  {u"superuser"_s, is.group == nullptr},
                                  {u"joined"_s, QVariant::fromValue(entity::Instant{kOpening})},
                                  {u"password"_s, kEncoded}});
}

Result<Done> Filling::addPeople()
{
    for (const Person &is : kPersons) {
        const auto key = person(is);
        if (!key)
            return key.problem();
        m_people.push_back(key->toLongLong());
    }
    const Entity &group = entity("group");
    for (const char *name : kGroups) {
        const auto found = m_reader.find(group, QLatin1String(name));
        if (found)
            continue;
        if (found.problem().kind != ProblemKind::Missing)
            return found.problem();
        if (const auto key = m_loader.addOne(group, {{u"name"_s, QString::fromUtf8(name)}}); !key)
            return key.problem();
    }
    return addMemberships();
}

Result<Done> Filling::addMemberships()
{
    const Entity *membership = m_store.catalogue->find(u"membership"_s);
    for (std::size_t at = 0; membership && at < std::size(kPersons); ++at) {
        if (!kPersons[at].group)
            continue;
        const auto group = m_reader.find(entity("group"), QLatin1String(kPersons[at].group));
        if (!group)
            return group.problem();
        const store::Filter own{.conditions = {{u"user"_s, store::Condition::Test::Is, qlonglong(m_people[at])},
                                               {u"group"_s, store::Condition::Test::Is, *group}}};
        const auto known = m_reader.count(*membership, own);
        if (!known)
            return known.problem();
        if (*known > 0)
            continue;
        const auto key = m_loader.addOne(*membership, {{u"user"_s, qlonglong(m_people[at])}, {u"group"_s, *group}});
        if (!key)
            return key.problem();
    }
    return Done{};
}

Result<Done> Filling::addShelves()
{
    const Entity &category = entity("category");
    entity::FreeSlugs slugs(u"category"_s, 100);
    std::int64_t minute = 0;
    for (const Shelf &shelf : m_goods.shelves().all()) {
        const QString name = QString::fromStdString(shelf.name);
        const Value parent = shelf.parent < 0 ? Value() : Value(m_shelves[std::size_t(shelf.parent)]);
        const auto key = m_loader.addOne(
            category, {{u"name"_s, name},
                       {u"slug"_s, slugs.next(name)},
                       {u"parent"_s, parent},
                       {u"description"_s, QString::fromStdString(shelf.description)},
                       {u"created"_s, QVariant::fromValue(entity::Instant{kOpening + ++minute * 60'000'000})}});
        if (!key)
            return key.problem();
        m_shelves.push_back(key->toLongLong());
    }
    return Done{};
}

Result<Done> Filling::addGoods()
{
    const QStringList fields{u"id"_s,    u"image"_s, u"name"_s,   u"slug"_s,    u"category"_s, u"description"_s,
                             u"price"_s, u"stock"_s, u"active"_s, u"created"_s, u"updated"_s,  u"created_by"_s};
    if (auto opened = m_loader.into(entity("product"), fields); !opened)
        return opened;
    const QString what = Words::tr("Products");
    entity::FreeSlugs slugs(u"product"_s, 200);
    std::vector<Cell> cells(std::size_t(fields.size()));
    for (std::int64_t number = 0; number < m_goods.count(); ++number) {
        if (number % 4096 == 0 && !goOn(what, number, m_goods.count()))
            return cancelled();
        Product product = m_goods.product(number);
        cells[0] = textOf(product.id);
        cells[1] = std::move(product.image);
        cells[3] = slugs.next(QString::fromStdString(product.offer.name)).toStdString();
        cells[2] = std::move(product.offer.name);
        cells[4] = m_shelves[std::size_t(product.shelf)];
        cells[5] = std::move(product.description);
        cells[6] = qint64(product.offer.price);
        cells[7] = qint64(product.stock);
        cells[8] = qint64(product.active);
        cells[9] = qint64(product.created);
        cells[10] = qint64(product.updated);
        cells[11] = m_people[std::size_t(product.person)];
        if (auto added = m_loader.add(cells); !added)
            return added;
    }
    return m_loader.finishRows();
}

Result<Done> Filling::addSales()
{
    if (m_wishes.orders == 0)
        return Done{};
    const QStringList fields{u"id"_s,    u"number"_s, u"status"_s, u"customer"_s, u"email"_s,   u"address"_s,
                             u"total"_s, u"placed"_s, u"note"_s,   u"created"_s,  u"updated"_s, u"created_by"_s};
    if (auto opened = m_loader.into(entity("order"), fields); !opened)
        return opened;
    const QString what = Words::tr("Orders");
    const Sales sales(m_goods, m_wishes.orders, m_wishes.seed);
    std::vector<Cell> cells(std::size_t(fields.size()));
    for (std::int64_t number = 0; number < sales.count(); ++number) {
        if (number % 4096 == 0 && !goOn(what, number, sales.count()))
            return cancelled();
        Sale sale = sales.sale(number);
        cells[0] = textOf(sale.id);
        cells[1] = std::move(sale.number);
        cells[2] = std::string(sale.status);
        cells[3] = std::move(sale.customer);
        cells[4] = std::move(sale.email);
        cells[5] = std::move(sale.address);
        cells[6] = qint64(sale.total);
        cells[7] = sale.isPlaced ? Cell(qint64(sale.created)) : Cell();
        cells[8] = std::move(sale.note);
        cells[9] = qint64(sale.created);
        cells[10] = qint64(sale.updated);
        cells[11] = m_people[std::size_t(sale.person)];
        if (auto added = m_loader.add(cells); !added)
            return added;
    }
    return addItems(sales);
}

Result<Done> Filling::addItems(const Sales &sales)
{
    const QStringList fields{u"order"_s, u"product"_s, u"product_name"_s, u"quantity"_s, u"unit_price"_s};
    if (auto opened = m_loader.into(entity("orderitem"), fields); !opened)
        return opened;
    const QString what = Words::tr("Order items");
    std::vector<Cell> cells(std::size_t(fields.size()));
    for (std::int64_t number = 0; number < sales.count(); ++number) {
        if (number % 4096 == 0 && !goOn(what, number, sales.count()))
            return cancelled();
        Sale sale = sales.sale(number);
        for (SaleItem &item : sale.items) {
            cells[0] = textOf(sale.id);
            cells[1] = textOf(m_goods.id(item.product));
            cells[2] = std::move(item.name);
            cells[3] = qint64(item.quantity);
            cells[4] = qint64(item.price);
            if (auto added = m_loader.add(cells); !added)
                return added;
        }
    }
    return m_loader.finishRows();
}

Result<Done> Filling::makeIndexes()
{
    const QString what = Words::tr("Indexes");
    const int total = m_loader.indexesLeft();
    while (m_loader.indexesLeft() > 0) {
        if (!goOn(what, total - m_loader.indexesLeft(), total))
            return cancelled();
        if (auto made = m_loader.makeNextIndex(); !made)
            return made.problem();
    }
    return Done{};
}

Result<Done> Filling::addRows()
{
    using Part = Result<Done> (Filling::*)();
    for (const Part part :
         {&Filling::addPeople, &Filling::addShelves, &Filling::addGoods, &Filling::addSales, &Filling::makeIndexes}) {
        if (auto done = (this->*part)(); !done)
            return done;
    }
    return Done{};
}

Result<Done> Filling::run()
{
    if (auto begun = m_loader.begin(); !begun)
        return begun;
    if (auto empty = refuseFull(); !empty)
        return empty;
    // The pictures are painted on the other core; they must be there before a row names them.
    std::atomic<bool> isCancelled = false;
    Result<Done> painted = Done{};
    std::thread painter([&] {
        if (!m_wishes.media.isEmpty() && m_goods.count() > 0)
            painted = writePictures(m_goods.pictures(), m_wishes.media, isCancelled);
    });
    const auto added = addRows();
    isCancelled = !added.ok();
    painter.join();
    if (!added)
        return added;
    if (!painted)
        return painted;
    return m_loader.commit();
}

} // namespace

QList<Trial> trials()
{
    QList<Trial> all;
    for (const Person &each : kPersons)
        all << Trial{QString::fromUtf8(each.username), Words::tr(each.role)};
    return all;
}

QString trialPassword()
{
    return u"harbour-goods"_s;
}

bool isTrialPassword(const QString &encoded)
{
    return encoded == kEncoded;
}

Result<Done> possible(const Wishes &wishes)
{
    if (wishes.products < 0 || wishes.orders < 0 || wishes.products > kMost || wishes.orders > kMost)
        return Problem{ProblemKind::Invalid,
                       Words::tr("A demo store has from 0 to %1 products and orders.").arg(kMost)};
    if (wishes.orders > 0 && wishes.products == 0)
        return Problem{ProblemKind::Invalid, Words::tr("Orders need products; ask for one at least.")};
    return Done{};
}

Result<Done> fill(database::Connection &connection, const store::Opened &store, const Wishes &wishes,
                  const Progress &progress)
{
    if (auto can = possible(wishes); !can)
        return can;
    Filling filling(connection, store, wishes, progress);
    return filling.run();
}

} // namespace stockroom::demo
