#ifndef UI_VIEWMODELS_TEMPLATEMODEL_H
#define UI_VIEWMODELS_TEMPLATEMODEL_H

#include <ui/viewmodels/templatefile.h>

#include <QtCore/qabstractitemmodel.h>

#include <optional>
#include <vector>

namespace Signalbox {

/// The templates of a file: those in no folder, then the folders with theirs. Every change is saved
/// at once. People share the file: what another program wrote meanwhile is never overwritten, it is
/// read anew and the change has to be made again.
class TemplateModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { FolderRole = Qt::UserRole /**< bool */, TypeRole, TextRole, JsonRole };

    /// Reads the file, if there is one. One that can't be read is set aside: problem() tells.
    explicit TemplateModel(const QString &path, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames; an empty name, or that of another folder, is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    bool isFolder(const QModelIndex &index) const;
    /// Nothing for a folder.
    std::optional<SignalTemplate> templateAt(const QModelIndex &index) const;
    QStringList folderNames() const;
    /// Of the folder that \a index is or lies in; empty: in none.
    QString folderOf(const QModelIndex &index) const;

    /// Puts it last in its folder, which is made if it doesn't exist; one of the same name there is
    /// replaced. Where it is; invalid if it could not be done.
    QModelIndex add(const SignalTemplate &item, const QString &folder);
    QModelIndex addFolder(const QString &name);
    bool contains(const QString &name, const QString &folder) const;
    /// One place up (-1) or down (1) among its like.
    bool moveBy(const QModelIndex &index, int by);
    bool canMoveBy(const QModelIndex &index, int by) const;
    bool moveToFolder(const QModelIndex &index, const QString &folder);
    /// A folder goes with all that is in it. undo() brings it back.
    bool remove(const QModelIndex &index);
    /// Whether the last change, a removal or replacement, can be undone.
    bool canUndo() const { return m_before.has_value(); }
    /// What undo() brings back; empty: what was there before an import.
    const QString &undoName() const { return m_undoName; }
    void undo();

    /// Adds what another file holds and this one doesn't; nothing is lost, and undo() takes all of
    /// it away again. What it came to in one sentence; empty if it failed, and problem() tells why.
    QString importFrom(const QString &path);
    /// Writes all of them into another file. False if it failed, and problem() tells why.
    bool exportTo(const QString &path);

    /// Looks whether another program changed the file.
    void reloadIfChanged();
    const QString &path() const { return m_path; }
    /// What went wrong last, in words; empty if nothing did.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void problemOccurred(const QString &problem);
    void undoChanged();

private:
    struct Folder
    {
        quintptr id = 0; ///< 0: those in no folder
        TemplateFolder content;
    };

    void load();
    void setAside(const QString &why);
    void report(const QString &problem);
    bool mayChange();
    void save();
    void replaceAll(const QList<TemplateFolder> &folders);
    QList<TemplateFolder> all() const;
    void remember(const QString &name);
    void forgetUndo();
    int folderRow(quintptr id) const;
    int folderNamed(const QString &name) const;
    int folderOfRow(int topRow) const { return topRow - looseCount() + 1; }
    int looseCount() const { return int(m_folders[0].content.templates.size()); }
    /// The number in m_folders that \a index is or lies in.
    int place(const QModelIndex &index) const;
    QModelIndex indexOf(int folder, int row) const;
    QModelIndex folderIndex(int folder) const;
    QByteArray onDisk() const;
    bool write(const QString &path, const QByteArray &bytes);

    QString m_path;
    std::vector<Folder> m_folders;
    quintptr m_lastId = 0;
    QByteArray m_known; ///< what the file held when we last read or wrote it
    QString m_problem;
    std::optional<QList<TemplateFolder>> m_before;
    QString m_undoName;
    bool m_locked = false; ///< the file is broken and could not be set aside
};

} // namespace Signalbox

#endif
