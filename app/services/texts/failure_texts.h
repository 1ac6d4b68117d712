// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_TEXTS_FAILURE_TEXTS_H
#define METERSMITH_SERVICES_TEXTS_FAILURE_TEXTS_H

#include "protocol/error.h"

#include <QString>

#include <optional>
#include <span>

namespace metersmith::services
{

/// One refusal that the standard lists, explained; a row of the table.
struct FailureRow {
    std::string_view id;   ///< Error::reason, or "security/" and the code's name
    std::string_view name; ///< as the standard calls it: "read-write-denied"
    const char* cause;     ///< English keys, context "services"
    const char* action;
};

/// What a refusal means and what to do next, translated.
struct FailureText {
    QString name;
    QString cause;
    QString action;
};

/// The explanation of a reason (dlms/reasons.h); nothing for an unknown one.
std::optional<FailureText> failureText(std::string_view reason);
/// The explanation of an error: by its reason, for security failures by their code; nothing where
/// the error is no refusal.
std::optional<FailureText> failureText(const Error& error);

/// All rows, for tests and for lists.
std::span<const FailureRow> failureRows();

} // namespace metersmith::services

#endif
