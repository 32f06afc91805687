/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How stories are listed: in which order, and only those with a kind, stake, state or tag. */
#define PIVOT_SESSION_N_LISTING 5

/**
 * PivotSession:
 * @known: whether there was a window on this library before
 * @story: (nullable): id of the story that was open
 * @stage: the stage in which the caret stood
 * @caret: where in its text, in characters
 * @width: of the window when it is not maximized, in application pixels
 * @height: likewise
 * @maximized: whether the window filled its monitor
 * @show_library: whether the stories were shown beside the text
 * @show_rubric: whether the rubric was shown beside the text
 * @listing: (nullable): how stories were listed, each as
 *   pivot_session_get_listing() names it
 *
 * How the window on one library was left.
 */
typedef struct
{
  gboolean known;
  char    *story;
  int      stage;
  guint    caret;
  int      width;
  int      height;
  gboolean maximized;
  gboolean show_library;
  gboolean show_rubric;
  char    *listing[PIVOT_SESSION_N_LISTING];
} PivotSession;

PivotSession *pivot_session_new (void);
void          pivot_session_free (PivotSession *self);
PivotSession *pivot_session_load (const char *file,
                                  const char *library);
gboolean      pivot_session_save (const PivotSession *self,
                                  const char         *file,
                                  const char         *library,
                                  GError            **error);
char         *pivot_session_get_file (void);
const char   *pivot_session_get_listing (guint number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSession, pivot_session_free)

G_END_DECLS
