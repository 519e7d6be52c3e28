"""The command line: Dutch commands and messages at the edge.

Owns options, exit codes and the look of findings in a terminal. A command is a
module; its row in `main.OPDRACHTEN` makes it known. Computes nothing itself.
"""
