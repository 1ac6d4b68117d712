// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

constexpr AttributeDef clockAttributes[] = {
    {2, "time", "datetime", Dynamic},
    {3, "time_zone", "i16"}, // minutes
    {4, "status", "u8", Dynamic},
    {5, "daylight_savings_begin", "datetime"},
    {6, "daylight_savings_end", "datetime"},
    {7, "daylight_savings_deviation", "i8"}, // minutes
    {8, "daylight_savings_enabled", "bool"},
    {9, "clock_base",
     "enum(0 not defined, 1 internal crystal, 2 mains 50 Hz, 3 mains 60 Hz, 4 GPS, 5 radio)"},
};
constexpr MethodDef clockMethods[] = {
    {1, "adjust_to_quarter"},
    {2, "adjust_to_measuring_period"},
    {3, "adjust_to_minute"},
    {4, "adjust_to_preset_time"},
    {5, "preset_adjusting_time",
     "{preset_time datetime, validity_interval_start datetime, validity_interval_end datetime}"},
    {6, "shift_time", "i16"}, // seconds
};

constexpr AttributeDef scriptAttributes[] = {{2, "scripts", "[script]"}};
constexpr MethodDef scriptMethods[] = {{1, "execute", "u16"}};

constexpr AttributeDef scheduleAttributes[] = {{2, "entries", "[schedule_entry]"}};
constexpr MethodDef scheduleMethods[] = {
    {1, "enable_disable", "{firstIndexA u16, lastIndexA u16, firstIndexB u16, lastIndexB u16}"},
    {2, "insert", "schedule_entry"},
    {3, "delete", "{firstIndex u16, lastIndex u16}"},
};

constexpr AttributeDef specialDaysAttributes[] = {{2, "entries", "[special_day]"}};
constexpr MethodDef specialDaysMethods[] = {{1, "insert", "special_day"}, {2, "delete", "u16"}};

constexpr AttributeDef calendarAttributes[] = {
    {2, "calendar_name_active", "text"},
    {3, "season_profile_active", "[season]"},
    {4, "week_profile_table_active", "[week_profile]"},
    {5, "day_profile_table_active", "[day_profile]"},
    {6, "calendar_name_passive", "text"},
    {7, "season_profile_passive", "[season]"},
    {8, "week_profile_table_passive", "[week_profile]"},
    {9, "day_profile_table_passive", "[day_profile]"},
    {10, "activate_passive_calendar_time", "datetime"},
};
constexpr MethodDef calendarMethods[] = {{1, "activate_passive_calendar"}};

constexpr AttributeDef monitorAttributes[] = {
    {2, "thresholds", "[any]"},
    {3, "monitored_value", "value_definition"},
    {4, "actions", "[{action_up script_action, action_down script_action}]"},
};

constexpr AttributeDef singleActionAttributes[] = {
    {2, "executed_script", "script_action"},
    {3, "type",
     "enum(1 one time with wildcard in date, 2 several times with equal time, 3 several times with "
     "equal time and wildcard in date, 4 several times with different time, 5 several times with "
     "different time and wildcard in date)"},
    {4, "execution_time", "[{time time, date date}]"},
};

constexpr AttributeDef parameterMonitorAttributes[] = {
    {2, "changed_parameter",
     "{class_id class, logical_name obis, attribute_index i8, attribute_value any}", Dynamic},
    {3, "capture_time", "datetime", Dynamic},
    {4, "parameter_list", "[value_definition]"},
    {5, "parameter_list_name", "octets"},
    {6, "hash_algorithm_id", "enum"},
    {7, "parameter_value_digest", "octets", Dynamic},
    {8, "parameter_values", "any", Dynamic},
};
constexpr MethodDef parameterMonitorMethods[] = {
    {1, "add_parameter", "value_definition"},
    {2, "delete_parameter", "value_definition"},
};
constexpr std::span parameterMonitor(parameterMonitorAttributes);

constexpr AttributeDef arbitratorAttributes[] = {
    {2, "actions", "[script_action]"},  {3, "permissions_table", "[bits]"},
    {4, "weightings_table", "[[u16]]"}, {5, "most_recent_requests_table", "[bits]", Dynamic},
    {6, "last_outcome", "u8", Dynamic},
};
constexpr MethodDef arbitratorMethods[] = {
    {1, "request_action", "{request_actor u8, request_action_list bits}"},
    {2, "reset"},
};

constexpr AttributeDef disconnectAttributes[] = {
    {2, "output_state", "bool", Dynamic},
    {3, "control_state", "enum(0 disconnected, 1 connected, 2 ready for reconnection)", Dynamic},
    {4, "control_mode", "enum"}, // which transitions are allowed: the table of clause 4.5.8
};
constexpr MethodDef disconnectMethods[] = {{1, "remote_disconnect"}, {2, "remote_reconnect"}};

constexpr AttributeDef limiterAttributes[] = {
    {2, "monitored_value", "value_definition"},
    {3, "threshold_active", "any", Dynamic},
    {4, "threshold_normal", "any"},
    {5, "threshold_emergency", "any"},
    {6, "min_over_threshold_duration", "u32"},  // seconds
    {7, "min_under_threshold_duration", "u32"}, // seconds
    {8, "emergency_profile",
     "{emergency_profile_id u16, emergency_activation_time datetime, emergency_duration u32}"},
    {9, "emergency_profile_group_id_list", "[u16]"},
    {10, "emergency_profile_active", "bool", Dynamic},
    {11, "actions", "{action_over_threshold script_action, action_under_threshold script_action}"},
};

constexpr std::array classes{
    InterfaceClass{8, 0, "Clock", clockAttributes, clockMethods},
    InterfaceClass{9, 0, "Script table", scriptAttributes, scriptMethods},
    InterfaceClass{10, 0, "Schedule", scheduleAttributes, scheduleMethods},
    InterfaceClass{11, 0, "Special days table", specialDaysAttributes, specialDaysMethods},
    InterfaceClass{20, 0, "Activity calendar", calendarAttributes, calendarMethods},
    InterfaceClass{21, 0, "Register monitor", monitorAttributes, {}},
    InterfaceClass{22, 0, "Single action schedule", singleActionAttributes, {}},
    InterfaceClass{65, 0, "Parameter monitor", parameterMonitor.first(3), parameterMonitorMethods},
    InterfaceClass{65, 1, "Parameter monitor", parameterMonitor, parameterMonitorMethods},
    InterfaceClass{68, 0, "Arbitrator", arbitratorAttributes, arbitratorMethods},
    InterfaceClass{70, 0, "Disconnect control", disconnectAttributes, disconnectMethods},
    InterfaceClass{71, 0, "Limiter", limiterAttributes, {}},
};

} // namespace

std::span<const InterfaceClass> timeClasses()
{
    return classes;
}

} // namespace metersmith::dlms
