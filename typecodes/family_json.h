// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_FAMILY_JSON_H
#define METERSMITH_TYPECODES_FAMILY_JSON_H

#include "typecodes/family.h"
#include "typecodes/family_merge.h"
#include "typecodes/resources.h"

namespace metersmith::typecodes
{

/// A type number that a data file explains itself with (key "tests").
struct FamilyTest {
    std::string source;
    std::string typeCode;
    std::map<std::string, std::string> expect; ///< position → meaning
};

/// Reads one family file with the shared files that it uses. Errors: NotJson (line and column);
/// Malformed (place in the file, what is expected there), also for a field, reading or code that
/// the file refers to and does not have.
Result<Family> familyFromJson(std::string_view json, const std::string& fileName,
                              const SharedFiles& shared = resource);

/// The file's own tests. Errors as above.
Result<std::vector<FamilyTest>> familyTests(std::string_view json, const std::string& fileName);

} // namespace metersmith::typecodes

#endif
