#ifndef SIGNALING_HUB_HUBCONFIGREADER_P_H
#define SIGNALING_HUB_HUBCONFIGREADER_P_H

#include <signaling/hub/hubconfig.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// Reads the members of a config file's object. Strict: a key that isn't known, a value of another
/// kind or a key that is there twice would otherwise be a setting that silently isn't.
class HubConfigReader
{
public:
    /// False, and problem() says why.
    bool read(const QByteArray &json, HubConfig *config);
    QString problem() const { return m_problem; }

    /// Every key of the file's object; of a project's.
    static QStringList keys();
    static QStringList projectKeys();

private:
    bool readMember(const QString &key, const QJsonValue &value, HubConfig *config);
    bool readOrigins(const QJsonValue &value, HubConfig *config);
    bool readText(const QString &key, const QString &text, HubConfig *config);
    bool readProjects(const QJsonValue &value, HubConfig *config);
    bool readBool(const QString &key, const QJsonValue &value, bool *target);
    bool readPort(const QString &key, const QJsonValue &value, quint16 *target);
    bool readAddress(const QString &key, const QString &text, QHostAddress *target);
    /// Seconds, from 0 to 600.
    bool readSpan(const QString &key, const QJsonValue &value, std::chrono::milliseconds *target);
    bool readLimits(const QJsonValue &value, HubLimits *limits);
    bool checkKeys(const QJsonObject &object, const QStringList &valid, const QString &where);
    bool fail(const QString &problem);

    QString m_problem;
};

} // namespace Signaling

#endif
