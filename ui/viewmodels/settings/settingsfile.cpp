#include "settingsfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>

namespace Signalbox {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

// What a settings file of ours may have at most. A larger one is something else.
constexpr qint64 MaxBytes = 16LL * 1024 * 1024;

bool isSound(const QByteArray &content)
{
    if (content.size() > MaxBytes || content.contains('\0'))
        return false;
    // A copy is looked at: settings remember what they have read of a path.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ini"));
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return true; // no room to look: the file isn't to blame
    file.close();
    const QSettings settings(copy, QSettings::IniFormat);
    // Only what is asked for is looked at closely.
    settings.allKeys();
    return settings.status() != QSettings::FormatError;
}

QString freeName(const QString &path)
{
    const QString name = path + QStringLiteral(".broken");
    if (!QFileInfo::exists(name))
        return name;
    for (int number = 2;; ++number) {
        const QString numbered = name + QLatin1Char('-') + QString::number(number);
        if (!QFileInfo::exists(numbered))
            return numbered;
    }
}

} // namespace

QString setBrokenSettingsAside(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return Texts::tr(
                   "The settings in %1 can't be read: %2. Signalbox starts with its defaults.")
            .arg(shown, file.errorString());
    const QByteArray content = file.read(MaxBytes + 1);
    file.close();
    if (isSound(content))
        return {};
    const QString aside = freeName(path);
    if (!file.rename(aside))
        return Texts::tr("The settings in %1 are damaged and can't be set aside: %2. Signalbox "
                         "starts with its defaults.")
            .arg(shown, file.errorString());
    return Texts::tr("The settings were damaged. They are now in %1, and Signalbox starts with its "
                     "defaults.")
        .arg(QDir::toNativeSeparators(aside));
}

} // namespace Signalbox
