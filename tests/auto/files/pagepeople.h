#ifndef TESTS_AUTO_FILES_PAGEPEOPLE_H
#define TESTS_AUTO_FILES_PAGEPEOPLE_H

#include "filepeople.h"

#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

namespace TestSupport {

/// Somebody with a page to look at.
class PagePerson : public FilePerson
{
public:
    using FilePerson::FilePerson;
    ~PagePerson() { page.reset(); }

    bool open(const TestHub &hub, Signaling::Role role = Signaling::Role::Publisher)
    {
        if (!join(hub, role))
            return false;
        page = std::make_unique<Signalbox::SessionPage>(model.get());
        page->resize(1100, 720);
        page->show();
        return QTest::qWaitForWindowExposed(page.get());
    }
    Signalbox::TransfersPanel *panel() const { return page->transfers(); }
    QPushButton *button(Signalbox::TransfersPanel::Command command) const
    {
        return panel()->button(command);
    }

    std::unique_ptr<Signalbox::SessionPage> page;
};

/// Holds \a data over a widget, as another application's drag does. What accepts it: the widget or
/// one around it.
inline bool holdOver(QWidget *widget, const QMimeData &data, const QPoint &position)
{
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
    return move.isAccepted();
}

inline void takeAway(QWidget *widget)
{
    QDragLeaveEvent leave;
    QApplication::sendEvent(widget, &leave);
}

inline bool dropOn(QWidget *widget, const QMimeData &data, const QPoint &position)
{
    if (!holdOver(widget, data, position))
        return false;
    QDropEvent drop(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
    return drop.isAccepted();
}

} // namespace TestSupport

#endif
