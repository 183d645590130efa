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
    """,
)

CODES = cues(
    both="C2; C3; C4",
)

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
        nos perfs; publication des comptes; publication des résultats; sortie des résultats; nos
        comptes; les comptes du groupe; résultats d'octobre; résultats du groupe; chiffres
        d'octobre; chiffres de septembre; chiffres du mois; classement commercial; challenge
        commercial; plan de vente; taux de marge; carnet plein; carnets de commandes; carnet de
        rendez-vous; rendement commercial; PNB; notre résultat; chiffre du mois; notre trésorerie;
        résultat du trimestre; nos recettes; recettes; notre activité commerciale; vague de
        résiliation*; trimestriels; trimestrielle; comment va {brand}; comment se porte {brand};
        {brand} va bien; {brand} va très bien; {brand} va mal; {brand} se porte; {brand} cartonne;
        {brand} gagne; {brand} perd; {brand} engrange; {brand} est en feu; {brand} a gagné; {brand}
        a perdu; {brand} souffre; {brand} rame; comment va la boîte; comment va le groupe; santé de
        {brand}; santé financière; bonne santé du groupe; la boîte va bien; la boîte va mal; la
        boîte tourne; le groupe va bien; le groupe va mal; perd * clients; perd des clients; perdons
        * clients; perdons des clients; perdu * clients; perdu des clients; perte de clients; gagne
        * clients; gagne des clients; gagnons * clients; gagné * clients; gagné des clients; gain de
        clients; fuite des clients; nos clients partent; nos clients fuient; nos clients reviennent;
        clients qui reviennent; clients qui fuient; clients qui s'en vont; clients s'en vont;
        tableau de bord du trimestre; tableau de bord commercial; dashboard du trimestre; chiffre de
        la semaine; chiffres de la semaine; parts d'audience; la marge; nos tarifs * vendent
    """,
    en="""
        revenue*; turnover; sales figures; our results; quarterly results; quarterly figures;
        financial results; full-year results; half-year results; upcoming results; order book; order
        intake; our orders; our numbers; our figures; profitability; margin*; our profit*; net
        profit; earnings; cash flow; market share; share price; dividend*; making money; losing
        money; made money; sales target*; sales performance; commercial performance; our growth;
        company's growth; our volumes; third quarter; fourth quarter; this quarter; quarterly
        numbers; bookings; backlog; our pipeline; profit-sharing; top line; bottom line; our sales
        reps; our salespeople; new business; commercially; business is; trading update; how the
        company is doing; when the accounts come out; october numbers; september numbers; october
        figures; october results; group results; sales ranking; sales contest; sales league; monthly
        numbers; monthly figures; margins; net new; net banking income; our takings; takings; our
        accounts; results season; sales are; sales were; sales have; sales keep; sales just; our top
        line; our commercial; vintage quarter; quarterly; our business is; business has been; our
        sales are; our sales have; our sales fell; our sales grew; how is {brand} doing; how's
        {brand} doing; {brand} is doing; {brand} is crushing; {brand} is struggling; {brand} is
        booming; {brand} is making; {brand} is losing; {brand} made; {brand} lost; how the group is
        doing; how we're doing; how are we doing; health of {brand}; financial health; the company
        is doing; the group is doing; lose * customers; losing * customers; lost * customers; lose
        customers; losing customers; lost customers; win * customers; winning * customers; won *
        customers; won customers; gained * customers; gaining * customers; lose * clients; losing *
        clients; lost * clients; win * clients; won * clients; winning clients; loss of customers;
        customers are leaving; customers leave; customers are back; customers come back; customers
        are coming back; dashboard for the quarter; sales dashboard; weekly numbers; numbers for the
        week; the margin
    """,
    both="Q3; Q4; ebitda",
)

BUSINESS = cues(
    fr="""
        trimestre; semestre; ventes; résultats; chiffres; commerciaux; équipes commerciales; équipe
        commerciale; force de vente; commandes; contrats; signatures; abonnements; souscriptions;
        ouvertures de compte*; comptes pros; nouveaux clients; croissance; appels d'offres; appel
        d'offres; panier moyen; volumes; business; marge; marges; bénéfice*; profits; performance*;
        perfs; budget; parrainages; résiliations; résiliation*; impayés; taux de transformation;
        leads; prospects; contrats signés; nouveaux contrats; nos contrats; objectifs; nos
        objectifs; ses objectifs; objectif annuel; objectif atteint; objectif dépassé; encours de
        crédit*; collecte nette; ouvertures de comptes; les affaires; =demande; la demande;
        =demandes; ouvertures; ventes de; classement régional; classement des agences; souscrip*;
        abonnement*; chiffre; trimestriel*; carnet; clients pros; nouveaux abonnés; client perdu;
        clients perdus; gros client; gros clients; nouveau client; grands comptes; marchés publics;
        appels entrants; fréquentation; transformation; parrainage; résili*; pipe; prospection;
        closing; deals
    """,
    en="""
        quarter; half-year; sales; results; numbers; figures; reps; salespeople; sales team*;
        account managers; orders; contracts; subscriptions; sign-ups; signups; signing up; signed
        up; new customers; new clients; client win; client wins; customer wins; growth; demand;
        tenders; tender; renewals; churn; cancellations; volumes; profit*; performance; performed;
        quotes; leads; prospects; bonus*; commission*; every target; our targets; sales targets;
        annual target; contracts this; signed contracts; business accounts; the pipeline; gas
        business; energy business; big deals; new accounts; regional table; branch ranking; league
        table; customer numbers; big client; big clients; big customer; new client; new customer;
        key account*; public contracts; footfall; inbound calls; closing; deals; order intake;
        cross-selling; conversion; takings; new savings accounts; production target
    """,
)

WEAK_BUSINESS = cues(
    fr="""
        clients; clientèle; agences; agence; bilan; saison; rentrée; automne; hiver; campagne;
        argent; fin d'année; courbe*; indicateurs; région; vend; vendu; vendons; vendent; crédit
        immobilier; crédits; prêts; contrats; comptes; signé; signés; abonnés; placements; livrets;
        assurances; pompes à chaleur; activité; portefeuille; encours; collecte; offre gaz; volumes
        de gaz; conseillers; assurance; assurance habitation; prêts auto; prêt auto; prêt
        immobilier; bornes; bornes de recharge; panneaux; panneaux solaires; chaudières; livret;
        offre; offres; abonnement; contrats de maintenance; dépannage*; rénovation; photovoltaïque;
        boutique; boutiques; filiale; téléphone; standard
    """,
    en="""
        customers; clients; season; autumn; fall; winter; end of the year; money; branches; branch;
        campaign; region; curve; dashboard; sold; selling; sell; contracts; signed; accounts;
        mortgages; loans; lending; heat pumps; insurance policies; savings accounts; buys; buying;
        deals; targets; pipeline; gas offer; gas plans; energy plans; advisers; insurance; home
        insurance; car loans; car loan; chargers; panels; solar panels; boilers; offer; offers;
        service contracts; maintenance contract; maintenance contracts; renovation; photovoltaic;
        shops; shop; subsidiary; phones; switchboard; target
    """,
)

OURS = cues(
    fr="""
        notre; nos; on; nous; chez nous; ma boîte; mon entreprise; mon équipe; mon agence; ma
        région; la maison; le groupe; la boîte; la direction; notre groupe; mes clients; nos
        agences; notre agence; ici; dans ma région; notre région; ma boutique; mon secteur; mon
        service; chez Hexalia; l'agence; les agences; les collègues; ma prime; mon bonus; ma
        commission; mon variable; mes objectifs; mon portefeuille; filiale; la filiale; notre
        filiale; nos techniciens; nos conseillers
    """,
    en="""
        our; we; us; we're; we've; we'll; my company; my team; my region; my branch; over here; the
        company; the group; the team; our branch; our branches; here; round here; my patch; my shop;
        my sector; my division; our division; the branch; my desk; my bonus; my commission; my
        targets; my portfolio; subsidiary; the subsidiary; our engineers; our advisers
    """,
)

TRENDS = cues(
    fr="""
        de folie; record; records; historique*; explose*; explosé*; explosent; explosion; cartonne*;
        carton; en feu; s'envole*; envolée; grimpe*; en hausse; à la hausse; en baisse; à la baisse;
        recul; reculent; recule; chute; chutent; en chute libre; plonge*; s'effondre*; baissent;
        baisse; montent; progresse*; dépasse*; dépassé*; triplé*; pulvéris*; battu; au-dessus;
        au-delà; en dessous; à plein régime; tourne*; à fond; plein à craquer; déborde*; au ralenti;
        ralentissement; ralenti*; à la peine; sous pression; repart*; repartent; reprise; au vert;
        dans le vert; dans le rouge; vert partout; jamais vu; jamais autant; jamais eu autant;
        jamais ouvert; jamais signé; jamais vendu; comme jamais; sans précédent; pleuvent; à la
        chaîne; à tour de bras; en veux-tu en voilà; dans les mémoires; en avance; mieux que; pire
        que; plus que prévu; mieux que prévu; moins que prévu; partent; nous quittent; en masse;
        afflu*; se bousculent; au plus haut; au plus bas; stagne*; à l'arrêt; flambe*; flambée;
        bondit; bond; en berne; fondent; se font rares; s'arrachent; décolle*; redémarre*; remonte*;
        dévisse*; patine*; tassement; se tasse*; débordés; canon; en avance sur; déjà atteint*; déjà
        dépassé*; explosés; s'enchaînent; s'accumulent; désert; désertes; désertent; plus personne;
        personne n'achète; deux fois plus; trois fois plus; plus vite que; freine*; boost*; rebond*;
        se vend; se vendent; file d'attente; saturé*; morose*; morosité; mauvaise passe; passe
        difficile; petite forme; décevant*; inquiétant*; exceptionnel*; dingue*; miracle*;
        merveille*; n'a jamais gagné; n'a jamais autant; font des merveilles; fait des merveilles;
        engrang*; rafl*; décroch* des; décroch* de nouveaux; s'arrach*; écoul*; caracol*; fléchi*;
        mollit; mollissent; faibli*; rament; rame; galèr*; pein* à; s'essouffl*; cale; calent;
        piétin*; rebondi*; redress*; dérap*; dégringol*; dévers*; capot*; plafonn*; se maintien*;
        résist* bien; tient bon; tiennent bon; en tête du classement; première du classement;
        premier du classement; premiers du classement; premières du classement; numéro un des
        ventes; finit premi*; termine premi*; arrive premi*; tellement on en; n'arrive plus à
        suivre; n'arrivons plus à suivre; du mal à suivre; plus à suivre; fourni*; ne désemplit pas;
        ne désemplissent pas; un après l'autre; les uns après les autres; les unes après les autres;
        un par un; coup de mou; coup de frein; coup d'arrêt; trou d'air; creux; passage à vide;
        vaches maigres; pic; sommet; sommets; plancher; raz-de-marée; ruée; déferl*; avalanche;
        vague de; boom; euphori*; euphorique; grand cru; cru exceptionnel; millésime; bat tous;
        battons tous; tous les compteurs; compteurs s'affolent; tous les voyants; au beau fixe; au
        top; au plus mal; au fond; mal en point; en perte de vitesse; perd de la vitesse;
        s'accélèr*; accélèr*; ralentit; ralentissent; freine; freinent; se contract*; contraction;
        érosion; s'érod*; grignot*; gagne du terrain; perd du terrain; perdons du terrain; gagn* des
        parts; perd* des parts; perd* des clients; gagn* des clients; fuient; fuite; fuir;
        hémorragie; désaffection; boud*; bouder; s'effrit*; s'envolent; crèv* le plafond; plus que
        jamais; moins que jamais; comme des petits pains; petits pains; carton plein; succès fou;
        fait un malheur; font un malheur; hausse; croît; croissent; décroît; triplement; doublement;
        tripl*; quadrupl*; divisé par; multiplié par; multipliés par; multiplie; multiplient;
        meilleur mois; meilleur trimestre; meilleure année; pire mois; pire trimestre; pire année;
        mieux que l'an dernier; mieux que l'année dernière; moins que l'an dernier; par rapport à
        l'an dernier; d'avance sur; retard sur; loin du compte; au rendez-vous; objectif tenu;
        objectifs tenus; déjà bouclé*; déjà fait*; surperform*; sous-perform*; inespéré*; exsangue*;
        florissant*; mirobolant*; époustouflant*; vertigineu*; insolent*; plein régime; à marche
        forcée; cravach*; compensé*; rattrap*; revient en force; reviennent en force; en force;
        doublé; doublée; doublés; doublées; ont doublé; a doublé; va doubler; amélior*; détérior*;
        dégrad*; empir*; s'éclairc*; noir sur blanc; serré*; tendue; tendues; sous l'eau; noyé*;
        submergé*; croule*; croulent; affluent; affluer; arrivent de partout; de partout; restera le
        pire; le pire; le meilleur mois; la pire; rattrape*; s'envole; à plat; à zéro; zéro vente;
        zéro contrat; pas une vente; pas un contrat; aucune vente; aucun contrat; aucun client; plus
        un client; plus un chat
    """,
    en="""
        flying; booming; boom; record; historic; explod*; soar*; skyrocket*; rocket*; surg*; through
        the roof; on fire; crushing; crushed; smash*; killed it; killing it; nailed; beat; beats;
        beating; exceed*; ahead of; doubled; tripled; climbing; climbed; rising; rose; growing;
        grew; falling; fell; fallen; drop*; plung*; slump*; collaps*; shrink*; slow*; sluggish;
        soft; weak; stalled; tough; rough; brutal; terrible; awful; disappointing; disastrous;
        worrying; hurting; hurt; struggling; suffering; under pressure; highest; lowest; worst; best
        ever; never been; never opened; never sold; never signed; never seen; never had; speak for
        themselves; overflowing; packed; pouring in; flooding in; queuing; queue*; back with; with a
        vengeance; topped; faster than; more than; better than; worse than; leaving us; left us;
        losing; pays off; paid off; where it should be; uptick; turnaround; rebound*; bounc*;
        picking up; picked up; recover*; on track; busier; busiest; keep signing; keep coming;
        streak; free fall; melting; scarce; going up; going down; up again; down again; like crazy;
        like hot cakes; already passed; already hit; already beat; already reached; hit our; over
        target; off the charts; dried up; drying up; exceptional; cracking; stellar; spectacular;
        twice as many; three times; since September; in a row; nobody buys; nobody wants our; stone
        dead; at record; never busier; back on top; keeps climbing; keeps falling; keep growing;
        landing; landed; bagging; bagged; bleeding; shedding; jump*; leap*; leapt; spik*; tank*;
        nosediv*; sink*; sank; fad*; cool*; cooling; dried; rally*; rallied; roar*; humming; thriv*;
        flourish*; limping; crawling; vintage; bumper; blockbuster; stormer; one after another; one
        after the other; left and right; by the dozen; by the hundred; fast enough; can't keep up;
        cannot keep up; can't cope; keep up with demand; snapped up; flying off; off the shelves;
        sold out; sell out; waiting list; top of the table; top of the league; top of the regional;
        first in the region; finished first; finished top; came first; came top; number one for;
        bottom of the table; gone quiet; going quiet; went quiet; goes quiet; dry spell; bad patch;
        rough patch; lean months; lean times; soft patch; slow start; strong start; flying start;
        rush; stampede; tidal wave; avalanche; wave of; peak*; trough; all-time high; all-time low;
        new high; new low; new heights; rock bottom; turning the corner; turned the corner;
        comeback; back in the black; in the black; in the red; into the red; ahead of plan; behind
        plan; ahead of target; short of target; missed our; miss our; beat our; above target; below
        target; over budget; under budget; accelerat*; decelerat*; gaining ground; losing ground;
        gained share; lost share; losing customers; winning customers; lost customers; exodus;
        deserting; leaving in droves; in droves; flocking; snapping; more than ever; less than ever;
        fewer than; best month; best quarter; best year; worst month; worst quarter; worst year;
        than last year; on last year; year on year; year-on-year; dire; bleak; grim; stunning;
        staggering; eye-watering; whopping; mind-blowing; astonishing; unprecedented; unheard of;
        drought; desert; revival; recovery; resurgence; bouncing; bottomed; slid; slide; slipping;
        slipped; eroding; erosion; squeeze*; dwindl*; dent; halv*; quadrupl*; multipl*; quadrupled;
        how well they sell; selling fast; ringing off the hook; off the hook; exceeded; outperform*;
        underperform*; overachiev*; hit it out; out of the park; knocked it; cleaned up; tripling;
        doubling; going great; going well; going badly; doing great; doing well; doing badly; doing
        brilliantly; bleeding customers; improv*; deteriorat*; worsen*; in black and white; under
        water; underwater; swamped; snowed under; drowning; coming from everywhere; from everywhere;
        the worst; not a single sale; no sales; zero sales; zero contracts; not one sale; not a
        single; no new; the phone never stops; never stops ringing; catching up; flooded
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
        tristesse; catastrophe; n'a jamais; vide; incroyable*; difficile*; compliqué*; rude;
        souffre*; souffrent; jamais; catastroph*; sabrer; trinqu*; fêter; fête; apéro; bulles;
        rougir; pas mal du tout; pas terrible*; pas fameu*; pas brillant*; pas jojo; moche*;
        retrousser les manches; serrer les dents; serrer la ceinture; content*; contente; heureu*;
        ravi*; euphorique; soulag*; tendu*; stress*; gros coup; grosse année; gros mois; on peut
        sabrer; impressionn*; wahou; waouh; ouf; hélas; malheureusement; aïe; doutaient; doutait;
        prometteu*; encourageant*; réjou*; inquiet; inquiète; inquiétude; attendez de voir;
        attendez-vous; patience; premier; première; premiers; premières; en tête; carton; serein*;
        confiant*; optimist*; pessimist*; bonne pioche; mauvaise pioche; réveille*; se réveiller;
        mérité*; méritée; régal*; savour*; kiff*; plié; bouclé
    """,
    en="""
        crazy; huge; massive; outstanding; amazing; up; down; painful; worried; pressure; high;
        best; ever; never; full; flood; back on; win; wins; winning; won; top; proud; smile*;
        smiling; surprise*; surprised; wait and see; wait till; can't wait; can't say; stay tuned;
        fantastic; great; good; strong; stronger; solid; brilliant; superb; wonderful; what a;
        delivered; deliver; deserve*; champagne; everybody; leaving; healthy; red; green; happy
        problem; busy; hats off; well done; love; thanks; thank you; sad; just saying; just wait;
        let's be honest; honest; looks good; over the moon; speechless; relieved; hard; low; above;
        below; flat; empty; dead; quiet; lost; again; behind; bad; insane; incredible; nobody; no
        one; corks; pop the; bubbly; celebrat*; party; cheers; not bad; not great; not good; ugly;
        roll up our sleeves; tighten our belts; belt-tightening; happy; glad; thrilled; tense;
        stressed; big month; big year; impressive; impressed; wow; phew; alas; sadly; unfortunately;
        ouch; doubted; promising; encouraging; cheerful; gloomy; in for a surprise; wait until;
        watch out; patience; first; fingers crossed; buzzing; smashed; through it; spirits; relaxed;
        confident; optimistic; pessimistic; calm; good call; bad call; wake up; deserved; savour;
        savor; enjoy
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
        ferme solaire; espagnol; à la ferme; cagnotte; cantine; élève*; dons; restos du cœur;
        conférence; atelier; cours; webinaire; expliqu*; une étude; étude de; insee; les
        particuliers; dans le pays; en europe; en france; café et amitié; club; rapport annuel;
        communiqué; page 4; ministre; champignons; télétravail; radiateurs; indicateurs de qualité;
        avant le boulot; 10 km; petit-déjeuner; facture ligne; économies d'énergie; vin chaud;
        marché de noël; noël; déménage*; maternité; anniversaire; escalade; piscine; surf; voile;
        ski; raid; trail; sommet du; du mont; vélo; semi-marathon; éoliennes en; oiseaux; stage; mot
        de passe; mots de passe; bug; panne; pannes; coupure*; réseau électrique; tempête; orage;
        éclairage; nuit; recyclage; déchets; mobilité; avis google; bitcoin; votre portefeuille;
        repartez avec; épargnez; achetez; placez; likez
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
        species; pétanque; solar farm; spanish; half marathon; canteen; donations; food bank; desk;
        talk; keynote; workshop; webinar; lecture; explained; revenue assurance; annual report;
        press release; statistics; across the country; across europe; a study; household;
        households; reuters; founders; likes; reviews; espresso; mushrooms; hybrid work; radiators;
        quality indicators; before work; 10 km; breakfast; bill line; saving energy; mulled wine;
        christmas market; christmas; moving house; maternity; climbing wall; swimming; surf;
        sailing; skiing; trail; summit; mount; half-marathon; birds; internship; password*; bug;
        outage; outages; power cut*; storm; lighting; recycling; waste; kids; capital is at risk;
        open yours; cool is; google
    """,
)

# --- R29: picture agencies ------------------------------------------------------------------------

AGENCIES = cues(
    both="""
        AFP; Agence France-Presse; Getty; Getty Images; Reuters; Shutterstock; iStock; Alamy; Adobe
        Stock; Associated Press; AP Photo; EPA; Bridgeman; Corbis; Depositphotos; Dreamstime; 123RF;
        Hans Lucas; MaxPPP; Sipa; Gamma-Rapho; Magnum Photos; Belga; Keystone; Picture Alliance;
        Fotolia
    """,
)
