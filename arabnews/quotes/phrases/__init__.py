"""The phrase that names who speaks: how far it reaches and what it says."""
