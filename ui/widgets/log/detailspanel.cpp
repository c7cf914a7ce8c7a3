#include "detailspanel.h"

#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/models/visibletext.h>
#include <ui/widgets/log/dataview.h>
#include <ui/widgets/style/exacttext.h>
#include <ui/widgets/style/heading.h>
#include <ui/widgets/style/scrollable.h>

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Signalbox {

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel(tr("Select a signal in the log to see all of it here.")))
    , m_data(new DataView)
{
    m_title->setBuddy(m_data->textView());
    setHeading(m_title, tr("&Details"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    // In a low window it is what gives way first.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeFacts());
    column->addWidget(m_data, 1);
    column->addStretch();
    layout->addWidget(makeScrollable(content), 1);
    QEvent fontChange(QEvent::FontChange);
    changeEvent(&fontChange);
    show(QModelIndex());
}

QWidget *DetailsPanel::makeFacts()
{
    auto *facts = new QWidget;
    m_rows = new QFormLayout(facts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setLabelAlignment(Qt::AlignLeading);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Where it is narrow a value stands beneath its label, and neither is cut off.
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QString labels[] = {tr("Event"), tr("From"), tr("To"),      tr("Type"),    tr("Time"),
                              tr("Size"),  tr("Data"), tr("Outcome"), tr("Delivery")};
    for (int fact = 0; fact < FactCount; ++fact) {
        auto *label = new QLabel(labels[fact]);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts[size_t(fact)] = value;
        m_rows->addRow(label, value);
    }
    return facts;
}

void DetailsPanel::setFact(Fact fact, const QString &value)
{
    m_facts[size_t(fact)]->setText(visibleText(value));
    m_rows->setRowVisible(fact, !value.isEmpty());
}

void DetailsPanel::show(const QModelIndex &index, const QStringList &trail)
{
    const auto cell = [&index](int column) {
        return index.isValid() ? LogText::cell(index.siblingAtColumn(column)) : QString();
    };
    m_hint->setVisible(!index.isValid());
    m_rows->parentWidget()->setVisible(index.isValid());
    setFact(Event, index.isValid() ? LogText::event(index) : QString());
    setFact(From, cell(SignalLogModel::FromColumn));
    setFact(To, cell(SignalLogModel::ToColumn));
    setFact(Type, cell(SignalLogModel::TypeColumn));
    setFact(Time, cell(SignalLogModel::TimeColumn));
    setFact(Size, cell(SignalLogModel::SizeColumn));
    setFact(DataKind, index.isValid() ? LogText::dataKind(index) : QString());
    setFact(Outcome, cell(SignalLogModel::OutcomeColumn));
    setFact(Trail, trail.join(QLatin1Char('\n')));
    const QString data =
        index.isValid() ? index.data(SignalLogModel::DataRole).toString() : QString();
    m_data->setData(data, index.isValid() && index.data(SignalLogModel::JsonRole).toBool());
    m_data->setVisible(!data.isEmpty());
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

} // namespace Signalbox
