#include "qmlhub.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include <memory>

/// Gives each file of tests a hub of its own.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        m_hub = std::make_unique<TestSupport::QmlHub>();
        engine->addImportPath(QStringLiteral(SIGNALBOX_QML_IMPORTS));
        engine->rootContext()->setContextProperty(QStringLiteral("hub"), m_hub.get());
    }
    void cleanupTestCase()
    {
        m_hub.reset();
        // The sockets of sessions that went with the engine: no event loop runs any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    std::unique_ptr<TestSupport::QmlHub> m_hub;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_qml, Setup)
#include "tst_qml.moc"
