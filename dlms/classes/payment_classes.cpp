// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/tables.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

using enum Changes;

constexpr AttributeDef accountAttributes[] = {
    {2, "account_mode_and_status",
     "{account_mode enum(1 credit, 2 prepayment), account_status enum(1 new, 2 active, 3 closed)}",
     Dynamic},
    {3, "current_credit_in_use", "u8", Dynamic},
    {4, "current_credit_status", "bits", Dynamic},
    {5, "available_credit", "i32", Dynamic},
    {6, "amount_to_clear", "i32", Dynamic},
    {7, "clearance_threshold", "i32"},
    {8, "aggregated_debt", "i32", Dynamic},
    {9, "credit_reference_list", "[obis]"},
    {10, "charge_reference_list", "[obis]"},
    {11, "credit_charge_configuration",
     "[{credit_reference obis, charge_reference obis, collection_configuration bits}]"},
    {12, "token_gateway_configuration", "[{credit_reference obis, token_proportion u8}]"},
    {13, "account_activation_time", "datetime"},
    {14, "account_closure_time", "datetime"},
    {15, "currency",
     "{currency_name utf8, currency_scale i8, currency_unit enum(0 time, 1 consumption, 2 "
     "monetary)}"},
    {16, "low_credit_threshold", "i32"},
    {17, "next_credit_available_threshold", "i32"},
    {18, "max_provision", "u16"},
    {19, "max_provision_period", "i32"},
};
constexpr MethodDef accountMethods[] = {
    {1, "activate_account"}, {2, "close_account"}, {3, "reset_account"}};

constexpr AttributeDef creditAttributes[] = {
    {2, "current_credit_amount", "i32", Dynamic},
    {3, "credit_type", "enum(0 token, 1 reserved, 2 emergency, 3 time based, 4 consumption based)"},
    {4, "priority", "u8"},
    {5, "warning_threshold", "i32"},
    {6, "limit", "i32"},
    {7, "credit_configuration", "bits"},
    {8, "credit_status",
     "enum(0 enabled, 1 selectable, 2 selected and invoked, 3 in use, 4 exhausted)", Dynamic},
    {9, "preset_credit_amount", "i32"},
    {10, "credit_available_threshold", "i32"},
    {11, "period", "datetime"},
};
constexpr MethodDef creditMethods[] = {
    {1, "update_amount", "i32"}, {2, "set_amount_to_value", "i32"}, {3, "invoke_credit"}};

constexpr AttributeDef chargeAttributes[] = {
    {2, "total_amount_paid", "i32", Dynamic},
    {3, "charge_type", "enum(0 consumption based, 1 time based, 2 payment event based)"},
    {4, "priority", "u8"},
    {5, "unit_charge_active", "unit_charge"},
    {6, "unit_charge_passive", "unit_charge"},
    {7, "unit_charge_activation_time", "datetime"},
    {8, "period", "u32"},
    {9, "charge_configuration", "bits"},
    {10, "last_collection_time", "datetime", Dynamic},
    {11, "last_collection_amount", "i32", Dynamic},
    {12, "total_amount_remaining", "i32", Dynamic},
    {13, "proportion", "u16"},
};
constexpr MethodDef chargeMethods[] = {
    {1, "update_unit_charge", "any"},
    {2, "activate_passive_unit_charge"},
    {3, "collect"},
    {4, "update_total_amount_remaining", "i32"},
    {5, "set_total_amount_remaining", "i32"},
};

constexpr AttributeDef tokenAttributes[] = {
    {2, "token", "octets", Dynamic},
    {3, "token_time", "datetime", Dynamic},
    {4, "token_description", "[octets]", Dynamic},
    {5, "token_delivery_method", "enum(0 remote, 1 local, 2 manual)", Dynamic},
    {6, "token_status",
     "{status_code enum(0 format OK, 1 authentication OK, 2 validation OK, 3 executed, 4 format "
     "failure, 5 authentication failure, 6 validation failure, 7 execution failure, 8 received), "
     "data_value bits}",
     Dynamic},
};
constexpr MethodDef tokenMethods[] = {{1, "enter", "octets"}};

constexpr std::array classes{
    InterfaceClass{111, 0, "Account", accountAttributes, accountMethods},
    InterfaceClass{112, 0, "Credit", creditAttributes, creditMethods},
    InterfaceClass{113, 0, "Charge", chargeAttributes, chargeMethods},
    InterfaceClass{115, 0, "Token gateway", tokenAttributes, tokenMethods},
};

} // namespace

std::span<const InterfaceClass> paymentClasses()
{
    return classes;
}

} // namespace metersmith::dlms
