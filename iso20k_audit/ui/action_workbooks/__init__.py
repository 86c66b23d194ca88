"""Windows for the round trip with owners who have only Excel: workbooks out, answers in."""
