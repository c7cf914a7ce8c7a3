// Another application, for tests of real drags and pastes: a window in the screen's corner that a
// file can be dragged from, and that writes to standard output which files were dropped on it. With
// a second argument it puts something on the clipboard: "text", a "picture", or the "file".
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

#include <cstdio>

namespace {

class Window : public QWidget
{
public:
    Window(const QString &file, const QString &copied)
        : m_file(file)
        , m_copied(copied)
    {
        setAcceptDrops(true);
        setGeometry(0, 0, 200, 200);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || m_file.isEmpty())
            return;
        auto *drag = new QDrag(this);
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_file)});
        drag->setMimeData(files);
        drag->exec(Qt::CopyAction);
    }
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        std::printf("entered\n");
        std::fflush(stdout);
        event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        const QList<QUrl> urls = event->mimeData()->urls();
        for (const QUrl &url : urls)
            std::printf("dropped %s\n", qPrintable(url.toLocalFile()));
        std::fflush(stdout);
        event->acceptProposedAction();
    }
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        copy();
        std::printf("shown\n");
        std::fflush(stdout);
    }

private:
    void copy() const
    {
        auto *content = new QMimeData;
        if (m_copied == QLatin1String("text")) {
            content->setText(QStringLiteral("from there"));
        } else if (m_copied == QLatin1String("picture")) {
            QImage picture(40, 30, QImage::Format_RGB32);
            picture.fill(QColor(10, 200, 30));
            content->setImageData(picture);
        } else {
            content->setUrls({QUrl::fromLocalFile(m_file)});
        }
        if (m_copied.isEmpty())
            delete content;
        else
            QGuiApplication::clipboard()->setMimeData(content);
    }

    QString m_file;
    QString m_copied;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window(QCoreApplication::arguments().value(1), QCoreApplication::arguments().value(2));
    window.show();
    return QApplication::exec();
}
