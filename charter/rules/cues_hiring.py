"""Default expressions on hiring without discrimination (R22), French and English."""

from .cue_lists import cues
from .cues_traits import TRAITS as TRAITS

HIRING = cues(
    fr="""
        la recrue; cette recrue; cv en; cv par; vos cv; poste non; poste réservé; poste fermé;
        travail de nuit; horaires de nuit; nous rejoindre; me rejoindre; personne idéale; collègue
        idéal*; candidat idéal; candidate idéale; futur collègue; future collègue; nouveau collègue;
        nouvelle collègue; nouvelle recrue; renfort pour; saisonnier; on cherche du monde; les cv;
        dossiers de candidature; embaucher; on prend quelqu'un; quelqu'un pour; recherche quelqu'un;
        cherche quelqu'un; cherchons quelqu'un; emploi; emplois; job; jobs; travail saisonnier;
        période d'essai; candidat; équipe cherche; équipe recherche; rejoindra; viendra renforcer;
        intégrer l'équipe; intégrer notre; lettre de motivation; entretien; entretiens; embauche;
        agence d'intérim; petit boulot; boulot; rejoignez notre; rejoignez nos; rejoindre nos;
        remplacement; remplaçant*; remplaçante*; renfort*; vacations; contrat saisonnier; contrat
        d'apprentissage; contrat pro; offre d'alternance; offre de stage; travailler avec nous;
        venez travailler; nos offres; notre annonce; effectif; effectifs; équipier*; équipière*;
        recrut*; embauch*; offre* d'emploi; poste à pourvoir; postes à pourvoir; à pourvoir; poste
        de; poste d'; poste en; poste à; poste pour; postes de; ce poste; le poste; un poste;
        postul*; candidat*; candidature*; cdi; cdd; alternance; stage; intérim*; profil recherché;
        le profil idéal; profil souhaité; profil junior; profil idéal; envoyez cv; votre cv; envoyez
        votre cv; cv et; cv +; cv avec; emploi saisonnier; saisonniers; saisonnière*; job d'été; job
        étudiant; entretien d'embauche; annonce d'emploi; rejoindre l'équipe; rejoindre notre
        équipe; rejoignez notre équipe; renforcer l'équipe; compléter l'équipe; complète l'équipe;
        on complète; main-d'œuvre; extras; extra pour; critère* de sélection; fiche de poste; temps
        plein; temps partiel; mi-temps
    """,
    en="""
        hire somebody; hire someone; hire people; hire anyone; ideal new; ideal person; ideal
        colleague; new colleague; next colleague; future colleague; perfect candidate; perfect
        person; dream candidate; dream colleague; right fit; new teammate; new team member; new
        starter; recruiter*; job description; job spec; person spec; staffing; vacancy; vacancies;
        to fill; fill this; someone to; somebody to; person to; people to; work for us; join us;
        joining us; position; posts; employ; application form; cover letter; interview; interviews;
        shortlist; shortlisted; successful candidate; profile; paid work; work experience;
        traineeship; apprenticeship; probation; start date; starting date; new recruit; weekend
        work; bar work; shop work; cleaning job; night job; part time; full time; cover for;
        maternity cover; urgent cover; join our; join us as; job going; positions; graduate scheme;
        work with us; come work; come and work; new starter*; new hire*; next hire; new recruit*;
        rota; contract work; casual work; temp; temps; roster; we employ; employing; hiring; we
        hire; hire a; hire an; recruit*; job opening*; vacanc*; job ad*; job offer*; job post; job;
        jobs; applicant*; candidate*; apply; applying; applications; cv; resume; résumé; role;
        roles; position open; open position*; opening for; internship*; part-time; full-time; job
        interview*; join our team; join the team; join our crew; join our sales; positions
        available; position available; ideal candidate; the right person; staff wanted; help wanted;
        headcount; shift work; early shifts; night shifts; permanent contract; temp work; seasonal
        work; summer job
    """,
)

SEEKING = cues(
    fr="""
        aimerait un; aimerait une; rêvons d'un; rêvons d'une; on aimerait; on rêve d'un; on rêve
        d'une; il faudrait un; il faudrait une; faudrait quelqu'un; nous voulons; on voudrait; je
        veux un; je veux une; recrutez; voudrait; voudrions; aimerions; il manque; recherche-t-on;
        nous faut; on a besoin; avons besoin; qui pour; avis aux amateurs; cherche; cherchons;
        cherchent; recherche; recherchons; recherchent; recherché; recherchée; recherchés;
        recherchées; veut un; veut une; voulons un; voulons une; on veut un; on veut une; il nous
        faut; il me faut; avons besoin d'un; avons besoin d'une; besoin d'un; besoin d'une; besoin
        de; manque un; manque une; idéalement un; idéalement une; on prend; on prendra; on embarque;
        place* à prendre; engage; engageons
    """,
    en="""
        we'd love a; would love a; we'd like a; we'd like an; love to find; dream of finding; could
        do with a; could do with an; want somebody; want someone; need somebody; need someone; wish
        we had; in the market for; is after; are after; wanting; who wants; on the hunt for; our
        next; we could use; in need of; short of; looking for; we look for; seeking; seeks; seek;
        wanted; needed; we need; needs a; needs an; need a; need an; we want; wants a; wants an;
        want a; want an; we're after; we are after; in search of; searching for; on the lookout for;
        required; looking to add; looking to take on; we only take; we take; taking on
    """,
)

WORKPLACE = cues(
    fr="""
        barista; réserve; entrepôts; standard; comptoir; caisse; salle; cuisine; livraison; terrain;
        alternant*; stagiaire*; apprenti*; intérimaire*; équipe; équipes; agence; agences; boutique;
        magasin; bureau; bureaux; atelier; chantier; entrepôt; restaurant; accueil; service;
        assistant*; secrétaire*; comptable*; commercial*; vendeu*; conseill*; technicien*;
        ingénieur*; chauffeur*; livreur*; livreuse*; serveu*; gardien*; hôtesse*; hôte; développeu*;
        analyste*; infirmi*; aide-soignant*; manutentionnaire*; caissi*; cuisini*; électricien*;
        plombier*; ouvrier*; ouvrière*; opérateur*; opératrice*; directeur*; directrice*;
        responsable*; chargé* de; chef de; cheffe de; consultant*; barman; barmaid; réceptionniste*;
        standardiste*; juriste*; animat*; formateur*; formatrice*; agent*; employé*; collègue*;
        collaborateur*; collaboratrice*; manager*; mon boss; mon chef; patron; collab*
    """,
    en="""
        barista; stockroom; depot; counter; till; kitchen; floor; delivery; field; nanny; rep;
        support agent; apprentice*; trainee*; interns; team; branch; shop; store; office; workshop;
        site; warehouse; restaurant; front desk; reception; crew; receptionist*; secretar*;
        accountant*; bookkeeper*; sales; salesman; saleswoman; salesperson; adviser*; advisor*;
        technician*; engineer*; driver*; waiter*; waitress*; caretaker*; host; hostess*; developer*;
        analyst*; nurse*; carer*; operative*; cashier*; cook*; chef*; electrician*; plumber*;
        worker*; operator*; director*; manager*; consultant*; bartender*; barman; barmaid; lawyer*;
        trainer*; agent*; assistant*; employee*; staff; colleague*; helper*; cleaner*; intern*;
        guard*; clerk*; teller*; showroom; boss
    """,
)

CRITERIA = cues(
    fr="""
        germanophone de naissance; anglophone de naissance; francophone de naissance; étudiante de *
        ans; étudiant de * ans; quelqu'un de * ans; nés en *; né en *; née en *; nées en *; nés
        après *; taille * maximum; taille * max; photo demandée; photo souhaitée; photo
        indispensable; joindre votre photo; obligations familiales; horaires de maman; pas de
        contraintes familiales; sans contraintes familiales; enfants en bas âge; soucis de santé;
        ennuis de santé; problème de santé; problèmes de santé; foi chrétienne; bonne mine; sourire
        ravageur; joli sourire; belle gueule; jolie fille; beau garçon; belle plante; féminité;
        virilité; peau claire; peau blanche; cheveux longs; cheveux courts; cheveux lissés; sans
        barbe; rasé de près; sans tatouage*; sans piercing*; corpulence; silhouette; ligne
        impeccable; porte bien la jupe; situation familiale; situation de famille; projets
        d'enfants; projet d'enfant; projets d'enfant; projet de famille; vous êtes une femme; tu es
        une femme; vous êtes un homme; tu es un homme; gars costauds; garçons costauds; hommes
        forts; hommes costauds; que des gars; l'apparence; apparence soignée exigée; belle
        apparence; physique attrayant; look impeccable; présentent bien; présente bien; qui
        présente; bien présenter; congé maternité; congés maternité; congé parental; origine
        africaine; origine maghrébine; origine asiatique; bonne famille; bon milieu; nom de jeune
        fille; numéro de sécurité sociale; certificat de baptême; de sexe; taille minimum; * m
        minimum; *m* minimum; * kg maximum; tour de taille; bac * et moins de; plus toute jeune;
        plus tout jeune; encore jeune; dernière année de naissance; sang neuf; de la vieille école
        s'abstenir; maladie chronique; invalidité; arrêts maladie; sans arrêt maladie; rqth
        s'abstenir; bien de sa personne; présentation soignée et; physique de rêve; joli sourire
        exigé; ambassadrice de charme; atout charme; dans la force de l'âge; né après; née après;
        nés après; année de naissance; âge maximum; âge maximal; âge limite; limite d'âge; * ans
        révolus; * ans passés; né* en France; français* uniquement; femme de * ans; homme de * ans;
        fille de * ans; garçon de * ans; personne de * ans; jeune commercial; jeune commerciale;
        jeune vendeur; jeune vendeuse; jeune assistante; jeune assistant; jeune secrétaire; jeune
        développeur; jeune technicien; jeune ingénieur; jeune homme; jeunes hommes; jeune femme;
        jeunes femmes; jeune fille; jeunes filles; jeune garçon; jeune et dynamique candidat*; moins
        de * ans; moins de * * ans; entre * et * ans; entre * et * * ans; entre * * et * * ans; * à
        * ans; * * ans maximum; après * ans; après * * ans; * ans maximum; * ans max; * ans grand
        maximum; maximum * ans; max * ans; pas plus de * ans; n'excédant pas * ans; * ans et moins;
        jusqu'à * ans; la vingtaine; la trentaine; la quarantaine; vingtenaire*; trentenaire*; trop
        vieux; trop vieille; trop âgé*; pas trop âgé*; seniors s'abstenir; langue maternelle; natif
        français; native française; français natif; anglais natif; sans accent; nationalité
        française; français de souche; nationalité exigée; origine française; origine européenne;
        type européen; prénom français; nom français; nom à consonance; physique agréable; physique
        avantageux; belle présence; taille mannequin; beauté; joli* visage; joli minois; mince;
        svelte; sportive et mince; bien faite; bien bâti; photo obligatoire; photo exigée; photo en
        pied; cv et photo; cv + photo; cv avec photo; joindre une photo; joindre photo; avec une
        photo; parfaite santé; bonne santé exigée; santé irréprochable; excellente santé; santé
        parfaite; sans problème* de santé; aucun problème de santé; jamais malade*; sans traitement;
        mère de famille; mères de famille; père de famille; pères de famille; projet de bébé; projet
        de grossesse; désir d'enfant; congé maternité à prévoir; sans enfant; sans enfants; sans
        charge* de famille; sans attache*; sans contrainte* familiale*; habiter en cité; habitant*
        de cité; quartier* sensible*; pas de banlieue; pas du 93; hommes uniquement; homme
        uniquement; femmes uniquement; femme uniquement; que des hommes; que des femmes; que des
        mecs; que des filles; que des garçons; poste d'homme; métier d'homme; boulot d'homme;
        travail d'homme; travail de femme; poste de femme; profil masculin; profil féminin; candidat
        masculin; candidate féminine; sexe masculin; sexe féminin; célibataire; célibataires;
        non-fumeu*; non syndiqué*; bon chrétien; baptisé*
    """,
    en="""
        salesgirl*; shopgirl*; office girl; tea lady; under twenty*; over twenty*; born in * or;
        born after *; photo needed; photo essential; a recent photo; size * or; size * max; family
        duties; family obligations; family responsibilities; small children; young children; health
        problems; health issues; medical problems; christian faith; christian values; lovely smile;
        great smile; pretty smile; nice legs; in a skirt; wear a skirt; high heels; feminine; manly;
        fair skin; light skin; long hair; short hair; clean-shaven; no beards; no tattoos; no
        piercings; body shape; waistline; mature woman; mature lady; mature man; in her twenties; in
        his twenties; in their twenties; in his forties; in her forties; in their forties;
        over-forties; over-fifties; over-thirties; under-thirties; under-forties; no place for a
        woman; no place for women; not a woman's; foreign-sounding; french-sounding;
        english-sounding; straight-talking guy; marital status; family situation; family status;
        plan children; plan on children; plans for children; planning children; plan to have; are
        you a woman; are you a man; if you're a woman; if you're a man; you are a woman; strong
        lads; strong men; strong guys; big lads; hard men; looks matter; appearance matters;
        full-length picture; full length picture; full length photo; picture of yourself; photo of
        yourself; headshot; good looks; pretty face; pretty girl; cute; well presented; no
        maternity; on maternity; no pregnan*; not pregnant; african origin; asian origin; arab
        origin; white british; white candidates; minimum height; at least * m tall; tall and; cm
        tall; body weight; dress size; bra size; religious affiliation; church member*; right
        postcode; good family; good stock; medical history; sick days; sick record; no chronic; fit
        and healthy; healthy only; chronic illness; physically perfect; fresh blood; fresh-faced;
        not too old; older than; no grandmas; no grandpas; no oldies; oldies; past it; over the
        hill; still young; no older; between * and * years; aged between * and *; between the ages
        of * and *; between * and *; body type; model looks; nice-looking; nice looking; bubbly
        blonde; born after; born in; age limit; maximum age; upper age limit; birth year; date of
        birth required; young male; young female; young graduate girl; young blood; young and
        pretty; young and attractive; young and single; * to * only; * year old only; still in your
        twenties; still in their twenties; prime of life; over-* need; over-*s; under-*s; good
        christian; practising; of child-bearing age; childbearing; starting a family; have kids;
        having kids; have children; getting pregnant; get pregnant; family plans; no mums; no moms;
        no mothers; no parents; young at heart; young man; young men; young woman; young women;
        young lady; young ladies; young girl; young girls; young guy*; young lad*; under 2*; under
        3*; under 4*; under 5*; under 6*; under thirty; under forty; under fifty; under the age of
        *; over 2*; over 3*; over 4*; over 5*; over 6*; over thirty; over forty; over fifty; over
        the age of *; max * years old; * years old max; aged * to *; aged under 2*; aged between *
        and * years; * to * years old; no older than *; not older than *; no one over 2*; nobody
        over 2*; past 2*; past 3*; past 4*; past 5*; past 6*; past thirty; past forty; past fifty;
        older than *; younger than *; below 2*; below 3*; below 4*; below 5*; below 6*; below
        thirty; below forty; below fifty; early twenties; mid-twenties; late twenties; twenties;
        thirties; forties; in their 20s; in their 30s; in his 20s; in her 20s; twentysomething*; too
        old; no pensioners; youthful; recent school leaver*; digital native*; native english
        speaker*; native french speaker*; native speaker*; native-born; native * speaker*; native *
        only; mother tongue; no accent; without an accent; accent-free; passport holder*; british
        nationals; french nationals; nationals only; citizens only; foreigners; no immigrants;
        european-looking; european looking; white only; good looking; good-looking; look good; looks
        good; attractive; pretty; handsome; slim; slender; blonde; brunette; physically attractive;
        pleasing appearance; nice figure; easy on the eye; cv with photo; cv with a photo; cv and
        photo; photo required; send a photo; with a photo; include a photo; full-length photo;
        able-bodied; perfect health; excellent health; good health; in full health; no health
        issue*; no health problem*; no medical condition*; no sick leave; never ill; never sick; no
        disabilit*; not disabled; no wheelchair*; pregnant; planning a baby; planning a family;
        planning kids; planning to have children; maternity leave; without kids; without children;
        no kids; no children; childless; child-free; no family commitments; no family ties; no
        childcare; single mum*; single mom*; single mother*; single dad*; council estate; council
        house; postcode; men only; women only; males only; females only; guys only; girls only;
        ladies only; boys only; lads only; male only; female only; man's job; woman's job; job for a
        man; job for a woman; woman's touch; male candidate*; female candidate*; male applicant*;
        female applicant*; unmarried; non-smoker*; no union members; godly; churchgoing;
        church-going
    """,
)

TELLING = cues(
    fr="""
        langue maternelle; s'abstenir; jeune et dynamique; photo exigée; métier d'homme; boulot
        d'homme; travail d'homme; poste d'homme
    """,
    en="""
        man's job; woman's job; native speaker*; native english speaker*; native french speaker*;
        need not apply; able-bodied
    """,
)
"""Criteria that speak of a job by themselves, where there are two."""


PLAIN_TRAITS = cues(
    fr="""
        homme; hommes; femme; femmes; garçon; garçons; filles; mec; mecs; nana*; demoiselle*; dame;
        gars; messieurs; masculin; féminine; catholique*; chrétien*; musulman*; juif; juifs; juive*;
        évangéliste*; athée*; voilée*; voilé; foulard; hijab; kippa; turban; croyant*; pratiquant*;
        enceinte*; grossesse*; maternité; célibataire*; marié; mariée; mariés; divorcé*; mère de
        famille; mères de famille; père de famille; maman; mamans; papa; papas; handicapé*;
        invalide*; obèse*; surpoids; rondeurs; homosexuel*; homo; homos; gay; gays; lesbienne*;
        hétéro*; transgenre*; trans; syndiqué*; syndicaliste*; cégétiste*; étranger; étrangers;
        étrangère*; immigré*; migrant*; maghrébin*; africain*; asiatique*; arabe*; européen;
        européenne; blanc; noir; noire; sans-papiers; réfugié*; gens du voyage; rom; roms; tatoué*;
        tatouage*; piercing*; barbu*; barbe; cheveux; blonde*; brune*; rousse*; sexy; jolie;
        mignonne*; mince; svelte; élancée; séduisante*; charmante*; vieux; vieille; âgé; âgés;
        âgée*; seniors; retraité*; quinqua*; quadra*; quadragénaire*; quinquagénaire*; sexagénaire*;
        trentenaire*; jeunot*; jeunette*; mineur*; nationalité; origine; origines; religion;
        séropositif*; dépressif*; cancer; diabétique*; épileptique*; bègue*; sourd*; aveugle*;
        malentendant*; fauteuil roulant; asthmatique*; fumeur*; fumeuse*; domicilié*; sdf
    """,
    en="""
        man; men; woman; women; male; males; female; females; boys; girls; girl; lads; lady; ladies;
        gentleman; gentlemen; blokes; bloke; chap; catholic*; christian*; muslim*; jewish; hindu*;
        sikh*; atheist*; evangelical*; headscarf; headscarves; hijab*; turban*; churchgoer*;
        pregnant; pregnancy; pregnancies; maternity; married; unmarried; divorced; divorcee*; mum;
        mums; mom; moms; mothers; dad; dads; fathers; housewife; housewives; disabled; wheelchair*;
        handicapped; disability; overweight; obese; fat; gay; gays; lesbian*; transgender; trans;
        heterosexual*; homosexual*; union member*; unionist*; unionised; foreigner*; immigrant*;
        migrant*; african; africans; asian; asians; arab; arabs; europeans; refugee*; gypsies;
        travellers; roma; tattoo; tattoos; tattooed; piercing*; beard; beards; bearded; dreadlocks;
        afro; hairstyle*; blonde*; brunette*; redhead*; sexy; pretty; slim; slender; petite; curvy;
        shapely; elderly; old people; older people; pensioner*; retiree*; middle-aged; teenage*;
        millennial*; boomer*; gen z; nationality; religion; ethnic*; ethnicity; depression;
        depressive; cancer; diabetic*; epileptic*; deaf; blind; hiv; asthmatic*; smoker*; white;
        black; caucasian*; fifties; sixties; forties; thirties; twenties
    """,
)
"""Traits a job ad has no reason to name at all."""

SELECT_BEFORE = cues(
    fr="""
        non adapté* aux; pas adapté* aux; non adapté* à; pas adapté* à; inadapté*; non accessible*;
        pas accessible*; cherche un vrai; ni de; ni d'; réservé*; réservée aux; réservée à; réservé
        à des; idéal pour; idéale pour; parfait pour; conviendrait à; conviendra à; ouvert
        uniquement aux; fermé*; hors de question de; n'embauche pas; n'embauchons pas; n'embauchons
        que; ne recrutons que; ne recrute que; n'embauche que; ne recrutons pas; ne recrute pas;
        n'acceptons pas; n'acceptons que; on préfère; on préférerait; nous préférons; nous cherchons
        plutôt; on cherche plutôt; un poste pour; boulot pour; emploi pour; pas de; pas d'; ni;
        sans; aucun; aucune; que des; que les; uniquement; uniquement des; seulement; exclusivement;
        de préférence; préférence pour; idéalement; plutôt; préférons; préfère; préférerait;
        évitons; éviter; on évite; interdit aux; fermé aux; réservé aux; réservé à; pas pour les;
        trop physique pour; trop dur pour; trop lourd pour; être; doit être; doivent être; soit;
        inutile; ne prend pas; ne prenons pas; ne voulons pas; ne veut pas; ne veux pas; surtout
        pas; confession; un vrai; une vraie; plus de
    """,
    en="""
        not accessible; not adapted; a real; a proper; proper; nor; neither; and no; ideal for;
        perfect for; great job for; job for; suits; suit; would suit; best suited to; only hire;
        only hiring; only take; only want; we hire; rather hire; rather have; prefer hiring; prefer
        to hire; closed to; unsuitable for; not suitable for; not interested in; no need for;
        looking for a real; we won't take; won't hire; will not hire; do not hire; don't hire; not
        hiring; tired of hiring; keep out; no; not; only; preferably; ideally; prefer; prefers;
        preference for; we'd rather; would rather; rather; nobody; no one; must be; should be; has
        to be; have to be; exclusively; strictly; without; avoid; don't want; do not want; don't
        take; do not take; isn't for; not for; too heavy for; too hard for; too physical for; too
        tough for; reserved for; sorry; than
    """,
)

SELECT_AFTER = cues(
    fr="""
        ne tiennent pas; ne peuvent pas; n'y arrivent pas; n'y arriveront pas; ne tiendraient pas;
        ne sont pas faits pour; ne sont pas faites pour; bienvenue mais; priés de; priées de; ne pas
        répondre; ne pas postuler; ne pas candidater; non accepté*; non admis*; non souhaité*; pas
        souhaité*; pas pris en compte; écarté*; recalé*; rejeté*; inutile d'envoyer; mieux vaut; ce
        serait mieux; ce serait un plus; serait idéal*; bienvenus uniquement; de préférence;
        s'abstenir; uniquement; seulement; exclusivement; idéalement; préféré*; préférence; refusé*;
        exclu*; non retenu*; ne seront pas; ne sera pas; pas retenu*; pas accepté*; pas admis*; pas
        les bienvenu*; exigé*; exigée; souhaité*; apprécié*; svp; obligatoire; passez votre chemin;
        inutile de; non merci; n'ont pas leur place; interdit*; éliminatoire; ne postulez pas; de
        rigueur; impératif; impérativement; en priorité; priorité
    """,
    en="""
        appreciated; desired; can't; cannot; couldn't; aren't cut out; are not cut out; aren't
        suited; not cut out; won't cope; would struggle; struggle; will not be hired; won't be
        hired; won't fit; would not fit; wouldn't fit; kindly refrain; should not apply; shouldn't
        apply; not suitable; unsuitable; look elsewhere; not for; get priority; have priority; take
        priority; will be binned; would be ideal; would be perfect; would be best; ruled out; not
        hired; stay away; can't do; only; preferred; preferably; ideally; need not apply; needn't
        apply; not apply; won't be considered; will not be considered; not be considered; not
        considered; not accepted; not welcome; excluded; required; a must; please; preference;
        prioritised; rejected; will be rejected; don't bother; do not bother; a plus; essential; a
        bonus; favoured; favored; don't apply; do not apply; are out; an advantage
    """,
)

INCLUSIVE = cues(
    fr="""
        vos compétences; pas besoin de photo; sans photo; avec ou sans; jeunes ou moins; ou moins
        jeune*; hommes ou femmes; femmes comme hommes; tous les parcours; toutes les candidatures;
        moitié de nos; % de nos; part des femmes; place des femmes; nombre de femmes; plus de
        femmes; davantage de femmes; compétences d'abord; seules les compétences; âge, sexe; tous
        les âges; à tout âge; jamais trop tard; sans limite d'âge; biais; idées reçues; ouvertes à
        toutes; ouvert à toutes et tous; sans distinction; quel que soit; quels que soient; quelle
        que soit; quelles que soient; peu importe; tous profils; toutes et tous; ouvert à tous;
        ouverte à tous; ouvert à toutes; ouvert aux; ouverts aux; ouverte aux; bienvenue aux;
        encourageons; encouragées; encouragés; sans critère; sans considération; sans
        discrimination; égalité; mixité; parité; inclusi*; diversité; handi-accueillant; adapté*;
        accessible*; accessibles; discriminat*; discrimin*; illégal*; interdit de; interdit par;
        loi; sexis*; conférence*; étude; testing; défenseur des droits; préjugé*; stéréotype*;
        clichés; bienvenus; bienvenues
    """,
    en="""
        only your skills; skills count; skills matter; with or without; young or old; old or young;
        older or younger; or younger; men or women; women or men; male or female; men and women;
        women and men; every background; half of our; % of our; share of women; number of women;
        more women; skills first; skills only; look at skills; only skills; all ages; any age; at
        any age; never too late; open to everyone; open to all; fair interview*; stereotyp*; gender
        bias; unconscious; regardless; whatever; whoever; no matter; all backgrounds; any
        background; everyone welcome; all welcome; equal opportunit*; equality; open to; encourage*;
        encouraged; welcome applications from; welcome applicants; irrespective; inclusi*;
        diversity; adjustments; accessible; step-free; discriminat*; illegal; unlawful; against the
        law; law; sexis*; ageis*; ageism; bias*; stereotype*; conference; study; talk; panel;
        webinar; blind cv; welcome too; guaranteed * interview; guaranteed interview*; quota*; can
        ask; may ask; can request;
        thing of the past; reasonable adjustment*; wear what you like; come as you are; no longer
    """,
)

NOT_JOBS = cues(
    fr="""
        recette*; appartement; vacances; chorale*; chœur*; chanteu*; voix; chat; chats; chaton*;
        chatte; chien*; chiot*; lapin*; adopter; adoption; colocataire*; coloc; colocation;
        covoiturage; équipe de foot; club; tournoi; match; rôle de; théâtre; figurant*; casting;
        rencontre amoureuse; l'amour; jouets; vêtements; donneu*; don du sang; témoignage*
    """,
    en="""
        recipe*; flat; holiday; choir*; singer*; voice; voices; cat; cats; kitten*; dog; dogs;
        puppy; puppies; rabbit*; adopt; adoption; flatmate*; roommate*; housemate*; carpool*;
        football team; rugby; club; tournament; match; acting; theatre; cast; casting; love; toys;
        clothes; donor*; give blood; blood drive; testimonial*; walk; hike; basketball; volleyball;
        handball; babysit*
    """,
)
