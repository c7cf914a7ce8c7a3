#include "composerwidget.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/session/bytemeter.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int TextLines = 3;

QLabel *buddyLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// QKeySequence would say Return, which hardly any keyboard does.
QString sendKey()
{
    return ComposerWidget::tr("Ctrl+Enter");
}

} // namespace

ComposerWidget::ComposerWidget(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_composer(session->composer())
    , m_target(new QComboBox)
    , m_type(new QComboBox)
    , m_retry(new QCheckBox(tr("&Retry when the link is back")))
    , m_meter(new ByteMeter(ComposerViewModel::MaxTextBytes))
    , m_text(new QPlainTextEdit)
    , m_send(new QPushButton(tr("Send")))
    , m_message(new QLabel)
    , m_outbox(new QPushButton(tr("Show &outbox")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeOptions());
    layout->addWidget(makeText());
    layout->addWidget(makeMessage());
    connectFields();
    refreshTargets();
    refresh();
    refreshMessage();
    updateTextHeight();
}

QWidget *ComposerWidget::makeOptions()
{
    m_target->setAccessibleName(tr("To"));
    m_target->setMinimumContentsLength(10);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setToolTip(tr("Who gets the signal"));
    m_type->setAccessibleName(tr("Type"));
    m_type->setEditable(true);
    m_type->lineEdit()->setAccessibleName(tr("Type"));
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setMinimumContentsLength(10);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->lineEdit()->setPlaceholderText(tr("none"));
    m_type->setToolTip(tr("Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing"));
    m_retry->setToolTip(tr("On: the signal waits while the link is down. "
                           "Off: it fails at once when there is no link."));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buddyLabel(tr("T&o"), m_target));
    layout->addWidget(m_target);
    layout->addSpacing(8);
    layout->addWidget(buddyLabel(tr("T&ype"), m_type));
    layout->addWidget(m_type);
    layout->addSpacing(8);
    layout->addWidget(m_retry);
    layout->addStretch();
    return row;
}

QWidget *ComposerWidget::makeText()
{
    m_text->setAccessibleName(tr("Data"));
    m_text->document()->setDocumentMargin(6);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_type->lineEdit()->installEventFilter(this);
    SignalboxStyle::makePrimary(m_send);
    m_send->setToolTip(tr("Send the signal (%1)").arg(sendKey()));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    auto *end = new QVBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_meter, 0, Qt::AlignTrailing);
    end->addStretch();
    end->addWidget(m_send);
    layout->addLayout(end);
    return row;
}

QWidget *ComposerWidget::makeMessage()
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    SignalboxStyle::makeLink(m_outbox);
    m_outbox->setToolTip(tr("See what waits and why, send it now, edit it or take it back"));
    connect(m_outbox, &QPushButton::clicked, this, &ComposerWidget::outboxWanted);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_outbox, 0, Qt::AlignTop);
    return row;
}

void ComposerWidget::connectFields()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_refreshing)
            m_composer->setText(m_text->toPlainText());
    });
    connect(m_type, &QComboBox::editTextChanged, this, [this](const QString &type) {
        if (!m_refreshing)
            m_composer->setType(type);
    });
    connect(m_target, &QComboBox::activated, this,
            [this] { m_composer->setTarget(m_target->currentData().toString()); });
    connect(m_retry, &QCheckBox::toggled, m_composer, &ComposerViewModel::setRetry);
    connect(m_send, &QPushButton::clicked, this, &ComposerWidget::send);
    connect(m_composer, &ComposerViewModel::changed, this, [this] {
        refresh();
        refreshMessage();
    });
    connect(m_composer, &ComposerViewModel::recentTypesChanged, this, [this] {
        const QScopedValueRollback guard(m_refreshing, true);
        m_type->clear();
        m_type->addItems(m_composer->recentTypes());
        m_type->setEditText(m_composer->type());
    });
    connect(m_session, &SessionViewModel::queuedChanged, this, &ComposerWidget::refreshMessage);
    const ConnectionListModel *people = m_session->people();
    connect(people, &QAbstractItemModel::rowsInserted, this, &ComposerWidget::refreshTargets);
    connect(people, &QAbstractItemModel::rowsRemoved, this, &ComposerWidget::refreshTargets);
    connect(people, &QAbstractItemModel::modelReset, this, &ComposerWidget::refreshTargets);
}

void ComposerWidget::refreshTargets()
{
    const QScopedValueRollback guard(m_refreshing, true);
    m_target->clear();
    m_target->addItem(Icons::icon("people"), tr("Everyone"), QString());
    const ConnectionListModel *people = m_session->people();
    for (int row = 0; row < people->rowCount(); ++row) {
        const QModelIndex index = people->index(row);
        const QString name = index.data(ConnectionListModel::NameRole).toString();
        const QString id = index.data(ConnectionListModel::IdRole).toString();
        m_target->addItem(
            index.data(ConnectionListModel::OwnRole).toBool() ? tr("%1 (you)").arg(name) : name,
            id);
    }
    // Someone who left stays chosen: the signal would go to nobody else than was meant.
    const QString chosen = m_composer->target();
    int row = m_target->findData(chosen);
    if (row < 0) {
        m_target->addItem(tr("%1 (left)").arg(chosen.left(8)), chosen);
        row = m_target->count() - 1;
    }
    m_target->setCurrentIndex(row);
}

void ComposerWidget::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    if (m_text->toPlainText() != m_composer->text()) {
        m_text->setPlainText(m_composer->text());
        m_text->moveCursor(QTextCursor::End);
    }
    if (m_type->currentText() != m_composer->type())
        m_type->setEditText(m_composer->type());
    m_target->setCurrentIndex(qMax(0, m_target->findData(m_composer->target())));
    m_retry->setChecked(m_composer->retry());
    m_text->setPlaceholderText(
        m_session->canLeave()
            ? tr("Write a signal. %1 sends it, Enter breaks the line.").arg(sendKey())
            : tr("What you write stays here until you are in the session."));
    m_meter->setBytes(m_composer->textBytes());
    m_send->setEnabled(m_composer->canSend());
}

void ComposerWidget::refreshMessage()
{
    const Theme theme = Theme::of(palette());
    QString text = m_composer->problem();
    QColor color = theme.error;
    if (text.isEmpty() && !m_composer->failure().isEmpty()) {
        text = tr("Not sent: %1.").arg(m_composer->failure());
    } else if (text.isEmpty()) {
        text = m_session->queuedText();
        color = theme.warn;
    }
    QPalette colors;
    colors.setColor(QPalette::WindowText, color);
    m_message->setPalette(colors);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_outbox->setVisible(m_session->outbox()->waiting() > 0);
    m_message->parentWidget()->setVisible(!text.isEmpty() || m_session->outbox()->waiting() > 0);
}

void ComposerWidget::send()
{
    if (m_session->send())
        m_text->setFocus();
}

void ComposerWidget::startWriting()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerWidget::writeTo(const QString &connectionId)
{
    m_composer->setTarget(connectionId);
    startWriting();
}

bool ComposerWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComposerWidget::updateTextHeight()
{
    m_text->setFont(LogDelegate::dataFont(font()));
    const QMargins margins = m_text->contentsMargins();
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * TextLines + margins.top()
                           + margins.bottom() + 14);
}

void ComposerWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateTextHeight();
    if (event->type() == QEvent::PaletteChange)
        refreshMessage();
}

} // namespace Signalbox
