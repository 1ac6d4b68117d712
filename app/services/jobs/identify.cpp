// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/identify.h"

#include "app/services/default_family.h"

#include <QCoreApplication>

#include <cstdlib>

namespace metersmith::services::jobs
{

using typecodes::Catalogue;
using typecodes::Family;

namespace
{

// Kamstrup meters carry their type number here (technical description 55121235 D1; HAN lists).
constexpr Obis typeNumberObject{1, 1, 96, 1, 1, 255};
constexpr std::uint16_t dataClass = 1;

/// Where to ask: the family's own object, or that of a family that is known, which are alike.
std::optional<Obis> identityObject(const Family* family, const Catalogue& catalogue,
                                   const std::string& what)
{
    if (!family)
        family = defaultFamily(catalogue);
    if (!family)
        return {};
    const auto found = family->identityObjects.find(what);
    if (found == family->identityObjects.end())
        return {};
    return found->second;
}

std::string textOf(const dlms::Data& data)
{
    if (const auto text = data.text())
        return *text;
    if (const auto number = data.number())
        return std::to_string(*number);
    return toHex(data.bytes());
}

/// "KAME" and the serial number as 32 bits (the maker's HAN description gives an example).
std::string systemTitleOf(const std::string& serial)
{
    if (serial.size() != 8 || serial.find_first_not_of("0123456789") != std::string::npos)
        return {};
    Bytes title = ascii("KAME");
    appendU32(title, static_cast<std::uint32_t>(std::strtoul(serial.c_str(), nullptr, 10)));
    return toHex(title);
}

} // namespace

std::string serialText(const dlms::Data& data)
{
    std::string serial = textOf(data);
    if (serial.size() < 8)
        serial.insert(0, 8 - serial.size(), '0');
    return serial;
}

Identify::Identify(const Catalogue& catalogue)
    : m_catalogue(catalogue)
{
    get({dataClass, typeNumberObject, 2}, QT_TRANSLATE_NOOP("services", "Reading the type number"),
        [this](const Result<dlms::Data>& answer) { takeTypeNumber(answer); });
}

void Identify::takeTypeNumber(const Result<dlms::Data>& answer)
{
    std::optional<Error> problem;
    if (answer) {
        m_identity.typeNumber = textOf(*answer);
        auto type = typecodes::parseTypeNumber(m_identity.typeNumber, m_catalogue);
        if (type) {
            m_identity.typeNumber = type->printed;
            m_identity.family = type->family;
            m_identity.type = *type;
            if (const auto family = m_catalogue.family(type->family))
                m_family = *family;
        } else {
            problem = within("type number \"" + m_identity.typeNumber + "\"", type.error());
        }
    } else {
        problem = within("read type number", answer.error());
    }
    if (problem) {
        m_identity.typeError = toString(*problem);
        familyUnknown(*problem);
    }
    if (error())
        return;
    if (wantsWholeIdentity()) {
        std::vector<Wanted> all;
        const auto add = [&all](std::optional<Wanted> one) {
            if (one)
                all.push_back(*std::move(one));
        };
        if (const auto object = identityObject(m_family, m_catalogue, "serial"))
            add(Wanted{{dataClass, *object, 2},
                       QT_TRANSLATE_NOOP("services", "Reading the serial number"),
                       [this](const Result<dlms::Data>& serial) { takeSerial(serial); }});
        add(wantedText("gs1", QT_TRANSLATE_NOOP("services", "Reading the GS1 number"),
                       &MeterIdentity::gs1));
        add(wantedText("firmware", QT_TRANSLATE_NOOP("services", "Reading the firmware number"),
                       &MeterIdentity::firmware));
        add(wantedText("logicalDeviceName",
                       QT_TRANSLATE_NOOP("services", "Reading the logical device name"),
                       &MeterIdentity::logicalDeviceName));
        getAll(std::move(all));
    }
    if (m_family)
        familyKnown(*m_family);
}

void Identify::takeSerial(const Result<dlms::Data>& answer)
{
    if (!answer) {
        note(within("read serial number", answer.error()));
        return;
    }
    m_identity.serial = serialText(*answer);
    m_identity.systemTitle = systemTitleOf(m_identity.serial);
}

std::optional<StepJob::Wanted> Identify::wantedText(const char* what, const char* text,
                                                    std::string MeterIdentity::*field)
{
    const auto object = identityObject(m_family, m_catalogue, what);
    if (!object)
        return {};
    const std::string place = std::string("read ") + what;
    return Wanted{
        {dataClass, *object, 2}, text, [this, place, field](const Result<dlms::Data>& answer) {
            if (answer)
                m_identity.*field = textOf(*answer);
            else
                note(within(place, answer.error()));
        }};
}

} // namespace metersmith::services::jobs
