// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_WINDOW_APPLICATION_H
#define METERSMITH_UI_WINDOW_APPLICATION_H

namespace metersmith::ui
{

/// Runs the window until it is closed; returns the process's exit code. Understands --port ADDRESS,
/// --help, --version and the name of a document.
int runWindow(int argc, char** argv);

} // namespace metersmith::ui

#endif
