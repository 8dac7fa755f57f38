"""The table of block rules, in the order in which they run: the first to label a line holds it.

Reading the table tells how a page is taken apart. Each rule is one small function over the sheet that yields
line numbers with a label; it never takes a label back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from arabnews.about import summary
from arabnews.blocks import markup, selected
from arabnews.blocks.head import (
    authors,
    categories,
    decks,
    filed,
    headline,
    marked_headline,
    masthead,
    menus,
    reading_time,
    repeated_headline,
    rubrics,
    slots,
    tickers,
)
from arabnews.blocks.lines.sheet import Sheet
from arabnews.blocks.story import (
    captions,
    captions_above,
    cards,
    copies,
    credited_captions,
    inserted,
    key_points,
    listings,
    long_captions,
    skipped,
    story,
    tables,
    text_listings,
)
from arabnews.blocks.tail import (
    below,
    furniture,
    keywords,
    marker_rows,
    notices,
    other_stories,
    readers,
    related,
    site_lines,
    tail,
)
from arabnews.models import BlockKind

__all__ = ["RULES", "Rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table.

    Attributes:
        id: Stable dotted id; blocks repeat it.
        find: The function that yields line numbers with their label.
    """

    id: str
    find: Callable[[Sheet], Iterator[tuple[int, BlockKind]]]

    @property
    def looks_for(self) -> str:
        """What the rule looks for: the first line of its function's docstring."""
        return summary(self.find)


RULES: tuple[Rule, ...] = (
    Rule("story.standing", story.standing),
    Rule("hook.selected", selected.by_hook),
    Rule("profile.selected", selected.by_layout),
    Rule("markup.headline", marked_headline.headline),
    Rule("markup.copy", copies.copy),
    Rule("markup.category", categories.category),
    Rule("markup.chrome", markup.chrome),
    Rule("markup.purpose", markup.purpose),
    Rule("markup.promo", cards.promo),
    Rule("markup.contents", cards.contents),
    Rule("markup.listing", listings.listing),
    Rule("markup.cell", tables.cell),
    Rule("markup.key-points", key_points.key_points),
    Rule("markup.author-bio", authors.bio),
    Rule("markup.author", markup.author),
    Rule("markup.live-clock", markup.live_clock),
    Rule("head.crawl-day", masthead.crawl_day),
    Rule("head.breadcrumb", rubrics.breadcrumb),
    Rule("head.path-column", menus.path_column),
    Rule("head.menu-row", menus.row),
    Rule("head.menu-column", menus.column),
    Rule("head.menu-bars", menus.barred),
    Rule("head.programme", menus.programme),
    Rule("furniture.marker-within", furniture.marker_within),
    Rule("furniture.marker", furniture.marker),
    Rule("story.skipped", skipped.skipped),
    Rule("furniture.marker-row", marker_rows.marker_row),
    Rule("furniture.press-here", furniture.press_here),
    Rule("furniture.control-row", furniture.control_row),
    Rule("furniture.button-row", furniture.button_row),
    Rule("furniture.player-clock", furniture.player_clock),
    Rule("head.reading-time", reading_time.reading_time),
    Rule("furniture.ruler", furniture.ruler),
    Rule("furniture.contact", furniture.contact),
    Rule("furniture.invitation", furniture.invitation),
    Rule("furniture.notice", notices.notice),
    Rule("furniture.copyright-year", furniture.copyright_year),
    Rule("furniture.leak", furniture.leak),
    Rule("furniture.counter", furniture.counter),
    Rule("furniture.tag-row", furniture.tag_row),
    Rule("head.management-names", masthead.management_names),
    Rule("profile.words", selected.by_words),
    Rule("head.listing", text_listings.openings),
    Rule("head.one-line-strip", tickers.one_line_strip),
    Rule("head.glued-strip", tickers.glued_strip),
    Rule("head.cut-off-strip", tickers.cut_off_strip),
    Rule("head.cut-off-story", tickers.cut_off_story),
    Rule("head.cut-off-opening", tickers.cut_off_opening),
    Rule("head.filed", filed.filed),
    Rule("head.headline", headline.headline),
    Rule("furniture.follow-call", furniture.follow_call),
    Rule("head.headline-repeated", repeated_headline.headline_repeated),
    Rule("markup.parts", markup.parts),
    Rule("head.date-label", masthead.date_label),
    Rule("markup.link-above", markup.link_above),
    Rule("head.masthead-clock", masthead.masthead_clock),
    Rule("head.masthead-weather", masthead.masthead_weather),
    Rule("head.issue", masthead.issue),
    Rule("head.site-name", masthead.site_name),
    Rule("head.open-name", masthead.open_name),
    Rule("head.rubric", rubrics.rubric),
    Rule("head.author-above", masthead.author_above),
    Rule("markup.author-above", authors.author_above),
    Rule("head.ticker", tickers.ticker),
    Rule("head.slot-rubric", rubrics.slot_rubric),
    Rule("head.kicker", rubrics.kicker),
    Rule("caption.above", captions_above.above),
    Rule("head.left-above", masthead.left_above),
    Rule("markup.card", cards.card),
    Rule("markup.led-link", cards.led_link),
    Rule("head.date-slot", slots.date_slot),
    Rule("tail.polls", readers.polls),
    Rule("tail.weather", below.weather_strip),
    Rule("tail.calls", below.calls),
    Rule("tail.initials", tail.initials),
    Rule("tail.columns", below.columns),
    Rule("caption.sized", credited_captions.sized),
    Rule("caption.doubled", captions.doubled),
    Rule("caption.picture", captions_above.picture),
    Rule("caption.titled", captions.titled),
    Rule("caption.lone-bullet", captions.lone_bullet),
    Rule("caption.bulleted", captions.bulleted),
    Rule("tail.filed-under", filed.filed_under),
    Rule("markup.author-box", authors.author_box),
    Rule("head.author-card", slots.author_card),
    Rule("head.credit-slot", slots.credit_slot),
    Rule("head.latin-place", slots.latin_place),
    Rule("related.more-of", related.more_of),
    Rule("caption.credited", credited_captions.credited),
    Rule("caption.closed-by-agency", credited_captions.closed_by_agency),
    Rule("caption.closed", long_captions.closed),
    Rule("related.marked", related.marked),
    Rule("markup.link-line", cards.link_line),
    Rule("head.deck", decks.deck),
    Rule("head.deck-repeated", decks.deck_repeated),
    Rule("head.form", slots.form),
    Rule("caption.pictured", captions.pictured),
    Rule("caption.lone", captions.lone),
    Rule("markup.inner-heading", markup.inner_heading),
    Rule("tail.trade", authors.trade),
    Rule("tail.strip", tickers.strip_below),
    Rule("tail.comments", readers.comments),
    Rule("tail.control", site_lines.control),
    Rule("tail.other-matter", site_lines.other_matter),
    Rule("tail.account", site_lines.account),
    Rule("tail.footnotes", tail.footnotes),
    Rule("tail.biography", site_lines.biography),
    Rule("tail.about-writer", below.about_writer),
    Rule("tail.site-maker", below.site_maker),
    Rule("tail.keyword-line", keywords.keyword_line),
    Rule("tail.keywords", keywords.keywords),
    Rule("tail.other-titles", other_stories.other_titles),
    Rule("tail.rubric-again", below.rubric_again),
    Rule("tail.other-story", other_stories.other_story),
    Rule("tail.next-story", below.next_story),
    Rule("tail.credit", tail.credit_tail),
    Rule("tail.date", tail.date_tail),
    Rule("tail.unrelated", below.unrelated),
    Rule("markup.below-story", markup.below_story),
    Rule("profile.outside", selected.outside),
    Rule("tail.teaser", other_stories.teaser),
    Rule("tail.cut-off", below.cut_off),
    Rule("tail.keyword-row", keywords.keyword_row),
    Rule("tail.scraps", below.scraps),
    Rule("furniture.foreign", furniture.foreign),
    Rule("story.source", inserted.source),
    Rule("story.hour", inserted.hour),
    Rule("story.photo-credit", story.photo_credit),
    Rule("story.subheading", story.subheading),
    Rule("story.paragraph", story.paragraph),
)
"""Every rule, first come, first served."""
