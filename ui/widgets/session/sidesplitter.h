#ifndef UI_WIDGETS_SESSION_SIDESPLITTER_H
#define UI_WIDGETS_SESSION_SIDESPLITTER_H

#include <QSplitter>

namespace Signalbox {

/// The parts at a page's side, one above the other: each as high as what is in it, as far as there
/// is room, and one of them takes what is left. Once somebody has moved a part's border, all stay
/// as they are put.
class SideSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// \a rest: which of \a parts takes what is left.
    SideSplitter(const QList<QWidget *> &parts, int rest, QWidget *parent = nullptr);

    /// As someone put it; empty while nobody did.
    QByteArray state() const;
    /// As state() gave it; empty: as it is.
    void restore(const QByteArray &state);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int wanted(int part) const;
    int least(int part) const;

    int m_rest;
    bool m_byHand = false;
    bool m_arranging = false;
};

} // namespace Signalbox

#endif
