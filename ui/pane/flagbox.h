// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace stockroom::pane
{

/// A check box that can be only for reading: it is reached by the keyboard, looks and is announced as such, and nobody
/// changes it.
class FlagBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit FlagBox(const QString &text, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }

protected:
    bool event(QEvent *event) override;

private:
    bool m_isReadOnly = false;
};

} // namespace stockroom::pane
