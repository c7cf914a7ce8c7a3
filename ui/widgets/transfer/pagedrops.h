#ifndef UI_WIDGETS_TRANSFER_PAGEDROPS_H
#define UI_WIDGETS_TRANSFER_PAGEDROPS_H

#include <ui/viewmodels/transfer/dropplan.h>

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QListView;
class QWidget;
QT_END_NAMESPACE

namespace Signalbox {

class DropViewModel;

/// The ways in which things get onto the page of a session: dropped on a part of it or on a person,
/// pasted, or picked in a dialog. Asks on the page where something has to be decided.
class PageDrops : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; it belongs to \a page.
    PageDrops(DropViewModel *drops, QWidget *page);

    /// What is dropped on \a area goes to everyone; what it is, is said over it, whatever part of
    /// the page something is held over.
    void addArea(QWidget *area);
    /// A text field in it, which takes texts itself where they fit.
    void addTextField(QWidget *field);
    /// What is dropped on a row goes to that person. \a idRole: of the model, the connection id.
    void addPeople(QListView *people, int idRole);
    /// What is in the clipboard; nothing if it is a text that fits into a signal.
    static std::optional<DropContent> clipboard();
    /// Something that was pasted: asks.
    void take(const DropContent &content, const QStringList &to = {});
    /// To everyone, or to those with these connection ids.
    QFileDialog *chooseFiles(const QStringList &to = {});
    QFileDialog *chooseFolder(const QStringList &to = {});

private:
    QFileDialog *choose(const QString &title, bool folder, const QStringList &to);
    void ask(int question, const DropPlan &plan);

    DropViewModel *m_drops;
    QWidget *m_page;
};

} // namespace Signalbox

#endif
