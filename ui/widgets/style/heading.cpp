#include "heading.h"

#include <QKeySequence>
#include <QLabel>
#include <QRegularExpression>
#include <QShortcut>

namespace Signalbox {

void setHeading(QLabel *label, const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&([A-Z0-9])\\)"));
    const QRegularExpressionMatch letter = behind.match(text);
    label->setText(QString(text).remove(behind));
    if (!letter.hasMatch())
        return;
    auto *shortcut = label->findChild<QShortcut *>();
    if (!shortcut) {
        shortcut = new QShortcut(label);
        QObject::connect(shortcut, &QShortcut::activated, label, [label] {
            if (QWidget *buddy = label->buddy())
                buddy->setFocus(Qt::ShortcutFocusReason);
        });
    }
    shortcut->setKey(
        QKeySequence(QStringLiteral("Alt+") + letter.captured(1), QKeySequence::PortableText));
}

} // namespace Signalbox
