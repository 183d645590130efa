"""Default expressions of somebody who knows more than is public, for the rule on deals (R13)."""

from .cue_lists import cues

HINTS = cues(
    fr="""
        devinez; parle que de; parle que du; parle que d'; juste une intuition; intuition; devine
        qui; bientôt; chut; rumeur*; il paraît; paraît que; à ce qu'il paraît; on dit que; on
        murmure; murmure*; bruits de couloir; bruit de couloir; ça bruisse; entendu dire; j'ai
        entendu; je n'ai rien dit; vous n'avez rien entendu; gardez-le pour vous; entre nous; ça
        reste entre nous; secret de polichinelle; secret; en coulisses; coulisses; imminent*; d'ici
        noël; avant noël; avant la fin de l'année; pas encore officiel; pas officiel; officieux;
        officieusement; ça sent; surveillez; restez à l'écoute; grosse annonce; annonce à venir;
        affaire à suivre; à suivre; je ne peux rien dire; je ne peux pas en dire plus; motus; clin
        d'œil; teaser; ça chauffe; en passe de; sur le point de; s'apprête à; de source sûre; des
        fuites; fuites; fuite; en interne; pas encore annoncé; n'est pas annoncé; pas annoncé; vous
        ne l'avez pas lu ici; ne l'avez pas lu; sera officiel; dernière ligne droite; je mise sur;
        je parie; main à couper; indice; serait; seraient; aurait; machine à café; on parle de; on
        parle d'une; ne parle que de ça; à vous de conclure; vous en pensez quoi; dans l'air; été
        vu; vus ensemble; parier; annonce lundi; annonce mardi; annonce jeudi; annonce la semaine
        prochaine; croisez les doigts; quelqu'un a des infos; des infos; panique; avant l'été; d'ici
        janvier; d'ici l'été; au printemps; pour le printemps; en vue; devinez quelle; devinez quel;
        devinez laquelle; croyez vraiment; je vois passer; patience; presque fait; il ne manque que;
        plus que la signature; mon chef vient; vient de nous l'annoncer; en réunion; rumeur; la
        rumeur; pourrait bien; va sûrement; va sans doute; devrait; à ce qu'on dit; dans les tuyaux;
        dans les cartons; les jours qui viennent; sous peu; d'un jour à l'autre; avant la trêve; va
        faire du bruit; on va; j'ai vu; se prépare; prépare un gros; prépare quelque chose;
        officiellement rien; rien n'existe; affaire est conclue; affaire conclue; prévenus ce matin;
        ont été prévenus; d'après mon; selon mon; gardez ça pour vous; serait en train; on l'a
        appris; vient d'apprendre; troisième fois; bruisse; à l'étude; négocie; négocient;
        discussions; pourparlers; info ou intox; devinez pourquoi; il se dit; se dit que; plus
        personne ne dément; dément; aurez été prévenus; monde à l'envers; rapidement; actée; acté;
        déjà choisi; rien d'absurde; croyez-moi; dans le plus grand secret; pas encore sèche; ont
        déjà planché; déjà planché; départ prévu; se trame; trame quelque chose; se passe quelque
        chose; c'est sûr; quasi sûr; j'en suis sûr*; foi d'initié; initié; initiés; confié;
        confirmé; me l'a dit; à midi; au café; à la cantine; tirez-en vos; je vous laisse deviner;
        je vous laisse imaginer; plus tard; le moment venu; l'autorisation d'en parler; envisage*;
        songe*; réfléchi* à; compte vendre; prévoit de; ce serait; ça se précise; se précise; se
        concrétise*; tout proche; à deux doigts; d'après mes; d'après des; d'après un; selon mes;
        selon des; selon un; si tout va bien; croisons les doigts; jusqu'à lundi; jusqu'à mardi;
        jusqu'à mercredi; jusqu'à jeudi; jusqu'à vendredi; vous me remercierez; oups; wait and see;
        toujours pas; sais pourquoi; serré la main; ont dîné; expire; psst; ne devrais pas le dire;
        tout près d'un; proche d'un accord; un certain; d'un certain; dans deux semaines; tous les
        journaux; personne ne sait; dehors personne; je travaille sur; je bosse sur; je fais les; le
        mois prochain
    """,
    en="""
        or so i'm told; so i'm told; let it slip; let slip; don't say i didn't; didn't warn you;
        plan to; so they say; wait for the spring; wait for spring; guess who; talking about the;
        just a feeling; guess what; guess which; soon; shh; shhh;
        rumour*; rumor*; word is; word has it; hear that; heard that; i hear; heard; whisper*;
        between us; between you and me; keep it to yourself; you didn't hear; off the record; hush;
        secret; secretly; imminent; before christmas; by christmas; before year end; not official;
        unofficial*; not yet public; not public; watch this space; stay tuned; big announcement; big
        news; can't say; can't tell; my lips are sealed; lips are sealed; wink; about to; any day
        now; apparently; hint; not announced; isn't announced; not been announced; you didn't read;
        didn't read it here; my sources; sources inside; from what i hear; draw your own; is it
        true; my bet; i'd put money; put money on; will be official; be official; within days; home
        stretch; got told; spotted; thinking it over; i'd say; really happening; rumoured; leaked;
        leak; corridor talk; corridor rumour*; corridor gossip; in the air; was seen; seen together;
        wants to bet; bet the; anyone know; hearing; mark my words; by summer; before summer; by
        january; next spring; heard it from me; heard it here; leak*; panicking; coming up; in
        sight; announcement on; brewing; do you really think; i see things; patience; nearly done;
        only the; my boss just; just told us; in a meeting; might well; could well; probably;
        supposedly; in the pipeline; in the works; any day; shortly; before the break; going to; i
        saw; they say; people say; going around; preparing to list; officially nothing; nothing
        exists; deal is closed; were told this morning; told this morning; keep it under; under your
        hat; says the deal; i smell; third time; we just learned; negotiat*; discussions; being
        discussed; under study; true or fake; guess why; nobody inside; denies it; consider
        yourselves; world upside down; is decided; decided; already picked; already chosen; absurd;
        believe me; secrecy; in secret; isn't dry; already on it; planned for; being prepared; is
        being prepared; something is up; something's up; something is cooking; something's cooking;
        something is going on; something big; pretty sure; i'm sure; almost certain; insider;
        insiders; confirmed; my manager told; over lunch; at the coffee machine; draw your
        conclusions; draw conclusions; when i'm allowed; once i'm allowed; not allowed; can't talk;
        cannot say; considering; thinking about; thinking of; plans to; planning to; wouldn't be
        surprised; don't be surprised; might be; may be; could be; looks like; seems; closer than;
        close to; if all goes well; fingers crossed; until monday; until tuesday; until wednesday;
        until thursday; until friday; thank me later; you'll thank me; oops; still no; monday
        morning; told us; in the know; know why; were seen; shaking hands; shook hands; had dinner;
        runs out; psst; shouldn't say; a certain; two weeks from now; every paper; in the papers;
        nobody outside; i'm helping; helping with; i'm working on; next month; asking for a friend;
        what would you
        say; word in the; little bird; bird told me; wedding bells; place your bets; any bets; i
        bet; i'd bet; my money is on; you'll see; won't be long; not be long; matter of days; matter
        of weeks; matter of time; question of time; question of days; question of price; sooner
        than; before you know it; eyes peeled; no names; can't name; can't reveal; can't share;
        mustn't say; must not say; not supposed to; under nda; grapevine; gossip*; chatter;
        scuttlebutt; hallway; overheard; got wind; caught wind; tongues are; buzzing; speculation;
        deafening; open secret; worst kept secret; poker face; zipped; mouth shut; nudge;
        coincidence; connect the dots; do the math*; put two and two; two plus two; suspicious*;
        strange how; funny how; expect news; expect an announcement; announcement is near; news
        soon; popcorn; let's just say; you'll understand; you will understand; went very quiet; went
        quiet; so many suits; ask me again; can't comment; no comment; wait for it; any guesses;
        three guesses; wild guess; my guess; crystal ball; dressed up; headhunters; ring any bells;
        no smoke without; thinking out loud; hmm; hmmm; say
        no more; make of that; make of it what; only say; there's a reason; for a reason; in ties;
        in suits; live with us
    """,
)

SECRETS = cues(
    fr="""
        je ne peux pas en dire plus; je ne peux rien dire; peux pas en dire plus; peux rien dire;
        chut; motus; vous l'aurez su par moi; vous ne l'avez pas lu ici; vous n'avez rien entendu;
        je n'ai rien dit; gardez-le pour vous; pas encore annoncé; n'est pas annoncé; pas encore
        officiel; de source sûre; bientôt collègues; futurs collègues; accord de confidentialité;
        main à couper; indiscrétion; entre nous; rumeur*; bruits de couloir; bruit de couloir; il
        paraît; il se murmure; on murmure; devinez qui; devinez quoi; fuites; je vois passer des
        choses; je vois passer; vois passer des dossiers; couloirs; ça sent le; restez attentifs;
        gardez un œil; ouvrez l'œil; lisez entre les lignes; entre les lignes; sous le sceau; sceau
        du secret; top secret; ultra confidentiel; ça va faire du bruit; va faire du bruit; bombe;
        coup de tonnerre; séisme; il ne manque que; c'est presque fait; presque fait; quasi fait;
        c'est plié; c'est bouclé; tout est signé; c'est signé; patience; gardez ça pour vous;
        officiellement rien; rien n'existe; affaire est conclue; ça sent le mariage; leur arrivée
        chez nous; arrivée chez nous; arrivent chez nous; nos futurs collègues; bienvenue aux
        futurs; rejoignent nos équipes bientôt; chez nous d'ici; à nous d'ici; motus et bouche
        cousue; devinez quelle; devinez quel; devinez laquelle; info ou intox; devinez pourquoi; il
        se dit; aurez été prévenus
    """,
    en="""
        can't say more; can't say much; can't say anything; can't tell you; shh; hush; my lips are
        sealed; lips are sealed; you heard it from me; heard it here first; you didn't read; you
        didn't hear; keep it to yourself; not announced yet; not yet announced; not official yet;
        nda; my sources; soon to be colleagues; future colleagues; little leak; off the record; mark
        my words; between us; rumour*; rumor*; corridor talk; word is; word has it; guess who; leak;
        leaked; i see things; where i sit; corridors; smells like; keep an eye; read between the
        lines; between the lines; top secret; will make waves; make waves; bombshell; earthquake;
        nearly done; almost done; done deal; it's done; as good as done; all signed; only * missing;
        patience; don't be surprised; you heard nothing; keep it under; under your hat; officially
        nothing; deal is closed; smell a wedding; joining us soon; staff joining us; joining us; our
        future colleagues; ours by; with us by; mum's the word; tell no one; don't tell; guess
        which; true or fake; guess why; they say; consider yourselves warned; no smoke
        without; say no more; make of that; make of it what; draw your own; draw conclusions
    """,
)
