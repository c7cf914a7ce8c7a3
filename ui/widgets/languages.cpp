#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Signalbox {

Languages::Languages(const QLocale &locale)
{
    const QString ours = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("signalbox");
    // The one that was installed last is asked first.
    if (m_english.load(QLocale(QLocale::English), name, QStringLiteral("_"), ours))
        QCoreApplication::installTranslator(&m_english);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, name, QStringLiteral("_"), ours))
        QCoreApplication::installTranslator(&m_own);
}

Languages::~Languages()
{
    for (QTranslator *translator : {&m_own, &m_qt, &m_english})
        QCoreApplication::removeTranslator(translator);
}

} // namespace Signalbox
