#include "pagetext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace PageText {

QString read(const QString &path)
{
    QFile file(QDir(QStringLiteral(SIGNALBOX_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    const QDir project(QStringLiteral(SIGNALBOX_SOURCE_DIR));
    QStringList files;
    QDirIterator iterator(project.filePath(folder), patterns, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(project.relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

static bool isRow(const QString &line)
{
    return line.startsWith(QLatin1String("| ")) && line.endsWith(QLatin1String(" |"));
}

static Row cellsOf(const QString &line)
{
    Row cells;
    const QStringList parts = line.mid(1, line.size() - 2).split(QLatin1Char('|'));
    for (const QString &part : parts)
        cells.append(part.trimmed());
    return cells;
}

/// From \a at on, the rows of the next table; \a at is behind it then.
static QList<Row> nextTable(const QStringList &lines, qsizetype &at)
{
    QList<Row> rows;
    while (at < lines.size() && !isRow(lines[at]))
        ++at;
    for (at += 2; at < lines.size() && isRow(lines[at]); ++at) // the head, and the line below it
        rows.append(cellsOf(lines[at]));
    return rows;
}

QList<Row> tableUnder(const QString &page, const QString &heading)
{
    const QStringList lines = page.split(QLatin1Char('\n'));
    qsizetype at = lines.indexOf(heading);
    return at < 0 ? QList<Row>() : nextTable(lines, at);
}

QList<Row> allRows(const QString &page)
{
    const QStringList lines = page.split(QLatin1Char('\n'));
    QList<Row> rows;
    for (qsizetype at = 0; at < lines.size();)
        rows += nextTable(lines, at);
    return rows;
}

static QStringList allCaptured(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QStringList codeIn(const QString &cell)
{
    return allCaptured(cell, QStringLiteral("`([^`]*)`"));
}

QList<QPair<QString, int>> enumerators(const QString &source, const QString &head)
{
    const QRegularExpression body(QRegularExpression::escape(head)
                                  + QStringLiteral("\\s*\\{([^}]*)\\}"));
    QString text = body.match(source).captured(1);
    text.remove(QRegularExpression(QStringLiteral("//[^\\n]*")));
    QList<QPair<QString, int>> list;
    int value = -1;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        const QString written = part.section(QLatin1Char('='), 1).trimmed();
        if (name.isEmpty())
            continue;
        bool isNumber = false;
        const int number = written.toInt(&isNumber);
        value = isNumber ? number : value + 1;
        list.append({name, value});
    }
    return list;
}

QStringList literals(const QString &source, const QString &before)
{
    QString text = source;
    text.remove(QRegularExpression(QStringLiteral("(?<=\\n)\\s*//[^\\n]*")));
    const QStringList runs =
        allCaptured(text,
                    QRegularExpression::escape(before)
                        + QStringLiteral("\\s*((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+)"));
    QStringList list;
    for (const QString &run : runs) {
        QString whole =
            allCaptured(run, QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")).join(QString());
        whole.replace(QLatin1String("\\\""), QLatin1String("\""));
        whole.replace(QLatin1String("\\n"), QLatin1String("\n"));
        list.append(whole);
    }
    return list;
}

} // namespace PageText
