#include "logview.h"

#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/icons.h>

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

namespace {

// What a row should show of its data at least.
constexpr int DataCharacters = 40;

} // namespace

LogView::LogView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new LogDelegate(this))
    , m_jump(new QPushButton(Icons::icon("down"), QString(), this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Log of signals"));
    setItemDelegate(m_delegate);
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

void LogView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
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
    QHeaderView *header = horizontalHeader();
    for (const int column :
         {SignalLogModel::TimeColumn, SignalLogModel::FromColumn, SignalLogModel::ToColumn,
          SignalLogModel::TypeColumn, SignalLogModel::SizeColumn, SignalLogModel::OutcomeColumn})
        header->resizeSection(column, columnNeeds(column));
    header->setSectionResizeMode(SignalLogModel::DataColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SignalLogModel::OutcomeColumn, QHeaderView::Fixed);
    makeRoomForData();
}

int LogView::columnNeeds(int column) const
{
    const auto width = [this](const QString &text, int more) {
        return fontMetrics().horizontalAdvance(text) + more;
    };
    switch (column) {
    case SignalLogModel::TimeColumn:
        return width(m_delegate->showsMilliseconds() ? QStringLiteral("00:00:00.000")
                                                     : QStringLiteral("00:00:00"),
                     20);
    case SignalLogModel::FromColumn:
        return width(QStringLiteral("laptop-anna"), 28 + Icons::size(fontMetrics()));
    case SignalLogModel::ToColumn:
        return width(QStringLiteral("everyone-"), 20);
    case SignalLogModel::TypeColumn:
        return width(QStringLiteral("moderator"), 20);
    case SignalLogModel::SizeColumn:
        return std::max(width(LogText::size(8192), 20), width(tr("Size"), 24));
    case SignalLogModel::OutcomeColumn:
        return fontMetrics().height() + 16;
    default:
        return 0;
    }
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

void LogView::setWantsMilliseconds(bool wants)
{
    if (m_wantsMilliseconds == wants)
        return;
    m_wantsMilliseconds = wants;
    makeRoomForData();
    viewport()->update();
}

void LogView::makeRoomForData()
{
    if (!model())
        return;
    // Where the window is narrow or the font large, what counts less gives way to data: first its
    // size, then the milliseconds, then to whom it went, which the sender's cell says then.
    const auto widthOf = [this](int column) {
        return isColumnHidden(column) ? columnNeeds(column) : columnWidth(column);
    };
    m_delegate->setShowsMilliseconds(m_wantsMilliseconds);
    const int fullTime = columnNeeds(SignalLogModel::TimeColumn);
    int room = viewport()->width() - fullTime - widthOf(SignalLogModel::FromColumn)
        - widthOf(SignalLogModel::TypeColumn) - columnWidth(SignalLogModel::OutcomeColumn)
        - widthOf(SignalLogModel::ToColumn) - widthOf(SignalLogModel::SizeColumn);
    const int wanted =
        QFontMetrics(LogDelegate::dataFont(font())).averageCharWidth() * DataCharacters;
    const auto giveWay = [&room, wanted](int width) {
        if (room >= wanted)
            return false;
        room += width;
        return true;
    };
    setColumnHidden(SignalLogModel::SizeColumn, giveWay(widthOf(SignalLogModel::SizeColumn)));
    const int milliseconds = fontMetrics().horizontalAdvance(QStringLiteral(".000"));
    if (m_wantsMilliseconds)
        m_delegate->setShowsMilliseconds(!giveWay(milliseconds));
    horizontalHeader()->resizeSection(SignalLogModel::TimeColumn,
                                      columnNeeds(SignalLogModel::TimeColumn));
    setColumnHidden(SignalLogModel::ToColumn, giveWay(widthOf(SignalLogModel::ToColumn)));
    m_delegate->setShowsTargetWithSender(isColumnHidden(SignalLogModel::ToColumn));
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
