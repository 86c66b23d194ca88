"""Texts for people outside the window: rules, errors, reports. One seam for their translation.

A text is written in English at its place, `translate("Rules", "Name the clause that is not met.")`, where
the extraction tool finds it; values are filled in afterwards with `.format`.
"""

from __future__ import annotations


def translate(context: str, text: str) -> str:
    """The text in the language in use.

    Args: context is a word for the place that the text belongs to; text the English words, a literal.
    """
    return text
