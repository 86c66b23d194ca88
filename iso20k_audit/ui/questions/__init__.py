"""What the list of questions is looked at and answered with, apart from its widgets."""
