// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

class QDebug;

namespace stockroom::people
{

/// A password or a token, in UTF-8. Copies share one buffer, which is wiped when the last of them goes. It is not
/// compared with ==, not streamed, and becomes a text only where that is said.
class Secret
{
public:
    Secret() = default;
    /// Whoever has the bytes, or the text, wipes their own.
    explicit Secret(QByteArrayView bytes);
    explicit Secret(QStringView text);
    /// Takes the text and wipes it, where nobody shares it.
    static Secret taken(QString &text);

    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    const unsigned char *data() const { return m_bytes.get(); }

    /// Whether both hold the same, in a time that does not tell where they differ.
    bool is(const Secret &other) const;

    /// As a text, which nobody wipes: for a person who shall read it once, and for judging its letters.
    QString told() const;

private:
    explicit Secret(size_t size);

    std::shared_ptr<unsigned char[]> m_bytes;
    size_t m_size = 0;
};

bool operator==(const Secret &, const Secret &) = delete;
QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace stockroom::people
