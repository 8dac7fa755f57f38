"""People: honorific, name, particles, roles."""
