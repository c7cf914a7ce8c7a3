#ifndef UI_MODELS_LOGMATCHER_H
#define UI_MODELS_LOGMATCHER_H

#include <ui/models/logfilter.h>
#include <ui/models/logrow.h>
#include <ui/models/utf8finder.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <memory>
#include <vector>

namespace Signalbox {

/// A LogFilter made ready for many rows. What rows share (types, senders) is judged once a chunk;
/// a regular expression that would take too long on a row gives up there.
class LogMatcher
{
public:
    explicit LogMatcher(const LogFilter &filter);

    /// Not const: it keeps what it found out about the row's chunk.
    bool matches(const LogRow &row);
    /// Whether no row of this row's chunk can match: cheaper to ask once than matches() for each.
    bool rulesOutChunkOf(const LogRow &row);
    /// Why the regular expression can't be used; it matches nothing then.
    QString problem() const { return m_problem; }
    /// Whether the regular expression gave up on a row, which then counts as none that matches.
    bool gaveUp() const { return m_gaveUp; }

private:
    enum Flag : quint8 { TypeFits = 1, PersonFits = 2, TextIsIn = 4 };

    void compileText();
    void judgeTexts(const LogRow &row);
    bool mayBeInData() const;
    bool fits(const LogEntry &entry) const;
    bool textIsIn(const LogRow &row);
    bool expressionIsIn(const QString &text);

    LogFilter m_filter;
    QSet<QString> m_types;
    QSet<QString> m_hiddenTypes;
    QSet<QString> m_senders;
    QSet<QString> m_hiddenSenders;
    quint32 m_kinds = 0; ///< a bit for each kind that is wanted
    Utf8Finder m_finder;
    QRegularExpression m_expression;
    QString m_problem;
    bool m_gaveUp = false;
    /// Held, so that none other can be mistaken for it.
    std::shared_ptr<const LogChunk> m_chunk;
    /// What is known of its texts, by their numbers.
    std::vector<quint8> m_flags;
    /// False: the text is in none of its data.
    bool m_mayBeInData = true;
    /// True: nor is it in what its rows share.
    bool m_ruledOut = false;
};

} // namespace Signalbox

#endif
