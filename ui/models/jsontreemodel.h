#ifndef UI_MODELS_JSONTREEMODEL_H
#define UI_MODELS_JSONTREEMODEL_H

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qstring.h>

#include <memory>
#include <vector>

namespace Signalbox {

/// JSON as a tree: a row for each member and element, with its path, in the order and the spelling
/// that they have, and each of several with the same name. Read only. Branches are made when they
/// are looked at.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< "$.items[0].name", as JSONPath spells it
        JsonRole,                ///< the value as JSON in one line; a text without its quotes
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// False, and nothing is in it, if that is no JSON object or array.
    bool setJson(const QByteArray &json);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        Node *parent = nullptr;
        int row = 0;
        QString name; ///< of a member; "0" of an element
        bool isElement = false;
        QStringView value;   ///< its part of m_json
        bool isMade = false; ///< its children are
        std::vector<std::unique_ptr<Node>> children;
    };

    Node *nodeOf(const QModelIndex &index) const;
    static void makeChildren(Node *node);
    static bool isObject(const Node *node) { return node->value.startsWith(u'{'); }
    static bool isArray(const Node *node) { return node->value.startsWith(u'['); }
    static QString pathOf(const Node *node);
    static QString textOf(Node *node);
    static QString jsonOf(const Node *node);

    QString m_json;
    std::unique_ptr<Node> m_root;
};

} // namespace Signalbox

#endif
