"""Default expressions of protected speech (R38): what names it by itself, and what is none of it.

Alerts, union life, strikes, pay and working conditions. Most posts name none of these: people say
what is wrong and where. `cues_grievances` has the words for that.
"""

from .cue_lists import cues

NAMED = cues(
    fr="""
        conditions de travail; conditions d'emploi; conditions de sécurité indigne*; lanceu*
        d'alerte; lancer l'alerte; lance l'alerte; ligne d'alerte; canal d'alerte; dispositif
        d'alerte; alerte éthique; ligne éthique; référent* éthique*; comité d'éthique; alerte
        interne; droit d'alerte; signalement* interne*; référent* harcèlement; cellule d'écoute;
        syndicats; syndical*; syndicaux; syndiqu*; =syndicat; intersyndical*; ==CGT; ==CFDT; ==CFTC;
        ==CFE-CGC; ==UNSA; ==SUD; force ouvrière; ==CSE; ==CSSCT; ==CHSCT; ==IRP; ==NAO; ==PSE;
        ==DUERP; comité d'entreprise; comité social; comité central; délégué* du personnel; délégué*
        syndica*; représentant* du personnel; représentant* de proximité; représentant* des
        salariés; élu* du personnel; élus du cse; élections professionnelles; élections du cse;
        =harcelé*; harcèle; harcèlent; discrimin* au travail; discriminé*; souffrance au travail;
        mal-être au travail; malêtre au travail; burn-out*; burnout*; bore-out; épuisement
        professionnel; droit de retrait; exerc* mon droit de; heures sup; heures supp; heures
        supplémentaires; heures non payées; heures gratuites; travail gratuit; travail dissimulé;
        sous-effectif*; sureffectif; inspection du travail; inspecteur* du travail; inspectrice* du
        travail; médecin* du travail; prud'hom*; prudhom*; accident* du travail; accident* de
        travail; maladie* professionnelle*; risques psychosociaux; risque psychosocial; ==RPS; plans
        sociaux; licencié*; plan de départ*; départs forcés; départs contraints; rupture
        conventionnelle imposée; suppression* de poste*; suppression* d'emploi*; suppriment des
        postes; supprime des postes; supprimer des postes; postes supprimés; postes menacés; emplois
        menacés; emplois supprimés; convention collective; conventions collectives; égalité
        salariale; égalité professionnelle; écart* de salaire*; écart* salari*; écart* de
        rémunération*; inégalité* salari*; inégalité* de salaire*; transparence salariale;
        transparence des salaires; négociation* salari*; négociation* annuelle*; hausse* de
        salaire*; hausse* des salaires; augmentation* de salaire*; augmentation* des salaires;
        augmentation* générale*; augmentation* collective*; augmentez-nous; augmentez les;
        revalorisation salariale; revalorisation des salaires; revaloriser les; grille* de salaire*;
        grille* salariale*; gel des salaires; salaire* gelé*; salaire* bloqué*; bas salaires; petits
        salaires; salaire de misère; salaires de misère; salaire* indécent*; salaires des patrons;
        partage de la valeur; partage des richesses; accord d'entreprise; accord temps de travail;
        accord sur le temps; code du travail; droit du travail; droits des salariés; droits des
        travailleu*; droit à la déconnexion; droit de déconnex*; droit à la paresse; sous-pay*; mal
        payé*; moins payé*; moins bien payé*; payé* au lance-pierre*; smic; smicard*; travailleur*
        pauvre*; travailleuse* pauvre*; charge de travail; surcharge* de travail; temps de repos;
        repos obligatoire; amplitude* horaire*; qualité de vie au travail; représailles; dialogue
        social; revendication*; placardis*; mis* au placard; sexisme au travail; remarque* sexiste*;
        propos sexistes; blague* sexiste*; comportement* sexiste*; plafond de verre; nos droits;
        droit* syndica*; droit* social*; droits sociaux; acquis sociaux; protection sociale; défend*
        nos emplois; nos emplois; variable* d'ajustement; casse sociale; délocalis*; pénibilité;
        télétravail forcé; caisse de grève; ==ASA; tract*; leurs emplois; mes droits de salari*;
        bas* les salaires; harcèlement moral; harcèlement sexuel; harcèlement au travail;
        harcèlement de; cesser le travail; cessons le travail; cessation du travail; arrêt de
        travail collectif; heures de délégation; crédit d'heures; entrave; jour* de carence; vol de
        salaire; salaire* égal; salaires égaux; à travail égal; égalité femmes-hommes au travail;
        frais kilométriques; accord d'intéressement; accord de participation; accord télétravail;
        accord seniors; barème* de salaire; inapte; inaptitude; vos représentants; nos
        représentants; mes représentants; nos élus; vos élus; nos délégués; vos délégués; nos
        collègues grévistes; harcèlement scolaire au travail; grève générale; grève illimitée;
        reconduction de la grève; reconductible; doléances; lutte des classes; prise d'acte;
        démission* en série; démissions en cascade; vague de démissions; vague de départs; plan de
        sauvegarde; plan d'économies; ==RCC; forfait jours; télétravail supprimé; fin du
        télétravail; suppression du télétravail; retour forcé; retour imposé; badgeuse; pointeuse;
        qvt; qvct; bien-être au travail; brown-out; perte de sens au travail; clause de mobilité;
        clause de non-concurrence; prime de nuit; primes de nuit; majoration*; treizième mois; 13e
        mois; représentation du personnel; référendum d'entreprise; consultation du personnel;
        consultation des salariés; expertise du cse; avis du cse; sous-staff*; entretien préalable;
        danger grave; danger imminent; nos bulletins; mon augmentation; nos augmentations; notre
        augmentation; élections du comité; élection du cse; nos primes; notre prime; ma prime; nos
        plannings; nos repos; nos rtt; nos effectifs; nos astreintes; mal au dos; maux de dos; temps
        partiel imposé; temps partiels subis; heures d'astreinte; travail effectif; retenue* sur
        salaire; heures de trajet; prime* supprimée*; conseil de discipline; mise à pied; mesure*
        disciplinaire*; sanction* disciplinaire*; congé* refusé*; promesse d'embauche; manque de
        bras; manque de personnel; manque d'effectifs; pas d'EPI; sans EPI; manque d'EPI; aucun EPI
    """,
    en="""
        working condition*; conditions at work; work conditions; employment conditions; conditions
        of employment; pay and conditions; whistleblow*; whistle-blow*; blew the whistle; blow* the
        whistle; raising the alarm internally; speak up line; speak-up channel; ethics line; ethics
        hotline; ethics officer; ethics channel; ethics team; confidential hotline; trade union*;
        labour union*; labor union*; our union; the union; my union; union rep*; union member*;
        union meeting*; union ballot; union dues; union card; union branch; union leaflet*; union
        election*; union organis*; union organiz*; union busting; union recognition; union vote;
        unionise*; unionize*; unionising; unionizing; non-union; ==GMB; ==Unite; ==Unison; ==RMT;
        ==TUC; ==USDAW; ==UNISON; shop steward*; staff rep; staff reps; staff representative*; staff
        council; staff forum; employee rep; employee reps; employee representative*; employee forum;
        worker rep*; works council*; works committee; collective agreement*; collective bargaining;
        bargaining unit; on strike; strike action; strike ballot; strike day*; strike fund; to
        strike for; strike vote; picket line*; walkout*; walk-out*; walking out; downing tools; down
        tools; industrial action; industrial dispute; labour dispute; labor dispute; work to rule;
        sit-in; workplace discrimination; discrimination at work; discriminated against; bullying;
        bullied; workplace bully*; pay rise*; pay raise*; pay increase*; pay gap*; pay scale*; pay
        freeze*; don't feel safe at work; not feel safe at work; unsafe at work; not safe at work;
        close our site; close our branch*; close our depot; closing our site; save our site; save
        our jobs; save our branch*; zero permanent contracts; no permanent contract*; froze our
        salar*; froze our pay; froze our wages; frozen our salar*; frozen our
        pay;
        frozen our wages; told compliance; went to compliance; to compliance about; without a
        premium;
        without any premium; no night premium; pay cut*; pay talks; pay offer; pay deal; pay
        dispute; pay claim; pay transparency;
        pay parity; pay equity; equal pay; gender pay; better pay; fair pay; fairer pay; decent pay;
        low pay; low-paid; poverty pay; our pay; our wages; my wages; their wages; living wage;
        minimum wage; wage theft; wage freeze; wage slave*; paid less; paid more than me;
        understaff*; short staffed; made redundant; layoff*; lay-off*; laid off; lay off; job
        losses; job cuts; cutting jobs; cut jobs; jobs at risk; our jobs; unfair dismissal; unfairly
        dismissed; constructive dismissal; underpa*; labour right*; labor right*; workers' right*;
        worker rights; employment right*; employee rights; know your rights; labour law; labor law;
        employment law; employment tribunal; labour inspect*; labor inspect*; ==OSHA; ==HSE; ==ACAS;
        ==Acas; ==NLRB; work accident*; workplace accident*; workplace injur*; injured at work;
        accident at work; accidents at work; stress at work; work-related stress; burnout; burn-out;
        burned out; burnt out; retaliat*; victimis*; right to disconnect; zero hours contract*; sick
        pay; holiday pay; maternity pay; unpaid hours; unpaid overtime; unpaid work; free labour;
        safety rep*; grievance procedure; file* a grievance; formal grievance; sexist remark*;
        sexist comment*; sexism at work; glass ceiling; gig economy; sweatshop*; fire and rehire;
        offshored; offshoring; forced return to office; quiet firing; redundancies; voluntary
        redundancy; compulsory redundanc*; redundancy notice*; redundancy package*; redundancy plan;
        picketing; picketed; our workload*; my workload; workloads; sexual harassment; harassed at
        work; harassment at work; workplace harassment; their livelihoods; our livelihoods; striking
        workers; striking staff; striking colleagues; are striking; striking for; mass meeting;
        all-grades meeting; the reps; our reps; our rep; union-led; join a union; joining a union;
        in a union; form a union; formed a union; strikebreak*; stop work on; stopping work;
        facility time; time off for union; occupational health; statutory sick; waiting days; paid
        the same; same pay; equal work; work of equal value; mileage; clock-in system; clocking in;
        employee voice; your reps; your rep; shop-floor; general strike; wildcat strike; rolling
        strike*; mass redundanc*; wave of resignations; mass resignation*; great resignation; pay
        day late; wage slip; hardship fund; the unions; unions and; unions meet; unions say;
        industrial tribunal; labour court; labor court; class action; nda; gagging order*; gagging
        clause*; non-disparagement; forced overtime; mandatory overtime; rto mandate;
        return-to-office mandate; staff election*; workplace election*; works election*; dismissal
        in disguise; notice of dismissal; dismissals; remote days cut; internal report filed;
        strikers at; thirteenth month; 13th month; night allowance; anti-union; pro-union; union
        official*; union leader*; union activist*; we're striking; be striking; break times; two
        jobs to pay; agency wages; zero-hour*; strike on; strike because; my raise; our raises; our
        bonuses; our bonus; my bonus; our shifts; our rota; our rotas; our headcount; our working
        hours; imminent danger; serious danger; back pain; part-timer*; committee election*; time
        off refused; outsourced payroll; discuss salaries; discuss pay; salary transparency; talk
        about salaries; pension cuts; cut our pension*; leave refused; holiday refused; job offers
        withdrawn; deductions from; payroll mistakes; payroll errors; unpaid internship*;
        disciplinary; raises frozen; no raises; counted as working time; travel time; short-handed;
        shorthanded; no PPE; without PPE; lack of PPE; no protective gear; without protective gear;
        no protective equipment
    """,
)

WALKOUTS = cues(
    fr="""
        grève*; gréviste*; débray*; mouvement social; mouvements sociaux; =syndicale*; cadence*;
        =salaires; mon salaire; notre salaire; rémunération*; intérimaire* exploité*; piquet;
        surcharge*; salaires; assemblée générale; le mouvement; harcèlement; plan social
    """,
    en="""
        strike; strikes; union; unions; wages; workload; picket; redundancy; harassment; harassed;
        severance; strikers; walked out; overtime
    """,
)
"""Words of protected speech that also have an everyday meaning."""

OTHER_SUBJECTS = cues(
    fr="""
        marée*; plage; coques; galets; sable; trains; ==SNCF; ==RATP; ==TER; ==RER; métro; tram;
        aérien*; avions; aéroport; éboueurs; film*; cinéma; roman*; série; documentaire*;
        exposition; théâtre; siècle; recette*; jardin*; potager; match; lycéen*; collégien*; élèves;
        étudiant*; syndicat d'initiative; syndicat des eaux; syndicat d'énergie; syndicat
        intercommunal; syndicat départemental; syndicat mixte; copropri*; abonné*; vos factures;
        votre facture; votre logement; votre maison; votre foyer; vos économies; ministre*;
        gouvernement; députés; simulateur*; 1936; mai 68; 1968; zola; germinal; pâte; levure;
        moteur; météo; grêle; marathon; trail; course à pied; tournoi; mais heureux; mais heureuse;
        mais heureuses; mais ravi*; mais fier*; mais conten*; tente; volant; embrayage; calé;
        actionnaires; démarchage; téléphonique; faux conseiller*; batterie; pédalage; social media;
        réseaux sociaux; serveur*; cluster; crédit immobilier; capital; dégustation; anniversaire;
        boulangerie; patrimoine; pétanque; rumeur*; étude relayée; loisirs; bourse aux; réouverture;
        travaux de; grève de la faim; mon chat; ma chatte; mon chien; croquettes; du zèle de;
        bowling; fin d'année
    """,
    en="""
        european union; student union; student unions; credit union*; rugby union; union jack; union
        square; union station; union street; western union; customs union; banking union; monetary
        union; soviet; civil union; union between; union of two; mathematical; train strike*; rail
        strike*; tube strike*; bus strike*; trains; pilots; bowling; pins; lightning; strike a;
        strike the; strike while; strikes a; strikes the; strikes me; strikes again; strikes out;
        strike zone; strike price; air strike*; first strike; striker; goal; film*; movie*; novel;
        documentary; theatre; series; exhibition; museum; historic*; century; recipe*; garden*;
        teenagers; pupils; students; your bill*; your home; your household; your savings;
        government; minister*; parliament; dough; engine; marathon; 10k; but happy; but proud; but
        delighted; but smiling; 1926; 1984; payslip simulator; fence; cluster; data centre*; data
        center*; backup*; power supply; fake adviser*; scammer*; spam; sunset; view; shareholder
        meeting; mortgage; your capital; capital at risk; vintage; rumour*; study quoted; headline;
        anniversary; birthday; tournament; bake; baking; hunger strike; cat; dog; cinema; penalties;
        final; humming; server*; network; cloud; solar; your heating bill; your energy bill; your
        electricity bill; your power bill; your gas bill; pipeline*
    """,
)
"""Words that show another subject."""
