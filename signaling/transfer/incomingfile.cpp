#include "incomingfile_p.h"
#include "safename_p.h"
#include "transferlimits_p.h"

#include <algorithm>

namespace Signaling {

using Error = FileTransfer::Error;

IncomingFile::IncomingFile(const OfferedFile &offered)
    : m_offered(offered)
    , m_name(SafeName::ofPath(offered.name))
{
}

void IncomingFile::begin(const QString &folder, const TransferDisk &disk, OpenParts &parts)
{
    m_part = std::make_unique<PartFile>(folder, m_name, disk, parts);
}

bool IncomingFile::reopen(const QString &partName)
{
    return m_part->reopen(partName);
}

bool IncomingFile::adopt(const QString &path)
{
    if (path.isEmpty() || !m_part->adopt(path, m_offered.size))
        return false;
    m_plannedPath = path;
    return true;
}

QString IncomingFile::planName(const QSet<QString> &taken)
{
    m_plannedPath = m_part->planName(taken);
    return m_plannedPath;
}

void IncomingFile::restore(State state, const QString &path)
{
    m_state = state;
    m_path = state == State::Complete ? path : QString();
    m_plannedPath.clear();
}

Error IncomingFile::write(qint64 offset, const QByteArray &bytes)
{
    if (const Error error = m_part->write(offset, bytes); error != Error::None)
        return error;
    if (offset == m_hashedTo) {
        if (!m_hash)
            m_hash = std::make_unique<Sha256>();
        m_hash->addData(bytes);
        m_hashedTo += bytes.size();
    }
    return Error::None;
}

void IncomingFile::close()
{
    if (m_part)
        m_part->close();
}

Error IncomingFile::hashSlice()
{
    if (isHashKnown())
        return Error::None;
    if (!m_hash)
        m_hash = std::make_unique<Sha256>();
    const qint64 left = m_offered.size - m_hashedTo;
    if (left > 0) {
        QByteArray bytes;
        const Error error = m_part->read(m_hashedTo, std::min(left, SliceBytes), &bytes);
        if (error != Error::None)
            return error;
        m_hash->addData(bytes);
        m_hashedTo += bytes.size();
        if (!bytes.isEmpty() && m_hashedTo < m_offered.size)
            return Error::None;
    }
    m_result = m_hash->result();
    m_hash.reset();
    return Error::None;
}

bool IncomingFile::startAnew()
{
    m_hash.reset();
    m_hashedTo = 0;
    m_result.clear();
    m_plannedPath.clear();
    if (++m_attempts <= TransferLimits::MaxFileAttempts)
        return true;
    discard();
    m_state = State::Failed;
    return false;
}

void IncomingFile::forget()
{
    discard();
    m_hashedTo = 0;
    m_result.clear();
}

Error IncomingFile::finish()
{
    const Error error = m_part->finish(m_offered.size, &m_path);
    if (error == Error::None) {
        m_state = State::Complete;
        m_part.reset();
    }
    return error;
}

void IncomingFile::discard()
{
    if (m_part)
        m_part->discard();
    m_plannedPath.clear();
    m_hash.reset();
}

} // namespace Signaling
