// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pane/openshop.h"
#include "ui/pane/formfield.h"
#include "ui/pane/formpane.h"
#include "ui/pane/thumbnails.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace stockroom;
using pane::FormField;
using pane::FormPane;
using test::money;
using test::s;

class FormHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }
    void init();
    void cleanup();

    void whatIsChosenIsNotAskedForAnyMore_data();
    void whatIsChosenIsNotAskedForAnyMore();
    void whatIsToBeChosenStaysUntilAllIsChosen();
    void aDeletionStaysSaidWhateverIsChosen();
    void theTitleIsTheNameThatWasSaved();
    void theTitleIsTheNameThatSomebodyElseHasWritten();
    void aMessageMovesOnlyWhatStandsBelowIt();
    void theFormHasNoHoles();
    void aTitleOfSeveralLinesIsWhole();

private:
    void type(const char *field, const QString &text);
    void writeElsewhere(const entity::Values &values);
    void press(const char *field, const char *button);
    bool saveIntoConflict(const char *field);
    bool isSaid(const QString &words) const;
    QRect placeOf(const QWidget *widget) const { return {widget->mapTo(m_form.get(), QPoint(0, 0)), widget->size()}; }
    QRect placeOf(const char *field) const { return placeOf(m_form->field(s(field))); }

    const QString m_ask = FormPane::tr("This was changed meanwhile. Choose for each field; nothing is lost.");
    std::unique_ptr<test::OpenShop> m_open;
    std::unique_ptr<pane::Thumbnails> m_thumbnails;
    std::unique_ptr<FormPane> m_form;
    entity::Value m_id;
};

void FormHeadTest::init()
{
    m_open = std::make_unique<test::OpenShop>();
    m_id = m_open->shop->addProduct(s("Teapot"), 1000);
    QVERIFY(m_open->open());
    m_thumbnails = std::make_unique<pane::Thumbnails>(QString());
    m_form = std::make_unique<FormPane>(m_open->entity("product"), m_thumbnails.get(),
                                        pane::Surroundings{m_open->store.get(), QLocale::c()});
    m_form->resize(400, 1200);
    m_form->show();
    m_form->open(m_id);
    QTRY_COMPARE_WITH_TIMEOUT(m_form->field(s("price"))->stored(), money(1000), 60'000);
}

void FormHeadTest::cleanup()
{
    m_form.reset();
    m_open.reset();
}

void FormHeadTest::type(const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(m_form->field(s(field))->editor()->widget());
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Past the window, which hears nothing of it until it asks.
void FormHeadTest::writeElsewhere(const entity::Values &values)
{
    const store::Change change{store::Change::Act::Set, s("product"), m_id, values};
    QVERIFY(m_open->shop->store().apply({.changes = {change}}, {s("clerk2"), s("tests")}));
}

void FormHeadTest::press(const char *field, const char *button)
{
    m_form->field(s(field))->findChild<QPushButton *>(s(button))->click();
}

bool FormHeadTest::saveIntoConflict(const char *field)
{
    m_form->save();
    return QTest::qWaitFor([&] { return m_form->field(s(field))->isInConflict() && isSaid(m_ask); }, 60'000);
}

bool FormHeadTest::isSaid(const QString &words) const
{
    const auto labels = m_form->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

void FormHeadTest::whatIsChosenIsNotAskedForAnyMore_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("mine") << QByteArray("mine");
    QTest::newRow("theirs") << QByteArray("theirs");
}

void FormHeadTest::whatIsChosenIsNotAskedForAnyMore()
{
    QFETCH(QByteArray, button);
    type("price", s("7.00"));
    writeElsewhere({{s("price"), money(900)}});
    QVERIFY(saveIntoConflict("price"));
    press("price", button.constData());
    QVERIFY(!isSaid(m_ask));
}

void FormHeadTest::whatIsToBeChosenStaysUntilAllIsChosen()
{
    type("price", s("7.00"));
    type("name", s("Kettle"));
    writeElsewhere({{s("price"), money(900)}, {s("name"), s("Samovar")}});
    QVERIFY(saveIntoConflict("price"));
    QVERIFY(m_form->field(s("name"))->isInConflict());
    press("price", "mine");
    QVERIFY(isSaid(m_ask));
    press("name", "theirs");
    QVERIFY(!isSaid(m_ask));
}

void FormHeadTest::aDeletionStaysSaidWhateverIsChosen()
{
    type("price", s("7.00"));
    writeElsewhere({{s("price"), money(900)}});
    QVERIFY(saveIntoConflict("price"));
    m_open->store->apply({.changes = {{store::Change::Act::Delete, s("product"), m_id}}}, this, {});
    const QString deleted = FormPane::tr("This row has been deleted.");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(deleted), 60'000);
    press("price", "mine");
    QVERIFY(isSaid(deleted));
}

void FormHeadTest::theTitleIsTheNameThatWasSaved()
{
    QVERIFY(isSaid(s("Teapot")));
    type("name", s("Kettle"));
    QVERIFY(isSaid(s("Teapot")));
    // What the store answers is shown with it, not only when the row was read anew.
    bool isShown = false;
    connect(m_form.get(), &FormPane::saved, this, [&] { isShown = isSaid(s("Kettle")); });
    m_form->save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_form->isEdited(), 60'000);
    QVERIFY(isShown);
}

void FormHeadTest::theTitleIsTheNameThatSomebodyElseHasWritten()
{
    type("name", s("Kettle"));
    writeElsewhere({{s("name"), s("Samovar")}});
    QVERIFY(saveIntoConflict("name"));
    QVERIFY(isSaid(s("Samovar")));
    press("name", "mine");
    QVERIFY(isSaid(s("Samovar")));
    m_form->save();
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(s("Kettle")), 60'000);
}

void FormHeadTest::aMessageMovesOnlyWhatStandsBelowIt()
{
    const char *above[] = {"name", "slug"};
    const char *below[] = {"category", "description", "price", "stock", "active"};
    QList<QRect> before;
    QCoreApplication::processEvents();
    for (const char *each : above)
        before << placeOf(each);
    for (const char *each : below)
        before << placeOf(each);
    FormField *slug = m_form->field(s("slug"));
    slug->setProblem(s("It is taken."));
    QTRY_VERIFY_WITH_TIMEOUT(slug->height() > before[1].height(), 60'000);
    const int grown = slug->height() - before[1].height();
    QTRY_COMPARE_WITH_TIMEOUT(placeOf("active").top(), before.last().top() + grown, 60'000);
    QCOMPARE(placeOf("name"), before[0]);
    QCOMPARE(placeOf("slug").top(), before[1].top());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(placeOf(below[i]), before[i + 2].translated(0, grown));
    slug->setProblem({});
    QTRY_COMPARE_WITH_TIMEOUT(placeOf("active"), before.last(), 60'000);
    QCOMPARE(placeOf("slug"), before[1]);
    QCOMPARE(placeOf("description"), before[3]);
}

void FormHeadTest::aTitleOfSeveralLinesIsWhole()
{
    writeElsewhere({{s("name"), s("Teapot of blue and white porcelain with a handle of woven cane, for eight")}});
    m_form->resize(m_form->minimumWidth(), 1200);
    const auto title = [this] {
        const auto labels = m_form->findChildren<QLabel *>();
        return *std::find_if(labels.begin(), labels.end(),
                             [](const QLabel *label) { return label->property("role") == s("title"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(title()->text().startsWith(s("Teapot of")), 60'000);
    QCoreApplication::processEvents();
    QVERIFY(title()->heightForWidth(title()->width()) >= 2 * m_form->fontMetrics().height());
    QTRY_VERIFY_WITH_TIMEOUT(title()->height() >= title()->heightForWidth(title()->width()), 60'000);
}

void FormHeadTest::theFormHasNoHoles()
{
    const int line = m_form->fontMetrics().height();
    QCoreApplication::processEvents();
    const char *column[] = {"name", "slug", "category", "description"};
    for (int i = 1; i < 4; ++i)
        QVERIFY2(placeOf(column[i]).top() - placeOf(column[i - 1]).bottom() <= line, column[i]);
    for (const char *each : column) {
        const FormField *field = m_form->field(s(each));
        QVERIFY2(field->height() <= field->editor()->widget()->height() + 2 * line, each);
    }
    // The picture is what is highest above them.
    const auto labels = m_form->findChildren<QLabel *>();
    const auto picture = std::find_if(labels.begin(), labels.end(),
                                      [](const QLabel *label) { return !label->pixmap(Qt::ReturnByValue).isNull(); });
    QVERIFY(picture != labels.end());
    QVERIFY(placeOf("name").top() - placeOf(*picture).bottom() <= line);
}

QTEST_MAIN(FormHeadTest)
#include "formhead_test.moc"
