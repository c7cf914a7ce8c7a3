#include "question.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Signalbox {

namespace {

/// A short question must not squeeze what is told below it into a column.
constexpr int LeastCharacters = 56;

} // namespace

Question::Question(const QString &title, const QString &text, const QString &more, QWidget *parent)
    : QMessageBox(QMessageBox::NoIcon, title, {}, QMessageBox::Cancel, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setText(text);
    setInformativeText(more);
    // setTextFormat() leaves this one out, and a name may look like HTML.
    if (auto *label = findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel"))) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(std::min(label->fontMetrics().averageCharWidth() * LeastCharacters,
                                        label->fontMetrics().horizontalAdvance(more)));
    }
    setDefaultButton(QMessageBox::Cancel);
}

void Question::offerLoss(const QString &action)
{
    const QPushButton *button = addButton(action, QMessageBox::DestructiveRole);
    connect(button, &QPushButton::clicked, this, &Question::confirmed);
}

Question *Question::beforeLoss(const QString &title, const QString &text, const QString &more,
                               const QString &action, QWidget *parent)
{
    auto *question = new Question(title, text, more, parent);
    question->offerLoss(action);
    return question;
}

} // namespace Signalbox
