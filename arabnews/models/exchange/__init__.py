"""An article in the formats of other programs: schema.org, IPTC ninjs, brat; pure functions of it."""
