/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-sheet-options.h"

#include <glib/gi18n-lib.h>

#include "cli/pivot-console.h"
#include "core/exchange/pivot-intake.h"

static gboolean
complain (const char *message,
          const char *given)
{
  g_auto (GStrv) parts = g_strsplit (message, "%s", 2);
  g_autofree char *reason = g_strjoinv (given, parts);

  pivot_console_complain (NULL, reason);
  return FALSE;
}

static gboolean
read_masks (PivotSheetOptions *self,
            const char        *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *lines = pivot_intake_read_path (path, &error);

  self->masks = lines != NULL ? pivot_masks_new (lines, &error) : NULL;
  if (self->masks != NULL)
    return TRUE;
  pivot_console_complain (path, error->message);
  return FALSE;
}

static gboolean
read_kind (PivotSheetOptions     *self,
           const PivotInvocation *invocation)
{
  const char *kind = pivot_invocation_get (invocation, "kind");

  if (kind != NULL && !pivot_kind_from_id (kind, &self->kind))
    /* Translators: %s is what was typed. */
    return complain (_ ("There is no kind “%s”; “pivot-cli sheet --help” lists them all"), kind);
  if (self->kind != PIVOT_KIND_COMPARISON || pivot_invocation_has (invocation, "from"))
    return TRUE;
  pivot_console_complain (NULL, _ ("A comparison needs “--from”"));
  return FALSE;
}

/**
 * pivot_sheet_options_read:
 * @self: (out caller-allocates): what was asked for
 *
 * Returns: whether that can be done; where not, that has been complained of
 */
gboolean
pivot_sheet_options_read (PivotSheetOptions     *self,
                          const PivotInvocation *invocation)
{
  const char *paper = pivot_invocation_get (invocation, "paper");
  const char *masks = pivot_invocation_get (invocation, "masks");

  self->output = pivot_invocation_get (invocation, "output");
  self->author = pivot_invocation_get (invocation, "author");
  self->index = pivot_invocation_has (invocation, "index");
  self->flags = pivot_invocation_has (invocation, "black") ? PIVOT_INK_BLACK_ONLY : PIVOT_INK_PLAIN;
  if (!read_kind (self, invocation))
    return FALSE;
  if (paper != NULL && !pivot_paper_from_id (paper, &self->paper))
    /* Translators: %s is what was typed. */
    return complain (_ ("The paper is “a4” or “letter”, not “%s”"), paper);
  if (self->author != NULL && !g_utf8_validate (self->author, -1, NULL))
    {
      pivot_console_complain (NULL, _ ("The author’s name is not UTF-8"));
      return FALSE;
    }
  return masks == NULL || read_masks (self, masks);
}

/**
 * pivot_sheet_options_clear:
 *
 * Frees what it owns, but not itself.
 */
void
pivot_sheet_options_clear (PivotSheetOptions *self)
{
  g_clear_pointer (&self->masks, pivot_masks_unref);
}
