// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

// ------------------------------------------------------------------ Association SN (class 12)

constexpr AttributeDef associationSnAttributes[] = {
    {2, "object_list", "[short_name_element]"}, {3, "access_rights_list", "[short_name_rights]"},
    {4, "security_setup_reference", "obis"},    {5, "user_list", "[user]"},
    {6, "current_user", "user", Dynamic},
};
constexpr MethodDef associationSnMethods[] = {
    {3, "read_by_logicalname", "[{class_id class, logical_name obis, attribute_index i8}]"},
    {5, "change_secret", "octets"},
    {8, "reply_to_HLS_authentication", "octets"},
    {9, "add_user", "user"},
    {10, "remove_user", "user"},
};
constexpr std::span snAttributes(associationSnAttributes);
constexpr std::span snMethods(associationSnMethods);

// ------------------------------------------------------------------ Association LN (class 15)

constexpr AttributeDef associationAttributes0[] = {
    {2, "object_list", "[object_list_element_0]"},
    {3, "associated_partners_id", "{client_SAP i8, server_SAP u16}"},
    {4, "application_context_name", "any"},
    {5, "xDLMS_context_info", "xdlms_context"},
    {6, "authentication_mechanism_name", "any"},
    {7, "LLS_secret", "octets"},
    {8, "association_status", "association_status"},
};
constexpr AttributeDef associationAttributes[] = {
    {2, "object_list", "[object_list_element]"},
    {3, "associated_partners_id", "{client_SAP i8, server_SAP u16}"},
    {4, "application_context_name", "any"},
    {5, "xDLMS_context_info", "xdlms_context"},
    {6, "authentication_mechanism_name", "any"},
    {7, "secret", "octets"},
    {8, "association_status", "association_status"},
    {9, "security_setup_reference", "obis"},
    {10, "user_list", "[user]"},
    {11, "current_user", "user", Dynamic},
};
constexpr MethodDef associationMethods0[] = {
    {1, "reply_to_HLS_authentication", "octets"},
    {2, "change_HLS_secret", "octets"},
    {3, "add_object", "object_list_element_0"},
    {4, "remove_object", "object_list_element_0"},
};
constexpr MethodDef associationMethods[] = {
    {1, "reply_to_HLS_authentication", "octets"},
    {2, "change_HLS_secret", "octets"},
    {3, "add_object", "object_list_element"},
    {4, "remove_object", "object_list_element"},
    {5, "add_user", "user"},
    {6, "remove_user", "user"},
};
constexpr std::span lnAttributes(associationAttributes);
constexpr std::span lnMethods(associationMethods);

// ----------------------------------------------------------------- SAP assignment, Image transfer

constexpr AttributeDef sapAttributes[] = {
    {2, "SAP_assignment_list", "[{SAP u16, logical_device_name text}]"},
};
constexpr MethodDef sapMethods[] = {
    {1, "connect_logical_device", "{SAP u16, logical_device_name text}"},
};

constexpr AttributeDef imageAttributes[] = {
    {2, "image_block_size", "u32"},
    {3, "image_transferred_blocks_status", "bits", Dynamic},
    {4, "image_first_not_transferred_block_number", "u32", Dynamic},
    {5, "image_transfer_enabled", "bool"},
    {6, "image_transfer_status",
     "enum(0 not initiated, 1 initiated, 2 verification initiated, 3 verification successful, 4 "
     "verification failed, 5 activation initiated, 6 activation successful, 7 activation failed)",
     Dynamic},
    {7, "image_to_activate_info",
     "[{image_to_activate_size u32, image_to_activate_identification octets, "
     "image_to_activate_signature octets}]",
     Dynamic},
};
constexpr MethodDef imageMethods[] = {
    {1, "image_transfer_initiate", "{image_identifier octets, image_size u32}"},
    {2, "image_block_transfer", "{image_block_number u32, image_block_value octets}"},
    {3, "image_verify"},
    {4, "image_activate"},
};

// ------------------------------------------------------------------------------ Data protection

constexpr AttributeDef dataProtectionAttributes[] = {
    {2, "protection_buffer", "octets", Dynamic},
    {3, "protection_object_list", "[any]"},
    {4, "protection_parameters_get", "[protection_parameters]"},
    {5, "protection_parameters_set", "[protection_parameters]"},
    {6, "required_protection", "enum"},
};
constexpr MethodDef dataProtectionMethods[] = {
    {1, "get_protected_attributes", "any"},
    {2, "set_protected_attributes", "any"},
    {3, "invoke_protected_method", "any"},
};

// ------------------------------------------------------------------------ Push setup (class 40)

constexpr AttributeDef pushAttributes0[] = {
    {2, "push_object_list", "[capture_object]"},
    {3, "send_destination_and_method", "push_destination"},
    {4, "communication_window", "[window]"},
    {5, "randomisation_start_interval", "u16"}, // seconds
    {6, "number_of_retries", "u8"},
    {7, "repetition_delay", "u16"}, // seconds
};
constexpr AttributeDef pushAttributes1[] = {
    {2, "push_object_list",
     "[{class_id class, logical_name obis, attribute_index i8, data_index u16, restriction "
     "restriction}]"},
    {3, "send_destination_and_method", "push_destination"},
    {4, "communication_window", "[window]"},
    {5, "randomisation_start_interval", "u16"},
    {6, "number_of_retries", "u8"},
    {7, "repetition_delay", "u16"},
    {8, "port_reference", "obis"},
    {9, "push_client_SAP", "i8"},
    {10, "push_protection_parameters", "[protection_parameters]"},
};
constexpr AttributeDef pushAttributes2[] = {
    {2, "push_object_list",
     "[{class_id class, logical_name obis, attribute_index i8, data_index u16, restriction "
     "restriction, columns [capture_object]}]"},
    {3, "send_destination_and_method", "push_destination"},
    {4, "communication_window", "[window]"},
    {5, "randomisation_start_interval", "u16"},
    {6, "number_of_retries", "u8"},
    {7, "repetition_delay",
     "{repetition_delay_min u16, repetition_delay_exponent u16, repetition_delay_max u16}"},
    {8, "port_reference", "obis"},
    {9, "push_client_SAP", "i8"},
    {10, "push_protection_parameters", "[protection_parameters]"},
    {11, "push_operation_method",
     "enum(0 unconfirmed, 1 unconfirmed and retried on missing supporting layer, 2 confirmed and "
     "retried)"},
    {12, "confirmation_parameters",
     "{confirmation_start_date datetime, confirmation_interval u32}"},
    {13, "last_confirmation_date_time", "datetime", Dynamic},
};
constexpr MethodDef pushMethods[] = {{1, "push"}};
constexpr MethodDef pushMethods2[] = {{1, "push"}, {2, "reset"}};

// -------------------------------------------------------------------- Security setup (class 64)

constexpr AttributeDef securityAttributes0[] = {
    {2, "security_policy",
     "enum(0 nothing, 1 authenticated, 2 encrypted, 3 authenticated and encrypted)"},
    {3, "security_suite", "security_suite"},
    {4, "client_system_title", "octets", Dynamic},
    {5, "server_system_title", "octets"},
};
constexpr AttributeDef securityAttributes1[] = {
    {2, "security_policy", "enum"}, // bits: 2 to 4 for requests, 5 to 7 for responses
    {3, "security_suite", "security_suite"}, {4, "client_system_title", "octets", Dynamic},
    {5, "server_system_title", "octets"},    {6, "certificates", "[certificate_info]"},
};
constexpr MethodDef securityMethods0[] = {
    {1, "security_activate", "enum"},
    {2, "global_key_transfer", "[{key_id key_id, key_wrapped octets}]"},
};
constexpr MethodDef securityMethods1[] = {
    {1, "security_activate", "enum"},
    {2, "key_transfer", "[{key_id key_id, key_wrapped octets}]"},
    {3, "key_agreement", "[{key_id key_id, key_data octets}]"},
    {4, "generate_key_pair", "certificate_use"},
    {5, "generate_certificate_request", "certificate_use"},
    {6, "import_certificate", "octets"},
    {7, "export_certificate", "{identification_type enum, identification any}"},
    {8, "remove_certificate", "{identification_type enum, identification any}"},
};

// --------------------------------------- Function control, Array manager, Port protection (122 …)

constexpr AttributeDef functionControlAttributes[] = {
    {2, "activation_status", "[{function_name octets, activation_status bool}]"},
    {3, "function_list", "[function_block]"},
};
constexpr MethodDef functionControlMethods[] = {
    {1, "set_function_status", "[{function_name octets, activation_status bool}]"},
    {2, "add_function", "function_block"},
    {3, "remove_function", "function_block"},
};

constexpr AttributeDef arrayManagerAttributes[] = {
    {2, "array_object_list",
     "[{array_object_id u8, array_object {class_id class, logical_name obis, attribute_index "
     "i8}}]"},
};
constexpr MethodDef arrayManagerMethods[] = {
    {1, "retrieve_number_of_entries", "any"},
    {2, "retrieve_entries", "any"},
    {3, "insert_entry", "any"},
    {4, "update_entry", "any"},
    {5, "remove_entries", "any"},
};

constexpr AttributeDef portProtectionAttributes[] = {
    {2, "protection_mode", "enum(0 locked, 1 locked on failed attempts, 2 unlocked)"},
    {3, "allowed_failed_attempts", "u16"},
    {4, "initial_lockout_time", "u32"}, // seconds
    {5, "steepness_factor", "u8"},
    {6, "max_lockout_time", "u32"}, // seconds
    {7, "port_reference", "obis"},
    {8, "protection_status", "enum(0 unlocked, 1 temporarily locked, 2 locked)", Dynamic},
    {9, "failed_attempts", "u32", Dynamic},
    {10, "cumulative_failed_attempts", "u32", Dynamic},
};
constexpr MethodDef resetOnly[] = {{1, "reset"}};

constexpr std::array classes{
    InterfaceClass{12, 0, "Association SN", snAttributes.first(1), snMethods.first(3)},
    InterfaceClass{12, 1, "Association SN", snAttributes.first(2), snMethods.first(3)},
    InterfaceClass{12, 2, "Association SN", snAttributes.first(3), snMethods.first(3)},
    InterfaceClass{12, 3, "Association SN", snAttributes, snMethods},
    InterfaceClass{12, 4, "Association SN", snAttributes, snMethods},
    InterfaceClass{15, 0, "Association LN", associationAttributes0, associationMethods0},
    InterfaceClass{15, 1, "Association LN", lnAttributes.first(8), lnMethods.first(4)},
    InterfaceClass{15, 2, "Association LN", lnAttributes, lnMethods},
    InterfaceClass{15, 3, "Association LN", lnAttributes, lnMethods},
    InterfaceClass{17, 0, "SAP assignment", sapAttributes, sapMethods},
    InterfaceClass{18, 0, "Image transfer", imageAttributes, imageMethods},
    InterfaceClass{30, 0, "Data protection", dataProtectionAttributes, dataProtectionMethods},
    InterfaceClass{40, 0, "Push setup", pushAttributes0, pushMethods},
    InterfaceClass{40, 1, "Push setup", pushAttributes1, pushMethods},
    InterfaceClass{40, 2, "Push setup", pushAttributes2, pushMethods2},
    InterfaceClass{64, 0, "Security setup", securityAttributes0, securityMethods0},
    InterfaceClass{64, 1, "Security setup", securityAttributes1, securityMethods1},
    InterfaceClass{122, 0, "Function control", functionControlAttributes, functionControlMethods},
    InterfaceClass{123, 0, "Array manager", arrayManagerAttributes, arrayManagerMethods},
    InterfaceClass{124, 0, "Communication port protection", portProtectionAttributes, resetOnly},
};

} // namespace

std::span<const InterfaceClass> accessClasses()
{
    return classes;
}

} // namespace metersmith::dlms
