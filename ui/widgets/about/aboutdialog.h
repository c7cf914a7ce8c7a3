#ifndef UI_WIDGETS_ABOUT_ABOUTDIALOG_H
#define UI_WIDGETS_ABOUT_ABOUTDIALOG_H

#include <QDialog>

namespace Signalbox {

/// What this is, whose parts it is made of and under which licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void diagnosticsWanted();

private:
    QWidget *makeHead();
    QWidget *makeParts();
};

} // namespace Signalbox

#endif
