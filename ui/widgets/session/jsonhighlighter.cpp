#include "jsonhighlighter.h"

#include <ui/viewmodels/jsonlint.h>
#include <ui/widgets/style/theme.h>

#include <QTextDocument>

namespace Signalbox {

namespace {

QColor colorOf(JsonLint::Kind kind, const Theme &theme)
{
    switch (kind) {
    case JsonLint::Kind::Name:
        return theme.accent;
    case JsonLint::Kind::Text:
        return theme.ok;
    case JsonLint::Kind::Number:
    case JsonLint::Kind::Literal:
        return theme.warn;
    case JsonLint::Kind::Sign:
        return theme.muted;
    case JsonLint::Kind::Wrong:
        return theme.error;
    }
    return theme.text;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    rehighlight();
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (m_on)
        rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_on)
        return;
    const Theme theme = Theme::of(m_palette);
    const QList<JsonLint::Token> tokens = JsonLint::tokens(text);
    for (const JsonLint::Token &token : tokens)
        setFormat(int(token.start), int(token.length), colorOf(token.kind, theme));
}

} // namespace Signalbox
