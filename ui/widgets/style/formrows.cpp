#include "formrows.h"

#include <QFormLayout>
#include <QLabel>

namespace Signalbox {

void alignFormLabels(const QFormLayout *form)
{
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        if (label && label->widget() && field && field->widget())
            label->widget()->setMinimumHeight(field->widget()->sizeHint().height());
    }
}

} // namespace Signalbox
