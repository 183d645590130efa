"""Patterns of opinions (R04): what announces one, who asks readers for theirs, what is debated."""

from .cue_lists import cues

STANCE = (
    r"(?:in my (?:book|view|opinion|humble|modest|eyes|experience)|my (?:take|view|opinion|answer"
    r"|two cents|verdict|feeling|conviction)|as i see|the way i see|from where i|from my p|imh?o"
    r"|if you ask me|if you want my|to my mind|hot take|unpopular opinion|according to me"
    r"|as far as i'm|i'm all for|i(?:'m| am) (?:against|in favou?r)"
    r"|i (?:can't |do not |don't )?(?:support|oppose|disagree|agree|doubt|object|approve|disapprove"
    r"|applaud|deplore|condemn|welcome|reject)\b|i side with|i'd (?:argue|scrap|ban|vote)"
    r"|selon moi|d'apres moi|a mon (?:avis|sens)|de mon point de vue|mon avis|avis impopulaire"
    r"|je suis (?:contre|favorable|oppose))"
)
"""What announces an opinion and nothing else: everyday words of the trade are its subject."""

TO_READERS = (
    r"\b(?:do|would|did|don't) (?:you|any of you|people|we all) (?!really|seriously|honestly"
    r"|actually|still|truly)(?:[a-z]+ )?(?:think|believe|say|agree|find|feel)\b"
    r"|\bwhat (?:do|would|did) you|\b(?:pensez-vous|penses-tu|croyez-vous|qu'en pensez"
    r"|trouvez-vous)\b"
)
"""A question whose answer is the readers' own."""

INVITES = (
    r"\b(?:experts?|answers? (?:on|in|at|here|below|from|this|your|all|these)|find out|join|read"
    r"|webinars?|vote|poll|article|link|episode|podcast|tips|explains?|discover|register|debate"
    r"|panel|discuss(?:ion|ed)?|come and|expliquent?|repond(?:ent|ra|ront)?|decouvr\w+|inscri\w+"
    r"|sondage|votez|webinaire|lien|lisez|a lire|conference|table ronde)\b"
)
"""After a question: who answers it, and where."""

THINKS_OF = (
    r" (?:often |still |always )?(?:back )?(?:about|of|to)\b| (?:souvent |encore )?(?:a|aux|au)\b"
)
"""To think of something is not to think something of it."""

_WE_DO = (
    r"\b(?:we|<brand>|our (?:group|company|bank|sector|industry)) (?:(?:were|was|are|is) (?:so "
    r"|quite"
    r" |absolutely |totally |dead )?(?:right|wrong|mad|foolish|wise|crazy|brave|stupid|naive|too"
    r" late)"
    r" to [a-z]+|(?:don't|doesn't|do not|does not|never|didn't) (?:do|offer|help|care|listen|invest"
    r"|spend|support|reward) (?:[a-z]+ ){0,2}?(?:enough|nearly enough|more))\b"
)

WE_TRADE = (
    r"\bwe(?:'ve|'re| have| are| now| still| just| keep| kept)* (?:rais|cut|clos|charg|sell|sold"
    r"|scrap|ax|drop|lower|increas|freez|froz|outsourc|pric|ditch|abandon|hik|financ|fund|treat"
    r"|advertis)[a-z]* (?:[a-z'-]+ ){0,3}?(?:fees?|prices?|services?|branch(?:es)?|tariffs?|rates"
    r"|counters?|bills?|customers?|clients?|offers?|charges|discounts|oil|gas|coal|electricity"
    r"|loans|accounts|support)\b"
    + "|"
    + _WE_DO
    + r"|\b(?:clos|open|keep|mov|merg|shutt|sell|reopen)ing (?:down )?(?:the|our|those|these|all"
    r"|small)"
    r" (?:[a-z-]+ ){0,2}(?:branch(?:es)?|plants?|agenc(?:y|ies)|counters?|call centres?)\b"
    r"|\b(?:are|do|did|should|must) we (?:still |really |ever |always |even |keep |so often |not"
    r" )*"
    r"(?:sponsor|fund|financ|charg|sell|clos|advertis|burn|invest|import|outsourc|subsidi[sz]|lobby"
    r"|bill|lend|drill|lay)[a-z]*\b"
    r"|\bwe (?:(?:still|always|even|now|keep on|never|hardly) )+(?:sponsor|fund|financ|charg|sell"
    r"|clos"
    r"|advertis|burn|invest|import|outsourc|subsidi[sz]|lobby|bill|lend|drill|print|treat|ignor"
    r"|overcharg)"
    r"[a-z]*\b"
    r"|\bour (?:[a-z'-]+ ){0,2}?(?:profits?|dividends?|shareholders?|investors?|loans?|mortgages?"
    r"|rates|insurance|cards?|accounts?|energy|grid|reactors?|turbines?|bonuses|targets|values"
    r"|purpose|carbon|emissions|footprint|lobby[a-z]*|sponsor[a-z]*|adverts?)\b"
)
"""What we do in our trade: "we raise fees", "we still finance coal"."""

CALLS = (
    _WE_DO + r"|\b(?:clos|cut|rais|launch|end|sell|buy|leav|scrap|outsourc|renam|merg|cancel|dropp"
    r"|keep|open|sponsor|fund|financ|charg|increas|invest|lower|abandon|mov)[a-z]{0,3}ing"
    r" (?:[a-z0-9'-]+"
    r" ){1,6}?(?:is|was|would be|will be|were) (?:such )?(?:an?|the|our) (?:[a-z]+"
    r" ){0,2}?(?:mistakes?"
    r"|errors?|blunders?|ideas?|disgrace|shame|nonsense|scandal|masterstroke|move|choice"
    r"|decision)\b"
    r"|(?:^|[.!?] ?)to me,|\b(?:our|their|management's) own fault\b"
    r"|\bwhy (?:on earth )?(?:doesn't|don't|does|do|isn't|aren't|won't|can't|didn't) (?:<brand>|our"
    r" (?:group|company|bank|sector|industry)|(?:the )?banks)\b"
    r"|\? (?:simply |absolutely |just |really |frankly |honestly |utterly |totally |an? (?:real "
    r"|total"
    r" |complete |absolute )?)?(?:brilliant|awful|terrible|genius|ridiculous|rubbish|dreadful"
    r"|superb"
    r"|useless|pointless|overdue|disaster|waste|joke|masterpiece|nonsense)\b"
    r"|\bthe future (?:of (?:our|the|this) [a-z]+ |of (?:energy|banking|power|heating) )?(?:is"
    r"|lies in"
    r"|belongs to|will be|won't be)\b"
    r"|\bour (?:[a-z-]+ ){1,3}?(?:is|are|remains?) (?:by far |clearly |simply |still )?the (?:best"
    r"|worst|smartest|weakest|finest) (?:[a-z]+ ){0,2}(?:in|on|of) the (?:industry|sector|market"
    r"|country|business|world)\b"
    r"|"
    r"(?:^|[.!?:] ?|\n|\bplease )(?:let's |just )?(?:scrap|ban|tax|abolish|nationali[sz]e"
    r"|renationali[sz]e"
    r"|subsidi[sz]e|outlaw|cap|axe|ditch|freeze|stop|end|enough)(?: with| of)?(?: taxing|"
    r" subsidi[sz]ing"
    r"| building| closing| financing| funding| selling| charging)? (?:the|our|all|every|those|these"
    r"|this|that|any|gas|coal|oil|nuclear|new|private|energy|bank)\b"
    r"|\b(?:protect|help|convince|serve|fool|benefit|please|impress|reassure|suit|reward)(?:s|ed)?"
    r" (?:nobody|no one|none of|only (?:the|those)|absolutely)\b"
    r"|\b(?:sits?|sat) (?:oddly|uneasily|badly|ill|awkwardly|well|poorly) with\b"
    r"|\bsolution (?:looking for|in search of)\b|\blets? [a-z ]{2,30} off the hook\b"
    r"|\b(?:but|so|yet|and) where (?:are|is) (?:the|our)\b|\bone can(?:no|')t be (?:for|against)\b"
    r"|\b(?:nice|fine|lovely|grand|pretty|big) words\b|\bgood on [a-z]+ for\b"
    r"|\b(?:it's|it is) (?:really |just )?that simple\b|[.!] (?:period|full stop|simple as that)\b"
    r"|\b(?:does|do|did|will|would|can|could) (?:more harm|more good|nothing but|little but"
    r"|little for"
    r"|nothing for|nothing to|little to|wonders for)\b"
    r"|\b(?:more|less) (?:of )?an? [a-z]+ than an? "
    r"|\b(?:i (?:can't|cannot|don't|do not|fail to|will never|struggle to|never) (?:understand|see"
    r"|get"
    r"|grasp|fathom)|beyond me|beats me|escapes me|(?:hard|difficult) to (?:see|understand"
    r"|believe))"
    r" (?:why|how (?:we|our|the)|the (?:point|logic|need|sense))\b"
    r"|\bcould be (?:so much |a lot |much |far |way )?(?:better|clearer|simpler|fairer|cheaper"
    r"|bolder"
    r"|greener|faster|more (?:ambitious|generous|transparent|modern|honest|human))\b"
    r"|\bneeds? (?:an? |some )?(?:serious |complete |total |urgent )?(?:rethink|overhaul|reset"
    r"|rework"
    r"|shake-up|rethinking|scrapping|to (?:go|be (?:scrapped|rethought|simplified|fairer|bolder"
    r"|clearer)))\b"
    r"|\b(?:is|are|was|were|remains?|feels?|looks?) (?:just |such |simply |frankly |really )?(?:an?"
    r" (?:blessing|curse|godsend|gimmick|nightmare|blunder|non-starter|cop-out|farce|masterstroke"
    r"|step"
    r" (?:backwards?|too far|in the wrong)|missed opportunity|slap in the face)|(?:long )?overdue"
    r"|not fit"
    r" for purpose|unfit for purpose|out of touch|overpriced|too (?:cautious|timid|expensive"
    r"|complicated"
    r"|greedy|soft))\b"
    r"|\bwhy (?:must|should|would|do|does) (?:every|all|each|our) (?:branch|bank|tariff|bill"
    r"|customer"
    r"|client|counter|app|meter|price|fee)(?:es|s)?\b|\bthe only thing (?:our"
    r"|the) [a-z ]{2,20} needs?"
    r" is\b"
    r"|\b(?:went|goes|going|gone) (?:too far|not far enough|in the wrong direction|backwards)\b"
    r"|\bmiss(?:ed|ing|es) (?:the boat|a trick|the point)\b|\bin the foot\b|\bdeserves? (?:better"
    r"|more credit|criticism|a medal)\b|\b(?:about|high) time (?:we|that|our|<brand>|banks)\b"
)
"""What one calls for, and verdicts made of a verb and its object."""

VERDICTS = cues(
    fr="""
        pansement sur une jambe; vaste fumisterie; bombe à retardement; cache-sexe; écran de fumée;
        vache à lait; machine à perdre; cadeau aux; cadeau empoisonné; fausse solution; suis-je le
        seul à; suis-je la seule à; impossible sans; ma réponse est; mouais; mon pouce vers le bas
    """,
    en="""
        a plaster on; sticking plaster; band-aid; window dressing; window-dressing; smokescreen; red
        herring; blind alley; pipe dream; ticking bomb; time bomb; white elephant; poisoned chalice;
        a curse; a lifeline; no-brainer; pie in the sky; cash cow; stealth tax; daylight
        robbery; a rip-off; a ripoff; a necessity; godsend; a fudge; a must; poor substitute;
        from another age; from another era; from
        another century; of another age; stone age; middle ages; last century; am i the only; am i
        alone in; i can't be alone; does it make; no way that; no way we can; no way to; impossible
        without; can't happen without; won't happen without; cannot happen without; there is no
        future without; can't do without; cannot do without; surely; better uses; better ways to
        spend; better use for; make any sense; makes any sense; make much sense; makes much sense;
        makes little sense; make little sense; makes perfect sense; makes total sense; makes zero
        sense; make zero sense; my answer is; the answer is no; the answer is yes; meh; yikes; ugh;
        no thanks; nope; hard pass; thumbs down; thumbs up for; yes please; facepalm; baffling;
        beggars belief; boggles the mind; mind-boggling; heartbreaking; cold-hearted; one-sided;
        become worse; gets worse; has got worse; got better; become better; not green enough; enough
        of this; rewards waste; rewards greed; for the rich; helps the rich; hurts the poor; hurts
        the poorest; at the expense; does nobody; does no one; pays off; will pay off; won't pay
        off; leads nowhere; leading nowhere; to nowhere; a long shot; wrong priority; right
        priority; wrong answer; right answer; wrong fight; right fight; wrong debate; false debate;
        wrong question; not part of the problem; part of the solution; false
        solution; false economy; dead horse; lost cause; false good idea; lip-service; spineless;
        gutsy; visionless; well deserved; well done; badly done; well spent; badly spent;
        well invested; money well; too cosy; too close to; in bed with; captured by; in the pocket
        of; bow to; bowing to; bows to; kowtow; listening to the wrong; ripping off; a threat to;
        good riddance; about bloody time; not before time; and not before time; better than nothing;
        worse than nothing; worse than useless; more hype; all hype; pure hype; hype; overrated;
        underrated; way behind; years behind; decades behind; light years; miles behind; years too
        late; ten years late; decades late; nobody needs; no one needs; nobody wants; no one wants;
        nobody in their; no sane; the elephant; slap in the face; a blessing; a gimmick; a farce; a
        masterstroke; step backwards; step too far; missed opportunity; my taste; it pains me; pains
        me; it saddens me; saddens me; breaks my heart; makes my blood; there i said it; i said it;
        burnt and rebuilt; beats me; long overdue; the emperor; elephant in the room
    """,
)
"""Verdicts in images and set phrases."""
