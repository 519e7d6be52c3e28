"""What a fault in content is, and the one table of all faults.

Owns the record (file, line, column, code, severity, message, advice), the table
of permanent codes and how a record is made fit to print. Does not find faults.
"""

from casotheek.findings.record import Finding, Plek, dek_af, maak, netjes
from casotheek.findings.soort import Soort
from casotheek.findings.table import TABEL

__all__ = ["TABEL", "Finding", "Plek", "Soort", "dek_af", "maak", "netjes"]
