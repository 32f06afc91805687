/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/tally/pivot-tally-cache.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/store/pivot-parallel.h"

#define KEY_LENGTH 32
#define FILE_MODE 0600

/* A few stories are read sooner than a file is written. */
#define WORTH_WRITING 64

/* A larger file is mostly of drafts that are no more: it is begun anew. */
#define MOST_BYTES (8 * 1024 * 1024)

/* As it lies in the file, which is for one machine alone. */
typedef struct
{
  guint8     key[KEY_LENGTH];
  PivotTally tally;
} Entry;

struct _PivotTallyCache
{
  PivotPack  *pack;
  char       *path;
  guint8      origin[KEY_LENGTH]; /* what made the numbers */
  GHashTable *entries;            /* Entry, known by its key */
  guint       n_fresh;
};

static guint
entry_hash (gconstpointer entry)
{
  guint hash;

  memcpy (&hash, ((const Entry *) entry)->key, sizeof hash);
  return hash;
}

static gboolean
entry_equal (gconstpointer a,
             gconstpointer b)
{
  return memcmp (((const Entry *) a)->key, ((const Entry *) b)->key, KEY_LENGTH) == 0;
}

static void
take_digest (GChecksum *checksum,
             guint8     into[KEY_LENGTH])
{
  gsize length = KEY_LENGTH;

  g_checksum_get_digest (checksum, into, &length);
}

static void
add_text (GChecksum  *checksum,
          const char *text)
{
  /* With its zero, so that no two texts run together. */
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text) + 1);
}

/* Another build may read otherwise, whatever it calls itself. */
static void
find_origin (PivotPack *pack,
             guint8     into[KEY_LENGTH])
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  GStatBuf         status = { 0 };
  g_autofree char *build = NULL;

  g_stat ("/proc/self/exe", &status);
  build = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, (gint64) status.st_size, (gint64) status.st_mtim.tv_sec, (gint64) status.st_mtim.tv_nsec);
  add_text (checksum, PIVOT_VERSION);
  add_text (checksum, pivot_pack_get_version (pack));
  add_text (checksum, build);
  take_digest (checksum, into);
}

static void
find_key (PivotDraft *draft,
          guint8      into[KEY_LENGTH])
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint                 n_dismissals;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (draft, &n_dismissals);

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    add_text (checksum, pivot_draft_get_fact (draft, (PivotFact) i));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    add_text (checksum, pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i));
  for (guint i = 0; i < n_dismissals; i++)
    {
      add_text (checksum, dismissals[i].rule);
      add_text (checksum, dismissals[i].sentence);
    }
  take_digest (checksum, into);
}

/* The file: who made it, the entries, and a checksum of both. */
static gboolean
is_whole (PivotTallyCache *self,
          const guint8    *bytes,
          gsize            length)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[KEY_LENGTH];

  if (length < 2 * KEY_LENGTH || length > MOST_BYTES || (length - 2 * KEY_LENGTH) % sizeof (Entry) != 0 || memcmp (bytes, self->origin, KEY_LENGTH) != 0)
    return FALSE;
  g_checksum_update (checksum, bytes, (gssize) (length - KEY_LENGTH));
  take_digest (checksum, digest);
  return memcmp (bytes + length - KEY_LENGTH, digest, KEY_LENGTH) == 0;
}

static void
read_entries (PivotTallyCache *self)
{
  g_autofree char *bytes = NULL;
  gsize            length = 0;

  if (!g_file_get_contents (self->path, &bytes, &length, NULL) || !is_whole (self, (const guint8 *) bytes, length))
    return;
  for (gsize at = KEY_LENGTH; at + KEY_LENGTH < length; at += sizeof (Entry))
    g_hash_table_add (self->entries, g_memdup2 (bytes + at, sizeof (Entry)));
}

static void
write_entries (PivotTallyCache *self)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *folder = g_path_get_dirname (self->path);
  guint8           digest[KEY_LENGTH];
  GHashTableIter   iter;
  gpointer         entry;

  g_byte_array_append (bytes, self->origin, KEY_LENGTH);
  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, &entry, NULL))
    g_byte_array_append (bytes, entry, sizeof (Entry));
  g_checksum_update (checksum, bytes->data, bytes->len);
  take_digest (checksum, digest);
  g_byte_array_append (bytes, digest, KEY_LENGTH);
  /* Where it cannot be kept, it is made again. */
  g_mkdir_with_parents (folder, 0700);
  (void) g_file_set_contents_full (self->path, (const char *) bytes->data, bytes->len, G_FILE_SET_CONTENTS_CONSISTENT, FILE_MODE, NULL);
}

/**
 * pivot_tally_cache_open:
 * @pack: the language pack to assess by
 * @path: (type filename): where the numbers are kept; what is there and is not
 *   as this program wrote it, is as if it were not there
 *
 * Returns: (transfer full): what is remembered
 */
PivotTallyCache *
pivot_tally_cache_open (PivotPack  *pack,
                        const char *path)
{
  PivotTallyCache *self = g_new0 (PivotTallyCache, 1);

  self->pack = pivot_pack_ref (pack);
  self->path = g_strdup (path);
  self->entries = g_hash_table_new_full (entry_hash, entry_equal, g_free, NULL);
  find_origin (pack, self->origin);
  read_entries (self);
  return self;
}

/**
 * pivot_tally_cache_open_usual:
 * @pack: the language pack to assess by
 * @program: whose numbers they are, since each program has a file of its own
 *
 * Returns: (transfer full): what is remembered below the user's cache folder
 */
PivotTallyCache *
pivot_tally_cache_open_usual (PivotPack  *pack,
                              const char *program)
{
  g_autofree char *name = g_strconcat ("tallies-", program, NULL);
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "pivot", name, NULL);

  return pivot_tally_cache_open (pack, path);
}

/* What is looked up by several threads, and only read meanwhile. */
typedef struct
{
  PivotTallyCache   *cache;
  PivotDraft *const *drafts;
  Entry             *entries;
  gboolean          *known;
} Reading;

static void
read_one (guint    index,
          gpointer data)
{
  Reading     *self = data;
  Entry       *entry = &self->entries[index];
  const Entry *found = NULL;

  find_key (self->drafts[index], entry->key);
  found = g_hash_table_lookup (self->cache->entries, entry);
  self->known[index] = found != NULL;
  entry->tally = found != NULL ? found->tally : pivot_tally_new (self->cache->pack, self->drafts[index]);
}

/**
 * pivot_tally_cache_get:
 * @drafts: (array length=n_drafts): what to read
 *
 * Returns: (transfer full) (array length=n_drafts): how each of them reads
 */
PivotTally *
pivot_tally_cache_get (PivotTallyCache   *self,
                       PivotDraft *const *drafts,
                       guint              n_drafts)
{
  g_autofree Entry    *entries = g_new0 (Entry, n_drafts);
  g_autofree gboolean *known = g_new0 (gboolean, n_drafts);
  PivotTally          *tallies = g_new0 (PivotTally, n_drafts);
  Reading              reading = { self, drafts, entries, known };

  pivot_parallel_each (n_drafts, read_one, &reading);
  for (guint i = 0; i < n_drafts; i++)
    {
      tallies[i] = entries[i].tally;
      if (known[i])
        continue;
      g_hash_table_add (self->entries, g_memdup2 (&entries[i], sizeof (Entry)));
      self->n_fresh++;
    }
  return tallies;
}

/**
 * pivot_tally_cache_get_n_fresh:
 *
 * Returns: how many drafts had to be read
 */
guint
pivot_tally_cache_get_n_fresh (PivotTallyCache *self)
{
  return self->n_fresh;
}

/**
 * pivot_tally_cache_close:
 *
 * Keeps what has been learned, where it is worth that, and frees @self.
 */
void
pivot_tally_cache_close (PivotTallyCache *self)
{
  if (self->n_fresh >= WORTH_WRITING)
    write_entries (self);
  g_hash_table_unref (self->entries);
  pivot_pack_unref (self->pack);
  g_free (self->path);
  g_free (self);
}
