#include "logview.h"

#include <ui/models/logfiltermodel.h>
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

// What a row should show of its data before its size, the target and milliseconds may be seen.
constexpr int WithSize = 40;
constexpr int WithTarget = 36;
constexpr int WithMilliseconds = 32;
constexpr int FewRows = 5;

} // namespace

LogView::LogView(QWidget *parent)
    : LazyTable(parent)
    , m_delegate(new LogDelegate(this))
    , m_jump(new QPushButton(this))
    , m_empty(new QLabel(this))
    , m_emptyAction(new QPushButton(this))
{
    setAccessibleName(tr("Log of signals"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
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
    m_emptyAction->hide();
    connect(m_emptyAction, &QPushButton::clicked, this, &LogView::emptyActionChosen);
    watchScrolling();
    // The header says only that a column changed, and not that it was by hand.
    horizontalHeader()->viewport()->installEventFilter(this);
}

bool LogView::isAtNewest() const
{
    const QScrollBar *bar = verticalScrollBar();
    return m_log && m_log->isNewestFirst() ? bar->value() == 0 : bar->value() >= bar->maximum();
}

void LogView::watchScrolling()
{
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        m_following = isAtNewest();
        updateOverlays();
    });
    // More rows or another height of the window move the end, not the one who reads.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following && m_log && !m_log->isNewestFirst())
            bar->setValue(maximum);
        updateOverlays();
    });
}

void LogView::setLog(LogFilterModel *log)
{
    m_log = log;
    setModel(log);
    connect(log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(log, &QAbstractItemModel::rowsRemoved, this, &LogView::updateOverlays);
    connect(log, &QAbstractItemModel::modelAboutToBeReset, this, &LogView::rememberCurrent);
    connect(log->log(), &SignalLogModel::renumbered, this, [this](quint64, quint64 by) {
        if (m_wanted)
            *m_wanted += by;
    });
    connect(log, &QAbstractItemModel::modelReset, this, [this] {
        jumpToNewest();
        findCurrentAgain();
    });
    updateMetrics();
    updateOverlays();
}

void LogView::setEmptyText(const QString &text, const QString &action)
{
    m_empty->setText(text);
    m_emptyAction->setText(action);
    updateOverlays();
}

LazyTable::Span LogView::spanOf(int row) const
{
    using Model = SignalLogModel;
    const QModelIndex index = model()->index(row, Model::DataColumn);
    if (index.data(Model::KindRole).value<LogKind>() == LogKind::Signal)
        return {};
    // Beside whom it is about; what is about the session begins where they would stand.
    const bool hasPerson = !index.data(Model::PersonIdRole).toString().isEmpty();
    return {hasPerson ? Model::ToColumn : Model::FromColumn, Model::OutcomeColumn,
            Model::DataColumn};
}

void LogView::onRowsInserted(int first, int last)
{
    const bool isNewest = m_log->isNewestFirst() ? first == 0 : last == m_log->rowCount() - 1;
    if (!m_following && isNewest)
        m_newRows += last - first + 1;
    if (m_wanted)
        findCurrentAgain();
    updateOverlays();
}

void LogView::rememberCurrent()
{
    if (currentIndex().isValid() && currentIndex().row() < m_log->rowCount())
        m_wanted = m_log->sequenceAt(currentIndex().row());
    m_wantedInSight = !m_following;
}

void LogView::findCurrentAgain()
{
    // Someone chose another row meanwhile, or nothing was chosen.
    if (!m_wanted || currentIndex().isValid()) {
        m_wanted.reset();
        return;
    }
    const int row = m_log->rowOf(*m_wanted);
    if (row < 0)
        return;
    m_wanted.reset();
    goTo(row);
    if (!m_wantedInSight)
        jumpToNewest();
}

void LogView::goTo(int row)
{
    const QModelIndex index = m_log->index(row, SignalLogModel::TimeColumn);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QRect place = visualRect(index);
    if (place.top() < 0 || place.bottom() > viewport()->height())
        scrollTo(index, PositionAtCenter);
}

void LogView::jumpToNewest()
{
    m_following = true;
    if (m_log && m_log->isNewestFirst())
        scrollToTop();
    else
        scrollToBottom();
    updateOverlays();
}

QList<int> LogView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QModelIndexList LogView::selectedIndexes() const
{
    QModelIndexList indexes;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        indexes << m_log->index(row, SignalLogModel::TimeColumn);
    return indexes;
}

QString LogView::selectedText() const
{
    QStringList lines;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        lines << LogText::row(m_log->index(row, 0));
    if (m_log && m_log->isNewestFirst())
        std::reverse(lines.begin(), lines.end());
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
    const int newest = m_log && m_log->isNewestFirst() ? Qt::Key_Home : Qt::Key_End;
    if (event->key() == newest && event->modifiers() == Qt::NoModifier) {
        jumpToNewest();
        return;
    }
    if (event->text() == QLatin1String("/")) {
        Q_EMIT filterRequested();
        return;
    }
    LazyTable::keyPressEvent(event);
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
    setUniformHeight(LogDelegate::rowHeight(fontMetrics()));
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    for (const int column :
         {SignalLogModel::TimeColumn, SignalLogModel::FromColumn, SignalLogModel::ToColumn,
          SignalLogModel::TypeColumn, SignalLogModel::SizeColumn, SignalLogModel::OutcomeColumn})
        header->resizeSection(column, widthFor(column));
    header->setSectionResizeMode(SignalLogModel::DataColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SignalLogModel::OutcomeColumn, QHeaderView::Fixed);
    makeRoomForData();
}

int LogView::widthFor(int column) const
{
    return std::max(horizontalHeader()->minimumSectionSize(),
                    columnNeeds(column) * m_widths.value(column, 100) / 100);
}

void LogView::setColumnWidths(const QMap<int, int> &widths)
{
    if (widths == m_widths)
        return;
    m_widths = widths;
    updateMetrics();
}

void LogView::keepWidths()
{
    const QMap<int, int> before = m_widths;
    for (const int column :
         {SignalLogModel::TimeColumn, SignalLogModel::FromColumn, SignalLogModel::ToColumn,
          SignalLogModel::TypeColumn, SignalLogModel::SizeColumn}) {
        // As large as it is for the text, so that it follows the size of the font.
        if (!isColumnHidden(column) && columnWidth(column) != widthFor(column))
            m_widths.insert(column, columnWidth(column) * 100 / std::max(1, columnNeeds(column)));
    }
    if (m_widths != before)
        Q_EMIT columnWidthsChanged();
}

bool LogView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched == horizontalHeader()->viewport())
        keepWidths();
    return LazyTable::eventFilter(watched, event);
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

void LogView::setWrapsData(bool wraps)
{
    if (wraps == wrapsData())
        return;
    m_delegate->setWraps(wraps);
    setWrappedColumn(wraps ? SignalLogModel::DataColumn : -1);
    if (m_following)
        jumpToNewest();
}

void LogView::makeRoomForData()
{
    if (!model())
        return;
    // Where the window is narrow or the font large, what counts less gives way to data: first its
    // size, then to whom it went, which the sender's cell says then, then the milliseconds.
    const auto widthOf = [this](int column) {
        return isColumnHidden(column) ? widthFor(column) : columnWidth(column);
    };
    m_delegate->setShowsMilliseconds(m_wantsMilliseconds);
    const int fullTime = widthFor(SignalLogModel::TimeColumn);
    int room = viewport()->width() - fullTime - widthOf(SignalLogModel::FromColumn)
        - widthOf(SignalLogModel::TypeColumn) - columnWidth(SignalLogModel::OutcomeColumn)
        - widthOf(SignalLogModel::ToColumn) - widthOf(SignalLogModel::SizeColumn);
    const int letter = QFontMetrics(LogDelegate::dataFont(font())).averageCharWidth();
    const auto giveWay = [&room, letter](int width, int wanted) {
        if (room >= wanted * letter)
            return false;
        room += width;
        return true;
    };
    setColumnHidden(SignalLogModel::SizeColumn,
                    giveWay(widthOf(SignalLogModel::SizeColumn), WithSize));
    setColumnHidden(SignalLogModel::ToColumn,
                    giveWay(widthOf(SignalLogModel::ToColumn), WithTarget));
    m_delegate->setShowsTargetWithSender(isColumnHidden(SignalLogModel::ToColumn));
    const int milliseconds = fontMetrics().horizontalAdvance(QStringLiteral(".000"));
    if (m_wantsMilliseconds)
        m_delegate->setShowsMilliseconds(!giveWay(milliseconds, WithMilliseconds));
    horizontalHeader()->resizeSection(SignalLogModel::TimeColumn,
                                      widthFor(SignalLogModel::TimeColumn));
}

void LogView::updateOverlays()
{
    if (m_following)
        m_newRows = 0;
    m_jump->setVisible(!m_following);
    if (!m_following) {
        m_jump->setText(m_newRows == 0 ? tr("Jump to newest")
                                       : tr("Jump to newest, %Ln new", nullptr, m_newRows));
        m_jump->setIcon(Icons::icon(m_log->isNewestFirst() ? "up" : "down"));
    }
    setOverlayPlaces();
}

void LogView::setOverlayPlaces()
{
    const QRect area = viewport()->geometry();
    // Beneath those who came and went, or not at all: it is never painted over rows.
    const int rows = model() ? model()->rowCount() : 0;
    const QRect last =
        rows > 0 ? visualRect(model()->index(rows - 1, SignalLogModel::DataColumn)) : QRect();
    const QRect place = area.adjusted(24, rows > 0 ? last.bottom() + 1 : 0, -24, 0);
    placeEmptyText(place, !hasSignals() && (rows == 0 || last.isValid()));
    if (m_following)
        return;
    m_jump->adjustSize();
    // Of a few rows it would hide too much: then it stands in the header.
    if (area.height() < FewRows * uniformHeight()) {
        const QRect header = horizontalHeader()->geometry();
        m_jump->resize(m_jump->width(), header.height());
        m_jump->move(isRightToLeft() ? header.left() : header.right() - m_jump->width() + 1,
                     header.top());
        return;
    }
    const bool isAbove = m_log->isNewestFirst();
    m_jump->move(area.center().x() - m_jump->width() / 2,
                 isAbove ? area.top() + 12 : area.bottom() - m_jump->height() - 12);
}

/// With the button under the words, if there is something to do about it.
void LogView::placeEmptyText(const QRect &place, bool isWanted)
{
    const int height = m_empty->heightForWidth(place.width());
    m_empty->setVisible(isWanted && place.height() >= height);
    const QSize size = m_emptyAction->sizeHint();
    const int below = size.height() + 8;
    const bool offersAction =
        isWanted && !m_emptyAction->text().isEmpty() && place.height() >= height + below;
    const QRect words = offersAction ? place.adjusted(0, 0, 0, -below) : place;
    m_empty->setGeometry(words);
    const int top = words.center().y() + height / 2 + 8;
    // Whoever used it reads on.
    if (!offersAction && m_emptyAction->hasFocus())
        setFocus();
    m_emptyAction->setGeometry({{place.center().x() - size.width() / 2, top}, size});
    m_emptyAction->setVisible(offersAction);
}

QSize LogView::sizeHint() const
{
    // It takes what is left in any case. A layout in which others wrap takes this for the least
    // that it needs, and would take from those what is more than that.
    return {LazyTable::sizeHint().width(), minimumSizeHint().height()};
}

QSize LogView::minimumSizeHint() const
{
    return {LazyTable::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + LogDelegate::rowHeight(fontMetrics())};
}

void LogView::resizeEvent(QResizeEvent *event)
{
    LazyTable::resizeEvent(event);
    makeRoomForData();
    updateOverlays();
}

void LogView::changeEvent(QEvent *event)
{
    LazyTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

} // namespace Signalbox
