"""Default expressions of the rule on the safety of places and people.

The form is that of `cues`.
"""

from .cue_lists import cues

# --- R37: places and people to protect ------------------------------------------------------------

EXECUTIVES = cues(
    fr="""
        notre PDG; la PDG; le PDG; notre DG; notre directeur général; notre directrice générale;
        notre président; notre présidente; notre patron; notre patronne; grand patron; grande
        patronne; comité de direction; comité exécutif; conseil d'administration; CODIR; notre
        directeur financier; notre directrice financière; les dirigeants; nos dirigeants
    """,
    en="""
        our chief executive; the chief executive; our chairman; our chairwoman; our president;
        executive committee; management board; board of directors; the board; our big boss; our
        chair; our executives; top management; our directors; chief exec; our execs; our top brass;
        our boss of bosses; our md; our managing director
    """,
    both="COMEX; CEO; PDG; CFO",
)

ROOMS = cues(
    fr="""
        salle de contrôle; salle de commande; salle des coffres; salle serveur*; salle des serveurs;
        salle blanche; poste de commandement; centre de supervision; salle de supervision; local
        technique; poste de garde; PC sécurité; salle des machines; centre de données; coffre-fort;
        chambre forte; zone sécurisée; zone protégée; zone restreinte
    """,
    en="""
        control room; server room; strong room; vault; command centre; command center; data centre;
        data center; dispatch room; security room; security office; guard room; secure area; secure
        wing; restricted area; plant room; operations room; monitoring room
    """,
)

BADGES = cues(
    fr="""
        badge; badges; mon badge; carte d'accès; carte d'entrée; pass visiteur; passe visiteur;
        laissez-passer; carte professionnelle; clé du local; trousseau; passe-partout; mon pass
    """,
    en="""
        badge; badges; access card; key card; keycard; swipe card; visitor pass; security pass; id
        card; lanyard; bunch of keys; master key; entry card
    """,
)

SHOWN = cues(
    fr="""
        photo*; selfie*; regardez; voici; voilà; je vous montre; montre; montrer; recto; verso;
        code-barres; code à barres; qr code; zoom*; admirez; vue sur; vue imprenable; écrans;
        derrière moi; en image*; vidéo*; nets; net; lisible*; ouvre toutes; toutes les portes; en
        pièce jointe; en story; filmé*; visite virtuelle; aperçu; je publie; partage
    """,
    en="""
        photo*; picture*; pic; pics; selfie*; look at; here's; here is; here are; this is what;
        showing; shown; front and; the back; barcode; bar code; qr code; zoom*; screens; behind me;
        video; filmed; sharp; readable; every door; opens every; opens all; snapshot; below; check
        out; sharing; in my story; tour of
    """,
)

PLANS = cues(
    fr="""
        plan de l'étage; plan des étages; plan du site; plan du bâtiment; plan des locaux; plan du
        sous-sol; plan du niveau; plan des caméras; plan d'accès de service; plan de masse; plan
        détaillé; plans du site; plans du bâtiment; plans de la centrale; plan de la centrale; plan
        complet; schéma du réseau; schéma complet; code du portail; code de la porte; code d'accès;
        code d'entrée; code de l'alarme; code du local; code du coffre; code du parking; digicode;
        code du garage; code du digicode; code de la barrière; code de l'entrée
    """,
    en="""
        floor plan*; floorplan*; site plan; building plan*; plan of the; plans of the; blueprint*;
        layout of; evacuation plan; camera plan; wiring diagram; network diagram; voltage diagram;
        door code; gate code; alarm code; entry code; access code; code for the; code to the; code
        of the; keypad code; pin for the; safe code; garage code; map of the
    """,
)

GUARDS = cues(
    fr="""
        alarme*; caméra*; vidéosurveillance; ronde*; gardien*; vigile*; agents de sécurité; agent de
        sécurité; portail; portillon; porte de service; porte arrière; issue de secours; clôture*;
        grillage*; quai de livraison; barrière; détecteur*; serrure*; sas; poste de garde;
        tourniquet*; portique*; contrôle d'accès; sécurité; personne à l'accueil; comme dans un
        moulin; rentre comme; entre comme; accueil vide; sans montrer; code d'ouverture; mot de
        passe du portail
    """,
    en="""
        alarm*; camera*; cctv; patrol*; guard; guards; watchman; security guard*; security staff;
        gate; back door; side door; service door; fire door; fire exit; fence*; loading bay; loading
        dock; barrier; detector*; sensor*; lock; turnstile*; access control; night shift; security;
        nobody at reception; no one at reception; walk straight in; walk straight into; walk right
        in; reception is empty; stroll in
    """,
)

GAPS = cues(
    fr="""
        coupé; coupée; coupés; coupées; désactivé*; débranché*; en panne; hors service; ne marche
        pas; ne marche plus; ne fonctionne pas; ne fonctionne plus; ne ferme pas; ne ferme plus;
        reste ouvert; reste ouverte; restée ouverte; cassé; cassée; cassés; cassées; trou; angle
        mort; angles morts; personne entre; entre les deux; passe à; passent à; passe toutes les;
        toutes les heures; toutes les deux heures; s'absente*; pause de; personne ne contrôle; sans
        badge; sans contrôle; on entre; entrez; on est tranquilles; facile à retenir; plus facile à;
        année de création; est le; c'est; date de naissance; relève; se relaient; pas de garde;
        aucun garde; pas gardé; en maintenance; éteint*; jamais verrouillé*; jamais fermé*; de 12 h;
        personne à l'accueil; comme dans un moulin; accueil vide; sans montrer; jamais personne;
        reste entrouvert*; sans vérifier; ne vérifie; ne contrôle
    """,
    en="""
        is off; are off; switched off; turned off; disabled; unplugged; down; out of order; broken;
        doesn't work; don't work; not working; doesn't lock; doesn't close; stays open; left open;
        propped open; unlocked; hole; blind spot*; gap; between noon; in between; every hour; every
        two hours; walk round; walks round; come round; comes round; takes a break; nobody checks;
        no one checks; without a badge; easier to remember; easy to remember; it's the year; year we
        were; is the year; changes over; shift change; handover; no guard*; unguarded; is yours; use
        the; birthday; is now; never locked; go through; slip in; sneak; nobody at reception; no one
        at reception; walk straight in; walk straight into; walk right in; reception is empty;
        stroll in; have been broken; has been broken; never checks; don't check; doesn't check;
        nobody looks; no one looks; since monday
    """,
)

NOW = cues(
    fr="""
        en ce moment; maintenant; en direct; vient de; viennent de; vient d'; à l'instant; ce soir;
        ce midi; cet après-midi; tout à l'heure; demain; après-demain; lundi; mardi; mercredi;
        jeudi; vendredi; samedi; dimanche; dans une heure; dans dix minutes; dans cinq minutes; dans
        une demi-heure; d'ici une heure; est à; sont à; on est à; on est au; on est dans; je suis
        avec; je suis à côté; est assis; est assise; attend; attends; attendent; arrive; arrivent;
        part à; part pour; repart; atterrit; décolle; embarque*; embarquement; monte; on monte;
        sera; seront; dort; dîne; déjeune; loge; logent; descend; départ; toujours là; encore là;
        juste devant; devant moi; derrière moi; à côté de moi; en route; quitte; rejoint; ce matin;
        chaque matin; chaque jour; tous les matins; tous les jours; tous les soirs; la semaine
        prochaine; direct; stationne; gare; garé; garée; assis; assise; minutes
    """,
    en="""
        right now; now; live; live from; just; tonight; this evening; this afternoon; this morning;
        later today; today; tomorrow; on monday; on tuesday; on wednesday; on thursday; on friday;
        on saturday; on sunday; next monday; next week; in an hour; in ten minutes; in five minutes;
        in half an hour; at the moment; currently; boarding; lands; landing; takes off; taking off;
        arrives; arriving; leaves; leaving; departs; heading; waiting; is having; is sitting; is
        staying; is standing; is about to; about to; will be; i'm with; we're with; sitting with;
        next to me; in front of me; behind me; still here; still there; is at; are at; is in; on her
        way; on his way; on their way; every morning; every day; every evening; each morning;
        always; parks; parked; sleeps; dines; stays; staying; checking in; walked past; picking;
        sitting; standing; push back; minutes
    """,
)

WHERE = cues(
    fr="""
        porte; terminal; vol; hôtel; restaurant; café; brasserie; bistrot; bar; chambre*; table;
        étage; ascenseur; entrée; sortie; parking; sous-sol; place; voiture; berline; taxi;
        chauffeur; train; TGV; quai; gare; aéroport; siège; salon VIP; rue; avenue; boulevard; place
        de; adresse; chez lui; chez elle; domicile; jogging; jogge; court; salle de sport; jet;
        hélicoptère; héliport; car; bus; voie; wagon; jardin; terrasse; loge; loges; accueil; hall;
        itinéraire; trajet; avion; rang; rangs; à bord; wagon-restaurant; ascenseurs; escalier;
        cantine; table du fond; parc; forêt; quais; club; piscine; salle; restaurant le; marché;
        boulangerie; maison; villa; sentier; bord de
    """,
    en="""
        gate; terminal; flight; hotel; restaurant; cafe; coffee shop; bistro; pub; bar; room; suite;
        table; floor; lift; elevator; entrance; north door; south door; back door; side door; door;
        exit; car park; parking; basement; bay; car; taxi; cab; driver; train; platform; station;
        airport; seat; lounge; street; avenue; road; address; home; house; jogging; jogs; gym; jet;
        helicopter; coach; bus; carriage; terrace; reception; lobby; route; harbour; harbor;
        corridor; dressing room; plane; rows behind; rows ahead; on board; aisle; corner table;
        stairs; canteen; push back; jetway; park; river; woods; club; pool; bakery; villa; market;
        trail; beach
    """,
)

PAST = cues(
    fr="""
        hier; avant-hier; la semaine dernière; le mois dernier; l'an dernier; l'année dernière;
        l'été dernier; lundi dernier; mardi dernier; mercredi dernier; jeudi dernier; vendredi
        dernier; en janvier; en février; en mars; en avril; en mai; en juin; en juillet; en août; en
        septembre; en octobre; il y a; souvenir*; retour sur; retour en images; était; étaient; fut;
        avait; ravi du; ravie du; a donné; est venu; est venue; a passé; a visité; a déjeuné; ont
        visité; en 2019; à l'époque; autrefois
    """,
    en="""
        yesterday; last week; last month; last year; last summer; last night; last monday; last
        tuesday; last wednesday; last thursday; last friday; back in; in january; in february; in
        march; in april; in june; in july; in august; in september; in october; ago; memory;
        memories; throwback; looking back; was; were; gave; had; spent; visited; came; spoke; great
        expo; used to
    """,
)

PUBLIC_EVENTS = cues(
    fr="""
        ouvert au public; ouverte au public; ouverts au public; journées du patrimoine; journée du
        patrimoine; portes ouvertes; porte ouverte; inscriptions; inscription en ligne;
        inscrivez-vous; entrée libre; conférence annuelle; conférence publique; salon de l'énergie;
        salon des métiers; visite publique; visites guidées; visite guidée; exercice incendie;
        escape game; jeu d'évasion; assemblée générale; conférence de presse; sur scène; retransmis;
        venez nombreux; venez nombreuses; concert; tribune; plateau de télé; interview
    """,
    en="""
        open to the public; open to everyone; open to all; opened its doors; open day; open house;
        heritage weekend; heritage day*; registration; register; sign up; free entry; public
        lecture; public talk; public visit; guided tour*; trade fair; trade show; fire drill; escape
        game; escape room; annual meeting; press conference; on stage; keynote; livestream*;
        concert; interview
    """,
)
