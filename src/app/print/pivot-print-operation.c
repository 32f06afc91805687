/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-operation.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "app/print/pivot-print-memory.h"
#include "app/print/pivot-print-work.h"

/* Paper that differs by less, in points, is the same. */
#define SAME_SIZE 6.0

/* How long the printer is heard after it was given the job, in seconds. */
#define HEARING 120

/* A print on its way; it lives as long as its operation. */
typedef struct
{
  PivotPrintSet    *set;
  PivotPrintChoice *choice;
  PivotPress       *press; /* nullable, where there is no font */
  PivotPrintWork   *work;  /* nullable, until the paper is known and from when the pages are there */
  GPtrArray        *pages; /* nullable, likewise */
  PivotPrintTold    told;
  gpointer          data;
  GDestroyNotify    destroy;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  if (job->destroy != NULL)
    job->destroy (job->data);
  g_clear_pointer (&job->work, pivot_print_work_free);
  pivot_print_set_unref (job->set);
  pivot_print_choice_free (job->choice);
  g_clear_pointer (&job->press, pivot_press_free);
  g_clear_pointer (&job->pages, g_ptr_array_unref);
  g_free (job);
}

static gboolean
is_paper (GtkPrintContext *context,
          PivotPaper       paper)
{
  const PivotPaperSize *size = pivot_paper_get_size (paper);
  GtkPageSetup         *setup = gtk_print_context_get_page_setup (context);

  return fabs (gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS) - size->width) < SAME_SIZE &&
         fabs (gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS) - size->height) < SAME_SIZE;
}

/* The paper that was chosen in the system's dialog goes before ours. */
static void
begin_print_cb (Job               *job,
                GtkPrintContext   *context,
                GtkPrintOperation *operation)
{
  if (job->press == NULL)
    {
      gtk_print_operation_cancel (operation);
      return;
    }
  for (guint i = 0; i < PIVOT_N_PAPERS; i++)
    {
      if (is_paper (context, (PivotPaper) i))
        job->choice->paper = (PivotPaper) i;
    }
  job->work = pivot_print_work_new (job->set, job->press, job->choice);
}

/* Is called again and again until the pages are there, and may be cancelled meanwhile. */
static gboolean
paginate_cb (Job               *job,
             GtkPrintContext   *context,
             GtkPrintOperation *operation)
{
  g_autoptr (PivotPrintPages) result = NULL;

  if (job->work == NULL || !pivot_print_work_do_portion (job->work))
    return FALSE;
  result = pivot_print_work_finish (g_steal_pointer (&job->work));
  if (result->pages == NULL)
    {
      job->told (result->problem, job->data);
      gtk_print_operation_cancel (operation);
      return FALSE;
    }
  job->pages = g_ptr_array_ref (result->pages);
  gtk_print_operation_set_n_pages (operation, (int) job->pages->len);
  return TRUE;
}

/* On other paper than ours the page is made smaller or larger. */
static void
draw_page_cb (Job             *job,
              GtkPrintContext *context,
              int              number)
{
  cairo_t              *cr = gtk_print_context_get_cairo_context (context);
  const PivotPaperSize *size = pivot_paper_get_size (job->choice->paper);
  double                scale = MIN (gtk_print_context_get_width (context) / size->width, gtk_print_context_get_height (context) / size->height);

  if (job->pages == NULL || (guint) number >= job->pages->len)
    return;
  if (!is_paper (context, job->choice->paper))
    cairo_scale (cr, scale, scale);
  pivot_ink_paint (g_ptr_array_index (job->pages, number), cr, job->choice->black ? PIVOT_INK_BLACK_ONLY : PIVOT_INK_PLAIN);
}

static gboolean
let_go_cb (gpointer data)
{
  g_object_unref (data);
  return G_SOURCE_REMOVE;
}

/**
 * pivot_print_operation_describe:
 * @error: (nullable): why printing failed
 *
 * Returns: (transfer none): that in one line. What GTK says of its own errors
 *   is meant for programmers
 */
const char *
pivot_print_operation_describe (const GError *error)
{
  if (error == NULL)
    return _ ("The story could not be printed.");
  if (error->domain != GTK_PRINT_ERROR)
    return error->message;
  g_debug ("printing: %s", error->message);
  if (error->code == GTK_PRINT_ERROR_NOMEM)
    return _ ("There is not enough memory to print.");
  return _ ("No printer can be reached. A PDF can be exported instead.");
}

static void
done_cb (Job                    *job,
         GtkPrintOperationResult result,
         GtkPrintOperation      *operation)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      job->told (pivot_print_operation_describe (error), job->data);
    }
  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return;
  pivot_print_memory_save_setup (gtk_print_operation_get_print_settings (operation), gtk_print_operation_get_default_page_setup (operation));
  job->told (_ ("Sent to the printer"), job->data);
  /* It hears of its printer only as long as somebody holds it. */
  g_timeout_add_seconds (HEARING, let_go_cb, g_object_ref (operation));
}

/* What the printer says later, as far as it says anything. */
static void
status_changed_cb (Job               *job,
                   GtkPrintOperation *operation)
{
  if (gtk_print_operation_get_status (operation) == GTK_PRINT_STATUS_FINISHED_ABORTED)
    job->told (_ ("The printer did not take the job."), job->data);
}

static void
set_up (GtkPrintOperation      *operation,
        const PivotPrintChoice *choice)
{
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;
  GtkPaperSize *paper = gtk_paper_size_new (choice->paper == PIVOT_PAPER_LETTER ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);

  pivot_print_memory_load_setup (&settings, &setup);
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_print_settings_set_paper_size (settings, paper);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_paper_size_free (paper);
}

static Job *
job_new (PivotPrintSet          *set,
         const PivotPrintChoice *choice,
         PivotPrintTold          told,
         gpointer                data,
         GDestroyNotify          destroy)
{
  Job *job = g_new0 (Job, 1);

  job->set = pivot_print_set_ref (set);
  job->choice = pivot_print_choice_copy (choice);
  job->press = pivot_press_new (NULL);
  job->told = told;
  job->data = data;
  job->destroy = destroy;
  return job;
}

/**
 * pivot_print_operation_run:
 * @set: what to print
 * @choice: how
 * @parent: the window that the system's dialog belongs to
 * @told: is called with what became of it
 * @data: for @told
 * @destroy: (nullable): frees @data
 *
 * Lets the user choose a printer, and prints. Fonts have been seen to be there.
 */
void
pivot_print_operation_run (PivotPrintSet          *set,
                           const PivotPrintChoice *choice,
                           GtkWindow              *parent,
                           PivotPrintTold          told,
                           gpointer                data,
                           GDestroyNotify          destroy)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autofree char *title = pivot_print_set_dup_title (set, choice);
  g_autoptr (GError) error = NULL;
  Job *job = job_new (set, choice, told, data, destroy);

  g_object_set_data_full (G_OBJECT (operation), "pivot-job", job, job_free);
  set_up (operation, choice);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_track_print_status (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, pivot_print_set_get_stories (set)->len > 1);
  g_signal_connect_swapped (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect_swapped (operation, "paginate", G_CALLBACK (paginate_cb), job);
  g_signal_connect_swapped (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect_swapped (operation, "done", G_CALLBACK (done_cb), job);
  g_signal_connect_swapped (operation, "status-changed", G_CALLBACK (status_changed_cb), job);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error) == GTK_PRINT_OPERATION_RESULT_ERROR && error != NULL)
    told (pivot_print_operation_describe (error), data);
}
