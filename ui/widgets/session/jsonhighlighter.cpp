#include "jsonhighlighter.h"

#include <ui/models/jsonlint.h>
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

void JsonHighlighter::setHasVariables(bool has)
{
    if (m_hasVariables == has)
        return;
    m_hasVariables = has;
    rehighlight();
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_on && !m_hasVariables)
        return;
    const Theme theme = Theme::of(m_palette);
    const QList<JsonLint::Token> tokens = m_on ? JsonLint::tokens(text) : QList<JsonLint::Token>();
    for (const JsonLint::Token &token : tokens)
        setFormat(int(token.start), int(token.length), colorOf(token.kind, theme));
    if (!m_hasVariables)
        return;
    QTextCharFormat variable;
    variable.setForeground(theme.accent);
    variable.setFontWeight(QFont::DemiBold);
    for (qsizetype open = text.indexOf(QLatin1String("{{")); open >= 0;
         open = text.indexOf(QLatin1String("{{"), open + 2)) {
        const qsizetype close = text.indexOf(QLatin1String("}}"), open);
        if (close >= 0)
            setFormat(int(open), int(close + 2 - open), variable);
    }
}

} // namespace Signalbox
