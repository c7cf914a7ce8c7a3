#include "filepreview.h"

#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/picturepreview.h>

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QPromise>
#include <QStringDecoder>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace Signalbox {

namespace {

struct Shown
{
    QString name;
    QImage picture;
    QString text;
    bool isNull() const { return picture.isNull() && text.isEmpty(); }
};

constexpr int Side = 480;
constexpr int MaxHeight = 140;
constexpr int MinHeight = 40;

/// Kinds that are pixels and nothing else: no SVG, which may refer to other files.
bool isHarmless(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "bmp", "webp"};
    return formats.contains(format);
}

QImage pictureIn(QFile *file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!isHarmless(reader.format()) || !size.isValid()
        || qint64(size.width()) * size.height() > FilePreview::MaxPixels)
        return {};
    reader.setAutoTransform(true);
    if (size.width() > Side || size.height() > Side)
        reader.setScaledSize(size.scaled(Side, Side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QString textIn(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const bool isText =
        !decoder.hasError() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
        });
    return isText ? text : QString();
}

Shown shownOf(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        Shown shown;
        shown.name = QFileInfo(path).fileName();
        if (file.size() <= FilePreview::MaxPictureBytes)
            shown.picture = pictureIn(&file);
        if (shown.picture.isNull() && file.seek(0))
            shown.text = textIn(file.read(FilePreview::MaxTextBytes));
        if (!shown.isNull())
            return shown;
    }
    return {};
}

} // namespace

FilePreview::FilePreview(QWidget *parent)
    : QWidget(parent)
    , m_picture(new PicturePreview(this))
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(LogDelegate::dataFont(font()));
    m_picture->setMinimumHeight(0);
    m_text->setMinimumHeight(0);
    setMaximumHeight(MaxHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    hide();
}

QSize FilePreview::sizeHint() const
{
    return {160, MaxHeight};
}

void FilePreview::place()
{
    const QRect room = rect().adjusted(12, 0, -12, -8);
    m_picture->setGeometry(room);
    m_text->setGeometry(room);
    const bool fits = room.height() >= MinHeight;
    m_picture->setVisible(fits && m_isPicture);
    m_text->setVisible(fits && !m_isPicture);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilePreview::setFiles(const QStringList &paths)
{
    const QStringList wanted = paths.mid(0, MaxFiles);
    if (wanted == m_paths)
        return;
    m_paths = wanted;
    if (m_paths.isEmpty())
        hide();
    else
        load();
}

void FilePreview::load()
{
    auto promise = std::make_shared<QPromise<Shown>>();
    auto *watcher = new QFutureWatcher<Shown>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, paths = m_paths] {
        watcher->deleteLater();
        if (paths != m_paths)
            return; // another transfer is looked at by now
        const Shown shown = watcher->result();
        m_picture->setPicture(shown.picture);
        m_isPicture = !shown.picture.isNull();
        m_text->setPlainText(shown.text);
        m_text->setAccessibleName(tr("The beginning of %1").arg(shown.name));
        place();
        setVisible(!shown.isNull());
        Q_EMIT loaded();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, paths = m_paths] {
        promise->start();
        promise->addResult(shownOf(paths));
        promise->finish();
    });
}

} // namespace Signalbox
