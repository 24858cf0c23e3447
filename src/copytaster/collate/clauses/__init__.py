"""Sentences cut into clauses that assert one thing each, as spans of an account.

`cutting` goes by marks, conjunctions, numbers and the form of verbs, `grammar` by the parts of speech.
"""

from .cutting import clauses_of, clauses_within, trimmed

__all__ = ["clauses_of", "clauses_within", "trimmed"]
