#include "logspillfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporaryfile.h>

#include <algorithm>

namespace Signalbox {

LogSpillFile::LogSpillFile(const QString &folder)
    : m_folder(folder)
{
}

LogSpillFile::~LogSpillFile() = default;

bool LogSpillFile::open()
{
    if (m_file)
        return true;
    const QString folder = m_folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        : m_folder;
    QDir().mkpath(folder);
    auto file =
        std::make_unique<QTemporaryFile>(QDir(folder).filePath(QStringLiteral("log-XXXXXX")));
    if (!file->open()) {
        m_error = file->errorString();
        return false;
    }
    m_file = std::move(file);
    return true;
}

LogSpillFile::Place LogSpillFile::takeRoom(qint64 length)
{
    const auto fits = std::find_if(m_free.begin(), m_free.end(),
                                   [length](const Place &place) { return place.room >= length; });
    Place place;
    if (fits == m_free.end()) {
        place = {m_end, 0, length};
        m_end += length;
    } else {
        place = *fits;
        m_free.erase(fits);
    }
    m_used += place.room;
    return place;
}

bool LogSpillFile::write(Place *place, const QByteArray &bytes)
{
    if (!open())
        return false;
    // What was there before stays until the new is written.
    Place target = place->room < bytes.size() ? takeRoom(bytes.size()) : *place;
    const bool moved = target.offset != place->offset;
    target.length = bytes.size();
    if (m_file->seek(target.offset) && m_file->write(bytes) == bytes.size() && m_file->flush()) {
        if (moved)
            release(place);
        *place = target;
        return true;
    }
    m_error = m_file->errorString();
    m_file->unsetError();
    if (moved)
        release(&target);
    return false;
}

QByteArray LogSpillFile::read(const Place &place)
{
    if (place.offset < 0 || !m_file || !m_file->seek(place.offset))
        return {};
    const QByteArray bytes = m_file->read(place.length);
    if (bytes.size() == place.length)
        return bytes;
    m_error = m_file->errorString();
    return {};
}

void LogSpillFile::release(Place *place)
{
    if (place->offset < 0)
        return;
    m_used -= place->room;
    m_free.push_back({place->offset, 0, place->room});
    *place = {};
}

} // namespace Signalbox
