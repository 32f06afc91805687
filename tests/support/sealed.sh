#!/bin/sh
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sealed.sh CMD…: runs a command in a room of its own. It has a display (Xvfb), a session bus and an empty home, all of
# them private and gone afterwards, and of the caller's environment it gets nothing: whoever runs the tests, wherever
# and in whatever language, runs the same tests, and none of them can reach a person's own stories or settings.
set -eu

[ $# -gt 0 ] || { echo "usage: sealed.sh CMD…" >&2; exit 2; }
support=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
# What a test runs as somebody else has to get through.
chmod 711 "$room"
helpers='' display='' bus=''

leave() {
  # shellcheck disable=SC2086 # a list of words
  [ -z "$helpers" ] || { kill $helpers && wait $helpers; } 2>/dev/null || true
  rm -rf "$room"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Becomes a command that knows the room alone.
become() {
  exec env -i \
    PATH="$PATH" TERM="${TERM:-dumb}" LANG=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1 \
    HOME="$room/home" TMPDIR="$room/tmp" XDG_RUNTIME_DIR="$room/run" \
    XDG_CONFIG_HOME="$room/home/.config" XDG_DATA_HOME="$room/home/.local/share" \
    XDG_CACHE_HOME="$room/home/.cache" XDG_STATE_HOME="$room/home/.local/state" \
    ${display:+DISPLAY="$display"} ${bus:+DBUS_SESSION_BUS_ADDRESS="$bus"} \
    GDK_BACKEND=x11 GSK_RENDERER=cairo GDK_DISABLE=gl,vulkan LIBGL_ALWAYS_SOFTWARE=1 \
    GSETTINGS_BACKEND=memory GIO_USE_VFS=local GIO_USE_VOLUME_MONITOR=unix ADW_DISABLE_PORTAL=1 GTK_USE_PORTAL=0 \
    ASAN_OPTIONS=abort_on_error=1 \
    LSAN_OPTIONS="suppressions=$support/lsan.supp:print_suppressions=0" \
    "$@"
}

# Starts a server that says its address on descriptor 3 once it is ready, and puts that into $address.
start() {
  mkfifo "$room/address"
  become "$@" 3>"$room/address" >"$room/log" 2>&1 &
  helpers="$helpers $!"
  read -r address <"$room/address" || { cat "$room/log" >&2; exit 1; }
  rm "$room/address"
}

mkdir "$room/home" "$room/tmp"
mkdir -m 700 "$room/run"
# The server itself finds a free display.
start Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp -noreset
display=:$address
start dbus-daemon --session --nofork --nopidfile --address="unix:path=$room/bus" --print-address=3
bus=$address
(become "$@")
