// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane/editors.h"

class QLabel;

namespace stockroom::pane
{

/// One field of a form: its label, its editor, why it was refused, and what somebody else has written meanwhile.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const entity::Field &field, const Surroundings &around, QWidget *parent);

    const entity::Field &field() const { return m_editor->field(); }
    QString name() const { return QString::fromUtf8(field().name); }
    Editor *editor() const { return m_editor; }
    bool isReadOnly() const { return field().has(entity::ReadOnly); }
    void setReadOnly(bool readOnly);
    /// The currency of the store, said beside the labels of money.
    void setCurrency(const QString &currency);

    /// Shows what is stored; whether the value was edited starts anew.
    void setStored(const entity::Value &value, const QString &caption = {});
    const entity::Value &stored() const { return m_stored; }
    const QString &storedCaption() const { return m_caption; }
    /// What the store holds as far as is known: what somebody else has written too, before mine or theirs is chosen.
    const entity::Value &held() const { return isInConflict() ? m_theirs : m_stored; }
    const QString &heldCaption() const { return isInConflict() ? m_theirsCaption : m_caption; }
    bool isEdited() const { return m_isEdited; }
    /// What stands here is on its way to the store; what is written from now on is another change.
    void setSent() { m_isEditedSince = false; }
    bool isEditedSince() const { return m_isEditedSince; }
    /// What was sent is saved, and the store holds `value`. What was written since stays, and counts as edited.
    void setSaved(const entity::Value &value);
    /// What is being written is read in the locale in which it was begun.
    void setLocale(const QLocale &locale);

    void setProblem(const QString &reason);
    QString problem() const;
    /// Offers what somebody else has written: it may be taken, or one's own kept.
    void setTheirs(const entity::Value &value, const QString &words);
    bool isInConflict() const;

    void retranslate();

Q_SIGNALS:
    void edited();
    /// Mine or theirs was chosen.
    void settled();
    void heldChanged();

private:
    void addConflict();
    void leaveConflict();
    void keepMine();
    void takeTheirs();

    QLocale m_locale;
    Editor *m_editor;
    QLabel *m_label;
    QLabel *m_problem;
    QWidget *m_conflict = nullptr;
    QLabel *m_theirsWords = nullptr;
    QString m_currency;
    entity::Value m_stored;
    QString m_caption;
    entity::Value m_theirs;
    QString m_theirsCaption;
    bool m_isEdited = false;
    bool m_isEditedSince = false;
};

} // namespace stockroom::pane
