"""Default expressions of company voice (R05), French and English."""

from .cue_lists import cues

COMPANY = cues(
    fr="""
        la banque; en tant qu'entreprise; en tant que groupe; en tant qu'employeur; en tant que
        banque; en tant que fournisseur; le siège; la maison mère; mon groupe; notre siège; le
        conseil d'administration; la présidence; la direction du groupe; l'état-major; le comex; le
        codir; nos dirigeants; notre pdg; notre direction régionale; le groupe; du groupe; la
        direction; notre direction; l'entreprise; notre entreprise; la société; notre groupe; notre
        société; la direction générale; notre direction générale; le comité de direction; notre
        maison; mon entreprise; mon employeur; notre banque
    """,
    en="""
        the bank; the firm; this company; management; our employer; our press office; the press
        office; our spokesperson; the executive board; the executive team; as a company; as a group;
        as an employer; as a bank; as a business; as an energy company; as a supplier; headquarters;
        head office; our headquarters; our head office; our executives; our leadership; the
        leadership; our leaders; the executive committee; our ceo; our board; our directors; senior
        management; the group; the company; our company; the management; our management; the board;
        our group; our firm; {brand}'s management; {brand} management; {brand}'s board; our bank; my
        employer; my company
    """,
)

BEHALF = cues(
    fr="""
        parler au nom; parler ici au nom; parle au nom; au nom de; au nom du; au nom d'; pour le
        compte de; pour le compte du; pour le compte d'; je m'exprime pour; je m'exprime * pour; je
        parle pour; je parle * pour; nous parlons pour; nous parlons * pour; je prends la parole
        pour; je réponds pour; je m'exprime de la part; de la part de; de la part du; de la part d'
    """,
    en="""
        speak for; speaks for; speak on behalf; speaks on behalf; talking for; talks for; from
        everyone at; from all at; from the whole of; on behalf of; in the name of; speaking for;
        speaking * for; i speak for; i speak * for; i am speaking for; i'm speaking for; i'm
        speaking * for; we speak for; answering for; replying for; as the voice of; i represent;
        from all of us at; a message from
    """,
)

OFFICIAL = cues(
    fr="""
        réponse du groupe; réponse de l'entreprise; réponse de la direction; message de la
        direction; message du groupe; ligne officielle; annonce publique; avis public; message
        public; ce qu'{brand} répond; ce que {brand} répond; ce qu'en pense {brand}; ce qu'en dit
        {brand}; ce que dit {brand}; aux yeux d'{brand}; rétablir la vérité; rétablir les faits;
        seront remboursé*; seront indemnisé*; seront dédommagé*; sera remboursé*; sera indemnisé*;
        sera dédommagé*; excuses de {brand}; excuses d'{brand}; excuses du groupe; mise en demeure;
        réponse formelle; démenti formel; position formelle; excuses publiques; déclaration
        publique; décision officielle; décision du groupe; décision de la direction; décision
        d'{brand}; promesse d'{brand}; engagement d'{brand}; parole de {brand}; position du groupe;
        position de l'entreprise; position de la direction; ligne du groupe; point de vue du groupe;
        point de vue de l'entreprise; confirmation officielle; confirmation formelle; notification
        officielle; avis officiel; commentaire officiel; réaction officielle; officiellement au nom;
        nos excuses; nos sincères excuses; nos plus sincères excuses; nos condoléances; nos sincères
        condoléances; position de {brand}; position d'{brand}; la ligne de {brand}; la ligne
        d'{brand}; ce que pense {brand}; réponse de {brand}; réponse d'{brand}; point de vue de
        {brand}; point de vue d'{brand}; politique de {brand} en la matière; politique d'{brand} en
        la matière; politique d'{brand} est; politique de {brand} est; parole d'{brand}; engagement
        officiel; nos regrets; par la présente; a-t-on fait savoir; la version d'{brand}; la vérité
        d'{brand}; position officielle; déclaration officielle; réponse officielle; version
        officielle; communiqué officiel; annonce officielle; mise au point officielle; démenti
        officiel; prise de parole officielle; parole officielle; message officiel; précision
        officielle; excuses officielles; information officielle
    """,
    en="""
        company's answer; company's reply; company's response; company's line; company's policy is;
        company's message; company's word; group's answer; group's reply; group's response;
        management's answer; management's reply; management's response; bank's answer; bank's
        position; bank's response; public announcement; public message; what {brand} has to say;
        what {brand} says; set the record straight; as far as {brand} is concerned; in the eyes of
        {brand}; will be refunded; will be fully refunded; will be compensated; will be reimbursed;
        will be repaid; apologies from {brand}; apology from {brand}; apologies of {brand}; formal
        reply; formal response; formal notice; formal position; formal denial; formal answer; formal
        reaction; public apology; official decision; group's decision; company's decision;
        management's decision; {brand}'s decision; {brand}'s promise; {brand}'s commitment;
        {brand}'s word; {brand}'s message; message from {brand}; word from {brand}; promise from
        {brand}; commitment from {brand}; answer from {brand}; reply from {brand}; response from
        {brand}; position of the group; position of the company; official confirmation; formal
        confirmation; official notice; official notification; official reaction; on {brand}'s
        behalf; in {brand}'s name; on the company's behalf; on the group's behalf; company's
        position; company's view; company's stance; company line; company position; group's
        position; group's view; group's stance; management's position; it is {brand}'s policy;
        {brand} policy is; official comment; official from {brand}; our apologies; our sincere
        apologies; our sincerest apologies; our deepest apologies; our condolences; our regrets;
        {brand}'s position; {brand}'s view; {brand}'s stance; {brand}'s answer; {brand}'s response;
        {brand}'s reply; {brand}'s policy on; {brand}'s policy is; {brand}'s line; what {brand}
        thinks; where {brand} stands; position of {brand}; view of {brand}; response of {brand};
        official promise; official commitment; the word from {brand}; the line from {brand};
        straight from {brand}; official position; official statement; official response; official
        reply; official answer; official line; official announcement; official word; official
        denial; official stance; official message; official apology; formal statement; formal
        apology; company statement; corporate statement; official version; official clarification
    """,
)

HEADERS = cues(
    fr="""
        information importante; avis important; avis à tous; rappel de produit; note aux clients;
        message à nos clients; message aux clients; information clients; officiel; exclusif;
        exclusivité; en exclusivité; breaking; alerte; flash; dépêche; urgent; condoléances; note
        officielle; lettre ouverte; pour information; pour rappel; à tous nos clients; à nos
        clients; chers clients; chères clientes, chers clients; communiqué; communiqué de presse;
        déclaration; annonce; mise au point; démenti; droit de réponse; information; message;
        réponse; précision; précisions; rectificatif; alerte presse; point presse; avis aux clients;
        excuses; clarification; le mot; un mot
    """,
    en="""
        important notice; important information; important update; service announcement; service
        update; customer notice; notice to customers; safety notice; recall notice; product recall;
        public service announcement; message to customers; message to our customers; update for
        customers; news for customers; note to customers; official; breaking; exclusive; breaking
        news; scoop; media release; public notice; open letter; for the attention of; to our
        customers; to all our customers; dear customers; service notice; public statement; company
        update; corporate update; just announced; now official; it's official; our answer; our
        reply; our response; our position; press release; statement; announcement; media statement;
        press statement; notice; company announcement; update; news release; for immediate release;
        media alert; clarification; message; reply; response; correction; apology; denial; a word
    """,
)

SPOKESPERSON = cues(
    fr="""
        on m'a demandé de vous dire; on m'a demandé d'annoncer; on m'a demandé de confirmer; on m'a
        demandé de démentir; signé {brand}; signé, {brand}; citez-moi; chers clients d'{brand};
        chers clients de {brand}; à tous les clients d'{brand}; m'a demandé de vous; m'a chargé*; me
        charge de; me demande de vous; m'autorise à; on me demande de vous; {brand} vous parle;
        {brand} qui vous parle; je suis autorisé*; je suis habilité*; je suis mandaté*; on
        m'autorise à; aucun autre commentaire; pas d'autre commentaire; ne ferons pas d'autre; ne
        ferons aucun commentaire; sans commentaire de notre part; chers clients; chères clientes;
        chers usagers; à l'attention de nos clients; à l'attention des médias; à l'attention de la
        presse; à l'attention des journalistes; messieurs les journalistes; par ma voix; mandaté*
        par {brand}; autorisé* par {brand}; habilité* par {brand}; chargé* par {brand}; je suis la
        voix; la voix officielle; en ma qualité de; en qualité de; en tant que directeur*; en tant
        que directrice*; en tant que responsable*; en tant que membre de la direction; je m'exprime
        en tant que; ici {brand}; en tant que porte-parole; en qualité de porte-parole; comme
        porte-parole; je suis le porte-parole; je suis la porte-parole; ici le porte-parole; ici la
        porte-parole; votre porte-parole; porte-parole officiel*; en ma qualité de porte-parole;
        porte-parole de {brand}; porte-parole d'{brand}; en tant que représentant*; en qualité de
        représentant*; en ma qualité de représentant*
    """,
    en="""
        been asked to say; been asked to tell you; been asked to announce; been asked to confirm;
        been asked to deny; as a member of {brand}'s; as part of {brand}'s; signed {brand}; signed,
        {brand}; quote me on that; you can quote me; this account speaks; this account now speaks;
        dear {brand} customers; attention {brand} customers; to all {brand} customers; all {brand}
        customers will; all {brand} customers are; every {brand} customer will; asked me to tell;
        asked me to say; has asked me to; instructed me to; wants me to tell; wants me to say;
        allowed me to say; {brand} speaking; speaking as {brand}; i am authorised to; i'm authorised
        to; i am authorized to; i'm authorized to; i have been authorised; i've been authorised; no
        further comment; no other comment; we will not be commenting; we won't be commenting; will
        not comment further; dear customers; dear customer; dear clients; attention media; attention
        journalists; to the media; to members of the press; through me; through my voice; mandated
        by {brand}; authorised by {brand}; authorized by {brand}; instructed by {brand}; entrusted
        by {brand}; i am the voice of; i'm the voice of; official voice; as regional director; as
        director; as head of; as a director; as a manager; as a senior manager; as a member of the
        board; as an executive; this is {brand}; i have been asked by {brand}; i've been asked by
        {brand}; as spokesperson; as a spokesperson; as the spokesperson; as {brand}'s spokesperson;
        as spokesman; as spokeswoman; as the spokesman; as the spokeswoman; as official
        spokesperson; i am the spokesperson; i'm the spokesperson; speaking as spokesperson; in my
        capacity as; official spokesperson; as a representative; as representative; as the
        representative; as {brand}'s representative; as an official representative; {brand} has the
        honour; {brand} has the honor; {brand} has the pleasure; {brand} is honoured to;
        {brand} is proud to; {brand} is pleased to; {brand} has decided to; {brand} has decided not;
        {brand} has no comment; {brand} has no intention; {brand} has no plans; {brand} will not
        comment; {brand}
        declines to; {brand} can confirm; {brand} can assure; {brand} would like to; {brand} wishes
        to; {brand} is aware of; {brand} has opened an inquiry; {brand} has launched an
        investigation; {brand} has opened an investigation; {brand} takes note; {brand} formally;
        {brand} hereby; {brand} categorically; we at {brand} would
    """,
)

PRESS = cues(
    fr="""
        pour mémoire; que ce soit clair; soyons clairs; qu'on se le dise; journaliste*; la presse;
        les médias; aux médias; rumeur*; polémique; détracteurs; pour couper court; mise au point;
        pour rétablir; rétablir les faits; rétablir la vérité; tordre le cou; fausses informations;
        fake news; contrairement à ce qui
    """,
    en="""
        on the record; let me be clear; let us be clear; to be clear; make no mistake; rest assured;
        let it be known; whatever you may have read; despite what; reporter*; journalist*; the
        press; the media; press enquir*; press inquir*; rumour*; rumor*; critics; for the record;
        set the record straight; for clarity; controversy; contrary to reports; fake news; false
        claims
    """,
)

OFFICIALLY = cues(
    fr="officiellement; formellement; solennellement; publiquement; officiel; officielle",
    en="officially; formally; hereby; publicly; official",
)

BUSINESS = cues(
    fr="""
        appli; bureaux; foyer*; incident*; accident*; fuite*; polémique; plainte*; licenciement*;
        plan social; prix; tarification; facturation; sécurité; dépôts; épargnants; riverains; élus;
        syndicat*; gréviste*; chantier*; barrage*; éolienne*; compteur*; agents; agence*; client*;
        offre*; site*; usine*; salarié*; collaborateur*; réseau; service*; tarif*; centrale*;
        données; partenariat*; acquisition; nomination; fermeture; rachat; résultats;
        investissement*; emploi*; poste*; produit*; lancement; filiale*; contrat*; marché; usager*;
        abonné*; facture*; coupure; panne
    """,
    en="""
        app; website; offices; household*; incident*; accident*; leak*; complaint*; layoff*; job
        cuts; billing; safety; deposits; savers; residents; unions; strike*; dam; wind farm*;
        meter*; supply; power cut*; blackout*; service; services; pricing; fees; strategy; decision;
        policy; board; headquarters; shareholders; investors; suppliers; regulator*; ministry;
        government; branch; branches; customer*; client*; offer*; site*; plant*; employee*;
        network*; price*; tariff*; data; partnership*; acquisition; appointment; closure; takeover;
        results; investment*; job*; product*; launch; subsidiar*; contract*; market; bill; bills;
        outage; rumour*; rumor*; compan*; staff
    """,
)

REPORTED = cues(
    fr="""
        selon; d'après; a annoncé; ont annoncé; a confirmé; comme annoncé; annoncé hier; annoncée
        hier; annoncé ce matin; selon le communiqué; d'après le communiqué; dans le communiqué; dans
        son communiqué; communiqué en lien; communiqué ici; lien du communiqué; le communiqué est;
        le communiqué explique; comme l'explique; comme indiqué dans; j'apprends que; vu dans la
        presse; je relaie; voici le communiqué; selon la presse; d'après la presse; selon le
        journal; le communiqué officiel du jour
    """,
    en="""
        according to; as announced; announced yesterday; announced today; announced this morning;
        has announced; have announced; has confirmed; in our press release; in the press release;
        see the press release; here is the press release; the newsroom has; from the newsroom; from
        our official release; the release says; as stated in; as explained in; read the
        official; see the official; find the official; read our official; link to the official;
        official statement is on; official statement on our website; official statement here; read
        the full statement; the full statement is
    """,
)
