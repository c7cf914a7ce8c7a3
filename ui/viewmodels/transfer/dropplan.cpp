#include "dropplan.h"

#include <ui/models/isolated.h>
#include <ui/models/logtext.h>
#include <ui/viewmodels/transfer/textpieces.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <climits>

namespace Signalbox {

namespace {

using Signaling::FileSelection;
using Signaling::TransferPreflight;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DropPlan)
};

/// Under this, nobody needs to know how long it takes.
constexpr qint64 AtOnceMs = 1000;

QString costs(const TransferPreflight &preflight)
{
    QString text =
        Words::tr("%Ln signal(s)", nullptr, int(std::min<qint64>(preflight.signalCount, INT_MAX)));
    if (preflight.milliseconds >= AtOnceMs)
        //: How many signals, and how long they take
        text = Words::tr("%1, about %2 at the pace that the server allows")
                   .arg(text, LogText::duration(preflight.milliseconds));
    if (preflight.compressingHelps())
        //: Something before it, then how much is left of it
        text = Words::tr("%1; compressing leaves about %2 % of the bytes")
                   .arg(text, QLocale().toString(int(preflight.compressedShare * 100)));
    return text + QLatin1Char('.');
}

QString textSentence(const QString &text, const DropTarget &to, const QString &type, bool isLink)
{
    const QString size = LogText::size(text.toUtf8().size());
    if (type.isEmpty())
        return isLink ? Words::tr("Send the link as a signal %1.").arg(to.text())
                      : Words::tr("Send the text, %1, as a signal %2.").arg(size, to.text());
    return isLink
        ? Words::tr("Send the link as a signal of the type “%1” %2.").arg(isolated(type), to.text())
        : Words::tr("Send the text, %1, as a signal of the type “%2” %3.")
              .arg(size, isolated(type), to.text());
}

DropPlan longText(const QString &text, const DropTarget &to, const QString &type, int maxBytes,
                  const QueueRoom &room)
{
    const QStringList pieces = textPieces(text, maxBytes);
    DropPlan plan;
    plan.isReady = true;
    plan.kind = DropPlan::Kind::LongText;
    plan.mustAsk = true;
    plan.sentence =
        Words::tr("Send a long text, %1, %2.").arg(LogText::size(text.toUtf8().size()), to.text());
    const int count = int(pieces.size()) * to.streams();
    if (room.holds(pieces, type, to.streams())) {
        plan.pieces = count;
        plan.details =
            Words::tr("A signal holds %1, so it goes as a file, or in %Ln signals.", nullptr, count)
                .arg(LogText::size(maxBytes));
    } else {
        plan.details = Words::tr("A signal holds %1. It would take %Ln signal(s), which are more "
                                 "than may wait to be sent at present, so it goes as a file.",
                                 nullptr, count)
                           .arg(LogText::size(maxBytes));
    }
    return plan;
}

} // namespace

bool QueueRoom::holds(const QStringList &pieces, const QString &type, int times) const
{
    if (pieces.size() * times > signalCount)
        return false;
    qint64 left = bytes / times;
    for (const QString &piece : pieces) {
        // As a JSON text, within which some characters take more.
        const QByteArray json = QJsonDocument(QJsonArray{piece}).toJson(QJsonDocument::Compact);
        left -= type.size() + json.size() - 2;
        if (left < 0)
            return false;
    }
    return true;
}

QString DropContent::asText() const
{
    return links.isEmpty() ? text : links.join(QLatin1Char('\n'));
}

QString DropTarget::text() const
{
    if (!connectionId.isEmpty())
        return Words::tr("to %1", "a person").arg(isolated(name));
    if (several == 0 && others == 0)
        return Words::tr("to whoever joins");
    return Words::tr("to %Ln people", nullptr, several > 0 ? several : others);
}

QString DropPlan::text() const
{
    QStringList lines{sentence, details};
    lines += problems;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

namespace DropPlans {

DropPlan refused(const QString &problem)
{
    DropPlan plan;
    plan.isReady = true;
    plan.problems = QStringList{problem};
    return plan;
}

DropPlan atFirst(const DropContent &content, const DropTarget &to, const QString &type,
                 int maxBytes, const QueueRoom &room)
{
    DropPlan plan;
    if (content.isEmpty())
        return refused(Words::tr("There is nothing in it that can be sent."));
    if (!content.isText()) {
        plan.kind = DropPlan::Kind::Files;
        if (content.paths.isEmpty())
            plan.sentence = Words::tr("Send the picture as “%1” %2.")
                                .arg(isolated(content.pictureName), to.text());
        else if (content.paths.size() == 1)
            plan.sentence =
                Words::tr("Send “%1” %2.")
                    .arg(isolated(QFileInfo(content.paths.first()).fileName()), to.text());
        else
            plan.sentence =
                Words::tr("Send %Ln file(s) or folder(s) %1.", nullptr, int(content.paths.size()))
                    .arg(to.text());
        return plan;
    }
    const QString text = content.asText();
    plan.isReady = true;
    if (text.toUtf8().size() <= maxBytes) {
        plan.kind = DropPlan::Kind::Signal;
        plan.sentence = textSentence(text, to, type, !content.links.isEmpty());
        return plan;
    }
    return longText(text, to, type, maxBytes, room);
}

DropPlan forFiles(const FileSelection &files, const TransferPreflight &preflight,
                  const DropTarget &to)
{
    DropPlan plan;
    plan.isReady = true;
    plan.problems = files.problems + files.remarks;
    if (files.isEmpty()) {
        if (plan.problems.isEmpty())
            plan.problems = QStringList{Words::tr("There are no files in it.")};
        return plan;
    }
    plan.kind = DropPlan::Kind::Files;
    plan.mustAsk = preflight.isLarge || !plan.problems.isEmpty();
    const QString size = LogText::size(files.bytes);
    const int count = int(files.files.size());
    plan.sentence = count == 1
        ? Words::tr("Send “%1”, %2, %3.")
              .arg(isolated(files.files.first().name.section(QLatin1Char('/'), -1)), size,
                   to.text())
        : Words::tr("Send %Ln files, %1, %2.", nullptr, count).arg(size, to.text());
    plan.details = costs(preflight);
    return plan;
}

} // namespace DropPlans

} // namespace Signalbox
