"""Rules for what stands above the text: headline, rubrics, slots, masthead."""
