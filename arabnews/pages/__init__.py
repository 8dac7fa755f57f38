"""Pages: bytes, markup and text into lines."""
