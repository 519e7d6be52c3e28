"""The privacy check: does a text hold what could lead to a person?

Owns the detection rules and their lists. Gives hits as places, never the text found,
since logs leak too. A scan without hits is no proof: a second reader stays needed.
"""

from casotheek.checks.privacy.scan import scan, scan_met_lijst
from casotheek.checks.privacy.soort import Treffer

__all__ = ["Treffer", "scan", "scan_met_lijst"]
