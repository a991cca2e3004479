// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/customers.h"

#include <span>

namespace stockroom::demo
{
namespace
{

constexpr const char *kEnFirst[] = {"Alice",   "Ben",   "Clara", "Daniel", "Emily", "Fergus",  "Grace",
                                    "Harriet", "Isaac", "Jane",  "Kofi",   "Lucy",  "Martin",  "Nora",
                                    "Oliver",  "Priya", "Ruth",  "Sam",    "Tess",  "Winifred"};
constexpr const char *kEnLast[] = {"Archer",  "Barnes", "O’Neill", "Clarke", "Dawson", "Evans", "Fletcher",
                                   "Grant",   "Hughes", "Ingram",  "Kelly",  "Lowe",   "Mason", "Nkosi",
                                   "Osborne", "Patel",  "Reid",    "Shaw",   "Turner", "Whitby"};
constexpr const char *kEnStreets[] = {"Quay Street", "Harbour Lane", "Rope Walk",
                                      "Mill Road",   "Church Row",   "Castle Hill"};
constexpr const char *kEnTowns[] = {"BS1 4RN Bristol", "PL1 2LR Plymouth", "TR11 3DE Falmouth", "EH6 6QU Leith"};

constexpr const char *kDeFirst[] = {"Anna",   "Björn", "Claudia", "Dieter", "Emma",  "Fritz", "Greta",
                                    "Hannes", "Ilse",  "Jörg",    "Käthe",  "Lars",  "Marie", "Nele",
                                    "Otto",   "Paula", "Rüdiger", "Sönke",  "Tjark", "Ute"};
constexpr const char *kDeLast[] = {"Müller", "Schröder", "Groß",       "Petersen", "Hansen",  "Jäger",
                                   "Köhler", "Lüders",   "Matthiesen", "Nissen",   "Özdemir", "Pröll",
                                   "Schütt", "Thießen",  "Vogel",      "Weiß"};
constexpr const char *kDeStreets[] = {"Hafenstraße", "Am Kai", "Deichweg", "Möwengasse", "Alter Fischmarkt"};
constexpr const char *kDeTowns[] = {"20457 Hamburg", "24103 Kiel", "18055 Rostock", "28195 Bremen"};

constexpr const char *kFrFirst[] = {"Aurélie", "Benoît", "Chloé", "Didier", "Élodie", "François", "Gaëlle", "Hervé",
                                    "Inès",    "Jérôme", "Lucie", "Maël",   "Noémie", "Océane",   "Pierre", "Yann"};
constexpr const char *kFrLast[] = {"Lefèvre", "Dupré",    "Moreau",    "Le Goff",  "Kerguélen", "Martin",
                                   "Hébert",  "Rousseau", "Chevalier", "Maréchal", "Bélanger",  "Guérin"};
constexpr const char *kFrStreets[] = {"rue du Port", "quai des Brumes", "allée des Mouettes", "place de l’Église"};
constexpr const char *kFrTowns[] = {"29200 Brest", "17000 La Rochelle", "35400 Saint-Malo", "76600 Le Havre"};

constexpr const char *kRuFirst[] = {"Анна", "Борис", "Вера", "Дмитрий", "Елена", "Игорь", "Мария", "Олег"};
constexpr const char *kRuLast[] = {"Иванова", "Смирнов", "Кузнецова", "Попов", "Соколова", "Морозов"};
constexpr const char *kRuStreets[] = {"Морская улица", "Портовая улица"};
constexpr const char *kRuTowns[] = {"190000 Санкт-Петербург", "236000 Калининград"};

constexpr const char *kElFirst[] = {"Ελένη", "Γιώργος", "Μαρία", "Νίκος", "Σοφία", "Κώστας"};
constexpr const char *kElLast[] = {"Παπαδοπούλου", "Νικολάου", "Γεωργίου", "Καζαντζή", "Δημητρίου"};
constexpr const char *kElStreets[] = {"Λιμένος", "Ακτή Μιαούλη"};
constexpr const char *kElTowns[] = {"18535 Πειραιάς", "71202 Ηράκλειο"};

constexpr const char *kArFirst[] = {"ليلى", "عمر", "سلمى", "يوسف", "مريم", "كريم"};
constexpr const char *kArLast[] = {"حداد", "النجار", "المصري", "العلي", "الخطيب"};
constexpr const char *kArStreets[] = {"شارع الميناء", "شارع البحر"};
constexpr const char *kArTowns[] = {"بيروت", "الإسكندرية"};

constexpr const char *kHeFirst[] = {"נועה", "דוד", "תמר", "יונתן", "מיכל", "אורי"};
constexpr const char *kHeLast[] = {"כהן", "לוי", "מזרחי", "פרץ", "ביטון"};
constexpr const char *kHeStreets[] = {"רחוב הנמל", "שדרות הים"};
constexpr const char *kHeTowns[] = {"חיפה", "יפו"};

constexpr const char *kJaFirst[] = {"佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤"};
constexpr const char *kJaLast[] = {"花子", "太郎", "美咲", "健一", "陽子", "翔"};
constexpr const char *kJaStreets[] = {"港町", "海岸通り"};
constexpr const char *kJaTowns[] = {"横浜市", "神戸市"};

constexpr const char *kZhFirst[] = {"王", "李", "张", "刘", "陈", "杨"};
constexpr const char *kZhLast[] = {"芳", "伟", "秀英", "敏", "静", "强"};
constexpr const char *kZhStreets[] = {"海港路", "滨江道"};
constexpr const char *kZhTowns[] = {"上海", "青岛"};

constexpr const char *kHiFirst[] = {"आरव", "दीया", "ईशान", "काव्या", "मीरा", "रोहन"};
constexpr const char *kHiLast[] = {"शर्मा", "पटेल", "सिंह", "गुप्ता", "नायर"};
constexpr const char *kHiStreets[] = {"बंदरगाह मार्ग", "समुद्र पथ"};
constexpr const char *kHiTowns[] = {"मुंबई", "कोच्चि"};

/// Where people come from: their names, and how addresses are written there ("#" the number, "@" the street).
struct Land {
    std::span<const char *const> first;
    std::span<const char *const> last;
    std::span<const char *const> streets;
    std::span<const char *const> towns;
    std::uint64_t until; ///< of a hundred customers, added up
    const char *between; ///< the first and the last name
    const char *street;
};

constexpr Land kLands[] = {
    {kEnFirst, kEnLast, kEnStreets, kEnTowns, 40, " ", "# @"},
    {kDeFirst, kDeLast, kDeStreets, kDeTowns, 64, " ", "@ #"},
    {kFrFirst, kFrLast, kFrStreets, kFrTowns, 78, " ", "# @"},
    {kRuFirst, kRuLast, kRuStreets, kRuTowns, 83, " ", "@ #"},
    {kElFirst, kElLast, kElStreets, kElTowns, 87, " ", "@ #"},
    {kArFirst, kArLast, kArStreets, kArTowns, 90, " ", "@ #"},
    {kHeFirst, kHeLast, kHeStreets, kHeTowns, 92, " ", "@ #"},
    {kJaFirst, kJaLast, kJaStreets, kJaTowns, 95, " ", "@ #"},
    {kZhFirst, kZhLast, kZhStreets, kZhTowns, 98, "", "@ #"},
    {kHiFirst, kHiLast, kHiStreets, kHiTowns, 100, " ", "@ #"},
};

const Land &landOf(std::uint64_t draw)
{
    const Land *land = std::begin(kLands);
    while (draw >= land->until)
        ++land;
    return *land;
}

} // namespace

Customer customerOf(Random &random)
{
    const Land &land = landOf(random.below(100));
    Customer customer;
    customer.name = random.of(land.first);
    customer.name += land.between;
    customer.name += random.of(land.last);
    if (!random.oneIn(12)) {
        const std::string digits = std::to_string(random.below(1'000'000));
        customer.email = "customer" + std::string(6 - digits.size(), '0') + digits + "@example.org";
    }
    const std::string street = random.of(land.streets);
    const std::string number = std::to_string(random.between(1, 180));
    for (const char *each = land.street; *each; ++each)
        customer.address += *each == '@' ? street : *each == '#' ? number : std::string(1, *each);
    customer.address += '\n';
    customer.address += random.of(land.towns);
    return customer;
}

} // namespace stockroom::demo
