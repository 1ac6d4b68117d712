// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/configuration_files.h"

#include "app/services/documents/whole_file.h"
#include "typecodes/family.h"

namespace metersmith::services
{

Result<typecodes::MeterConfiguration> loadConfiguration(const QString& fileName)
{
    const auto bytes = readFile(fileName);
    if (!bytes)
        return fail(bytes.error());
    auto configuration = typecodes::fromJson(
        std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!configuration)
        return fail(within(fileName.toStdString(), configuration.error()));
    return configuration;
}

Result<> saveConfiguration(const QString& fileName,
                           const typecodes::MeterConfiguration& configuration)
{
    const auto family = typecodes::Catalogue::installed().family(configuration.family);
    if (!family)
        return fail(within(fileName.toStdString(), family.error()));
    return writeFile(fileName, typecodes::toJson(configuration, **family));
}

} // namespace metersmith::services
