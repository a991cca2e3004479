// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace stockroom::widget
{

/// One section in the navigation: a symbol and its name.
class NavigationButton : public QPushButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &id, const QString &symbol, int place, QWidget *parent);

    QString id() const { return m_id; }
    int place() const { return m_place; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_symbol;
    int m_place;
};

/// The sections of a store, one of them chosen; Up and Down move between them.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    /// From this place on sections stand at the bottom.
    static constexpr int kBottom = 100;

    explicit NavigationBar(QWidget *parent = nullptr);

    /// Sections stand in the order of their places.
    void addSection(const QString &id, const QString &title, const QString &symbol, int place);
    void setTitle(const QString &id, const QString &title);
    /// Chooses a section as if it had been pressed; an unknown id changes nothing.
    void choose(const QString &id);
    QString chosen() const;
    /// The section in the order of the screen, from 0; empty where there is none.
    QString sectionAt(int index) const;

Q_SIGNALS:
    void sectionChosen(const QString &id);

private:
    NavigationButton *find(const QString &id) const;

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    std::vector<NavigationButton *> m_buttons;
};

} // namespace stockroom::widget
