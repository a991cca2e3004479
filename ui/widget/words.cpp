// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/words.h"
#include "ui/paint/theme.h"

#include <QEvent>
#include <QPushButton>

namespace stockroom::widget
{

namespace
{

struct WordsFacts {
    Words kind;
    const char *role;
    QFont (*font)(const QFont &);
};

/// A label that starts where its window starts, whatever the direction of its words.
class Label : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
            align();
        return QLabel::event(event);
    }

private:
    void align()
    {
        if (alignment() & Qt::AlignHCenter)
            return;
        const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute | side);
    }
};

QFont same(const QFont &font)
{
    return font;
}

constexpr WordsFacts kWords[] = {
    {Words::Plain, "", same},
    {Words::Strong, "", paint::semibold},
    {Words::Label, "label", paint::smaller},
    {Words::Muted, "muted", same},
    {Words::Title, "title", paint::title},
    {Words::Display, "display", paint::display},
    {Words::Danger, "danger", paint::smaller},
};

} // namespace

QLabel *words(Words kind, QWidget *parent, const QString &text)
{
    const WordsFacts &facts = kWords[std::size_t(kind)];
    auto *label = new Label(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, facts.role);
    label->setFont(facts.font(label->font()));
    return label;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    // Enter presses the button that has the keyboard, outside of dialogs too.
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
}

} // namespace stockroom::widget
