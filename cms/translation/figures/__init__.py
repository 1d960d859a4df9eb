"""The figure guard: compares a source and its translation by value, unit, label and order.

Pure Python. `compare` is the one question; everything else is how it is answered: `folding` makes texts
comparable, `tokens` finds numbers in digits and words, `reading` gives them units and limits, `matching`
pairs them, `guard` holds the checks, `evidence` says which of their findings prove too little to stop anything.
To add a check, write a function in `guard` that yields findings, add it to the list there, and give its code a
wording in `cms/translation/messages.py`.
"""

from cms.translation.figures.figure import Comparison, Finding, Severity
from cms.translation.figures.guard import compare, places

__all__ = ["Comparison", "Finding", "Severity", "compare", "places"]
