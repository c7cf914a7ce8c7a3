#include "composerwidget.h"

#include <ui/models/jsonlint.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/session/bytemeter.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/jsonhighlighter.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/targetbox.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

namespace {

constexpr int TextLines = 3;
constexpr int FlatTextLines = 2;

// A label and its field, which stay together where the row breaks.
QWidget *labelled(const QString &text, QWidget *field, QWidget *behind = nullptr)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *group = new QWidget;
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(field);
    if (behind)
        layout->addWidget(behind);
    return group;
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
    , m_target(new TargetBox(session->people(),
                             [session](const QString &id) { return session->personName(id); }))
    , m_type(new QComboBox)
    , m_json(new QCheckBox(tr("&JSON")))
    , m_fillsIn(new QCheckBox(tr("&Fill in {{…}}")))
    , m_retry(new QCheckBox(tr("&Retry when the link is back")))
    , m_templates(new QPushButton)
    , m_more(new QPushButton)
    , m_typeMeter(new ByteMeter(ComposerViewModel::MaxTypeBytes))
    , m_meter(new ByteMeter(ComposerViewModel::MaxTextBytes))
    , m_text(new ComposerText)
    , m_highlighter(new JsonHighlighter(m_text->document()))
    , m_send(new QPushButton(tr("Send")))
    , m_message(new QLabel)
    , m_outbox(new QPushButton(tr("Show o&utbox")))
    , m_repeat(new RepeatBar(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeOptions());
    layout->addWidget(makeText());
    layout->addWidget(m_repeat);
    // Where the keys of what follows count.
    setAccessibleName(tr("Where you write"));
    makeTools();
    // Some desktops' buttons take Enter with any modifier, so it is looked at before they get it.
    const auto parts = findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!part->isWindow()) // as menus are
            part->installEventFilter(this);
    }
    // Before what is typed is heard: colours change the document, which is still empty, too.
    m_highlighter->setPalette(palette());
    connectFields();
    refresh();
    refreshMessage();
    updateTextHeight();
}

QWidget *ComposerWidget::makeOptions()
{
    m_type->setAccessibleName(tr("Type"));
    m_type->setEditable(true);
    m_type->lineEdit()->setAccessibleName(tr("Type"));
    m_type->setInsertPolicy(QComboBox::NoInsert);
    // What is sent is what was written, and not a longer type that begins like it.
    m_type->setCompleter(nullptr);
    m_type->setMinimumContentsLength(10);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->lineEdit()->setPlaceholderText(tr("none"));
    m_type->setToolTip(tr("Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing"));
    QSizePolicy reserved = m_typeMeter->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);
    m_typeMeter->setSizePolicy(reserved);
    m_retry->setAccessibleName(m_retry->text().remove(QLatin1Char('&')));
    m_retry->setToolTip(tr("On: the signal waits while the link is down. "
                           "Off: it fails at once when there is no link."));
    m_json->setToolTip(tr("On: the data travels as the JSON value it is, and a program gets an "
                          "object or a number. Off: it travels as text."));
    m_fillsIn->setToolTip(
        tr("On: {{now}}, {{counter}} and the like are filled in when the signal is sent."));
    m_options = new QWidget;
    auto *layout = new FlowLayout(m_options);
    layout->addWidget(labelled(tr("T&o"), m_target));
    layout->addWidget(labelled(tr("T&ype"), m_type, m_typeMeter));
    layout->addWidget(m_json);
    layout->addWidget(m_fillsIn);
    layout->addWidget(m_retry);
    return m_options;
}

void ComposerWidget::fitOptions()
{
    // In one row as long as that is possible.
    const QString whole = tr("&Retry when the link is back");
    const QString shorter = tr("&Retry");
    const int more =
        fontMetrics().horizontalAdvance(whole) - fontMetrics().horizontalAdvance(shorter);
    const int wanted = m_options->layout()->sizeHint().width() + (m_isRetryShort ? more : 0);
    const bool isShort = wanted > m_options->width();
    if (isShort == m_isRetryShort)
        return;
    m_isRetryShort = isShort;
    m_retry->setText(isShort ? shorter : whole);
}

QWidget *ComposerWidget::makeText()
{
    m_text->setAccessibleName(tr("Data"));
    m_text->document()->setDocumentMargin(6);
    m_text->setTabChangesFocus(true);
    // As high as what stands beside it.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    SignalboxStyle::makePrimary(m_send);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    // What is said stands beneath the text and takes its room from it: nothing that someone aims at
    // moves.
    auto *start = new QVBoxLayout;
    start->setSpacing(4);
    start->addWidget(m_text, 1);
    start->addWidget(makeMessage());
    layout->addLayout(start, 1);
    auto *end = new QVBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_meter, 0, Qt::AlignTrailing);
    end->addStretch();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_templates);
    tools->addWidget(m_more);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(8);
    m_buttons->addLayout(tools);
    m_buttons->addWidget(m_send);
    end->addLayout(m_buttons);
    layout->addLayout(end);
    setTabOrder(m_send, m_outbox);
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
    connect(m_text, &ComposerText::textChanged, this, &ComposerWidget::onTextChanged);
    connect(m_type, &QComboBox::editTextChanged, this, [this](const QString &type) {
        if (!m_refreshing)
            m_composer->setType(type);
    });
    connect(m_text, &ComposerText::contentPasted, this, &ComposerWidget::contentPasted);
    connect(m_target, &TargetBox::chosen, m_composer, &ComposerViewModel::setTargets);
    connect(m_target, &TargetBox::nobodyChosen, m_composer, &ComposerViewModel::chooseNobody);
    connect(m_json, &QCheckBox::toggled, m_composer, &ComposerViewModel::setJson);
    connect(m_fillsIn, &QCheckBox::toggled, m_composer, &ComposerViewModel::setFillsIn);
    connect(m_repeat, &RepeatBar::closed, this, &ComposerWidget::startWriting);
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
    connect(m_session, &SessionViewModel::statusChanged, this, &ComposerWidget::refresh);
}

void ComposerWidget::onTextChanged()
{
    if (m_refreshing)
        return;
    // Only Ctrl+Z leaves something to be made again; or it was made again, to the last of it.
    if (m_text->document()->isRedoAvailable() || std::exchange(m_wasUndone, false)) {
        m_wasUndone = m_text->document()->isRedoAvailable();
        m_composer->setTextByUndo(m_text->text());
    } else {
        m_composer->setText(m_text->text());
    }
}

void ComposerWidget::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    showText();
    if (m_type->currentText() != m_composer->type())
        m_type->setEditText(m_composer->type());
    if (m_composer->isToNobody())
        m_target->setNobody();
    else
        m_target->setTargets(m_composer->targets());
    m_json->setChecked(m_composer->json());
    m_fillsIn->setChecked(m_composer->fillsIn());
    m_fillsIn->setVisible(m_composer->hasVariables());
    m_retry->setChecked(m_composer->retry());
    m_text->setHint(m_session->canLeave()
                        ? tr("Write a signal. %1 sends it, Enter breaks the line.").arg(sendKey())
                        : tr("What you write stays here until you are in the session."));
    m_highlighter->setHasVariables(m_composer->fillsIn());
    m_highlighter->setOn(m_composer->json() || JsonLint::looksLikeJson(m_composer->text()));
    markProblem();
    m_typeMeter->setBytes(m_composer->typeBytes());
    m_typeMeter->setVisible(m_composer->typeBytes() > 0);
    m_meter->setBytes(m_composer->textBytes());
    m_send->setEnabled(m_composer->canSend());
    m_send->setToolTip(sendTip());
    findChild<QAction *>(QStringLiteral("compose.send"))->setEnabled(m_composer->canSend());
    if (isVisible())
        fitOptions();
}

QString ComposerWidget::sendTip() const
{
    const bool isEmpty = m_composer->text().isEmpty() && !m_composer->type().isEmpty();
    return isEmpty
        ? tr("Send a signal that has a type and no data (%1). Right after another signal, "
             "wait a second first.")
              .arg(sendKey())
        : tr("Send the signal (%1)").arg(sendKey());
}

void ComposerWidget::showText()
{
    if (m_text->text() != m_composer->text())
        m_text->replaceText(m_composer->text());
}

/// Where that place of the view model's text is in the field.
int ComposerWidget::placeOf(qsizetype at) const
{
    return int(LineEnds::shown(m_composer->text().left(at)).size());
}

void ComposerWidget::markProblem()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int end = m_text->document()->characterCount() - 1;
    if (m_composer->problemAt() >= 0 && end > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        // What is missing at the end is marked at the last character.
        mark.cursor.setPosition(qMin(placeOf(m_composer->problemAt()), end - 1));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QColor error = Theme::of(palette()).error;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(error);
        mark.format.setBackground(Theme::of(palette()).errorSurface());
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

void ComposerWidget::refreshMessage()
{
    const Theme theme = Theme::of(palette());
    QString text = m_composer->problem();
    QColor color = theme.error;
    if (text.isEmpty() && !m_composer->failure().isEmpty()) {
        text = tr("Not sent: %1.").arg(m_composer->failure());
    } else if (text.isEmpty()) {
        // The outbox says it itself.
        if (!m_outboxShown)
            text = m_session->queuedText();
        color = theme.warn;
    }
    if (text.isEmpty()) {
        text = m_composer->hint();
        color = theme.muted;
    }
    QPalette colors;
    colors.setColor(QPalette::WindowText, color);
    m_message->setPalette(colors);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    const bool offersOutbox = !m_outboxShown && m_session->outbox()->waiting() > 0;
    m_outbox->setVisible(offersOutbox);
    m_message->parentWidget()->setVisible(!text.isEmpty() || offersOutbox);
    updateTextHeight();
}

void ComposerWidget::send()
{
    if (m_session->send())
        m_text->setFocus();
}

void ComposerWidget::setOutboxShown(bool shown)
{
    m_outboxShown = shown;
    refreshMessage();
}

void ComposerWidget::setFlat(bool flat)
{
    if (flat == m_flat)
        return;
    m_flat = flat;
    m_buttons->setDirection(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateTextHeight();
}

int ComposerWidget::flattable() const
{
    return m_send->sizeHint().height() + 8 + m_text->fontMetrics().lineSpacing();
}

void ComposerWidget::startWriting()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerWidget::paste()
{
    startWriting();
    m_text->paste();
}

void ComposerWidget::writeTo(const QString &connectionId)
{
    m_composer->setTarget(connectionId);
    startWriting();
}

bool ComposerWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && onKey(static_cast<QKeyEvent *>(event), watched == m_text))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ComposerWidget::onKey(const QKeyEvent *key, bool inText)
{
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        // A key that is held down says it once.
        if (!key->isAutoRepeat())
            send();
        return true;
    }
    if (!inText || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    // Where the caret can go no further, what was written before is next.
    QTextCursor cursor = m_text->textCursor();
    if (key->key() == Qt::Key_Up && !cursor.movePosition(QTextCursor::Up))
        return m_composer->showOlder();
    if (key->key() == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down))
        return m_composer->showNewer();
    return false;
}

void ComposerWidget::updateTextHeight()
{
    m_text->setFont(LogDelegate::dataFont(font()));
    const QMargins margins = m_text->contentsMargins();
    const int most = m_flat ? FlatTextLines : TextLines;
    const int lines = m_message->parentWidget()->isHidden() ? most : most - 1;
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * lines + margins.top()
                             + margins.bottom() + 14);
}

void ComposerWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitOptions();
}

void ComposerWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateTextHeight();
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        markProblem();
        refreshMessage();
    }
}

} // namespace Signalbox
