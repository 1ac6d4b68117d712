// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_ORDER_FORM_H
#define METERSMITH_SERVICES_DOCUMENTS_ORDER_FORM_H

#include "typecodes/configuration.h"

#include <QDate>
#include <QString>

namespace metersmith::services
{

/// What stands on an order form besides the configuration.
struct OrderFormOptions {
    QString documentName;   ///< the document's file name; "" leaves it out
    QString organisation;   ///< who orders; "" leaves it out
    QDate date;             ///< printed in ISO form; an invalid one leaves it out
    bool signatures = true; ///< lines to sign on
};

/// The configuration as a page to print, in the installed language: type number with its positions,
/// Z-codes, current transformers, display lists and every order form that applies, with broken
/// rules in a box at the top. HTML of the kind that QTextDocument lays out, black on white; what
/// the document does not say has no section.
QString orderFormHtml(const typecodes::MeterConfiguration& configuration,
                      const typecodes::Family& family, const OrderFormOptions& options = {});

} // namespace metersmith::services

#endif
