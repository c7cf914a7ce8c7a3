#include "logview.h"

#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/logdelegate.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Signalbox {

LogView::LogView(QWidget *parent)
    : QTableView(parent)
    , m_jump(new QPushButton(Icons::icon("down"), QString(), this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Log of signals"));
    setItemDelegate(new LogDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(32);

    m_jump->setAccessibleName(tr("Jump to the newest signal"));
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &LogView::jumpToNewest);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setText(tr("Signals appear here as they come and go.\n"
                        "Write one below, or invite someone to join."));
    watchScrolling();
}

void LogView::watchScrolling()
{
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_following = value >= bar->maximum();
        updateOverlays();
    });
    // More rows or another height of the window move the end, not the one who reads.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following)
            bar->setValue(maximum);
        updateOverlays();
    });
}

void LogView::setLog(SignalLogModel *log)
{
    setModel(log);
    connect(log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(last - first + 1); });
    connect(
        log, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onOldRowsRemoved(last - first + 1); });
    connect(log, &QAbstractItemModel::modelReset, this, &LogView::jumpToNewest);
    updateMetrics();
    updateOverlays();
}

void LogView::onRowsInserted(int count)
{
    if (!m_following)
        m_newRows += count;
    updateOverlays();
}

void LogView::onOldRowsRemoved(int count)
{
    if (m_following)
        return;
    // The rows above are gone: what one reads stays where it is if the view moves up with it.
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() - count * verticalHeader()->defaultSectionSize());
}

void LogView::jumpToNewest()
{
    m_following = true;
    scrollToBottom();
    updateOverlays();
}

QString LogView::selectedText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines << LogText::row(row);
    return lines.join(QLatin1Char('\n'));
}

void LogView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        jumpToNewest();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT rowMenuRequested(index, place);
}

void LogView::updateMetrics()
{
    ensurePolished();
    const int height = std::max(24, fontMetrics().height() + 8);
    verticalHeader()->setDefaultSectionSize(height);
    if (!model())
        return;
    const auto width = [this](const QString &text, int more) {
        return fontMetrics().horizontalAdvance(text) + more;
    };
    QHeaderView *header = horizontalHeader();
    header->resizeSection(SignalLogModel::TimeColumn, width(QStringLiteral("00:00:00.000"), 20));
    header->resizeSection(SignalLogModel::FromColumn, width(QStringLiteral("laptop-anna"), 44));
    header->resizeSection(SignalLogModel::ToColumn, width(QStringLiteral("everyone-"), 20));
    header->resizeSection(SignalLogModel::TypeColumn, width(QStringLiteral("moderator"), 20));
    header->resizeSection(SignalLogModel::SizeColumn,
                          std::max(width(LogText::size(8192), 20), width(tr("Size"), 24)));
    header->resizeSection(SignalLogModel::OutcomeColumn, fontMetrics().height() + 16);
    header->setSectionResizeMode(SignalLogModel::DataColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SignalLogModel::OutcomeColumn, QHeaderView::Fixed);
}

bool LogView::hasSignals() const
{
    // Who joined may fill the first rows; a longer log is never called empty.
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 3)
        return true;
    for (int row = 0; row < rows; ++row) {
        const QVariant kind = model()->index(row, 0).data(SignalLogModel::KindRole);
        if (kind.value<LogKind>() == LogKind::Signal)
            return true;
    }
    return false;
}

void LogView::makeRoomForData()
{
    if (!model())
        return;
    // Where the window is narrow or the font large, data counts more than its size does.
    const int size = horizontalHeader()->defaultSectionSize();
    int others = fontMetrics().height() + 16;
    for (const int column : {SignalLogModel::TimeColumn, SignalLogModel::FromColumn,
                             SignalLogModel::ToColumn, SignalLogModel::TypeColumn})
        others += columnWidth(column);
    const int wanted = fontMetrics().averageCharWidth() * 24;
    setColumnHidden(SignalLogModel::SizeColumn, viewport()->width() - others - size < wanted);
}

void LogView::updateOverlays()
{
    m_empty->setVisible(!hasSignals());
    m_empty->setGeometry(viewport()->geometry().adjusted(24, 0, -24, 0));
    if (m_following)
        m_newRows = 0;
    m_jump->setVisible(!m_following);
    if (m_following)
        return;
    m_jump->setText(m_newRows == 0 ? tr("Jump to newest")
                                   : tr("Jump to newest, %n new", nullptr, m_newRows));
    m_jump->adjustSize();
    const QRect area = viewport()->geometry();
    m_jump->move(area.center().x() - m_jump->width() / 2, area.bottom() - m_jump->height() - 12);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoomForData();
    updateOverlays();
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMetrics();
}

} // namespace Signalbox
