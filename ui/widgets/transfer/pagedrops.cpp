#include "pagedrops.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/transfer/dropcontents.h>
#include <ui/widgets/transfer/dropoverlay.h>
#include <ui/widgets/transfer/dropquestion.h>
#include <ui/widgets/transfer/dropzone.h>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QRubberBand>

namespace Signalbox {

PageDrops::PageDrops(DropViewModel *drops, QWidget *page)
    : QObject(page)
    , m_drops(drops)
    , m_page(page)
{
    connect(drops, &DropViewModel::asked, this, &PageDrops::ask);
}

void PageDrops::addArea(QWidget *area)
{
    new DropZone(area, m_drops);
    new DropOverlay(m_drops, area);
}

void PageDrops::addTextField(QWidget *field)
{
    auto *zone = new DropZone(field, m_drops);
    zone->setLeavesTexts(true);
}

void PageDrops::addPeople(QListView *people, int idRole)
{
    const auto personAt = [people, idRole](const QPoint &position) {
        return people->indexAt(position).data(idRole).toString();
    };
    QWidget *viewport = people->viewport();
    auto *zone = new DropZone(viewport, m_drops, personAt);
    auto *mark = new QRubberBand(QRubberBand::Rectangle, viewport);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(zone, &DropZone::held, mark, [people, mark](const QPoint &position) {
        const QModelIndex index = people->indexAt(position);
        mark->setGeometry(people->visualRect(index));
        mark->setVisible(index.isValid());
    });
    connect(zone, &DropZone::left, mark, &QWidget::hide);
}

std::optional<DropContent> PageDrops::clipboard()
{
    DropContent content = contentOf(QGuiApplication::clipboard()->mimeData(), Fetch::All);
    if (content.isText() && !content.isEmpty() && !DropViewModel::isLong(content.asText()))
        return {};
    return content;
}

void PageDrops::take(const DropContent &content, const QStringList &to)
{
    m_drops->sendToAll(content, to, true);
}

QFileDialog *PageDrops::choose(const QString &title, bool folder, const QStringList &to)
{
    auto *dialog = new QFileDialog(m_page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::filesSelected, this, [this, to](const QStringList &paths) {
        DropContent content;
        content.paths = paths;
        take(content, to);
    });
    dialog->open();
    return dialog;
}

QFileDialog *PageDrops::chooseFiles(const QStringList &to)
{
    return choose(tr("Send files"), false, to);
}

QFileDialog *PageDrops::chooseFolder(const QStringList &to)
{
    return choose(tr("Send a folder"), true, to);
}

void PageDrops::ask(int question, const DropPlan &plan)
{
    (new DropQuestion(m_drops, question, plan, m_page))->open();
}

} // namespace Signalbox
