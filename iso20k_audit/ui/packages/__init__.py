"""Packages between computers: writing them, looking into them, taking them in and back, receipts."""
