// SPDX-License-Identifier: Apache-2.0
//
// The first byte chooses capture period, piece size and whether rows are taken on the way; the rest
// is the buffer. In pieces as at once, and as the general decoder says.
#include "../dlms/profile_oracle.h"

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const unsigned choice = data[0];
    const std::uint32_t period = (choice & 1U) != 0 ? 900 : 0;
    const std::size_t step = 1 + (choice >> 2U);
    const BytesView bytes(data + 1, size - 1);

    const auto whole = decodeProfile(bytes, period);
    ProfileDecoder pieces(period);
    bool ok = true;
    std::size_t rows = 0;
    for (std::size_t at = 0; ok && at < bytes.size(); at += step) {
        ok = pieces.feed(bytes.subspan(at, std::min(step, bytes.size() - at))).has_value();
        if ((choice & 2U) != 0)
            rows += pieces.takeRows().rows;
    }
    ok = ok && pieces.finish().has_value();
    const auto last = pieces.takeRows();
    rows += last.rows;
    for (const auto& column : last.columns) {
        if (column.values.size() != last.rows)
            std::abort();
    }
    // A limit on what is kept at once may be met by the whole alone.
    const bool limit = !whole && whole.error().code == ErrorCode::LimitExceeded;
    if (!limit && ok != whole.has_value())
        std::abort();
    if (!whole)
        return 0;
    if (rows != whole->rows || ((choice & 2U) == 0 && !(last == *whole)))
        std::abort();
    const auto tree = decodeData(bytes);
    if (!tree && tree.error().code == ErrorCode::LimitExceeded)
        return 0;
    if (!tree)
        std::abort();
    if (!tree->isNull() && !test::ProfileOracle(*tree, period, *whole).agrees())
        std::abort();
    return 0;
}
