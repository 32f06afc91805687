/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-builder.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-printer.h"
#include "cli/pivot-shelf.h"
#include "core/tally/pivot-tally-cache.h"
#include "core/store/pivot-json.h"
#include "core/store/pivot-moment.h"
#include "core/store/pivot-parallel.h"
#include "core/store/pivot-query.h"
#include "core/voice/pivot-voice.h"

#define SHORT_ID 8 /* as many letters of an id as tell stories apart */

/* Which stories are listed. */
typedef struct
{
  PivotQuery *query; /* nullable */
  gboolean    trashed;
} Choice;

static gboolean
choice_takes (const Choice *self,
              PivotStory   *story)
{
  if (pivot_story_is_damaged (story))
    return !self->trashed && self->query == NULL;
  if ((pivot_story_get_trashed (story) != NULL) != self->trashed)
    return FALSE;
  return self->query == NULL || pivot_query_matches (self->query, pivot_story_get_draft (story));
}

/* The latest first; stories that cannot be read last. */
static int
compare_stories (gconstpointer a,
                 gconstpointer b)
{
  PivotStory *left = *(PivotStory *const *) a;
  PivotStory *right = *(PivotStory *const *) b;
  int         order = pivot_story_is_damaged (left) - pivot_story_is_damaged (right);

  if (order == 0 && !pivot_story_is_damaged (left))
    order = g_date_time_compare (pivot_story_get_modified (right), pivot_story_get_modified (left));
  return order != 0 ? order : strcmp (pivot_story_get_id (left), pivot_story_get_id (right));
}

/* Matched by several threads, since folding a whole library takes its time. */
typedef struct
{
  const Choice *choice;
  GPtrArray    *stories;
  gboolean     *taken;
} Choosing;

static void
choose_one (guint    index,
            gpointer data)
{
  Choosing *self = data;

  self->taken[index] = choice_takes (self->choice, g_ptr_array_index (self->stories, index));
}

static GPtrArray *
choose_stories (GListModel   *library,
                const Choice *choice)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray           *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  const guint          n_stories = g_list_model_get_n_items (library);
  g_autofree gboolean *taken = g_new0 (gboolean, n_stories);
  Choosing             choosing = { choice, stories, taken };

  for (guint i = 0; i < n_stories; i++)
    g_ptr_array_add (stories, g_list_model_get_item (library, i));
  pivot_parallel_each (n_stories, choose_one, &choosing);
  for (guint i = 0; i < n_stories; i++)
    {
      if (taken[i])
        g_ptr_array_add (chosen, g_object_ref (g_ptr_array_index (stories, i)));
    }
  g_ptr_array_sort (chosen, compare_stories);
  return chosen;
}

static void
add_moment (JsonBuilder *builder,
            const char  *name,
            GDateTime   *moment)
{
  g_autofree char *text = moment != NULL ? pivot_moment_format (moment) : NULL;

  pivot_builder_add_string (builder, name, text);
}

static void
add_facts (JsonBuilder *builder,
           PivotDraft  *draft)
{
  static const PivotFact facts[] = { PIVOT_FACT_TITLE, PIVOT_FACT_QUESTION, PIVOT_FACT_STAKE, PIVOT_FACT_KIND, PIVOT_FACT_ROLE };
  const char *const     *tags = pivot_draft_get_tags (draft);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    pivot_builder_add_string (builder, pivot_fact_get_id (facts[i]), pivot_draft_get_fact (draft, facts[i]));
  json_builder_set_member_name (builder, "tags");
  json_builder_begin_array (builder);
  for (guint i = 0; tags[i] != NULL; i++)
    json_builder_add_string_value (builder, tags[i]);
  json_builder_end_array (builder);
}

static void
add_story (JsonBuilder      *builder,
           PivotStory       *story,
           const PivotTally *tally)
{
  add_facts (builder, pivot_story_get_draft (story));
  add_moment (builder, "created", pivot_story_get_created (story));
  add_moment (builder, "modified", pivot_story_get_modified (story));
  add_moment (builder, "trashed", pivot_story_get_trashed (story));
  pivot_builder_add_string (builder, "state", pivot_state_get_id (tally->state));
  pivot_builder_add_score (builder, "score", tally->score);
  pivot_builder_add_integer (builder, "words", tally->words);
  pivot_builder_add_seconds (builder, "seconds", tally->seconds);
}

static char *
print_as_json (GPtrArray        *stories,
               const PivotTally *tallies)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) list = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "id", pivot_story_get_id (story));
      if (pivot_story_is_damaged (story))
        pivot_builder_add_string (builder, "damaged", pivot_story_get_problem (story));
      else
        add_story (builder, story, &tallies[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  list = json_builder_get_root (builder);
  return pivot_json_write_line (list);
}

static void
print_story (PivotPrinter     *printer,
             PivotStory       *story,
             const PivotTally *tally)
{
  const char      *title = pivot_story_get_title (story);
  g_autofree char *marker = g_strdup_printf ("%.*s  ", SHORT_ID, pivot_story_get_id (story));
  g_autofree char *spoken = pivot_voice_spoken (tally->seconds);
  g_autofree char *line = NULL;

  /* Translators: a story's title, how far it has come, how long it takes to say. */
  line = g_strdup_printf (_ ("%1$s — %2$s, %3$s"), *title != '\0' ? title : _ ("Untitled"), pivot_voice_state (tally->state), spoken);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, marker, line);
}

static char *
print_as_text (GPtrArray        *stories,
               const PivotTally *tallies)
{
  PivotPrinter *printer = pivot_printer_new_for_console ();

  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      if (pivot_story_is_damaged (story))
        {
          g_autofree char *marker = g_strdup_printf ("%.*s  ", SHORT_ID, pivot_story_get_id (story));

          pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, 0, marker, pivot_story_get_problem (story));
        }
      else
        print_story (printer, story, &tallies[i]);
    }
  return pivot_printer_finish (printer);
}

/* How each of the stories reads; one that cannot be read reads as nothing. */
static PivotTally *
tally (GPtrArray *stories,
       PivotPack *pack)
{
  g_autoptr (PivotTallyCache) cache = pivot_tally_cache_open_usual (pack, "cli");
  g_autofree PivotDraft **drafts = g_new (PivotDraft *, stories->len);

  for (guint i = 0; i < stories->len; i++)
    drafts[i] = pivot_story_get_draft (g_ptr_array_index (stories, i));
  return pivot_tally_cache_get (cache, drafts, stories->len);
}

static PivotExit
list_stories (const PivotInvocation *invocation,
              PivotFormat            format,
              PivotPack             *pack)
{
  const char *words = pivot_invocation_get (invocation, "search");
  g_autoptr (PivotQuery) query = words != NULL ? pivot_query_new (words) : NULL;
  const Choice choice = { query, pivot_invocation_has (invocation, "trashed") };
  g_autoptr (PivotLibrary) library = pivot_shelf_open (invocation, NULL);
  g_autofree PivotTally *tallies = NULL;
  g_autoptr (GPtrArray) stories = NULL;
  g_autofree char *page = NULL;

  if (library == NULL)
    return PIVOT_EXIT_TROUBLE;
  stories = choose_stories (G_LIST_MODEL (library), &choice);
  tallies = tally (stories, pack);
  page = format == PIVOT_FORMAT_JSON ? print_as_json (stories, tallies) : print_as_text (stories, tallies);
  return pivot_console_print (page) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  PivotFormat format;
  g_autoptr (PivotPack) pack = pivot_appraisal_prepare (invocation, &format);

  return pack != NULL ? list_stories (invocation, format, pack) : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_list = {
  .name = "list",
  .operands = "",
  .summary = N_ ("List the stories of the library"),
  .description = N_ ("Lists the stories of the library, the latest first, and leaves out those in the trash."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
    { "search", "WORDS", N_ ("Only stories in which each of the words, or its beginning, stands somewhere") },
    { "trashed", NULL, N_ ("Only stories in the trash") },
  },
  .min_operands = 0,
  .max_operands = 0,
  .run = run,
};
