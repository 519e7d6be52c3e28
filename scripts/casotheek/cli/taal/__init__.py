"""Dutch for click's own words: the catalogue beside this file, from first import on.

`messages.mo` is compiled from `messages.po`; a test holds the two together.
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path

MAP = Path(__file__).parent

os.environ["LANGUAGE"] = "nl"
gettext.bindtextdomain("messages", str(MAP))
