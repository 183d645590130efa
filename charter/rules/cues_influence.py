"""Default expressions on how opinions are bent: many names, deceit, rewards, targets (R36).

Common words, most of them: only several together say something, near a word for an opinion.
"""

from .cue_lists import cues

MANY = cues(
    fr="""
        identifiants; tous vos profils; vos profils; tous tes profils; apple id; identifiants apple;
        autant de fois; second téléphone; deuxième téléphone; autre téléphone; à notre place; à ma
        place; depuis chez eux; depuis chez vous; pseudo*; pseudonyme*; adresses mail; adresses
        e-mail; adresse mail; adresses différentes; boîtes mail; identités; comptes; profils;
        plusieurs fois; dix fois; chaque jour; en boucle; robot*; bot; bots; script; scripts;
        automatiquement; automatique; automatisé*; logiciel; ia; chatgpt; générer; générés;
        générateur; copier-coller; copiez-collez; même texte; à la chaîne; en rafale; en série;
        tablette; téléphones; navigation privée; vpn; nom de jeune fille; sous le nom; nom
        d'emprunt; nom inventé; noms inventés; clones; avatars
    """,
    en="""
        apple ids; logins; all your profiles; your profiles; all accounts; as many times; second
        phone; another phone; different emails; different email; home wifi; instead of us; on our
        behalf; alias*; pseudonym*; nickname*; email addresses; e-mail addresses; email address;
        inboxes; identities; accounts; profiles; several times; ten times; every day; over and over;
        robot*; bot; bots; script; scripts; automatically; automatic; automated; software; ai;
        chatgpt; generate; generated; generator; copy and paste; copy-paste; same text; in bulk; in
        a row; assembly line; tablet; phones; incognito; vpn; maiden name; under the name; under a
        name; borrowed name; invented names; made-up names; clones; avatars
    """,
)

DECEIT = cues(
    fr="""
        faux; fausse*; bidon*; fictif*; inventé*; invente; inventer; inventez; imaginaire*;
        factice*; truqu*; triche*; tricher; tromper; trompe; tromperie; manipul*; algorithme;
        gonfler; gonflez; gonfle; gonflé*; booster; boostez; booste; doper; dopez; faire grimper;
        faire monter; faire remonter; remonter la; remonter notre; rehausser; redresser la note;
        noyer; enterrer; étouffer; contrer; personne ne vérifie; personne ne verra; personne ne
        saura; ni vu ni connu; discrètement; mine de rien; en douce; dites que vous; racontez que;
        prétendez; prétendre; faites croire; mentez; mentir; se faire passer; complaisance;
        arrangé*; dithyrambique*; élogieux; préparé*; déjà écrit*; prêt* à coller; modèle d'avis;
        texte type; dicté*; concurrence; concurrents; concurrent; une étoile à; descendre; démolir
    """,
    en="""
        fake*; phoney*; phony*; bogus; fictitious; invented; invent; make up; made up; made-up;
        imaginary; sham; rigged; rig; cheat; cheating; trick; tricks; tricking; fool; fooling; game;
        gaming; manipulat*; algorithm*; inflate; inflated; pump; pumping; boost; boosting; juice;
        push up; bump; bumping; lift our; raise our; drown; bury; burying; swamp; counter; nobody
        checks; no one checks; nobody will know; no one will know; nobody needs; say you're; say you
        are; say that you; claim you; claim to; pretend; pretending; lie; lying; pose; posing; rave;
        glowing; ready-made; pre-written; prewritten; drafted; template review*; sample review*;
        script for; competitor*; the competition; rivals; one star; one-star; trash; sink
    """,
)

REWARDS = cues(
    fr="""
        contre un; contre une; contre des; en échange; échange; offert*; offre; offrez; on offre;
        j'offre; je t'offre; je vous offre; à gagner; gagnez; gagner; gagne; gagnant*; carte cadeau;
        cartes cadeaux; chèque cadeau; chèques cadeaux; bon d'achat; bons d'achat; cadeau*; prime;
        primes; bonus; récompense*; récompensé*; rémunéré*; payé*; paie; paye; payer; points; jour
        de congé; resto; restaurant; apéro; croissant*; pizza; café; bière*; goodies; remise;
        réduction; tirage au sort; loterie; classement; podium
    """,
    en="""
        in exchange; in return; exchange for; swap*; win; wins; winner*; prize*; raffle; draw; gift
        card*; voucher*; gift*; bonus; bonuses; reward*; rewarded; paid; pay; pays; paying; points;
        day off; drinks; coffee; beer*; pizza; pint*; chocolate*; goodies; discount*; leaderboard;
        ranking; league table; treat; on me; on the house; per review; apiece
    """,
)

TARGETS = cues(
    fr="""
        il nous faut; il faut; il me faut; on a besoin de; besoin de; objectif*; on vise; cap des;
        dépasser; atteindre; avant ce soir; avant midi; avant demain; avant vendredi; avant lundi;
        avant la fin; d'ici ce soir; d'ici vendredi; d'ici demain; ce soir; cet après-midi; tout de
        suite; dès maintenant; dans l'heure; dans la minute; minimum; au moins; chacun; chacune;
        tous; toutes; tout le monde; mobilis*; opération; coup de pouce; coup de main; aidez;
        aidez-nous; vague; consigne; rappel; mission; défi; challenge; concours; compétition;
        pétition; massivement; en masse; passez le mot; faites tourner
    """,
    en="""
        we need; i need; need; target; targets; goal*; aiming; reach; hit; by tonight; by noon; by
        friday; by monday; by tomorrow; before noon; before friday; before the end; before tonight;
        tonight; this afternoon; right now; right away; within the hour; within minutes; minimum; at
        least; each; each of you; everyone; everybody; all of you; mobilis*; mobiliz*; operation;
        help us; help; push; wave; blitz; reminder; mission; challenge; contest; competition; en
        masse; spread the word; pass it on; counting on
    """,
)

OWN = cues(
    fr="""
        mon propre; ma propre; mes propres; notre propre; nos propres; moi-même; nous-mêmes; entre
        nous; entre collègues; en interne; dans l'équipe; à ma place; à notre place; pour nous; les
        uns les autres; les posts des autres; posts de chacun; mutuellement; réciproque; en retour;
        à charge de revanche; rends la pareille; renvoie l'ascenseur; donnant-donnant; s'entraide*;
        entraide; groupe whatsapp; groupe telegram; groupe facebook; canal secret
    """,
    en="""
        my own; our own; myself; ourselves; between us; among ourselves; among colleagues; in-house;
        internally; in my place; for us; each other; each other's; one another; mutual; mutually; in
        return; back; return the favour; return the favor; tit for tat; whatsapp group; telegram
        group; facebook group; secret channel; support group
    """,
)

OBJECTS = cues(
    fr="""
        10 sur 10; 5 sur 5; commentons; likons; notons; partageons; mot gentil; mots
        gentils; notre score; vantez; vanter; louanges; aimez, partagez;
        aimez et partagez; partagez et
        commentez; aime chaque; aime toutes; aime tous nos; commentez; réactions; réagissez; clics;
        téléchargements; cœurs; recommandez; e-réputation; réputation; fiche google; trustpilot; les
        stores; le store; comparateur*; sondage*; avis; note; notes; noter; notez; noté*; étoile;
        étoiles; commentaire*; commenter; commente; likes; likez; liker; liké*; j'aime; pouce*;
        abonnés; followers; vues; partages; vote; votes; votez; voter; témoignage*; recommandation*;
        retweets; évaluation*; évaluez
    """,
    en="""
        10 out of 10; 5 out of 5; something nice; write-up*; good rating; reviewed;
        reviewing; voted; upvoted; praise
        our; praise the; like it, share; share it and comment; our score; likes every; likes
        each; likes all; upvote; downvote; post nice; nice things about; awards; reactions; clicks;
        downloads; hearts; recommend us; reputation; google listing; google page; trustpilot; the
        stores; app store; play store; comparison site*; poll; polls; glassdoor; testimonials;
        review; reviews; rating; ratings; rated; star; stars; comment; comments; likes; liked;
        follower*; subscribers; views; vote; votes; testimonial*; recommendation*; retweets;
        upvote*; feedback; thumbs up
    """,
)
