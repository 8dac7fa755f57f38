"""One file for each engine or framework, its library imported inside."""
