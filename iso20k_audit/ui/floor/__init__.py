"""Floor mode: one question at a time, large enough to read at arm's length and to touch while standing."""
