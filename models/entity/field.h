// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace stockroom::entity
{

/// What a value of a column is. Two switches in the program read it: `value` and the editors.
enum class Kind : quint8 {
    Serial,   ///< a number that the database gives; the key of a row
    Uuid,     ///< 32 hex digits in lower case, made by the program; the key of a row
    Text,     ///< one line
    LongText, ///< several lines
    Slug,     ///< letters, digits, _ and -, made from another field when left empty
    Email,    ///< an address, or empty
    Integer,  ///< a whole number of 64 bits
    Quantity, ///< a count that people also change by a difference (+5)
    Money,    ///< minor units of the store's currency
    Flag,     ///< yes or no
    Time,     ///< microseconds in UTC
    Choice,   ///< one of the field's choices
    Link,     ///< the key of a row of another entity
    Image,    ///< a path below the media folder, or empty
    Secret,   ///< never shown, listed, exported or logged
    Plain     ///< a column that the program does not know, as the database's text
};

/// Where a field appears and what may be done with it there.
enum Use : quint16 {
    Nowhere = 0,
    InList = 1 << 0,
    EditInList = 1 << 1,
    InForm = 1 << 2,
    InSearch = 1 << 3,
    InFilter = 1 << 4,
    ReadOnly = 1 << 5, ///< the program sets it, people only read it
    Essential = 1 << 6 ///< a store whose table lacks it cannot be opened
};
using Uses = quint16;

/// What the program writes by itself.
enum class Stamp : quint8 { None, Created, Updated, Actor };

/// What becomes of a row when the row that it links to is deleted.
enum class OnDelete : quint8 { Protect, SetNull, Cascade };

/// One value of a Choice: what the database holds, and its label (to be translated in the context "entity").
struct Choice {
    const char *value;
    const char *label;
};

/// One row says everything about one column. The members stand in the order in which a table of facts names them.
struct Field {
    const char *name;       ///< as people and the shell call it: "category"
    const char *label = ""; ///< to be translated in the context "entity"
    Kind kind = Kind::Text;
    Uses uses = Nowhere;
    const char *group = "";       ///< the section of the form, to be translated in the context "entity"
    const char *column = nullptr; ///< where the table's column is called otherwise: "category_id"
    bool required = false;        ///< not empty
    bool nullable = false;        ///< empty is NULL
    bool unique = false;
    int most = 0;                                                     ///< longest text in characters, 0 for any
    std::int64_t least = std::numeric_limits<std::int64_t>::min();    ///< smallest value; minor units for Money
    std::int64_t greatest = std::numeric_limits<std::int64_t>::max(); ///< largest value; minor units for Money
    const char *from = nullptr; ///< Slug: the field that it is made from when left empty
    const char *link = nullptr; ///< Link: the entity's name
    OnDelete onDelete = OnDelete::Protect;
    std::span<const Choice> choices = {};
    const char *initial = nullptr; ///< what a new row has when nothing is said, as plain text
    Stamp stamp = Stamp::None;
    const char *characters = nullptr; ///< Text: the only characters allowed, as a regular expression's class
    const char *type = nullptr;       ///< Plain: the column's type in the database
    bool hasDefault = false;          ///< a column that we do not know: the database fills it when nothing is said

    constexpr const char *in() const { return column ? column : name; }
    constexpr bool has(Uses use) const { return (uses & use) == use; }
};

/// Whether it holds the key of another row.
constexpr bool isLink(const Field &field)
{
    return field.kind == Kind::Link;
}

/// Whether it is never shown, kept in a history or told.
constexpr bool isSecret(const Field &field)
{
    return field.kind == Kind::Secret;
}

/// Whether it holds one of a few values that its row of facts names.
constexpr bool isChoice(const Field &field)
{
    return field.kind == Kind::Choice;
}

/// Whether it can be the key of its row.
constexpr bool isKey(const Field &field)
{
    return field.kind == Kind::Serial || field.kind == Kind::Uuid;
}

} // namespace stockroom::entity
