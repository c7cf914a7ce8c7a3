#include "profilelist.h"

#include <ui/viewmodels/secretstore.h>

#include <QtCore/qjsondocument.h>
#include <QtCore/qsettings.h>
#include <QtCore/quuid.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

const QString forgottenKey = QStringLiteral("forgottenSecrets");

} // namespace

ProfileList::ProfileList(QSettings *settings, SecretStore *secrets, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{
    load();
    forgetLeftOver();
}

ProfileList::~ProfileList()
{
    forgetRemoved();
}

int ProfileList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfileList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return profile.name.isEmpty() ? profile.sessionId.left(16) : profile.name;
    case Qt::ToolTipRole:
    case ServerRole:
        return profile.server.toString();
    case ColourRole:
        return profile.colour;
    case AutoConnectRole:
        return profile.autoConnect;
    default:
        return {};
    }
}

void ProfileList::insert(int row, const Profile &profile)
{
    beginInsertRows({}, row, row);
    m_profiles.insert(row, profile);
    endInsertRows();
    save();
}

int ProfileList::add(const Profile &profile, const QString &secret)
{
    Profile entry = profile;
    if (entry.id.isEmpty())
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_secrets && !secret.isEmpty())
        m_secrets->write(entry.secretName(), secret);
    insert(int(m_profiles.size()), entry);
    return int(m_profiles.size()) - 1;
}

void ProfileList::replace(int row, const Profile &profile, const std::optional<QString> &secret)
{
    if (row < 0 || row >= m_profiles.size())
        return;
    Profile entry = profile;
    entry.id = m_profiles.at(row).id;
    if (m_secrets && secret)
        m_secrets->write(entry.secretName(), *secret);
    m_profiles[row] = entry;
    save();
    Q_EMIT dataChanged(index(row), index(row));
}

QString ProfileList::freeName(const QString &name) const
{
    for (int number = 2;; ++number) {
        const QString wanted = tr("%1 (%2)").arg(name).arg(number);
        if (std::none_of(m_profiles.cbegin(), m_profiles.cend(),
                         [&wanted](const Profile &other) { return other.name == wanted; }))
            return wanted;
    }
}

void ProfileList::duplicate(int row)
{
    if (row < 0 || row >= m_profiles.size())
        return;
    Profile copy = m_profiles.at(row);
    const QString before = copy.secretName();
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = freeName(data(index(row)).toString());
    // Two that connect by themselves to the same session is nothing anyone asks for by copying.
    copy.autoConnect = false;
    insert(row + 1, copy);
    if (m_secrets)
        m_secrets->read(before, this, [this, name = copy.secretName()](const QString &secret) {
            if (!secret.isEmpty())
                m_secrets->write(name, secret);
        });
}

void ProfileList::remove(int row)
{
    if (row < 0 || row >= m_profiles.size())
        return;
    forgetRemoved();
    beginRemoveRows({}, row, row);
    m_removed = std::make_unique<Removed>(Removed{m_profiles.takeAt(row), row});
    endRemoveRows();
    setForgotten(m_removed->profile.secretName(), true);
    save();
    Q_EMIT undoChanged();
}

void ProfileList::undoRemove()
{
    if (!m_removed)
        return;
    const std::unique_ptr<Removed> back = std::move(m_removed);
    setForgotten(back->profile.secretName(), false);
    insert(std::min(back->row, int(m_profiles.size())), back->profile);
    Q_EMIT undoChanged();
}

void ProfileList::forgetRemoved()
{
    if (m_removed && m_secrets)
        m_secrets->remove(m_removed->profile.secretName());
    m_removed.reset();
}

void ProfileList::setForgotten(const QString &name, bool isForgotten)
{
    QStringList names = m_settings->value(forgottenKey).toStringList();
    names.removeAll(name);
    if (isForgotten)
        names << name;
    if (names.isEmpty())
        m_settings->remove(forgottenKey);
    else
        m_settings->setValue(forgottenKey, names);
}

/// What was removed last may have been given to the keychain too late: nothing waits for it at the
/// application's end.
void ProfileList::forgetLeftOver()
{
    if (!m_secrets)
        return;
    const QStringList names = m_settings->value(forgottenKey).toStringList();
    for (const QString &name : names)
        m_secrets->removeKept(name, this, [this, name](bool gone) {
            if (gone)
                setForgotten(name, false);
        });
}

QString ProfileList::import(const QByteArray &file)
{
    QString problem;
    const auto profiles = importProfiles(file, &problem);
    if (!profiles)
        return problem;
    for (const Profile &profile : *profiles)
        insert(int(m_profiles.size()), profile);
    return {};
}

void ProfileList::load()
{
    const int count = m_settings->beginReadArray(QStringLiteral("profiles"));
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const QByteArray json = m_settings->value(QStringLiteral("json")).toString().toUtf8();
        auto profile = Profile::fromJson(QJsonDocument::fromJson(json).object());
        const QString id = m_settings->value(QStringLiteral("id")).toString();
        // A settings file that someone edited must not make rows that lead nowhere.
        if (!profile || id.isEmpty())
            continue;
        profile->id = id;
        m_profiles << *profile;
    }
    m_settings->endArray();
}

void ProfileList::save()
{
    m_settings->remove(QStringLiteral("profiles"));
    m_settings->beginWriteArray(QStringLiteral("profiles"), int(m_profiles.size()));
    for (int i = 0; i < m_profiles.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue(QStringLiteral("id"), m_profiles.at(i).id);
        m_settings->setValue(
            QStringLiteral("json"),
            QString::fromUtf8(
                QJsonDocument(m_profiles.at(i).toJson()).toJson(QJsonDocument::Compact)));
    }
    m_settings->endArray();
}

} // namespace Signalbox
