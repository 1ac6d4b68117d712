// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/ec_key.h"

#include "dlms/apdu/ber.h"

#include <algorithm>
#include <array>

namespace metersmith::dlms
{

namespace
{

using namespace std::string_view_literals;

constexpr std::array<EcCurve, 2> curves{{
    {"prime256v1", "SHA256", 32,
     "\x30\x59\x30\x13\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07"
     "\x03\x42\x00"sv,
     "\x2A\x86\x48\xCE\x3D\x03\x01\x07"sv},
    {"secp384r1", "SHA384", 48,
     "\x30\x76\x30\x10\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x22\x03\x62"
     "\x00"sv,
     "\x2B\x81\x04\x00\x22"sv},
}};
constexpr std::string_view ecPublicKey = "\x2A\x86\x48\xCE\x3D\x02\x01"sv;

constexpr std::uint8_t integerTag = 0x02;
constexpr std::uint8_t octetStringTag = 0x04;
constexpr std::uint8_t objectIdentifierTag = 0x06;
constexpr std::uint8_t sequenceTag = 0x30;
constexpr std::uint8_t parametersTag = 0xA0;

bool equal(BytesView bytes, std::string_view text)
{
    return std::ranges::equal(bytes, text, [](std::uint8_t byte, char c) {
        return byte == static_cast<std::uint8_t>(c);
    });
}

/// The content of the next element if it has this tag.
std::optional<BytesView> next(Reader& in, std::uint8_t tag)
{
    const auto element = decodeBer(in);
    if (!element || element->tag != tag)
        return {};
    return element->content;
}

const EcCurve* curveNamed(std::optional<BytesView> identifier)
{
    if (!identifier)
        return nullptr;
    const auto found = std::ranges::find_if(
        curves, [&](const EcCurve& curve) { return equal(*identifier, curve.identifier); });
    return found == curves.end() ? nullptr : &*found;
}

/// ECPrivateKey after its SEQUENCE and version; `curve` if the outer structure named it.
std::optional<EcNumber> readSec1(Reader& in, const EcCurve* curve)
{
    const auto number = next(in, octetStringTag);
    if (!number)
        return {};
    if (in.peek("parameters").value_or(std::uint8_t{0}) == parametersTag) {
        Reader parameters(next(in, parametersTag).value_or(BytesView()));
        const EcCurve* own = curveNamed(next(parameters, objectIdentifierTag));
        if (own == nullptr || (curve != nullptr && own != curve))
            return {};
        curve = own;
    }
    if (curve == nullptr || number->empty() || number->size() > curve->coordinate)
        return {};
    return EcNumber{curve, *number};
}

} // namespace

std::optional<EcPoint> readPublicKey(BytesView key)
{
    for (const EcCurve& curve : curves) {
        const std::size_t bare = 2 * curve.coordinate;
        if (key.size() == bare) {
            Bytes point{0x04};
            append(point, key);
            return EcPoint{&curve, std::move(point)};
        }
        const std::size_t prefix = curve.infoPrefix.size();
        const bool hasInfo =
            key.size() == prefix + 1 + bare && equal(key.first(prefix), curve.infoPrefix);
        const BytesView point = hasInfo ? key.subspan(prefix) : key;
        if (point.size() == 1 + bare && point[0] == 0x04)
            return EcPoint{&curve, Bytes(point.begin(), point.end())};
    }
    return {};
}

std::optional<EcNumber> readPrivateKey(BytesView der)
{
    Reader in(der);
    const auto outer = next(in, sequenceTag);
    if (!outer || !in.atEnd())
        return {};
    Reader fields(*outer);
    if (!next(fields, integerTag)) // the version
        return {};
    if (fields.peek("algorithm").value_or(std::uint8_t{0}) != sequenceTag)
        return readSec1(fields, nullptr);
    Reader algorithm(next(fields, sequenceTag).value_or(BytesView()));
    const auto kind = next(algorithm, objectIdentifierTag);
    const EcCurve* curve = curveNamed(next(algorithm, objectIdentifierTag));
    const auto inner = next(fields, octetStringTag);
    if (!kind || !equal(*kind, ecPublicKey) || curve == nullptr || !inner)
        return {};
    Reader wrapped(*inner);
    Reader key(next(wrapped, sequenceTag).value_or(BytesView()));
    if (!next(key, integerTag))
        return {};
    return readSec1(key, curve);
}

} // namespace metersmith::dlms
