// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stockroom::pane
{

/// The name of a group of fields, by which the group is folded; checked means open.
class Heading : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Heading(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stockroom::pane
