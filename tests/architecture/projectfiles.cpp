#include "rules.h"

#include <QDir>
#include <QDirIterator>

QStringList projectFiles(const QString &root)
{
    const QDir project(root);
    QStringList files{QStringLiteral("CMakeLists.txt")};
    const QStringList folders{QStringLiteral("app"), QStringLiteral("signaling"),
                              QStringLiteral("ui"), QStringLiteral("tests")};
    for (const QString &folder : folders) {
        QDirIterator iterator(project.filePath(folder),
                              {QStringLiteral("*.cpp"), QStringLiteral("*.c"),
                               QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = project.relativeFilePath(iterator.next());
            if (!path.contains(QLatin1String("/node_modules/")))
                files.append(path);
        }
    }
    files.sort();
    return files;
}
