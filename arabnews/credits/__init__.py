"""Credits: bylines, agencies, datelines."""
