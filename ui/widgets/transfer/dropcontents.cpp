#include "dropcontents.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QMap>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DropContents)
};

const auto TableType = QLatin1String("application/x-qabstractitemmodeldatalist");
constexpr qsizetype MaxTableBytes = 4 * 1024 * 1024;

/// Rows of a Qt application's table, as a spreadsheet would give them.
QString tableText(const QByteArray &bytes)
{
    if (bytes.size() > MaxTableBytes)
        return {};
    QMap<int, QMap<int, QString>> cells;
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        int row = 0;
        int column = 0;
        QMap<int, QVariant> roles;
        stream >> row >> column >> roles;
        if (stream.status() != QDataStream::Ok)
            break;
        cells[row][column] = roles.value(Qt::DisplayRole).toString();
    }
    QStringList lines;
    for (const auto &row : std::as_const(cells))
        lines << QStringList(row.values()).join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

QString textOf(const QMimeData *data)
{
    if (data->hasText())
        return data->text();
    if (data->hasFormat(TableType))
        return tableText(data->data(TableType));
    if (data->hasHtml())
        return QTextDocumentFragment::fromHtml(data->html()).toPlainText();
    return {};
}

QString pictureName(const QStringList &links)
{
    const QString base =
        links.isEmpty() ? QString() : QFileInfo(QUrl(links.first()).path()).completeBaseName();
    if (!base.isEmpty())
        return base + QStringLiteral(".png");
    //: The name of a file with a picture that was pasted, and the time
    return Words::tr("Picture %1.png")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
}

QByteArray encoded(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

DropContent contentOf(const QMimeData *data, Fetch fetch)
{
    DropContent content;
    if (!data)
        return content;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            content.paths << url.toLocalFile();
        else if (url.isValid() && !url.isRelative())
            content.links << url.toString(QUrl::FullyEncoded);
    }
    if (!content.paths.isEmpty())
        return content;
    if (data->hasImage() && (!content.links.isEmpty() || !data->hasText())) {
        content.pictureName = pictureName(content.links);
        const auto picture = fetch == Fetch::All ? data->imageData().value<QImage>() : QImage();
        content.picture = [picture] { return encoded(picture); };
        return content;
    }
    if (content.links.isEmpty())
        content.text = textOf(data);
    return content;
}

} // namespace Signalbox
