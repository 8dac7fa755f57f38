"""The written forms of dates: one row of a table and one small function each."""
