"""The demo world: invented customers, contacts and feeds."""
