/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSession, pivot_session_free)

G_END_DECLS
