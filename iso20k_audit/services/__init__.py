"""The use cases, one verb each. The only place that combines store, checklists and reports."""
