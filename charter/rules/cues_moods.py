"""Default expressions of how business goes, for quiet periods (R12)."""

from .cue_lists import cues

TRENDS = cues(
    fr="""
        de folie; record; historique*; explose*; explosé*; explosent; explosion; cartonne*; carton;
        en feu; marchent bien; marche bien; marchent mal; marche mal; marche fort; vont bien; vont
        mal; va bien; s'envole*; envolée; grimpe*; en hausse; à la hausse; en baisse; à la baisse;
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
        florissant*; mirobolant*; époustouflant*; vertigineu*; insolent*; plein régime; la série
        continue; jamais vu autant; se régaler; à marche forcée; cravach*; compensé*; rattrap*;
        revient en force; reviennent en force; en force; doublé; doublée; doublés; doublées; ont
        doublé; a doublé; va doubler; amélior*; détérior*; dégrad*; empir*; s'éclairc*; noir sur
        blanc; serré*; tendue; tendues; sous l'eau; noyé*; submergé*; croule*; croulent; affluent;
        affluer; arrivent de partout; de partout; restera le pire; le pire; le meilleur mois; la
        pire; rattrape*; s'envole; à plat; à zéro; zéro vente; zéro contrat; pas une vente; pas un
        contrat; aucune vente; aucun contrat; aucun client; plus un client; plus un chat; s'en vont;
        n'ont jamais été; n'a jamais été; aussi élevé*; ne s'arrête plus; tous les records; à toute
        vitesse; tire * vers le haut; vers le haut; vers le bas; tirent vers; s'affol*; s'emball*;
        séduisent; séduit; yeux fermés; les yeux fermés; trop facile; compense*; ne compense;
        n'apporte plus; ne rapporte plus; autant de; si peu de; aussi peu de; au compte-gouttes;
        goutte à goutte; sèche; à sec; ambiance est lourde; pavoiser; plus forte que prévu; plus
        faible que prévu; deux fois moins; moitié moins; s'annonce morose; s'annonce mal; s'annonce
        bien; s'annonce excellent*; s'annonce compliqué*; s'annonce difficile; part mal; part bien;
        démarre fort; démarre mal; démarre bien; démarre en trombe; en trombe; sur les chapeaux de
        roues; au point mort; point mort; calme plat; traversée du désert; embellie; éclaircie;
        accalmie; redescend*; grimpé; chuté; reculé; bondi; décollé; plongé; fondu; flambé; stagné;
        désastre; déprimant*; plus belle; un tabac; pleine forme; a repris; ont repris; bien repris
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
        single; no new; the phone never stops; never stops ringing; catching up; flooded; walk away;
        walking away; never been so; so high; so low; unstoppable; pulling * up; pulling * * * up;
        pulling * down; pulls * up; pulls * down; dragging * down; catching on; caught on; going
        wild; eyes closed; too easy; makes up for; no longer brings; bringing in less; so many; so
        few; as many as; trickle; trickling; drip; mood is heavy; bragging rights; twice as few;
        half as many; looks gloomy; looks bleak; looks bright; looks rosy; looks good for; starting
        strong; starting badly; off to a flying; off to a slow; standstill; at a standstill; dead
        calm; crossing the desert; brighter; picked right up; plunged; melted; stagnated; are down;
        strongest; like mad; disaster; depressing; in great shape; in good shape; in bad shape;
        raining; is down; are up; is up; was down; were down; went up; went down; way up; way down
    """,
)

FEELINGS = cues(
    fr="""
        faire plaisir; un régal; se régaler; devinez; imaginez; je ne peux pas; fou; folle; énorme*;
        bat; battent; double; plein; pleins; dur; dure; mauvais; mauvaise; mauvaises; déçu*;
        inquiet*; de retour; retrouve*; retrouvé*; pleut; fier; fière; fiers; de quoi être;
        champagne; ça se fête; comblé*; machine*; bravo; chapeau; excellent*; superbe*; magnifique*;
        formidable*; géniaux; génial*; bon; bonne; bons; bonnes; beau; belle; beaux; belles;
        meilleur*; super; top; quelle; quel; sourire; souri; surprise*; surpris*; vous verrez; vous
        allez voir; vous allez adorer; croyez-moi; hâte; vivement; bientôt; en retard; moins bon*;
        arrivent; affolant*; fort; forte; plus haut; plus bas; solide*; calme; morne; timide*;
        tranquille; plomb*; dis rien; aux anges; en vue; rares; merci; joie; triste; tristesse;
        catastrophe; n'a jamais; vide; incroyable*; difficile*; compliqué*; rude; souffre*;
        souffrent; jamais; catastroph*; sabrer; trinqu*; fêter; fête; apéro; bulles; rougir; pas mal
        du tout; pas terrible*; pas fameu*; pas brillant*; pas jojo; moche*; retrousser les manches;
        serrer les dents; serrer la ceinture; content*; contente; heureu*; ravi*; euphorique;
        soulag*; tendu*; stress*; gros coup; grosse année; gros mois; on peut sabrer; impressionn*;
        wahou; waouh; ouf; hélas; malheureusement; aïe; doutaient; doutait; prometteu*;
        encourageant*; réjou*; inquiet; inquiète; inquiétude; attendez de voir; attendez-vous;
        patience; premier; première; premiers; premières; en tête; carton; serein*; confiant*;
        optimist*; pessimist*; bonne pioche; mauvaise pioche; réveille*; se réveiller; mérité*;
        méritée; régal*; savour*; kiff*; plié; bouclé; score; ovation; standing ovation; sportive;
        sportif; soleil; grand soleil; pluie; orage; brouillard; éclaircie; tempête; applaudi*;
        larmes; pleur*; gagn*; remport*; perd*; perdu; unstoppable; ne s'arrête plus; irrésistible*;
        intenable*; s'en vont; élevés; élevé; élevées; chaud; chaude; froid; délicat*; mitigé*;
        correct; correcte; moyen; moyenne; honorable*; nickel; parfait*; au rendez-vous; costaud;
        énormissime; whaou; yes; enfin; adorer; facile; lourd; lourde; pavois*; heureusement;
        respect; séduis*; croyez; verre; trinquons
    """,
    en="""
        depressing; guess why; guess what; trust me; imagine; in for a treat; crazy; huge; massive;
        outstanding; amazing; up; down; painful; worried; pressure; high; best; ever; never; full;
        flood; back on; win; wins; winning; won; top; proud; smile*; smiling; surprise*; surprised;
        wait and see; wait till; can't wait; can't say; stay tuned; fantastic; great; good; strong;
        stronger; solid; brilliant; superb; wonderful; what a; delivered; deliver; deserve*;
        champagne; everybody; leaving; healthy; red; green; happy problem; busy; hats off; well
        done; love; thanks; thank you; sad; just saying; just wait; let's be honest; honest; looks
        good; over the moon; speechless; relieved; hard; low; above; below; flat; empty; dead;
        quiet; lost; again; behind; bad; insane; incredible; nobody; no one; corks; pop the; bubbly;
        celebrat*; party; cheers; not bad; not great; not good; ugly; roll up our sleeves; tighten
        our belts; belt-tightening; happy; glad; thrilled; tense; stressed; big month; big year;
        impressive; impressed; wow; phew; alas; sadly; unfortunately; ouch; doubted; promising;
        encouraging; cheerful; gloomy; in for a surprise; wait until; watch out; patience; first;
        fingers crossed; buzzing; smashed; through it; spirits; relaxed; confident; optimistic;
        pessimistic; calm; good call; bad call; wake up; deserved; savour; savor; enjoy; score;
        ovation; hectic; sunshine; rain; stormy; fog; applau*; tears; unstoppable; irresistible;
        walk away; complicated; higher; warm; cold; tricky; mixed; okay; average; decent; perfect;
        yes; finally; at last; losing; glorious; bloodbath; carnage; disaster; triumph*; success*;
        failure; fail*; easy; heavy; bragging; thank goodness; respect; believe; drink
    """,
)

BUSINESS_AT_LARGE = cues(
    fr="""
        conférence; atelier; cours; formation; webinaire; expliqu*; une étude; étude de; insee; chez
        les particuliers; pour les particuliers; aux particuliers; dans le pays; en europe; en
        france; café et amitié; rapport annuel; communiqué; page 4; ministre; grossesse; enceinte;
        scolaire; bulletin; git; bitcoin; likez; épargnez; placez; achetez; avis google; données de;
        marathon; tournoi; don du sang; plante*; gâteau*; téléthon; concours; excuses; budget
        cadeaux; mon budget; siret; factures fournisseurs; prix du cuivre
    """,
    en="""
        talk; keynote; workshop; webinar; lecture; explained; revenue assurance; annual report;
        press release; statistics; across the country; across europe; a study; household;
        households; reuters; founders; likes; reviews; review; apologies; how dividends; how
        margins; new challenge; explanation of; sorry; my budget; capital is at risk; open yours;
        google; pregnan*; trimester; report came in; marathon; tournament; blood donation; plants;
        cake; bake sale; contest; training; capital at risk; mortgage rates
    """,
)

NOT_BUSINESS = cues(
    fr="""
        potager; mon jardin; tomates;
        braderie; brocante; vide-grenier; tombola; kermesse; association; foot; football; rugby;
        quiz; bébé; école; fils; fille; bac; examen; sang; bouture; yoga; sport*; jardin*; recette;
        compétences; vente privée; vente aux enchères; vêtements; canapé; vélo*; election*;
        élections; enquête; sondage; recrute un; recrute une; recrute des; recrutons un*; recrutons
        des; candidatures; sécurité incendie; chorale; bénévol*; kilomètres; chorégraphie; podium;
        finale; match*; randonnée; lecture; roman; série; concert; vacances; météo; température*;
        biodiversité; accidents du travail; zéro accident; course à pied; concours photo; un film;
        le film; match de; le match; générosité; jouets; sapin*; machine à café; CSE; astuces;
        espèces; pétanque; ferme solaire; espagnol; à la ferme; cagnotte; cantine; élève*; dons;
        restos du cœur; club; champignons; télétravail; radiateurs; indicateurs de qualité; avant le
        boulot; 10 km; petit-déjeuner; facture ligne; économies d'énergie; vin chaud; marché de
        noël; noël; déménage*; maternité; anniversaire; escalade; piscine; surf; voile; ski; raid;
        je demande; me demande; te demande; se demande; ne demande; nous demande; vous demande;
        trail; sommet du; du mont; vélo; semi-marathon; éoliennes en; oiseaux; stage; mot de passe;
        mots de passe; bug; panne; pannes; coupure*; réseau électrique; tempête; orage; éclairage;
        nuit; recyclage; déchets; mobilité; votre portefeuille; repartez avec; examen*; réussite
        aux; encombrants; logiciel; couleurs; barrage; fanfare; bénévole*; senior*; numérique;
        protection des données
    """,
    en="""
        hiking club; autumn walk; a walk; hike;
        garage sale; jumble sale; yard sale; charity; raffle; match; football; rugby; photo; quiz;
        baby; school; exam; blood drive; plants; planted; yoga; garden*; recipe; sofa; bike;
        election*; survey; hiring a; hiring an; hiring nurses; is hiring; trainee*; applications
        for; attire; choir; volunteer*; kilometres; miles; film; movie; novel; concert; weather;
        temperature*; drill; first aid; safety record; in order to; running club; running shoes;
        race; chess; cricket; league; my son; my daughter; birthday; a book; the book; books; on
        holiday; holidays in; crash course; coaching course; photo contest; a film; the film;
        football match; generosity; toy; toys; christmas tree; coffee machine; tips; species;
        pétanque; solar farm; spanish; half marathon; canteen; donations; food bank; standing desk;
        help desk; espresso; mushrooms; hybrid work; radiators; quality indicators; before work; 10
        km; breakfast; bill line; saving energy; mulled wine; christmas market; christmas; moving
        house; maternity; climbing wall; swimming; surf; sailing; skiing; trail; summit; mount;
        peak demand; peak in demand on; peak in demand at; demand response;
        half-marathon; birds; internship; password*; bug; outage; outages; power cut*; storm;
        lighting; recycling; waste; kids; cool is; pass rate; software; colours; dam; brass band;
        senior*; digital workshop; data protection; bulky
    """,
)
