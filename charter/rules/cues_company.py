"""Families of company voice (R05) as patterns over folded text, beside the lists of `cues_voice`.

Each counts only near the company's name: "we" is a family or a team in most posts.
"""

from .cue_lists import cues

_ADVERB = (
    r"(?:[a-z]+ly |[a-z]+ment |also |now |all |both |today |tous |toutes |aussi |aujourd'hui |ici"
    r" |bien |tres |so |very |once again |again |still |toujours )*"
)
_AT = r"(?:(?:,? ?(?:at|here at|chez|a) [a-z ]{3,25}?),? )?"
_WE_EN = (
    r"aware of|sorry (?:for|that|about|if|to (?:all|every|our|hear|the))|committed to"
    r"|investigating|"
    r"cooperating|looking into|doing (?:everything|all we|our (?:best|utmost))|working (?:hard "
    r"|around the clock |day and night |flat out )*(?:to|on) (?:restor|fix|resolv|repair|reconnect"
    r"|solv|put|get)[a-z]*|(?:rais|lower|cut|freez|increas|reduc|keep|dropp|hold)[a-z]* (?:the "
    r"|our |your |all )?(?:price|tariff|fee|rate|standing|bill|charge)[a-z]*|(?:clos|end|leav|sell"
    r"|withdraw|scrapp|suspend|recall|refund|compensat|reimburs|cancell|postpon|appeal|su)ing"
    r"|not (?:going to|raising|closing|leaving|selling|cutting|responsible|to blame|planning)"
    r"|going to (?:refund|appeal|sue|close|open|compensate|lower|raise|cut|comment|fight)"
    r"|(?:have )?(?:decided|chosen|resolved|agreed)(?: at [a-z ]{3,25}?)? to|have (?:no|zero"
    r"|never|heard"
    r"|listened|taken (?:note|the decision|action|steps))|never (?:sold|sell|share|shared|will|had)"
    r"|always (?:put|honou?r|respect|protect|serv)[a-z]*"
    r"|hear you|listened|take (?:[a-z' ]{2,50} )?(?:seriously|responsibility)|regret|apologi[sz]e"
    r"|condemn|deny"
    r"|oppose|support (?:the|this) (?:bill|law|reform|strike|decision|minister|government)"
    r"|(?:will|'ll) (?:do better|not|never|make (?:it|this|things) right|keep you|refund"
    r"|compensate|appeal|fight|respond|update|publish|be (?:clos|open|refund|rais|lower"
    r"|contact)[a-z]*"
    r"|continue to (?:serve|invest|support))|won't|thank (?:the|our|all our"
    r"|you for your (?:patience|trust|understanding))|"
    r"can (?:now |finally |today )?(?:reveal|announce|confirm|share)|"
    r"confirm|guarantee|promise|pledge|assure|reject|refuse|stand (?:by|with|ready|firm)|owe you"
    r"|ask (?:our|all) customers"
    r"|are (?:against|opposed|in favou?r|proud to (?:announce|launch|introduce|unveil|present)"
    r"|(?:pleased|delighted|thrilled|happy|excited) to (?:announce|confirm|launch|introduce|unveil"
    r"|inform|share|tell|reveal))|(?:proud|pleased|delighted|thrilled|happy|excited"
    r"|proudly) to (?:announce|confirm"
    r"|launch|introduce|unveil|inform|share|tell|reveal)|want more of it|do not comment"
    r"|don't comment"
)
_WE_FR = (
    r"(?:desole|navre|mobilise|conscient|oppose|solidaire|responsable|engage)s? |sommes (?:desole"
    r"|navre|mobilise|conscient|oppose|contre|favorable|solidaire|au regret|pleinement"
    r"|fiers? d'annonc"
    r"|heureux d'annonc|ravis d'annonc|en mesure|determine|convaincu|attach)[a-z]*"
    r"|ne sommes (?:pas|en"
    r" rien)|avons (?:le plaisir|l'honneur|la joie|la fierte|decide|choisi|pris|connaissance"
    r"|entendu|bien note|ecoute)|mettons (?:tout|fin"
    r"|en place)|faisons (?:tout|le maximum|notre maximum|le necessaire|au plus vite)|(?:augment"
    r"|baiss"
    r"|gel|maint|ferm|quitt|suspend|annul|rembours|indemnis|dement|condamn|regrett|conteste|refus"
    r"|rejet"
    r"|garantiss|confirm|dementis|reconnaiss|deplor|soutien|promett|rappell)(?:i?ons|en?ons"
    r"|erons)|n'"
    r"(?:avons|augment|ouvr|abandonn|accept)[a-z]* |ne (?:comment|fer|ferm|vend|toler|quitt"
    r"|licenci|"
    r"ced|partag|communiqu|augment|reviend)[a-z]*|vous (?:entendons|remercions de votre|prions"
    r"|informons|assurons|confirmons|garantissons|tiendrons|devons|presentons)|(?:le|la|les) dirons"
    r"|pouvons (?:maintenant |enfin |aujourd'hui |desormais )?(?:le |la |vous )?"
    r"(?:l'|le )?(?:reveler|annoncer|confirmer)"
    r"|ferons (?:mieux|appel|tout|toute)|en voulons|tenons (?:a|nos)|nous (?:excusons|engageons"
    r"|opposons|reservons)|remercions (?:le|la|les|nos|tous)|presentons (?:nos|toutes)|demandons"
    r"|ne [a-z]+rons (?:jamais|pas|plus|aucun|rien)"
)

WE_DO = (
    rf"\bwe(?:'re|'ve|'ll|'d)?(?:,? [a-z ]{{3,25}},)? {_AT}(?:are |have |had |do |will )?{_ADVERB}"
    rf"(?:{_WE_EN})"
    rf"|\bnous,? (?:[a-z ]{{3,25}}, )?{_AT}{_ADVERB}(?:{_WE_FR})"
    r"|\b(?:you asked|vous l'avez (?:demande|voulu|reve)e?|vous avez demande)(?:[ ,:.!-]| for it)*"
    r"(?:we|on|nous)\b"
    r"|\bour (?:teams|crews|engineers|technicians|staff) are (?:on it|working|on site|mobili[sz]ed)"
    r"|\bnos (?:equipes|techniciens|agents) (?:sont|se) mobilise"
)
"""What a company says of itself: "we are doing everything", "nous avons décidé"."""

PLEDGE = (
    r"\b(?:let me|allow me to|i(?:'d like| want| wish| would like|'m here|am here)? to|i can"
    r"|i must|i"
    r"|laissez-moi|je tiens a|je souhaite|je veux|je peux|je voudrais|permettez-moi de|je)"
    r" (?:officially |formally |publicly |personally |hereby |vous |tous )*(?:tell|inform|reassure"
    r"|assure|promise|guarantee|notify|apologi[sz]e to|rassure|rassurer|informer|assurer|garantir"
    r"|promettre|informe|assure|garantis|promets|presente) (?:you|everyone|everybody|all|residents"
    r"|customers|clients|our|the public|investors|people|tout le monde|les|nos|tous|toutes"
    r"|le public"
    r"|aux|l'ensemble|que|qu')\b"
    r"|\bi (?:can|am able to|'m able to)(?: [a-z]+){0,3} (?:reveal|announce|confirm|disclose"
    r"|unveil)\b"
    r"|\bje (?:peux|suis en mesure de|vais)(?: [a-z]+){0,4} (?:reveler|annoncer|confirmer"
    r"|devoiler)\b"
    r"|\bje m'y engage\b|\byou have (?:my|our) word\b|\byour (?:savings|deposits|money|data|supply"
    r"|contract) (?:[a-z' ]{0,30})?(?:is|are) (?:[a-z]+ly )?(?:safe|protected|guaranteed|secure)"
    r"|\bvos (?:depots|donnees|economies|contrats|comptes) [a-z' ]{0,30}sont (?:[a-z]+ment )?(?:en"
    r" securite|proteg|garanti|a l'abri)[a-z]*"
)
"""What one person promises to the public in the company's place."""

FOR_FIRM = (
    r"(?:^|[.!?] |\n)(?:for|pour) (?:the (?:company|group|firm|bank)|l'entreprise|le groupe"
    r"|la banque"
    r"|la direction)[ ,]+(?:i|i'd|i'm|we|je|j'|nous)\b"
    r"|\bapolog(?:y|ies) (?:of|from) (?:the|our) (?:whole |entire )?(?:company|group|firm|bank)\b"
    r"|(?:^|[.!?] |\n)our (?:company|group|firm|bank) (?:[a-z]+ly )?(?:stands? (?:[a-z]+ly "
    r")?(?:against"
    r"|with|by|behind|ready)|will (?:not|never)|does not|opposes|condemns|rejects|denies|regrets"
    r"|refuses|welcomes|calls on|strongly supports|firmly supports)\b"
    r"|\ball of us (?:here )?at [a-z]+(?: [a-z]+)? (?:[a-z]+ly )?(?:condemn|support|apologi[sz]e"
    r"|regret"
    r"|reject|stand (?:with|against)|deny|oppose|denounce)\b"
)
"""Speaking for the company at the head of a sentence."""

DATED = (
    r"\b(?:effective|with (?:immediate )?effect(?: from| as of)?|as of|as from|a compter d[eu'])"
    r" ?[a-z0-9' ]{2,25}, "
)
"""The day from which a company does something, as its notices put it."""

LETTER = (
    r"^[^a-z]*(?:dear|cher|chere|madame la|monsieur le|mr|madam|monsieur|madame)(?: [a-z]+)?"
    r" (?:journalist|reporter|editor|minister|mayor|senator|commissioner|residents?|neighbours"
    r"|investors?|shareholders?|suppliers?|journaliste|redacteur|redacteurs|ministre|maire|senateur"
    r"|prefet|riverains|voisins|actionnaires|investisseurs|fournisseurs|usagers|abonnes)s?\b"
)
"""A letter to those a company answers."""

NAMED = cues(
    fr="""
        nous sommes {brand} et; on est {brand} et; tous les actionnaires d'{brand}; tous les
        investisseurs d'{brand}; tous les abonnés d'{brand}; tous les partenaires d'{brand}; en tant
        que voix d'{brand}; en tant que voix de {brand}; dernier mot d'{brand}; dernier mot de
        {brand}; le mot d'{brand}; je parle * en tant qu'{brand}; en tant qu'{brand}; en tant que
        {brand}; parole de {brand}; parole d'{brand}; priorité d'{brand}; priorité de {brand};
        l'avis de notre entreprise; l'avis de notre groupe; position de notre entreprise; position
        de notre groupe; point de vue de notre entreprise; ambassadeur officiel; ambassadrice
        officielle; de notre part chez {brand}; annonce de {brand}; annonce d'{brand}; au nom de la
        maison; c'est officiel; engagement de {brand}; mission d'{brand}; objectif d'{brand};
        volonté d'{brand}
    """,
    en="""
        we are {brand} and; we're {brand} and; good news from {brand}; great news from {brand}; as
        {brand}, we; to all {brand} shareholders; to all {brand} investors; to all {brand} clients;
        to all {brand} partners; to all {brand} suppliers; to all {brand} subscribers; dear {brand}
        shareholders; dear {brand} clients; as the voice of {brand}; {brand}'s final word; {brand}'s
        last word; {brand}'s word on; {brand} here; me, {brand}; here as {brand}; as {brand}, not;
        our company's view; our company's position; our company's stance; our group's view; our
        group's position; our firm's view; our firm's position; official ambassador; announcement
        from us; from us at {brand}; announcing {brand}; introducing {brand}; announcing our;
        priority at {brand}; priority for {brand}; {brand}'s focus is; {brand}'s priority is;
        {brand}'s aim is; {brand}'s goal is; {brand}'s plan is; {brand}'s intention; it's official
    """,
)
"""Speaking as the company, in so many words."""

SIGNATURE = cues(
    fr="l'équipe {brand}; votre équipe {brand}; les équipes {brand}; les équipes d'{brand}",
    en="team {brand}; the {brand} team; your {brand} team; your friends at {brand}; all at {brand}",
)
"""What a company signs with."""
