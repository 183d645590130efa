"""Default expressions that show talk of money to be no offer (R24)."""

from .cue_lists import cues

NOT_OFFERS = cues(
    fr="""
        part du; part de l'; municipal*; climat de la ville; étudié * dossiers; observatoire; taux
        des crédits; bourse aux; a baissé ses taux; les taux baissent; prêt de matériel; prêt de
        main; remboursé mon; remboursé notre; je rembourse; nos investissements; crédit agricole du;
        crédit d'heures; prêt entre voisins; au profit de; comprendre les; comprendre le; éducation
        financière; émission; podcast; roman; thèse; exposé; indice; rapport annuel; méfiez-vous;
        méfiance; attention aux; arnaque*; escroc*; escroquerie*; frauduleu*; fraude*; banque
        centrale; bce; banque de france; inflation; taux directeur*; selon l'insee; selon une étude;
        baromètre; taux moyen*; encours; webinaire*; atelier; conférence; lexique; pédagogi*;
        décryptage; musée; bicentenaire; mémoire de master; cours de; comparez; avant de signer;
        avant d'emprunter; réforme; livret de famille; livret d'accueil; livret scolaire; livret de
        l'élève; livret de paroles; livret de compétences; livret pédagogique; crédit d'impôt;
        crédits d'impôt; crédit photo*; crédits photo*; crédits ects; crédit temps; solidaire*;
        association*; fonds marin*; fonds d'écran; challenge; vélo; collecte; bénévole*; plan
        d'actions; actions de formation; actions de prévention; exposition; fin prêt; prêt-à-porter
    """,
    en="""
        share of; shares of; our mix; energy mix; pension meeting; jar; observatory; share a; shares
        a; shares her; shares his; shares the; shares its; shares their; he shares; she shares; who
        shares; fun run; funding; in common; savings bank; bank holiday; stocks of; in stock; bonds
        of; bonds between; team bonds; building bonds; bond between; charity; public funds; relief
        funds; raise funds; raised funds; raising funds; my pay slip; pay slip explained; book club;
        board game; paid off; paying off; good cause; in aid of; money of the city; budget
        of the city; budget of the town;
        understanding; financial education; podcast; fines; credit to; loaned; library; beware; be
        careful; watch out; careful with; scam*; fraud*; phishing; central bank; ecb; federal
        reserve; bank of england; inflation; base rate; according to; survey; webinar*; workshop;
        glossary; museum; thesis; small print; before you sign; before you borrow; reform;
        shareholders' meeting*; annual meeting; general meeting; of paper; stranger*; never send;
        who promises you; promising you;
        economists; action shots; cycled; marathon; food bank; volunteer*; fundrais*; training; in
        our people; sick children;
        donations; hospice; hardship fund; solidarity fund; lend you; on loan
    """,
)
