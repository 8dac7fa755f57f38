"""What several forms say together: lists, ranges, a weekday and its date, an hour and its day."""
