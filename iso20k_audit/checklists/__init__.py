"""Reading, checking, listing and writing checklists. Not for: answers to them (see `services`)."""
