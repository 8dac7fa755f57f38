"""The subject of a verb, in the orders in which Arabic writes it."""
