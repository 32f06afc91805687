/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "cli/pivot-pdf-file.h"
#include "cli/pivot-sheet-comparison.h"
#include "cli/pivot-sheet-options.h"
#include "cli/pivot-shelf.h"
#include "core/rubric/pivot-rubric.h"
#include "core/sheet/pivot-masked.h"
#include "core/store/pivot-clock.h"
#include "paper/pivot-index-pages.h"

/* What is needed for story after story; no story is kept longer than its pages take. */
typedef struct
{
  const PivotInvocation   *invocation;
  const PivotSheetOptions *options;
  PivotPack               *pack;
  PivotPress              *press;
  PivotLibrary            *library; /* (nullable): until a story of it is asked for */
  GDateTime               *today;
  PivotPdfFile            *file;
  GArray                  *entries; /* of PivotIndexEntry */
  guint                    n_pages;
  PivotExit                exit;
} Job;

/* A story by its file, or else by its id. */
static PivotDocument *
find_document (Job        *job,
               const char *operand)
{
  PivotStory *story = NULL;
  g_autoptr (PivotRecord) record = NULL;

  if (g_str_equal (operand, "-") || strpbrk (operand, "/.") != NULL || g_file_test (operand, G_FILE_TEST_EXISTS))
    return pivot_operand_read (operand, job->pack);
  if (job->library == NULL)
    job->library = pivot_shelf_open (job->invocation, NULL);
  story = job->library != NULL ? pivot_shelf_find (job->library, operand) : NULL;
  if (story == NULL)
    return NULL;
  if (pivot_story_is_damaged (story))
    {
      pivot_console_complain (operand, pivot_story_get_problem (story));
      return NULL;
    }
  record = pivot_story_snapshot (story);
  return pivot_document_new_for_draft (record->id, record->draft);
}

static void
complain_of_length (const char *operand,
                    guint       n_over)
{
  /* Translators: %u is how many lines a story is too long for its sheet. */
  g_autofree char *reason = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line too many for one page", "%u lines too many for one page", n_over), n_over);

  pivot_console_complain (operand, reason);
}

/* Of so many stories the file can still be tagged. Cairo keeps all tags until the end, some 60 KiB for a sheet, and files
 * of any number of stories are to take no more memory than those of a few. */
#define MAX_TAGGED 100

static PivotInkFlags
choose_flags (const Job *job)
{
  guint n_stories = g_strv_length ((char **) pivot_invocation_get_operands (job->invocation));

  return job->options->flags | (n_stories <= MAX_TAGGED ? PIVOT_INK_TAGGED : PIVOT_INK_PLAIN);
}

/* What the file says of itself: the one story, or that there are several. */
static void
tell_of (Job                    *job,
         const PivotSheetSource *source)
{
  gboolean         several = pivot_invocation_get_operands (job->invocation)[1] != NULL;
  g_autofree char *title = pivot_mask_text (source->masks, pivot_draft_get_fact (source->draft, PIVOT_FACT_TITLE));
  g_autofree char *question = pivot_mask_text (source->masks, pivot_draft_get_fact (source->draft, PIVOT_FACT_QUESTION));
  const char      *language = pivot_draft_get_fact (source->draft, PIVOT_FACT_LANGUAGE);
  PivotPdfTraits   traits = { .author = source->masks == NULL ? source->author : NULL, .date = source->date };

  traits.title = several ? _ ("Stories") : *title != '\0' ? title
                                                          : _ ("Untitled Story");
  traits.subject = several ? NULL : question;
  traits.language = *language != '\0' ? language : "en";
  job->file = pivot_pdf_file_new (job->options->output, traits.title, choose_flags (job));
  if (job->file != NULL)
    pivot_pdf_tell (pivot_pdf_file_get_pdf (job->file), &traits);
}

static void
note_entry (Job                    *job,
            const PivotSheetSource *source)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  PivotIndexEntry entry = { g_strdup (sheet->title), g_strdup (sheet->question), g_strdup (sheet->clock), job->n_pages + 1 };

  g_array_append_val (job->entries, entry);
}

static PivotExit
write_pages (Job       *job,
             GPtrArray *pages)
{
  job->n_pages += pages->len;
  for (guint i = 0; i < pages->len; i++)
    {
      if (!pivot_pdf_file_add_page (job->file, g_ptr_array_index (pages, i)))
        return PIVOT_EXIT_TROUBLE;
    }
  return PIVOT_EXIT_READY;
}

static PivotExit
print_document (Job           *job,
                PivotDocument *document,
                const char    *operand)
{
  g_autoptr (PivotAppraisal) appraisal = pivot_appraisal_new (job->pack, document, pivot_pack_get_pace (job->pack));
  g_autoptr (PivotReport) defensive = job->options->kind == PIVOT_KIND_CONTRAST ? pivot_rubric_assess (job->pack, pivot_document_get_draft (document), PIVOT_SIDE_DEFENSIVE, pivot_pack_get_pace (job->pack)) : NULL;
  PivotSheetSource source = {
    .draft = pivot_document_get_draft (document),
    .report = pivot_appraisal_get_report (appraisal),
    .defensive = defensive,
    .author = job->options->author,
    .date = job->today,
    .masks = job->options->masks,
  };
  guint n_over;
  g_autoptr (GPtrArray) pages = pivot_kind_lay_out (job->options->kind, job->press, &source, job->options->paper, &n_over);

  if (pages == NULL)
    {
      complain_of_length (operand, n_over);
      return PIVOT_EXIT_IMPROVE;
    }
  if (job->exit != PIVOT_EXIT_READY)
    return PIVOT_EXIT_READY;
  if (job->file == NULL)
    tell_of (job, &source);
  if (job->options->index)
    note_entry (job, &source);
  return job->file != NULL ? write_pages (job, pages) : PIVOT_EXIT_TROUBLE;
}

/* It comes last, so that no story has to wait for the others. */
static PivotExit
write_index (Job *job)
{
  g_autoptr (GPtrArray) pages = pivot_index_pages_new (job->press, job->entries, job->options->paper, job->options->masks != NULL);

  return write_pages (job, pages);
}

/* All that is wrong is said, but nothing is written unless all is right. */
static PivotExit
print_all (Job *job)
{
  const char *const *operands = pivot_invocation_get_operands (job->invocation);

  for (guint i = 0; operands[i] != NULL; i++)
    {
      g_autoptr (PivotDocument) document = find_document (job, operands[i]);
      PivotExit exit = document != NULL ? print_document (job, document, operands[i]) : PIVOT_EXIT_TROUBLE;

      job->exit = MAX (job->exit, exit);
    }
  if (job->exit == PIVOT_EXIT_READY && job->options->index)
    job->exit = write_index (job);
  if (job->exit == PIVOT_EXIT_READY && !pivot_pdf_file_finish (job->file))
    return PIVOT_EXIT_TROUBLE;
  return job->exit;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  g_auto (PivotSheetOptions) options = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (PivotPress) press = NULL;
  g_autoptr (GDateTime) now = pivot_clock_now (pivot_clock_get_real ());
  g_autoptr (GDateTime) today = g_date_time_to_local (now);
  Job       job = { invocation, &options, NULL, NULL, NULL, today, NULL, NULL, 0, PIVOT_EXIT_READY };
  PivotExit result;

  if (!pivot_sheet_options_read (&options, invocation))
    return PIVOT_EXIT_TROUBLE;
  pivot_press_prepare ();
  pack = pivot_pack_new_for_language ("en", &error);
  press = pack != NULL ? pivot_press_new (&error) : NULL;
  if (press == NULL)
    {
      pivot_console_complain (NULL, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  job.entries = g_array_new (FALSE, FALSE, sizeof (PivotIndexEntry));
  g_array_set_clear_func (job.entries, pivot_index_entry_clear);
  job.pack = pack;
  job.press = press;
  if (pivot_invocation_has (invocation, "from"))
    result = pivot_sheet_comparison_print (invocation, &options, pack, press);
  else
    result = print_all (&job);
  g_array_unref (job.entries);
  g_clear_object (&job.library);
  g_clear_pointer (&job.file, pivot_pdf_file_free);
  return result;
}

const PivotCommand pivot_command_sheet = {
  .name = "sheet",
  .operands = "STORY|FILE…",
  .summary = N_ ("Put stories on paper, as a PDF file"),
  .description = N_ ("Writes a PDF file with each story on one page, or its cue cards, its full text or its contrast. STORY is an id or its beginning; a FILE of that name goes before it. Without “--output” the file is called after the story, and none is overwritten. A story that is too long for its page is said to be, with exit status 1, and nothing is written."),
  .options = {
    { "kind", "sheet|cards|full|contrast|comparison", N_ ("What to print of each story") },
    { "paper", "a4|letter", N_ ("What to print it on") },
    { "output", "FILE.pdf", N_ ("Where to write it, instead of a file of that name") },
    { "author", "NAME", N_ ("Whose stories they are") },
    { "masks", "FILE", N_ ("Names and figures to hide: “name = alias” on each line") },
    { "index", NULL, N_ ("List the stories on a last page") },
    { "from", "REVISION", N_ ("Compare a story with this revision of it") },
    { "to", "REVISION", N_ ("Compare with this one, instead of the present text") },
    { "black", NULL, N_ ("Without colours") },
  },
  .min_operands = 1,
  .max_operands = PIVOT_COMMAND_ANY_NUMBER,
  .run = run,
};
