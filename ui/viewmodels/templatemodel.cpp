#include "templatemodel.h"

#include <ui/models/isolated.h>
#include <ui/models/plaintooltip.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

TemplateModel::TemplateModel(const QString &path, QObject *parent)
    : QAbstractItemModel(parent)
    , m_path(path)
    , m_folders(1)
{
    load();
}

QModelIndex TemplateModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, m_folders[size_t(folderOfRow(parent.row()))].id);
}

QModelIndex TemplateModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return folderIndex(folderRow(child.internalId()));
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return looseCount() + int(m_folders.size()) - 1;
    return isFolder(parent) ? int(m_folders[size_t(place(parent))].content.templates.size()) : 0;
}

int TemplateModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int TemplateModel::folderRow(quintptr id) const
{
    const auto it = std::find_if(m_folders.cbegin(), m_folders.cend(),
                                 [id](const Folder &folder) { return folder.id == id; });
    return int(it - m_folders.cbegin());
}

int TemplateModel::folderNamed(const QString &name) const
{
    const auto it =
        std::find_if(m_folders.cbegin(), m_folders.cend(),
                     [&name](const Folder &folder) { return folder.content.name == name; });
    return it == m_folders.cend() ? -1 : int(it - m_folders.cbegin());
}

bool TemplateModel::isFolder(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 && index.row() >= looseCount();
}

int TemplateModel::place(const QModelIndex &index) const
{
    return isFolder(index) ? folderOfRow(index.row()) : folderRow(index.internalId());
}

QModelIndex TemplateModel::folderIndex(int folder) const
{
    return folder <= 0 ? QModelIndex() : createIndex(looseCount() + folder - 1, 0, quintptr(0));
}

QModelIndex TemplateModel::indexOf(int folder, int row) const
{
    return index(row, 0, folderIndex(folder));
}

std::optional<SignalTemplate> TemplateModel::templateAt(const QModelIndex &index) const
{
    if (!index.isValid() || isFolder(index))
        return std::nullopt;
    return m_folders[size_t(place(index))].content.templates.at(index.row());
}

QStringList TemplateModel::folderNames() const
{
    QStringList names;
    for (size_t i = 1; i < m_folders.size(); ++i)
        names << m_folders[i].content.name;
    return names;
}

QString TemplateModel::folderOf(const QModelIndex &index) const
{
    return index.isValid() ? m_folders[size_t(place(index))].content.name : QString();
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto item = templateAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return item ? item->name : folderOf(index);
    case Qt::AccessibleTextRole:
        return item ? item->name : tr("Folder %1").arg(folderOf(index));
    case FolderRole:
        return !item;
    case TypeRole:
        return item ? item->type : QString();
    case Qt::ToolTipRole:
        return item ? plainToolTip(item->text.left(500)) : QString();
    case TextRole:
        return item ? item->text : QString();
    case JsonRole:
        return item && item->json;
    default:
        return {};
    }
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool TemplateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty()
        || name == index.data().toString())
        return false;
    if (isFolder(index) && folderNamed(name) >= 0) {
        report(tr("There is a folder “%1” already.").arg(isolated(name)));
        return false;
    }
    if (!isFolder(index) && contains(name, folderOf(index))) {
        report(tr("There is a template “%1” already.").arg(isolated(name)));
        return false;
    }
    if (!mayChange())
        return false;
    TemplateFolder &folder = m_folders[size_t(place(index))].content;
    (isFolder(index) ? folder.name : folder.templates[index.row()].name) = name;
    Q_EMIT dataChanged(index, index);
    forgetUndo();
    save();
    return true;
}

bool TemplateModel::contains(const QString &name, const QString &folder) const
{
    const int place = folderNamed(folder);
    if (place < 0)
        return false;
    const QList<SignalTemplate> &list = m_folders[size_t(place)].content.templates;
    return std::any_of(list.cbegin(), list.cend(),
                       [&name](const SignalTemplate &item) { return item.name == name; });
}

QModelIndex TemplateModel::add(const SignalTemplate &item, const QString &folderName)
{
    if (item.name.isEmpty() || !mayChange())
        return {};
    int place = folderNamed(folderName);
    if (place < 0) {
        if (!addFolder(folderName).isValid())
            return {};
        place = folderNamed(folderName);
    }
    QList<SignalTemplate> &list = m_folders[size_t(place)].content.templates;
    const auto same = std::find_if(list.cbegin(), list.cend(),
                                   [&item](const auto &other) { return other.name == item.name; });
    const int row = int(same - list.cbegin());
    if (same != list.cend()) {
        remember(item.name);
        list[row] = item;
        Q_EMIT dataChanged(indexOf(place, row), indexOf(place, row));
    } else {
        forgetUndo();
        beginInsertRows(folderIndex(place), row, row);
        list.append(item);
        endInsertRows();
    }
    save();
    return indexOf(place, row);
}

QModelIndex TemplateModel::addFolder(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() || !mayChange())
        return {};
    if (const int there = folderNamed(wanted); there >= 0)
        return folderIndex(there);
    forgetUndo();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_folders.push_back({++m_lastId, {wanted, {}}});
    endInsertRows();
    save();
    return folderIndex(int(m_folders.size()) - 1);
}

bool TemplateModel::canMoveBy(const QModelIndex &index, int by) const
{
    if (!index.isValid())
        return false;
    const int to = (isFolder(index) ? folderOfRow(index.row()) - 1 : index.row()) + by;
    const int count = isFolder(index)
        ? int(m_folders.size()) - 1
        : int(m_folders[size_t(place(index))].content.templates.size());
    return to >= 0 && to < count;
}

bool TemplateModel::moveBy(const QModelIndex &index, int by)
{
    if (!canMoveBy(index, by) || !mayChange())
        return false;
    forgetUndo();
    const int row = index.row();
    const bool folder = isFolder(index);
    const int in = place(index);
    const QModelIndex parent = this->parent(index);
    // Qt counts the place before the row is taken out.
    beginMoveRows(parent, row, row, parent, by > 0 ? row + by + 1 : row + by);
    if (folder) {
        Folder moved = std::move(m_folders[size_t(in)]);
        m_folders.erase(m_folders.begin() + in);
        m_folders.insert(m_folders.begin() + in + by, std::move(moved));
    } else {
        m_folders[size_t(in)].content.templates.move(row, row + by);
    }
    endMoveRows();
    save();
    return true;
}

bool TemplateModel::moveToFolder(const QModelIndex &index, const QString &folderName)
{
    const auto item = templateAt(index);
    if (!item || folderOf(index) == folderName)
        return false;
    if (contains(item->name, folderName)) {
        report(tr("There is a template “%1” already.").arg(isolated(item->name)));
        return false;
    }
    const int to = folderNamed(folderName);
    if (to < 0 || !mayChange())
        return false;
    forgetUndo();
    const int from = place(index);
    const int row = index.row();
    QList<SignalTemplate> &target = m_folders[size_t(to)].content.templates;
    beginMoveRows(folderIndex(from), row, row, folderIndex(to), int(target.size()));
    m_folders[size_t(from)].content.templates.removeAt(row);
    target.append(*item);
    endMoveRows();
    save();
    return true;
}

bool TemplateModel::remove(const QModelIndex &index)
{
    if (!index.isValid() || !mayChange())
        return false;
    remember(index.data().toString());
    const int row = index.row();
    const int in = place(index);
    const bool folder = isFolder(index);
    beginRemoveRows(parent(index), row, row);
    if (folder)
        m_folders.erase(m_folders.begin() + in);
    else
        m_folders[size_t(in)].content.templates.removeAt(row);
    endRemoveRows();
    save();
    return true;
}

QList<TemplateFolder> TemplateModel::all() const
{
    QList<TemplateFolder> folders;
    for (const Folder &folder : m_folders)
        folders << folder.content;
    return folders;
}

void TemplateModel::remember(const QString &name)
{
    m_before = all();
    m_undoName = name;
    Q_EMIT undoChanged();
}

void TemplateModel::forgetUndo()
{
    if (!m_before)
        return;
    m_before.reset();
    m_undoName.clear();
    Q_EMIT undoChanged();
}

void TemplateModel::undo()
{
    if (!m_before || !mayChange())
        return;
    replaceAll(*m_before);
    forgetUndo();
    save();
}

void TemplateModel::replaceAll(const QList<TemplateFolder> &folders)
{
    beginResetModel();
    m_folders.clear();
    for (const TemplateFolder &folder : folders)
        m_folders.push_back({m_folders.empty() ? 0 : ++m_lastId, folder});
    endResetModel();
}

QByteArray TemplateModel::onDisk() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TemplateModel::load()
{
    m_known = onDisk();
    m_locked = false;
    forgetUndo();
    QString why;
    const auto folders = m_known.isEmpty() ? QList<TemplateFolder>{TemplateFolder()}
                                           : TemplateFile::decoded(m_known, &why);
    if (m_known.isEmpty() && QFileInfo(m_path).size() > 0) {
        m_locked = true; // it is there, and we may not read it
        report(tr("The templates in %1 can't be read: mend the file or take it away.")
                   .arg(isolated(QDir::toNativeSeparators(m_path))));
    }
    replaceAll(folders.value_or(QList<TemplateFolder>{TemplateFolder()}));
    if (!folders)
        setAside(why);
}

void TemplateModel::setAside(const QString &why)
{
    QString aside = m_path + QStringLiteral(".broken");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = m_path + QStringLiteral(".broken-%1").arg(number);
    if (QFile::rename(m_path, aside)) {
        m_known.clear();
        report(tr("The templates could not be read: %1. The file is kept as %2, and there are no "
                  "templates now.")
                   .arg(why, isolated(QDir::toNativeSeparators(aside))));
        return;
    }
    m_locked = true;
    report(tr("The templates could not be read: %1. Nothing is changed in %2 until it is mended or "
              "taken away.")
               .arg(why, isolated(QDir::toNativeSeparators(m_path))));
}

void TemplateModel::report(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemOccurred(problem);
}

void TemplateModel::reloadIfChanged()
{
    if (onDisk() != m_known)
        load();
}

bool TemplateModel::mayChange()
{
    if (onDisk() != m_known) {
        load();
        report(tr("Another program changed the templates. They were read anew: do it again."));
        return false;
    }
    if (m_locked)
        report(tr("The templates in %1 can't be read: mend the file or take it away.")
                   .arg(isolated(QDir::toNativeSeparators(m_path))));
    return !m_locked;
}

void TemplateModel::save()
{
    QDir().mkpath(QFileInfo(m_path).path());
    const QByteArray bytes = TemplateFile::encoded(all());
    if (write(m_path, bytes))
        m_known = bytes;
}

bool TemplateModel::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        report(tr("The templates could not be saved in %1: %2.")
                   .arg(isolated(QDir::toNativeSeparators(path)), file.errorString()));
    return written;
}

bool TemplateModel::exportTo(const QString &path)
{
    reloadIfChanged();
    return write(path, TemplateFile::encoded(all()));
}

QString TemplateModel::importFrom(const QString &path)
{
    constexpr qint64 MaxBytes = 16LL * 1024 * 1024;
    const QString shown = isolated(QDir::toNativeSeparators(path));
    reloadIfChanged();
    if (!mayChange())
        return {};
    QFile file(path);
    QString why;
    std::optional<QList<TemplateFolder>> theirs;
    if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (file.size() > MaxBytes)
        why = tr("it is too large for a file of templates");
    else
        theirs = TemplateFile::decoded(file.readAll(), &why);
    if (!theirs) {
        report(tr("Nothing was imported from %1: %2.").arg(shown, why));
        return {};
    }
    const TemplateFile::Merged merged = TemplateFile::merged(all(), *theirs);
    if (merged.added > 0 || merged.folders.size() > int(m_folders.size())) {
        remember({});
        replaceAll(merged.folders);
        save();
    }
    QString text = tr("%Ln template(s) imported.", nullptr, merged.added);
    if (merged.renamed > 0)
        text += QLatin1Char(' ')
            + tr("%Ln of them had the name of another and got a number behind it.", nullptr,
                 merged.renamed);
    if (merged.known > 0)
        text += QLatin1Char(' ') + tr("%Ln were here already.", nullptr, merged.known);
    return text;
}

} // namespace Signalbox
