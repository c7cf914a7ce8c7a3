#include "certificatedialog.h"

#include <ui/models/isolated.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int MinWidth = 560;

/// Two lines of sixteen pairs: short enough to read out and compare.
QString onTwoLines(const QString &fingerprint)
{
    const qsizetype half = fingerprint.size() / 2;
    return Signaling::readableFingerprint(fingerprint.left(half)) + QLatin1Char('\n')
        + Signaling::readableFingerprint(fingerprint.mid(half));
}

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const Signaling::ServerCertificate &certificate,
                                     QWidget *parent)
    : QDialog(parent)
    , m_isAlarming(certificate.isChanged())
    , m_title(makeText(m_isAlarming ? tr("The server's certificate is not the one you trusted")
                                    : tr("Is this the right server?")))
{
    setWindowTitle(tr("Certificate of %1").arg(isolated(certificate.server)));
    setMinimumWidth(MinWidth);
    const QString explanation = m_isAlarming
        ? tr(
            "Someone may be listening in between, or the server has a new certificate. Ask whoever "
            "runs it, by another way than this, before you go on.")
        : tr("Nobody that this computer knows vouches for it. If whoever runs it shows the same "
             "fingerprint, it is the right one, and this certificate alone will be accepted from "
             "now "
             "on.");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(makeText(explanation));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFacts(form, certificate);
    layout->addLayout(form);
    layout->addSpacing(8);
    // What is too much goes here, and not between the lines.
    layout->addStretch(1);
    layout->addWidget(makeButtons(m_isAlarming));
    updateLook();
}

void CertificateDialog::addFacts(QFormLayout *form, const Signaling::ServerCertificate &certificate)
{
    addFact(form, tr("Server"), certificate.server);
    m_fingerprints << addFact(form, m_isAlarming ? tr("Shown now") : tr("Fingerprint (SHA-256)"),
                              onTwoLines(certificate.fingerprint));
    if (m_isAlarming)
        m_fingerprints << addFact(form, tr("Trusted so far"), onTwoLines(certificate.pinned));
    addFact(form, tr("Issued to"), certificate.subject);
    addFact(form, tr("Issued by"),
            certificate.issuer == certificate.subject ? tr("itself") : certificate.issuer);
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) {
        //: A date, in the letters that QLocale::toString() takes
        return locale.toString(time.toLocalTime().date(), CertificateDialog::tr("MMMM d, yyyy"));
    };
    //: From one day to another
    addFact(form, tr("Valid"),
            tr("%1 to %2").arg(day(certificate.validFrom), day(certificate.validUntil)));
    if (!certificate.problem.isEmpty())
        addFact(form, tr("Problem"), certificate.problem);
}

QLabel *CertificateDialog::addFact(QFormLayout *form, const QString &label, const QString &value)
{
    QLabel *text = makeText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(label);
    text->setAccessibleDescription(value);
    auto *caption = new QLabel(label);
    caption->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(caption, text);
    return text;
}

QWidget *CertificateDialog::makeButtons(bool isChanged)
{
    auto *box = new QDialogButtonBox;
    QPushButton *trust =
        box->addButton(isChanged ? tr("&Trust the new certificate") : tr("&Trust and connect"),
                       QDialogButtonBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("&Don't connect"), QDialogButtonBox::RejectRole);
    trust->setAutoDefault(false);
    leave->setDefault(true);
    leave->setFocus();
    SignalboxStyle::makePrimary(leave);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void CertificateDialog::updateLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    // Whole, whatever else has to wrap: half a fingerprint compares well with too much.
    for (QLabel *label : std::as_const(m_fingerprints)) {
        label->setFont(LogDelegate::dataFont(font()));
        label->setWordWrap(false);
    }
    if (!m_isAlarming)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_title->setPalette(colors);
}

/// As high as its texts are when they wrap, which a layout doesn't tell a window by itself.
void CertificateDialog::makeRoom()
{
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void CertificateDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
}

void CertificateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
    if (event->type() == QEvent::FontChange && isVisible())
        makeRoom();
}

} // namespace Signalbox
