#ifndef UI_MODELS_DATAFORMS_H
#define UI_MODELS_DATAFORMS_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox::DataForms {

/// A signal's data as something else than its text.

/// More than this isn't shown as bytes.
constexpr qsizetype MaxBytes = 64 * 1024;

/// Objects and lists of JSON with a line for each member, which keep their order and numbers their
/// spelling; other texts as they are.
QString pretty(const QString &data);
/// "0010  68 65 6c 6c  hell", a line for \a perLine bytes; the last line says if there is more.
QString hexDump(const QByteArray &bytes, int perLine);
/// What a text of base64 stands for, with either alphabet; nothing if it isn't one, or so short
/// that it is more likely a word.
std::optional<QByteArray> fromBase64(const QString &text);
/// The bytes of a picture in one of the usual formats, of which the text is base64 or a data: URL;
/// else nothing. Only their beginning was looked at.
std::optional<QByteArray> imageBytes(const QString &data);

} // namespace Signalbox::DataForms

#endif
