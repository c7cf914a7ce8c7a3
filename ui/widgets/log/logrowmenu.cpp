#include "logrowmenu.h"

#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/style/icons.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QModelIndex>

namespace Signalbox {

namespace {

constexpr qsizetype MaxCharacters = 24;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::LogRowMenu)
};

/// In a menu: not too long, and an ampersand is no mnemonic.
QString quoted(QString text)
{
    if (text.size() > MaxCharacters)
        text = text.left(MaxCharacters - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addFilters(QMenu *menu, LogViewModel *log, const QModelIndex &index)
{
    if (index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal) {
        const QString type = index.data(SignalLogModel::TypeRole).toString();
        const QString name = quoted(type.isEmpty() ? Words::tr("no type") : type);
        menu->addAction(Icons::icon("filter"), Words::tr("Show only type “%1”").arg(name), log,
                        [log, type] { log->showOnlyType(type); })
            ->setObjectName(QStringLiteral("row.onlyType"));
        menu->addAction(Words::tr("Hide type “%1”").arg(name), log,
                        [log, type] { log->hideType(type); })
            ->setObjectName(QStringLiteral("row.hideType"));
    }
    const QString sender = LogText::from(index);
    if (!sender.isEmpty()) {
        const QString id = index.data(SignalLogModel::PersonIdRole).toString();
        menu->addAction(Words::tr("Show only %1").arg(quoted(sender)), log,
                        [log, id] { log->showOnlySender(id); })
            ->setObjectName(QStringLiteral("row.onlySender"));
        menu->addAction(Words::tr("Hide %1").arg(quoted(sender)), log,
                        [log, id] { log->hideSender(id); })
            ->setObjectName(QStringLiteral("row.hideSender"));
    }
    QAction *hidden =
        menu->addAction(Words::tr("Show what was hidden"), log, &LogViewModel::showHidden);
    hidden->setObjectName(QStringLiteral("row.showHidden"));
    hidden->setVisible(!log->filter().hiddenTypes.isEmpty()
                       || !log->filter().hiddenSenders.isEmpty());
}

} // namespace

QList<std::pair<SignalSnippet::Format, QString>> snippetFormats()
{
    using Format = SignalSnippet::Format;
    return {{Format::Text, Words::tr("&Text")},
            {Format::Json, Words::tr("&JSON")},
            {Format::OpenTokJs, Words::tr("&OpenTok.js")},
            {Format::C, Words::tr("&C")},
            {Format::Qt, Words::tr("&Qt (C++)")},
            {Format::NodeSdk, Words::tr("&Node SDK")},
            {Format::Curl, Words::tr("c&url")},
            {Format::Cli, Words::tr("&signalbox-cli")}};
}

void fillCopyAsMenu(QMenu *menu, LogPane *pane)
{
    menu->clear();
    const QList<int> rows = pane->view()->selectedRows();
    const auto formats = snippetFormats();
    for (const auto &[format, name] : formats) {
        QAction *action =
            menu->addAction(name, pane, [pane, wanted = format] { pane->copyAs(wanted); });
        action->setObjectName(QStringLiteral("copyAs.format"));
        action->setEnabled(pane->log()->canCopyAs(format, rows));
    }
}

void fillLogRowMenu(QMenu *menu, LogPane *pane, const QModelIndex &index)
{
    menu->addAction(Icons::icon("copy"), Words::tr("&Copy rows"), pane->view(),
                    &LogView::copySelection)
        ->setObjectName(QStringLiteral("row.copy"));
    const QString text = index.data(SignalLogModel::DataRole).toString();
    QAction *copyData = menu->addAction(Words::tr("Copy &data"), menu,
                                        [text] { QGuiApplication::clipboard()->setText(text); });
    copyData->setObjectName(QStringLiteral("row.copyData"));
    copyData->setEnabled(!text.isEmpty());
    fillCopyAsMenu(menu->addMenu(Words::tr("Copy &as")), pane);
    QAction *compare = menu->addAction(Icons::icon("compare"), Words::tr("Co&mpare both rows"),
                                       pane, &LogPane::compare);
    compare->setObjectName(QStringLiteral("row.compare"));
    compare->setVisible(pane->canCompare());
    menu->addSeparator();
    addFilters(menu, pane->log(), index);
}

} // namespace Signalbox
