// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_MODEL_H
#define METERSMITH_UI_TARIFF_MODEL_H

#include "typecodes/tariff_calendar.h"
#include "ui/tariff_colors.h"
#include "ui/tariff_day.h"
#include "ui/workspace.h"

namespace metersmith::ui
{

/// A day plan's place: which plan (index), season (1…) and kind of day.
struct TariffPlace {
    int plan = 0;
    int season = 1;
    typecodes::DayType day = typecodes::DayType::Working;
    friend bool operator==(const TariffPlace&, const TariffPlace&) = default;
};

/// The plans of a group with day plans (tariffs, relays), found by the paths of its items, and the
/// edits a person makes on them; each is one undo step. Tested without widgets.
class TariffModel : public QObject
{
    Q_OBJECT

public:
    /// A plan or relay: "tariff.plan1" or "loadControl.relay2".
    struct Plan {
        std::string prefix;
        QString name;
        int seasons = 0;
        const typecodes::PartItem* starts = nullptr; ///< nullptr: the plan knows no seasons
    };
    using Edits = std::vector<std::pair<std::string, typecodes::ItemValue>>;

    TariffModel(Workspace& workspace, std::string groupId, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const std::vector<Plan>& plans() const { return m_plans; }
    SwitchKind kind() const { return m_kind; }

    /// The item at a place; nullptr if the family has none.
    const typecodes::PartItem* item(const TariffPlace& place) const;
    std::vector<typecodes::DayType> dayTypes(int plan, int season) const;
    /// The switches in the draft; empty if none, or if they cannot be read (see problem()).
    Switches switches(const TariffPlace& place) const;
    /// Why the place's switches cannot be read; empty if they can.
    QString problem(const TariffPlace& place) const;
    /// What the day before ends with when it is of the same kind; nullopt when nothing is said.
    std::optional<int> before(const TariffPlace& place) const;
    int lowest() const { return m_lowest; }
    int highest() const { return m_highest; }
    int maximumSwitches(const TariffPlace& place) const;
    std::optional<TariffPlace> placeOf(const std::string& path) const;

    QString valueName(int value) const; ///< "T2", "on"
    static QString dayName(typecodes::DayType day);
    QString placeName(const TariffPlace& place) const; ///< "season 1, working days"

    /// The edits. False: refused, why() says so and refused() is emitted; nothing changed.
    bool paint(const TariffPlace& place, int from, int to, int value);
    bool move(const TariffPlace& place, int index, int minute);   ///< between its neighbours
    bool moveTo(const TariffPlace& place, int index, int minute); ///< past them, too
    bool remove(const TariffPlace& place, int index);
    bool insert(const TariffPlace& place, const typecodes::Switch& entry);
    bool setValue(const TariffPlace& place, int index, int value);
    bool clear(const TariffPlace& place);
    bool copyDay(const TariffPlace& from, const std::vector<TariffPlace>& to);
    bool copySeason(int plan, int from, const std::vector<int>& to);
    bool copyPlan(int from, int to); ///< season starts and day plans
    const QString& why() const { return m_why; }

    /// Which weekdays are working days, Monday first; nullptr item: the family does not say.
    const typecodes::PartItem* workingDaysItem() const;
    std::array<bool, 7> workingDays() const;
    bool setWorkingDay(int weekday, bool working);
    /// The kind of day of a weekday, exception days apart.
    typecodes::DayType dayType(int weekday) const;

    /// Puts values into the draft as one step; the way of every edit here and in the year's models.
    bool apply(const QString& name, const Edits& edits);
    bool refuse(const QString& why);

signals:
    void changed();
    void refused(const QString& why);

private:
    bool setDay(const QString& name, const TariffPlace& place, const Switches& switches);
    bool fits(const TariffPlace& place, const Switches& switches);
    std::string path(const TariffPlace& place) const;

    Workspace& m_workspace;
    std::vector<Plan> m_plans;
    SwitchKind m_kind = SwitchKind::Tariff;
    int m_lowest = 1;
    int m_highest = 8;
    QString m_why;
};

} // namespace metersmith::ui

#endif
