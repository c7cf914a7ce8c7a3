#ifndef UI_WIDGETS_LOG_DETAILSPANEL_H
#define UI_WIDGETS_LOG_DETAILSPANEL_H

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QModelIndex;
QT_END_NAMESPACE

namespace Signalbox {

class DataView;

/// The selected signal whole: what a row of the log has no room for.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    using QWidget::show;
    /// An invalid index: nothing is selected.
    /// \a trail: when it went where, a line each; may be empty.
    void show(const QModelIndex &index, const QStringList &trail = {});
    DataView *data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { Event, From, To, Type, Time, Size, DataKind, Outcome, Trail, FactCount };

    QWidget *makeFacts();
    void setFact(Fact fact, const QString &value);

    QLabel *m_title;
    QLabel *m_hint;
    QFormLayout *m_rows = nullptr;
    std::array<QLabel *, FactCount> m_facts{};
    DataView *m_data;
};

} // namespace Signalbox

#endif
