#include "noticebar.h"

#include <ui/widgets/style/icons.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Signalbox {

NoticeBar::NoticeBar(const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *button = new QPushButton(action);
    auto *closer = new QToolButton;
    closer->setIcon(Icons::icon("close"));
    closer->setAccessibleName(tr("Close this notice"));
    closer->setToolTip(tr("Close"));
    closer->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    layout->addWidget(closer);
    connect(button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen();
    });
    connect(closer, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void NoticeBar::say(const QString &text)
{
    setText(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Signalbox
