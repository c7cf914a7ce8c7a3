#include "studio.h"

#include <signaling/clock.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/signalingsession.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/signalrepeater.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/certificatedialog.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/targetbox.h>
#include <ui/widgets/session/templatemenu.h>
#include <ui/widgets/session/templatesdialog.h>

#include <QDateTime>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Signalbox;
using Signaling::SignalingSession;

namespace Screenshots {

namespace {

constexpr int PatienceMs = 20000;
constexpr int PauseMs = 60;

struct Line
{
    int guest; ///< -1: the window itself
    const char *type;
    const char *data;
    bool json = false;
    bool toWindow = false;
};

const Line talk[] = {
    {-1, "chat", "Good morning. Who is in?"},
    {0, "chat", "laptop here, two minutes"},
    {1, "presence", "{\"status\":\"away\",\"since\":1763971200}", true},
    {0, "cursor", "{\"x\":412,\"y\":96}", true},
    {0, "cursor", "{\"x\":415,\"y\":101}", true},
    {1, "chat", "On the train, the link may drop\nI will be back after the tunnel"},
    {0, "ack", "{\"n\":7}", true, true},
    {-1, "agenda", "{\"items\":[\"release\",\"hub metrics\",\"holidays\"],\"minutes\":15}"},
    {0, "chat", "Release first: the tests with the browser client are green since yesterday"},
    {1, "vote", nullptr},
    {-1, "chat", "Then we tag it today"},
};

} // namespace

/// With the 256 colours that it has most of: a third of the size. A small thing in a colour of its
/// own may lose that.
static QImage withFewColours(const QImage &picture)
{
    constexpr qsizetype most = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&counts](QRgb a, QRgb b) { return counts.value(a) > counts.value(b); });
    return picture.convertToFormat(QImage::Format_Indexed8, colours.mid(0, most),
                                   Qt::ThresholdDither | Qt::AvoidDither);
}

WorkspaceServices Studio::servicesForWindow()
{
    WorkspaceServices result;
    result.clock = Signaling::Clock::system();
    result.makeSession = [] { return std::make_unique<SignalingSession>(); };
    result.hosts = &m_hub;
    result.recent = &m_recent;
    result.secrets = &m_secrets;
    result.templates = &m_templates;
    result.settings = &m_appSettings;
    result.rehearsals = &m_rehearsals;
    result.profiles = &m_profiles;
    result.tokens = &m_tokens;
    result.history = &m_history;
    result.userName = QStringLiteral("desk");
    return result;
}

Studio::Studio(const Look &look, const QDir &folder)
    : m_look(look)
    , m_folder(folder)
    , m_settings(m_files.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_recent(&m_settings)
    , m_templates(m_files.filePath(QStringLiteral("templates.json")))
    , m_history(m_files.filePath(QStringLiteral("history.sqlite")))
    , m_appSettings(&m_settings)
    , m_profiles(&m_settings, &m_secrets)
    , m_workspace(servicesForWindow())
    , m_window(&m_workspace)
{
}

bool Studio::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, PatienceMs);
}

void Studio::shoot(const QString &what)
{
    QTest::qWait(PauseMs);
    shoot(what, m_window);
}

void Studio::shoot(const QString &what, QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    (m_look.isSmall ? withFewColours(picture) : picture)
        .save(m_folder.filePath(what + QLatin1Char('-') + m_look.name + QStringLiteral(".png")));
}

void Studio::shootLater(const QString &what, QWidget &widget)
{
    QTest::qWait(PauseMs);
    shoot(what, widget);
}

bool Studio::run()
{
    m_window.resize(1200, 720);
    m_window.show();
    m_window.activateWindow();
    return startPages() && settingsPages() && tokensAndProfiles() && help() && emptySession()
        && fullSession() && logPictures() && graphAndHistory() && composing() && peopleAndLab()
        && sessionWindows() && questions() && transfers() && refused() && lostLink()
        && networkSession();
}

bool Studio::startPages()
{
    shoot(QStringLiteral("start"));
    m_window.showJoin(JoinViewModel::Mode::Invite);
    shoot(QStringLiteral("join"));
    m_window.joinInvite(QStringLiteral("https://example.org/room"));
    shoot(QStringLiteral("join-problem"));
    m_window.showJoin(JoinViewModel::Mode::Details);
    shoot(QStringLiteral("connect"));
    return true;
}

SessionViewModel *Studio::hosted(HostService::Reach reach)
{
    static const QString names[] = {QStringLiteral("field-test"), QStringLiteral("standup-room")};
    HostedSession made;
    bool done = false;
    m_hub.host(QStringLiteral("desk"), reach, &m_workspace,
               [&made, &done](const HostedSession &session) {
                   made = session;
                   done = true;
               });
    if (!until([&done] { return done; }) || !made.problem.isEmpty())
        return nullptr;
    SessionViewModel *session = m_workspace.open(
        {made.credentials, names[m_workspace.rowCount() % 2], true, made.inviteUrl});
    const bool joined =
        until([session] { return session->link() == SessionViewModel::Link::Connected; });
    return joined ? session : nullptr;
}

bool Studio::emptySession()
{
    if (!hosted())
        return false;
    shoot(QStringLiteral("empty"));
    return true;
}

SignalingSession *Studio::guest(SessionViewModel *session, const QString &name, const QString &role)
{
    Signaling::SessionCredentials credentials = session->setup().credentials;
    credentials.token =
        m_hub.mintToken(credentials.sessionId, role, QStringLiteral("name=") + name);
    m_guests.push_back(std::make_unique<SignalingSession>());
    SignalingSession *guest = m_guests.back().get();
    const int people = session->people()->rowCount();
    guest->connectToSession(credentials);
    const bool joined = until([session, people] { return session->people()->rowCount() > people; });
    return joined ? guest : nullptr;
}

bool Studio::converse(SessionViewModel *session)
{
    SignalingSession *guests[] = {
        guest(session, QStringLiteral("laptop"), QStringLiteral("publisher")),
        guest(session, QStringLiteral("phone"), QStringLiteral("subscriber"))};
    for (const Line &line : talk) {
        const QString type = QString::fromLatin1(line.type);
        const QString data = line.data ? QString::fromUtf8(line.data) : QString();
        const int rows = session->log()->rowCount();
        if (line.guest < 0) {
            session->composer()->setType(type);
            session->composer()->setText(data);
            session->send();
        } else {
            Signaling::SignalOptions options;
            options.isJson = line.json;
            if (line.toWindow)
                options.to = session->session()->connection();
            guests[line.guest]->sendSignal(type, data, options);
        }
        if (!until([session, rows] { return session->log()->rowCount() > rows; }))
            return false;
        QTest::qWait(PauseMs);
    }
    return until([session] { return session->session()->queuedCount() == 0; });
}

bool Studio::fullSession()
{
    m_window.activateWindow(); // a dialog was in front before
    SessionViewModel *session = hosted();
    if (!session || !converse(session))
        return false;
    LogView *log = m_window.currentPage()->logView();
    // The agenda: its details are worth showing.
    log->selectRow(session->log()->rowCount() - 4);
    session->composer()->setType(QStringLiteral("chat"));
    session->composer()->setText(QStringLiteral("See you tomorrow, same place"));
    m_window.currentPage()->composer()->startWriting();
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("session"));
    menuPictures();
    session->composer()->setText(QStringLiteral("ü").repeated(4200));
    shoot(QStringLiteral("too-long"));
    session->composer()->setText(QString());
    return true;
}

void Studio::templates()
{
    const QString games = QStringLiteral("Games");
    m_templates.add({QStringLiteral("Good morning"), QStringLiteral("chat"),
                     QStringLiteral("Good morning from {{me}}")},
                    {});
    m_templates.add({QStringLiteral("Offer"), QStringLiteral("offer"),
                     QStringLiteral("{\n  \"n\": {{counter}},\n  \"at\": \"{{now}}\"\n}"), true},
                    games);
    m_templates.add(
        {QStringLiteral("Dice"), QStringLiteral("roll"), QStringLiteral("{{random 1 6}}"), true},
        games);
    auto *menu = m_window.currentPage()->findChild<TemplateMenu *>();
    menu->popup(QPoint());
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("template-menu"), *menu);
    menu->hide();
    TemplatesDialog dialog(&m_templates, &m_window);
    dialog.show();
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("templates"), dialog);
}

bool Studio::composing()
{
    SessionViewModel *session = m_workspace.at(1);
    ComposerWidget *widget = m_window.currentPage()->composer();
    Draft draft;
    draft.type = QStringLiteral("agenda");
    draft.text = QStringLiteral("{\n  \"minutes\": 15\n  \"done\": [true, null, \"demo\"]\n}");
    draft.json = true;
    session->composer()->setDraft(draft);
    shoot(QStringLiteral("json-error"));
    templates();
    const QModelIndex offer = m_templates.index(0, 0, m_templates.index(1, 0));
    const auto item = m_templates.templateAt(offer);
    draft = {item->type, {}, item->text, item->json, true, true};
    for (int row = 1; row < session->people()->rowCount(); ++row)
        draft.targets << session->people()->index(row).data(ConnectionListModel::IdRole).toString();
    session->composer()->setDraft(draft);
    auto *box = widget->findChild<TargetBox *>();
    box->menu()->popup(QPoint());
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("to-several"), *box->menu());
    box->menu()->hide();
    widget->repeatBar()->open();
    session->repeater()->start(draft, 50, 100);
    const bool runs = until([session] { return session->repeater()->sent() >= 30; });
    shoot(QStringLiteral("repeating"));
    session->repeater()->stop();
    widget->repeatBar()->hide();
    session->composer()->setDraft({});
    return runs;
}

bool Studio::refused()
{
    // A hub whose secret is known here: what it refuses is right in all but its time.
    const QByteArray secret("0123456789abcdef0123456789abcdef");
    Signaling::HubConfig config;
    config.projects = {{QStringLiteral("100"), secret}};
    Signaling::SignalingHub hub(config);
    if (!hub.listen())
        return false;
    Signaling::ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId = hub.createSession(token.apiKey);
    token.expiresAt = QDateTime::currentSecsSinceEpoch() - 190;
    token.createdAt = *token.expiresAt - 3600;
    SessionSetup setup;
    setup.name = QStringLiteral("old-invite");
    setup.credentials = {hub.apiUrl(), token.apiKey, token.sessionId,
                         QString::fromLatin1(token.encode(secret))};
    const SessionViewModel *session = m_workspace.open(setup);
    if (!until([session] { return session->link() == SessionViewModel::Link::Failed; }))
        return false;
    shoot(QStringLiteral("refused"));
    const auto buttons = m_window.currentPage()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isCheckable())
            button->click();
    }
    shoot(QStringLiteral("refused-details"));
    m_window.showStart();
    shoot(QStringLiteral("recent"));
    m_workspace.close(2);
    return true;
}

bool Studio::lostLink()
{
    SessionViewModel *session = m_workspace.at(1);
    m_window.findChild<SessionList *>()->setCurrentRow(1);
    m_hub.stop(session->setup().credentials.sessionId);
    if (!until([session] {
            return session->session()->reconnectAttempt() >= 5
                && session->session()->nextAttemptAt() != 0;
        }))
        return false;
    for (const char *text : {"Is anyone there?", "The tunnel", "Back in a minute"}) {
        session->composer()->setText(QString::fromLatin1(text));
        session->send();
    }
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("reconnecting"));
    m_window.currentPage()->outbox()->open();
    QTest::qWait(PauseMs);
    shoot(QStringLiteral("outbox"));
    const bool asked = outboxQuestion();
    m_window.currentPage()->outbox()->close();
    m_guests.clear();
    return asked;
}

bool Studio::networkSession()
{
    m_hub.setLanAddresses({QHostAddress(QStringLiteral("192.168.1.20"))});
    const SessionViewModel *session = hosted(HostService::Reach::LocalNetwork);
    if (!session)
        return false;
    shoot(QStringLiteral("network"));
    // The same server, of which somebody else knows nothing, and then something else.
    SessionSetup setup = session->setup();
    setup.name = QStringLiteral("field-test");
    setup.credentials.fingerprint.clear();
    setup.inviteUrl.clear();
    if (!certificate(setup, QStringLiteral("certificate")))
        return false;
    setup.credentials.fingerprint = QStringLiteral("5e").repeated(32);
    return certificate(setup, QStringLiteral("certificate-changed"));
}

bool Studio::certificate(const SessionSetup &setup, const QString &what)
{
    m_workspace.open(setup);
    CertificateDialog *dialog = nullptr;
    const auto isAsked = [this, &dialog] {
        dialog = m_window.findChild<CertificateDialog *>();
        return dialog && dialog->isVisible();
    };
    if (!until(isAsked))
        return false;
    QTest::qWait(PauseMs);
    shoot(what, *dialog);
    dialog->reject();
    shoot(what + QStringLiteral("-page"));
    m_workspace.close(m_workspace.rowCount() - 1);
    return until([this] { return !m_window.findChild<CertificateDialog *>(); });
}

} // namespace Screenshots
