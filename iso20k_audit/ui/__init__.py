"""The window. Qt lives here and nowhere else; what it shows and does comes from `iso20k_audit.services`."""

from iso20k_audit.ui.process.singletons import keep_singletons_alive

keep_singletons_alive()  # before the first call into Qt; see there
