/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-view.h"

#include "app/contrast/pivot-contrast-bar.h"
#include "app/contrast/pivot-contrast-deeds.h"
#include "app/contrast/pivot-contrast-reader.h"

/* How long typing has to rest before new marks are shown. */
#define PAUSE_MSEC 400

struct _PivotContrastView
{
  AdwBin parent_instance;

  /* template children */
  PivotContrastBar   *bar;
  AdwViewStack       *modes;
  PivotAnswersPage   *answers;
  PivotSentencesPage *sentences;

  /* owned */
  PivotLibrary        *library;
  PivotStory          *story;
  PivotContrastReader *reader;
  char                *to_turn; /* nullable */
  GActionGroup        *actions;
  char                *side;

  /* state */
  PivotPack *pack;
  double     pace;
  gboolean   narrow;
  guint      pause_id;
};

G_DEFINE_FINAL_TYPE (PivotContrastView, pivot_contrast_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_STORY,
  PROP_PACK,
  PROP_PACE,
  PROP_NARROW,
  PROP_SIDE,
} PivotContrastViewProperty;

static GParamSpec *properties[PROP_SIDE + 1];
static guint       told;

static gboolean
view_shows_sentences (PivotContrastView *self)
{
  return adw_view_stack_get_visible_child (self->modes) == GTK_WIDGET (self->sentences);
}

static void
view_show_place (PivotContrastView *self)
{
  g_autofree char *text = view_shows_sentences (self) ? g_strdup (self->to_turn) : pivot_answers_page_dup_place (self->answers);

  g_object_set (self->bar, "place", text != NULL ? text : "", NULL);
}

static gboolean
view_shows_side (PivotContrastView *self,
                 PivotSide          side)
{
  return !self->narrow || !g_str_equal (self->side, side == PIVOT_SIDE_OWNED ? "defensive" : "owned");
}

static void
view_show_sentences (PivotContrastView *self)
{
  PivotPairing            *pairing = pivot_contrast_reader_get_pairing (self->reader);
  const PivotSentencesLook look = {
    .narrow = self->narrow,
    .shown = { view_shows_side (self, PIVOT_SIDE_OWNED), view_shows_side (self, PIVOT_SIDE_DEFENSIVE) },
    .editable = self->story != NULL && pivot_story_is_editable (self->story),
    .pace = self->pace,
  };
  g_autoptr (PivotSentencesState) state = pairing != NULL ? pivot_sentences_state_new (pairing) : NULL;

  if (state == NULL)
    return;
  g_set_str (&self->to_turn, state->summary);
  pivot_sentences_page_show (self->sentences, state, &look);
}

static void
view_show (PivotContrastView *self)
{
  PivotPairing *pairing = pivot_contrast_reader_get_pairing (self->reader);
  g_autoptr (PivotContrastState) state = NULL;

  if (pairing == NULL || self->pause_id != 0)
    return;
  state = pivot_contrast_state_new (pairing);
  pivot_answers_page_show (self->answers, state);
  view_show_sentences (self);
  view_show_place (self);
}

static void
pause_cb (gpointer data)
{
  PivotContrastView *self = data;

  self->pause_id = 0;
  view_show (self);
}

static void
typed_cb (PivotContrastView *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->pause_id = g_timeout_add_once (PAUSE_MSEC, pause_cb, self);
}

static void
view_lay_out (PivotContrastView *self)
{
  const gboolean shown[PIVOT_N_SIDES] = { view_shows_side (self, PIVOT_SIDE_OWNED), view_shows_side (self, PIVOT_SIDE_DEFENSIVE) };

  pivot_answers_page_lay_out (self->answers, self->narrow, shown);
  view_show_sentences (self);
}

static void
view_set_story (PivotContrastView *self,
                PivotStory        *story)
{
  if (!g_set_object (&self->story, story))
    return;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (story != NULL && pivot_story_is_damaged (story))
    story = NULL;
  pivot_sentences_page_turn_to (self->sentences, story != NULL ? pivot_story_get_id (story) : NULL);
  pivot_answers_page_set_story (self->answers, story);
  pivot_contrast_reader_set_story (self->reader, story);
  pivot_contrast_deeds_set_story (self->actions, story);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
pivot_contrast_view_map (GtkWidget *widget)
{
  pivot_contrast_reader_set_awake (PIVOT_CONTRAST_VIEW (widget)->reader, TRUE);

  GTK_WIDGET_CLASS (pivot_contrast_view_parent_class)->map (widget);
}

static void
pivot_contrast_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (pivot_contrast_view_parent_class)->unmap (widget);

  pivot_contrast_reader_set_awake (PIVOT_CONTRAST_VIEW (widget)->reader, FALSE);
}

static gboolean
pivot_contrast_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (PIVOT_CONTRAST_VIEW (widget)->modes), GTK_DIR_TAB_FORWARD);
}

static void
pivot_contrast_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  PivotContrastView *self = PIVOT_CONTRAST_VIEW (object);

  switch ((PivotContrastViewProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SIDE:
      g_value_set_string (value, self->side);
      break;
    case PROP_LIBRARY:
    case PROP_STORY:
    case PROP_PACK:
    case PROP_PACE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_contrast_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  PivotContrastView *self = PIVOT_CONTRAST_VIEW (object);

  switch ((PivotContrastViewProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    case PROP_STORY:
      view_set_story (self, g_value_get_object (value));
      return;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      pivot_contrast_reader_set_pack (self->reader, self->pack);
      break;
    case PROP_PACE:
      self->pace = g_value_get_double (value);
      pivot_contrast_reader_set_pace (self->reader, self->pace);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      view_lay_out (self);
      break;
    case PROP_SIDE:
      if (!g_set_str (&self->side, g_value_get_string (value)))
        return;
      view_lay_out (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
pivot_contrast_view_dispose (GObject *object)
{
  PivotContrastView *self = PIVOT_CONTRAST_VIEW (object);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  g_clear_object (&self->actions);
  /* The bin would let go of its child once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_CONTRAST_VIEW);
  g_clear_object (&self->reader);
  g_clear_object (&self->library);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->side, g_free);
  g_clear_pointer (&self->to_turn, g_free);

  G_OBJECT_CLASS (pivot_contrast_view_parent_class)->dispose (object);
}

static void
view_install_properties (GObjectClass *object_class)
{
  const GParamFlags given = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags flags = given | G_PARAM_READABLE;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, given);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, given);
  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, given);
  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, G_MAXDOUBLE, 0, given);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_SIDE] = g_param_spec_string ("side", NULL, NULL, "both", flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  told = g_signal_new ("told", PIVOT_TYPE_CONTRAST_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
pivot_contrast_view_class_init (PivotContrastViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_contrast_view_get_property;
  object_class->set_property = pivot_contrast_view_set_property;
  object_class->dispose = pivot_contrast_view_dispose;
  widget_class->grab_focus = pivot_contrast_view_grab_focus;
  widget_class->map = pivot_contrast_view_map;
  widget_class->unmap = pivot_contrast_view_unmap;
  view_install_properties (object_class);

  g_type_ensure (PIVOT_TYPE_ANSWERS_PAGE);
  g_type_ensure (PIVOT_TYPE_CONTRAST_BAR);
  g_type_ensure (PIVOT_TYPE_SENTENCES_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-contrast-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotContrastView, bar);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastView, modes);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastView, answers);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastView, sentences);
  gtk_widget_class_bind_template_callback (widget_class, view_show_place);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
pivot_contrast_view_init (PivotContrastView *self)
{
  self->side = g_strdup ("both");
  self->reader = pivot_contrast_reader_new ();
  g_signal_connect_object (self->reader, "read", G_CALLBACK (view_show), self, G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->actions = pivot_contrast_deeds_new (self);
  view_show_place (self);
}

/**
 * pivot_contrast_view_get_actions:
 *
 * Returns: (transfer none): what can be done here, to be inserted as "contrast"
 */
GActionGroup *
pivot_contrast_view_get_actions (PivotContrastView *self)
{
  return self->actions;
}

/**
 * pivot_contrast_view_get_library:
 *
 * Returns: (transfer none): what holds the story
 */
PivotLibrary *
pivot_contrast_view_get_library (PivotContrastView *self)
{
  return self->library;
}

/**
 * pivot_contrast_view_get_story:
 *
 * Returns: (transfer none) (nullable): whose answers are shown
 */
PivotStory *
pivot_contrast_view_get_story (PivotContrastView *self)
{
  return self->story;
}

/**
 * pivot_contrast_view_get_pairing:
 *
 * Returns: (transfer none) (nullable): the answers as they were read last
 */
PivotPairing *
pivot_contrast_view_get_pairing (PivotContrastView *self)
{
  return pivot_contrast_reader_get_pairing (self->reader);
}

/**
 * pivot_contrast_view_get_answers:
 *
 * Returns: (transfer none): the two answers, stage against stage
 */
PivotAnswersPage *
pivot_contrast_view_get_answers (PivotContrastView *self)
{
  return self->answers;
}

/**
 * pivot_contrast_view_get_sentences:
 *
 * Returns: (transfer none): the sentences by row and side
 */
PivotSentencesPage *
pivot_contrast_view_get_sentences (PivotContrastView *self)
{
  return self->sentences;
}

/**
 * pivot_contrast_view_show_answers:
 *
 * Turns to the two answers.
 */
void
pivot_contrast_view_show_answers (PivotContrastView *self)
{
  adw_view_stack_set_visible_child (self->modes, GTK_WIDGET (self->answers));
}

/**
 * pivot_contrast_view_tell:
 * @undo: (nullable): the action that takes back what is told
 *
 * Says something to the user.
 */
void
pivot_contrast_view_tell (PivotContrastView *self,
                          const char        *words,
                          const char        *undo)
{
  g_signal_emit (self, told, 0, words, undo);
}
