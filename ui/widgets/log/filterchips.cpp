#include "filterchips.h"

#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>

#include <QMenu>
#include <QPushButton>

namespace Signalbox {

namespace {

constexpr int MaxCharacters = 20;
constexpr qsizetype MaxMore = 60;

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString shortened(const QString &text)
{
    return text.size() > MaxCharacters ? text.left(MaxCharacters - 1) + QChar(0x2026) : text;
}

} // namespace

FilterChips::FilterChips(LogViewModel *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_more(new QPushButton)
{
    setAccessibleName(tr("Types of the signals"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    for (int i = 0; i < MaxChips; ++i)
        flow->addWidget(chip(i));
    flow->addWidget(m_more);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FilterChips::fillMore);
    connect(log, &LogViewModel::choicesChanged, this, &FilterChips::refresh);
    connect(log, &LogViewModel::filterChanged, this, &FilterChips::refresh);
    refresh();
}

QPushButton *FilterChips::chip(int at)
{
    auto *chip = new QPushButton;
    chip->setCheckable(true);
    m_chips.append(chip);
    connect(chip, &QPushButton::clicked, this, [this, at] {
        m_log->toggleType(m_chips.at(at)->property("type").toString());
        refresh();
    });
    return chip;
}

void FilterChips::refresh()
{
    const auto types = m_log->types();
    for (int i = 0; i < m_chips.size(); ++i) {
        QPushButton *chip = m_chips.at(i);
        chip->setVisible(i < types.size());
        if (i >= types.size())
            continue;
        const LogViewModel::Choice &type = types.at(i);
        const QString rows = locale().toString(type.rows);
        chip->setProperty("type", type.key);
        chip->setText(plain(shortened(type.label)) + QLatin1String("  ") + rows);
        chip->setChecked(type.chosen);
        // What is chosen, and what is hidden, is told by more than a shade.
        chip->setIcon(type.chosen       ? Icons::icon("sent")
                          : type.hidden ? Icons::icon("cancelled")
                                        : QIcon());
        chip->setToolTip(type.hidden ? tr("Hidden. Click to show only this type")
                                     : tr("Show only this type; several add up"));
        chip->setAccessibleName(type.hidden
                                    ? tr("Type %1, %2 signals, hidden").arg(type.label, rows)
                                    : tr("Type %1, %2 signals").arg(type.label, rows));
    }
    const qsizetype more = types.size() - m_chips.size();
    m_more->setVisible(more > 0);
    m_more->setText(tr("%n more", nullptr, int(qMax<qsizetype>(more, 0))));
    setVisible(types.size() > 1 || m_log->isFiltered());
}

void FilterChips::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto types = m_log->types();
    for (const LogViewModel::Choice &type : types.mid(m_chips.size(), MaxMore)) {
        const QString label = type.hidden ? tr("%1 (hidden)").arg(type.label) : type.label;
        QAction *action =
            menu->addAction(plain(label) + QLatin1Char('\t') + locale().toString(type.rows), this,
                            [this, key = type.key] { m_log->toggleType(key); });
        action->setCheckable(true);
        action->setChecked(type.chosen);
        action->setObjectName(QStringLiteral("types.more"));
    }
}

} // namespace Signalbox
