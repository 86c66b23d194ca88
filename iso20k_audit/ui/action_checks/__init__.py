"""Effectiveness checks on the page of corrective actions: plan, counts before and after, verdict."""
