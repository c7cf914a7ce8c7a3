#include "detailspanel.h"

#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/logdelegate.h>

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

QString factsOf(const QModelIndex &index)
{
    const auto cell = [&index](int column) { return LogText::cell(index.siblingAtColumn(column)); };
    QStringList facts;
    if (index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal)
        facts << DetailsPanel::tr("%1 to %2").arg(LogText::from(index), LogText::to(index));
    else
        facts << LogText::from(index) << LogText::event(index);
    QStringList more{cell(SignalLogModel::TimeColumn), cell(SignalLogModel::TypeColumn),
                     cell(SignalLogModel::SizeColumn), cell(SignalLogModel::OutcomeColumn)};
    more.removeAll(QString());
    facts << more.join(QStringLiteral(", "));
    facts.removeAll(QString());
    return facts.join(QLatin1Char('\n'));
}

QString dataOf(const QModelIndex &index)
{
    const QString data = index.data(SignalLogModel::DataRole).toString();
    const QJsonDocument json = QJsonDocument::fromJson(data.toUtf8());
    return json.isNull() ? data : QString::fromUtf8(json.toJson()).trimmed();
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("&Details")))
    , m_facts(new QLabel)
    , m_data(new QPlainTextEdit)
{
    m_title->setBuddy(m_data);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_data->setReadOnly(true);
    m_data->document()->setDocumentMargin(6);
    m_data->setTabChangesFocus(true);
    m_data->setAccessibleName(tr("Data of the selected signal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_data, 1);
    layout->addStretch();
    QEvent fontChange(QEvent::FontChange);
    changeEvent(&fontChange);
    show(QModelIndex());
}

void DetailsPanel::show(const QModelIndex &index)
{
    m_facts->setText(index.isValid() ? factsOf(index)
                                     : tr("Select a signal in the log to see all of it here."));
    m_data->setPlainText(index.isValid() ? dataOf(index) : QString());
    m_data->setVisible(!m_data->document()->isEmpty());
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_data->setFont(LogDelegate::dataFont(font()));
}

} // namespace Signalbox
