// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_TEMPLATES_H
#define METERSMITH_SERVICES_DOCUMENTS_TEMPLATES_H

#include "typecodes/configuration.h"

#include <QString>

#include <optional>
#include <vector>

namespace metersmith::services
{

/// A named configuration to begin from.
struct TemplateInfo {
    QString name;
    QString file;
    std::string family;
    std::string typeNumber;
    std::string comment;
    std::optional<Error> problem; ///< why it cannot be opened
};

/// The user's templates: one document per name in the folder "templates" beside the settings file.
class Templates
{
public:
    /// `folder` empty: the user's own.
    explicit Templates(const QString& folder = {});

    const QString& folder() const { return m_folder; }
    /// All of them by name; those that cannot be opened too, with the reason.
    std::vector<TemplateInfo> list() const;
    /// Errors: Malformed for what cannot be a name; FileNotFound naming those that exist; those of
    /// loadConfiguration().
    Result<typecodes::MeterConfiguration> load(const QString& name) const;
    /// Errors: Malformed for the name (1 to 64 letters, digits, blanks, - and _); FileUnwritable,
    /// also when there is one of that name and `replace` is not said.
    Result<> save(const QString& name, const typecodes::MeterConfiguration& configuration,
                  bool replace) const;
    /// Errors: Malformed, FileNotFound, FileUnwritable.
    Result<> remove(const QString& name) const;

private:
    Result<QString> fileOf(const QString& name) const;
    Result<QString> existingFile(const QString& name) const;

    QString m_folder;
};

} // namespace metersmith::services

#endif
