#include "jsontreeview.h"

#include <ui/models/dataforms.h>
#include <ui/models/jsontreemodel.h>
#include <ui/widgets/style/icons.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace Signalbox {

namespace {

// More rows than that unfold only by hand.
constexpr int MaxUnfolded = 40;

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_json(new JsonTreeModel(this))
{
    setModel(m_json);
    setAccessibleName(tr("Data as a tree"));
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIndentation(14);
    header()->setStretchLastSection(true);
}

bool JsonTreeView::setJson(const QByteArray &json)
{
    m_whole = json;
    if (!m_json->setJson(json))
        return false;
    int rows = m_json->rowCount();
    for (int row = 0; row < m_json->rowCount(); ++row)
        rows += m_json->rowCount(m_json->index(row, 0));
    if (rows <= MaxUnfolded)
        expandToDepth(0);
    resizeColumnToContents(JsonTreeModel::NameColumn);
    return true;
}

QString JsonTreeView::selectedText() const
{
    return currentIndex().isValid() ? currentIndex().data(JsonTreeModel::JsonRole).toString()
                                    : DataForms::pretty(QString::fromUtf8(m_whole));
}

QString JsonTreeView::selectedPath() const
{
    return currentIndex().data(JsonTreeModel::PathRole).toString();
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyText(selectedText());
    else
        QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon("copy"), tr("Copy &value"), this,
                    [this] { copyText(selectedText()); })
        ->setObjectName(QStringLiteral("tree.copyValue"));
    menu->addAction(tr("Copy &path"), this, [this] { copyText(selectedPath()); })
        ->setObjectName(QStringLiteral("tree.copyPath"));
    menu->popup(event->globalPos());
}

} // namespace Signalbox
