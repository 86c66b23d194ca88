"""What leaves the program: the PDF audit report and the Excel registers, made from an `AuditView`."""
