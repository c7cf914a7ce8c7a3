#ifndef UI_WIDGETS_STYLE_EXACTTEXT_H
#define UI_WIDGETS_STYLE_EXACTTEXT_H

#include <QPlainTextEdit>

namespace Signalbox {

/// A text field that gives what it holds. Of QPlainTextEdit's own text, and of what is copied from
/// it, no-break spaces are blanks and U+2028 is the end of a line.
class ExactText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// All of it, with \n between its lines.
    QString exactText() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace Signalbox

#endif
