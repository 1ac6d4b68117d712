// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

constexpr AttributeDef localPortAttributes[] = {
    {2, "default_mode", "enum(0 IEC 62056-21, 1 HDLC, 2 not specified)"},
    {3, "default_baud", "baud"},
    {4, "proposed_baud", "baud"},
    {5, "response_time", "enum(0 20 ms, 1 200 ms)"},
    {6, "device_addr", "text"},
    {7, "pass_p1", "octets"},
    {8, "pass_p2", "octets"},
    {9, "pass_w5", "octets"},
};

constexpr AttributeDef hdlcAttributes0[] = {
    {2, "comm_speed", "baud"},
    {3, "window_size_transmit", "u8"},
    {4, "window_size_receive", "u8"},
    {5, "max_info_field_length_transmit", "u8"},
    {6, "max_info_field_length_receive", "u8"},
    {7, "inter_octet_time_out", "u16"}, // milliseconds
    {8, "inactivity_time_out", "u16"},  // seconds
    {9, "device_address", "u16"},
};
constexpr AttributeDef hdlcAttributes1[] = {
    {2, "comm_speed", "baud"},
    {3, "window_size_transmit", "u8"},
    {4, "window_size_receive", "u8"},
    {5, "max_info_field_length_transmit", "u16"},
    {6, "max_info_field_length_receive", "u16"},
    {7, "inter_octet_time_out", "u16"},
    {8, "inactivity_time_out", "u16"},
    {9, "device_address", "u16"},
};

constexpr AttributeDef twistedPairAttributes0[] = {
    {2, "secondary_address", "octets"},
    {3, "primary_address_list", "[u8]"},
    {4, "tabi_list", "[i8]"},
    {5, "fatal_error", "enum", Dynamic},
};
constexpr AttributeDef twistedPairAttributes1[] = {
    {2, "mode", "enum"},
    {3, "speed", "baud"},
    {4, "primary_address_list", "[u8]"},
    {5, "tabi_list", "[i8]"},
};

constexpr AttributeDef modemAttributes0[] = {
    {2, "comm_speed", "baud"},
    {3, "initialization_string", "[{request octets, response octets}]"},
    {4, "modem_profile", "[octets]"},
};
constexpr AttributeDef modemAttributes1[] = {
    {2, "comm_speed", "baud"},
    {3, "initialization_string", "[{request octets, response octets, delay_after_response u16}]"},
    {4, "modem_profile", "[octets]"},
};

constexpr AttributeDef autoAnswerAttributes[] = {
    {2, "mode", "enum"},
    {3, "listening_window", "[window]"},
    {4, "status", "enum(0 inactive, 1 active, 2 locked)", Dynamic},
    {5, "number_of_calls", "u8"},
    {6, "number_of_rings", "{nr_rings_in_window u8, nr_rings_out_of_window u8}"},
    {7, "list_of_allowed_callers", "[{caller_id octets, call_type enum}]"},
};
constexpr std::span autoAnswer(autoAnswerAttributes);

constexpr AttributeDef autoDialAttributes[] = {
    {2, "mode", "enum"},
    {3, "repetitions", "u8"},
    {4, "repetition_delay", "u16"}, // seconds
    {5, "calling_window", "[window]"},
    {6, "phone_list", "[octets]"},
};
constexpr AttributeDef autoConnectAttributes[] = {
    {2, "mode", "enum"},
    {3, "repetitions", "u8"},
    {4, "repetition_delay", "u16"},
    {5, "calling_window", "[window]"},
    {6, "destination_list", "[octets]"},
};
constexpr MethodDef connectMethods[] = {{1, "connect"}};

constexpr AttributeDef gprsAttributes[] = {
    {2, "APN", "text"},
    {3, "PIN_code", "u16"},
    {4, "quality_of_service", "{default qos_element, requested qos_element}"},
};

constexpr AttributeDef gsmAttributes0[] = {
    {2, "operator", "text", Dynamic},
    {3, "status", "gsm_status", Dynamic},
    {4, "cs_attachment", "enum(0 inactive, 1 incoming call, 2 active)", Dynamic},
    {5, "PS_status", "gsm_ps_status", Dynamic},
    {6, "cell_info", "{cell_ID u16, location_ID u16, signal_quality u8, ber u8}", Dynamic},
    {7, "adjacent_cells", "[{cell_ID u16, signal_quality u8}]", Dynamic},
    {8, "capture_time", "datetime", Dynamic},
};
constexpr AttributeDef gsmAttributes1[] = {
    {2, "operator", "text", Dynamic},
    {3, "status", "gsm_status", Dynamic},
    {4, "cs_attachment", "enum(0 inactive, 1 incoming call, 2 active)", Dynamic},
    {5, "PS_status", "gsm_ps_status", Dynamic},
    {6, "cell_info",
     "{cell_ID u32, location_ID u16, signal_quality u8, ber u8, mcc u16, mnc u16, channel_number "
     "u32}",
     Dynamic},
    {7, "adjacent_cells", "[{cell_ID u32, signal_quality u8}]", Dynamic},
    {8, "capture_time", "datetime", Dynamic},
};

// ----------------------------------------------------------------------------------------- M-Bus

constexpr AttributeDef mbusSlaveAttributes[] = {
    {2, "default_baud", "baud"},
    {3, "avail_baud", "baud"},
    {4, "addr_state", "enum(0 not assigned, 1 assigned)", Dynamic},
    {5, "bus_address", "u8"},
};

constexpr AttributeDef mbusClientAttributes[] = {
    {2, "mbus_port_reference", "obis"},
    {3, "capture_definition", "[{data_information_block octets, value_information_block octets}]"},
    {4, "capture_period", "u32"}, // seconds
    {5, "primary_address", "u8"},
    {6, "identification_number", "u32"},
    {7, "manufacturer_id", "u16"},
    {8, "version", "u8"},
    {9, "device_type", "u8"},
    {10, "access_number", "u8", Dynamic},
    {11, "status", "u8", Dynamic},
    {12, "alarm", "u8", Dynamic},
    {13, "configuration", "u16", Dynamic},
    {14, "encryption_key_status",
     "enum(0 no key, 1 key set, 2 key transferred, 3 key set and transferred, 4 key in use)",
     Dynamic},
};
constexpr std::span mbusClient(mbusClientAttributes);
constexpr MethodDef mbusClientMethods[] = {
    {1, "slave_install", "u8"},
    {2, "slave_deinstall"},
    {3, "capture"},
    {4, "reset_alarm"},
    {5, "synchronize_clock"},
    {6, "data_send", "[{data_information_block octets, value_information_block octets, data any}]"},
    {7, "set_encryption_key", "octets"},
    {8, "transfer_key", "octets"},
};

constexpr AttributeDef modeQAttributes[] = {
    {2, "addr_state", "enum(0 not assigned, 1 assigned)", Dynamic},
    {3, "device_address", "octets"},
    {4, "address_mask", "octets"},
};
constexpr AttributeDef mbusMasterAttributes[] = {{2, "comm_speed", "baud"}};

constexpr std::array classes{
    InterfaceClass{19, 0, "IEC local port setup", localPortAttributes, {}},
    InterfaceClass{19, 1, "IEC local port setup", localPortAttributes, {}},
    InterfaceClass{23, 0, "IEC HDLC setup", hdlcAttributes0, {}},
    InterfaceClass{23, 1, "IEC HDLC setup", hdlcAttributes1, {}},
    InterfaceClass{24, 0, "IEC twisted pair (1) setup", twistedPairAttributes0, {}},
    InterfaceClass{24, 1, "IEC twisted pair (1) setup", twistedPairAttributes1, {}},
    InterfaceClass{25, 0, "M-Bus slave port setup", mbusSlaveAttributes, {}},
    InterfaceClass{27, 0, "PSTN modem configuration", modemAttributes0, {}},
    InterfaceClass{27, 1, "Modem configuration", modemAttributes1, {}},
    InterfaceClass{28, 0, "Auto answer", autoAnswer.first(5), {}},
    InterfaceClass{28, 2, "Auto answer", autoAnswer, {}},
    InterfaceClass{29, 0, "PSTN auto dial", autoDialAttributes, {}},
    InterfaceClass{29, 1, "Auto connect", autoConnectAttributes, {}},
    InterfaceClass{29, 2, "Auto connect", autoConnectAttributes, connectMethods},
    InterfaceClass{45, 0, "GPRS modem setup", gprsAttributes, {}},
    InterfaceClass{47, 0, "GSM diagnostic", gsmAttributes0, {}},
    InterfaceClass{47, 1, "GSM diagnostic", gsmAttributes1, {}},
    InterfaceClass{72, 0, "M-Bus client", mbusClient.first(11), mbusClientMethods},
    InterfaceClass{72, 1, "M-Bus client", mbusClient, mbusClientMethods},
    InterfaceClass{73, 0, "Wireless Mode Q channel", modeQAttributes, {}},
    InterfaceClass{73, 1, "Wireless Mode Q channel", modeQAttributes, {}},
    InterfaceClass{74, 0, "M-Bus master port setup", mbusMasterAttributes, {}},
};

} // namespace

std::span<const InterfaceClass> portClasses()
{
    return classes;
}

} // namespace metersmith::dlms
