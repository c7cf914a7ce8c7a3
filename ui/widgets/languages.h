#ifndef UI_WIDGETS_LANGUAGES_H
#define UI_WIDGETS_LANGUAGES_H

#include <QTranslator>

#include <memory>

QT_BEGIN_NAMESPACE
class QLocale;
QT_END_NAMESPACE

namespace Signalbox {

/// The window's language, as long as this exists: our texts and Qt's own. English where there is
/// no translation, with its plural forms from one too.
class Languages
{
public:
    explicit Languages(const QLocale &locale);
    ~Languages();

    /// The locale that goes with \a language ("pt_BR"), or with the system if that is empty: with
    /// digits, and groups of them, that are the same everywhere in the window.
    static QLocale localeFor(const QString &language);

    Q_DISABLE_COPY_MOVE(Languages)

private:
    std::unique_ptr<QTranslator> m_buttons;
    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Signalbox

#endif
