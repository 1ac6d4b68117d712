// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

struct NamedType {
    std::string_view name;
    std::string_view notation; ///< may use the names above it
};

// Blue Book, clause 4, in the order of the classes that define them.
constexpr std::array types{
    NamedType{"scaler_unit", "{scaler i8, unit unit}"},
    NamedType{"object_definition", "{class_id class, logical_name obis}"},
    NamedType{"value_definition", "{class_id class, logical_name obis, attribute_index i8}"},
    NamedType{"capture_object",
              "{class_id class, logical_name obis, attribute_index i8, data_index u16}"},
    NamedType{"restriction",
              "{restriction_type enum(0 none, 1 by date, 2 by entry), restriction_value any}"},
    NamedType{"script_action", "{script_logical_name obis, script_selector u16}"},
    NamedType{"script", "{script_identifier u16, actions [{service_id enum(1 write, 2 execute), "
                        "class_id class, logical_name obis, index i8, parameter any}]}"},
    NamedType{"schedule_entry",
              "{index u16, enable bool, script_logical_name obis, script_selector u16, switch_time "
              "time, validity_window u16, exec_weekdays bits, exec_specdays bits, begin_date date, "
              "end_date date}"},
    NamedType{"special_day", "{index u16, specialday_date date, day_id u8}"},
    NamedType{"season", "{season_profile_name octets, season_start datetime, week_name octets}"},
    NamedType{"week_profile", "{week_profile_name octets, monday u8, tuesday u8, wednesday u8, "
                              "thursday u8, friday u8, saturday u8, sunday u8}"},
    NamedType{"day_profile", "{day_id u8, day_schedule [{start_time time, script_logical_name "
                             "obis, script_selector u16}]}"},
    NamedType{"window", "{start_time datetime, end_time datetime}"},
    // Association LN. Access modes of version 3 are bits: ObjectRights of the services reads them.
    NamedType{"object_list_element_0",
              "{class_id class, version u8, logical_name obis, access_rights {attribute_access "
              "[{attribute_id i8, access_mode enum(0 no access, 1 read only, 2 write only, 3 read "
              "and write), access_selectors any}], method_access [{method_id i8, access_mode "
              "bool}]}}"},
    NamedType{"object_list_element",
              "{class_id class, version u8, logical_name obis, access_rights {attribute_access "
              "[{attribute_id i8, access_mode enum, access_selectors any}], method_access "
              "[{method_id i8, access_mode enum}]}}"},
    NamedType{"short_name_element",
              "{base_name i16, class_id class, version u8, logical_name obis}"},
    NamedType{"short_name_rights",
              "{base_name i16, attribute_access [{attribute_id i8, access_mode enum, "
              "access_selectors any}], method_access [{method_id i8, access_mode any}]}"},
    NamedType{"xdlms_context",
              "{conformance bits, max_receive_pdu_size u16, max_send_pdu_size u16, "
              "dlms_version_number u8, quality_of_service i8, cyphering_info octets}"},
    NamedType{"association_status", "enum(0 non-associated, 1 association pending, 2 associated)"},
    NamedType{"user", "{user_id u8, user_name text}"},
    NamedType{"push_destination",
              "{transport_service enum(0 TCP, 1 UDP, 2 FTP, 3 SMTP, 4 SMS, 5 HDLC, 6 M-Bus, 7 "
              "ZigBee, 8 DLMS gateway), destination text, message enum(0 A-XDR encoded xDLMS APDU, "
              "1 XML encoded xDLMS APDU)}"},
    NamedType{"protection_parameters",
              "{protection_type enum(0 authentication, 1 encryption, 2 authentication and "
              "encryption, 3 digital signature), protection_options any}"},
    NamedType{"security_suite", "enum(0 AES-GCM-128, 1 ECDH-ECDSA AES-GCM-128 SHA-256, 2 "
                                "ECDH-ECDSA AES-GCM-256 SHA-384)"},
    NamedType{"key_id", "enum(0 global unicast encryption key, 1 global broadcast encryption key, "
                        "2 authentication key, 3 master key)"},
    NamedType{"certificate_use", "enum(0 digital signature, 1 key agreement, 2 TLS)"},
    NamedType{"certificate_info",
              "{certificate_entity enum(0 server, 1 client, 2 certification authority, 3 other), "
              "certificate_type enum(0 digital signature, 1 key agreement, 2 TLS, 3 other), "
              "serial_number octets, issuer octets, subject octets, subject_alt_name octets}"},
    NamedType{"function_block", "{function_name octets, function_specifications "
                                "[object_definition]}"},
    NamedType{"unit_charge",
              "{charge_per_unit_scaling {commodity_scale i8, price_scale i8}, commodity_reference "
              "value_definition, charge_table [{index octets, charge_per_unit i16}]}"},
    NamedType{"baud", "enum(0 300, 1 600, 2 1200, 3 2400, 4 4800, 5 9600, 6 19200, 7 38400, 8 "
                      "57600, 9 115200)"},
    NamedType{"qos_element", "{precedence u8, delay u8, reliability u8, peak_throughput u8, "
                             "mean_throughput u8}"},
    NamedType{"gsm_status",
              "enum(0 not registered, 1 registered at home, 2 searching, 3 registration denied, 4 "
              "unknown, 5 registered roaming)"},
    NamedType{"gsm_ps_status",
              "enum(0 inactive, 1 GPRS, 2 EDGE, 3 UMTS, 4 HSDPA, 5 LTE, 6 CDMA, 7 LTE Cat M1, 8 "
              "LTE Cat NB1)"},
};

} // namespace

const std::map<std::string_view, ValueType>& namedValueTypes()
{
    static const auto map = [] {
        std::map<std::string_view, ValueType> read;
        for (const auto& type : types)
            if (auto parsed = parseValueType(type.notation, read))
                read.emplace(type.name, *std::move(parsed));
        return read;
    }();
    return map;
}

int namedValueTypeCount()
{
    return static_cast<int>(types.size());
}

} // namespace metersmith::dlms
