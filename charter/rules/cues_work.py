"""Default expressions of work (R38): what it is given for, who does it, where and with what.

None of them says anything of protected speech alone; with the words of `cues_grievances` they do.
"""

from .cue_lists import cues

MATTERS = cues(
    fr="""
        salaire*; salarial*; salariaux; rémunér*; fiche* de paie; bulletin* de paie; nos paies;
        payé*; prime*; 13e mois; treizième mois; augmentation*; augmenté*; revaloris*; pouvoir
        d'achat; ticket* restaurant; tickets resto; titre* restaurant; indemnité*; avantage*
        sociaux; nos retraites; notre retraite; départ en retraite; partir à la retraite; horaire*;
        planning*; roulement*; astreinte*; week-end* travaillé*; dimanche* travaillé*; travail du
        dimanche; jour* férié*; 1er mai; nuits; équipe* de nuit; de nuit; pauses; repos; congé*;
        ==RTT; récup*; temps de travail; temps partiel*; mi-temps; 35 h; forfait jour*; ==CDD;
        ==CDI; intérim*; contrat* précaire*; contrat* court*; contrat à durée; période d'essai;
        vacataire*; saisonnier*; gagne; gagnent; touche; touchent; gagner; sous-trait*; externalis*;
        effectif*; remplaçant*; remplacé*; renfort*; binôme*; embauche*; recrute pas; emploi*;
        =postes; poste adapté; poste de travail; à poste égal; même poste; fiche de poste; reclass*;
        mutation*; restructur*; réorganis*; réorg; fermeture de; fermeture du; fermeture des; fermer
        l'agence; fermer le site; fermer notre; ferme notre; entretien annuel; entretiens annuels;
        évaluation*; évalué*; objectifs; quotas; rendement; joignable*; télétravail*; présentiel;
        retour au bureau; flex office; ancienneté; qualification*; reconversion; en arrêt; arrêts de
        travail; arrêt de travail; enceinte*; grossesse; maternité; handicap*; ==RQTH; charge;
        rythme*; surveill*; géolocalis*; chronomèt*; pointeuse*; pointage; badgeuse; flicage;
        flicé*; fliqué*; caméra*; stagiaire*; alternant*; apprenti*; nos métiers; notre métier;
        ==DRH; ==RH; accord*; travail égal; même travail; volontaires; statut*; démission*;
        turnover; turn-over; absentéisme; commission*; part variable; vacances; samedis; mon
        dimanche; dimanche soir; le dimanche; dimanches; heures; mon contrat; son contrat; contrat
        de; nos contrats; leur contrat; renouvelé*; rupture*; préavis; placard; moyens; voiture de
        fonction; temps plein; temps complet; titularis*; grade*; échelon*; coefficient*;
        avancement; poste de responsable; embauchons; week-ends; week-end; bonus; participation;
        chèques-cadeaux; chèque cadeau; carte cadeau; minutes par jour; quinze minutes; délégation;
        carence; usine; notation; note annuelle; ma note; mon poste; son poste; leur poste; nos
        postes; au guichet; un collègue de plus; stages; inapte; recruter; recrutez; recrutement*;
        indemnisation; mensualité; frais; défraiement; logement; avantages; acquis; comité de
        direction; moins nombreux; harnais; =épi; cadenc*; vestiaires; toilettes; pause; matériel;
        amplitude*; plages; tournées; doublage; double journée; double casquette; sous contrat;
        prolongé; non titulaire*; rattrapage; vie perso; vie personnelle; garder mes enfants;
        nounou; crèche; soirées; compensation*; personnes font; travail de cinq; vendeurs; mobilité;
        équipes réduites; en mode dégradé; moitié de l'équipe; demi-équipe; visite médicale; droit
        d'expression; formations; formation depuis; automatis*; filialis*; reporting;
        conventionnel*; cotisation*; carrière; stress au; plateaux; dos; bras; tenue* de travail;
        nos tenues; uniforme*; blouse*; messages privés; mes mails; restaurant d'entreprise; équipe*
        postée*; ma candidature; ma demande; mes demandes; mon dossier; deux boulots; cadre*; panier
        repas; maladie; mon arrêt; parking; mutuelle; aménagement; droit de; vestiaire; cantine;
        casier*; trajet*; enfants malades; garde d'enfants; permanence*; paie; bulletins; infirmi*;
        culpabilis*; rtt; sourire exigé; caissi*; élections; grossesses; consignes; avant la
        retraite; la retraite à; donner une voix; aient une voix; intéressement; une promotion; ma
        promotion; sa promotion; promotion interne; promotions internes; promu; promue; promus;
        samedi travaillé; stage non; réorganisation; restructuration; temps partiel; promotions;
        évolution de carrière; mutuelle d'entreprise; pause déjeuner; astreinte; astreintes; congés
        payés; congé parental; notes de frais; fiche de paie; bulletin de paie; EPI; ticket resto;
        tickets restaurant; prime de transport; télétravail
    """,
    en="""
        wage*; salary; salaries; pay; pays; paid; unpaid; paycheck*; paycheque*; payday; compensat*;
        remunerat*; bonus; bonuses; raise; raises; rise; increment*; earn; earns; earning*; profit
        share*; profit sharing; allowance*; expenses; reimburs*; benefits; health insurance;
        pension*; retirement; time off; day off; days off; shift*; night team; night crew; nights;
        rota*; roster*; schedule*; scheduling; timetable*; working time; working day; working week;
        hours; weekend*; bank holiday*; public holiday*; sundays; on call; standby; breaks; lunch
        break*; toilet break*; tea break*; rest; annual leave; leave request*; sick leave; sickness;
        off sick; maternity; paternity; summer leave; my leave; our leave; pregnan*; temp; temps;
        temping; agency worker*; agency staff; subcontract*; outsourc*; fixed term; permanent job*;
        permanent post*; contract*; probation; intern; interns; internship*; apprentice*; trainee*;
        part time; remote work*; ==WFH; home working; hybrid; return to office; return to the
        office; back to the office; back in the office; office mandate*; hot-desk*; head count;
        staffing; cover; backfill; replacement*; hires; hiring freeze; vacanc*; jobs; job; role*;
        same work; promotion*; promoted; annual review; appraisal*; performance review*; performance
        plan; ==PIP; target*; quota*; kpi*; restructur*; reorganis*; reorganiz*; reorg; relocat*;
        voluntary exits; leavers; closing; closure*; shutting; shut down; centre open; branch open;
        site open; workstation*; reasonable adjustment*; disabled; disability; surveillance;
        monitoring; tracking; keystroke*; webcam*; timed; deadlines; pace; workforce; careers;
        seniority; quit; quits; quitting; resign*; turnover; absenteeism; commission; increase*;
        supervisor position; one day; saturdays; sunday; vacation; settlement; renewed; notice
        period; seat; top band; full time; grade; grades; overworked; staffed; hiring more; replace
        the; replace people; desk in the corner; signed off; gift card; voucher*; minutes a day;
        delegation; plant; rating; agreement; from home; kit; budget; mileage; commute; commuting;
        changing room*; toilets; bathroom*; locked; unfit; mental load; zero notice; recruit;
        recruiting; employer branding; one more person; extra person; hire; perks; sick children; on
        the roof; no harness; posting; postings; leave for; childcare; bedtime; nursery; leave
        cancelled; called in; social life; personal life; evenings; remote days; hired; sellers;
        backs; hands; skeleton; half the team; half of us; automat*; league table*; ranking;
        accidents; stress; severance; clause; parental; assignments; uniform*; staff restaurant;
        canteen; my application; my request; our requests; private messages; my emails; phased
        return; sick note; chronic illness; my illness; break; parking; lockers; travel time;
        workwear; payslips; management here; my file; my complaint; my report; my grievance;
        satisfaction survey; written warning*; striking; payroll; before tax; cashier; election*;
        part-timers; never replaced; being replaced; been replaced; are replaced; three days' pay;
        no training; any training; training budget; zero training; training since; reorganisation;
        reorganization; restructuring; remote working; full-time; part-time; promotion; promotions;
        career progression; pension scheme; our pension; pensions; night shift*; on-call; parental
        leave; lunch break; overtime; commute allowance; travel bonus; payslip*; protective gear;
        ppe
    """,
)
"""Terms of employment."""

SETTINGS = cues(
    fr="""
        collègue*; camarade*; collaborat*; équipe*; salarié*; employé*; agent*; ouvri*; technicien*;
        intérimaire*; homologue*; conseill*; caissi*; personnel; cadre*; ingénieur*; opérateur*;
        opératrice*; téléconseill*; livreur*; infirmi*; gardien*; femmes de ménage; nettoyage;
        maintenance; chef*; responsable*; supérieur*; n+1; manager*; manageur*; management;
        encadrement; hiérarchie; hiérarchique*; direction; directeur*; directrice*; patron*;
        dirigeant*; codir; comex; actionnaire*; ==DRH; ==RH; boîte; entreprise; service; services;
        agence*; site; sites; usine*; atelier*; entrepôt*; dépôt*; chantier*; plateau*; plateforme*;
        centre* d'appel*; guichet*; bureau*; open space*; siège; filiale*; chez nous; parvis;
        vestiaire*; toilettes; sanitaires; douches; cantine*; salle de pause; locaux; hangar*; quai;
        camion*; véhicule*; travaill*; bosse; bossent; bosser; bossons; boulot*; taf; métier*;
        mission*; job; jobs; poste; dossiers; réunion*; mails; mail; badge; tâche*; carrière*;
        profession*; mois; an; masque*; gants; harnais; casque*; extincteur*; ==EPI; protection*;
        amiante; clim; climatis*; ventilateur*; ventilation; chauffage; chauffé*; température*;
        bruit; isolation phonique; ergonom*; verrière; chaises; échafaudage*; pylône*; nacelle*;
        poussière*; fumées; produits chimiques; sécurité; consigne*; procédure*; machine*; carter;
        fiches; accueil; standard; back-office; nos gars; mes gars; étage*; parking; navette*;
        tournée*; relevé*; formulaire*; sous-sol; ascenseur; écran*; maison; place; gens;
        stagiaire*; apprenti*; alternant*; plan; travail; inspection; caisse*; labo; laborato*;
        cordiste*; électricien*; plombier*; comptable*; commercial*; commerciaux; assistant*;
        secrétaire*; facteur*; vigile*; hôtesse*; standardiste*; développeu*; informaticien*;
        chargé* de clientèle; relation client; comité; pdg; la com; toit; toiture; ligne;
        employabilité; les anciens; vendeu*; magasinier*; cariste*; manutention*; colis;
        ascensoriste*; produit; dossier; accès; issue* de secours; visites; câble*; fil; fils;
        outil*; logiciel; canicule; chaleur; froid; humidité; ambiance; sortie; rh; centrale;
        banque; caméras; conducteur*; conductrice*; soignant*; intervien*; énergéticien*; alertes;
        ordinateur*; ceux qui; celles qui; nouveaux embauchés; jeune embauché
    """,
    en="""
        colleague*; coworker*; teammate*; workmate*; mates; comrade*; crew; crews; team; teams;
        staff; employee*; worker*; technician*; engineer*; operator*; driver*; cleaner*; cleaning;
        maintenance; adviser*; advisor*; agent*; cashier*; clerk*; nurse*; guards; receptionist*;
        supervisor*; manager*; management; boss; bosses; leadership; executive*; execs;
        shareholder*; dividend*; director*; the board; headquarters; ==HQ; upstairs; the top; ==HR;
        human resources; compliance; employer*; company; firm; branch; branches; depot*; warehouse*;
        site; sites; plant; factory; workshop*; yard; office; offices; open-plan; desk*; counter*;
        call centre*; call center*; contact centre*; contact center*; department*; dept; reception;
        locker room*; changing room*; toilet*; washroom*; canteen*; break room; van; vans; truck*;
        lorry; lorries; work; working; works; worked; workplace; workday; here; meeting*; email*;
        badge; task*; career; profession; a month; a year; gloves; mask; masks; helmet*; hard hat*;
        harness*; fire extinguisher*; ==PPE; protective; safety; equipment; asbestos; air con*;
        heating; fan; fans; ventilation; temperature*; noise; soundproof*; ergonomic; chairs;
        scaffold*; pylon*; ladder*; dust; fumes; chemicals; gear; procedure*; wages; machine*;
        forms; files; gates; trades; stairs; seat*; readings; inspection*; shop steward; interns;
        apprentices; line; guard; grades; our lot; folks; coats; floor; next to me; services;
        committee; organised; subcontractor*; agencies; two kids; tower; till; tills; lab; rope
        crew*; electrician*; plumber*; accountant*; rep; reps; assistant*; secretary; developers;
        security guard*; customer care; ceo; roof; grads; graduates; notice board; seller*; parcels;
        picker*; forklift*; porter*; cables; wires; tools; fire exit*; exits; heatwave; mood; exit;
        cameras; camera; product; file; report; service; teller*; newcomer*; new
        starter*; starter; people sent; lines; shuttle; alerts; computer; our own; thirty of us;
        hr's
    """,
)
"""People, places and things of work."""
