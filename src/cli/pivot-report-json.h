/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "cli/pivot-appraisal.h"

G_BEGIN_DECLS

#define PIVOT_REPORT_JSON_FORMAT 1

JsonNode *pivot_report_json_new (const PivotAppraisal *appraisal,
                                 JsonNode             *id);
JsonNode *pivot_report_json_new_contrast (const PivotAppraisal *appraisal);

G_END_DECLS
