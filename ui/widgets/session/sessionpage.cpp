#include "sessionpage.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/models/transfertext.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/sendagain.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/certificatedialog.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/historybar.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/problembar.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sidearea.h>
#include <ui/widgets/session/sidesplitter.h>
#include <ui/widgets/session/transfernotice.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rule.h>
#include <ui/widgets/transfer/pagedrops.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

SessionPage::SessionPage(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new SessionHeader(session))
    , m_problem(new ProblemBar(session))
    , m_lab(new LabBar(session))
    , m_log(new LogPane(session->logView(), session->logPreferences()))
    , m_graph(new RateGraph(session->logView(), session->clock()))
    , m_composer(new ComposerWidget(session))
    , m_outbox(new OutboxPanel(session))
    , m_drops(new PageDrops(session->drops(), this))
    , m_transfers(new TransfersPanel(session->transfers()))
    , m_details(new DetailsPanel)
    , m_transferNotice(new TransferNotice(session->transfers()))
{
    QSplitter *split = m_split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_middle = makeMiddle());
    split->addWidget(m_sideArea = makeSide());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setChildrenCollapsible(false);
    split->setSizes({700, 224});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_lab);
    layout->addWidget(new Rule);
    layout->addWidget(split, 1);
    for (const QSplitter *splitter : std::initializer_list<QSplitter *>{m_split, m_side})
        connect(splitter, &QSplitter::splitterMoved, this, &SessionPage::layoutChanged);
    connect(m_header, &SessionHeader::noticed, this, &SessionPage::noticed);
    connect(m_problem, &ProblemBar::noticed, this, &SessionPage::noticed);
    connect(m_problem, &ProblemBar::otherInputWanted, this, &SessionPage::otherInputWanted);
    connect(m_header->peopleButton(), &QToolButton::toggled, this, &SessionPage::onSideToggled);
    connect(m_header, &SessionHeader::hostingRequested, this, &SessionPage::showHosting);
    connect(m_lab, &LabBar::noticed, this, &SessionPage::noticed);
    connect(m_lab, &LabBar::closed, m_composer, &ComposerWidget::startWriting);
    connect(session, &SessionViewModel::refused, this, &SessionPage::noticed);
    connect(m_problem, &ProblemBar::certificateRequested, this, &SessionPage::showCertificate);
    // Who looks at another page finds the question here later: a button beside the problem asks it.
    connect(session, &SessionViewModel::certificateUntrusted, this, [this] {
        if (isVisible())
            showCertificate();
    });
    connect(m_log, &LogPane::noticed, this, &SessionPage::noticed);
    connect(m_log, &LogPane::rowMenuOpening, this, &SessionPage::fillRowMenu);
    connect(m_log, &LogPane::currentChanged, m_details, [this](const QModelIndex &current) {
        m_details->show(current, m_session->logView()->trail(current.row()));
    });
    connect(session, &SessionViewModel::statusChanged, this, &SessionPage::refreshEmptyText);
    connectTransfers();
    refreshEmptyText();
}

void SessionPage::connectTransfers()
{
    connect(m_transfers, &TransfersPanel::noticed, this, &SessionPage::noticed);
    connect(m_transfers, &TransfersPanel::left, this, [this] { logView()->setFocus(); });
    connect(m_session->drops(), &DropViewModel::noticed, this, &SessionPage::noticed);
    connect(m_session->drops(), &DropViewModel::transferStarted, m_transfers,
            &TransfersPanel::choose);
    connect(m_transferNotice, &NoticeBar::chosen, this, &SessionPage::showTransfers);
    // What was chosen may stand beneath what is in sight.
    connect(m_session->transfers()->model(), &QAbstractItemModel::rowsInserted, this,
            [this] { m_sideArea->showPart(m_transfers); });
    connect(m_composer, &ComposerWidget::contentPasted, this, &SessionPage::take);
    // A click alone is no wish, whatever the desktop makes of it elsewhere.
    connect(logView(), &QAbstractItemView::doubleClicked, this, &SessionPage::showTransferOf);
    logView()->installEventFilter(this);
    const TransfersViewModel *transfers = m_session->transfers();
    connect(transfers, &TransfersViewModel::offered, this,
            [this](const Signaling::FileTransfer &transfer) {
                if (!isSidePanelVisible())
                    Q_EMIT noticed(TransferText::begun(transfer));
            });
}

void SessionPage::showTransfers()
{
    if (m_session->transfers()->model()->rowCount() == 0)
        return;
    setSidePanelVisible(true);
    m_sideArea->showPart(m_transfers);
    m_transfers->list()->setFocus(Qt::ShortcutFocusReason);
}

QString SessionPage::transferAt(const QModelIndex &index) const
{
    if (index.data(SignalLogModel::KindRole).value<LogKind>() != LogKind::Note)
        return {};
    return m_session->transfers()->transferOfNote(
        index.data(SignalLogModel::SignalIdRole).toULongLong());
}

void SessionPage::showTransfer(const QString &id)
{
    showTransfers();
    m_transfers->choose(id);
}

/// What a row of the log is about. False: no transfer.
bool SessionPage::showTransferOf(const QModelIndex &index)
{
    const bool isNote = index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Note;
    if (!isNote || index.data(SignalLogModel::SignalIdRole).toULongLong() == 0)
        return false;
    const QString id = transferAt(index);
    if (id.isEmpty())
        Q_EMIT noticed(tr("That transfer is no longer in the list."));
    else
        showTransfer(id);
    return true;
}

bool SessionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == logView() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
            && showTransferOf(logView()->currentIndex()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SessionPage::paste()
{
    if (const auto content = PageDrops::clipboard())
        take(*content);
    else
        m_composer->paste();
}

void SessionPage::sendFiles()
{
    if (const auto to = fileTargets())
        m_drops->chooseFiles(*to);
}

void SessionPage::sendFolder()
{
    if (const auto to = fileTargets())
        m_drops->chooseFolder(*to);
}

void SessionPage::take(const DropContent &content)
{
    if (const auto to = fileTargets())
        m_drops->take(content, *to);
}

/// Whom what is pasted or picked goes to: those whom one writes to, or (empty) everyone. Nothing,
/// and a word, where someone has to choose first: what isn't for everyone must not go to everyone
/// because it came as a file.
std::optional<QStringList> SessionPage::fileTargets()
{
    const ComposerViewModel *composer = m_session->composer();
    const QStringList &to = composer->targets();
    const auto hasLeft = [this](const QString &id) { return m_session->people()->rowOf(id) < 0; };
    if (composer->isToNobody()
        || (composer->isOpen() && std::any_of(to.begin(), to.end(), hasLeft))) {
        Q_EMIT noticed(tr("Choose who gets it."));
        return {};
    }
    return to;
}

LogView *SessionPage::logView() const
{
    return m_log->view();
}

void SessionPage::refreshEmptyText()
{
    m_log->setEmptyText(m_session->emptyLogText());
}

QWidget *SessionPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HistoryBar(m_session->history()));
    layout->addWidget(m_log, 1);
    layout->addWidget(m_graph);
    layout->addWidget(new Rule);
    layout->addWidget(m_outbox);
    layout->addWidget(m_transferNotice);
    layout->addWidget(m_composer);
    m_drops->addArea(middle);
    m_drops->addTextField(m_composer->textField()->viewport());
    connect(m_composer, &ComposerWidget::noticed, this, &SessionPage::noticed);
    connect(m_composer, &ComposerWidget::outboxWanted, m_outbox, &OutboxPanel::open);
    connect(m_outbox, &OutboxPanel::edited, m_composer, &ComposerWidget::startWriting);
    connect(m_outbox, &OutboxPanel::closed, m_composer, &ComposerWidget::startWriting);
    connect(m_outbox, &OutboxPanel::shownChanged, m_composer, &ComposerWidget::setOutboxShown);
    connect(m_outbox, &OutboxPanel::noticed, this, &SessionPage::noticed);
    return middle;
}

SideArea *SessionPage::makeSide()
{
    auto *people = new PeoplePanel(m_session);
    connect(people, &PeoplePanel::writeTo, m_composer, &ComposerWidget::writeTo);
    connect(people, &PeoplePanel::filesWanted, m_drops,
            [this](const QString &id) { m_drops->chooseFiles({id}); });
    m_drops->addPeople(people->list(), ConnectionListModel::IdRole);
    m_side = new SideSplitter({people, m_details, m_transfers}, 1);
    m_side->setMinimumWidth(sideWidth());
    return new SideArea(m_side);
}

bool SessionPage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void SessionPage::onSideToggled(bool visible)
{
    m_sideArea->setVisible(visible);
    m_transferNotice->setWanted(!visible);
    if (m_fitting)
        return;
    m_folded = false;
    m_openByWish = visible;
    updateGeometry();
    Q_EMIT layoutChanged();
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
    fitHeight();
}

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_side)
        return;
    m_side->setMinimumWidth(sideWidth());
    fitSide();
}

void SessionPage::setSidePanelVisible(bool visible)
{
    m_header->peopleButton()->setChecked(visible);
}

bool SessionPage::isSidePanelVisible() const
{
    return m_header->peopleButton()->isChecked();
}

QByteArray SessionPage::splitState() const
{
    return m_split->saveState();
}

QByteArray SessionPage::sideState() const
{
    return m_side->state();
}

void SessionPage::restoreLayout(const QByteArray &split, const QByteArray &side, bool folded)
{
    if (!split.isEmpty())
        m_split->restoreState(split);
    m_side->restore(side);
    if (folded)
        setSidePanelVisible(false);
}

void SessionPage::fillRowMenu(QMenu *menu, const QModelIndex &index)
{
    const bool isSignal = index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal;
    menu->addSeparator();
    const QString transfer = transferAt(index);
    if (!transfer.isEmpty()) {
        menu->addAction(Icons::icon("folder"), tr("Show &transfer"), this,
                        [this, transfer] { showTransfer(transfer); })
            ->setObjectName(QStringLiteral("row.showTransfer"));
        return;
    }
    const QString person = index.data(SignalLogModel::PersonIdRole).toString();
    QAction *reply = menu->addAction(Icons::icon("edit"), tr("&Write to the sender"), this,
                                     [this, person] { m_composer->writeTo(person); });
    reply->setObjectName(QStringLiteral("row.writeToSender"));
    reply->setEnabled(isSignal && !person.isEmpty());
    const QPersistentModelIndex row(index);
    QAction *edit =
        menu->addAction(tr("&Edit and send again"), this, [this, row] { putIntoComposer(row); });
    edit->setObjectName(QStringLiteral("row.edit"));
    edit->setEnabled(isSignal);
    const bool goesBack = isSignal && SendAgain::goesBack(recordAt(index));
    QAction *again = menu->addAction(Icons::icon("send"),
                                     goesBack ? tr("&Send back to the sender") : tr("&Send again"),
                                     this, [this, row] {
                                         if (row.isValid())
                                             m_session->sendAgain(recordAt(row));
                                     });
    again->setObjectName(QStringLiteral("row.sendAgain"));
    again->setEnabled(isSignal && m_session->composer()->isOpen());
    const quint64 id = index.data(SignalLogModel::SignalIdRole).toULongLong();
    if (index.data(SignalLogModel::DeliveryRole).value<Delivery>() == Delivery::Waiting) {
        menu->addSeparator();
        menu->addAction(Icons::icon("cancelled"), tr("&Take back"), this,
                        [this, id] {
                            if (!m_session->cancelSignal(id))
                                Q_EMIT noticed(tr("Too late: the signal is on its way."));
                        })
            ->setObjectName(QStringLiteral("row.takeBack"));
    }
}

void SessionPage::showCertificate()
{
    const auto certificate = m_session->untrustedCertificate();
    if (!certificate || m_certificate)
        return;
    m_certificate = new CertificateDialog(*certificate, this);
    m_certificate->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_certificate, &QDialog::accepted, m_session, &SessionViewModel::trustCertificate);
    m_certificate->open();
}

HostingDialog *SessionPage::showHosting()
{
    if (!m_session->setup().hosted)
        return nullptr;
    if (!m_hosting) {
        m_hosting = new HostingDialog(m_session, this);
        connect(m_hosting, &HostingDialog::noticed, this, &SessionPage::noticed);
    }
    m_hosting->show();
    m_hosting->raise();
    m_hosting->activateWindow();
    return m_hosting;
}

void SessionPage::putIntoComposer(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_session->editAgain(recordAt(index));
    m_composer->startWriting();
}

LogRecord SessionPage::recordAt(const QModelIndex &index) const
{
    const LogFilterModel *rows = m_session->logView()->rows();
    return m_session->log()->rowAt(rows->sequenceAt(index.row())).toRecord();
}

} // namespace Signalbox
