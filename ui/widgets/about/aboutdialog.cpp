#include "aboutdialog.h"

#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/scrollable.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

struct Part
{
    const char *name;
    const char *licence;
    const char *use;
};

// Names and licences are the same in every language.
constexpr Part parts[] = {
    {"Qt", "LGPL-3",
     QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "the window, the network, the tests")},
    {"Qt HTTP Server", "GPL-3",
     QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "what a hosted session answers servers with")},
    {"OpenSSL", "Apache-2.0",
     QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "encrypted connections, certificates")},
    {"QtKeychain", "BSD-3-Clause",
     QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "tokens and secrets in the keychain")},
    {"SQLite", "public domain",
     QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "the history of signals")},
    {"libqrencode", "LGPL-2.1", QT_TRANSLATE_NOOP("Signalbox::AboutDialog", "invites as QR codes")},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Signalbox"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy &diagnostics"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Versions and what the links did, for whoever helps you. No names, no "
                        "tokens, nothing that was sent."));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::diagnosticsWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeHead());
    layout->addWidget(makeParts(), 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 28});
}

QWidget *AboutDialog::makeHead()
{
    auto *picture = new QLabel;
    picture->setPixmap(Icons::application().pixmap(64, 64));
    auto *name = new QLabel(tr("Signalbox %1").arg(QStringLiteral(SIGNALBOX_VERSION)));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto *purpose = new QLabel(tr("Sends OpenTok signals between the clients of a session."));
    purpose->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(purpose);
    words->addStretch();
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeParts()
{
    QString text = QStringLiteral("<p>%1</p><p>%2</p><table cellpadding='3'>")
                       .arg(tr("The sources are under the MIT licence. This program contains parts "
                               "under GPL-3, so as a whole it is under GPL-3.")
                                .toHtmlEscaped(),
                            tr("It is made with:").toHtmlEscaped());
    for (const Part &part : parts)
        text += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(QString::fromLatin1(part.name), QString::fromLatin1(part.licence),
                         tr(part.use).toHtmlEscaped());
    text += QStringLiteral("</table>");
    auto *browser = new QTextBrowser;
    browser->setHtml(text);
    browser->setAccessibleName(tr("Licences"));
    return browser;
}

} // namespace Signalbox
