#include "capturelist.h"

#include <ui/viewmodels/captureviewmodel.h>
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

CaptureViewModel *CaptureList::open(const QString &fileName)
{
    const QString path = QFileInfo(fileName).absoluteFilePath();
    const auto known = std::find_if(m_captures.begin(), m_captures.end(),
                                    [&](const auto &other) { return other->fileName() == path; });
    CaptureViewModel *capture = known == m_captures.end() ? nullptr : known->get();
    if (!capture) {
        beginInsertRows({}, rowCount(), rowCount());
        m_captures.push_back(std::make_unique<CaptureViewModel>(path, m_clock));
        capture = m_captures.back().get();
        endInsertRows();
        connect(capture, &CaptureViewModel::loadingChanged, this, [this, capture] {
            const QModelIndex row = index(rowOf(capture));
            Q_EMIT dataChanged(row, row);
        });
    }
    Q_EMIT chosen(capture);
    return capture;
}

void CaptureList::close(int row)
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
        return tr("Capture %1, %2").arg(capture->title(), capture->statusText());
    case Qt::ToolTipRole:
        return capture->fileName();
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
