#ifndef UI_VIEWMODELS_LAB_FAULTSERVICE_H
#define UI_VIEWMODELS_LAB_FAULTSERVICE_H

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// What is wrong with the lines to a session that is hosted here. By default nothing.
struct LineTrouble
{
    static constexpr int MaxDelayMs = 60000;

    bool stalled = false;  ///< half-open: nothing passes, and neither side is told
    bool refusing = false; ///< who comes, or comes back, is turned away
    int delayMs = 0;       ///< that every message takes longer, each way
    int jitterMs = 0;      ///< and up to so much more, by chance

    bool isNone() const { return !stalled && !refusing && delayMs == 0 && jitterMs == 0; }
    friend bool operator==(const LineTrouble &a, const LineTrouble &b)
    {
        return a.stalled == b.stalled && a.refusing == b.refusing && a.delayMs == b.delayMs
            && a.jitterMs == b.jitterMs;
    }
    friend bool operator!=(const LineTrouble &a, const LineTrouble &b) { return !(a == b); }
};

/// Makes trouble on the lines to hosted sessions: what a ReconnectLab works with. A \a token says
/// for whom: for those who join, or joined, with it; empty: for everyone. Nothing happens for a
/// session that isn't hosted here.
class FaultService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In place of what was wrong before.
    virtual void setTrouble(const QString &sessionId, const LineTrouble &trouble,
                            const QString &token) = 0;
    /// Breaks the lines that there are; they can be made anew.
    virtual void cut(const QString &sessionId, const QString &token) = 0;
    /// The hub of that session goes down and comes back at once; restarted() follows.
    virtual void restart(const QString &sessionId) = 0;

Q_SIGNALS:
    /// \a problem: why the hub didn't come back; empty: it did.
    void restarted(const QString &sessionId, const QString &problem);
};

} // namespace Signalbox

#endif
