#include "filterbutton.h"

#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QMenu>

namespace Signalbox {

namespace {

// Longer names are cut off in the button; the menu has them whole.
constexpr int MaxCharacters = 18;
// A menu with hundreds of people would be no choice.
constexpr qsizetype MaxSenders = 40;

QString plain(QString text)
{
    // An ampersand in a name is no mnemonic.
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterButton::FilterButton(LogViewModel *log, QWidget *parent)
    : QPushButton(parent)
    , m_log(log)
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(menu);
    });
    connect(log, &LogViewModel::filterChanged, this, &FilterButton::refresh);
}

QAction *FilterButton::checkable(QMenu *menu, const char *name, const QString &text, bool isChosen)
{
    QAction *action = menu->addAction(plain(text));
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void FilterButton::refresh()
{
    bool isChosen = false;
    const QString text = choice(&isChosen);
    setText(
        plain(text.size() > MaxCharacters ? text.left(MaxCharacters - 1) + QChar(0x2026) : text));
    QFont bold = font();
    bold.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    setFont(bold);
}

SenderButton::SenderButton(LogViewModel *log, QWidget *parent)
    : FilterButton(log, parent)
{
    setToolTip(tr("Only signals of these people"));
    refresh();
}

QString SenderButton::choice(bool *isChosen) const
{
    const LogFilter &filter = m_log->filter();
    *isChosen = !filter.senders.isEmpty() || !filter.hiddenSenders.isEmpty();
    if (!*isChosen)
        return tr("From anyone");
    const qsizetype count = filter.senders.size();
    if (count == 0)
        return tr("From all but %Ln", nullptr, int(filter.hiddenSenders.size()));
    if (count > 1)
        return tr("From %Ln people", nullptr, int(count));
    const auto senders = m_log->senders();
    for (const LogViewModel::Choice &sender : senders) {
        if (sender.chosen)
            return tr("From %1").arg(sender.label);
    }
    return tr("From one person");
}

void SenderButton::fill(QMenu *menu)
{
    LogViewModel *log = m_log;
    const LogFilter &filter = log->filter();
    addChoice(menu, "from.anyone", tr("Anyone"),
              filter.senders.isEmpty() && filter.hiddenSenders.isEmpty(), [log] {
                  LogFilter changed = log->filter();
                  changed.senders.clear();
                  changed.hiddenSenders.clear();
                  log->setFilter(changed);
              });
    menu->addSeparator();
    const auto senders = log->senders();
    for (const LogViewModel::Choice &sender : senders.first(qMin(senders.size(), MaxSenders))) {
        const QString label = sender.hidden ? tr("%1 (hidden)").arg(sender.label) : sender.label;
        const QString text = label + QLatin1Char('\t') + locale().toString(sender.rows);
        addChoice(menu, "from.person", text, sender.chosen,
                  [log, key = sender.key] { log->toggleSender(key); });
    }
}

WayButton::WayButton(LogViewModel *log, QWidget *parent)
    : FilterButton(log, parent)
{
    setToolTip(tr("Received or sent, to everyone or to one person"));
    refresh();
}

QString WayButton::choice(bool *isChosen) const
{
    const LogFilter &filter = m_log->filter();
    QStringList parts;
    if (filter.direction)
        parts << (*filter.direction == LogDirection::Incoming ? tr("Received") : tr("Sent"));
    if (filter.target == LogFilter::Target::Everyone)
        parts << tr("to everyone");
    else if (filter.target == LogFilter::Target::One)
        parts << tr("to one person");
    *isChosen = !parts.isEmpty();
    return *isChosen ? parts.join(QLatin1String(", ")) : tr("Both ways");
}

template <typename Member, typename Value>
void WayButton::addPart(QMenu *menu, const char *name, const QString &text, Member member,
                        Value value)
{
    LogViewModel *log = m_log;
    addChoice(menu, name, text, log->filter().*member == value, [log, member, value] {
        LogFilter changed = log->filter();
        changed.*member = value;
        log->setFilter(changed);
    });
}

void WayButton::fill(QMenu *menu)
{
    using Direction = std::optional<LogDirection>;
    using Target = LogFilter::Target;
    menu->addSection(tr("Direction"));
    addPart(menu, "way.both", tr("Received and sent"), &LogFilter::direction, Direction());
    addPart(menu, "way.received", tr("Received"), &LogFilter::direction,
            Direction(LogDirection::Incoming));
    addPart(menu, "way.sent", tr("Sent"), &LogFilter::direction, Direction(LogDirection::Outgoing));
    menu->addSection(tr("Addressed"));
    addPart(menu, "way.toAny", tr("To anyone"), &LogFilter::target, Target::Any);
    addPart(menu, "way.toEveryone", tr("To everyone"), &LogFilter::target, Target::Everyone);
    addPart(menu, "way.toOne", tr("To one person"), &LogFilter::target, Target::One);
}

} // namespace Signalbox
