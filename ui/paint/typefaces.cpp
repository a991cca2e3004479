// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/typefaces.h"
#include "ui/paint/theme.h"

#include <QImage>
#include <QPainter>

namespace stockroom::paint
{

namespace
{

constexpr const char16_t *kWords[] = {
    u"Ag 0.5 €", u"↑ ↓ ▾ ✕ − …", u"Ωжљ", u"سعر", u"שם", u"चाय", u"ชา", u"茶", u"お茶", u"차", u"🍵", u"թեյ", u"ჩაი",
};

} // namespace

int loadTypefaces(const QFont &base, const std::atomic<bool> &wanted)
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    int drawn = 0;
    for (const char16_t *word : kWords) {
        for (const QFont &font : {base, smaller(base), semibold(base)}) {
            if (!wanted)
                return drawn;
            painter.setFont(font);
            painter.drawText(QPointF(), QString::fromUtf16(word));
            ++drawn;
        }
    }
    return drawn;
}

} // namespace stockroom::paint
