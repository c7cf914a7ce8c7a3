#ifndef UI_WIDGETS_SESSION_TRANSFERNOTICE_H
#define UI_WIDGETS_SESSION_TRANSFERNOTICE_H

#include <ui/widgets/style/noticebar.h>

#include <QSet>
#include <QString>

namespace Signalbox {

class TransfersViewModel;

/// What is offered or under way, in a line, where the list of transfers is out of sight.
class TransferNotice : public NoticeBar
{
    Q_OBJECT

public:
    /// \a transfers must outlive it.
    explicit TransferNotice(const TransfersViewModel *transfers, QWidget *parent = nullptr);

    /// Whether the list is out of sight.
    void setWanted(bool wanted);

private:
    void refresh();
    /// The row that counts most; -1: none.
    int row() const;

    const TransfersViewModel *m_transfers;
    QString m_shown;        ///< its id
    QSet<QString> m_closed; ///< by someone, who doesn't want to see them again
    bool m_wanted = false;
};

} // namespace Signalbox

#endif
