#include "dropquestion.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>

#include <QPushButton>

namespace Signalbox {

using Choice = DropViewModel::Choice;

DropQuestion::DropQuestion(DropViewModel *drops, int question, const DropPlan &plan,
                           QWidget *parent)
    : Question(tr("Send"), plan.sentence, detailsOf(plan), parent)
    , m_drops(drops)
    , m_question(question)
{
    if (plan.kind == DropPlan::Kind::LongText) {
        offer(tr("Send as a &file"), int(Choice::AsFile), true);
        if (plan.pieces > 0)
            offer(tr("Send in %Ln signal(s)", nullptr, plan.pieces), int(Choice::Send), false);
    } else {
        offer(tr("&Send"), int(Choice::Send), true);
    }
    connect(this, &QDialog::rejected, m_drops,
            [this] { m_drops->answer(m_question, Choice::Cancel); });
}

QString DropQuestion::detailsOf(const DropPlan &plan)
{
    QStringList more{plan.details};
    constexpr int MaxProblems = 8;
    more += plan.problems.mid(0, MaxProblems);
    if (plan.problems.size() > MaxProblems)
        more << tr("There are %Ln more problem(s).", nullptr,
                   int(plan.problems.size()) - MaxProblems);
    more.removeAll(QString());
    return more.join(QLatin1Char('\n'));
}

void DropQuestion::offer(const QString &text, int choice, bool isDefault)
{
    QPushButton *button = addButton(text, QMessageBox::AcceptRole);
    connect(button, &QPushButton::clicked, m_drops,
            [this, choice] { m_drops->answer(m_question, Choice(choice)); });
    if (isDefault)
        setDefaultButton(button);
}

} // namespace Signalbox
