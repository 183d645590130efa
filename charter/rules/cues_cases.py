"""Default expressions of the rule on pending cases.

The form is that of `cues`.
"""

from .cue_lists import cues

LITIGATION = cues(
    fr="""
        procès; juges; police m'a; police l'a; police nous a; prison; derrière les barreaux; plaid*;
        transiger; transige*; de transaction; procédure sur; procédure contre; affaire du lanceur;
        affaire des lanceurs; scandale; fisc; prud'hommes; prud'homal*; police est venue; police
        chez; visite de la police; brigade financière; policiers; tribunal; en justice; plainte;
        plaintes; porter plainte; porté plainte; tribunaux; au tribunal; assignation; assigné*;
        assigne; mise en demeure; contentieux; litige*; perquisition*; mis en examen; mise en
        examen; mises en examen; garde à vue; condamné*; condamnation*; amende; accord amiable;
        règlement amiable; à l'amiable; transaction avec; plaider; plaidoirie*; plaide; audience; en
        appel; faire appel; fait appel; cassation; cour d'appel; dommages et intérêts;
        dommages-intérêts; partie civile; class action; action collective; action de groupe;
        arbitrage; nos avocats; notre avocat; notre avocate; huissier*; référé; griefs; notification
        des griefs; enquête ouverte; enquêteurs; sous enquête; parquet; procureur*; juge
        d'instruction; instruction en cours; délibéré; poursuites; poursuivre; poursuivis; attaquer
        en justice; attaqués en justice; pièces du dossier; redressement; abus de position
        dominante; cartel; contrefaçon; diffamation; concurrence déloyale; enquêteurs de; entendus
        par; entendu par; entendue par; audition*; auditionné*; nos juristes; juge; huissier;
        recours; pourvoi; partie adverse; l'autre partie; partie plaignante; plaignant*; saisi la
        justice; saisir la justice; convocation; convoqué*; enquête; affaire en justice; indemnis*;
        tribunal de commerce; accusé de; accusée de; accusés de; devant le juge; face au juge;
        gendarme de la concurrence; gendarme boursier; lâcher l'affaire; saisir des ordinateurs;
        saisi des ordinateurs; à la barre; témoigné; nous oppose; éteindre la plainte; conseil
        d'état; son recours; nos arguments; médiation judiciaire; verdict contre; jugement contre;
        jugement contre nous; verdict dans; témoin dans; poursuiv*; poursuit; poursuivi*; traîn* en
        justice; traîne en justice; première instance; l'autre camp; mémoire en défense;
        conclusions; ouvert une enquête; ouvre une enquête; enquête sur; enquête pour; interrogé
        par; interrogée par; entendu* par la police; police judiciaire; gendarmes; perquisitionn*;
        scellés; mis en cause; mise en cause; chef d'accusation; inculp*; amende salée; amende
        record; grosse amende; amende de; sanction de; sanctionné*; blâm*; le régulateur;
        régulateur; ACPR; AMF; CNIL; DGCCRF; CRE; commission européenne; bruxelles enquête; gain de
        cause; obtenu gain; débouté*; jugé; jugée; relaxe*; acquitt*; non-lieu; classé sans suite;
        classement sans suite; dédommag*; préjudice*; dommages; expertise judiciaire; expert
        judiciaire; procédure judiciaire; procédure en cours; action en justice; actions en justice;
        attaque en justice; attaquer; dépos* plainte; dépôt de plainte; retirer sa plainte; retire
        sa plainte; brevet; brevets; contrefa*; plagiat; abus de confiance; corruption; blanchiment;
        conciliation; médiation; mise en liquidation; redressement fiscal; contrôle fiscal; rappel à
        l'ordre; injonction; astreinte; arrêt de la cour; cour de; cour d'; tribunal*; palais de
        justice; barreau; bâtonnier; substitut; magistrat*; greffe; prévenu*; témoin*; menti sous
        serment; sous serment; nous coûte une fortune; défense prend; notre défense; inspecteurs de;
        sent le roussi; reconnu à demi-mot; accord secret; évite le tribunal; inspecteurs de
        bruxelles; inspecteurs de la; inspecteurs du
    """,
    en="""
        lawsuit*; jail; facing a claim; facing claims; claim from; claims from; euro fine; million
        fine; prison; behind bars; filed against; inspectors took; inspectors came; tax authorities;
        tax office; hmrc; tax inspector*; plead*; whistleblower case; scandal; juries; judges; sue;
        sued; suing; sues; in to court; court case; court; legal action; legal proceedings;
        proceedings; prosecut*; trial; tribunal; hearings; settle the case; settlement; settling;
        out of court; injunction; litigation; plaintiff*; defendant*; damages; fined; indict*;
        charged with; raid; raided; dawn raid; investigation; investigated; investigators; probe;
        antitrust; inquiry; class action; arbitration; our lawyers; our lawyer; attorney*;
        barrister*; ruling; judgment; judgement; testify; testifying; testimony; deposition;
        subpoena; statement of objections; infringement; defamation; unfair competition;
        allegations; claimant*; guilty; pleading; our court; court yesterday; court next; in court;
        take us to; taking us to; taken us to; court hearing; court date; counsel; exhibits; rules
        against; ruled against; rules in; the judge; a judge; papers were served; served papers;
        legal battle; legal fight; legal dispute; dispute with; settled with; settle with; settling
        with; settle out; complaint against; compensation; the fine;
        a fine of; a fine for; a fine from; huge fine; appeal in;
        our appeal; the appeal; lose the appeal; win the appeal; the hearing; hearing in; hearing
        against; hearing next; regulators; under investigation; interviewed by; questioned by;
        dismissed the claim; patent; claims against; accused of; in the witness box; as a witness; a
        witness in; legal team; competition fine; antitrust fine; record fine; in front of the
        judge; before the judge; watchdog; drop the case; drop the charges; seized computers; on the
        stand; testified; its appeal; lost an appeal; lost the case; won the case; case against;
        high court; supreme court appeal; face * in court; takes us to; pack of lies in; former
        employee is suing; verdict against; verdict in; complaint against us; filed a complaint;
        drag* * to court; dragging us; dragged us; first instance; our defence; our defense;
        statement of defence; opened an investigation; opens an investigation; inquiries; enquiry;
        under inquiry; questioning me; questioned me; detectives; search warrant; searched our;
        seized; custody; implicated; accused; charges; charged; hefty fine; big fine; fine for; fine
        is; sanctioned; the regulator; ombudsman; european commission; brussels; ruled in our; ruled
        for; acquitted; cleared of; case closed; compensat*; legal case; legal trouble; legal mess;
        take legal; taking legal; pressed charges; press charges; withdraw his complaint; withdraw
        her complaint; withdraw their complaint; drop his complaint; patents; counterfeit*;
        plagiar*; bribery; corruption; money laundering; conciliation; tax audit; tax inspectors;
        taxman; cease and desist; injunct*; court order; appeal court; court of appeal; courtroom;
        prosecutor*; prosecution; magistrate*; the bench; witness*; under oath; jury; subpoena*;
        solicitor*; lawyer's letter; legal letter; legal notice; formal notice; is appealing; are
        appealing; side is appealing; police are; police came; police want; with the police; claim
        was dismissed; case was dismissed; lied under; case has dragged; case drags; costs us a
        fortune; taking * to court; taking * * to court; see the judge; to the judge; secret deal;
        avoids court; avoid court; inspectors from; inspectors in our
    """,
)

WEAK_LITIGATION = cues(
    fr="""
        affaire; enquête; enquêtes; appel; juge; jugé; sanction*; blanchi*; innocent*; accusations;
        accusé*; coupable*; procédure; arguments; amende; plainte; accord; preuves; réclam*; tort;
        excuser; excuses; audience; verdict; jugement; témoigner; témoignage
    """,
    en="""
        case; cases; claim; claims; innocent; accused; cleared; sanction*; penalty; complaint;
        apologise; apologize; fine; arguments; hearing; judge; court; lawyers; appeal; evidence;
        witness; settle; settling; investigation; dispute; accuses; accuse; verdict
    """,
)

NOT_LITIGATION = cues(
    fr="""
        appel d'offres; appel à projets; appel à candidatures; appel téléphonique; enquête de
        satisfaction; enquête interne de satisfaction; enquête de lectorat; enquête de voisinage;
        procès-verbal; procès d'intention; match; arbitre; transaction bancaire; transactions
        bancaires; transaction immobilière; juge de touche; jugement de valeur; escape game; enquête
        policière; roman; polar; série; film; podcast; théâtre; règlement intérieur; audience du
        blog; audience radio; bibliothèque; amende de stationnement; étude de droit; faculté; droit
        comparé; stationnement; radar; cantine; kafka; droit à la déconnexion; concours; éloquence;
        mon plombier; conciliateur; sénat; commission d'enquête; enquête auprès; baromètre; gâteau;
        gratin; alternant; mes enfants; feuilleton; épisodes; cas d'école; inventés; stage au
        tribunal; visite du tribunal; métro; réveil; appel à bénévoles; appel vidéo; donnez votre
        avis; enquête salariés; enquête annuelle; conférence; colloque; webinaire; formation;
        médiateur; recrute; journées du patrimoine; lycée; brocolis; galilée; tarte; isolation;
        conseillers pour; arrêt de la; cjue; jurisprudence; sans appel; avis d'imposition; avis
        inventé; boîte aux lettres; témoignage inventé; aspirateur; université; donne un cours;
        palais de justice; architecture; justice sociale; tarifs réglementés; prix de l'innovation;
        bonnes volontés; collecte; étudiant*; master; école; thèse; examen de droit; dictionnaire;
        jeu de société; procès-verb*; contrôle technique; contrôle qualité; brevet de secourisme;
        brevet des collèges; mon brevet; gendarmes et; simulation; entraînement; exercice;
        accessibilité; index égalité; charte; sensibilis*; lutte contre; prévention; fraude au;
        arnaque*; escroc*; phishing; faux conseiller*; vigilance; tribunaux pour enfants; procès de;
        grand procès; témoin de mariage; passage de témoin; relais; témoins de
    """,
    en="""
        tennis court; basketball court; squash court; food court; court shoes; trial period; free
        trial; trial run; clinical trial; time trial; trial version; on trial shift; hearing aid*;
        hearing loop; hard of hearing; hearing from; hearing test; fine weather; fine by me; i'm
        fine; fine print; fine dining; parking fine; library fine; settle in; settled in; settling
        in; judge of; jury of the contest; contest; novel; film; movie; series; podcast; book; play;
        appeal to; appeals to; appealing design; satisfaction survey; law school; moot court;
        charity appeal; user testimony; eyewitness; cooking; bake-off; crime drama; gas leak; kafka;
        right to disconnect; moot; employee survey; plumber; mediation; debate contest; lasagne;
        alarm clock; case studies; case study; law firm; invented examples; in my case; in that
        case; in any case; just in case; apprentice; suitcase; visit to the court; survey; dog; talk
        on; webinar; ombudsman; hiring; heritage weekend; at school; mock; tennis; recruiting;
        recruits; broccoli; galileo; cakes; lemon; cjeu; ruling on; case law; vacuum; university;
        teaching; canteen; old law courts; building; social justice; new tariffs; innovation award;
        volunteers; food bank; student*; degree; thesis; exam; dictionary; board game; technical
        inspection; simulation; drill; exercise; accessibility; training; awareness; fight against;
        prevent*; scam*; phishing; fake adviser*; fraudster*; fraud alert; best man; wedding; relay;
        jury duty; patent leather; self-defence; self-defense; trial of
    """,
)

AGAINST_US = cues(
    fr="""
        notre; nos; contre nous; nous attaque*; nous poursui*; nous réclame*; nous accuse*; on va
        gagner; on va perdre; on a gagné; on a perdu; on gagnera; on perdra; on négocie; nous
        négocions; nous gagnerons; nous perdrons; nous avons gagné; nous avons perdu; on fait appel;
        on se défend; mes collègues; ma direction; le juridique; chez nous; mon entreprise; mon
        employeur; ma boîte; le groupe; ma hiérarchie; mon chef; mon directeur; la direction; on le
        prouvera; on va; nous allons; on a plaidé; nous plaidons; on va écraser; on va les; on l'a;
        on les; contre moi; leur avocat*; leurs avocats; leur expert; nos chances; nos preuves; on
        risque; on a reçu; on a été; nous avons été; nous avons reçu; on plaide; on attaque; pour
        nous; nous oppose; on passe; nous passons; j'ai témoigné; on a proposé; croisez les doigts;
        mes chefs; mes patrons; ma patronne; mon patron; mon service; mon site; ma filiale; sur mon
        site; dans mon service; je suis entendu; je suis entendue; je témoigne; je suis témoin; je
        dois témoigner; l'autre camp; on est innocents; nous sommes innocents; nous avons; nous
        sommes; mon chef de site; foi de juriste
    """,
    en="""
        our; against us; suing us; sue us; sued us; accuses us; accused us; we're suing; we are
        suing; we sued; we'll win; we will win; we'll lose; we won; we lost; we're going to; we're
        close to; we settled; we're settling; we're appealing; we appeal; we've been; we were; we
        got; my colleagues; my team; my company; my employer; the company; management; my boss; my
        director; for us; we're facing; we face; legal told; from legal; half my team; we offered; i
        testified; fingers crossed; my bosses; my department; my site; my office; questioning me; i
        have to testify; i must testify; i'm testifying; the other side; we're innocent; we are
        innocent; we have; we are; the group; suing me; sues me; the bank; from us; us for; we
        plead*; we will; we'll; we've; we earned; their lawyer*; their expert; our chances; our
        evidence; other side's; my site manager; my manager; in-house counsel
    """,
)
