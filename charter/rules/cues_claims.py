"""Default expressions of promises (R23), green claims (R25) and talk of competitors (R26)."""

from .cue_lists import cues

SUPERLATIVES = cues(
    fr="""
        numéro un mondial; numéro un européen; numéro un français; n° 1 mondial; n° 1 européen; n° 1
        français; leader mondial; leader européen; leader français; leader national; leader du
        marché; leader du secteur; leader incontesté; leaders incontestés; leader absolu; garanti
        sans; garantie à 100; garanti à 100; 100 % sûr*; 100 % garanti*; 100 % fiable*; cent pour
        cent sûr*; zéro risque; risque zéro; imbattable*; inégalé*; inégalable*; indétrônable*; hors
        concours; sans équivalent; sans concurrence; sans égal; sans pareil; infaillible*;
        invincible*; à toute épreuve; rendement assuré; gain assuré; gains assurés; unique au monde;
        jamais vu ailleurs; défiant toute concurrence; défie toute concurrence; satisfaction
        garantie; résultat garanti; résultats garantis; prix garanti le plus bas; incontestablement
        le; incontestablement la; =incomparable*; inattaquable*; incontournable*; indiscutable*;
        irréprochable*; imparable*; insurpassable*; indépassable*; ultime; sécurité absolue;
        sécurité totale; fiabilité absolue; fiabilité totale; rentabilité assurée; rentabilité
        garantie; rendement garanti; remboursement garanti; capital garanti; économies garanties;
        économie garantie; succès garanti; réussite garantie; gain* garanti*; promis juré; zéro
        défaut; tolérance zéro panne; numéro un incontesté; meilleure banque; meilleur fournisseur;
        meilleure assurance; meilleure énergie; meilleur service client; meilleur taux; meilleurs
        taux; meilleur prix; meilleurs prix; meilleure offre; meilleure appli; meilleur contrat;
        meilleur livret; prix imbattable*; moins cher du; moins chère du; moins chers du; moins cher
        de; moins chers de; le moins cher; la moins chère; les moins chers; rien ne vaut; rien ne
        bat; rien n'égale; aucun équivalent; aucun concurrent; aucune banque; aucun fournisseur
    """,
    en="""
        undisputed expert*; undisputed champion*; world's best; world's leading; world's most;
        world's number one; world leader; europe's leading; europe's number one; france's leading;
        france's number one; france's favourite; britain's leading; world's safest; world's
        cheapest; world's greenest; world's fastest; best in class; market leader; undisputed
        leader; undisputed number one; industry leader; leader in the; 100% safe; 100% secure; 100%
        guaranteed; 100% reliable; completely risk-free; totally risk-free; unbeatable; unbeaten;
        unrivalled; unrivaled; unmatched; unequalled; unparalleled; second to none; beyond compare;
        fail-safe; foolproof; bulletproof; infallible; zero risk; never fails; guaranteed results;
        satisfaction guaranteed; guaranteed returns; one of a kind in the world; nobody beats;
        nothing beats; no one beats; incomparable; unassailable; irreproachable; indisputable;
        indisputably; unquestionably the; undeniably the; unsurpassed; unsurpassable; ultimate;
        absolute security; total security; total safety; absolute reliability; guaranteed savings;
        savings guaranteed; guaranteed success; success guaranteed; guaranteed profit*; profit*
        guaranteed; guaranteed refund; best bank; best supplier; best insurer; best insurance; best
        energy; best customer service; best rate*; best price*; best offer; best deal; best app;
        best plan; best savings; lowest price*; lowest rate*; cheapest energy; cheapest electricity;
        cheapest gas; cheapest loan*; cheapest mortgage*; cheapest plan; cheapest supplier; safest
        bank; safest place for your; fastest service; nothing compares; no bank; no supplier; no
        competitor; top-rated; top rated; world-beating; world beating; market-beating; market
        beating; award-winning best; number-one
    """,
)

ABSOLUTES = cues(
    fr="""
        aucun risque; sans risque*; sans le moindre risque; sans aucun risque; le moindre risque;
        zéro panne; zéro défaut; zéro surprise; zéro erreur; zéro souci; zéro perte; sans défaut;
        sans faille; sans aucun défaut; parfait*; =garanti; =garantis; garantie à vie; garanties
        sur; garanties dès; garantie dès; garanties pour; garantie pour; garantissons; garantit que;
        garantit le; garantit la; garantit des; garantissent; jamais en panne; jamais de panne;
        jamais une panne; jamais d'erreur; jamais de retard; jamais déçu*; ne tombe jamais; ne
        plante jamais; ne se trompe jamais; ne bugue jamais; ne déçoit jamais; ne déçoit pas;
        n'échoue jamais; n'a jamais échoué; jamais, jamais; toujours réussi*; réussit toujours; à
        tous les coups; à coup sûr; à 100 %; à cent pour cent; dans 100 % des cas; du monde; au
        monde; de la planète; de l'univers; de la galaxie; du marché; du pays; du secteur; de
        france; d'europe; de tous les temps; de toutes les banques; de tous les fournisseurs; toutes
        catégories; tous les autres; toutes les autres; aucun autre; aucune autre; personne ne
        propose; personne ne fait; personne n'offre; personne d'autre; nul autre; nulle part
        ailleurs; introuvable ailleurs; pas mieux ailleurs; pas de meilleur*; rien de mieux; on ne
        fait pas mieux; ne trouverez pas mieux; ne trouverez pas moins cher; impossible de trouver
        mieux; le seul à; la seule à; les seuls à; les seules à; le seul qui; la seule qui; les
        seuls qui; le seul vrai; la seule vraie; contre toutes les arnaques; contre tous les;
        révolutionnaire*; miracle; miraculeu*; meilleur que tous; meilleure que tou*; mieux que
        tous; plus que tous; plus que tout*; ultra sûr*; totalement sûr*; absolument sûr*;
        inviolable*; indestructible*; incassable*; les doigts dans le nez; sans discussion; sans
        contestation; à vie; pour toujours; éternel*; numéro un; n° 1; numéro 1; champion*;
        championne*; premier de la classe; référence absolue; ==TOP
    """,
    en="""
        no risk; no risks; risk free; risk-free; without risk; without any risk; without the
        slightest risk; zero outages; zero surprises; zero defects; zero faults; zero errors; zero
        mistakes; zero hassle; no surprises; flawless; perfect; perfectly safe; faultless;
        guarantee; guarantees; guaranteed; never crash*; never breaks; never goes down; never fail;
        never late; never wrong; never disappoint*; never let* you down; never makes a mistake;
        always works; always succeed*; succeeds every time; works every time; every single time;
        100% of the time; 100 per cent of the time; 100% success; 100% effective; always right; for
        life; forever; in the world; on the planet; in the universe; on earth; in the galaxy; on the
        market; in the country; in the industry; in the business; in france; in europe; in britain;
        in the uk; of all time; any other; every other; all the others; no other; nobody else; no
        one else; nowhere else; anywhere else; can't find better; won't find a better; won't find
        better; won't find anything better; won't find cheaper; find a better; you can't beat; can't
        be beaten; cannot be beaten; nothing better; no better; the only one; the only bank; the
        only company; the only plan; the only provider; the only supplier; stops every; stops all;
        prevents all; protects you from everything; from every; beats every; beats all; beats them
        all; beats any; totally safe; completely safe; absolutely safe; ultra safe; unbreakable;
        uncrackable; unhackable; indestructible; miracle; magical; revolutionary; no contest; hands
        down; bar none; number 1; by far the; period; full stop; best at everything; number one; no.
        1; #1; champion*; second best is; world-leading; market-leading; industry-leading;
        class-leading; world-class; best-in-class; unequaled; peerless; matchless; unique in the
        world; a world first; world first
    """,
)
"""Absolute words that are a promise where the sentence is about us or what we sell."""

OURS = cues(
    fr="""
        =notre; =nos; nôtre*; chez nous; nous sommes; nous restons; on est; on reste; avec nous;
        offre*; produit*; contrat*; service*; abonnement*; carte*; forfait*; gamme
    """,
    en="""
        our; ours; we are; we're; we have; we've; with us; only us; plan; product*; offer*;
        service*; subscription*; tariff*; package*; card
    """,
)

GREEN_CLAIMS = cues(
    fr="""
        neutre* en carbone; neutre* en co2; neutralité carbone; carboneutre*; zéro carbone; sans
        carbone; décarboné*; bas carbone; bas-carbone; zéro émission*; sans émission*; aucune
        émission*; n'émet plus; n'émet pas; n'émet aucun*; n'émettent plus; n'émettons plus;
        écologique*; écolo; écolos; éco-responsable*; écoresponsable*; éco-conçu*; écoconçu*;
        eco-friendly; biodégradable*; compostable*; 100 % recyclable*; entièrement recyclable*;
        respectueu* de l'environnement; respectueu* de la planète; respectueu* du climat;
        respectueu* de la nature; respecte* l'environnement; respecte* la planète; respecte*
        totalement l'environnement; respectent la planète; bon* pour la planète; bon* pour la terre;
        bon* pour le climat; bon* pour l'environnement; bon* pour la nature; fait du bien à la
        planète; font du bien à la planète; et pour la terre; et pour la planète; 100 % vert*; 100 %
        renouvelable*; 100 % propre*; énergie verte; électricité verte; gaz vert; énergie propre;
        électricité propre; énergies propres; prêt* vert*; crédit vert; livret vert; carte verte;
        banque verte; la plus verte; le plus vert; les plus verts; les plus vertes; plus
        écologique*; le plus propre; la plus propre; compensé* carbone; compense* toutes; compense*
        tou*; compensons tou*; intégralement compensé*; entièrement compensé*; sans impact; zéro
        impact; aucun impact; impact nul; impact positif; climatiquement neutre*; neutre* pour le
        climat; positif* pour le climat; net zéro; zéro net; zéro pollution; sans polluer; ne pollue
        pas; ne pollue plus; non polluant*; aucune pollution; zéro déchet; aucun déchet; aucun
        rejet; sans rejet; aucune trace; empreinte nulle; empreinte carbone nulle; empreinte zéro;
        sans empreinte; sans danger pour l'environnement; sans danger pour la planète; inoffensif*
        pour; ne nuit pas; sauver la planète; sauve la planète; sauvez la planète; sauver le climat;
        sauver les abeilles; sauvent la planète; protège la planète; protègent la planète; protéger
        la planète; aide la planète; pour la planète; durable à 100; 100 % durable*; vraiment
        durable*; totalement durable*; énergie responsable; vert de a à z; planète vous dit merci;
        planète dit merci; climat vous dit merci; la nature vous remercie; ne réchauffe pas; ne
        réchauffe plus; ne dérègle; amie de la nature; ami de la nature; ami du climat; amie du
        climat; ami* de la planète; ami* de l'environnement; complice de la nature; dépollu*;
        décarbon*; verdi*; verte garantie; garanti* vert*; garantie verte; 100 % naturel*; naturel*
        à 100; 100 % bio; totalement propre*; entièrement propre*; parfaitement propre*; sans co2;
        zéro co2; gramme de co2; gramme de carbone; tonnes de co2; bilan carbone nul; bilan carbone
        positif; bilan carbone neutre; énergie durable; consommer sans; rouler sans polluer;
        chauffez sans polluer; chauffer sans; sans culpabilis*; sans culpabilité; bonne conscience;
        bonne action; geste pour la planète; geste pour le climat; sauve* des arbres; sauvez des
        arbres; plante* un arbre; reforest*; renouvelable à 100; entièrement renouvelable*;
        exclusivement renouvelable*; uniquement renouvelable*; plus propre*; plus vert*;
        écologiquement; solution écologique; choix écologique; choix responsable; banque
        responsable; énergie la plus; ne laisse aucune; ne laisse pas de trace; n'abîme pas;
        respectent le climat; respecte le climat; respecte la nature; préserve* la planète;
        préserve* la nature; préserve* le climat; préserve* l'environnement; planète-compatible;
        climato-compatible; compatible avec le climat
    """,
    en="""
        carbon neutral; carbon-neutral; carbon free; carbon-free; carbon negative; carbon positive;
        zero carbon; zero-carbon; low carbon; climate neutral; climate-neutral; climate positive;
        climate friendly; climate-friendly; net zero; net-zero; zero emission*; zero-emission*; no
        emissions; emission free; emission-free; emissions-free; no co2; zero co2; co2 free;
        co2-free; without emitting; eco-friendly; eco friendly; ecofriendly; ecological;
        eco-responsible; environmentally friendly; environment-friendly; environmentally safe;
        environmentally sound; earth-friendly; planet-friendly; planet friendly; planet-safe; kind
        to the planet; kind to the environment; kind to nature; biodegradable; compostable; fully
        recyclable; 100% recyclable; 100% recycled; good for the planet; good for the earth; good
        for the climate; good for the environment; good for nature; better for the planet; best for
        the planet; 100% green; 100% renewable; 100% clean; 100% sustainable; fully green; totally
        green; green energy; green electricity; green power; green gas; clean energy; clean power;
        clean electricity; cleanest; green loan*; green mortgage*; green bank; green account;
        greenest; green as can be; greener than; sustainable; sustainably; most ethical; zero
        impact; no impact; without impact; impact-free; no footprint; zero footprint; no carbon
        footprint; no trace; leaves no trace; no harm; harmless to; doesn't harm; does not harm;
        never pollutes; doesn't pollute; non-polluting; pollution-free; without polluting; zero
        pollution; no pollution; zero waste; no waste; offsets everything; offsets all; offset all;
        fully offset; entirely offset; saves the planet; save the planet; saving the planet; save
        the bees; save the climate; helps the planet; help the planet; helps nature; protects the
        planet; protect the planet; guilt-free; guilt free; planet will thank; earth will thank;
        nature will thank; doesn't warm; won't warm; friend of nature; nature's friend; friend of
        the planet; decarbonised; decarbonized; 100% natural; all natural; totally clean; completely
        clean; entirely clean; perfectly clean; not a gram of; gram of co2; tonnes of co2; tons of
        co2; carbon footprint is zero; sustainable energy; without the guilt; no guilt; clear
        conscience; good deed; does the planet; do the planet a favour; do your bit for the planet;
        bit for the planet; plants a tree; saves trees; save trees; reforest*; entirely renewable;
        exclusively renewable; only renewable; fully renewable; all renewable; purely renewable;
        cleaner than; greener; cleaner; ecological choice; responsible choice; responsible bank;
        leaves nothing behind; doesn't hurt the; does not hurt the; won't hurt the; won't harm;
        preserves the planet; preserves nature; protects nature; protecting nature; protects the
        climate; respects the planet; respects nature; respects the environment; respectful of the
        environment; kinder to; climate-proof; earth-safe; nature-positive; nature positive;
        planet-positive; ocean-safe; ocean friendly; bee-friendly; green as; as green; ethical
        energy; ethical power; pollution free; fossil-free; fossil free
    """,
)

GREEN_TALK = cues(
    fr="""
        loi; lois; réglementation*; règlement*; directive*; décret*; conférence*; débat*; table
        ronde; étude*; que dit; formation; article*; rapport*; thèse; chercheu*; ademe; juriste*;
        atelier*; cours; définition; est-ce que; peut-on; comment mesurer; interdit*; greenwashing;
        écoblanchiment
    """,
    en="""
        law; laws; regulation*; directive*; talk; talks; panel; debate*; conference*; study;
        studies; webinar*; what does; article*; report*; researcher*; lawyer*; workshop*; course;
        definition; how to measure; ban; bans; banned; greenwashing; taxonomy
    """,
)

DISPARAGEMENT = cues(
    fr="""
        arnaqu*; escroc*; escroquer*; voleur*; voleuse*; vole ses; volent; ment; mentent; mensonge*;
        menteur*; menteuse*; honteu*; la honte; =nul; =nuls; nulle*; catastroph*; à fuir; fuyez;
        fuir; évitez; à éviter; incompétent*; incapable*; amateurs; amateurisme; bras cassés;
        branquignols; rigolos; guignols; charlots; clowns; lamentable*; pire; pires; scandale*;
        scandaleu*; trompe; trompent; trompeu*; boycott*; pigeon*; minable*; pathétique*;
        désastreu*; désastre; calamiteu*; une plaie; ras-le-bol; marre de; ridicule*; médiocre*;
        bidon*; pourri*; se faire avoir; s'est fait avoir; m'ont eu; me suis fait avoir; se fait
        avoir; facturé* deux fois; prélevé* deux fois; double facture; facturation abusive; abusif*;
        abusive*; abuse*; petites lignes; frais cachés; clauses cachées; entourloupe*; coup bas;
        promesses non tenues; du vent; de la poudre aux yeux; greenwashing; écoblanchiment; en
        panne; encore une panne; panne sur panne; toujours en retard; jamais joignable;
        injoignable*; ne répond* jamais; ne répond* pas; ne décroche* jamais; aucune réponse;
        semaines pour; mois pour répondre; heures d'attente; copie* tout; copient; plagi*; à la
        ramasse; à la traîne; dépassé*; ringard*; has been; en retard sur; dort; dorment; endormi*;
        coule; coulent; au bord du gouffre; malhonnête*; sans scrupule*; requin*; vautour*; rapace*;
        se moque* de; se fiche* de; méprise*; plumer; plume ses; racket*; ruineu*; ruine ses;
        mauvais service; mauvaise foi; service déplorable; déplorable*; inadmissible*; indigne*;
        vendu du rêve; vend* du rêve; vend* du vent; dégoûté*; déçu* par; déçu* de; galère*;
        cauchemar*; enfer; calvaire; soulagement; plus jamais; jamais plus; ne signez; ne signez
        pas; n'allez pas; n'y allez pas; méfiez-vous; gare à; attention à; rien compris; ne comprend
        rien; vache* à lait; vaches à lait; pour des idiots; pour des imbéciles; pour des pigeons;
        je plains; n'oserait; sans prévenir; augmente encore; augmentent encore; a encore augmenté;
        prélève*; prélèvements; frais partout; frais à tout va; attendre des; attend des; attend
        depuis; on attend; plante*; buggue*; bugge*; bug; bugs; résilié; résilier; ne tient pas; ne
        tiennent pas; ne tient jamais; jamais venu*; jamais rappelé*; jamais remboursé*; trop cher*;
        hors de prix; prix délirants; opaque*; illisible*; incompréhensible*; pas sérieu*; pas
        fiable*; peu fiable*; mauvais; mauvaise*; médiocrité; inutile*; furieu*; énervé*; perd* ses
        clients; perdent leurs clients; perd des clients; perdent des clients; se plaignent;
        plaintes; négligen*; improvis*; bricol*; rafistol*; vieillot*; archaïque*; préhistorique*;
        moyen âge; poussiéreu*; usine à gaz; lent*; lenteur*; traîne*; abandonn*; laisse* tomber;
        laissé* tomber; oublie* ses clients; s'en moque; n'écoute pas; n'écoutent pas; ne vaut rien;
        ne valent rien; ne vaut pas; font n'importe quoi; fait n'importe quoi; n'importe quoi;
        raté*; échec*; fiasco*; naufrage*; bide*; flop*; casse* les pieds; se foutent; se fout;
        radin*; profite* de; exploite*; étrangle*; matraqu*; assomm*; piège*; piégé*; mensong*;
        bobard*; baratin*; blabla; langue de bois; faux; fausse promesse*; fausses promesses;
        hypocri*; pollueu*; pollue*; sale*; dangereu*; déplora*; hallucinant*; lunaire*; risible*;
        fait rire; me fait rire; la blague; une blague; de qui se moque
    """,
    en="""
        scam*; rip-off*; ripoff*; rip off; ripping; ripped off; fraud*; liar*; lies; lying; lied;
        terrible; awful; avoid; worst; incompetent; useless; crook*; thief; thieves; thieving; joke;
        boycott; shame*; pathetic; sucks; disaster*; dreadful; appalling; abysmal; atrocious;
        disgrace*; disgusting; horrible; horrific; nightmare; rubbish; garbage; trash; amateur*;
        clowns; cowboys; clueless; hopeless; ridiculous; dishonest; greedy; sneaky; shady; dodgy;
        deceptive; misleading; mislead*; cheat*; con artists; conned; overcharg*; charged twice;
        billed twice; double billed; double-billed; charge you for every; hidden fees; hidden
        charges; small print; fine print; nasty surprise*; broken promise*; hot air; greenwash*;
        smoke and mirrors; run away; stay away; steer clear; outage; outages; down again; always
        late; never answer*; never pick* up; never repl*; no reply; weeks for a reply; weeks to
        reply; weeks to answer; hours on hold; on hold for; can't run; can't even; cannot even;
        couldn't even; fail* again; botch*; bungl*; cop* everything; copies it; copied us; copycat*;
        rip* us off; stuck in the past; outdated; dinosaur*; asleep; falling apart; going under;
        sinking; couldn't care less; don't care; doesn't care; don't give a; treat* customers like;
        bleed* customers; fleec*; milk* customers; vultures; sharks; bad service; poor service; let
        me down; let us down; disappoint*; fed up with; sick of; struggle*; hell; relief; never
        again; don't sign; do not sign; don't go; beware of; watch out for; no idea what; haven't a
        clue; cash cow*; take* customers for; takes people for; feel sorry for; pity the; without
        warning; hiked prices; hike* its prices; price hike*; put* prices up again; raised prices
        again; left waiting; still waiting; keeps you waiting; crash*; buggy; bug; bugs; glitch*;
        glitchy; cancel* my; never turned up; never showed up; never came; never called; never
        refunded; too expensive; overpriced; sky-high; opaque; unreadable; incomprehensible;
        unreliable; not serious; not reliable; bad; badly; mediocre; poor; pointless; furious;
        angry; losing customers; lose* customers; haemorrhag*; hemorrhag*; complain*; complaints;
        negligent; improvised; patched up; old-fashioned; archaic; prehistoric; stone age; dusty;
        slow; slowest; sluggish; drag* its feet; abandon*; gave up on; forgot* its customers; forget
        their customers; doesn't listen; never listen*; worthless; isn't worth; not worth; all over
        the place; fail; fails; failed; failure*; fiasco; shambles; mess; wreck; flop*; stingy;
        take* advantage; exploit*; squeez*; trap*; tricked; tricks; nonsense; bullshit; waffle;
        empty words; empty promises; fake; hypocrit*; pollut*; dirty; dangerous; laughable; makes me
        laugh; laughing stock; a joke; you must be joking; who are they kidding; daylight robbery;
        robbery; robbed; shocking; shockingly; woeful; lousy; crap; crappy; dire; second-rate;
        third-rate; bottom of the
    """,
)

COMPARISON = cues(
    fr="""
        moins cher*; plus cher*; mieux que; mieux qu'; bien mieux; meilleur* que; meilleur* qu';
        plus fiable*; contrairement à; contrairement aux; comparé* à; comparez; par rapport à; plus
        rapide*; plus vite que; plus vite qu'; pas comme; face à; loin devant; loin derrière;
        laisse* derrière; quittez; quitter; quitté; lâchez; lâché; abandonnez; plaquez; changez de;
        passez de; partez de; venez de; pourquoi rester; pas photo; aucune comparaison; pas de
        comparaison; sans comparaison; à côté des nôtres; à côté du nôtre; à côté de la nôtre; à
        côté de nous; que les nôtres; que le nôtre; que la nôtre; que chez nous; pas chez eux; chez
        eux; eux, non; eux non; de plus chez; de moins chez; le choix est vite fait; y a pas photo;
        bat* à plate couture; écrase*; surpasse*; dépasse* largement; devance*; distance*; nettement
        plus; tellement plus; bien plus; beaucoup plus; deux fois plus; deux fois moins; là où;
        alors que chez; tandis que; plutôt que; plutôt qu'; au lieu de; au lieu d'; heureusement
        que; heureusement qu'; heureusement, nous; n'est pas chez; contre lui; contre eux; nous, on;
        nous au moins; nous, au moins; chez nous au moins; au moins chez nous; nous, c'est; eux,
        c'est; venez plutôt; rejoignez-nous; venez chez nous; viens chez nous; vous attend;
        bienvenue chez nous; dites adieu; adieu; au revoir; bye bye; largue*; troquez; troqué;
        remplacez; remplacé; ont quitté; a quitté; j'ai quitté; déçu* de; déçu* par; lassé* de;
        fatigué* de; marre de; ne fait pas le poids; ne font pas le poids; pas le niveau; pas au
        niveau; à la hauteur; une longueur d'avance; avance sur; en avance sur; le double; la
        moitié; supérieur*; inférieur*; imbattable* face; gagne* contre; battu*; battons; on bat;
        les bat; doublé*; détrôn*; surclass*; rattrap*
    """,
    en="""
        cheaper; dearer; pricier; better than; unlike; compared to; compared with; compare us;
        faster than; quicker than; more reliable than; safer than; easier than; greener than;
        smarter than; friendlier than; easier to use; far easier; much easier; far better; way
        better; much better; so much better; far faster; way faster; beats; beat them; outperform*;
        outclass*; miles ahead; streets ahead; light years; in the dust; far behind; lag* behind;
        trail* behind; ahead of; versus; vs; no contest; no comparison; no competition; next to
        ours; next to us; than ours; than us; than we do; leave; leaving; left; ditch*; dump*;
        drop*; quit*; switch from; switched from; switching from; move from; moved from; why stay;
        stuck with; over here; they charge; they don't; they can't; they never; they won't; easy
        choice; do the maths; do the math; you do the sums; pay 10% more; pay 20% more; % more; more
        expensive; twice as; half the price; half as; nobody needs; rather than; instead of;
        thankfully; thank goodness; glad i'm not; glad we're not; at least we; we at least; with us
        at least; come to us; join us instead; come over; say goodbye; goodbye; bye bye; swap*;
        replace*; disappointed by; tired of; fed up with; no match for; not in the same league;
        different league; not up to; can't match; cannot match; can't keep up; cannot keep up; keep
        up with us; catch up; catching up; one step ahead; a step ahead; lead over; double the; half
        the; superior; inferior; beaten; we beat; beating; overtook; overtake*; crush*; destroy*;
        smash*; leaves; leave them; walk away from; walked away from; jumped ship; where else
    """,
)
