#include "liveregion.h"

#include <QAccessibleWidget>

namespace Signalbox {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *region = qobject_cast<LiveRegion *>(object);
    return region ? new QAccessibleWidget(region, QAccessible::Notification) : nullptr;
}

} // namespace

LiveRegion::LiveRegion(QWidget *window)
    : QWidget(window)
{
    // One that is installed already is not installed again.
    QAccessible::installFactory(makeInterface);
    setAccessibleName(tr("New signals"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // What has no size or is hidden isn't there, to screen readers either.
    setFixedSize(1, 1);
    lower();
    show();
}

void LiveRegion::say(const QString &text)
{
    setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // On Linux, what a notification that appears is called is read; elsewhere, what an alert is.
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace Signalbox
