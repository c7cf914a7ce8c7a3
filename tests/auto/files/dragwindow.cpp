// Another application, for tests of real drags and pastes: a window in the screen's corner that a
// file or folder can be dragged from, and that writes to standard output which files were dropped
// on it. With a second argument it puts something on the clipboard: "text", a "picture", or the
// "file". A third says what is dragged instead: "text", a "link", a browser's "picture", or "cells"
// of a table.
#include <QApplication>
#include <QBuffer>
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

QImage picture()
{
    QImage made(40, 30, QImage::Format_RGB32);
    made.fill(QColor(10, 200, 30));
    return made;
}

/// As a browser, an editor or a table gives it: in several kinds at once.
QMimeData *dragged(const QString &what, const QString &file)
{
    auto *content = new QMimeData;
    if (what == QLatin1String("text")) {
        content->setText(QStringLiteral("from there"));
    } else if (what == QLatin1String("link")) {
        content->setUrls({QUrl(QStringLiteral("https://example.org/a%20page"))});
        content->setHtml(QStringLiteral("<a href=\"https://example.org/a%20page\">A page</a>"));
    } else if (what == QLatin1String("picture")) {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        picture().save(&bytes, "PNG");
        content->setData(QStringLiteral("image/png"), bytes.data());
        content->setHtml(QStringLiteral("<img src=\"https://example.org/cat.png\">"));
    } else if (what == QLatin1String("cells")) {
        content->setText(QStringLiteral("left\tright"));
        content->setHtml(QStringLiteral("<table><tr><td>left</td><td>right</td></tr></table>"));
    } else {
        content->setUrls({QUrl::fromLocalFile(file)});
    }
    return content;
}

class Window : public QWidget
{
public:
    Window(const QString &file, const QString &copied, const QString &dragged)
        : m_file(file)
        , m_copied(copied)
        , m_dragged(dragged)
    {
        setAcceptDrops(true);
        setGeometry(0, 0, 200, 200);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || (m_file.isEmpty() && m_dragged.isEmpty()))
            return;
        auto *drag = new QDrag(this);
        drag->setMimeData(dragged(m_dragged, m_file));
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
            content->setImageData(picture());
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
    QString m_dragged;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Window window(arguments.value(1), arguments.value(2), arguments.value(3));
    window.show();
    return QApplication::exec();
}
