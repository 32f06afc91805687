/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *const *pivot_voice_rule_list (void);
const char        *pivot_voice_rule_title (const char *rule);
const char        *pivot_voice_rule_question (const char *rule);
const char        *pivot_voice_rule_why (const char *rule);

G_END_DECLS
