"""Getting to know the program: the sample audit, and a guide that ticks itself off as its steps are done for real."""
