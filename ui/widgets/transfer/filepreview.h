#ifndef UI_WIDGETS_TRANSFER_FILEPREVIEW_H
#define UI_WIDGETS_TRANSFER_FILEPREVIEW_H

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace Signalbox {

class PicturePreview;

/// A small picture of a file, or the beginning of its text. Files are read in another thread, and
/// only as pictures of well-known kinds and as plain text: nothing in them is run or followed.
class FilePreview : public QWidget
{
    Q_OBJECT

public:
    /// Larger files and pictures are not decoded.
    static constexpr qint64 MaxPictureBytes = 32 * 1024 * 1024;
    static constexpr qint64 MaxPixels = 40000000;
    /// Of a text.
    static constexpr qint64 MaxTextBytes = 4096;
    /// So many files are looked at for one that can be shown.
    static constexpr int MaxFiles = 16;

    explicit FilePreview(QWidget *parent = nullptr);

    /// Shows the first of these that can be shown; hides if none can. The same again: nothing.
    void setFiles(const QStringList &paths);
    PicturePreview *picture() const { return m_picture; }
    QPlainTextEdit *text() const { return m_text; }
    QSize sizeHint() const override;
    /// Gives way to all else; where there is hardly any room nothing is shown.
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    /// What is shown now is another.
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void place();

    QStringList m_paths;
    bool m_isPicture = false;
    PicturePreview *m_picture;
    QPlainTextEdit *m_text;
};

} // namespace Signalbox

#endif
