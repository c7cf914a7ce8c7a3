#ifndef UI_WIDGETS_SESSION_JSONHIGHLIGHTER_H
#define UI_WIDGETS_SESSION_JSONHIGHLIGHTER_H

#include <QPalette>
#include <QSyntaxHighlighter>

namespace Signalbox {

/// Colours JSON as it is written, and variables. Off, it leaves the text as it is.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setOn(bool on);
    /// Whether {{variables}} are to stand out, and not as mistakes.
    void setHasVariables(bool has);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPalette m_palette;
    bool m_on = false;
    bool m_hasVariables = false;
};

} // namespace Signalbox

#endif
