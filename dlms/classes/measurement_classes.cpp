// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

constexpr AttributeDef dataAttributes[] = {{2, "value", "any", Dynamic}};

constexpr AttributeDef registerAttributes[] = {
    {2, "value", "any", Dynamic}, // scaled by attribute 3
    {3, "scaler_unit", "scaler_unit"},
};
constexpr MethodDef registerMethods[] = {{1, "reset"}};

constexpr AttributeDef extendedRegisterAttributes[] = {
    {2, "value", "any", Dynamic},
    {3, "scaler_unit", "scaler_unit"},
    {4, "status", "any", Dynamic},
    {5, "capture_time", "datetime", Dynamic},
};

constexpr AttributeDef demandRegisterAttributes[] = {
    {2, "current_average_value", "any", Dynamic},
    {3, "last_average_value", "any", Dynamic},
    {4, "scaler_unit", "scaler_unit"},
    {5, "status", "any", Dynamic},
    {6, "capture_time", "datetime", Dynamic},
    {7, "start_time_current", "datetime", Dynamic},
    {8, "period", "u32"}, // seconds
    {9, "number_of_periods", "u16"},
};
constexpr MethodDef demandRegisterMethods[] = {{1, "reset"}, {2, "next_period"}};

constexpr AttributeDef registerActivationAttributes[] = {
    {2, "register_assignment", "[object_definition]"},
    {3, "mask_list", "[{mask_name octets, index_list [u8]}]"},
    {4, "active_mask", "octets", Dynamic},
};
constexpr MethodDef registerActivationMethods[] = {
    {1, "add_register", "object_definition"},
    {2, "add_mask", "{mask_name octets, index_list [u8]}"},
    {3, "delete_mask", "octets"},
};

constexpr AttributeDef profileAttributes[] = {
    {2, "buffer", "any", Dynamic},
    {3, "capture_objects", "[capture_object]"},
    {4, "capture_period", "u32"}, // seconds
    {5, "sort_method",
     "enum(1 fifo, 2 lifo, 3 largest, 4 smallest, 5 nearest_to_zero, 6 farthest_from_zero)"},
    {6, "sort_object", "capture_object"},
    {7, "entries_in_use", "u32", Dynamic},
    {8, "profile_entries", "u32"},
};
constexpr MethodDef profileMethods[] = {{1, "reset"}, {2, "capture"}};
constexpr MethodDef profileMethods0[] = {{1, "reset"},
                                         {2, "capture"},
                                         {3, "get_buffer_by_range", "any"},
                                         {4, "get_buffer_by_index", "any"}};

constexpr AttributeDef utilityTableAttributes[] = {
    {2, "table_ID", "u16"},
    {3, "length", "u32", Dynamic},
    {4, "buffer", "octets", Dynamic},
};

constexpr AttributeDef registerTableAttributes[] = {
    {2, "table_cell_values", "any", Dynamic},
    {3, "table_cell_definition",
     "{class_id class, logical_name obis, group_E_values [u8], attribute_index i8}"},
    {4, "scaler_unit", "scaler_unit"},
};
constexpr MethodDef registerTableMethods[] = {{1, "reset"}, {2, "capture"}};

constexpr AttributeDef compactDataAttributes0[] = {
    {2, "compact_buffer", "octets", Dynamic},
    {3, "capture_objects", "[capture_object]"},
    {4, "template_id", "u8"},
    {5, "template_description", "octets", Dynamic},
    {6, "capture_method", "enum(0 invoke, 1 implicit)"},
};
constexpr AttributeDef compactDataAttributes1[] = {
    {2, "compact_buffer", "octets", Dynamic},
    {3, "capture_objects",
     "[{class_id class, logical_name obis, attribute_index i8, data_index u16, restriction "
     "restriction, columns [capture_object]}]"},
    {4, "template_id", "u8"},
    {5, "template_description", "octets", Dynamic},
    {6, "capture_method", "enum(0 invoke, 1 implicit)"},
};

constexpr AttributeDef statusMappingAttributes[] = {
    {2, "status_word", "any", Dynamic},
    {3, "mapping_table", "{ref_table_id u8, ref_table_mapping any}"},
};

constexpr AttributeDef sensorManagerAttributes[] = {
    {2, "serial_number", "octets"},
    {3, "metrological_identification", "octets"},
    {4, "output_type", "enum"},
    {5, "adjustment_method", "octets"},
    {6, "sealing_method", "enum"},
    {7, "raw_value", "any", Dynamic},
    {8, "scaler_unit", "scaler_unit"},
    {9, "status", "any", Dynamic},
    {10, "capture_time", "datetime", Dynamic},
    {11, "raw_value_thresholds", "[any]"},
    {12, "raw_value_actions", "[{action_up script_action, action_down script_action}]"},
    {13, "processed_value", "value_definition"},
    {14, "processed_value_thresholds", "[any]"},
    {15, "processed_value_actions", "[{action_up script_action, action_down script_action}]"},
};

constexpr std::array classes{
    InterfaceClass{1, 0, "Data", dataAttributes, {}},
    InterfaceClass{3, 0, "Register", registerAttributes, registerMethods},
    InterfaceClass{4, 0, "Extended register", extendedRegisterAttributes, registerMethods},
    InterfaceClass{5, 0, "Demand register", demandRegisterAttributes, demandRegisterMethods},
    InterfaceClass{6, 0, "Register activation", registerActivationAttributes,
                   registerActivationMethods},
    InterfaceClass{7, 0, "Profile generic", profileAttributes, profileMethods0},
    InterfaceClass{7, 1, "Profile generic", profileAttributes, profileMethods},
    InterfaceClass{26, 0, "Utility tables", utilityTableAttributes, {}},
    InterfaceClass{61, 0, "Register table", registerTableAttributes, registerTableMethods},
    InterfaceClass{62, 0, "Compact data", compactDataAttributes0, registerTableMethods},
    InterfaceClass{62, 1, "Compact data", compactDataAttributes1, registerTableMethods},
    InterfaceClass{63, 0, "Status mapping", statusMappingAttributes, {}},
    InterfaceClass{67, 0, "Sensor manager", sensorManagerAttributes, registerMethods},
};

} // namespace

std::span<const InterfaceClass> measurementClasses()
{
    return classes;
}

} // namespace metersmith::dlms
