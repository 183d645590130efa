"""The guard of protected speech (R38): what people have a right to say about their work.

Some words name it: a union, a strike, an alert, pay. Most posts name nothing: they say what is
wrong, and where. Words of four kinds are weighed together in a sentence and its neighbours: terms
of employment, people and places of work, grievances and demands, complaints. It errs towards
protection: a note too many is read and forgotten, by the author alone.
"""

import re
from collections.abc import Iterator

from charter.rules import protected_frames, protected_patterns
from moderation.screening.nearby import after, before
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.shapes import shapes_of
from moderation.screening.stretch import inside, near, within

_ENOUGH = 4
_REACH = 160
_MONEY = r"(?:euros?|\$|%|pounds|dollars)"
_MANY = r"(?:deux|trois|quatre|cinq|six|dix|two|three|four|five|ten|[2-9])"
_NOT_RIGHT = (
    r"(?:tenable|vivable|humain|acceptable|supportable|normale?|digne|juste|serieux|raisonnable"
    r"|correct|legale?|equitable|negociable|viable)s?"
)
_NOT_FAIR = (
    r"(?:sustainable|acceptable|fair|human|normal|right|decent|reasonable|legal|safe|bearable"
    r"|tenable|negotiable|ok|okay|liveable)"
)
_DO_TO_US = (
    r"(?:dit|disent|demandent?|imposent?|refusent?|enlevent?|retirent?|interdi(?:t|sent)"
    r"|obligent?|traitent?|forcent?|proposent?|promet|promis|fait comprendre|prennent|prend"
    r"|punit|ment|menti|explique)"
)
_SIGNS = "|".join(
    (
        # less than others, or than before
        rf"\b[0-9]+ ?{_MONEY} (?:par mois |par an |brut |net )*(?:de moins|de plus que)\b",
        rf"(?:\$ ?[0-9]+|\b[0-9]+ ?{_MONEY})(?: a (?:month|year)| an hour)? (?:less|more than)\b",
        r"\b(?:ecart|difference|gap) (?:de |of )?[0-9]+ ?%|\b[0-9]+ ?% (?:d'ecart|gap|difference)",
        r"% (?:pour|for) [a-z' ]{3,40} [0-9]+ ?% (?:pour|for)",
        r"\b(?:went|cut|reduced|goes|dropped|passee?s?|passent?|reduite?s?|ramenee?s?) (?:from|de)"
        r" [0-9]+ (?:[a-z%]+ )?(?:to|a) [0-9]",
        # too few for the work, too hot or too cold
        rf"\b(?:travail|boulot|taf|jobs?|work) (?:de|of|for) {_MANY}\b",
        r"\b(?:one|a single|un seul|une seule|deux|two) [a-z]+ (?:for|pour) (?:[a-z0-9]+ ){1,3}"
        r"(?:employees|staff|workers|colleagues|people|salaries|agents|collegues|personnes)\b",
        r"\b[34][0-9] (?:degres|degrees)\b|\bmoins [a-z0-9]+ degres\b|\bpar moins [a-z0-9]+\b",
        r"\bminus [a-z0-9]+\b",
        r"\b[a-z0-9]+[ -]hour (?:days?|shifts?)\b|\bjournees? de (?:[0-9]+|dix|onze|douze"
        r"|treize) ?h[a-z]*",
        r"\b(?:pas d'|no |aucun |without |sans |manque d')(?:epi|ppe|protective (?:gear|equipment)"
        r"|gants?|gloves"
        r"|casques?|helmets?|masks?|masques?|harnais|harness(?:es)?|heating|chauffage|air con)\b",
        r"\b(?:we|on|nous) (?:badly |urgently |just )?(?:need|veut|voulons|demande|manque|manquons"
        r"|avons besoin|a besoin)"
        r" (?:plus |more |de |d')+(?:staff|people|hands|nurses|colleagues|drivers|bras|monde"
        r"|effectifs|personnel|collegues|moyens|embauches|repos|rest)\b",
        r"\b(?:toujours|still) (?:rien|nothing|no answer|no reply|waiting|pas de reponse"
        r"|aucune reponse)\b",
        # not as it should be
        rf"\b(?:pas|plus|rien|ni) (?:de |d'|tres |vraiment |franchement )?{_NOT_RIGHT}\b",
        rf"\b(?:isn't|not|hardly|aren't) (?:really |very |even )?{_NOT_FAIR}\b",
        # what those above do to us
        r"\b(?:on|ils|(?:la|ma) direction|(?:le|mon) chef|ma cheffe|les chefs|la hierarchie"
        rf"|le patron) (?:ne )?(?:nous |m')(?:a |ont |avait |avaient )?{_DO_TO_US}\b",
        r"\b(?:we|i)(?:'ve|'re|'m| have| are| am| was| were| get| got)?"
        r" (?:been |just |only |now |even )?(?:told (?:to|that|we|i)|offered a cheap|asked to"
        r"|expected to|forced|made to|denied|refused|given no|entitled to)\b",
        r"\bthey (?:want to|told|cut|took|take away|expect|keep|never|won't|don't|scrapped|closed"
        r"|refused?|removed|stopped|ignored?) ",
        r"\bmy (?:request|application|leave|complaint|report|appeal|claim|contract|role|position"
        r"|post|job|hours|shifts?|bonus) (?:was|were|is being|has been|have been|got|gets)"
        r" (?:rejected|refused|denied|ignored|cut|dropped|lost|moved|scrapped|cancelled|turned"
        r"|not|never)\b",
        r"\b(?:ma|mon|mes|notre|nos) [a-z' ]{3,40} (?:a|ont|est|sont|m'a|m'ont)"
        r" (?:encore |toujours )?(?:ete )?"
        r"(?:rejete|refuse|ecarte|ignore|supprime|annule|reduit|enterre)e?s?\b",
    )
)
"""Grievances that are no fixed expressions."""
_SAID = "|".join(
    (
        protected_patterns.SAID,
        r"\binflation\b|\bdividend\w*|\bsolidar\w+|\b(?:je|on) (?:gagne|touche)\b|\bi(?:'m"
        r"| am)? (?:earn|make|paid)\b",
        r"\b(?:stopwatch|chronom\w+|minut(?:e|ee|es|ees)\b|timed|surveill\w+|monitors?|times) ",
        r"\b(?:tous ensemble|all together|rassembl\w+|rall(?:y|ies)|manif\w*|banner|banderole"
        r"|march(?:ing)?)\b",
        r"\b(?:outsourc|offshor|externalis|delocalis)\w+|\b(?:jobs?|postes?|posts|positions) \w+",
        r"\b(?:sidelined|demoted|placardis\w+|placard|blacklisted|punish\w+|mutee?s?|ecartee?s?)\b",
        r"\b(?:elue?s?|elected|me presente|candidate?s?|standing|running)\b",
        r"\b(?:pregnan\w+|enceintes?|maternity|maternite|paternity|paternite)\b",
        r"\b(?:deux|trois|quatre|another|encore un|un autre|two|three|four|[2-9]) accidents?\b",
        r"\b(?:refus\w+|won't|machines?|robots?|numeros?|pions|embauch\w+|hire|hires|hiring|clics"
        r"|clicks|keystrokes)\b",
        r"\b(?:attends?|attendons|waiting|dessus|yell(?:s|ing)?|shout(?:s|ing|ed)?|scream(?:s|ing"
        r"|ed)?|salaires|payes|paie|wages?|the door|la porte)\b",
        r"\b(?:(?:our|nos|my|mes) (?:private |personal )?(?:messages|mails|emails|calls|appels"
        r"|ecrans|screens|pay|rota|hours|horaires)|knowing|about pay|discuss pay)\b",
        r"\b(?:petition|plan de departs?|unpaid|impaye\w*|promis(?:e|ed|es)?)\b",
        r"\binjured\b|\belectrocuted\b|\btouch(?:es|ing|ed) me\b|\bour salar|\bfor (?:reporting"
        r"|speaking|raising|refusing|complaining)\b|\bfaint(?:ed|ing)\b|\bpassed out\b|\b(?:us|me"
        r"|staff|everyone|people) to (?:work|come in"
        r"|stay)\b|\bno pay\b|\b(?:with a fever|while sick|work sick|come in sick|work ill)\b",
        r"\b(?:consultation|concertation)\b|\bwithout (?:warning|notice|asking)\b"
        r"|\bsans (?:prevenir|preavis)\b",
        r"\b(?:sign(?:ed)? off|signer|falsif\w+|fake|faked|backdat\w+|antidater|cover(?:ed)? up"
        r"|look away|regulators?|inspectorate|ombudsman|whistle\w+|lanceu[a-z]+ d'alerte|signatures"
        r"|toilet breaks?|bathroom breaks?|meritons mieux|merite mieux|physique|decollete|my body"
        r"|my looks|ventilateur\w*|degres|degrees|pas de masques?|no masks?|leave in"
        r"|conges d'office)\b",
        r"\b(?:replaced|remplace\w*|off sick|every week|chaque semaine|la veille"
        r"|should (?:ever )?have to"
        r"|work of|boulot de|drinking water|eau potable|running water|no toilets?|ne devrait"
        r"|clim\b|air con\w*|d'augmentation|raise|humili\w+)",
    )
)
"""Words that wake the rule for `_PLAIN`: each is rare enough, and none says anything alone."""
_PAID = r"(?:augment\w*|salaires?|paies?|primes?|raises?|pay|wages?|salar\w+|bonus\w*)"
_STAFF = (
    r"(?:staff|workers?|workforce|colleagues?|employees|crews?|teams?|drivers|nurses|strik\w+"
    r"|salarie\w*|collegues|agents|ouvri\w+|equipes?|grevistes?|interimaires|apprentis|personnel)"
)
_LABOUR = (
    r"(?:closures?|closing|fermetures?|cuts?|job\w*|emplois?|suppressions?|licenciements?"
    r"|salaires?|wages?"
    r"|pay|conditions|retraites?|pensions?|decent work|effectifs|staffing|layoffs?|redundanc\w+"
    r"|postes|droits)"
)
_PLAIN = re.compile(
    "|".join(
        (
            protected_patterns.PLAIN,
            rf"\binflation\b[^\n]{{0,50}}[0-9][^\n]{{0,60}}\b{_PAID}|\b(?:our|my|notre|nos|mon"
            rf"|mes) {_PAID}[^\n]{{0,60}}"
            r"\binflation\b",
            r"\bdividend\w*\b[^\n]{0,70}\b(?:share|partag\w+|nous|us|salaires?|wages|our|nos|on)\b",
            rf"\bsolidar\w+ (?:with|avec|to|aux|de|des)\b[^\n.]{{0,40}}\b{_STAFF}",
            r"\b(?:je|on) (?:gagne|touche) [^\n.]{0,20}[0-9][0-9 ,.]*(?:\$|euros?|k\b|net"
            r"|brut)[^\n]{0,60}\b(?:apres|depuis|pour|alors|et on|avec|mais)\b",
            r"\bi(?:'m| am)? (?:earn|make|paid) [^\n.]{0,20}[0-9][0-9 ,.]*[^\n]{0,60}\b(?:after"
            r"|for|while|but|and they|since|with)\b",
            r"\b(?:stopwatch|chronom\w+|minut\w+|timed|surveill\w+|monitors?"
            r"|times)\b[^\n.]{0,50}\b(?:toilet\w*|pauses?|breaks?"
            r"|loo|pipi|wc)\b|\b(?:toilet|pauses?|breaks?|loo|pipi|wc)\b[^\n.]{0,40}\b(?:stopwatch"
            r"|chronom\w+|timed|minutees?)\b",
            r"\b(?:tous ensemble|all together|rassembl\w+|rall(?:y|ies)|manif\w*|banner|banderole"
            r"|march\w*)\b[^\n.]{0,80}\b(?:contre"
            rf"|against|for|pour|:)[^\n.]{{0,20}}\b{_LABOUR}\b",
            r"\b(?:they|management|direction|bosses|ils|on nous|hq"
            r"|nous)\b[^\n.]{0,30}\b(?:outsourc|offshor|externalis|delocalis)\w+",
            r"\b(?:[0-9]+|two|three|four|five|six|ten|deux|trois|quatre|cinq|six|dix|many"
            r"|plusieurs)(?: [a-z-]+)? (?:jobs?|postes?"
            r"|posts|positions|emplois) (?:gone|cut|lost|axed|going|disappear\w*|supprim\w*"
            r"|en moins|perdus?|disparu\w*|menaces?)",
            r"\b(?:perdu|lost|supprime|axed|cut) (?:[0-9]+|two|three|four|five|ten|deux|trois"
            r"|quatre|cinq|dix) (?:postes?|jobs|posts|positions|collegues|colleagues)\b",
            r"\b(?:i|we|j'ai|on a|nous avons|j'avais)\b[^\n.]{0,10}\b(?:raised|reported|flagged"
            r"|denounced|spoke|told|denonce\w*|alerte"
            r"|signale|parle)\b[^\n]{0,90}\b(?:sidelined|demoted|placard\w*|blacklisted|punish\w+"
            r"|mutee?s?|ecartee?s?|moved|no more)\b",
            r"\b(?:elue?s?|elected|me presente|candidate?s?|standing"
            r"|running)\b[^\n.]{0,30}\b(?:comite (?:de groupe|social|d'entreprise"
            r"|europeen)|works council|staff council|staff committee|cse\b|cssct|representant\w*"
            r"|delegue\w*|reps?\b|safety rep)",
            r"\b(?:pregnan\w+|enceintes?|maternit\w+|paternit\w+)\b[^\n]{0,70}\b(?:forget|miss\w*"
            r"|a cote|refus\w*|lost|perdu\w*|passed over"
            r"|without|sans|demoted|gone|cut|penalis\w+|no (?:raise|promotion|bonus))\b",
            r"\b(?:reorg\w*|restruct\w*|rotas?|plannings?|horaires|shifts?|hours|teletravail"
            r"|home working|branch|agences?)\b[^\n.]{0,60}"
            r"\b(?:without (?:warning|notice|asking)|sans (?:prevenir|preavis|nous)|(?:sans|no"
            r"|without|aucune)(?: la moindre| any| aucune| real| vraie)? (?:consultation"
            r"|concertation|discussion|negotiation|negociation))\b",
            r"\baccidents?\b[^\n.]{0,50}\b(?:nos|notre|our) (?:chantiers?|sites?|depots?"
            r"|warehouses?|workshops?|ateliers?|equipes?|crews?)\b",
            r"\b(?:not|n'est pas|sommes pas|pas|aren't|isn't) (?:des |de simples |a |just "
            r"|mere )?(?:machines?|robots?|numbers?|numeros?|pions|cattle|betail|cogs|pawns)\b",
            r"\b(?:je refuse|i (?:won't|refuse)|we (?:won't|refuse)|on refuse"
            r"|nous refusons)\b[^\n]{0,60}\b(?:sans|without|until|tant que"
            r"|my right|mon droit|our right|notre droit|dangereu\w+|unsafe|securite|safety)\b",
            r"\b(?:i|we|i'm|we're|j'|je|on|nous)\b ?[^\n.]{0,16}\b(?:attends?|attendons"
            r"|waiting)\b[^\n.]{0,30}\b(?:expenses|frais|primes?|bonus"
            r"|pay|salaires?|overtime|heures)\b",
            r"\bwaiting (?:for )?(?:my|our) (?:travel )?(?:expenses|pay|bonus|overtime|back pay)\b",
            r"\b(?:our|my|nos|notre|mon|mes) (?:pay|payes?|paies?|salaires?"
            r"|wages?)\b[^\n.]{0,12}\b(?:doesn't|don't|isn't|not|pas|stagn\w+"
            r"|bouge\w*|n'a|n'ont|stays?|stuck)\b|\bpas (?:nos|mon|notre) (?:payes?|paies?"
            r"|salaires?)\b",
            r"\b(?:chefs?|cheffe|boss(?:es)?|managers?|responsable|supervisors?|team leaders?"
            r"|foremen|foreman|patron|directors?)\b[^\n.]{0,30}\b(?:crie|hurle|gueule"
            r"|yell(?:s|ing)?|shout(?:s|ing|ed)?|scream(?:s|ing|ed)?) ?(?:nous )?(?:dessus|at (?:us"
            r"|me|people|staff|the team|everyone))",
            r"\b(?:parler|parlons|talk\w*|discuss\w*|discuter) (?:of |about |des? |du |de nos "
            r"|our |nos )*(?:pay|salaires?|wages?|remunerations?"
            r"|payes?|paie|working hours|temps de travail)\b",
            r"\b(?:ne pas|not to|not|pas|never) (?:hire|hiring|embaucher|embauche"
            r"|recruter)\b[^\n]{0,40}\b(?:over [0-9]|plus de [0-9]|women"
            r"|femmes?|arabes?|black|noirs?|enceintes?|pregnant|handicap\w+|disabled|foreign\w*"
            r"|etrang\w+)",
            r"\b(?:me|m'|nous|us|they) ?(?:propose\w*|montre\w*|show(?:ed|s)?"
            r"|shown)\b[^\n.]{0,14}\b(?:la porte|the door)\b",
            r"\b(?:zero|no|aucune|pas d'|not a single) ?(?:hiring|new hires|embauches?"
            r"|recrutements?|backfill)\b",
            r"\b(?:reads?|lit|lisent|tracks?|compte\w*|counts?|enregistre\w*|espionne\w*|spies on"
            r"|filme\w*) (?:our|nos|my|mes) (?:private |personal )?"
            r"(?:messages?|e?mails?|chats?|clicks?|clics|keystrokes|screens?|ecrans?|breaks?"
            r"|pauses?|conversations?)",
            r"\b(?:not knowing|ne pas (?:connaitre|savoir)|never know|on ne (?:connait"
            r"|sait))\b[^\n]{0,30}\b(?:hours|shifts?|rota|schedule|plannings?|horaires?)\b",
            rf"\bpetition\b[^\n.]{{0,60}}\b{_LABOUR}\b",
            rf"\b(?:our|my) {_PAID} (?:is|are|remains?) (?:[a-z]+ ){{0,2}}(?:low|joke|ridiculous"
            r"|shameful|peanuts|pathetic|insult\w*|indecent)\b",
            r"\b(?:colleagues?|people|workers?|staff|of us|someone)\b[^\n.]{0,20}\b(?:faint\w+"
            r"|passed out)\b",
            r"\b(?:want|expect|ask|forc|order|mak|tell|told)\w* (?:us|me|staff|everyone|people) to "
            r"(?:work"
            r"|come in|stay)\b[^\n.]{0,40}\b(?:christmas|sundays?|saturdays?|weekends?|nothing|free"
            r"|unpaid|late|holidays?|nights?|without|sick|ill)\b",
            r"\bno pay,? no work\b|\b(?:had to|have to|forced to|made to|told to) (?:work|come in"
            r"|go to work) (?:[a-z]+ ){0,2}(?:with a fever|sick|ill)\b",
            r"\b(?:management|hr|boss(?:es)?|they|company|employer|ceo|directors?) (?:[a-z]+ "
            r")?(?:refuses?|won't"
            r") (?:to )?(?:even )?(?:talk|negotiate|listen|meet|discuss|answer|hear)\b",
            r"\b(?:colleague|worker|technician|apprentice|driver)s? (?:[a-z]+ ){0,3}(?:injured"
            r"|electrocuted)\b",
            r"\b(?:punish|fired|sacked|dismiss|sidelin|demot|disciplin|transferr|threaten)[a-z]* "
            r"for (?:reporting|speaking|raising|refusing|complaining)\b",
            r"\b(?:boss|manager|supervisor|director|foreman)\b[^\n.]{0,30}\btouch(?:es|ing|ed) "
            r"me\b",
            # asked to do wrong, and telling of it
            r"\b(?:asked|told|pressur\w+|forced|pushed|ordered|wants?|expects?) (?:me"
            r"|us) to (?:sign|falsify|fake|backdate|cover|lie|look away|delete|hide|sign off)\b",
            r"\b(?:demande|ordonne|force|oblige|impose)\w* (?:de|d'|a) ?(?:signer|falsifier|mentir"
            r"|antidater|cacher|truquer)\b",
            r"\b(?:i|we|i've|we've)\b[^\n.]{0,20}\b(?:told|reported|informed|alerted|written to"
            r"|wrote to|contacted|gone to|went to|tipped off|called)\b[^\n.]{0,30}\b(?:regulators?"
            r"|inspectorate|ombudsman|authorities)\b",
            r"\bwhistle ?-?blow\w+|\blanceu[a-z]+ d'alerte\b",
            r"\bsignatures? (?:against|for|contre|pour) ",
            # worked like this
            rf"\b{_MANY} (?:of us|people|personnes)\b[^.\n]{{0,30}}\b(?:work|travail|boulot) (?:of"
            rf"|de)\b",
            r"\b(?:no|pas d'|without|sans) ?(?:drinking |running |hot )?(?:water|eau|toilets?"
            r"|toilettes)"
            r"\b[^\n]{0,80}\b(?:work\w*|site|depot|warehouse|travaill\w*|chantier|entrepot)\b"
            r"|\b(?:site|depot|warehouse|chantier|entrepot)\b[^\n.]{0,40}\b(?:no|pas d'|without"
            r"|sans) ?(?:drinking |running |hot )?(?:water|eau|toilets?|toilettes)\b",
            r"\b(?:departs?|left|leavers|colleagues?|people|collegues|postes?|resign\w+|retire\w*"
            r"|quit)"
            r"\b[^.\n]{0,80}\b(?:none|nobody|no one|not one|aucune?|personne|never|jamais|not|pas"
            r"|sans)\b[^.\n]{0,24}\b(?:replaced|remplace\w*)",
            r"\b(?:colleagues?|collegues|people|of us|managers|chefs|staff"
            r"|team)\b[^.\n]{0,20}\boff sick\b",
            r"\b(?:shifts?|rota|my hours|planning|horaires)\b[^.\n]{0,40}\b(?:every week"
            r"|chaque semaine|la veille)\b",
            r"\b(?:no one|nobody|personne) (?:should (?:ever )?have to"
            r"|ne devrait)\b[^.\n]{0,40}\b(?:alone"
            r"|seule?s?|without|sans|for free|gratuit\w*|weekends?|nights?|nuits?|work\w*"
            r"|travail\w*)\b",
            r"\b(?:pas de|no) (?:clim\b|air con)[^\n]{0,80}\b(?:eau|water|van|truck|warehouse"
            r"|office)\b|\b(?:camionnette|van|depot|warehouse|truck|entrepot|atelier|bureaux?"
            r"|office)\b[^\n]{0,60}\b(?:pas de|no) (?:clim\b|air con)",
            r"\b(?:chronometr\w+|timed)\b[^\n]{0,60}\bhumili\w+",
            r"\b(?:on|nous|we)(?: are|'re)? (?:demande|demandons|asks?|asking|reclame|reclamons"
            r"|veut|voulons"
            r"|want) (?:for )?(?:a )?[0-9][0-9.,]* ?% (?:d'augmentation|raise|pay|more|increase"
            r"|rise)",
            r"\b(?:one|two|no|single|our|my|a|every) (?:toilet|bathroom) breaks?\b",
            r"\b(?:made|forced|forcing|makes?|make) (?:me|us|everyone|people|staff) (?:to )?(?:take"
            r"|use) [^\n.]{0,16}\b(?:leave|holidays?|days off)\b",
            r"\b(?:on|nous|je|i|we) (?:merite|meritons|deserve)s? (?:vraiment |bien )?(?:mieux"
            r"|better (?:than|pay))",
            r"\b(?:remarques?|commentaires?|blagues?|comments?|jokes?|remarks?) (?:sur|about"
            r"|on) (?:mon"
            r"|ma|notre|my|our|her) (?:physique|corps|poids|decollete|accent|tenue|body|looks"
            r"|weight|clothes|accent|skin)\b",
            r"\bdegr(?:es|ees) (?:dans|in|inside|au|sous) (?:l'|the |le |la |our "
            r"|notre )?(?:entrepot"
            r"|atelier|hangar|bureaux?|open space|depot|camion|cuisine|warehouse|workshop|office"
            r"|van|kitchen|depot|call cent\w+)",
            r"\b(?:pas de|no|ni) (?:gants?|gloves|masques?|masks?|casques?)\b,? (?:et "
            r"|and )?(?:pas de|no|ni) ",
        )
    )
)
"""What speaks of rights by itself, in the words of no list."""
_AROUND = 120
_EVERYDAY_AFTER = re.compile(protected_patterns.EVERYDAY_AFTER)
_OTHER_UNIONS = re.compile(protected_frames.OTHER_UNIONS)
_EVERYDAY_BEFORE = re.compile(protected_patterns.EVERYDAY_BEFORE)
_SOLD = re.compile(protected_patterns.NOT_WORK)


def _protected(reading: Reading, found: Found) -> Iterator[Hit]:
    """One note is enough, whatever the number of words that call for it."""
    for span in _speaking(reading, found):
        yield Hit(span.start, span.end)
        return


def _speaking(reading: Reading, found: Found) -> Iterator[Span]:
    yield from (span for span in found.spans("cues") if not _is_everyday(reading, span))
    for span in found.spans("walkouts"):
        if not _is_everyday(reading, span) and not within(found, near(reading, span), "others"):
            yield span
    yield from _plainly(reading, found)
    yield from _framed(reading, found)
    weighed: set[tuple[int, int]] = set()
    for group in ("grievances", "signs", "complaints"):
        for span in found.spans(group):
            stretch = near(reading, span)
            place = (stretch[0], span.start // _REACH)
            if place not in weighed and _weight(reading, found, stretch, span) >= _ENOUGH:
                yield span
            weighed.add(place)


def _is_everyday(reading: Reading, span: Span) -> bool:
    """Whether the words are of everyday here: "our pay-as-you-go tariff", "great conditions"."""
    said = after(reading, span, 40)
    if _EVERYDAY_AFTER.match(said) or _OTHER_UNIONS.match(said):
        return True
    praised = "condition" in reading.folded(span.start, span.end)
    return praised and bool(_EVERYDAY_BEFORE.search(before(reading, span, 30)))


def _framed(reading: Reading, found: Found) -> Iterator[Span]:
    """A grievance, a demand or an alert in one clause, where nothing is sold."""
    for span in found.params["frames"].spans(reading):
        start, end = near(reading, span)
        if not (within(found, (start, end), "others") or _SOLD.search(reading.folded(start, end))):
            yield span


def _plainly(reading: Reading, found: Found) -> Iterator[Span]:
    """Sentences that name no right and no wrong of the lists, and yet say it plainly."""
    done = -1
    for span in found.spans("said"):
        if span.start < done:
            continue
        stretch = near(reading, span)
        low, high = max(stretch[0], span.start - _AROUND), min(stretch[1], span.end + _AROUND)
        done = high
        if _PLAIN.search(reading.folded(low, high)) and not within(found, stretch, "others"):
            yield span


def _weight(reading: Reading, found: Found, stretch: tuple[int, int], span: Span) -> int:
    """How much the words around a grievance speak of work, and of what is wrong with it."""
    low, high = max(stretch[0], span.start - _REACH), min(stretch[1], span.end + _REACH)
    count = _distinct(found, low, high)
    wrongs = count["grievances"] + count["signs"]
    work = 2 * min(1, count["matters"]) + min(2, count["settings"]) + (count["matters"] > 1)
    said = 2 * min(2, wrongs) + min(2, count["complaints"])
    vague = count["matters"] < 2 and count["complaints"] < 2
    if not work or not said or (not wrongs and (vague or within(found, (low, high), "cheers"))):
        return 0
    weight = min(3, work) + min(4, said)
    weight -= len(inside(found.spans("others"), low, high)) * (1 if wrongs else 2)
    if weight >= _ENOUGH and _SOLD.search(reading.folded(low, high)):
        weight -= 2 if count["grievances"] else 3 if wrongs else 6
    return weight


def _distinct(found: Found, low: int, high: int) -> dict[str, int]:
    """How many different words of each kind stand there; none counts for two kinds."""
    taken: list[Span] = []
    count = {}
    for group in ("signs", "grievances", "matters", "complaints", "settings"):
        words = set()
        for span in inside(found.spans(group), low, high):
            if not any(other.start < span.end and span.start < other.end for other in taken):
                words.add(span.term)
                taken.append(span)
        count[group] = len(words)
    return count


PROTECTED = Check(
    _protected,
    terms=("cues", "walkouts", "grievances", "complaints", "matters", "settings", "others"),
    patterns={"signs": _SIGNS, "cheers": protected_patterns.CHEERS, "said": _SAID},
    wake=("cues", "walkouts", "said"),
    together=(
        *(("grievances", "matters"), ("grievances", "settings")),
        *(("signs", "matters"), ("signs", "settings"), ("matters", "complaints")),
    ),
    always=("frames",),
    prepare=lambda params, secret: params | {"frames": shapes_of(protected_frames.FRAMES)},
)
