"""The library of checklists in the window: what there is, importing, exporting, the user's licensed text."""
