// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <span>
#include <variant>

namespace stockroom::ctl
{

/// An option of the command line.
struct Option {
    const char *name;        ///< "store" for --store
    const char *value;       ///< what its value is called in the help; nullptr when it has none
    const char *help;        ///< to be translated in the context "ctl"
    bool isRepeated = false; ///< may be given several times
};

/// All options of all commands.
std::span<const Option> options();
const Option *optionOf(const QString &name);

/// A command line, taken apart: `--name value`, `--name=value`, and words; `--` ends the options.
class Arguments
{
public:
    /// A sentence when an option is not known, or lacks its value, or has one that it does not take, or has two.
    static std::variant<Arguments, QString> parse(const QStringList &words);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The value that was given, or `otherwise`.
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    QStringList given() const { return m_options.keys(); }

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

} // namespace stockroom::ctl
