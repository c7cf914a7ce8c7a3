#include "filterchips.h"

#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/icons.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace Signalbox {

namespace {

constexpr int MaxCharacters = 20;
constexpr int Gap = 4;
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
    , m_stand(new QPushButton(tr("Types"), this))
{
    setAccessibleName(tr("Types of the signals"));
    // In one row: those that don't fit are hidden, and must not have made the bar higher by then.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    for (int i = 0; i < MaxChips; ++i)
        row->addWidget(chip(i));
    row->addWidget(m_more);
    row->addStretch();
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu, m_shown); });
    auto *all = new QMenu(m_stand);
    m_stand->setMenu(all);
    m_stand->setToolTip(tr("Types of the signals"));
    connect(all, &QMenu::aboutToShow, this, [this, all] { fill(all, 0); });
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
        if (i >= types.size())
            break;
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
        const int count = int(std::min<qint64>(type.rows, std::numeric_limits<int>::max()));
        chip->setAccessibleName((type.hidden ? tr("Type %1, %Ln signal(s), hidden", nullptr, count)
                                             : tr("Type %1, %Ln signal(s)", nullptr, count))
                                    .arg(type.label));
    }
    const bool hasChosen =
        std::any_of(types.begin(), types.end(), [](const auto &type) { return type.chosen; });
    m_stand->setIcon(hasChosen ? Icons::icon("sent") : QIcon());
    fit();
    showEither();
}

void FilterChips::showEither()
{
    setVisible(isWanted() && !m_folded);
    m_stand->setVisible(isWanted() && m_folded && m_standIn);
}

bool FilterChips::isWanted() const
{
    return m_log->types().size() > 1 || m_log->isFiltered();
}

void FilterChips::setFolded(bool folded)
{
    m_folded = folded;
    showEither();
}

void FilterChips::setStandIn(bool standIn)
{
    m_standIn = standIn;
    showEither();
}

bool FilterChips::fits(qsizetype chips, qsizetype types) const
{
    int room = width();
    for (qsizetype i = 0; i < chips; ++i)
        room -= m_chips.at(i)->sizeHint().width() + Gap;
    return types > chips ? room >= m_more->sizeHint().width() : room >= -Gap;
}

void FilterChips::fit()
{
    const auto types = m_log->types();
    m_shown = std::min(types.size(), m_chips.size());
    const auto nameMore = [this, &types] {
        const auto hasChosen =
            std::any_of(types.begin() + m_shown, types.end(),
                        [](const LogViewModel::Choice &type) { return type.chosen; });
        m_more->setIcon(hasChosen ? Icons::icon("sent") : QIcon());
        const int more = int(types.size() - m_shown);
        m_more->setText(tr("%Ln more", nullptr, more));
        m_more->setAccessibleName(tr("%Ln more type(s)", nullptr, more));
    };
    nameMore();
    while (m_shown > 1 && !fits(m_shown, types.size())) {
        --m_shown;
        nameMore();
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < m_shown);
    m_more->setVisible(types.size() > m_shown);
}

QSize FilterChips::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FilterChips::fill(QMenu *menu, qsizetype first)
{
    menu->clear();
    const auto types = m_log->types();
    for (const LogViewModel::Choice &type : types.mid(first, MaxMore)) {
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
