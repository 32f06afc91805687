/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-invocation.h"

#include "cli/pivot-command.h"
#include "pivot-test.h"

#define MAX_ARGUMENTS 6

static PivotExit
run (const PivotInvocation *invocation)
{
  return PIVOT_EXIT_READY;
}

static const PivotCommand bake = {
  .name = "bake",
  .operands = "CAKE…",
  .options = {
    { "heat", "N", "how hot" },
    { "format", "text|json", "for whom" },
    { "fast", NULL, "now" },
  },
  .min_operands = 1,
  .max_operands = 2,
  .run = run,
};

static const PivotCommand *const commands[] = { &bake, NULL };

static const PivotOption common[] = {
  { "library", "DIR", "where" },
  { "help", NULL, "how" },
  { "version", NULL, "which" },
  { NULL },
};

static const struct
{
  const char *name;
  const char *arguments[MAX_ARGUMENTS];
  const char *operands; /* joined by commas */
  const char *heat;
  const char *library;
  gboolean    fast;
} right[] = {
  { "an operand", { "bake", "a" }, "a", NULL, NULL, FALSE },
  { "a value behind", { "bake", "--heat", "9", "a" }, "a", "9", NULL, FALSE },
  { "a value behind a sign", { "bake", "--heat=9", "a" }, "a", "9", NULL, FALSE },
  { "an empty value", { "bake", "--heat=", "a" }, "a", "", NULL, FALSE },
  { "a value that looks like an option", { "bake", "--heat", "--fast", "a" }, "a", "--fast", NULL, FALSE },
  { "the last value counts", { "bake", "--heat=1", "--heat=2", "a" }, "a", "2", NULL, FALSE },
  { "options after operands", { "bake", "a", "--fast" }, "a", NULL, NULL, TRUE },
  { "a common option before", { "--library", "d", "bake", "a" }, "a", NULL, "d", FALSE },
  { "a common option behind", { "bake", "--library=d", "a" }, "a", NULL, "d", FALSE },
  { "nothing but operands", { "bake", "--", "--fast", "-" }, "--fast,-", NULL, NULL, FALSE },
  { "a dash", { "bake", "-" }, "-", NULL, NULL, FALSE },
  { "an empty operand", { "bake", "" }, "", NULL, NULL, FALSE },
};

static const struct
{
  const char *name;
  const char *arguments[MAX_ARGUMENTS];
  int         code;
  const char *message;
} wrong[] = {
  { "nothing", { NULL }, PIVOT_INVOCATION_ERROR_COMMAND, "No command; “pivot-cli --help” lists them all" },
  { "an unknown command", { "boil", "a" }, PIVOT_INVOCATION_ERROR_COMMAND, "Unknown command “boil”; “pivot-cli --help” lists them all" },
  { "an unknown option", { "bake", "--cold", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "Unknown option “--cold”" },
  { "a short option", { "bake", "-f", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "Unknown option “-f”" },
  { "a single dash", { "bake", "-fast", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "Unknown option “-fast”" },
  { "the beginning of an option", { "bake", "--fas", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "Unknown option “--fas”" },
  { "an option of a command before it", { "--fast", "bake", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "Unknown option “--fast”" },
  { "a value that is missing", { "bake", "a", "--heat" }, PIVOT_INVOCATION_ERROR_OPTION, "The option “--heat” needs a value" },
  { "a value too many", { "bake", "--fast=very", "a" }, PIVOT_INVOCATION_ERROR_OPTION, "The option “--fast” takes no value" },
  { "no operand", { "bake", "--fast" }, PIVOT_INVOCATION_ERROR_OPERAND, "The command “bake” needs CAKE…" },
  { "too many operands", { "bake", "a", "b", "c" }, PIVOT_INVOCATION_ERROR_OPERAND, "The command “bake” has no use for “c”" },
};

static void
test_right (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotInvocation) invocation = pivot_invocation_new (commands, common, right[i].arguments, &error);
      g_autofree char *operands = NULL;

      g_test_message ("%s", right[i].name);
      g_assert_no_error (error);
      g_assert_true (pivot_invocation_get_command (invocation) == &bake);
      operands = g_strjoinv (",", (char **) pivot_invocation_get_operands (invocation));
      g_assert_cmpstr (operands, ==, right[i].operands);
      g_assert_cmpstr (pivot_invocation_get (invocation, "heat"), ==, right[i].heat);
      g_assert_cmpstr (pivot_invocation_get (invocation, "library"), ==, right[i].library);
      g_assert_cmpint (pivot_invocation_has (invocation, "fast"), ==, right[i].fast);
    }
}

static void
test_wrong (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", wrong[i].name);
      g_assert_null (pivot_invocation_new (commands, common, wrong[i].arguments, &error));
      g_assert_error (error, PIVOT_INVOCATION_ERROR, wrong[i].code);
      g_assert_cmpstr (error->message, ==, wrong[i].message);
    }
}

/* Who asks for help need not get everything else right. */
static void
test_help (void)
{
  static const char *const asking[][MAX_ARGUMENTS] = {
    { "--help" },
    { "-h" },
    { "bake", "--help" },
    { "bake", "a", "b", "c", "-h" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (asking); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotInvocation) invocation = pivot_invocation_new (commands, common, asking[i], &error);

      g_assert_no_error (error);
      g_assert_true (pivot_invocation_has (invocation, "help"));
    }
}

static void
test_format (void)
{
  static const struct
  {
    const char *argument;
    int         format; /* -1 where it is none */
  } formats[] = {
    { "--fast", PIVOT_FORMAT_TEXT },
    { "--format=text", PIVOT_FORMAT_TEXT },
    { "--format=json", PIVOT_FORMAT_JSON },
    { "--format=JSON", -1 },
    { "--format=", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const char *arguments[] = { "bake", "a", formats[i].argument, NULL };
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotInvocation) invocation = pivot_invocation_new (commands, common, arguments, &error);
      PivotFormat format;
      gboolean    fine = pivot_invocation_get_format (invocation, &format, &error);

      g_assert_cmpint (fine, ==, formats[i].format >= 0);
      if (fine)
        g_assert_cmpint (format, ==, formats[i].format);
      else
        g_assert_error (error, PIVOT_INVOCATION_ERROR, PIVOT_INVOCATION_ERROR_OPTION);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/invocation/right", test_right);
  g_test_add_func ("/invocation/wrong", test_wrong);
  g_test_add_func ("/invocation/help", test_help);
  g_test_add_func ("/invocation/format", test_format);
  return g_test_run ();
}
