/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-paste.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text/pivot-text-clean.h"

/* More than this in one stage is more likely a wrong clipboard than an answer. */
#define LONG_BYTES (64 * 1024)

typedef struct
{
  PivotStageText *into;
  char           *text;
  gboolean        lossy;
} Paste;

static void
paste_free (Paste *self)
{
  g_object_unref (self->into);
  g_free (self->text);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, paste_free)

static void
paste_do (const Paste *self)
{
  pivot_stage_text_paste (self->into, self->text);
  if (self->lossy)
    gtk_widget_activate_action (GTK_WIDGET (self->into), "win.tell", "s", _ ("Some of what was pasted is no text; “�” takes its place."));
}

static void
answered_cb (AdwAlertDialog *dialog,
             const char     *answer,
             gpointer        data)
{
  g_autoptr (Paste) paste = data;

  if (g_str_equal (answer, "paste"))
    paste_do (paste);
}

static void
paste_ask (Paste *self)
{
  AdwAlertDialog  *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Paste a Very Long Text?"), NULL));
  g_autofree char *size = g_format_size (strlen (self->text));
  g_autofree char *body = NULL;

  /* Translators: how large the text is, such as 200 kB. */
  body = g_strdup_printf (_ ("The clipboard holds %s of text. A stage is told in a few sentences, and writing may become slow."), size);
  adw_alert_dialog_set_body (dialog, body);
  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "paste", _ ("_Paste"), NULL);
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), self);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->into));
}

static void
paste_refuse (PivotStageText *into,
              const char     *why)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Too Long to Paste"), why));

  adw_alert_dialog_add_response (dialog, "close", _ ("_Close"));
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (into));
}

static void
paste_take (Paste      *data,
            const char *text,
            gssize      length)
{
  g_autoptr (Paste) paste = data;

  paste->text = pivot_text_clean (text, length);
  paste->lossy = pivot_text_clean_is_lossy (text, length);
  if (!pivot_stage_text_has_room (paste->into, strlen (paste->text)))
    paste_refuse (paste->into, _ ("The clipboard holds more text than a stage has room for. Nothing was pasted."));
  else if (pivot_text_clean_is_endless (paste->text))
    paste_refuse (paste->into, _ ("The clipboard holds a paragraph that is too long to be shown. Nothing was pasted; it can be once that paragraph is broken into shorter ones."));
  else if (strlen (paste->text) > LONG_BYTES)
    paste_ask (g_steal_pointer (&paste));
  else
    paste_do (paste);
}

static void
read_text_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (Paste) paste = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  /* There may be no text on the clipboard; then there is nothing to do. */
  if (text != NULL)
    paste_take (g_steal_pointer (&paste), text, -1);
}

static void
spliced_cb (GObject      *stream,
            GAsyncResult *result,
            gpointer      data)
{
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (stream);
  g_autoptr (Paste) paste = data;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (stream), result, NULL) > 0)
    paste_take (g_steal_pointer (&paste), g_memory_output_stream_get_data (memory), (gssize) g_memory_output_stream_get_data_size (memory));
}

static void
read_cb (GObject      *clipboard,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GInputStream) input = gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL, NULL);
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();

  if (input == NULL)
    gdk_clipboard_read_text_async (GDK_CLIPBOARD (clipboard), NULL, read_text_cb, data);
  else
    g_output_stream_splice_async (output, input, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL, spliced_cb, data);
}

/**
 * pivot_paste:
 * @into: where to paste
 *
 * Pastes the text of the clipboard in place of what is selected, as one step.
 * Asks first where it is very long, and says so where it is too long.
 */
void
pivot_paste (PivotStageText *into)
{
  /* As bytes, for a text would end at the first zero among them. */
  static const char *types[] = { "text/plain;charset=utf-8", NULL };
  Paste             *paste = g_new0 (Paste, 1);

  paste->into = g_object_ref (into);
  gdk_clipboard_read_async (gtk_widget_get_clipboard (GTK_WIDGET (into)), types, G_PRIORITY_DEFAULT, NULL, read_cb, paste);
}
