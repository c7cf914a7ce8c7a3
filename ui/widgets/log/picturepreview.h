#ifndef UI_WIDGETS_LOG_PICTUREPREVIEW_H
#define UI_WIDGETS_LOG_PICTUREPREVIEW_H

#include <QImage>
#include <QWidget>

namespace Signalbox {

/// A picture as large as there is room, and never larger than it is.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    /// Pictures with more pixels are not decoded.
    static constexpr qint64 MaxPixels = 8000000;

    explicit PicturePreview(QWidget *parent = nullptr);

    /// False, and nothing is shown, if it can't be decoded or is too large.
    bool setPicture(const QByteArray &bytes);
    /// One that is decoded already; a null one: nothing is shown.
    void setPicture(const QImage &picture);
    QSize pictureSize() const { return m_picture.size(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace Signalbox

#endif
