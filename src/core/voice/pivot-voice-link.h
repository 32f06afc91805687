/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotLink:
 *
 * The three ways in which a writer is linked to what others did: something was
 * not communicated, not aligned or not verified.
 */
typedef enum
{
  PIVOT_LINK_COMMUNICATE,
  PIVOT_LINK_ALIGN,
  PIVOT_LINK_VERIFY,
} PivotLink;

#define PIVOT_N_LINKS 3

const char *pivot_voice_link_verb (PivotLink link);
const char *pivot_voice_link_question (PivotLink link);
const char *pivot_voice_link_skeleton (PivotLink link);

G_END_DECLS
