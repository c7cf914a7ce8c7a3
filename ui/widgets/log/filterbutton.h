#ifndef UI_WIDGETS_LOG_FILTERBUTTON_H
#define UI_WIDGETS_LOG_FILTERBUTTON_H

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class LogViewModel;
struct LogFilter;

/// A part of a log's filter, as a button that says what is chosen and a menu to choose from, which
/// is filled when it opens.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    FilterButton(LogViewModel *log, QWidget *parent = nullptr);

protected:
    /// What is chosen, in a few words; \a isChosen says whether it is other than all.
    virtual QString choice(bool *isChosen) const = 0;
    virtual void fill(QMenu *menu) = 0;
    /// Says what is chosen; the classes that know call it when they are made.
    void refresh();
    /// An entry that has a tick while \a isChosen.
    template <typename Function>
    static void addChoice(QMenu *menu, const char *name, const QString &text, bool isChosen,
                          Function chosen);

    LogViewModel *m_log;

private:
    static QAction *checkable(QMenu *menu, const char *name, const QString &text, bool isChosen);
};

template <typename Function>
void FilterButton::addChoice(QMenu *menu, const char *name, const QString &text, bool isChosen,
                             Function chosen)
{
    connect(checkable(menu, name, text, isChosen), &QAction::triggered, menu, chosen);
}

/// Who sent it.
class SenderButton : public FilterButton
{
    Q_OBJECT

public:
    SenderButton(LogViewModel *log, QWidget *parent = nullptr);

protected:
    QString choice(bool *isChosen) const override;
    void fill(QMenu *menu) override;
};

/// Received or sent, to everyone or to one person.
class WayButton : public FilterButton
{
    Q_OBJECT

public:
    WayButton(LogViewModel *log, QWidget *parent = nullptr);

protected:
    QString choice(bool *isChosen) const override;
    void fill(QMenu *menu) override;

private:
    template <typename Member, typename Value>
    void addPart(QMenu *menu, const char *name, const QString &text, Member member, Value value);
};

} // namespace Signalbox

#endif
