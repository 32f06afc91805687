/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-units.h"

#include <string.h>

/* What stays with its number. */
static const char *const units[] = {
  "%",
  "‰",
  "°",
  "°C",
  "°F",
  "g",
  "kg",
  "t",
  "m",
  "mm",
  "cm",
  "km",
  "l",
  "ml",
  "s",
  "ms",
  "h",
  "min",
  "am",
  "pm",
  "k",
  "kB",
  "MB",
  "GB",
  "TB",
  "m²",
  "km²",
  "m³",
  "W",
  "kW",
  "MW",
  "kWh",
  "MWh",
  "V",
  "A",
  "Hz",
  "px",
  "pt",
  "€",
  "$",
  "£",
  "bn",
  "CHF",
  "EUR",
  "USD",
  "GBP",
};

/* How many bytes of a unit begin at @text; 0 where none do. */
static gsize
measure_unit (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      gsize length = strlen (units[i]);

      if (g_str_has_prefix (text, units[i]) && !g_unichar_isalnum (g_utf8_get_char (text + length)))
        return length;
    }
  return 0;
}

/**
 * pivot_units_glue:
 * @list: what is added to
 * @text: a paragraph
 *
 * Has "90 %" never parted; the text itself stays as it was written.
 */
void
pivot_units_glue (PangoAttrList *list,
                  const char    *text)
{
  for (const char *at = strchr (text, ' '); at != NULL; at = strchr (at + 1, ' '))
    {
      const char *number = at;
      gsize       unit = measure_unit (at + 1);

      while (number > text && (g_ascii_isdigit (number[-1]) || number[-1] == ',' || number[-1] == '.'))
        number--;
      if (number < at && g_ascii_isdigit (at[-1]) && unit > 0)
        {
          PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

          whole->start_index = (guint) (number - text);
          whole->end_index = (guint) (at + 1 + unit - text);
          pango_attr_list_insert (list, whole);
        }
    }
}
