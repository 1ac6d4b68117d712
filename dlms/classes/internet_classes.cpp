// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

constexpr AttributeDef tcpUdpAttributes[] = {
    {2, "TCP-UDP_port", "u16"},  {3, "IP_reference", "obis"},       {4, "MSS", "u16"},
    {5, "nb_of_sim_conn", "u8"}, {6, "inactivity_time_out", "u16"}, // seconds
};

constexpr AttributeDef ipv4Attributes[] = {
    {2, "DL_reference", "obis"},
    {3, "IP_address", "ip4"},
    {4, "multicast_IP_address", "[ip4]"},
    {5, "IP_options", "[{IP_option_type u8, IP_option_length u8, IP_option_data octets}]"},
    {6, "subnet_mask", "ip4"},
    {7, "gateway_IP_address", "ip4"},
    {8, "use_DHCP_flag", "bool"},
    {9, "primary_DNS_address", "ip4"},
    {10, "secondary_DNS_address", "ip4"},
};
constexpr MethodDef ipv4Methods[] = {{1, "add_mc_IP_address", "ip4"},
                                     {2, "delete_mc_IP_address", "ip4"},
                                     {3, "get_nbof_mc_IP_addresses"}};

constexpr AttributeDef macAttributes[] = {{2, "MAC_address", "octets"}};

constexpr AttributeDef pppAttributes[] = {
    {2, "PHY_reference", "obis"},
    {3, "LCP_options", "[{LCP_option_type u8, LCP_option_length u8, LCP_option_data any}]"},
    {4, "IPCP_options", "[{IPCP_option_type u8, IPCP_option_length u8, IPCP_option_data any}]"},
    {5, "PPP_authentication", "any"},
};

constexpr AttributeDef smtpAttributes[] = {
    {2, "server_port", "u16"},     {3, "user_name", "text"},      {4, "login_password", "octets"},
    {5, "server_address", "text"}, {6, "sender_address", "text"},
};

constexpr AttributeDef ipv6Attributes[] = {
    {2, "DL_reference", "obis"},
    {3, "address_config_mode",
     "enum(0 auto-configuration, 1 DHCPv6, 2 manual, 3 neighbour discovery)"},
    {4, "unicast_IPv6_addresses", "[octets]"},
    {5, "multicast_IPv6_addresses", "[octets]"},
    {6, "gateway_IPv6_addresses", "[octets]"},
    {7, "primary_DNS_address", "octets"},
    {8, "secondary_DNS_address", "octets"},
    {9, "traffic_class", "u8"},
    {10, "neighbor_discovery_setup",
     "[{RS_max_retry u8, RS_retry_wait_time u16, RA_send_period u32}]"},
};
constexpr MethodDef ipv6Methods[] = {
    {1, "add_IPv6_address", "{IPv6_address_type enum, IPv6_address octets}"},
    {2, "remove_IPv6_address", "{IPv6_address_type enum, IPv6_address octets}"},
};

constexpr AttributeDef ntpAttributes[] = {
    {2, "activated", "bool"},
    {3, "server_address", "text"},
    {4, "server_port", "u16"},
    {5, "authentication_method", "enum(0 none, 1 shared secrets, 2 auto key)"},
    {6, "authentication_keys", "any"},
    {7, "client_key", "octets"},
};
constexpr MethodDef ntpMethods[] = {{1, "synchronize"},
                                    {2, "add_authentication_key", "any"},
                                    {3, "delete_authentication_key", "any"}};

constexpr std::array classes{
    InterfaceClass{41, 0, "TCP-UDP setup", tcpUdpAttributes, {}},
    InterfaceClass{42, 0, "IPv4 setup", ipv4Attributes, ipv4Methods},
    InterfaceClass{43, 0, "MAC address setup", macAttributes, {}},
    InterfaceClass{44, 0, "PPP setup", pppAttributes, {}},
    InterfaceClass{46, 0, "SMTP setup", smtpAttributes, {}},
    InterfaceClass{48, 0, "IPv6 setup", ipv6Attributes, ipv6Methods},
    InterfaceClass{100, 0, "NTP setup", ntpAttributes, ntpMethods},
};

} // namespace

std::span<const InterfaceClass> internetClasses()
{
    return classes;
}

} // namespace metersmith::dlms
