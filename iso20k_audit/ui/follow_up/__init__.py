"""Follow-up audits: started from open findings, and what becomes of each."""
