#ifndef UI_WIDGETS_TRANSFER_DROPQUESTION_H
#define UI_WIDGETS_TRANSFER_DROPQUESTION_H

#include <ui/widgets/style/question.h>

#include <QString>

namespace Signalbox {

class DropViewModel;
struct DropPlan;

/// Asks what is to become of something that is large, or was pasted or picked. Closing it is
/// cancelling.
class DropQuestion : public Question
{
    Q_OBJECT

public:
    /// \a question: as DropViewModel::asked() numbers it. \a drops must outlive it.
    DropQuestion(DropViewModel *drops, int question, const DropPlan &plan, QWidget *parent);

private:
    static QString detailsOf(const DropPlan &plan);
    void offer(const QString &text, int choice, bool isDefault);

    DropViewModel *m_drops;
    int m_question;
};

} // namespace Signalbox

#endif
