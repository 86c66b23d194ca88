"""The ways of evidence into the vault: inbox, camera, clipboard, drops; and out again to be looked at."""
