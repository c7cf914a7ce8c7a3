#ifndef UI_VIEWMODELS_LOG_CAPTURELIST_H
#define UI_VIEWMODELS_LOG_CAPTURELIST_H

#include <signaling/clock.h>

#include <QtCore/qabstractitemmodel.h>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace Signaling {
class SignalHistory;
struct HistorySession;
} // namespace Signaling

namespace Signalbox {

class CaptureViewModel;

/// The captures and recorded sessions that are looked at, in the order they were opened. Has the
/// roles of a WorkspaceViewModel, as sessions that are offline.
class CaptureList : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CaptureList(std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~CaptureList() override;

    /// It is read once somebody looks at it, unless it is open already.
    CaptureViewModel *add(const QString &fileName);
    /// The same for a recorded session; one that is open already is read anew if more was recorded
    /// since. \a history must outlive this.
    CaptureViewModel *addRecorded(Signaling::SignalHistory *history,
                                  const Signaling::HistorySession &session);
    /// As add(), but it is read now, and chosen() follows at once.
    CaptureViewModel *open(const QString &fileName);
    CaptureViewModel *openRecorded(Signaling::SignalHistory *history,
                                   const Signaling::HistorySession &session);
    /// It is read, unless it was, and chosen() follows.
    void choose(CaptureViewModel *capture);
    /// Somebody closes it: closed() tells before it goes.
    void close(int row);
    /// To where \a row is then.
    void move(int from, int row);
    CaptureViewModel *at(int row) const { return m_captures.at(size_t(row)).get(); }
    int rowOf(const CaptureViewModel *capture) const;
    /// The names of local files among \a urls that end as captures do.
    static QStringList filesIn(const QList<QUrl> &urls);
    /// Whether that is the name of a capture and no invite.
    static bool isCapture(const QString &fileName);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// To be looked at.
    void chosen(Signalbox::CaptureViewModel *capture);
    /// Before it goes: whatever shows it has to let go of it.
    void closing(Signalbox::CaptureViewModel *capture);
    /// Somebody closed it, and may want it back; it is about to go.
    void closed(Signalbox::CaptureViewModel *capture, int row);

private:
    void remove(int row);
    CaptureViewModel *find(const QString &key) const;
    CaptureViewModel *append(std::unique_ptr<CaptureViewModel> capture);

    std::shared_ptr<Signaling::Clock> m_clock;
    std::vector<std::unique_ptr<CaptureViewModel>> m_captures;
};

} // namespace Signalbox

#endif
