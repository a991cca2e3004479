// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/secret.h"

#include <QStringEncoder>
#include <cstring>
#include <sodium.h>

namespace stockroom::people
{

Secret::Secret(size_t size)
    : m_bytes(new unsigned char[size],
              [size](unsigned char *bytes) {
                  sodium_memzero(bytes, size);
                  delete[] bytes;
              }),
      m_size(size)
{
}

Secret::Secret(QByteArrayView bytes) : Secret(static_cast<size_t>(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

// Encoded straight into its own buffer: toUtf8() would leave a copy behind.
Secret::Secret(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    Secret most(static_cast<size_t>(encoder.requiredSpace(text.size())));
    char *begin = reinterpret_cast<char *>(most.m_bytes.get());
    most.m_size = static_cast<size_t>(encoder.appendToBuffer(begin, text) - begin);
    *this = most;
}

Secret Secret::taken(QString &text)
{
    Secret secret{QStringView(text)};
    // Writing to one that is shared would make a copy, and wipe that.
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

bool Secret::is(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

QString Secret::told() const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data()), static_cast<qsizetype>(m_size));
}

} // namespace stockroom::people
