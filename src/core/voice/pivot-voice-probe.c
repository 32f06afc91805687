/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-probe.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice-rule.h"
#include "core/voice/pivot-voice-slot.h"

/* What an interviewer asks who has heard that much. */
static const struct
{
  const char *rule;
  const char *question;
} follow_ups[] = {
  { "I1", N_ ("When did you first see that it was yours, and what had you thought before?") },
  { "I2", N_ ("Why did it look right to you when you did it?") },
  { "I4", N_ ("Why was that check left out at the time?") },
  { "V1", N_ ("What did stopping it cost, and whom did you have to win for it?") },
  { "W12", N_ ("What did you say to those who bore the cost?") },
  { "O2", N_ ("What would still slip past it?") },
  { "O7", N_ ("How would you notice that it has stopped working?") },
  { "O11", N_ ("Who was against it, and what won them over?") },
};

/**
 * pivot_voice_probe_question:
 *
 * Returns: what is asked
 */
const char *
pivot_voice_probe_question (const PivotProbe *probe)
{
  for (gsize i = 0; i < G_N_ELEMENTS (follow_ups) && probe->kind == PIVOT_PROBE_DEEPER; i++)
    {
      if (g_str_equal (follow_ups[i].rule, probe->rule))
        return _ (follow_ups[i].question);
    }
  return pivot_voice_rule_question (probe->rule);
}

/**
 * pivot_voice_probe_reason:
 *
 * Returns: (transfer full): why it is asked
 */
char *
pivot_voice_probe_reason (const PivotProbe *probe)
{
  const PivotSlot slot = { .rule = probe->rule };

  switch (probe->kind)
    {
    case PIVOT_PROBE_MISSING:
      /* Translators: %s is a piece of evidence, such as "Your act". */
      return g_strdup_printf (_ ("%s: not said yet"), pivot_voice_slot_name (&slot));
    case PIVOT_PROBE_WEAK:
      /* Translators: %s is a piece of evidence, such as "Your act". */
      return g_strdup_printf (_ ("%s: said softly"), pivot_voice_slot_name (&slot));
    case PIVOT_PROBE_DEEPER:
      return g_strdup (pivot_voice_slot_said (&slot));
    case PIVOT_PROBE_TURN:
    default:
      return g_strdup (_ ("It turns what reads as defensive"));
    }
}
