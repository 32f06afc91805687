/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Every sentence that the user reads about stages, slots, rules and findings,
 * in the language of the interface. The rubric speaks in ids and numbers;
 * here, and nowhere else, they become words. */

#include "core/voice/pivot-voice-cue.h"
#include "core/voice/pivot-voice-finding.h"
#include "core/voice/pivot-voice-level.h"
#include "core/voice/pivot-voice-lines.h"
#include "core/voice/pivot-voice-link.h"
#include "core/voice/pivot-voice-measure.h"
#include "core/voice/pivot-voice-moment.h"
#include "core/voice/pivot-voice-opening.h"
#include "core/voice/pivot-voice-probe.h"
#include "core/voice/pivot-voice-revision.h"
#include "core/voice/pivot-voice-row.h"
#include "core/voice/pivot-voice-rule.h"
#include "core/voice/pivot-voice-slot.h"
#include "core/voice/pivot-voice-stage.h"
#include "core/voice/pivot-voice-turn.h"
