"""What an audit is: vocabularies, records, rules and views. Pure: no Qt, no SQL, no files."""
