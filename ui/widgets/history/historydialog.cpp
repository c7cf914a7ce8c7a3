#include "historydialog.h"

#include <ui/models/isolated.h>
#include <ui/widgets/history/historydelegates.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/rule.h>

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

QLineEdit *makeField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    return field;
}

/// Languages write dates in many ways, and months have names of many lengths.
int widestTime(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime moment(QDate(2028, month, 28), QTime(20, 58, 58));
        const QString text = HistoryResultsModel::timeText(moment.toMSecsSinceEpoch());
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

} // namespace

HistoryDialog::HistoryDialog(Signaling::SignalHistory *history,
                             std::shared_ptr<Signaling::Clock> clock, QWidget *parent)
    : QDialog(parent)
    , m_model(history, std::move(clock))
    , m_text(makeField(tr("Search"), tr("Search all that was recorded")))
    , m_type(makeField(tr("Type"), tr("Type")))
    , m_sender(makeField(tr("From"), tr("From")))
    , m_span(new QComboBox)
    , m_sessions(new QListView)
    , m_results(new QTableView)
    , m_data(new QPlainTextEdit)
    , m_empty(new QLabel)
    , m_state(new QLabel)
    , m_open(new QPushButton(tr("&Open session")))
    , m_export(new QPushButton(tr("&Export…")))
    , m_forget(new QPushButton(tr("&Delete session…")))
{
    setWindowTitle(tr("History"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_sessions->setModel(m_model.sessions());
    m_sessions->setAccessibleName(tr("Recorded sessions"));
    m_sessions->setItemDelegate(new RecordedSessionDelegate(m_sessions));
    m_sessions->setFrameShape(QFrame::NoFrame);
    m_sessions->setMouseTracking(true);
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_sessions);
    split->addWidget(makeResults());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({220, 780});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearch());
    layout->addWidget(new Rule);
    layout->addWidget(split, 1);
    layout->addWidget(new Rule);
    layout->addWidget(makeFoot());
    connectAll();
    setColumns();
    m_sessions->setCurrentIndex(m_model.sessions()->index(0));
    refresh();
    m_text->setFocus();
    resize(1060, 640);
}

QWidget *HistoryDialog::makeSearch()
{
    m_text->setToolTip(tr("Each word is the beginning of one that is to be there. What stands in "
                          "quotes is looked for as it is: \"on my way\""));
    using Span = HistoryViewModel::Span;
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("any time"), int(Span::AnyTime));
    m_span->addItem(tr("today"), int(Span::Today));
    m_span->addItem(tr("last 7 days"), int(Span::Week));
    m_span->addItem(tr("last 30 days"), int(Span::Month));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 4);
    layout->addWidget(m_type, 1);
    layout->addWidget(m_sender, 1);
    layout->addWidget(m_span);
    return row;
}

QWidget *HistoryDialog::makeResults()
{
    m_results->setModel(m_model.results());
    m_results->setAccessibleName(tr("What was found"));
    m_results->setItemDelegate(new FoundDelegate(m_results));
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setShowGrid(false);
    m_results->setWordWrap(false);
    m_results->setTabKeyNavigation(false);
    m_results->viewport()->installEventFilter(this);
    m_results->verticalHeader()->hide();
    m_results->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_results->horizontalHeader()->setHighlightSections(false);
    m_results->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_data->setReadOnly(true);
    m_data->setFrameShape(QFrame::NoFrame);
    m_data->setAccessibleName(tr("Data of the chosen signal"));
    m_data->setPlaceholderText(tr("Choose a row to see all of its data."));
    m_data->setTabChangesFocus(true);
    m_data->document()->setDocumentMargin(8);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(24, 24, 24, 24);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule);
    column->addWidget(m_data);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_results);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setSizes({400, 110});
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(split, 1);
    return all;
}

QWidget *HistoryDialog::makeFoot()
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_state, 1);
    for (QPushButton *button : {m_open, m_export, m_forget, close}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return row;
}

void HistoryDialog::setColumns()
{
    ensurePolished();
    m_results->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const QFontMetrics fixed(LogDelegate::dataFont(font()));
    QHeaderView *header = m_results->horizontalHeader();
    header->resizeSection(HistoryResultsModel::TimeColumn, widestTime(fixed) + 24);
    const int word = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryResultsModel::SessionColumn, word * 22);
    header->resizeSection(HistoryResultsModel::FromColumn, word * 14);
    header->resizeSection(HistoryResultsModel::TypeColumn, word * 14);
    header->setSectionResizeMode(HistoryResultsModel::DataColumn, QHeaderView::Stretch);
    m_data->setFont(LogDelegate::dataFont(font()));
    makeRoomForData();
}

void HistoryDialog::makeRoomForData()
{
    // Where the window is narrow or the font large, what counts less gives way to the data.
    const QHeaderView *header = m_results->horizontalHeader();
    const int wanted = QFontMetrics(LogDelegate::dataFont(font())).averageCharWidth() * 32;
    int room = m_results->viewport()->width();
    for (const int column : {HistoryResultsModel::TimeColumn, HistoryResultsModel::FromColumn})
        room -= header->sectionSize(column);
    const int word = fontMetrics().averageCharWidth();
    for (const auto &[column, width] : {std::pair{HistoryResultsModel::TypeColumn, word * 14},
                                        std::pair{HistoryResultsModel::SessionColumn, word * 22}}) {
        const bool fits = room - width >= wanted;
        m_results->setColumnHidden(column, !fits);
        if (fits)
            room -= width;
    }
}

void HistoryDialog::connectAll()
{
    connect(m_text, &QLineEdit::textChanged, &m_model, &HistoryViewModel::setText);
    connect(m_type, &QLineEdit::textChanged, &m_model, &HistoryViewModel::setType);
    connect(m_sender, &QLineEdit::textChanged, &m_model, &HistoryViewModel::setSender);
    connect(m_span, &QComboBox::activated, this, [this](int index) {
        m_model.setSpan(HistoryViewModel::Span(m_span->itemData(index).toInt()));
    });
    connect(&m_model, &HistoryViewModel::stateChanged, this, &HistoryDialog::refresh);
    connect(&m_model, &HistoryViewModel::sessionsChanged, this, [this] {
        const QModelIndex wanted =
            m_model.sessions()->index(m_model.sessions()->rowOf(m_model.session()));
        if (m_sessions->currentIndex() != wanted)
            m_sessions->setCurrentIndex(wanted);
    });
    connect(&m_model, &HistoryViewModel::exportFinished, this,
            [this](LogExport::Result, const QString &text) { m_state->setText(text); });
    connect(m_sessions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::chooseSession);
    connect(m_sessions, &QListView::activated, this, [this] { openSession(m_model.session()); });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_data->setPlainText(current.data(HistoryResultsModel::FullDataRole).toString());
                refresh();
            });
    connect(m_model.results(), &QAbstractItemModel::modelReset, this, [this] { m_data->clear(); });
    connect(m_results, &QTableView::activated, this, [this](const QModelIndex &index) {
        openSession(index.data(HistoryResultsModel::SessionIdRole).toLongLong());
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openSession(chosenSession()); });
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::askExport);
    connect(m_forget, &QPushButton::clicked, this, &HistoryDialog::askForget);
}

void HistoryDialog::chooseSession()
{
    m_model.setSession(m_sessions->currentIndex().data(HistorySessionsModel::IdRole).toLongLong());
    refresh();
}

qint64 HistoryDialog::chosenSession() const
{
    if (m_model.session() != 0)
        return m_model.session();
    return m_results->currentIndex().data(HistoryResultsModel::SessionIdRole).toLongLong();
}

void HistoryDialog::refresh()
{
    const bool isEmpty = m_model.isEmpty();
    m_empty->setVisible(isEmpty);
    m_results->parentWidget()->setVisible(!isEmpty);
    m_empty->setText(tr("Nothing is recorded yet.\nSessions that you host are recorded by "
                        "themselves; others with “Record this session” in the menu Session, or "
                        "always where their profile says so."));
    m_state->setText(m_model.stateText());
    m_open->setEnabled(chosenSession() != 0);
    m_forget->setEnabled(chosenSession() != 0);
    m_export->setEnabled(!isEmpty);
    m_export->setText(m_model.isExporting() ? tr("Stop &exporting") : tr("&Export…"));
}

bool HistoryDialog::openSession(qint64 id)
{
    const Signaling::HistorySession *session = m_model.sessions()->session(id);
    if (!session)
        return false;
    Q_EMIT sessionWanted(Signaling::HistorySession(*session));
    return true;
}

void HistoryDialog::askExport()
{
    if (m_model.isExporting()) {
        m_model.cancelExport();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export what was found"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON lines (*.jsonl)"), tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(tr("history") + QStringLiteral(".jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("jsonl"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const bool isCsv = fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        m_model.exportTo(fileName, isCsv ? LogExport::Format::Csv : LogExport::Format::Jsonl);
    });
    dialog->open();
}

void HistoryDialog::askForget()
{
    const qint64 id = chosenSession();
    const int row = m_model.sessions()->rowOf(id);
    if (id == 0 || row == 0)
        return;
    auto *question =
        Question::beforeLoss(tr("Delete a session's history"),
                             tr("Delete all that was recorded of “%1”?")
                                 .arg(isolated(m_model.sessions()->index(row).data().toString())),
                             tr("It can't be brought back."), tr("&Delete"), this);
    connect(question, &Question::confirmed, this, [this, id] { m_model.forgetSession(id); });
    question->open();
}

void HistoryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model.refresh();
}

bool HistoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_results->viewport())
        makeRoomForData();
    return QDialog::eventFilter(watched, event);
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setColumns();
}

} // namespace Signalbox
