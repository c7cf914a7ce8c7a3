#ifndef UI_WIDGETS_SESSIONPAGE_H
#define UI_WIDGETS_SESSIONPAGE_H

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
class QSplitter;
QT_END_NAMESPACE

namespace Signalbox {

class CertificateDialog;
class ComposerWidget;
class DetailsPanel;
class LogView;
class SessionHeader;
class SessionViewModel;

/// One session: header, log, composer, people and details.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPage(SessionViewModel *session, QWidget *parent = nullptr);

    SessionViewModel *session() const { return m_session; }
    LogView *logView() const { return m_log; }
    ComposerWidget *composer() const { return m_composer; }
    SessionHeader *header() const { return m_header; }
    void setSidePanelVisible(bool visible);
    bool isSidePanelVisible() const;

Q_SIGNALS:
    /// Worth a line at the window's foot for some seconds.
    void noticed(const QString &text);

private:
    QWidget *makeMiddle();
    QWidget *makeSide();
    void showRowMenu(const QModelIndex &index, const QPoint &position);
    void putIntoComposer(const QModelIndex &index);
    void showCertificate();

    SessionViewModel *m_session;
    SessionHeader *m_header;
    LogView *m_log;
    ComposerWidget *m_composer;
    DetailsPanel *m_details;
    QWidget *m_side = nullptr;
    QPointer<CertificateDialog> m_certificate; ///< while it asks
};

} // namespace Signalbox

#endif
