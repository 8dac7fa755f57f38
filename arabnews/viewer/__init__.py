"""An article as one page of HTML that shows what was found, for eyes; nothing else is decided here.

The room needs nothing but the standard library when it runs, and knows articles by their types alone:
so it can stand below the models, and they can offer it to notebooks.
"""
