# Types of what the archives use, for type checkers where fastwarc is not installed.
