// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_SETTINGS_PAGE_H
#define METERSMITH_UI_TARIFF_SETTINGS_PAGE_H

#include "ui/tariff_model.h"

#include <QWidget>

class QScrollArea;

namespace metersmith::ui
{

class PartRow;

/// What a group with day plans holds besides them: the order form's code, the active plan, what
/// switches a relay.
class TariffSettingsPage : public QWidget
{
    Q_OBJECT

public:
    TariffSettingsPage(TariffModel& model, const typecodes::PartGroup& group,
                       QWidget* parent = nullptr);

    bool has(const std::string& path) const;
    void showPath(const std::string& path);

signals:
    void itemEntered(const metersmith::typecodes::PartItem* item);
    void codeEntered();

private:
    std::vector<PartRow*> m_rows;
    QScrollArea* m_scroll = nullptr;
};

} // namespace metersmith::ui

#endif
