"""An article as one page of HTML that shows what was found, for eyes; nothing else is decided here.

The room needs nothing but the standard library when it runs, and knows articles by their types alone:
so it can stand below the models, and they can offer it to notebooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arabnews.models.article import Article

__all__ = ["view"]


def view(article: Article) -> str:
    r"""Return a page of HTML that shows what was found in an article, and by which rule.

    >>> import arabnews
    >>> page = arabnews.view(arabnews.parse("افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة."))
    >>> page.startswith("<!DOCTYPE html>"), '<title>افتتاح مكتبة في نزوى</title>' in page
    (True, True)

    Args:
        article: What `parse` returns.

    Returns:
        A whole page: its fields, the text block by block with everything that was found in it, the quotations
        and the dates. It holds no script and loads nothing.

    Raises:
        InputError: It is no article.
    """
    from arabnews.view.page import whole_page  # noqa: PLC0415 - `import arabnews` must stay quick

    return whole_page(article)
