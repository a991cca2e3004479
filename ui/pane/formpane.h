// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane/editors.h"
#include "ui/pane/reading.h"

#include <QList>
#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stockroom::pane
{

class FormField;
class Heading;
class JoinList;
class PartsList;
class Thumbnails;

/// A form made from an entity, for a new row or one that is there. What was written into it is never lost unasked: who
/// wants to leave it first saves it or gives it up.
class FormPane : public QWidget
{
    Q_OBJECT

public:
    FormPane(const entity::Entity &entity, Thumbnails *thumbnails, const Surroundings &around,
             QWidget *parent = nullptr);
    ~FormPane() override;

    /// Shows a row, or a new one. When something was written and not saved, it is asked for first.
    void open(const entity::Value &id);
    void add();
    /// Leaves the form; closed() tells when that is agreed.
    void close();

    /// The row that is shown; invalid for a new one.
    const entity::Value &id() const { return m_id; }
    bool isAdding() const { return m_isAdding; }
    /// Whether something is written that is not saved.
    bool isEdited() const;
    /// As isEdited(), or a save was refused, if only because nothing was written.
    bool isUnsaved() const;
    bool isAsking() const;
    /// What is written while a save is on its way stays, and is saved after it when that is wanted once more.
    void save();
    void discard();
    /// Lets everything be read and nothing be written.
    void setReadOnly(bool readOnly);
    FormField *field(const QString &name) const;
    /// Gives the keyboard to the first field that can be written.
    void takeKeyboard();
    void takeKeyboardBack();
    /// Speaks the language of the program, and writes as people of that locale do.
    void setLocale(const QLocale &locale);
    void retranslate();

Q_SIGNALS:
    /// The row is shown.
    void opened(const QVariant &id);
    void saved(const QVariant &id);
    /// A new row was saved.
    void added(const QVariant &id);
    /// Whether isUnsaved().
    void unsavedChanged(bool isUnsaved);
    /// Something did not go as it was wanted, and the form cannot show it.
    void said(const QString &words);
    /// After "Save and next".
    void nextWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Read;
    using Leave = std::function<void()>;
    enum class Ask : quint8 { WithKeyboard, Quietly };

    void makeParts();
    void makeHead(QVBoxLayout *column);
    void makeFields(QVBoxLayout *column);
    QWidget *makeAsking();
    void setAsking(bool asks);
    QWidget *makeFoot();
    QWidget *makeGroup(QVBoxLayout *column, const entity::Field &first);
    bool isEditedSince() const;
    void leave(const Leave &then, Ask ask = Ask::WithKeyboard);
    void stay();
    void load(const entity::Value &id);
    void came(const entity::Value &id, const entity::Result<Read> &read);
    void fill(const Read &read);
    void showNew();
    void showHead();
    void showTitle();
    QString picturePath() const;
    QString captionOf(const FormField &field) const;
    QString wordsOf(const FormField &field, const entity::Value &value, const QString &caption) const;
    void settled();
    bool isInConflict() const;
    void tellEdited();
    void tellUnsaved();

    store::Change collect(QList<entity::Failure> *failures) const;
    void send(const store::Change &change, quint64 visit);
    void wasSaved(const store::Change &change, quint64 visit, const entity::Result<store::Saved> &result);
    void showSaved(const store::SavedChange &saved);
    void goOn(bool wasAdding);
    void readAgain();
    void fail(const entity::Problem &problem);
    void showFailures(const QList<entity::Failure> &failures);
    void showConflict(const entity::Problem &problem);
    void setBanner(const QString &words);
    void setGone(bool gone);
    void changed(const store::Saved &saved);
    void changedElsewhere();
    void takeOver(const entity::Values &values);
    void showTheirs(FormField *field, const entity::Value &value, const QString &caption);

    const entity::Entity &m_entity;
    Thumbnails *m_thumbnails;
    Surroundings m_around;
    QList<FormField *> m_fields;
    QList<Heading *> m_groups;
    QList<PartsList *> m_parts;
    QList<JoinList *> m_joins;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_banner = nullptr;
    QLabel *m_question = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_asking = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveNext = nullptr;
    QPushButton *m_saveThen = nullptr;
    QPushButton *m_discard = nullptr;
    entity::Value m_id;
    entity::Value m_wanted; ///< the row that is being read
    entity::Values m_row;
    Leave m_then;
    quint64 m_reading = 0; ///< rises when something else is read
    quint64 m_visit = 0;   ///< rises when another row is shown
    bool m_isAdding = false;
    bool m_isGone = false; ///< the row has been deleted
    bool m_isSaving = false;
    bool m_isUnsaved = false; ///< as it was told last
    bool m_isReadOnly = false;
    bool m_saveAgain = false;
    bool m_next = false;
};

} // namespace stockroom::pane
