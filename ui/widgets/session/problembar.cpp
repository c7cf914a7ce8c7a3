#include "problembar.h"

#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int MaxLines = 6;
constexpr int WordsColumns = 48;

} // namespace

ProblemBar::ProblemBar(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_certificate(new QPushButton(Icons::icon("info"), tr("Check certi&ficate")))
    , m_invite(new QPushButton(Icons::icon("join"), tr("P&aste another invite")))
    , m_edit(new QPushButton(Icons::icon("edit"), tr("Edit server and to&ken")))
    , m_unfold(new QPushButton(Icons::icon("unfold"), tr("Detai&ls")))
    , m_details(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeSentence());
    layout->addWidget(makeDetails());
    connect(m_certificate, &QPushButton::clicked, this, &ProblemBar::certificateRequested);
    connect(m_invite, &QPushButton::clicked, this,
            [this] { Q_EMIT otherInputWanted(JoinViewModel::Mode::Invite); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { Q_EMIT otherInputWanted(JoinViewModel::Mode::Details); });
    connect(m_unfold, &QPushButton::toggled, this, &ProblemBar::unfold);
    connect(session, &SessionViewModel::statusChanged, this, &ProblemBar::refresh);
    unfold(false);
    updateColors();
    refresh();
}

QWidget *ProblemBar::makeSentence()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_invite->setToolTip(tr("Join with an invite that someone sent you anew"));
    m_edit->setToolTip(tr("Change server, key, session ID or token, and join again"));
    m_unfold->setCheckable(true);
    m_unfold->setToolTip(tr("Show what the server and the library said"));
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_certificate);
    buttons->addWidget(m_invite);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_unfold);
    auto *row = new QWidget;
    m_sentence = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_sentence->setContentsMargins(0, 0, 0, 0);
    m_sentence->setSpacing(8);
    m_sentence->addLayout(words, 1);
    m_sentence->addWidget(m_buttons, 0, Qt::AlignLeading | Qt::AlignTop);
    return row;
}

void ProblemBar::arrange()
{
    // Beside the buttons the words need room for a line that can be read.
    const int words = fontMetrics().averageCharWidth() * WordsColumns;
    const bool beside = width() >= words + m_buttons->sizeHint().width();
    m_sentence->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // The size of a plain text's document is in lines, wrapped ones counted.
    // In a low window the log beneath needs its room.
    const int most =
        std::clamp(window()->height() / (fontMetrics().lineSpacing() * 9), 2, MaxLines);
    const int lines = std::clamp(int(m_details->document()->size().height()), 2, most);
    m_details->setFixedHeight(lines * m_details->fontMetrics().lineSpacing() + 20);
}

QWidget *ProblemBar::makeDetails()
{
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->document()->setDocumentMargin(6);
    m_details->setAccessibleName(tr("Details of the problem"));
    auto *copy = new QPushButton(Icons::icon("copy"), tr("Copy de&tails"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_session->problemDetails());
        Q_EMIT noticed(tr("The details are on the clipboard."));
    });
    m_detailsRow = new QWidget;
    auto *layout = new QHBoxLayout(m_detailsRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_details, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return m_detailsRow;
}

void ProblemBar::refresh()
{
    const QString text = m_session->problemText();
    if (std::exchange(m_isQuestion, m_session->isRestored()) != m_isQuestion) {
        updateColors();
        update();
    }
    setVisible(!text.isEmpty());
    m_text->setText(text);
    m_certificate->setVisible(m_session->untrustedCertificate().has_value());
    m_invite->setVisible(m_session->canChangeInput());
    m_edit->setVisible(m_session->canChangeInput());
    const QString details = m_session->problemDetails();
    m_unfold->setVisible(!details.isEmpty());
    m_detailsRow->setVisible(m_unfold->isChecked() && !details.isEmpty());
    if (m_details->toPlainText() != details)
        m_details->setPlainText(details);
    arrange();
}

void ProblemBar::unfold(bool open)
{
    m_detailsRow->setVisible(open);
    m_detailsRow->layout()->activate();
    arrange();
    m_unfold->setIcon(Icons::icon(open ? "fold" : "unfold"));
    m_unfold->setAccessibleDescription(open ? tr("Details are shown") : tr("Details are hidden"));
}

void ProblemBar::updateColors()
{
    const Theme theme = Theme::of(palette());
    const QColor color = m_isQuestion ? theme.text : theme.error;
    QPalette colors;
    colors.setColor(QPalette::WindowText, color);
    m_text->setPalette(colors);
    const int side = Icons::size(fontMetrics());
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Icons::paint(&painter, QRect(0, 0, side, side), m_isQuestion ? "info" : "failed", color);
    painter.end();
    m_icon->setPixmap(pixmap);
}

void ProblemBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    updateColors();
    refresh();
}

void ProblemBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProblemBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter(this).fillRect(
        rect(), m_isQuestion ? mixed(theme.accent, theme.raised, 0.10) : theme.errorSurface());
}

} // namespace Signalbox
