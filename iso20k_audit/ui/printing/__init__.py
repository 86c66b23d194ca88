"""Print preview: the report and the working papers as pages, to a printer or a PDF. Imported when first wanted."""
