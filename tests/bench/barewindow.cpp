// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Qt alone gives, for the measurement of opening: a window with QSqlTableModel on the products of a store. Says
// "shown" as soon as rows were painted.
//   barewindow FILE, or barewindow CONNECTION-OPTIONS of libpq
#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

class View : public QTableView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model() && model()->rowCount() > 0 && !std::exchange(m_isShown, true)) {
            std::puts("shown");
            std::fflush(stdout);
        }
    }

private:
    bool m_isShown = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QString where = QApplication::arguments().value(1);
    const bool isFile = where.startsWith(u'/');
    QSqlDatabase database = QSqlDatabase::addDatabase(isFile ? u"QSQLITE"_s : u"QPSQL"_s);
    if (isFile)
        database.setDatabaseName(where);
    else
        database.setConnectOptions(where);
    if (!database.open())
        return 1;
    QMainWindow window;
    window.resize(1440, 900);
    auto *view = new View;
    QSqlTableModel model(nullptr, database);
    model.setTable(u"products_product"_s);
    model.setSort(model.fieldIndex(u"created_at"_s), Qt::DescendingOrder);
    model.select();
    view->setModel(&model);
    window.setCentralWidget(view);
    window.show();
    return QApplication::exec();
}
