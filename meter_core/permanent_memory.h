// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_PERMANENT_MEMORY_H
#define METERSMITH_METER_CORE_PERMANENT_MEMORY_H

#include "meter_core/storage.h"

#include <memory>
#include <optional>

namespace metersmith::meter_core
{

/// One page with its header: magic "MSPM" and layout version 1 (8 bytes), sequence number (u64),
/// length of the content (u32), CRC-32 over sequence, length and content (u32), content. Numbers
/// are big-endian. What follows the content is what an older, longer page left there.
struct Page {
    std::uint64_t sequence = 0;
    Bytes content;
    friend bool operator==(const Page&, const Page&) = default;
};
Bytes encodePage(const Page& page);
/// Nothing if the bytes are no whole page: torn, foreign or empty.
std::optional<Page> decodePage(BytesView bytes);

/// Makes one state of two pages. A commit writes the page that does not hold the newest state, so
/// that whatever becomes of the write, the newest state before it stands. The valid page with the
/// higher sequence number is the state.
class PermanentMemory
{
public:
    explicit PermanentMemory(std::shared_ptr<Storage> storage);

    /// The committed content. Errors: FileNotFound when both pages are empty, StorageCorrupt when
    /// there are bytes but no valid page, FileUnreadable.
    Result<Bytes> load();

    /// Returns when `content` is safe. Errors: FileUnwritable; then the state before it stands
    /// (or, if the storage wrote in spite of saying no, the new one after a power cut).
    Result<> commit(BytesView content);

private:
    std::shared_ptr<Storage> m_storage;
    std::uint64_t m_sequence = 0;
    int m_newest = Storage::pageCount - 1; ///< the page to spare
};

} // namespace metersmith::meter_core

#endif
