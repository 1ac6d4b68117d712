// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISCONNECT_MODEL_H
#define METERSMITH_UI_DISCONNECT_MODEL_H

#include "typecodes/disconnect_curve.h"
#include "ui/workspace.h"

namespace metersmith::ui
{

/// The trip curve of the draft in words and as steps to draw. Tested without widgets.
class DisconnectModel : public QObject
{
    Q_OBJECT

public:
    /// Above `load` the breaker opens after `seconds`.
    struct Step {
        double load = 0;
        double seconds = 0;
        QString name; ///< "k2 × Id"; of equal thresholds all of them
        friend bool operator==(const Step&, const Step&) = default;
    };

    DisconnectModel(Workspace& workspace, std::string groupId, QObject* parent = nullptr);

    /// Why there is no curve; empty if there is one.
    const QString& why() const { return m_why; }
    const std::vector<Step>& steps() const { return m_steps; } ///< by load, ascending
    QString unit() const;                                      ///< "A" or "kW"
    QString limitName() const;                                 ///< "Id" or "Pd"
    double limit() const { return m_curve ? m_curve->limit : 0; }
    double highestLoad() const;    ///< of the load axis
    double highestSeconds() const; ///< of the time axis, at least 1
    double lowestSeconds() const;  ///< the shortest time above 0
    bool isLogarithmic() const;    ///< whether the time axis should be
    std::optional<double> seconds(double load) const;
    QString loadText(double load) const; ///< "40 A"
    QString readOut(double load) const;  ///< "At 40 A the breaker opens after 95 s."
    QString inWords() const;             ///< the whole curve
    const QStringList& problems() const { return m_problems; } ///< of order and range

    static QString secondsText(double seconds); ///< "95 s (1 min 35 s)"

signals:
    void changed();

private:
    void refresh();
    QString reason() const;

    Workspace& m_workspace;
    std::string m_groupId;
    std::optional<typecodes::DisconnectCurve> m_curve;
    std::vector<Step> m_steps;
    QString m_why;
    QStringList m_problems;
};

} // namespace metersmith::ui

#endif
