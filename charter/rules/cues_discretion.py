"""Default expressions of the rules on discretion: markings, how business goes, picture agencies.

The form is that of `cues`.
"""

from .cue_lists import cues

# --- R07: markings --------------------------------------------------------------------------------

LABELS = cues(
    both="""
        confidentiel; strictement confidentiel; très confidentiel; confidentiel entreprise;
        diffusion restreinte; diffusion limitée; diffusion interdite; usage interne; document
        interne; interne uniquement; à usage interne; ne pas diffuser; ne pas transférer; ne pas
        photographier; secret des affaires; restreint; confidential; strictly confidential; company
        confidential; highly confidential; private and confidential; privileged and confidential;
        internal use only; for internal use; internal only; do not distribute; do not forward; do
        not share; not for distribution; not for circulation; restricted; eyes only
    """
)

CODES = cues(both="C2; C3; C4")

# --- R12: how business goes -----------------------------------------------------------------------

FINANCIAL = cues(
    fr="""
        chiffre d'affaires; ==CA; nos ventes; ventes record*; nos résultats; résultats trimestriels;
        résultats du trimestre; résultats du troisième trimestre; résultats financiers; résultats
        annuels; résultats semestriels; carnet de commandes; prises de commandes; prise de
        commandes; nos commandes; nos chiffres; chiffres du trimestre; chiffres de vente;
        rentabilité; nos marges; notre marge; les marges; marge opérationnelle; marge brute; nos
        bénéfices; notre bénéfice; bénéfice net; trésorerie; nos parts de marché; parts de marché;
        part de marché; cours de l'action; cours de bourse; dividende*; gagné d'argent; gagné autant
        d'argent; gagne de l'argent; perd de l'argent; perdu d'argent; activité commerciale;
        dynamique commerciale; performance commerciale; performances commerciales; objectifs
        commerciaux; objectif commercial; objectifs de vente; objectif de vente; notre business;
        croissance du groupe; croissance de l'activité; nos volumes; nos encours; troisième
        trimestre; quatrième trimestre; ce trimestre; T3; T4; intéressement; la marche des affaires;
        les affaires; clients qui partent; nos commerciaux; production de crédit*; bilan commercial;
        nos perfs
    """,
    en="""
        revenue*; turnover; our sales; sales figures; our results; quarterly results; quarterly
        figures; financial results; full-year results; half-year results; upcoming results; order
        book; order intake; our orders; our numbers; our figures; profitability; margin*; our
        profit*; net profit; earnings; cash flow; market share; share price; dividend*; making
        money; losing money; made money; sales target*; sales performance; commercial performance;
        our growth; company's growth; our volumes; our business; third quarter; fourth quarter; this
        quarter; quarterly numbers; bookings; backlog; our pipeline; profit-sharing; top line;
        bottom line; our sales reps; our salespeople; new business; commercially; business is;
        trading update; how the company is doing
    """,
    both="Q3; Q4; ebitda",
)

BUSINESS = cues(
    fr="""
        trimestre; semestre; ventes; vend; vendu; vendons; vendent; résultats; chiffres;
        commerciaux; équipes commerciales; équipe commerciale; force de vente; commandes; contrats;
        contrat*; signatures; signé; abonnements; abonné*; souscriptions; ouvertures de compte*;
        comptes; comptes pros; crédit immobilier; crédits; crédit; prêts; portefeuille; nouveaux
        clients; croissance; appels d'offres; appel d'offres; panier moyen; encours; collecte;
        volumes; demande; business; affaires; objectif*; marge; marges; bénéfice*; profits;
        performance*; perfs; activité; budget; devis; pompes à chaleur; assurances; livrets;
        placements; parrainages; résiliations; résiliation*; impayés; taux de transformation;
        rendez-vous clients; leads; prospects
    """,
    en="""
        quarter; half-year; sales; sold; selling; sell; results; numbers; figures; reps;
        salespeople; sales team*; account managers; orders; contracts; contract; deals; deal;
        signed; subscriptions; sign-ups; signups; signing up; signed up; accounts; mortgages; loans;
        lending; pipeline; new customers; new clients; client win; client wins; customer wins;
        growth; demand; tenders; tender; renewals; churn; cancellations; volumes; business; targets;
        target; profit*; performance; performed; quotes; leads; prospects; heat pumps; insurance
        policies; savings accounts; buys; buying; bonus*; commission*
    """,
)

WEAK_BUSINESS = cues(
    fr="""
        clients; clientèle; client; agences; agence; bilan; mois; saison; rentrée; automne; hiver;
        offre; offres; campagne; argent; commande; compte; marché; secteur; groupe; boîte;
        entreprise; maison; année; fin d'année; semaine; courbe*; indicateurs; dossiers; région;
        hexalia; guichet*; gaz; téléphone
    """,
    en="""
        customers; clients; customer; client; month; months; season; autumn; fall; winter; year; end
        of the year; offer; offers; plan; plans; product; products; money; market; company;
        branches; branch; campaign; region; week; curve; dashboard; order; gas; phone; patch;
        hexalia; sector; group
    """,
)

OURS = cues(
    fr="""
        notre; nos; on; nous; chez nous; ma boîte; mon entreprise; mon équipe; mon agence; ma
        région; la maison; le groupe; la boîte; la direction; notre groupe; mes clients
    """,
    en="""
        our; we; us; we're; we've; we'll; my company; my team; my region; my branch; over here; the
        company; the group; the team
    """,
)

TRENDS = cues(
    fr="""
        de folie; record; records; historique*; explose*; explosé*; explosent; explosion; cartonne*;
        carton; en feu; s'envole*; envolée; grimpe*; en hausse; à la hausse; en baisse; à la baisse;
        recul; reculent; recule; chute; chutent; en chute libre; plonge*; s'effondre*; baissent;
        baisse; montent; progresse*; dépasse*; dépassé*; doublé*; doublent; triplé*; pulvéris*;
        battu; au-dessus; au-delà; en dessous; à plein régime; tourne*; à fond; plein à craquer;
        déborde*; au ralenti; ralentissement; ralenti*; à la peine; sous pression; souffre*;
        souffrent; repart*; repartent; reprise; au vert; dans le vert; dans le rouge; vert partout;
        jamais vu; jamais autant; jamais eu autant; n'a jamais; n'avait jamais; jamais ouvert;
        jamais signé; jamais vendu; comme jamais; sans précédent; pleuvent; à la chaîne; à tour de
        bras; en veux-tu en voilà; dans les mémoires; en avance; mieux que; pire que; plus que
        prévu; mieux que prévu; moins que prévu; partent; nous quittent; en masse; afflu*; se
        bousculent; au plus haut; au plus bas; stagne*; à l'arrêt; flambe*; flambée; bondit; bond;
        en berne; fond; fondent; se font rares; s'arrachent; en rade; en panne; décolle*;
        redémarre*; remonte*; dévisse*; patine*; tassement; se tasse*; débordés; canon; nulle part;
        en avance sur; déjà atteint*; déjà dépassé*; explosés; s'enchaînent; s'accumulent; désert;
        désertes; désertent; vide; vides; plus personne; personne ne veut; personne n'achète; deux
        fois plus; trois fois plus; plus vite que; freine*; boost*; rebond*; se vend; se vendent;
        file d'attente; saturé*; difficile*; compliqué*; rude; morose*; morosité; mauvaise passe;
        passe difficile; catastroph*; petite forme; décevant*; inquiétant*; exceptionnel*;
        incroyable*; dingue*; miracle*; merveille*
    """,
    en="""
        flying; booming; boom; record; historic; explod*; soar*; skyrocket*; rocket*; surg*; through
        the roof; on fire; crushing; crushed; smash*; killed it; killing it; nailed; beat; beats;
        beating; exceed*; above; ahead of; below; behind; doubled; tripled; climbing; climbed;
        rising; rose; growing; grew; falling; fell; fallen; drop*; plung*; slump*; collaps*;
        shrink*; slow*; sluggish; soft; weak; flat; stalled; tough; hard; rough; brutal; bad;
        terrible; awful; disappointing; disastrous; worrying; hurting; hurt; struggling; suffering;
        under pressure; low; highest; lowest; worst; best ever; never been; never opened; never
        sold; never signed; never seen; never had; speak for themselves; overflowing; packed;
        pouring in; flooding in; queuing; queue*; back with; with a vengeance; topped; faster than;
        more than; better than; worse than; nobody; no one; leaving us; left us; losing; lost; pays
        off; paid off; where it should be; uptick; turnaround; rebound*; bounc*; picking up; picked
        up; recover*; on track; busier; busiest; keep signing; keep coming; streak; free fall;
        melting; scarce; going up; going down; up again; down again; like crazy; like hot cakes;
        already passed; already hit; already beat; already reached; hit our; over target; off the
        charts; dried up; drying up; empty; dead; quiet; insane; incredible; exceptional; cracking;
        stellar; spectacular; twice as many; three times; since September; in a row; again
    """,
)

FEELINGS = cues(
    fr="""
        fou; folle; énorme*; bat; battent; double; plein; pleins; dur; dure; mauvais; mauvaise;
        mauvaises; déçu*; inquiet*; de retour; retrouve*; retrouvé*; pleut; fier; fière; fiers; de
        quoi être; champagne; ça se fête; comblé*; machine*; bravo; chapeau; excellent*; superbe*;
        magnifique*; formidable*; géniaux; génial*; bon; bonne; bons; bonnes; beau; belle; beaux;
        belles; meilleur*; super; top; quelle; quel; sourire; souri; surprise*; surpris*; vous
        verrez; vous allez voir; vous allez adorer; croyez-moi; hâte; vivement; bientôt; en retard;
        moins bon*; arrivent; affolant*; fort; forte; plus haut; plus bas; solide*; calme; morne;
        timide*; tranquille; plomb*; dis rien; aux anges; en vue; rares; merci; joie; triste;
        tristesse; catastrophe
    """,
    en="""
        crazy; huge; massive; outstanding; amazing; up; down; painful; worried; pressure; high;
        best; ever; never; full; flood; back on; win; wins; winning; won; top; proud; smile*;
        smiling; surprise*; surprised; wait and see; wait till; can't wait; can't say; stay tuned;
        fantastic; great; good; strong; stronger; solid; brilliant; superb; wonderful; what a;
        delivered; deliver; deserve*; champagne; everybody; leaving; healthy; red; green; happy
        problem; busy; hats off; well done; love; thanks; thank you; sad; just saying; just wait;
        let's be honest; honest; looks good; over the moon; speechless; relieved
    """,
)

NOT_BUSINESS = cues(
    fr="""
        gâteau*; braderie; brocante; vide-grenier; tombola; kermesse; téléthon; association;
        tournoi; marathon; foot; football; rugby; concours; quiz; grossesse; enceinte; bébé;
        scolaire; bulletin; école; fils; fille; bac; examen; don du sang; sang; plante*; bouture;
        yoga; sport*; jardin*; recette; formation; compétences; vente privée; vente aux enchères;
        vêtements; canapé; vélo*; election*; élections; enquête; sondage; recrute; recrutons;
        sécurité incendie; chorale; bénévol*; kilomètres; chorégraphie; podium; finale; match*;
        randonnée; lecture; roman; série; concert; vacances; météo; température*; biodiversité;
        accidents du travail; zéro accident; course à pied; concours photo; un film; le film; match
        de; le match; générosité; jouets; sapin*; machine à café; CSE; astuces; espèces; pétanque;
        ferme solaire; espagnol; à la ferme; cagnotte; cantine; élève*; dons; restos du cœur
    """,
    en="""
        bake sale; cake; garage sale; jumble sale; yard sale; charity; raffle; tournament; match;
        marathon; football; rugby; contest; photo; quiz; pregnan*; trimester; baby; school; report
        came in; exam; blood donation; blood drive; plant; plants; cutting; yoga; garden*; recipe;
        training; sofa; bike; election*; survey; hiring; attire; choir; volunteer*; kilometres;
        miles; film; movie; novel; concert; weather; temperature*; drill; first aid; safety record;
        in order to; running; race; chess; cricket; league; my son; my daughter; birthday; a book;
        the book; books; on holiday; holidays in; crash course; coaching course; photo contest; a
        film; the film; football match; generosity; toy; toys; christmas tree; coffee machine; tips;
        species; pétanque; solar farm; spanish; half marathon; canteen; donations; food bank; desk
    """,
)

# --- R29: picture agencies ------------------------------------------------------------------------

AGENCIES = cues(
    both="""
        AFP; Agence France-Presse; Getty; Getty Images; Reuters; Shutterstock; iStock; Alamy; Adobe
        Stock; Associated Press; AP Photo; EPA; Bridgeman; Corbis; Depositphotos; Dreamstime; 123RF;
        Hans Lucas; MaxPPP; Sipa; Gamma-Rapho; Magnum Photos; Belga; Keystone; Picture Alliance;
        Fotolia
    """
)
