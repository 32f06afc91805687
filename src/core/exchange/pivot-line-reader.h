/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PivotLineReader:
 *
 * Reads a file line by line in bounded memory: a line longer than the limit is
 * passed over up to its end.
 */
typedef struct _PivotLineReader PivotLineReader;

/**
 * PivotLine:
 * @bytes: the line without its break, followed by a NUL byte; until the next
 *   one is read
 * @length: how many bytes there are; a NUL may be among them
 * @cut: whether the line was longer than the limit, so that @bytes are only
 *   its beginning
 */
typedef struct
{
  const char *bytes;
  gsize       length;
  gboolean    cut;
} PivotLine;

PivotLineReader *pivot_line_reader_new (int   fd,
                                        gsize limit);
void             pivot_line_reader_free (PivotLineReader *self);
gboolean         pivot_line_reader_next (PivotLineReader *self,
                                         PivotLine       *line,
                                         GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLineReader, pivot_line_reader_free)

G_END_DECLS
