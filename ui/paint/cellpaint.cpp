// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cellpaint.h"
#include "ui/paint/theme.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

namespace stockroom::paint
{

namespace
{

constexpr int kMostLetters = 1000;

struct BadgeFacts {
    Badge badge;
    char16_t sign;
    Token ink;
    Token ground;
};

constexpr BadgeFacts kBadges[] = {
    {Badge::Neutral, 0, Token::Muted, Token::Alternate},
    {Badge::Accent, 0, Token::AccentText, Token::AccentSoft},
    {Badge::Waiting, 0, Token::Warning, Token::WarningSoft},
    {Badge::Low, u'\u25be', Token::Warning, Token::WarningSoft},
    {Badge::Out, u'\u2715', Token::Danger, Token::DangerSoft},
    {Badge::Good, 0, Token::Good, Token::GoodSoft},
};

QRect aligned(const QSize &size, const QRect &rect, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
    const bool toRight = bool(alignment & Qt::AlignRight) != mirrored;
    int x = toRight ? rect.right() + 1 - size.width() : rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - size.width()) / 2;
    return {QPoint(x, rect.top() + (rect.height() - size.height()) / 2), size};
}

QString badgeText(Badge badge, const QString &words)
{
    const QString sign = badgeSign(badge);
    return sign.isEmpty() ? words : sign + QChar(QChar::Nbsp) + words;
}

int widestDigit(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int advance(const QFontMetrics &metrics, QChar letter, int digit)
{
    return letter >= u'0' && letter <= u'9' ? digit : metrics.horizontalAdvance(letter);
}

// Arabic-Indic digits join no letters either, but a font may shape what stands around them: draw such text whole.
bool isPlain(const QString &number)
{
    return std::all_of(number.begin(), number.end(), [](QChar letter) {
        return letter.unicode() < 0x250 || letter.isSpace() || letter.category() == QChar::Punctuation_Dash ||
               letter.unicode() == 0x2212 || letter.unicode() == 0x20ac || letter == u'…';
    });
}

// A match that lies in the part that was cut is shown on the dots that stand for it.
QList<QTextLayout::FormatRange> marksOn(const std::vector<std::pair<int, int>> &found, int shown, bool whole, Tone tone)
{
    const int kept = whole ? shown : shown - 1;
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[start, length] : found) {
        QTextLayout::FormatRange mark;
        mark.start = std::clamp(start, 0, std::max(0, shown - 1));
        mark.length = start + length > kept ? shown - mark.start : length;
        mark.format.setBackground(color(Token::Mark, tone));
        mark.format.setForeground(color(Token::Text, tone));
        marks.append(mark);
    }
    return marks;
}

QTextLine laidOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine text = layout.createLine();
    // Without a width of its own the line would be aligned by the direction of its words, not by the column.
    if (text.isValid())
        text.setLineWidth(std::max(text.naturalTextWidth(), 1.0));
    layout.endLayout();
    return text;
}

/// The letters as glyphs, each digit in the middle of a place of the same width. Empty where the font lacks a letter:
/// then another one has to be asked.
QGlyphRun glyphsOf(const QString &number, const QFont &font, const QFontMetrics &metrics)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(number);
    if (glyphs.size() != number.size() || glyphs.contains(0))
        return {};
    const int digit = widestDigit(metrics);
    QList<QPointF> places;
    int x = 0;
    for (const QChar letter : number) {
        const int wide = advance(metrics, letter, digit);
        const int left = x + (wide - metrics.horizontalAdvance(letter)) / 2;
        places << QPointF(left, 0);
        x += wide;
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return run;
}

/// The square of a check box; without an edge where that is no colour.
void drawBox(QPainter *painter, const QRectF &box, const QColor &edge, const QColor &ground)
{
    constexpr qreal kEdge = 1.2;
    const qreal radius = box.width() * 0.25;
    const qreal inset = edge.isValid() ? kEdge / 2 : 0;
    painter->setPen(edge.isValid() ? QPen(edge, kEdge) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// A tick, or a bar for what is neither yes nor no.
void drawTick(QPainter *painter, const QRectF &box, Qt::CheckState state, const QColor &ink)
{
    const qreal extent = box.width();
    const auto at = [&box, extent](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * extent; };
    painter->setPen(QPen(ink, extent * 0.14, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    if (state == Qt::Checked) {
        const QPointF tick[] = {at(0.22, 0.5), at(0.43, 0.7), at(0.79, 0.29)};
        painter->drawPolyline(tick, 3);
    } else {
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
}

} // namespace

QString badgeSign(Badge badge)
{
    const char16_t sign = kBadges[std::size_t(badge)].sign;
    return sign ? QString(QChar(sign)) : QString();
}

QSize badgeSize(Badge badge, const QString &words, const QFont &font)
{
    const QFontMetrics metrics(smaller(font));
    const int pad = metrics.height() / 2;
    return {metrics.horizontalAdvance(badgeText(badge, words)) + 2 * pad, metrics.height() + pad};
}

void drawBadge(QPainter *painter, const QRect &rect, Qt::Alignment alignment, Badge badge, const QString &words,
               Tone tone)
{
    const BadgeFacts &facts = kBadges[std::size_t(badge)];
    QSize size = badgeSize(badge, words, painter->font());
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect patch = aligned(size, rect, alignment, painter->layoutDirection());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = smaller(painter->font());
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(facts.ground, tone));
    painter->drawRoundedRect(patch, patch.height() / 2.0, patch.height() / 2.0);
    painter->setPen(color(facts.ink, tone));
    const int pad = patch.height() / 4;
    const QRect inner = patch.adjusted(pad, 0, -pad, 0);
    painter->drawText(inner, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(badgeText(badge, words), Qt::ElideRight, inner.width()));
    painter->restore();
}

int checkBoxExtent(const QFont &font)
{
    return std::max(12, QFontMetrics(font).height() * 15 / 16);
}

void drawCheckBox(QPainter *painter, const QRect &rect, Qt::CheckState state, bool enabled, Tone tone)
{
    const int extent = checkBoxExtent(painter->font());
    const QRectF box = QRectF(aligned({extent, extent}, rect, Qt::AlignCenter, Qt::LeftToRight));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter->setOpacity(0.5);
    if (state == Qt::Unchecked) {
        drawBox(painter, box, color(Token::Muted, tone), color(Token::Panel, tone));
    } else {
        drawBox(painter, box, {}, color(Token::Accent, tone));
        drawTick(painter, box, state, color(Token::OnAccent, tone));
    }
    painter->restore();
}

void drawReadFlag(QPainter *painter, const QRect &rect, Qt::CheckState state, Tone tone)
{
    const int extent = checkBoxExtent(painter->font());
    const QRectF box = QRectF(aligned({extent, extent}, rect, Qt::AlignCenter, Qt::LeftToRight));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBox(painter, box, color(Token::Disabled, tone), color(Token::Line, tone));
    if (state != Qt::Unchecked)
        drawTick(painter, box, state, color(Token::Text, tone));
    painter->restore();
}

void drawWords(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QColor &ink,
               Tone tone, const std::vector<std::pair<int, int>> &found)
{
    // No cell has room for more; the last letter stands for the rest.
    QString line = words.left(kMostLetters);
    line.replace(QChar(u'\n'), QChar(u' '));
    // To shape letters is what takes time: words that fit are shaped once.
    QTextLayout layout(line, painter->font(), painter->device());
    layout.setFormats(marksOn(found, int(line.size()), true, tone));
    QTextLine text = laidOut(layout);
    if (text.isValid() && text.naturalTextWidth() > rect.width()) {
        const QString shown = painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
        layout.setText(shown);
        layout.setFormats(marksOn(found, int(shown.size()), shown == line, tone));
        text = laidOut(layout);
    }
    if (!text.isValid())
        return;
    const QSize size(qCeil(text.naturalTextWidth()), qCeil(text.height()));
    painter->save();
    painter->setPen(ink);
    painter->setClipRect(rect, Qt::IntersectClip);
    layout.draw(painter, aligned(size, rect, alignment, painter->layoutDirection()).topLeft());
    painter->restore();
}

int numberWidth(const QString &number, const QFont &font)
{
    const QFontMetrics metrics(font);
    if (!isPlain(number))
        return metrics.horizontalAdvance(number);
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar letter : number)
        width += advance(metrics, letter, digit);
    return width;
}

QString elidedNumber(const QString &number, const QFont &font, int width)
{
    if (numberWidth(number, font) <= width)
        return number;
    // The leading digits are what one reads: a number without them would be another one.
    QString kept = number;
    while (!kept.isEmpty() && numberWidth(kept + u'…', font) > width)
        kept.chop(1);
    return kept + u'…';
}

void drawNumber(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QColor &ink)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString number = elidedNumber(words, painter->font(), rect.width());
    const QSize size(numberWidth(number, painter->font()), metrics.height());
    const QRect place = aligned(size, rect, alignment, painter->layoutDirection());
    painter->save();
    painter->setPen(ink);
    painter->setClipRect(rect, Qt::IntersectClip);
    const int baseline = place.top() + metrics.ascent();
    const QGlyphRun run = isPlain(number) ? glyphsOf(number, painter->font(), metrics) : QGlyphRun();
    if (run.isEmpty())
        painter->drawText(place.left(), baseline, number);
    else
        painter->drawGlyphRun(QPointF(place.left(), baseline), run);
    painter->restore();
}

void drawThumbnail(QPainter *painter, const QRect &rect, const QPixmap &picture, Tone tone)
{
    QPainterPath round;
    round.addRoundedRect(rect, rect.width() / 7.0, rect.width() / 7.0);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillPath(round, color(Token::Line, tone));
    if (!picture.isNull()) {
        painter->setClipPath(round, Qt::IntersectClip);
        // As much of its middle as fills the square.
        const int side = std::min(picture.width(), picture.height());
        const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
        painter->drawPixmap(rect, picture, middle);
    }
    painter->restore();
}

void drawPending(QPainter *painter, const QRect &rect, Tone tone)
{
    const int height = std::max(4, painter->fontMetrics().height() / 2);
    const QRect bar = aligned({rect.width() * 3 / 5, height}, rect, Qt::AlignLeft, painter->layoutDirection());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Line, tone));
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    painter->restore();
}

void drawRefused(QPainter *painter, const QRect &rect, Tone tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Danger, tone), 2));
    painter->setBrush(color(Token::DangerSoft, tone));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

void drawFocus(QPainter *painter, const QRectF &rect, qreal radius, Tone tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Accent, tone), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawAvatar(QPainter *painter, const QRect &rect, const QString &letters, Tone tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::AccentSoft, tone));
    painter->drawEllipse(rect);
    painter->setPen(color(Token::AccentText, tone));
    painter->setFont(semibold(smaller(painter->font())));
    painter->drawText(rect, Qt::AlignCenter, letters);
    painter->restore();
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QChar second = words.size() > 1                                             ? words.last().front()
                         : words.first().size() > 1 && words.first().back().isDigit() ? words.first().back()
                                                                                      : QChar();
    return (QString(words.first().front()) + (second.isNull() ? QString() : QString(second))).toUpper();
}

} // namespace stockroom::paint
