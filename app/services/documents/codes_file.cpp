// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/codes_file.h"

#include "app/services/documents/whole_file.h"

namespace metersmith::services
{

using typecodes::CodeCatalogue;

Result<CodeCatalogue> loadCodes(const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    return typecodes::codeCatalogueFromJson(
        std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())),
        file.toStdString());
}

Result<CodeCatalogue> loadOrBeginCodes(const QString& file)
{
    auto catalogue = loadCodes(file);
    if (!catalogue && catalogue.error().code == ErrorCode::FileNotFound)
        return CodeCatalogue{};
    return catalogue;
}

Result<> saveCodes(const QString& file, const CodeCatalogue& catalogue)
{
    return writeFile(file, typecodes::toJson(catalogue));
}

} // namespace metersmith::services
