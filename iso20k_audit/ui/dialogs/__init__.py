"""Dialogs: things one must decide before going on."""
