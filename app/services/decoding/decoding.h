// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DECODING_DECODING_H
#define METERSMITH_SERVICES_DECODING_DECODING_H

#include "protocol/bytes.h"

#include <QString>

#include <memory>
#include <string>

namespace metersmith::services
{

/// Frames explained, for people (a tree with offsets) and as JSON (metersmith.decode/1).
struct Decoded {
    std::string text;
    std::string json;
    bool faulty = false; ///< a checksum is wrong or something could not be understood
};

/// The keys that ciphered APDUs are opened with; none at first.
class DecodingKeys
{
public:
    DecodingKeys();
    ~DecodingKeys();
    DecodingKeys(const DecodingKeys&);
    DecodingKeys& operator=(const DecodingKeys&);

    /// Every key of a key file, those of a change under way too. Errors: those of readKeyFile().
    static Result<DecodingKeys> load(const QString& file);
    bool empty() const;

    class Private;
    const Private& all() const { return *d; }

private:
    std::unique_ptr<Private> d;
};

/// Explains what a file or an argument holds: a trace of ours or a pcapng capture (frames with time
/// and direction), hexadecimal text (as one stream, or each line by itself if that is what fits),
/// or the bytes themselves. Errors: Malformed, Truncated (a trace or capture that is none).
Result<Decoded> decodeContent(BytesView content, const DecodingKeys& keys = {});

/// Explains bytes as they are.
Decoded decodeFrames(BytesView bytes, const DecodingKeys& keys = {});

} // namespace metersmith::services

#endif
