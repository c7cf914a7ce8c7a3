#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Signalbox {

namespace {

/// Qt's own words on buttons, where its translations are not installed: ours say the same.
class ButtonWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "QPlatformTheme") != 0)
            return {};
        if (qstrcmp(text, "Close") == 0)
            return QCoreApplication::translate("Signalbox::NoticeBar", "Close");
        if (qstrcmp(text, "Cancel") == 0)
            return QCoreApplication::translate("Signalbox::JoinAgainDialog", "Cancel");
        return {};
    }
};

} // namespace

Languages::Languages(const QLocale &locale)
    : m_buttons(std::make_unique<ButtonWords>())
{
    const QString ours = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("signalbox");
    // The one that was installed last is asked first.
    if (m_english.load(QLocale(QLocale::English), name, QStringLiteral("_"), ours))
        QCoreApplication::installTranslator(&m_english);
    QCoreApplication::installTranslator(m_buttons.get());
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, name, QStringLiteral("_"), ours))
        QCoreApplication::installTranslator(&m_own);
}

Languages::~Languages()
{
    for (QTranslator *translator : {&m_own, &m_qt, m_buttons.get(), &m_english})
        QCoreApplication::removeTranslator(translator);
}

} // namespace Signalbox
