// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace stockroom::pane
{

/// A box of choices that tells choosing from looking through them: a step with the arrow keys is no choice yet. The
/// wheel belongs to what scrolls, unless the box has the keyboard.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent);

    /// What can only be read can still be reached by the keyboard and copied.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    bool isReadOnly() const { return m_isReadOnly; }
    bool isOpen() const;

    void showPopup() override;

Q_SIGNALS:
    /// One of the list was chosen, by the mouse or by Enter.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_isReadOnly = false;
    bool m_isStepping = false;
};

} // namespace stockroom::pane
