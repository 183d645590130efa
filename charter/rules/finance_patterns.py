"""How people write that results will be so or so (R11): shapes over folded text.

Expressions of one piece are in `cues_finance`; what is made of several words, each common, is here.
"""

_RESULT = (
    r"(?:results?|sales|revenues?|profits?|earnings|turnover|margins?|income|losses|loss|cash flow"
    r"|ebitda|dividends?|guidance|forecasts?|budget|order book|share price|net debt|top line"
    r"|bottom line|financials|ebit|deposits)"
)
_PERIOD = (
    r"(?:q[1-4]|h[12]|(?:first|second|third|fourth|last|next|this|coming) (?:quarter|half|year)"
    r"|(?:the |our )?(?:full[ -]year|year[ -]end|financial year|fiscal year)|end of (?:the )?year)"
)
_MOOD = (
    r"(?:disaster|great|terrible|tough|brutal|records?|strong(?:er)?|weak(?:er)?|soft(?:er)?|flat"
    r"|better|worse|best|worst|amazing|bad|ugly|epic|huge|massive|good|disappoint\w*|catastroph\w*"
    r"|fireworks|bumper|stellar|dire|grim|spectacular|horrible|excellent|painful|mediocre)"
)
_BOUND = (
    r"(?:heading|headed|set|on course|on track|bound|gearing up|shaping up|poised|destined|likely"
    r"|going|about|sure|expected|forecast|projected|ready|due|unlikely|in for|certain)"
)
FORESEEN = (
    rf"\b{_BOUND} (?:for|to (?:be|have|beat|hit|post|end|finish|break|miss|reach|exceed|top|double"
    rf"|deliver|report|announce|overtake|outdo|smash|crush)) (?:[a-z']+ ){{0,4}}?(?:{_RESULT}"
    r"|(?:best|worst|record|biggest|strongest|weakest|toughest) (?:year|quarter|half|results?)"
    r"(?: (?:ever|yet|in our history|on record|in years|in a decade))?|record year)\b"
    rf"|\b(?:our|the) {_PERIOD}(?: results?| figures?| numbers?)? (?:is|are|will|'ll|should|could"
    rf"|might"
    rf"|won't|looks?|promises?|is going|are going) (?:[a-z']+ ){{0,4}}?{_MOOD}\b"
    rf"|\b{_PERIOD}(?: results?| figures?| numbers?)? (?:will be|won't be|is going to be|is"
    rf" shaping up|looks"
    rf"|should be|promises to be|is looking)(?: [a-z']+){{0,4}}? {_MOOD}\b[^.!?\n]{{0,30}}\b(?:our"
    rf"|us|we"
    r"|business|sales|<brand>|company|group|bank|numbers|figures|results?|financially)\b"
    r"|\b(?:guidance|outlook) (?:will|is going to|should|could|is about to|has to|might|won't|may"
    r"|must)"
    r" (?:soon )?(?:be )?(?:rais|cut|lower|revis|increas|rise|fall|chang|go|slash|upgrad"
    r"|downgrad)\w*\b"
    r"|\b(?:rais|cut|lower|revis|lift|upgrad|downgrad|withdraw|slash)\w* (?:our |the |its"
    r" )?(?:full-year"
    r" |annual |earnings |profit )?guidance\b"
    r"|\b(?:rebound|recovery|rise|fall|drop|jump|increase|growth|decline|dip|surge|slump|collapse"
    rf"|improvement|doubling) (?:in|of) (?:our |the |group"
    rf" )?{_RESULT}[^.!?\n]{{0,24}}\b(?:20(?:2[7-9]|3[0-9])"
    r"|next (?:year|quarter|spring)|soon|ahead|coming|expected|on the way|before|after the|by"
    r" (?:spring"
    r"|summer|christmas|the end))\b"
    rf"|\b(?:expect|bet on|brace for|hope for|count on|prepare for|wait for|fear|predict|foresee"
    rf"|see"
    rf"|promis\w+|get ready for) (?:a |an |another |some |our |the )?(?:[a-z]+"
    rf" ){{0,3}}?(?:{_RESULT}|profit"
    rf" warning) (?:in|by|for|next|this|from|on|at|before|after|to) (?:[a-z]+ )?(?:{_PERIOD}"
    rf"|spring|summer"
    r"|autumn|winter|year|quarter|february|march|july|november|christmas|20(?:2[6-9]|3[0-9])|rise"
    r"|fall"
    r"|grow|double|drop|jump|climb|improve|beat|miss)\b"
    rf"|\b(?:our|<brand>'s|group's|bank's) (?:[a-z]+ ){{0,2}}{_RESULT} (?:will|won't|should|could"
    rf"|might|may"
    r"|are going to|is going to|'ll|are bound to|is bound to|are set to|is set to|ought to|can only"
    r"|has to|have to|must)(?: [a-z]+)? [a-z]+\b"
)
"""A result, a period or a promise of one, that is still to come."""
