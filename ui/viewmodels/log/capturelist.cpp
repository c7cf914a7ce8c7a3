#include "capturelist.h"

#include <ui/models/plaintooltip.h>
#include <ui/viewmodels/history/recordedcapture.h>
#include <ui/viewmodels/log/filecapture.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qfileinfo.h>
#include <QtCore/qurl.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

CaptureList::CaptureList(std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

CaptureList::~CaptureList() = default;

CaptureViewModel *CaptureList::add(const QString &fileName)
{
    const QString path = QFileInfo(fileName).absoluteFilePath();
    CaptureViewModel *known = find(path);
    return known ? known : append(std::make_unique<FileCapture>(path, m_clock));
}

CaptureViewModel *CaptureList::open(const QString &fileName)
{
    CaptureViewModel *capture = add(fileName);
    choose(capture);
    return capture;
}

void CaptureList::choose(CaptureViewModel *capture)
{
    capture->load();
    Q_EMIT chosen(capture);
}

CaptureViewModel *CaptureList::addRecorded(Signaling::SignalHistory *history,
                                           const Signaling::HistorySession &session)
{
    CaptureViewModel *capture = find(RecordedCapture::keyOf(session));
    const auto *known = qobject_cast<RecordedCapture *>(capture);
    if (known && known->isBehind(session)) {
        remove(rowOf(capture));
        capture = nullptr;
    }
    return capture ? capture : append(std::make_unique<RecordedCapture>(history, session, m_clock));
}

CaptureViewModel *CaptureList::openRecorded(Signaling::SignalHistory *history,
                                            const Signaling::HistorySession &session)
{
    CaptureViewModel *capture = addRecorded(history, session);
    choose(capture);
    return capture;
}

CaptureViewModel *CaptureList::find(const QString &key) const
{
    const auto it = std::find_if(m_captures.begin(), m_captures.end(),
                                 [&](const auto &other) { return other->key() == key; });
    return it == m_captures.end() ? nullptr : it->get();
}

CaptureViewModel *CaptureList::append(std::unique_ptr<CaptureViewModel> capture)
{
    CaptureViewModel *added = capture.get();
    beginInsertRows({}, rowCount(), rowCount());
    m_captures.push_back(std::move(capture));
    endInsertRows();
    connect(added, &CaptureViewModel::loadingChanged, this, [this, added] {
        const QModelIndex row = index(rowOf(added));
        Q_EMIT dataChanged(row, row);
    });
    return added;
}

void CaptureList::close(int row)
{
    Q_EMIT closed(at(row), row);
    remove(row);
}

void CaptureList::move(int from, int row)
{
    if (from == row || !beginMoveRows({}, from, from, {}, row > from ? row + 1 : row))
        return;
    const auto first = m_captures.begin();
    if (row > from)
        std::rotate(first + from, first + from + 1, first + row + 1);
    else
        std::rotate(first + row, first + from, first + from + 1);
    endMoveRows();
}

void CaptureList::remove(int row)
{
    Q_EMIT closing(at(row));
    beginRemoveRows({}, row, row);
    const std::unique_ptr<CaptureViewModel> gone = std::move(m_captures[size_t(row)]);
    m_captures.erase(m_captures.begin() + row);
    endRemoveRows();
}

int CaptureList::rowOf(const CaptureViewModel *capture) const
{
    const auto it = std::find_if(m_captures.begin(), m_captures.end(),
                                 [capture](const auto &other) { return other.get() == capture; });
    return it == m_captures.end() ? -1 : int(it - m_captures.begin());
}

bool CaptureList::isCapture(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

QStringList CaptureList::filesIn(const QList<QUrl> &urls)
{
    QStringList files;
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isCapture(url.path()))
            files << url.toLocalFile();
    }
    return files;
}

int CaptureList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_captures.size());
}

QVariant CaptureList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaptureViewModel *capture = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WorkspaceViewModel::TitleRole:
        return capture->title();
    case Qt::AccessibleTextRole:
        return (capture->kind() == CaptureViewModel::Kind::File ? tr("Capture %1, %2")
                                                                : tr("Recorded session %1, %2"))
            .arg(capture->title(), capture->statusText());
    case Qt::ToolTipRole:
        return plainToolTip(capture->origin());
    case WorkspaceViewModel::StatusRole:
        return capture->statusText();
    case WorkspaceViewModel::LinkRole:
        return QVariant::fromValue(capture->isLoading() ? SessionViewModel::Link::Connecting
                                       : capture->problem().isEmpty()
                                       ? SessionViewModel::Link::Offline
                                       : SessionViewModel::Link::Failed);
    default:
        return {};
    }
}

} // namespace Signalbox
