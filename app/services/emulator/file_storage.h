// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_FILE_STORAGE_H
#define METERSMITH_SERVICES_EMULATOR_FILE_STORAGE_H

#include "meter_core/storage.h"

#include <QString>

#include <memory>

namespace metersmith::services
{

/// An emulated meter's permanent memory in a folder: one file per page, on the disk when write()
/// returns. The folder is locked for one process at a time; the lock goes with the process.
class FileStorage : public meter_core::Storage
{
public:
    /// Makes the folder if it is not there. Errors: FileUnwritable; PortBusy if another process has
    /// the folder.
    static Result<std::shared_ptr<FileStorage>> open(const QString& folder);
    ~FileStorage() override;
    FileStorage(const FileStorage&) = delete;
    FileStorage& operator=(const FileStorage&) = delete;

    Result<Bytes> read(int page) override;
    Result<> write(int page, BytesView bytes) override;

private:
    FileStorage(QString folder, int lock)
        : m_folder(std::move(folder))
        , m_lock(lock)
    {
    }
    QString pageFile(int page) const;

    QString m_folder;
    int m_lock = -1;
};

} // namespace metersmith::services

#endif
