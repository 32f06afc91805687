/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PIVOT_INTAKE_ERROR (pivot_intake_error_quark ())

/* As much of a text, and of a JSON file, as is read at most. */
#define PIVOT_INTAKE_TEXT_LIMIT ((gsize) 1024 * 1024)
#define PIVOT_INTAKE_JSON_LIMIT ((gsize) 32 * 1024 * 1024)

/**
 * PivotIntakeError:
 * @PIVOT_INTAKE_ERROR_NOT_REGULAR: a FIFO, a socket or a device
 * @PIVOT_INTAKE_ERROR_EMPTY: nothing but blanks
 * @PIVOT_INTAKE_ERROR_LARGE: more than is read at most
 * @PIVOT_INTAKE_ERROR_NUL: holds a NUL byte
 * @PIVOT_INTAKE_ERROR_ENCODING: not UTF-8
 *
 * Why bytes are not a text; a failure of the system is a #GIOErrorEnum.
 */
typedef enum
{
  PIVOT_INTAKE_ERROR_NOT_REGULAR,
  PIVOT_INTAKE_ERROR_EMPTY,
  PIVOT_INTAKE_ERROR_LARGE,
  PIVOT_INTAKE_ERROR_NUL,
  PIVOT_INTAKE_ERROR_ENCODING,
} PivotIntakeError;

GQuark   pivot_intake_error_quark (void);
int      pivot_intake_open (const char *path,
                            GError    **error);
char    *pivot_intake_read_path (const char *path,
                                 GError    **error);
char    *pivot_intake_read_fd (int      fd,
                               GError **error);
gboolean pivot_intake_check (const char *bytes,
                             gsize       length,
                             gsize       limit,
                             GError    **error);

G_END_DECLS
