"""The parts of the page of corrective actions."""
