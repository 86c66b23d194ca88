"""Packages that auditors send each other: the file `.i20k`, device keys, signatures, encryption, verifying.

The format is specified in docs/package-format.md. Not for: what a workspace does with a package (see `services`).
"""
