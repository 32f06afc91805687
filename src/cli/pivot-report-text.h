/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-appraisal.h"
#include "cli/pivot-printer.h"

G_BEGIN_DECLS

void pivot_report_text_print (PivotPrinter         *printer,
                              const PivotAppraisal *appraisal,
                              const char           *name);
void pivot_report_text_print_contrast (PivotPrinter         *printer,
                                       const PivotAppraisal *appraisal,
                                       const char           *name);

G_END_DECLS
