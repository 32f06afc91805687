/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-fact.h"

#include <glib/gi18n-lib.h>

static const PivotLibraryFact kinds[] = {
  { "strategy", NC_ ("kind of failure", "Strategy") },
  { "execution", NC_ ("kind of failure", "Execution") },
  { "stakeholder", NC_ ("kind of failure", "Stakeholder") },
};

static const PivotLibraryFact stakes[] = {
  { "small", NC_ ("size of a failure", "Small") },
  { "medium", NC_ ("size of a failure", "Medium") },
  { "large", NC_ ("size of a failure", "Large") },
};

/**
 * pivot_library_fact_list:
 * @fact: %PIVOT_FACT_KIND or %PIVOT_FACT_STAKE
 * @n_facts: (out): how many values it may have
 *
 * Returns: (array length=n_facts): these values, in order
 */
const PivotLibraryFact *
pivot_library_fact_list (PivotFact fact,
                         guint    *n_facts)
{
  *n_facts = fact == PIVOT_FACT_KIND ? G_N_ELEMENTS (kinds) : G_N_ELEMENTS (stakes);
  return fact == PIVOT_FACT_KIND ? kinds : stakes;
}

/**
 * pivot_library_fact_dup_name:
 * @fact: %PIVOT_FACT_KIND or %PIVOT_FACT_STAKE
 * @id: what a story's file says
 *
 * Returns: (transfer full): what that is called, translated; "" where it is
 *   none of the known values
 */
char *
pivot_library_fact_dup_name (PivotFact   fact,
                             const char *id)
{
  const char             *context = fact == PIVOT_FACT_KIND ? "kind of failure" : "size of a failure";
  guint                   n_facts = 0;
  const PivotLibraryFact *facts = pivot_library_fact_list (fact, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      if (g_str_equal (facts[i].id, id))
        return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, context, facts[i].name));
    }
  return g_strdup ("");
}
