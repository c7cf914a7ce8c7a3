#ifndef SIGNALBOX_TESTS_PAGETEXT_H
#define SIGNALBOX_TESTS_PAGETEXT_H

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

/// What tests need of the pages in docs/, and of the sources that these tell about.
namespace PageText {

using Row = QStringList;

/// The text of a file, named from the project's folder; null if it can't be read.
QString read(const QString &path);
/// Files below a folder of the project, with these suffixes.
QStringList filesBelow(const QString &folder, const QStringList &patterns);

/// The rows of the first table after the line \a heading, without its head.
QList<Row> tableUnder(const QString &page, const QString &heading);
/// All tables' rows of a page.
QList<Row> allRows(const QString &page);
/// What stands in backticks in a cell.
QStringList codeIn(const QString &cell);

/// Names and values of an enum in a C or C++ source: \a head is what stands before its brace.
/// Without a value written there it is one more than the one before.
QList<QPair<QString, int>> enumerators(const QString &source, const QString &head);
/// The string literals of a C++ source that stand right after \a before, adjacent ones as one,
/// escapes resolved.
QStringList literals(const QString &source, const QString &before = {});

} // namespace PageText

#endif
