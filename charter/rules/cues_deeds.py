"""Default expressions of what belittles people by what they do: "can't count" (R21)."""

from .cue_lists import cues

DEEDS = cues(
    fr="""
        ne sait pas compter; ne savent pas compter; ne sait pas lire; ne savent pas lire; ne sait
        pas écrire; ne savent pas écrire; ne sait même pas; ne savent même pas; sait même pas;
        savent même pas; sais même pas; n'est même pas capable; ne sont même pas capables; ne
        comprend rien; ne comprennent rien; n'a rien compris; n'ont rien compris; n'y connaît rien;
        n'y connaissent rien; y connaît rien; ne sert à rien; ne servent à rien; sert à rien;
        servent à rien; ne vaut rien; ne valent rien; ne vaut pas mieux; ne fout rien; ne foutent
        rien; fout rien; foutent rien; ne fiche rien; ne fichent rien; fichent rien; branle rien;
        branlent rien; en fout pas une; n'en fout pas une; n'en foutent pas une; n'en rate pas une;
        ne pense qu'à sa; ne pense qu'à son; ne pensent qu'à leur; ne pensent qu'au fric; ne pense
        qu'au fric; ne pense qu'à l'argent; ne pensent qu'à l'argent; ne respecte rien; ne respecte
        personne; ne respectent rien; ne respectent personne; raconte n'importe quoi; racontent
        n'importe quoi; raconte que des; dit n'importe quoi; fait n'importe quoi; font n'importe
        quoi; ment comme; mentent comme; s'en met plein les poches; s'en mettent plein les poches;
        se remplit les poches; se remplissent les poches; se prend pour; se prennent pour; n'a
        jamais rien foutu; n'a jamais travaillé de sa vie; n'ont jamais travaillé; n'a jamais rien
        fait de sa vie; a volé sa place; n'a rien à faire là; n'a rien à faire ici; mérite des
        claques; méritent des claques; mérite une claque; mérite une baffe; mérite la prison;
        devrait avoir honte; devraient avoir honte; devrait être viré; devrait être virée; devraient
        être virés; n'a pas sa place; ne mérite pas sa place; ne mérite pas son salaire; ne méritent
        pas leur; ne mérite que; ne méritent que; lèche les bottes; lèchent les bottes; vit aux
        crochets; vivent aux crochets; fait honte à; font honte à; me donne la nausée; me donnent la
        nausée; me dégoûte; me dégoûtent; me fait vomir; me font vomir; nous prend pour des; nous
        prennent pour des; nous prend pour; raisonne comme un; a le niveau d'un; ont le niveau d'un;
        a le charisme d'un; a le charisme d'une; ont le charisme; a l'intelligence d'un; a
        l'intelligence d'une; a un petit pois; a un pois chiche; se moque du monde; se moquent du
        monde; se fout du monde; se foutent du monde; se fout de nous; se foutent de nous; pue la;
        puent la; manque de cervelle; manque de neurones; a le QI; avec un QI; perd la boule; a
        perdu la boule; a pété les plombs; a un grain; n'a pas la lumière; n'a pas inventé; n'ont
        pas inventé; n'a pas de cerveau; n'ont pas de cerveau; n'a pas un gramme de; crache sur tout
        le monde; se croit tout permis; se croient tout permis; se croit supérieur*; se croient
        supérieur*; manipule tout le monde; poignarde dans le dos; se tournent les pouces; se tourne
        les pouces; se la coule douce; se la coulent douce; se planque; se planquent; aimable comme
        une porte; aimable qu'une porte; amabilité d'une porte; la finesse d'un; la délicatesse
        d'un; la douceur d'un; le charme d'un; le charme d'une; la culture d'un; la mémoire d'un
        poisson; a le cerveau; n'a aucune idée de ce qu'il fait; n'a aucune idée de ce qu'elle fait;
        n'ont aucune idée de ce qu'ils font; n'a pas les épaules; n'a pas le niveau; n'ont pas le
        niveau; n'a pas la moindre; n'ont pas la moindre; n'en a rien à faire de; n'en ont rien à
        faire; en a rien à foutre; en ont rien à foutre; s'en fiche complètement; parle pour ne rien
        dire; parlent pour ne rien dire; brasse de l'air; brassent de l'air; brasse du vent;
        brassent du vent; joue les petits chefs; jouent les petits chefs; fait la loi; terrorise;
        terrorisent; humilie; humilient; nous ment; nous mentent; vous ment; vous mentent; me ment;
        ment à tout le monde; mentent à tout le monde; vole ses clients; volent leurs clients; a
        trahi tout le monde; trahit tout le monde; abuse de tout le monde; devrait changer de
        métier; devraient changer de métier; ferait mieux de se taire; feraient mieux de se taire;
        ferait mieux de changer; feraient mieux de changer; ferait mieux de rester; n'est bon à
        rien; n'est bonne à rien; ne sont bons à rien; n'est pas fichu de; n'est pas foutu de; n'a
        jamais ouvert un livre; n'ont jamais ouvert un livre; à payer à; ruine nos; gâche tout;
        gâchent tout; bousille tout; bousillent tout; plante tout; se croient au-dessus; se croit
        au-dessus; pète plus haut; pètent plus haut; a pris le melon; ont pris le melon; a la grosse
        tête; ont la grosse tête; se regarde le nombril; se regardent le nombril; bave sur tout le
        monde; crache dans la soupe; crachent dans la soupe; mériterait une; mériteraient une;
        mérite d'être viré*; mérite d'être virée; méritent d'être virés; autant de charisme; autant
        de charme; autant de finesse; autant de talent; autant de cervelle; autant de personnalité;
        autant de sensibilité; autant d'humour; autant d'esprit; autant de jugeote; toujours à vous
        plaindre; toujours à se plaindre; toujours à te plaindre; toujours en train de se plaindre;
        toujours en train de vous plaindre; toujours en train de pleurnicher; à longueur de journée;
        passent leur temps à; passe son temps à; passez votre temps à; parle comme à un chien; parlé
        comme à un chien; parlé comme à une; traité comme un chien; traitée comme une; traité comme
        de la; traite les gens comme; traite ses; prend les gens pour; prend les clients pour; me
        prend pour une; me prend pour un; nous regarde de haut; regarde de haut; regardent de haut;
        parle mal à; parlent mal aux; hurle sur; hurlent sur; crache sur; méprise tout; méprisent
        tout; ne dit jamais bonjour; ne disent jamais bonjour; ne lève pas le petit doigt; ne lèvent
        pas le petit doigt; n'a jamais levé le petit doigt; dort au travail; dorment au bureau; qui
        t'a donné; qui vous a donné; n'a encore rien compris; n'ont encore rien compris; n'a
        toujours rien compris; n'ont toujours rien compris; encore rien compris; toujours rien
        compris; avec les pieds; n'avance plus depuis; nous fait perdre notre temps; nous font
        perdre notre temps; fait perdre son temps à; a le cœur noir; empoisonne; empoisonnent;
        pourrit la vie; pourrissent la vie; pourrit l'ambiance; pourrissent l'ambiance; sème la
        zizanie; monte les gens les uns; casse du sucre; cassent du sucre; bave sur; bavent sur;
        cœur de pierre; cœur noir; mauvais fond; peut aller se faire; peuvent aller se faire; peut
        aller au diable; peut crever; peuvent crever; a deux neurones; ont deux neurones; se
        partagent un cerveau; mérite d'être viré; mérite la porte; me donne envie de vomir
    """,
    en="""
        can't count; can't spell; can't read; cannot read; cannot count; couldn't boil; couldn't run
        a; couldn't organise; couldn't organize; couldn't find; couldn't care less about anyone;
        wouldn't know; doesn't know his; doesn't know her; doesn't know the first; don't know the
        first; don't know their; don't know what they're doing; doesn't know what he's doing;
        doesn't know what she's doing; has no idea what; have no idea what; hasn't a clue; haven't a
        clue; haven't got a clue; hasn't got a clue; doesn't have a clue; don't have a clue; knows
        nothing; know nothing; understands nothing; understand nothing; lies through; lie through;
        lies every time; lies like; never does any; never does a; never do any; never do a stroke;
        does nothing all day; do nothing all day; does nothing but; do nothing but; sits on his;
        sits on her; sit on their; never lifts a finger; never lift a finger; should be ashamed;
        ought to be ashamed; should hang his head; should hang their heads; should be sacked; should
        be fired; needs sacking; needs firing; needs to be sacked; needs to be fired; deserves a
        slap; deserve a slap; deserves to be; deserves a kick; doesn't deserve; don't deserve; makes
        me sick; make me sick; makes my skin crawl; makes me want to vomit; thinks he's; thinks
        she's; think they're; talks rubbish; talks nonsense; talk rubbish; talk nonsense; talks
        crap; talk crap; talks out of; talking out of; spouts; steals from; sucks up to; suck up to;
        licks the boots; reeks of; takes us for; take us for; takes people for; has the iq; have the
        iq; with the iq; has the charm of; has the charisma of; has the brain of; has the brains of;
        has the personality of; has the attention span; has a screw loose; has lost it; has lost the
        plot; has lost his mind; has lost her mind; have lost their minds; treats people like dirt;
        treats everyone like dirt; treat people like dirt; treats people like; stabs people in the
        back; stabs everyone in the back; is all mouth; is all talk; never shuts up; can't do
        simple; can't do anything right; can't do his job; can't do her job; can't do their job;
        can't do their jobs; ruins everything; ruin everything; wrecks everything; looks like a;
        looks like the back; smells like; looks down on everyone; looks down on everybody; couldn't
        lie straight; wouldn't last a; wouldn't trust him; wouldn't trust her; has zero; have zero;
        can't even; cannot even; couldn't even; twiddle their thumbs; twiddles his thumbs; twiddles
        her thumbs; twiddling their thumbs; charm of a; charisma of a; personality of a; brains of
        a; manners of a; iq of a; intelligence of a; attention span of a; subtlety of a; spine of a;
        backbone of a; morals of an; morals of a; as much charm as; as much use as; about as useful
        as; about as much use; as useful as; as sharp as a; as bright as a; makes my blood boil;
        drives everyone mad; drives everyone away; bullies; bullies everyone; bully everyone; lies
        to everyone; lie to everyone; lied to all; cheats everyone; cheats his; cheats her; robs
        people; rob people; rips people off; rip people off; should resign in; should find another
        job; should find another career; should stick to; needs to find another job; has no
        business; have no business; hasn't got the brains; doesn't have the brains; lacks the
        brains; lacks any; lack any; has no right to call; got the job because; only got the job;
        only got where; slept his way; slept her way; bought his way; bought her way; couldn't
        teach; couldn't manage a; couldn't lead a; couldn't sell; couldn't write; couldn't code;
        couldn't act; couldn't sing to save; can't teach; can't manage; can't do maths; can't add
        up; can't think; can't tell; can't string two; can't string a; can't hold a; can't keep a;
        cannot string; gives me the creeps; give me the creeps; gives everyone the creeps; makes
        everyone's life; make everyone's life; made everyone's life; made my life hell; makes our
        lives hell; messes everything up; mess everything up; screws everything up; screw everything
        up; acts like a child; act like children; behaves like a child; behave like children;
        behaves like a spoilt; acts like a spoilt; thinks the world revolves; think the world
        revolves; loves the sound of; up his own; up her own; up their own; up his arse; up her
        arse; too big for his boots; too big for her boots; too big for their boots; not fit to
        lead; isn't fit to; is not fit to; aren't fit to; are not fit to; never read a book; never
        opened a book; has never worked a day; never worked a day; never done a day's; never did a
        day's; never had an original; as much charisma; as much personality; as much talent; as much
        sense; as much brain; as much tact; as much taste; always whining; always moaning; always
        complaining; forever whining; forever moaning; whine all day; moan all day; whines all day;
        moans all day; never working; never do any work; never does any work; do sweet; does sweet;
        spend their time; spends his time; spends her time; spend your time; talked to me like;
        talks to me like; talks to people like; spoke to me like; speaks to people like; speaks to
        us like; treated me like; treats us like; treats me like; treats his staff; treats her
        staff; thinks we're; thinks everyone; looks down on; looks down her nose; looks down his
        nose; barks at; barks orders; yells at everyone; shouts at everyone; screams at everyone;
        spits on; never says hello; never say hello; never says thank; sleeps at work; sleep at
        their desks; sleeps on the job; who gave you; where did you get your; did you find your
        degree; did you get your degree; did you buy your degree; understood nothing; has understood
        nothing; have understood nothing; never understood a thing; never understands a; poisons
        everyone; makes life hell; make life hell; wastes everyone's; waste everyone's; wastes our
        time; waste our time; badmouths; bad-mouths; backstabs; stirs up trouble; stir up trouble;
        ruining our; ruining everything; poisonous tongue; black heart; heart of stone; forked
        tongue; vicious tongue; evil tongue; belongs in the bin; belong in the bin; share two brain
        cells; share a brain cell; share one brain cell; has two brain cells; have two brain cells;
        couldn't find his own; couldn't find her own; couldn't find their own; couldn't organise a;
        couldn't run a bath; can go to hell; can rot in hell; can go screw; can get stuffed; can
        kiss my
    """,
)
