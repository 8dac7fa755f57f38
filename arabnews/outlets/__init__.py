"""Outlets: what is known of each paper, agency and site, as data."""
