/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-files.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

static const gboolean interruptible[PIVOT_TEST_N_CALLS] = {
  [PIVOT_TEST_OPEN] = TRUE,
  [PIVOT_TEST_READ] = TRUE,
  [PIVOT_TEST_WRITE] = TRUE,
  [PIVOT_TEST_FCHMOD] = TRUE,
  [PIVOT_TEST_FSYNC] = TRUE,
  [PIVOT_TEST_FLOCK] = TRUE,
};

static gboolean
fail (int error)
{
  errno = error;
  return FALSE;
}

static gboolean
is_hit (PivotTestFiles *self)
{
  if (self->fault_at == 0)
    return FALSE;
  return self->lasting ? self->n_calls >= self->fault_at : self->n_calls == self->fault_at;
}

static gboolean
is_interrupted (PivotTestFiles *self,
                PivotTestCall   call)
{
  self->interrupted = self->interrupts && interruptible[call] && !self->interrupted;
  return self->interrupted;
}

/* Whether the call may be made; errno where not. */
static gboolean
admit (PivotTestFiles *self,
       PivotTestCall   call,
       const char     *name)
{
  if (self->hook != NULL)
    self->hook (call, name, self->hook_data);
  if (is_interrupted (self, call))
    return fail (EINTR);
  self->n_calls++;
  self->counts[call]++;
  if (is_hit (self) && self->kills)
    kill (getpid (), SIGKILL);
  if (is_hit (self) || self->broken[call])
    return fail (self->fault_error);
  return TRUE;
}

static int
faulty_openat (gpointer    data,
               int         folder,
               const char *name,
               int         flags,
               mode_t      mode)
{
  const PivotFiles *real = pivot_files_get_real ();

  return admit (data, PIVOT_TEST_OPEN, name) ? real->openat (NULL, folder, name, flags, mode) : -1;
}

/* A close that fails has closed the file all the same. */
static int
faulty_close (gpointer data,
              int      fd)
{
  int result = pivot_files_get_real ()->close (NULL, fd);

  return admit (data, PIVOT_TEST_CLOSE, NULL) ? result : -1;
}

static gssize
faulty_read (gpointer data,
             int      fd,
             void    *buffer,
             gsize    length)
{
  PivotTestFiles *self = data;

  if (self->trickles)
    length = MIN (length, 1);
  return admit (self, PIVOT_TEST_READ, NULL) ? pivot_files_get_real ()->read (NULL, fd, buffer, length) : -1;
}

static gssize
faulty_write (gpointer    data,
              int         fd,
              const void *buffer,
              gsize       length)
{
  PivotTestFiles *self = data;

  if (self->stalls)
    return 0;
  if (self->trickles)
    length = MIN (length, 1);
  return admit (self, PIVOT_TEST_WRITE, NULL) ? pivot_files_get_real ()->write (NULL, fd, buffer, length) : -1;
}

static int
faulty_fstat (gpointer     data,
              int          fd,
              struct stat *status)
{
  PivotTestFiles *self = data;
  int             result = admit (self, PIVOT_TEST_FSTAT, NULL) ? pivot_files_get_real ()->fstat (NULL, fd, status) : -1;

  if (result == 0 && self->moved && S_ISDIR (status->st_mode))
    status->st_dev++;
  return result;
}

static int
faulty_fstatat (gpointer     data,
                int          folder,
                const char  *name,
                struct stat *status)
{
  return admit (data, PIVOT_TEST_FSTATAT, name) ? pivot_files_get_real ()->fstatat (NULL, folder, name, status) : -1;
}

static int
faulty_fchmod (gpointer data,
               int      fd,
               mode_t   mode)
{
  return admit (data, PIVOT_TEST_FCHMOD, NULL) ? pivot_files_get_real ()->fchmod (NULL, fd, mode) : -1;
}

static int
faulty_fsync (gpointer data,
              int      fd)
{
  return admit (data, PIVOT_TEST_FSYNC, NULL) ? pivot_files_get_real ()->fsync (NULL, fd) : -1;
}

static int
faulty_flock (gpointer data,
              int      fd,
              int      operation)
{
  PivotTestFiles *self = data;

  if (self->lacking[PIVOT_TEST_FLOCK])
    return fail (ENOSYS) ? 0 : -1;
  return admit (self, PIVOT_TEST_FLOCK, NULL) ? pivot_files_get_real ()->flock (NULL, fd, operation) : -1;
}

static int
faulty_mkdirat (gpointer    data,
                int         folder,
                const char *name,
                mode_t      mode)
{
  return admit (data, PIVOT_TEST_MKDIR, name) ? pivot_files_get_real ()->mkdirat (NULL, folder, name, mode) : -1;
}

static int
faulty_linkat (gpointer    data,
               int         folder,
               const char *from,
               const char *to)
{
  PivotTestFiles *self = data;

  if (self->lacking[PIVOT_TEST_LINK])
    return fail (ENOSYS) ? 0 : -1;
  return admit (self, PIVOT_TEST_LINK, to) ? pivot_files_get_real ()->linkat (NULL, folder, from, to) : -1;
}

static int
faulty_renameat2 (gpointer    data,
                  int         folder,
                  const char *from,
                  const char *to,
                  guint       flags)
{
  PivotTestFiles *self = data;

  if (self->lacking[PIVOT_TEST_RENAME] && flags != 0)
    return fail (EINVAL) ? 0 : -1;
  return admit (self, PIVOT_TEST_RENAME, to) ? pivot_files_get_real ()->renameat2 (NULL, folder, from, to, flags) : -1;
}

static int
faulty_unlinkat (gpointer    data,
                 int         folder,
                 const char *name,
                 int         flags)
{
  return admit (data, PIVOT_TEST_UNLINK, name) ? pivot_files_get_real ()->unlinkat (NULL, folder, name, flags) : -1;
}

static GPtrArray *
faulty_list (gpointer data,
             int      folder)
{
  return admit (data, PIVOT_TEST_LIST, NULL) ? pivot_files_get_real ()->list (NULL, folder) : NULL;
}

/**
 * pivot_test_files_init:
 *
 * Begins with the file system as it is, without a fault.
 */
void
pivot_test_files_init (PivotTestFiles *self)
{
  *self = (PivotTestFiles) {
    .files = {
      .openat = faulty_openat,
      .close = faulty_close,
      .read = faulty_read,
      .write = faulty_write,
      .fstat = faulty_fstat,
      .fstatat = faulty_fstatat,
      .fchmod = faulty_fchmod,
      .fsync = faulty_fsync,
      .flock = faulty_flock,
      .mkdirat = faulty_mkdirat,
      .linkat = faulty_linkat,
      .renameat2 = faulty_renameat2,
      .unlinkat = faulty_unlinkat,
      .list = faulty_list,
      .data = self,
    },
    .fault_error = EIO,
  };
}

/**
 * pivot_test_files_reset:
 *
 * Takes the faults away, and counts from the start again.
 */
void
pivot_test_files_reset (PivotTestFiles *self)
{
  pivot_test_files_init (self);
}
