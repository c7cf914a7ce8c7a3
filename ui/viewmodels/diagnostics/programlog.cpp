#include "programlog.h"

#include <ui/models/tokenredaction.h>

#include <QtCore/qdatetime.h>

#include <utility>

namespace Signalbox {

namespace {

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

} // namespace

ProgramLog::ProgramLog(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProgramLog::add(QtMsgType level, const QString &category, const QString &text, qint64 at)
{
    const QMutexLocker lock(&m_mutex);
    // Whoever floods it loses the oldest here already.
    if (m_waiting.size() >= MaxLines)
        m_waiting.removeFirst();
    m_waiting.append(
        {at, level, category, TokenRedaction::withoutTokens(text.left(MaxLineLength))});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ProgramLog::take, Qt::QueuedConnection);
}

void ProgramLog::take()
{
    QList<Line> lines;
    {
        const QMutexLocker lock(&m_mutex);
        lines.swap(m_waiting);
    }
    const auto spare = int(m_lines.size() + lines.size()) - MaxLines;
    if (const int gone = qMin(spare, int(m_lines.size())); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    const auto first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

int ProgramLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ProgramLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(line);
    case TimeRole:
        return line.at;
    case LevelRole:
        return int(line.level);
    case CategoryRole:
        return line.category;
    case TextRole:
        return line.text;
    default:
        return {};
    }
}

QString ProgramLog::wordsOf(const Line &line)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(line.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    return time + QLatin1Char(' ') + levelName(line.level) + QLatin1Char(' ') + line.category
        + QStringLiteral(": ") + line.text;
}

QString ProgramLog::toText() const
{
    QString text;
    for (const Line &line : m_lines)
        text += wordsOf(line) + QLatin1Char('\n');
    return text;
}

} // namespace Signalbox
