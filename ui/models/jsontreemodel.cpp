#include "jsontreemodel.h"

#include <ui/models/jsonscanner.h>
#include <ui/models/plaintooltip.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>

namespace Signalbox {

namespace {

// A text without its quotes and escapes.
QString decoded(QStringView text)
{
    const QByteArray list = '[' + text.toUtf8() + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

bool JsonTreeModel::setJson(const QByteArray &json)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_json = QString::fromUtf8(json);
    m_root->value = QStringView(m_json).trimmed();
    const bool isTree =
        (isObject(m_root.get()) || isArray(m_root.get())) && !JsonLint::check(m_json);
    if (!isTree) {
        m_root->value = {};
        m_json.clear();
    }
    endResetModel();
    return isTree;
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    Node *node = index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
    if (!node->isMade)
        makeChildren(node);
    return node;
}

void JsonTreeModel::makeChildren(Node *node)
{
    node->isMade = true;
    if (!isObject(node) && !isArray(node))
        return;
    const QStringView inside = node->value.mid(1, node->value.size() - 2);
    QString name;
    int depth = 0;
    qsizetype start = 0;
    JsonLint::Scanner scanner(inside);
    for (JsonLint::Token token = scanner.next(); token.length > 0; token = scanner.next()) {
        const QChar c = inside[token.start];
        const bool opens = c == u'{' || c == u'[';
        if (depth == 0 && token.kind == JsonLint::Kind::Name) {
            name = decoded(inside.mid(token.start, token.length));
            continue;
        }
        if (depth == 0 && token.kind == JsonLint::Kind::Sign && !opens)
            continue; // a colon or a comma
        if (depth == 0)
            start = token.start;
        if (token.kind == JsonLint::Kind::Sign)
            depth += opens ? 1 : c == u'}' || c == u']' ? -1 : 0;
        if (depth > 0)
            continue;
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->row = int(node->children.size());
        child->isElement = isArray(node);
        child->name = child->isElement ? QString::number(child->row) : name;
        child->value = inside.mid(start, token.start + token.length - start);
        node->children.push_back(std::move(child));
    }
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = static_cast<Node *>(child.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonTreeModel::pathOf(const Node *node)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (!node->parent)
        return QStringLiteral("$");
    const QString above = pathOf(node->parent);
    if (node->isElement)
        return QStringLiteral("%1[%2]").arg(above, node->name);
    if (plain.match(node->name).hasMatch())
        return above + QLatin1Char('.') + node->name;
    QString quoted = node->name;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\''), QLatin1String("\\'"));
    return above + QLatin1String("['") + quoted + QLatin1String("']");
}

QString JsonTreeModel::jsonOf(const Node *node)
{
    return node->value.startsWith(u'"') ? decoded(node->value) : JsonLint::minified(node->value);
}

QString JsonTreeModel::textOf(Node *node)
{
    if (!isObject(node) && !isArray(node))
        return jsonOf(node);
    if (!node->isMade)
        makeChildren(node);
    const int count = int(node->children.size());
    return isObject(node) ? tr("%Ln member(s)", nullptr, count)
                          : tr("%Ln element(s)", nullptr, count);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    auto *node = static_cast<Node *>(index.internalPointer());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? node->name : textOf(node);
    case Qt::ToolTipRole:
        return plainToolTip(pathOf(node));
    case PathRole:
        return pathOf(node);
    case JsonRole:
        return jsonOf(node);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace Signalbox
