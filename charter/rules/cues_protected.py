"""Default expressions of protected speech (R38): alert, union life, pay and working conditions.

Some name the subject by themselves; others only together: a matter of work with a grievance, a
demand or a vote. A few subjects share these words and are none of work: they are left alone.
"""

from .cue_lists import cues

NAMED = cues(
    fr="""
        conditions de travail; lanceur* d'alerte; lanceuse* d'alerte; ligne d'alerte; alerte
        éthique; alerte interne; droit d'alerte; syndicats; syndical*; syndiqu*; =syndicat;
        intersyndical*; ==CGT; ==CFDT; ==CFTC; ==CFE-CGC; ==UNSA; ==SUD; force ouvrière;
        solidaires; ==CSE; ==CHSCT; ==IRP; ==NAO; comité d'entreprise; comité social; délégué*
        du personnel; délégué* syndica*; représentant* du personnel; élu* du personnel;
        élections professionnelles; en grève; faire grève; fait grève; font grève; faisons
        grève; appel à la grève; appelle* à la grève; droit de grève; mouvement de grève;
        piquet* de grève; préavis de grève; jour* de grève; gréviste*; débray*; mouvement
        social; =harcèlement*; =harcelé*; discrimin* au travail; souffrance au travail; burn-out
        au travail; épuisement professionnel; droit de retrait; heures sup; heures
        supplémentaires; sous-effectif*; sureffectif; inspection du travail; inspecteur* du
        travail; prud'hom*; accident* du travail; maladie professionnelle; risques
        psychosociaux; ==RPS; plan social; licenciement*; licencié*; plan de départs;
        suppression* de poste*; suppressions d'emplois; convention collective; égalité
        salariale; égalité professionnelle; écart* de salaire*; écart* salari*; inégalité*
        salari*; négociation* salari*; hausse* de salaire*; augmentation* de salaire*;
        augmentation* générale*; grille* de salaire*; gel des salaires; accord d'entreprise;
        code du travail; droit à la déconnexion; sous-payé*; mal payé*; salaire* indécent*;
        smic; cadences; charge de travail; surcharge de travail; qualité de vie au travail;
        représailles; signalement* interne*; dialogue social; cahier de revendications;
        revendication*
    """,
    en="""
        working conditions; conditions at work; work conditions; whistleblow*; whistle-blow*;
        raising the alarm internally; speak-up line; ethics line; trade union*; labour union*;
        labor union*; our union; the union; my union; union rep*; union member*; union meeting*;
        union ballot; union dues; join* a union; unionise*; unionize*; unionising; unionizing;
        shop steward*; staff rep*; employee rep*; works council*; works committee; collective
        agreement*; collective bargaining; on strike; strike action; strike ballot; strike day;
        go on strike; to strike for; strike vote; picket line*; picket*; walkout*; walk-out*;
        industrial action; =harassment; harassed at work; workplace discrimination;
        discrimination at work; pay rise*; pay raise*; pay gap*; pay scale*; pay freeze*; equal
        pay; gender pay; better pay; fair pay; fairer pay; decent pay; low pay; our pay; our
        wages; living wage; minimum wage; paid less; overtime; understaff*; short-staffed; short
        staffed; redundanc*; layoff*; lay-off*; laid off; job cuts; unfair dismissal; underpaid;
        labour rights; labor rights; labour law; labor law; workers' rights; employment
        tribunal; labour inspector*; work accident*; workplace accident*; workplace injur*;
        stress at work; burnout at work; burned out at work; burnt out at work; retaliation;
        right to disconnect; zero-hours contract*; zero-hour contract*; workload*; sick pay;
        holiday pay; unpaid hours; health and safety rep*
    """,
)

MATTERS = cues(
    fr="""
        salaire*; salari*; augmentation*; prime*; paie; paye; payé*; paient; rémunér*;
        effectif*; embauche*; horaire*; planning*; repos; pause*; nuit*; congé*; contrat*;
        ==CDD; ==CDI; intérim*; télétravail; temps partiel; temps de travail; travail;
        travaille*; travailler; travaillons; bosse*; bosser; boulot; poste*; emploi*; bureau*;
        atelier*; dépôt*; entrepôt*; plateau*; guichet*; agence*; chantier*; équipe*; chef*;
        cheffe*; hiérarchie; direction; manager*; patron*; ==DRH; ==RH; sécurité; accord*;
        métier*; gagne*; gagner; mutuelle; retraite; formation*; ancienneté; égalité
    """,
    en="""
        pay; paid; wage; wages; salary; salaries; bonus*; rise; raise; shift*; night*; rest;
        break*; staff; staffing; headcount; job*; contract*; office*; depot*; warehouse*; desk*;
        branch; counter*; workshop*; call centre; call center; crew*; boss*; manager*;
        management; hours; rota*; safety; work; working; worked; works; ==HR; leave; pension*;
        earn*; colleague*; agreement*; deal; holiday*; training
    """,
)

GRIEVANCES = cues(
    fr="""
        sans augmentation; pas augmenté*; toujours pas payé*; pas payé*; ne sont pas payé*;
        impayé*; non payé*; il est temps; on attend quoi; trop de nuits; trop de; trop peu; pas
        assez; plus assez; jamais assez; manque de; manque d'; pas un ventilateur; pas de
        chauffage; pas de clim; sans chauffage; sans clim; un four; une fournaise; par moins; on
        gèle; degrés dans; intenable*; insupportable*; inacceptable*; invivable*; indigne*; à
        bout; épuisé*; exténué*; lessivé*; craque*; rend malade; tombe* malade*; injuste*;
        injustice*; précaire*; précarité; au rabais; supprimé*; a disparu; ont disparu; promise
        aux; promis aux; promesse* non tenue*; aucune réponse; sans réponse; toujours aucune;
        reste* sans réponse; personne n'écoute; personne ne nous écoute; ne nous écoute; nous
        ignore; se dégrad*; empire*; dangereux; danger; sans protection; peur de parler; peur de
        perdre; risquer son poste; perdre son poste; de moins que; moins que; payé* moins; moins
        payé*; qui accepterait; faire le travail de; travail de quatre; travail de deux; travail
        de trois; à deux; voté non; voté contre; refusons; refusent de; on refuse; réclam*;
        exig*; revendiqu*; j'aimerais un vrai; un vrai contrat; méritons; mérite* mieux; mérite*
        d'être; n'en peut plus; n'en peuvent plus; n'en pouvons plus; en a marre; ras-le-bol;
        ras le bol; stop à; à quand; combien de temps encore; respect pour; dignité; se
        renouvelle tous; renouvelé* tous; signalé un; j'ai signalé; j'ai alerté; avons alerté;
        nous avons signalé; dénonc*; se mobilise*; mobilisation; mobilisons; manifest*;
        pétition*; rassemblement*
    """,
    en="""
        without a rise; without a raise; no rise; no raise; still unpaid; unpaid; not paid; not
        been paid; never paid; how much longer; have to wait; too many; too few; too little; not
        enough; never enough; lack of; a single fan; no heating; no fan; no air conditioning; an
        oven; freezing; degrees in; breaking people; break people; breaking us; exhausted; burnt
        out; burned out; worn out; at breaking point; making me ill; making us ill; making me
        sick; making people ill; unbearable; unacceptable; unsustainable; unfair*; injustice;
        precarious; temporary contract; renewed every; permanent job; permanent contract; has
        vanished; have vanished; disappeared; been cut; were promised; was promised; promised
        us; nobody cares; nobody upstairs; no one cares; nobody listens; no one listens; ignored
        us; ignore us; haven't replied; hasn't replied; never replied; no answer; no reply;
        still waiting; unsafe; at risk; without fear; afraid to speak; scared to speak; fear
        for; fear of losing; losing their job*; losing my job; losing our job*; lose your job;
        earn less; earns less; paid less; less than the man; less than the men; less than men;
        less than my; doing the work of; work of two; work of three; work of four; by hand in;
        voted against; voted no; refuse to; we refuse; demand*; deserve*; have to follow; must
        follow; fed up; sick of; had enough; it's time our; high time; standing up for; stand up
        for; stand together; speak up; speaking up; i reported; we reported; raised the alarm;
        blew the whistle; a breach; petition*; protest*; rally; dignity; for staffing; standing
        for election; running for election; deserves a voice
    """,
)

OTHER_SUBJECTS = cues(
    fr="""
        marée*; plage; coques; galets; sable; trains; ==SNCF; ==RATP; métro; contrôleurs
        aériens; aérien*; avions; éboueurs; film*; cinéma; roman*; série; recette*; jardin*;
        potager; match; fiche de paie; lycéen*; collégien*; syndicat d'initiative; syndicat des
        eaux; copropri*; clients; cliente*; client
    """,
    en="""
        european union; student union; credit union; rugby union; union jack; union square;
        western union; customs union; soviet; train strike*; rail strike*; tube strike*; bus
        strike*; pilots; bowling; pins; lightning; film*; movie*; novel; recipe*; garden*;
        match; payslip*; teenagers; goal; striker; customers; customer; client*
    """,
)

WALKOUTS = cues(
    fr="grève*; salaire*; rémunération*; =syndicale*; cadence*",
    en="strike; strikes; striking; union; unions; wages; salary; salaries",
)
"""Words of protected speech that also have an everyday meaning."""
