// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_TEXTS_ERROR_TEXTS_H
#define METERSMITH_SERVICES_TEXTS_ERROR_TEXTS_H

#include "protocol/error.h"

#include <QString>

namespace metersmith::services
{

/// What a user reads about an error: what happened and what to do; translated.
struct ErrorText {
    QString title;
    QString remedy;
};
ErrorText errorText(ErrorCode code);
/// The same for one error: its cause and next action by what the meter answered
/// (failure_texts.h), else by its code.
ErrorText errorText(const Error& error);

/// The exit code of the command line's contract for an error: 1 to 7, 130.
int exitCode(ErrorCode code);

} // namespace metersmith::services

#endif
