/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store-error.h"

G_DEFINE_QUARK (pivot - store - error - quark, pivot_store_error)
