/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-trash-age.h"

#define DAYS_GROUP "days"
#define DAYS_KEY "used"
#define STORIES_GROUP "trash"

/* No story waits for longer than that, so that what was before may be forgotten. */
#define MOST_DAYS 400

struct _PivotTrashAge
{
  GKeyFile  *before; /* as it was noted */
  GKeyFile  *now;    /* the stories that are in the trash now */
  GPtrArray *days;   /* of use, in the order in which they came */
};

/**
 * pivot_trash_age_new:
 * @text: (nullable) (array length=length): what pivot_trash_age_write() gave; what
 *   is damaged is taken for nothing, so that stories stay longer
 *
 * Returns: (transfer full): what is known
 */
PivotTrashAge *
pivot_trash_age_new (const char *text,
                     gsize       length)
{
  PivotTrashAge *self = g_new0 (PivotTrashAge, 1);
  g_auto (GStrv) days = NULL;

  self->before = g_key_file_new ();
  self->now = g_key_file_new ();
  self->days = g_ptr_array_new_with_free_func (g_free);
  if (text == NULL || !g_key_file_load_from_data (self->before, text, length, G_KEY_FILE_NONE, NULL))
    return self;
  days = g_key_file_get_string_list (self->before, DAYS_GROUP, DAYS_KEY, NULL, NULL);
  for (guint i = 0; days != NULL && days[i] != NULL; i++)
    pivot_trash_age_use (self, days[i]);
  return self;
}

/**
 * pivot_trash_age_free:
 *
 * Frees @self.
 */
void
pivot_trash_age_free (PivotTrashAge *self)
{
  g_key_file_unref (self->before);
  g_key_file_unref (self->now);
  g_ptr_array_unref (self->days);
  g_free (self);
}

static gboolean
age_find_day (PivotTrashAge *self,
              const char    *day,
              guint         *position)
{
  return g_ptr_array_find_with_equal_func (self->days, day, g_str_equal, position);
}

/**
 * pivot_trash_age_use:
 * @today: `<YYYYMMDD>`
 *
 * Notes that Pivot is used on that day.
 */
void
pivot_trash_age_use (PivotTrashAge *self,
                     const char    *today)
{
  guint position = 0;

  if (age_find_day (self, today, &position))
    return;
  g_ptr_array_add (self->days, g_strdup (today));
  if (self->days->len > MOST_DAYS)
    g_ptr_array_remove_index (self->days, 0);
}

/* Since when it is there, in both senses: one that was taken back and thrown away again has another time. */
static char *
age_find_since (PivotTrashAge *self,
                const char    *id,
                gint64         trashed)
{
  g_auto (GStrv) noted = g_key_file_get_string_list (self->before, STORIES_GROUP, id, NULL, NULL);
  g_autofree char *time = g_strdup_printf ("%" G_GINT64_FORMAT, trashed);

  if (noted != NULL && g_strv_length (noted) == 2 && g_str_equal (noted[1], time))
    return g_strdup (noted[0]);
  return self->days->len > 0 ? g_strdup (g_ptr_array_index (self->days, self->days->len - 1)) : g_strdup ("");
}

/**
 * pivot_trash_age_is_over:
 * @id: of a story that is in the trash
 * @trashed: when it was thrown away, in seconds
 *
 * Notes that it is in the trash.
 *
 * Returns: whether Pivot was used on thirty days since it was first seen there
 */
gboolean
pivot_trash_age_is_over (PivotTrashAge *self,
                         const char    *id,
                         gint64         trashed)
{
  g_autofree char  *since = age_find_since (self, id, trashed);
  g_autofree char  *time = g_strdup_printf ("%" G_GINT64_FORMAT, trashed);
  const char *const noted[] = { since, time };
  guint             position = 0;

  g_key_file_set_string_list (self->now, STORIES_GROUP, id, noted, G_N_ELEMENTS (noted));
  return age_find_day (self, since, &position) && self->days->len - 1 - position >= PIVOT_TRASH_DAYS;
}

/**
 * pivot_trash_age_write:
 *
 * Returns: (transfer full): what is known now, of those stories that were asked for
 */
char *
pivot_trash_age_write (PivotTrashAge *self)
{
  g_key_file_set_string_list (self->now, DAYS_GROUP, DAYS_KEY, (const char *const *) self->days->pdata, self->days->len);
  return g_key_file_to_data (self->now, NULL, NULL);
}
