/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What most of the application reads first, so that the compiler need not read
 * it for each file. No file may rely on it: `./dev` also builds without. */
#include <adwaita.h>
