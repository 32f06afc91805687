/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-image.h"

#include "pivot-test.h"

typedef struct
{
  guint number;
  char *name;
} Leaf;

/* A pointer of each kind. */
typedef struct
{
  Leaf      *one;
  Leaf      *again; /* the same one */
  Leaf      *none;
  guint16   *many;
  guint      n_many;
  guint16   *empty;
  guint      n_empty;
  char      *scrap;
  GStrv      strings;
  GArray    *array;
  GPtrArray *list;
  GPtrArray *lists;
} Tree;

static const PivotPointer leaf_pointers[] = {
  { G_STRUCT_OFFSET (Leaf, name), PIVOT_POINTER_STRING, NULL, 0 },
};
static const PivotLayout  leaf_layout = PIVOT_LAYOUT (Leaf, leaf_pointers);
static const PivotLayout  number_layout = PIVOT_PLAIN_LAYOUT (guint16);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (Tree, one), PIVOT_POINTER_ONE, &leaf_layout, 0 },
  { G_STRUCT_OFFSET (Tree, again), PIVOT_POINTER_ONE, &leaf_layout, 0 },
  { G_STRUCT_OFFSET (Tree, none), PIVOT_POINTER_ONE, &leaf_layout, 0 },
  { G_STRUCT_OFFSET (Tree, many), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (Tree, n_many) },
  { G_STRUCT_OFFSET (Tree, empty), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (Tree, n_empty) },
  { G_STRUCT_OFFSET (Tree, scrap), PIVOT_POINTER_NOTHING, NULL, 0 },
  { G_STRUCT_OFFSET (Tree, strings), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (Tree, array), PIVOT_POINTER_ARRAY, &leaf_layout, 0 },
  { G_STRUCT_OFFSET (Tree, list), PIVOT_POINTER_LIST, &leaf_layout, 0 },
  { G_STRUCT_OFFSET (Tree, lists), PIVOT_POINTER_LISTS, NULL, 0 },
};
static const PivotLayout tree_layout = PIVOT_LAYOUT (Tree, pointers);

static GBytes *
write_tree (void)
{
  char       *strings[] = { (char *) "north", (char *) "south", NULL };
  guint16     many[] = { 7, 8, 9 };
  Leaf        leaves[] = { { 1, (char *) "one" }, { 2, NULL }, { 3, (char *) "" } };
  const Leaf *as_list[] = { &leaves[2], &leaves[1] };
  gpointer    as_lists[] = { strings, strings };
  GArray      array = { (char *) leaves, 3 };
  GPtrArray   list = { (gpointer *) as_list, 2 };
  GPtrArray   lists = { as_lists, 2 };
  const Tree  tree = { .one = &leaves[1], .again = &leaves[1], .many = many, .n_many = 3, .empty = many, .scrap = strings[0], .strings = strings, .array = &array, .list = &list, .lists = &lists };

  return pivot_image_write (&tree, &tree_layout);
}

static void
test_kinds (void)
{
  g_autoptr (GBytes) bytes = write_tree ();
  g_autoptr (PivotImage) image = pivot_image_open (bytes, &tree_layout);
  const Tree *tree = pivot_image_get_root (image);

  g_assert_cmpuint (tree->one->number, ==, 2);
  g_assert_null (tree->one->name);
  g_assert_true (tree->again == tree->one);
  g_assert_null (tree->none);
  g_assert_cmpuint (tree->n_many, ==, 3);
  g_assert_cmpuint (tree->many[2], ==, 9);
  g_assert_null (tree->empty);
  g_assert_null (tree->scrap);
  g_assert_cmpstrv (tree->strings, ((const char *[]) { "north", "south", NULL }));
  g_assert_cmpuint (tree->array->len, ==, 3);
  g_assert_cmpstr (g_array_index (tree->array, Leaf, 0).name, ==, "one");
  g_assert_cmpstr (g_array_index (tree->array, Leaf, 2).name, ==, "");
  g_assert_cmpuint (tree->list->len, ==, 2);
  g_assert_cmpuint (((const Leaf *) g_ptr_array_index (tree->list, 0))->number, ==, 3);
  g_assert_cmpstrv (g_ptr_array_index (tree->lists, 1), tree->strings);
}

/* An image of a value in an image is that image. */
static void
test_again (void)
{
  g_autoptr (GBytes) bytes = write_tree ();
  g_autoptr (PivotImage) image = pivot_image_open (bytes, &tree_layout);
  g_autoptr (GBytes) again = pivot_image_write (pivot_image_get_root (image), &tree_layout);

  g_assert_true (g_bytes_equal (bytes, again));
}

/* What is cut, of another order of bytes, or of another layout is told from the first on. */
static void
test_strangers (void)
{
  g_autoptr (GBytes) bytes = write_tree ();
  gsize            size = g_bytes_get_size (bytes);
  g_autofree char *turned = g_memdup2 (g_bytes_get_data (bytes, NULL), size);
  g_autoptr (GBytes) other = g_bytes_new_static (turned, size);

  for (gsize length = 0; length < size; length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, length);

      g_assert_null (pivot_image_open (cut, &tree_layout));
    }
  g_assert_null (pivot_image_open (bytes, &leaf_layout));
  *(guint32 *) (gpointer) turned = GUINT32_SWAP_LE_BE (*(guint32 *) (gpointer) turned);
  g_assert_null (pivot_image_open (other, &tree_layout));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/image/kinds", test_kinds);
  g_test_add_func ("/image/again", test_again);
  g_test_add_func ("/image/strangers", test_strangers);
  return g_test_run ();
}
