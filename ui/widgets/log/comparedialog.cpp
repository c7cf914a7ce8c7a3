#include "comparedialog.h"

#include <ui/models/dataforms.h>
#include <ui/models/logrecord.h>
#include <ui/models/logtext.h>
#include <ui/models/textdiff.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/theme.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::CompareDialog)
};

// One line in the dialog, whatever it holds: else the marks beside it would be of other lines.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\r'))
            c = QChar(0x240d);
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x21b5);
    }
    return text;
}

// Another spelling of the same members is told by lines, but not other white space around them.
bool differInSpaces(const LogRecord &before, const LogRecord &after)
{
    return before.data != after.data
        && DataForms::pretty(before.data) == DataForms::pretty(after.data);
}

/// Lines that begin with a mark and a blank. What follows stands beneath each other in any font: in
/// some one mark is wider than another, or comes from a font of other widths.
class MarkedText : public QPlainTextEdit
{
public:
    MarkedText() { setUndoRedoEnabled(false); }

    void align()
    {
        const QFontMetricsF metrics(font());
        const auto widthOf = [&metrics](const QTextBlock &line) {
            return metrics.horizontalAdvance(line.text().left(1));
        };
        double widest = 0;
        for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
            widest = std::max(widest, widthOf(line));
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
            if (line.length() == 1)
                continue;
            cursor.setPosition(line.position());
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(widest - widthOf(line));
            cursor.mergeCharFormat(format);
        }
        cursor.endEditBlock();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            align();
    }
};

QStringList linesOf(const LogRecord &record, bool asItIs)
{
    const QString from = record.personId.isEmpty() ? Words::tr("server") : record.personName;
    const QString to = record.targetId.isEmpty() ? Words::tr("everyone") : record.targetName;
    QStringList lines{Words::tr("From: %1").arg(from), Words::tr("To: %1").arg(to),
                      Words::tr("Type: %1").arg(record.type)};
    if (const QString kind = LogText::dataKind(record); !kind.isEmpty())
        lines << Words::tr("Data: %1", "JSON or text").arg(kind);
    lines << QString();
    if (record.data.isNull())
        lines << Words::tr("(no data)");
    else
        lines << (asItIs ? record.data : DataForms::pretty(record.data)).split(QLatin1Char('\n'));
    return lines;
}

} // namespace

CompareDialog::CompareDialog(const LogRecord &before, const LogRecord &after, QWidget *parent)
    : QDialog(parent)
    , m_text(new MarkedText)
{
    setWindowTitle(tr("Compare two rows"));
    resize(640, 480);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(LogDelegate::dataFont(font()));
    m_text->setAccessibleName(tr("Differences, line by line"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    auto *legend = new QLabel(tr("−  only at %1\n+  only at %2, %3 later")
                                  .arg(LogText::time(before.time), LogText::time(after.time),
                                       LogText::duration(after.time - before.time)));
    legend->setTextFormat(Qt::PlainText);
    layout->addWidget(legend);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(before, after);
}

void CompareDialog::fill(const LogRecord &before, const LogRecord &after)
{
    const bool asItIs = differInSpaces(before, after);
    const auto lines = TextDiff::lines(linesOf(before, asItIs), linesOf(after, asItIs));
    const Theme theme = Theme::of(palette());
    QStringList texts;
    for (const TextDiff::Line &line : lines) {
        const QLatin1String mark(line.kind == TextDiff::Kind::Added ? "+ " : "  ");
        texts << (line.kind == TextDiff::Kind::Removed ? QChar(0x2212) + QLatin1String(" ")
                                                       : QString(mark))
                + oneLine(line.text);
    }
    m_text->setPlainText(texts.join(QLatin1Char('\n')));
    static_cast<MarkedText *>(m_text)->align();
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind == TextDiff::Kind::Same)
            continue;
        const bool isAdded = lines.at(i).kind == TextDiff::Kind::Added;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(int(i)));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setBackground(mixed(isAdded ? theme.ok : theme.error, theme.surface, 0.14));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace Signalbox
