// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_application.h"

int main(int argc, char** argv)
{
    return metersmith::ui::runWindow(argc, argv);
}
