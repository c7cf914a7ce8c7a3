#include "studio.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/dataview.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/findbar.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/timerangedialog.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;

namespace Screenshots {

namespace {

constexpr int LogPauseMs = 60;

QString pictureUrl()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor(0x2f, 0x6f, 0xb5));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf2, 0xc1, 0x4e));
    painter.drawEllipse(QPoint(230, 70), 34, 34);
    painter.setBrush(QColor(0x1d, 0x3b, 0x2a));
    painter.drawPolygon(QPolygon({{0, 200}, {90, 90}, {170, 170}, {240, 120}, {320, 200}}));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

/// The row with this in its data.
int rowWith(const LogPane *pane, const char *text)
{
    const LogFilterModel *rows = pane->log()->rows();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString data = rows->index(row, 0).data(SignalLogModel::DataRole).toString();
        if (data.contains(QLatin1String(text)))
            return row;
    }
    return 0;
}

} // namespace

bool Studio::logPictures()
{
    LogPane *pane = m_window.currentLog();
    filterPictures(pane);
    detailPictures(pane);
    pane->log()->clearFilter();
    pane->preferences()->setNewestFirst(true);
    pane->preferences()->setWraps(true);
    pane->log()->setPaused(true);
    shoot(QStringLiteral("log-newest-first"));
    pane->log()->setPaused(false);
    pane->preferences()->setNewestFirst(false);
    pane->preferences()->setWraps(false);
    pane->clear();
    shoot(QStringLiteral("log-cleared"));
    pane->undoClear();
    return capturePictures(pane);
}

void Studio::filterPictures(LogPane *pane)
{
    LogViewModel *log = pane->log();
    log->toggleType(QStringLiteral("chat"));
    LogFilter filter = log->filter();
    filter.text = QStringLiteral("the");
    log->setFilter(filter);
    pane->view()->goTo(0);
    pane->view()->setFocus();
    shoot(QStringLiteral("log-filter"));
    filter.isRegex = true;
    filter.text = QStringLiteral("(the|release");
    log->setFilter(filter);
    pane->filterBar()->startTyping();
    shoot(QStringLiteral("log-filter-problem"));
    log->clearFilter();
    const auto buttons = pane->filterBar()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->menu() || !button->isVisible())
            continue;
        button->menu()->popup(QPoint());
        QTest::qWait(LogPauseMs);
        shoot(QStringLiteral("log-menu-%1").arg(buttons.indexOf(button)), *button->menu());
        button->menu()->hide();
    }
    TimeRangeDialog range(log, &m_window);
    range.show();
    shootLater(QStringLiteral("log-time"), range);
    range.close();
    pane->findBar()->open();
    pane->findBar()->findChild<QLineEdit *>()->setText(QStringLiteral("nowhere"));
    pane->findBar()->find(LogSearch::Direction::Down);
    shoot(QStringLiteral("log-find"));
    pane->findBar()->findChild<QLineEdit *>()->clear();
    QTest::keyClick(pane->findBar(), Qt::Key_Escape);
}

void Studio::detailPictures(LogPane *pane)
{
    auto *data = m_window.currentPage()->findChild<DataView *>();
    pane->view()->goTo(rowWith(pane, "hub metrics"));
    data->setForm(DataView::Form::Tree);
    shoot(QStringLiteral("log-tree"));
    data->setForm(DataView::Form::Hex);
    shoot(QStringLiteral("log-bytes"));
    LogRecord record;
    record.time = QDateTime::currentMSecsSinceEpoch();
    record.type = QStringLiteral("picture");
    record.data = pictureUrl();
    pane->log()->log()->append(record);
    pane->log()->log()->flush();
    pane->view()->goTo(pane->log()->rows()->rowCount() - 1);
    data->setForm(DataView::Form::Picture);
    shoot(QStringLiteral("log-picture"));
    data->setForm(DataView::Form::Text);
    QMenu *menu = nullptr;
    const auto opening = QObject::connect(pane, &LogPane::rowMenuOpening, pane,
                                          [&menu](QMenu *opened) { menu = opened; });
    pane->view()->goTo(1);
    Q_EMIT pane->view()->rowMenuRequested(pane->view()->currentIndex(), QPoint());
    QObject::disconnect(opening);
    QTest::qWait(LogPauseMs);
    if (menu) {
        shoot(QStringLiteral("log-row-menu"), *menu);
        menu->close();
    }
    const int first = rowWith(pane, "\"x\":412");
    pane->view()->goTo(first);
    pane->view()->selectionModel()->select(pane->log()->rows()->index(first + 1, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pane->compare();
    if (auto *dialog = pane->findChild<CompareDialog *>()) {
        shootLater(QStringLiteral("log-compare"), *dialog);
        dialog->close();
    }
}

bool Studio::capturePictures(LogPane *pane)
{
    const QString file = m_files.filePath(QStringLiteral("standup.jsonl"));
    LogViewModel *log = pane->log();
    log->exportTo(file, LogExport::Format::Jsonl, LogViewModel::Rows::All);
    if (!until([log] { return !log->isExporting(); }))
        return false;
    m_window.openCapture(file);
    const CapturePage *page = m_window.currentCapture();
    if (!until([page] { return !page->capture()->isLoading(); }))
        return false;
    page->logPane()->view()->goTo(3);
    shoot(QStringLiteral("capture"));
    m_workspace.captures()->close(0);
    m_window.findChild<SessionList *>()->setCurrentRow(1);
    return m_window.currentPage() != nullptr;
}

} // namespace Screenshots
