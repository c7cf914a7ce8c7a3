#ifndef TESTS_SUPPORT_LEAKCHECK_H
#define TESTS_SUPPORT_LEAKCHECK_H

#include <QtCore/qbytearray.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qlist.h>
#include <QtCore/qprocess.h>

namespace TestSupport {

/// Knows some secrets and finds them wherever they turn up, in any of the spellings that programs
/// give them.
class LeakCheck
{
public:
    void add(const QByteArray &secret)
    {
        for (const QByteArray &spelling : {secret, secret.toHex(), secret.toBase64(),
                                           secret.toBase64(Url64), secret.toPercentEncoding()})
            m_spellings << spelling;
    }
    /// Also what makes it worth having, without the rest: its signature.
    void addToken(const QByteArray &token)
    {
        add(token);
        if (!token.startsWith("T1==")) {
            add(token.mid(token.lastIndexOf('.') + 1));
            return;
        }
        const QByteArray inside = QByteArray::fromBase64(token.mid(4));
        const qsizetype from = inside.indexOf("sig=") + 4;
        add(inside.mid(from, inside.indexOf(':') - from));
    }
    /// The spelling that is found; empty: none.
    QByteArray in(const QByteArray &text) const
    {
        for (const QByteArray &spelling : m_spellings) {
            if (text.contains(spelling))
                return spelling;
        }
        return {};
    }
    /// As in(), in every file of a folder; with the file's name.
    QByteArray inFolder(const QString &folder, int *files = nullptr) const
    {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (files)
                ++*files;
            const QByteArray found = in(file.fileName().toUtf8() + '\n' + file.readAll());
            if (!found.isEmpty())
                return file.fileName().toUtf8() + ": " + found;
        }
        return {};
    }

private:
    static constexpr auto Url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QList<QByteArray> m_spellings;
};

/// As anyone on this computer sees it.
inline QByteArray commandLineOf(const QProcess &process)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

} // namespace TestSupport

#endif
