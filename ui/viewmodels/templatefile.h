#ifndef UI_VIEWMODELS_TEMPLATEFILE_H
#define UI_VIEWMODELS_TEMPLATEFILE_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox {

/// A signal to be written again and again.
struct SignalTemplate
{
    QString name;
    QString type;
    QString text;
    bool json = false;

    friend bool operator==(const SignalTemplate &a, const SignalTemplate &b)
    {
        return a.name == b.name && a.type == b.type && a.text == b.text && a.json == b.json;
    }
};

struct TemplateFolder
{
    QString name; ///< empty: those that are in no folder, always the first
    QList<SignalTemplate> templates;
};

/// How templates lie in a file: JSON, indented, in the order that people gave them, a text line by
/// line, so that a change of a template is a change of its lines.
namespace TemplateFile {

QByteArray encoded(const QList<TemplateFolder> &folders);
/// Nothing, and why in \a problem, if these aren't templates. The first folder is the one without a
/// name.
std::optional<QList<TemplateFolder>> decoded(const QByteArray &bytes, QString *problem);

struct Merged
{
    QList<TemplateFolder> folders;
    int added = 0;   ///< some of them under another name
    int renamed = 0; ///< for there was another of that name
    int known = 0;   ///< were there already, word for word
};
/// All of \a ours as they are, and of \a theirs what isn't among them, folder by folder. Nothing is
/// replaced: who has the name of another becomes "name (2)".
Merged merged(const QList<TemplateFolder> &ours, const QList<TemplateFolder> &theirs);

} // namespace TemplateFile
} // namespace Signalbox

#endif
