// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_STORAGE_H
#define METERSMITH_METER_CORE_STORAGE_H

#include "protocol/bytes.h"

namespace metersmith::meter_core
{

/// The two pages of the emulated meter's permanent memory. A write may be torn at any byte by a
/// power cut; permanent_memory.h makes one consistent state of that.
class Storage
{
public:
    virtual ~Storage() = default;
    static constexpr int pageCount = 2;
    /// The page's bytes; empty if never written. Errors: FileUnreadable.
    virtual Result<Bytes> read(int page) = 0;
    /// Returns once the bytes are safe. Errors: FileUnwritable.
    virtual Result<> write(int page, BytesView bytes) = 0;
};

/// Keeps nothing beyond its own life; for tests and for an emulator without a state folder.
class MemoryStorage : public Storage
{
public:
    Result<Bytes> read(int page) override { return m_pages[page]; }
    Result<> write(int page, BytesView bytes) override
    {
        m_pages[page].assign(bytes.begin(), bytes.end());
        return {};
    }

private:
    Bytes m_pages[pageCount];
};

} // namespace metersmith::meter_core

#endif
