/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-image.h"

#include <string.h>

/* Says in which order the bytes of numbers stand. */
#define MARK 0x5069764fu

/* Nothing that is kept needs more. */
#define ALIGNMENT 8

/* The start of an image. Behind it stand what has pointers, what has none, and where the pointers stand. */
typedef struct
{
  guint32 mark;
  guint32 layout; /* a sum over all layouts */
  guint32 linked; /* the sizes of the parts, in bytes */
  guint32 plain;
  guint32 n_pointers;
  guint32 unused;
} Header;

struct _PivotImage
{
  GBytes *bytes;
  guint8 *linked;
};

/* Where something is in an image: in the plain part from @PLAIN on. */
typedef gsize Place;

#define PLAIN (G_GUINT64_CONSTANT (1) << 32)

typedef struct
{
  GByteArray *linked;
  GByteArray *plain;
  GArray     *pointers; /* of guint32: where pointers stand in the linked part */
  GHashTable *placed;   /* what was written → its place */
} Writer;

static const PivotLayout char_layout = PIVOT_PLAIN_LAYOUT (char);

static guint32
sum (guint32 hash,
     gsize   number)
{
  return (hash ^ (guint32) number) * 16777619u;
}

static guint32
sum_layout (guint32            hash,
            const PivotLayout *layout)
{
  hash = sum (hash, layout->size);
  for (gsize i = 0; i < layout->n_pointers; i++)
    {
      const PivotPointer *pointer = &layout->pointers[i];

      hash = sum (sum (sum (hash, pointer->offset), pointer->kind), pointer->count);
      if (pointer->target != NULL)
        hash = sum_layout (hash, pointer->target);
    }
  return hash;
}

/* Appends bytes to a part, and says where. */
static gsize
append (GByteArray   *part,
        gconstpointer data,
        gsize         size)
{
  static const guint8 zeroes[ALIGNMENT] = { 0 };
  gsize               at = part->len;

  g_byte_array_append (part, data, (guint) size);
  g_byte_array_append (part, zeroes, (guint) ((ALIGNMENT - size % ALIGNMENT) % ALIGNMENT));
  return at;
}

/* Sets a pointer in the linked part. */
static void
set_pointer (Writer *writer,
             gsize   at,
             Place   place)
{
  guint32 where = (guint32) at;

  memcpy (writer->linked->data + at, &place, sizeof place);
  g_array_append_val (writer->pointers, where);
}

static void
clear_pointer (Writer *writer,
               gsize   at)
{
  memset (writer->linked->data + at, 0, sizeof (gpointer));
}

static void write_pointers (Writer            *writer,
                            const guint8      *object,
                            const PivotLayout *layout,
                            gsize              at);

static Place
write_many (Writer            *writer,
            gconstpointer      objects,
            const PivotLayout *layout,
            gsize              count)
{
  gpointer placed = NULL;
  gsize    at = 0;

  if (g_hash_table_lookup_extended (writer->placed, objects, NULL, &placed))
    return GPOINTER_TO_SIZE (placed);
  if (layout->n_pointers == 0)
    at = PLAIN + append (writer->plain, objects, count * layout->size);
  else
    at = append (writer->linked, objects, count * layout->size);
  g_hash_table_insert (writer->placed, (gpointer) objects, GSIZE_TO_POINTER (at));
  for (gsize i = 0; layout->n_pointers != 0 && i < count; i++)
    write_pointers (writer, (const guint8 *) objects + i * layout->size, layout, at + i * layout->size);
  return at;
}

static Place
write_string (Writer     *writer,
              const char *string)
{
  return write_many (writer, string, &char_layout, strlen (string) + 1);
}

static Place
write_strings (Writer            *writer,
               const char *const *strings)
{
  gsize n_strings = g_strv_length ((GStrv) strings);
  gsize at = append (writer->linked, strings, (n_strings + 1) * sizeof *strings);

  for (gsize i = 0; i < n_strings; i++)
    set_pointer (writer, at + i * sizeof *strings, write_string (writer, strings[i]));
  return at;
}

/* Only what those need who read it: where its elements are, and how many. */
static Place
write_array (Writer            *writer,
             const GArray      *array,
             const PivotLayout *layout)
{
  GArray head;
  gsize  at = 0;

  /* What no member takes up is written too, and should be the same in every image. */
  memset (&head, 0, sizeof head);
  head.len = array->len;
  at = append (writer->linked, &head, sizeof head);
  if (array->len > 0)
    set_pointer (writer, at + G_STRUCT_OFFSET (GArray, data), write_many (writer, array->data, layout, array->len));
  return at;
}

static Place
write_list (Writer            *writer,
            const GPtrArray   *list,
            const PivotLayout *layout)
{
  GPtrArray head;
  gsize     at = 0;
  gsize     elements = 0;

  memset (&head, 0, sizeof head);
  head.len = list->len;
  at = append (writer->linked, &head, sizeof head);
  elements = append (writer->linked, list->pdata, list->len * sizeof *list->pdata);
  for (guint i = 0; i < list->len; i++)
    {
      gconstpointer element = g_ptr_array_index (list, i);
      Place         place = layout != NULL ? write_many (writer, element, layout, 1) : write_strings (writer, element);

      set_pointer (writer, elements + i * sizeof *list->pdata, place);
    }
  if (list->len > 0)
    set_pointer (writer, at + G_STRUCT_OFFSET (GPtrArray, pdata), elements);
  return at;
}

static Place
write_target (Writer             *writer,
              const guint8       *object,
              const PivotPointer *pointer)
{
  gconstpointer target = G_STRUCT_MEMBER (gconstpointer, object, pointer->offset);

  switch (pointer->kind)
    {
    case PIVOT_POINTER_ONE:
      return write_many (writer, target, pointer->target, 1);
    case PIVOT_POINTER_MANY:
      return write_many (writer, target, pointer->target, G_STRUCT_MEMBER (guint, object, pointer->count));
    case PIVOT_POINTER_STRING:
      return write_string (writer, target);
    case PIVOT_POINTER_STRINGS:
      return write_strings (writer, target);
    case PIVOT_POINTER_ARRAY:
      return write_array (writer, target, pointer->target);
    case PIVOT_POINTER_LIST:
    case PIVOT_POINTER_LISTS:
      return write_list (writer, target, pointer->target);
    case PIVOT_POINTER_NOTHING:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_left_out (const guint8       *object,
             const PivotPointer *pointer)
{
  if (pointer->kind == PIVOT_POINTER_NOTHING || G_STRUCT_MEMBER (gconstpointer, object, pointer->offset) == NULL)
    return TRUE;
  return pointer->kind == PIVOT_POINTER_MANY && G_STRUCT_MEMBER (guint, object, pointer->count) == 0;
}

/* The copy of @object at @at is to lead to copies of what @object leads to. */
static void
write_pointers (Writer            *writer,
                const guint8      *object,
                const PivotLayout *layout,
                gsize              at)
{
  for (gsize i = 0; i < layout->n_pointers; i++)
    {
      const PivotPointer *pointer = &layout->pointers[i];

      if (is_left_out (object, pointer))
        clear_pointer (writer, at + pointer->offset);
      else
        set_pointer (writer, at + pointer->offset, write_target (writer, object, pointer));
    }
}

/* Only once all is written it is known where the plain part starts. */
static void
settle (Writer *writer)
{
  for (guint i = 0; i < writer->pointers->len; i++)
    {
      guint8 *pointer = writer->linked->data + g_array_index (writer->pointers, guint32, i);
      Place   place = 0;

      memcpy (&place, pointer, sizeof place);
      if (place >= PLAIN)
        place += writer->linked->len - PLAIN;
      memcpy (pointer, &place, sizeof place);
    }
}

/**
 * pivot_image_write:
 * @root: a structure that is finished
 * @layout: how it lies in memory
 *
 * Returns: (transfer full): an image of @root and all it leads to
 */
GBytes *
pivot_image_write (gconstpointer      root,
                   const PivotLayout *layout)
{
  g_autoptr (GByteArray) linked = g_byte_array_new ();
  g_autoptr (GByteArray) plain = g_byte_array_new ();
  g_autoptr (GArray) pointers = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GHashTable) placed = g_hash_table_new (NULL, NULL);
  Writer      writer = { linked, plain, pointers, placed };
  GByteArray *image = g_byte_array_new ();
  Header      header = { .mark = MARK, .layout = sum_layout (sizeof (gpointer), layout) };

  write_many (&writer, root, layout, 1);
  settle (&writer);
  header.linked = linked->len;
  header.plain = plain->len;
  header.n_pointers = pointers->len;
  append (image, &header, sizeof header);
  append (image, linked->data, linked->len);
  append (image, plain->data, plain->len);
  g_byte_array_append (image, (const guint8 *) pointers->data, pointers->len * (guint) sizeof (guint32));
  return g_byte_array_free_to_bytes (image);
}

static gboolean
is_sound (const Header      *header,
          gsize              size,
          const PivotLayout *layout)
{
  if (size < sizeof *header || header->mark != MARK || header->layout != sum_layout (sizeof (gpointer), layout))
    return FALSE;
  return size >= sizeof *header + (gsize) header->linked + header->plain + header->n_pointers * sizeof (guint32);
}

/**
 * pivot_image_open:
 * @bytes: what pivot_image_write() returned, aligned for a #guint64; kept
 * @layout: what it was written with
 *
 * Returns: (transfer full) (nullable): the image; %NULL if it is of another kind
 *   or was made by another kind of machine
 */
PivotImage *
pivot_image_open (GBytes            *bytes,
                  const PivotLayout *layout)
{
  gsize          size = 0;
  const guint8  *data = g_bytes_get_data (bytes, &size);
  const Header  *header = (const Header *) (gconstpointer) data;
  const guint8  *linked = data + sizeof *header;
  const guint32 *pointers = NULL;
  PivotImage    *self = NULL;

  if ((guintptr) data % ALIGNMENT != 0 || !is_sound (header, size, layout))
    return NULL;
  self = g_new0 (PivotImage, 1);
  self->bytes = g_bytes_ref (bytes);
  self->linked = g_memdup2 (linked, header->linked);
  pointers = (const guint32 *) (gconstpointer) (linked + header->linked + header->plain);
  for (guint32 i = 0; i < header->n_pointers; i++)
    {
      gpointer *pointer = (gpointer *) (gpointer) (self->linked + pointers[i]);
      gsize     at = GPOINTER_TO_SIZE (*pointer);

      *pointer = (gpointer) ((at < header->linked ? self->linked : linked) + at);
    }
  return self;
}

/**
 * pivot_image_close:
 *
 * Frees an image with all that is in it.
 */
void
pivot_image_close (PivotImage *self)
{
  g_bytes_unref (self->bytes);
  g_free (self->linked);
  g_free (self);
}

/**
 * pivot_image_get_root:
 *
 * Returns: (transfer none): the structure that the image is of, until it is closed
 */
gconstpointer
pivot_image_get_root (const PivotImage *self)
{
  return self->linked;
}
