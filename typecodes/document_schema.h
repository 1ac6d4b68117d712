// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_DOCUMENT_SCHEMA_H
#define METERSMITH_TYPECODES_DOCUMENT_SCHEMA_H

#include "typecodes/family.h"

#include <string>

namespace metersmith::typecodes
{

/// The JSON Schema (draft 2020-12) of one family's configuration documents, made of its data: every
/// Z-code with its codes, the display lists with their lengths, every setting with type, range and
/// choices. Rules between values are not in it. Keys that are not ours stay allowed.
std::string documentSchema(const Family& family);

} // namespace metersmith::typecodes

#endif
