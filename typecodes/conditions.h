// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_CONDITIONS_H
#define METERSMITH_TYPECODES_CONDITIONS_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metersmith::typecodes
{

struct Family;
struct MeterConfiguration;
struct TypeNumber;
struct DisplayReading;

/// One demand on a position, Z-code or item: its code is one of `codes`; a code written "!x" must
/// not be, "*" is any code at all.
struct Condition {
    std::string path;
    std::vector<std::string> codes;

    bool allows(std::string_view code) const;
};

/// When something exists or must hold: every condition is met.
using Conditions = std::vector<Condition>;

/// Looks up codes by path in a document: positions of its type number (parsed once), Z-codes,
/// items. The document and the family must outlive it.
class CodeView
{
public:
    CodeView(const MeterConfiguration& configuration, const Family& family);

    /// The code at `path`; "" where the document says nothing of it.
    std::string code(std::string_view path) const;
    /// True if every condition is met. What the document does not say is taken as met (an unknown
    /// type number excludes nothing) unless the condition asks for any value at all ("*").
    bool meets(const Conditions& conditions) const { return firstUnmet(conditions) == nullptr; }
    const Condition* firstUnmet(const Conditions& conditions) const;
    /// True if every condition is met and the document says something of each.
    bool allHold(const Conditions& conditions) const;
    /// One condition; of a list item, a code is met when the list has it.
    bool allows(const Condition& condition) const;
    const std::optional<TypeNumber>& type() const;
    /// Whether the meter can have the reading: its energy type measures it, its needs hold. While
    /// the type number is unknown, readings of some energy types only are not had.
    bool hasReading(const DisplayReading& reading) const;

private:
    const MeterConfiguration& m_configuration;
    const Family& m_family;
    mutable std::shared_ptr<const std::optional<TypeNumber>> m_type;
};

} // namespace metersmith::typecodes

#endif
