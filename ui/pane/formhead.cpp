// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a form says above its fields: which row this is, and what is to be decided of it.
#include "models/entity/traits.h"
#include "ui/paint/cellpaint.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/thumbnails.h"

#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace stockroom::pane
{

using entity::Field;

namespace
{

const Field *imageOf(const entity::Entity &entity)
{
    const auto image = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &each) { return is(each, entity::Picture); });
    return image == entity.fields.end() ? nullptr : &*image;
}

/// The text with places to break within words that no line has room for.
QString breakable(QString text)
{
    constexpr int kMost = 16;
    constexpr QChar kBreak(0x200B);
    int run = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        run = text[at].isSpace() ? 0 : run + 1;
        if (run > kMost && !text[at].isLowSurrogate() && !text[at].isMark()) {
            text.insert(at++, kBreak);
            run = 1;
        }
    }
    return text;
}

} // namespace

QString FormPane::picturePath() const
{
    const Field *image = imageOf(m_entity);
    return image ? m_row.value(QString::fromUtf8(image->name)).toString() : QString();
}

QString FormPane::captionOf(const FormField &field) const
{
    return isLink(field.field()) ? field.heldCaption() : entity::toText(field.field(), field.held(), m_around.locale);
}

/// What the store holds, not what is being written.
void FormPane::showTitle()
{
    const FormField *caption = field(QString::fromUtf8(m_entity.caption));
    const QString words = m_row.value(QString::fromUtf8(m_entity.caption)).toString();
    m_title->setText(breakable(m_isAdding ? tr("New: %1").arg(entity::label(m_entity))
                               : caption  ? captionOf(*caption)
                                          : words));
    QString subtitle;
    for (const FormField *each : m_fields) {
        if (isLink(each->field()) && subtitle.isEmpty() && !m_isAdding)
            subtitle = captionOf(*each);
    }
    m_subtitle->setText(breakable(subtitle));
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void FormPane::showHead()
{
    showTitle();
    m_picture->setVisible(imageOf(m_entity) && !m_isAdding);
    if (m_picture->isHidden())
        return;
    const int side = fontMetrics().height() * 5;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint::drawThumbnail(&painter, QRect(0, 0, side, side), m_thumbnails->get(picturePath(), qRound(side * ratio)),
                         paint::toneOf(palette()));
    painter.end();
    m_picture->setPixmap(pixmap);
}

/// What was asked for each field is decided when none is left.
void FormPane::settled()
{
    if (!m_isGone && !isInConflict())
        setBanner({});
    tellEdited();
}

bool FormPane::isInConflict() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each->isInConflict(); });
}

} // namespace stockroom::pane
