"""How good screening is, measured: a golden set of labelled posts, and what comes out of it.

`tuned/` may be looked at while rules are written, `held_out/` not: its figures say how the rules
do on posts their authors never saw. One file a rule, tab separated: language, "flag" or "pass", the
post, and where it needs them the facts around it as JSON.
"""
