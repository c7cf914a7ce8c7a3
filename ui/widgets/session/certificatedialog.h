#ifndef UI_WIDGETS_SESSION_CERTIFICATEDIALOG_H
#define UI_WIDGETS_SESSION_CERTIFICATEDIALOG_H

#include <signaling/servercertificate.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
QT_END_NAMESPACE

namespace Signalbox {

/// Asks whether a server's certificate is the right one: accepted when someone trusts it. The safe
/// answer is the default; another certificate than the pinned one looks alarming, because it is.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(const Signaling::ServerCertificate &certificate,
                               QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addFacts(QFormLayout *form, const Signaling::ServerCertificate &certificate);
    QLabel *addFact(QFormLayout *form, const QString &label, const QString &value);
    QWidget *makeButtons(bool isChanged);
    void updateLook();
    void makeRoom();

    bool m_isAlarming;
    QLabel *m_title;
    QList<QLabel *> m_fingerprints;
};

} // namespace Signalbox

#endif
