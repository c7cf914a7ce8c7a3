#include "profilesdialog.h"

#include <ui/models/isolated.h>
#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/profiles/profiledialog.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

/// Name and server beneath each other, the profile's colour before them.
class ProfileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {240, 2 * option.fontMetrics.height() + 16};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        Theme theme = Theme::of(option.palette);
        if (isChosen) {
            theme = theme.selected();
            painter->fillRect(option.rect, theme.surface);
        }
        const int line = option.fontMetrics.height();
        const QRect all = option.rect.adjusted(8, 8, -8, -8);
        const int colour = index.data(ProfileList::ColourRole).toInt();
        if (colour >= 0)
            painter->fillRect(QStyle::visualRect(option.direction, all,
                                                 QRect(all.topLeft(), QSize(4, all.height()))),
                              theme.personColor(colour));
        const QRect text = QStyle::visualRect(option.direction, all, all.adjusted(14, 0, 0, 0));
        const auto draw = [&](int top, const QColor &color, const QString &words) {
            painter->setPen(color);
            painter->drawText(QRect(text.left(), text.top() + top, text.width(), line),
                              Qt::AlignLeading | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
        };
        draw(0, theme.text, index.data().toString());
        QString below = isolated(index.data(ProfileList::ServerRole).toString());
        if (index.data(ProfileList::AutoConnectRole).toBool())
            below += QStringLiteral(" · ") + ProfilesDialog::tr("connects by itself");
        draw(line, theme.muted, below);
    }
};

} // namespace

ProfilesDialog::ProfilesDialog(WorkspaceViewModel *workspace, ProfileConnector *connector,
                               QWidget *parent)
    : QDialog(parent)
    , m_list(workspace->services().profiles)
    , m_tokens(workspace->services().tokens)
    , m_connector(connector)
    , m_view(new QListView)
    , m_message(new QLabel)
    , m_empty(new QLabel(
          tr("A profile takes you into a session with one click: server, key, session, and a "
             "token or the secret that mints one. Add the first.")))
{
    setWindowTitle(tr("Profiles"));
    m_view->setModel(m_list);
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *inside = new QVBoxLayout(m_view->viewport());
    inside->setContentsMargins(24, 24, 24, 24);
    inside->addWidget(m_empty);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *left = new QVBoxLayout;
    left->addWidget(m_view, 1);
    left->addWidget(m_message);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(makeButtons());
    connect(m_view, &QListView::activated, this, &ProfilesDialog::connectChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilesDialog::refresh);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_list, change, this, &ProfilesDialog::refresh);
    connect(m_list, &ProfileList::undoChanged, this, &ProfilesDialog::refresh);
    connect(m_connector, &ProfileConnector::opened, this, [this](const QString &profileId) {
        if (profileId == m_wanted)
            accept();
    });
    connect(m_connector, &ProfileConnector::failed, this, [this](int row, const QString &problem) {
        m_wanted.clear();
        m_view->setCurrentIndex(m_list->index(row));
        say(problem, true);
    });
    connect(this, &QDialog::finished, this, [this] { m_wanted.clear(); });
    m_view->setCurrentIndex(m_list->index(0));
    refresh();
    resize(620, 440);
}

QPushButton *ProfilesDialog::addButton(QWidget *column, const QString &text,
                                       void (ProfilesDialog::*slot)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    column->layout()->addWidget(button);
    return button;
}

QWidget *ProfilesDialog::makeButtons()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_connect = addButton(column, tr("&Connect"), &ProfilesDialog::connectChosen);
    SignalboxStyle::makePrimary(m_connect);
    layout->addSpacing(8);
    addButton(column, tr("&Add…"), &ProfilesDialog::addProfile);
    m_edit = addButton(column, tr("&Edit…"), &ProfilesDialog::editProfile);
    m_duplicate = addButton(column, tr("D&uplicate"), &ProfilesDialog::duplicateProfile);
    m_delete = addButton(column, tr("&Delete"), &ProfilesDialog::deleteProfile);
    m_undo = addButton(column, tr("&Bring it back"), &ProfilesDialog::undoDelete);
    layout->addSpacing(8);
    addButton(column, tr("&Import…"), &ProfilesDialog::chooseImport);
    m_export = addButton(column, tr("E&xport…"), &ProfilesDialog::chooseExport);
    layout->addStretch(1);
    auto *close = new QPushButton(tr("C&lose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    return column;
}

int ProfilesDialog::row() const
{
    return m_view->currentIndex().row();
}

void ProfilesDialog::refresh()
{
    if (row() < 0 && m_list->rowCount() > 0)
        m_view->setCurrentIndex(m_list->index(0));
    const bool hasOne = row() >= 0;
    for (QPushButton *button : {m_connect, m_edit, m_duplicate, m_delete})
        button->setEnabled(hasOne);
    m_export->setEnabled(m_list->rowCount() > 0);
    m_undo->setEnabled(m_list->canUndoRemove());
    const bool isEmpty = m_list->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setAccessibleDescription(isEmpty ? m_empty->text() : QString());
    say({}, false);
}

void ProfilesDialog::say(const QString &text, bool isProblem)
{
    const Theme theme = Theme::of(palette());
    QPalette colors;
    colors.setColor(QPalette::WindowText, isProblem ? theme.error : theme.muted);
    m_message->setPalette(colors);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ProfilesDialog::connectChosen()
{
    m_wanted = row() < 0 ? QString() : m_list->at(row()).id;
    m_connector->connectTo(row());
}

void ProfilesDialog::edit(int row)
{
    m_wanted.clear(); // it stays open now, whatever is opened elsewhere
    auto *dialog = new ProfileDialog(m_list, row, m_tokens, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, row] {
        m_view->setCurrentIndex(m_list->index(row < 0 ? m_list->rowCount() - 1 : row));
        m_view->setFocus();
    });
    dialog->open();
}

void ProfilesDialog::addProfile()
{
    edit(-1);
}

void ProfilesDialog::editProfile()
{
    edit(row());
}

void ProfilesDialog::duplicateProfile()
{
    const int from = row();
    m_list->duplicate(from);
    m_view->setCurrentIndex(m_list->index(from + 1));
}

void ProfilesDialog::deleteProfile()
{
    const QString name = m_view->currentIndex().data().toString();
    m_list->remove(row());
    say(tr("“%1” is deleted. You can bring it back until you delete another.").arg(isolated(name)),
        false);
}

void ProfilesDialog::undoDelete()
{
    m_list->undoRemove();
}

void ProfilesDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesDialog::importFrom);
    dialog->open();
}

void ProfilesDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesDialog::exportTo);
    dialog->open();
}

void ProfilesDialog::importFrom(const QString &path)
{
    constexpr qint64 MaxBytes = 4LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 can't be read: %2").arg(isolated(path), file.errorString()), true);
        return;
    }
    if (file.size() > MaxBytes) {
        say(tr("%1 is too large for a file of profiles.").arg(isolated(path)), true);
        return;
    }
    const int before = m_list->rowCount();
    const QString problem = m_list->import(file.readAll());
    if (problem.isEmpty())
        say(tr("%Ln profile(s) imported. Enter the token or secret of each before you connect.",
               nullptr, m_list->rowCount() - before),
            false);
    else
        say(problem, true);
}

void ProfilesDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = exportProfiles(m_list->profiles());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        say(tr("%1 can't be written: %2").arg(isolated(path), file.errorString()), true);
    else
        say(tr("%Ln profile(s) exported, without tokens and secrets.", nullptr, m_list->rowCount()),
            false);
}

} // namespace Signalbox
