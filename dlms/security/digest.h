// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_DIGEST_H
#define METERSMITH_DLMS_SECURITY_DIGEST_H

#include "protocol/bytes.h"

#include <initializer_list>

namespace metersmith::dlms
{

/// The hash functions of high level security (RFC 1321, FIPS 180-4).
enum class Hash { Md5, Sha1, Sha256 };

/// The hash over the parts one after the other, without putting them together: they may be secret.
/// Errors: Unsupported (OpenSSL's configuration has switched the function off).
Result<Bytes> digest(Hash hash, std::initializer_list<BytesView> parts);

} // namespace metersmith::dlms

#endif
