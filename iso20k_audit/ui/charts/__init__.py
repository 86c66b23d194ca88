"""Charts drawn by hand: bars, columns, lines and small multiples that can be read, heard, pressed and exported."""
