// Another application, for tests of real drags: a window in the screen's corner that a file can be
// dragged from, and that writes to standard output which files were dropped on it.
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

#include <cstdio>

namespace {

class Window : public QWidget
{
public:
    explicit Window(const QString &file)
        : m_file(file)
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
        std::printf("shown\n");
        std::fflush(stdout);
    }

private:
    QString m_file;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window(QCoreApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
}
