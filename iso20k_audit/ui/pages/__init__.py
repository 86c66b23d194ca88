"""The pages of the main window. Imported after the first paint, so they may import the services."""
