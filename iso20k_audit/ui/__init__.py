"""The window. Qt lives here and nowhere else; what it shows and does comes from `iso20k_audit.services`."""
