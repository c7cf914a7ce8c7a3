#include "exportbar.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Signalbox {

ExportBar::ExportBar(LogViewModel *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_text(new QLabel(tr("Exporting the log")))
    , m_progress(new QProgressBar)
{
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("How much of the log is exported"));
    auto *cancel = new QPushButton(tr("Cancel the export"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, log, &LogViewModel::cancelExport);
    connect(log, &LogViewModel::exportChanged, this, &ExportBar::refresh);
    connect(log, &LogViewModel::exportFinished, this,
            [this](LogExport::Result, const QString &text) { Q_EMIT noticed(text); });
    refresh();
}

void ExportBar::refresh()
{
    setVisible(m_log->isExporting());
    m_progress->setValue(int(m_log->exportProgress() * 100));
}

LogExport::Format ExportBar::formatOf(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? LogExport::Format::Csv
                                                                         : LogExport::Format::Jsonl;
}

void ExportBar::askForFile(LogViewModel::Rows rows)
{
    const bool isAll = rows == LogViewModel::Rows::All;
    auto *dialog =
        new QFileDialog(this, isAll ? tr("Export the log") : tr("Export what the filter shows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table (*.csv)");
    dialog->setNameFilters({tr("Capture, a JSON object a line (*.jsonl)"), csv});
    const auto name = [day = QDate::currentDate()](const QString &suffix) {
        return QStringLiteral("signals-%1.%2").arg(day.toString(Qt::ISODate), suffix);
    };
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(name(QStringLiteral("jsonl")));
    connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, csv, name](const QString &filter) {
            const QString suffix = filter == csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
            const QString before = dialog->defaultSuffix();
            dialog->setDefaultSuffix(suffix);
            // A name that someone typed stays.
            if (QFileInfo(dialog->selectedFiles().value(0)).fileName() == name(before))
                dialog->selectFile(name(suffix));
        });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &fileName) {
        m_log->exportTo(fileName, formatOf(fileName), rows);
    });
    dialog->open();
}

} // namespace Signalbox
