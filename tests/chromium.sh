#!/bin/sh
# The browser tests need a real Chromium. Say where it is, install it where that is
# possible (Debian or Ubuntu, as root), or say plainly what to do.
set -u
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium for the browser tests ..."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends chromium >/dev/null && exit 0
fi
cat >&2 <<'TXT'
The browser tests need Chromium or Chrome, and none was found.
Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install chromium)
or name its program: CHROMIUM=/path/to/chrome make test
TXT
exit 1
