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

/// What Qt says itself, to be translated as ours is: its own translations are often not installed,
/// and keys would be called otherwise in menus than in our texts.
[[maybe_unused]] constexpr const char *QtWords[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
    QT_TRANSLATE_NOOP("QSaveFile", "Existing file %1 is not writable"),
    QT_TRANSLATE_NOOP("QSaveFile", "Filename refers to a directory"),
    QT_TRANSLATE_NOOP("QJsonParseError", "unterminated object"),
    QT_TRANSLATE_NOOP("QJsonParseError", "missing name separator"),
    QT_TRANSLATE_NOOP("QJsonParseError", "unterminated array"),
    QT_TRANSLATE_NOOP("QJsonParseError", "missing value separator"),
    QT_TRANSLATE_NOOP("QJsonParseError", "illegal value"),
    QT_TRANSLATE_NOOP("QJsonParseError", "invalid termination by number"),
    QT_TRANSLATE_NOOP("QJsonParseError", "illegal number"),
    QT_TRANSLATE_NOOP("QJsonParseError", "invalid escape sequence"),
    QT_TRANSLATE_NOOP("QJsonParseError", "invalid UTF8 string"),
    QT_TRANSLATE_NOOP("QJsonParseError", "unterminated string"),
    QT_TRANSLATE_NOOP("QJsonParseError", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("QJsonParseError", "too deeply nested document"),
    QT_TRANSLATE_NOOP("QJsonParseError", "too large document"),
    QT_TRANSLATE_NOOP("QJsonParseError", "garbage at the end of the document"),
    QT_TRANSLATE_NOOP("QRegularExpression", "missing closing parenthesis"),
    QT_TRANSLATE_NOOP("QRegularExpression", "unmatched closing parenthesis"),
    QT_TRANSLATE_NOOP("QRegularExpression", "missing terminating ] for character class"),
    QT_TRANSLATE_NOOP("QRegularExpression", "quantifier does not follow a repeatable item"),
    QT_TRANSLATE_NOOP("QRegularExpression", "range out of order in character class"),
    QT_TRANSLATE_NOOP("QRegularExpression", "numbers out of order in {} quantifier"),
    QT_TRANSLATE_NOOP("QRegularExpression", "\\ at end of pattern"),
    QT_TRANSLATE_NOOP("QRegularExpression", "reference to non-existent subpattern"),
    QT_TRANSLATE_NOOP("QRegularExpression", "lookbehind assertion is not fixed length"),
    QT_TRANSLATE_NOOP("QRegularExpression", "unrecognized character follows \\"),
    QT_TRANSLATE_NOOP("QRegularExpression", "unrecognized character after (? or (?-"),
    QT_TRANSLATE_NOOP("QSslSocket", "The certificate is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP(
        "QSslSocket",
        "The root certificate of the certificate chain is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP(
        "QSslSocket",
        "The issuer certificate of a locally looked up certificate could not be found"),
    QT_TRANSLATE_NOOP("QSslSocket", "The issuer certificate could not be found"),
    QT_TRANSLATE_NOOP("QSslSocket", "No certificates could be verified"),
    QT_TRANSLATE_NOOP("QSslSocket",
                      "The host name did not match any of the valid hosts for this certificate"),
    QT_TRANSLATE_NOOP("QSslSocket", "The certificate is not yet valid"),
    QT_TRANSLATE_NOOP("QSslSocket", "The certificate has expired"),
    QT_TRANSLATE_NOOP("QSslSocket", "The root CA certificate is not trusted for this purpose"),
    QT_TRANSLATE_NOOP("QSslSocket", "The peer certificate is blacklisted"),
};

/// Qt's numbers of Spain have a point in the wrong places only, "1000.000", up to ten millions.
bool hasBrokenGroups(const QLocale &locale)
{
    const QString million = locale.toString(1000000);
    return million.count(locale.groupSeparator()) == 1;
}

} // namespace

QLocale Languages::localeFor(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Times, IDs and data are in Latin digits in any case.
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != QLatin1String("0"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    // The same dates, times and marks.
    if (locale.language() == QLocale::Spanish && hasBrokenGroups(locale))
        return QLocale(QLocale::Spanish, QLocale::Argentina);
    return locale;
}

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
