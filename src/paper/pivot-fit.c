/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-fit.h"

#include <math.h>

/* The order in which room is won: each size is set looser and closer before the next smaller one is tried. */
static const struct
{
  double text;
  double key;
  double label;
  double label_lead;
  double title;
  double title_lead;
} sizes[] = {
  { 11, 13, 9.5, 12, 22, 28 },
  { 10.5, 12.5, 9, 11.5, 22, 26 },
  { 10, 12, 9, 11.5, 20, 24 },
  { 9.5, 11.5, 8.5, 11, 20, 24 },
  { 9, 10.5, 8.5, 11, 18, 22 },
};

#define SMALLEST (G_N_ELEMENTS (sizes) - 1)

static const struct
{
  double   leads[G_N_ELEMENTS (sizes)];
  double   paragraph;
  double   stage;
  double   block;
  guint    n_blanks;
  gboolean roomy;
  gboolean tight;
} settings[] = {
  { { 16, 15, 14.5, 14, 13 }, 4, 16, 24, 2, TRUE, FALSE },
  { { 16, 15, 14.5, 14, 13 }, 4, 12, 16, 1, FALSE, FALSE },
  { { 15, 14.5, 13.5, 13, 12 }, 3, 10, 12, 1, FALSE, TRUE },
  { { 14, 13.5, 12.5, 12, 11.5 }, 2, 8, 10, 1, FALSE, TRUE },
  { { 14, 13.5, 12.5, 12, 11.5 }, 0, 4, 6, 1, FALSE, TRUE },
};

/* The closest setting of all sizes but the smallest, and that of the smallest. */
#define CLOSE 3
#define CLOSEST 4

/* Of the room that a tight setting leaves, so much goes back to each gap at most. */
#define MOST_GIVEN_BACK 8

/* Naskh looks small beside Latin letters of the same size. */
#define ARABIC_TEXT 1.1
#define ARABIC_KEY 1.08
#define ARABIC_LEAD 1.125

/* What a line over is counted in, the closest lead. */
#define CLOSEST_LEAD 11.5

static PivotFit
make_fit (guint    size,
          guint    setting,
          gboolean arabic)
{
  double   key = settings[setting].tight ? sizes[size].text + 1 : sizes[size].key;
  PivotFit fit = {
    sizes[size].text * (arabic ? ARABIC_TEXT : 1),
    key * (arabic ? ARABIC_KEY : 1),
    sizes[size].label,
    sizes[size].label_lead,
    sizes[size].title,
    sizes[size].title_lead,
    settings[setting].leads[size] * (arabic ? ARABIC_LEAD : 1),
    settings[setting].paragraph,
    settings[setting].stage,
    settings[setting].block,
    settings[setting].n_blanks,
    settings[setting].roomy,
  };

  return fit;
}

static void
give_back (PivotFit *fit,
           double    left,
           guint     n_gaps)
{
  double given = MIN (floor (left / n_gaps), MOST_GIVEN_BACK);

  fit->stage += given;
  fit->block += given;
}

/* The roomiest setting of a size that fits; its closest one is known to. */
static void
choose_setting (PivotFit       *fit,
                double          room,
                guint           size,
                guint           n_gaps,
                gboolean        arabic,
                PivotFitMeasure measure,
                gpointer        data)
{
  guint closest = size == SMALLEST ? CLOSEST : CLOSE;

  for (guint i = 0; i <= closest; i++)
    {
      double end = 0;

      *fit = make_fit (size, i, arabic);
      end = measure (fit, data);
      if (end > room && i < closest)
        continue;
      if (settings[i].tight)
        give_back (fit, room - end, n_gaps);
      return;
    }
}

/**
 * pivot_fit_roomiest:
 * @arabic: whether the text is Arabic
 *
 * Returns: how a page is set that has all the room it wants
 */
PivotFit
pivot_fit_roomiest (gboolean arabic)
{
  return make_fit (0, 0, arabic);
}

/**
 * pivot_fit_find:
 * @fit: (out): how the page is set
 * @room: the last baseline that a page may have
 * @n_gaps: how many gaps there are between stages and blocks
 * @arabic: whether the text is Arabic
 * @measure: tells where a page ends
 * @data: for @measure
 * @n_over: (out): by how many lines it does not fit
 *
 * Room is won in a fixed order: first space, then size, down to 9 points.
 *
 * Returns: whether it fits
 */
gboolean
pivot_fit_find (PivotFit       *fit,
                double          room,
                guint           n_gaps,
                gboolean        arabic,
                PivotFitMeasure measure,
                gpointer        data,
                guint          *n_over)
{
  double end = 0;

  /* Nearly every story fits at the largest size; setting it in others is most of what a page costs. */
  *n_over = 0;
  *fit = make_fit (0, 0, arabic);
  if (measure (fit, data) <= room)
    return TRUE;
  for (guint size = 0; size < SMALLEST; size++)
    {
      *fit = make_fit (size, CLOSE, arabic);
      if (measure (fit, data) <= room)
        {
          choose_setting (fit, room, size, n_gaps, arabic, measure, data);
          return TRUE;
        }
      if (size > 0)
        continue;
      *fit = make_fit (SMALLEST, CLOSEST, arabic);
      end = measure (fit, data);
      *n_over = end > room ? (guint) ceil ((end - room) / CLOSEST_LEAD) : 0;
      if (*n_over > 0)
        return FALSE;
    }
  choose_setting (fit, room, SMALLEST, n_gaps, arabic, measure, data);
  return TRUE;
}
