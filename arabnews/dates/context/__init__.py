"""What stands round a date, and may make it none."""
