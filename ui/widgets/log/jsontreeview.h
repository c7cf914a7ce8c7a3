#ifndef UI_WIDGETS_LOG_JSONTREEVIEW_H
#define UI_WIDGETS_LOG_JSONTREEVIEW_H

#include <QTreeView>

namespace Signalbox {

class JsonTreeModel;

/// JSON to unfold, and to copy the paths and values of.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    /// False if it is no object and no array.
    bool setJson(const QByteArray &json);
    /// The chosen value as JSON; all of it where none is chosen.
    QString selectedText() const;
    QString selectedPath() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    JsonTreeModel *m_json;
    QByteArray m_whole;
};

} // namespace Signalbox

#endif
