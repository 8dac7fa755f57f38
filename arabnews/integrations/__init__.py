"""Where pages come from and go to on many machines: a room for each engine or framework, its library in it.

Nothing is imported here: `arabnews.integrations.warc` needs `pip install 'arabnews[warc]'`,
`arabnews.integrations.datatrove` needs `pip install 'arabnews[datatrove]'`.
"""
