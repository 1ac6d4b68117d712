// SPDX-License-Identifier: Apache-2.0
#include "meter_core/permanent_memory.h"

#include "meter_core/crc32.h"
#include "protocol/reader.h"
#include "protocol/secret.h"

#include <algorithm>

namespace metersmith::meter_core
{

namespace
{

constexpr std::string_view magic{"MSPM\0\0\0\1", 8};

Bytes protectedPart(const Page& page)
{
    Bytes bytes;
    bytes.reserve(page.content.size() + 12);
    appendU64(bytes, page.sequence);
    appendU32(bytes, static_cast<std::uint32_t>(page.content.size()));
    append(bytes, page.content);
    return bytes;
}

} // namespace

Bytes encodePage(const Page& page)
{
    Bytes body = protectedPart(page);
    Bytes bytes = ascii(magic);
    bytes.reserve(bytes.size() + body.size() + 4);
    append(bytes, BytesView(body).first(12));
    appendU32(bytes, crc32(body));
    append(bytes, page.content);
    wipe(body);
    return bytes;
}

std::optional<Page> decodePage(BytesView bytes)
{
    Reader in(bytes);
    const auto start = in.take(magic.size(), "magic");
    if (!start || !std::equal(start->begin(), start->end(), ascii(magic).begin()))
        return {};
    const auto sequence = in.u64("sequence number");
    const auto length = in.u32("length");
    const auto checksum = in.u32("CRC-32");
    if (!sequence || !length || !checksum)
        return {};
    const auto content = in.take(*length, "content");
    if (!content)
        return {};
    Page page{*sequence, Bytes(content->begin(), content->end())};
    if (crc32(protectedPart(page)) != *checksum)
        return {};
    return page;
}

PermanentMemory::PermanentMemory(std::shared_ptr<Storage> storage)
    : m_storage(std::move(storage))
{
}

Result<Bytes> PermanentMemory::load()
{
    std::optional<Page> newest;
    bool anyBytes = false;
    for (int i = 0; i < Storage::pageCount; ++i) {
        const auto bytes = m_storage->read(i);
        if (!bytes)
            return fail(within("permanent memory, page " + std::to_string(i), bytes.error()));
        anyBytes = anyBytes || !bytes->empty();
        auto page = decodePage(*bytes);
        if (!page || (newest && newest->sequence >= page->sequence))
            continue;
        newest = std::move(page);
        m_newest = i;
    }
    if (!newest && !anyBytes)
        return fail(ErrorCode::FileNotFound, "permanent memory", "both pages are empty");
    if (!newest)
        return fail(ErrorCode::StorageCorrupt, "permanent memory",
                    "neither page is whole: start with an empty state folder, or bring back a copy "
                    "of this one");
    m_sequence = newest->sequence;
    return std::move(newest->content);
}

Result<> PermanentMemory::commit(BytesView content)
{
    const int page = (m_newest + 1) % Storage::pageCount;
    Page next{m_sequence + 1, Bytes(content.begin(), content.end())};
    Bytes bytes = encodePage(next);
    const auto written = m_storage->write(page, bytes);
    wipe(next.content); // the state has keys in it
    wipe(bytes);
    if (!written)
        return fail(within("permanent memory, page " + std::to_string(page), written.error()));
    m_newest = page;
    ++m_sequence;
    return {};
}

} // namespace metersmith::meter_core
