#include "exacttext.h"

#include <QMimeData>

namespace Signalbox {

namespace {

// A document has U+2029 between its lines, and never in them.
QString linesOf(QString raw)
{
    return raw.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

QString ExactText::exactText() const
{
    return linesOf(document()->toRawText());
}

QMimeData *ExactText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(linesOf(textCursor().selectedText()));
    return copied;
}

} // namespace Signalbox
