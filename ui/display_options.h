// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_OPTIONS_H
#define METERSMITH_UI_DISPLAY_OPTIONS_H

#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace metersmith::ui
{

/// The settings of the order form that say how the glass looks (leading zeros, OBIS codes,
/// quadrant, tariff): every yes/no and choice item of the family whose path begins with "display.".
class DisplayOptions : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayOptions(Workspace& workspace, QWidget* parent = nullptr);

    bool edits(const std::string& path) const;
    /// Precondition: edits(path).
    void showPath(const std::string& path);
    bool isEmpty() const { return m_controls.empty(); }

signals:
    void explain(const QString& html);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Control {
        std::string path;
        QCheckBox* check = nullptr;
        QComboBox* combo = nullptr;
        QWidget* widget() const;
    };
    void addCheck(const typecodes::PartItem& item);
    void addCombo(const typecodes::PartItem& item);
    void set(const std::string& path, const std::string& value);
    void refresh();

    Workspace& m_workspace;
    std::vector<Control> m_controls;
    QLabel* m_message = nullptr;
};

} // namespace metersmith::ui

#endif
