"""How people speak of a competitor (R26): patterns over a folded sentence that names one.

What is neutral is a small world: careers, events, news, thanks, work done together. Criticism is
a large one, so that it is looked for by its shape: a refusal, a mishap, us set against them.
"""

import re


def _any(*lists: str) -> re.Pattern[str]:
    """Any of these expressions as whole words; `~` stands for any ending."""
    words = [" ".join(word.split()) for list_ in lists for word in list_.split(";") if word.strip()]
    return re.compile(r"\b(?:" + "|".join(word.replace("~", r"[a-z]*") for word in words) + r")\b")


NEUTRAL = _any(
    """
    table ronde; conference; colloque; salon; forum~; congres; atelier; webinaire; debat;
    seminaire; panel; match; tournoi; foot; rugby; marathon; course; relais; petanque; stand~;
    trophee~; interview; entretien; article; etude; rapport; podcast; livre; tribune; publi~;
    resultats; annonc~; presente~; lanc[ea]~; inaugur~; ouvr(?:e|ent|ir|ira|irait);
    ouvert[es]? (?:une?|son|ses);
    ouverture~;
    recrut~;
    embauch~; nomm~; signe~; sign[ae]~; partenair~; partenariat; sponsor~; soutien~; soutenu~;
    finance~; particip~; organis~; accueill~; ensemble; communes?; charte; collectif;
    consortium; cooper~; travaill~; carriere; stage~; alternan~; apprenti~; appris; debut~;
    commenc~; demarr~; rejoint; rejoins; arriv~; ancien~; collegue~; gard[ea]~ des amis;
    frere; soeur; cousine?; mari; femme; fille; fils; voisine?; bravo; felicit~; chapeau;
    merci; respect; admir~; belle initiative; tres bon~; excellent~; passionnant~; brillant~;
    bien vu; expo~; souvenirs?; etudes; aussi; egalement; collecte; brochure; prix de; bonne
    chance; courage; appel d'offres; federation; syndicat professionnel; regulateur; marche;
    secteur; action en bourse; siege; tour; agence; rue; arret; immeuble; poste; offres?
    d'emploi; candidat~; directrice; directeur; president~; patron~; retraite; apprend;
    patrimoine; pdg; elu~; equipes?; reseau; homonyme; panneau; dessin; visite; croise~;
    rencontr~; achet~; rachet~; fusion~; acqui[sr]~; tribunal; enquete; sur le terrain; sert;
    concurrent~; benchmark; anniversaire; stade; finale; mecene~; bienvenue; amie?s?; copains?;
    copines?; mere; pere; grand-(?:mere|pere); oncle; tante; parents; dejeuner; diner; cafe avec;
    norme; normes; memoire; these; guichetier~; conseiller~ (?:chez|a);
    chantier commun; festival; regate; equipe de; supporters?; soutenance; note de conjoncture;
    lis; lit; lu; lecture; vu; ecoute~; webinar; replay; prete~; preter; voisins; discut~;
    echang~; croisons; salue~; saluer; hommage; deuil; condoleances; pensees? pour; contact;
    commun; evenement; minute de silence; mort sur; jury; classement; rapport annuel;
    """,
    """
    panel; conference; talk; trade show; fair; forum; workshop; webinar; debate; seminar;
    meetup; summit; match; tournament; football; rugby; marathon; race; run; relay; stands?;
    booth; award~; prize; interview; article; study; report; podcast; book; column; publish~;
    results; announc~; present~; launch~; inaugurat~; opens?; opened; opening;
    hir(?:e|es|ed|ing); recruit~; appoint~; sign; signed; signs; signing; partner~; sponsor~;
    support~; fund~; joins?; joined; joining; tak(?:e|es|ing) part; took part; organis~;
    host~; together; joint; common; charter; consortium; cooperat~; worked; works; working;
    career; intern~; apprentice~; learned; learnt; began; beg(?:in|an|un)~; start~; former;
    ex-; colleague~; friends there; brother; sister; cousin; husband; wife; daughter; son;
    neighbour; congrat~; well done; hats off; kudos; thank~; respect; admir~; good luck;
    tender; bid~; federation; trade body; regulator; market; industry; shares; headquarters;
    tower; branch; street; stop; building; posts?; vacanc~; jobs?; apply; appl(?:ied|ying);
    director; head of; retir~; teaches; booth; stand; next to; the mayors; heritage; chair~;
    chief; ceo;
    teams?; network; namesake; drawing; visit~; met; bumped; bought; merg~; acqui~; court;
    inquiry; very good; excellent; great (?:talk|idea|work|job|event); nicely done; fair play;
    fascinating; brilliant; expo; showed; memories; student; also; too; drive; investigation;
    serves; competitors?; benchmark; invit~; spoke; speak~; birthday; anniversary; stadium; final;
    welcome; friends? (?:who|from|at|of mine); mother; father; mum; dad; parents; uncle; aunt;
    grand(?:mother|father|ma|pa); lunch; dinner; coffee with; standard; standards; thesis;
    dissertation; teller; festival; regatta; reading; read; listen~; watching; lent; lend;
    work (?:at|for|with|alongside|together); studied; silence; worker~ who; died; contact; event;
    chat; chatted; talked; tribute; condolences; thoughts with; thinking of; jury; judge;
    ranking; annual report; graduat~; mentor~; classmate~; volunteer~; donat~; museum
    """,
)
"""A competitor is named as part of an event, a career, news or thanks: a note."""

SHARED = _any(
    """
    match; tournoi; foot; rugby; course; ensemble; table ronde; reunis?; communes?; charte;
    nommee?; nommer; forum; salon; marathon; collecte; stage; main dans la main; cote a cote;
    meme equipe
    """,
    """
    match; tournament; football; rugby; charity; together; panel; jobs fair; joint; appoint~;
    trade fair; side by side; expo; stage with; hand in hand; run; marathon; blood; hiring
    """,
)
"""Something done side by side, where "we lost" and "ours" mean no harm: a note as well."""

MISHAP = _any(
    """
    encore une?; une fois de plus; comme d'hab~; a repetition; pour rien; en vain; toujours
    pas; ne [a-z']+ toujours; hausse~; augment~; surpris~; reclam~; litige~; amende~;
    coupure~; sans courant; sans chauffage; sans reponse; sans excuse~; dans le noir; rame~;
    fui(?:t|ent); tombe~ en; casse~; bloque~; beug~; enfin; peu de; debrouill~; devrai~;
    dignite; prefer~; x ferm(?:e|ent); agences? ferm(?:e|ent); quasi; ou l'art; merite; en douce;
    nous etions; perd;
    perdu~; egar~; oubli~; rat(?:e|er|ent); attend(?:re|ent|s|u)?; attente; patience;
    patient~; regrett~; regret~; degat~; fiable; debite~; preleve~; factur~; frais; penalite~;
    resili~; sortir de; fuite; splendeur; legende urbaine; croyez[- ]moi; on en parle; debat;
    pour de vrai; lune; poudre; assez; flatteu~; inspir~; promet~; promesse~; bijoutier;
    lenteur; medaille; repondeur; musique d'attente; robot; courage a; quand ils; ils [a-z]+
    comment; ils traitent; leurs?; jamais de la vie; plutot; confi[ea]~; confiance;
    survivant~; rescap~; victime~; piege~; coincee?s?; desastr~; coute~ (?:un bras|cher);
    bras; cher~; pire~; moins bien; loin; dos; mensuel~; surfactur~; litiges; tribunal de
    commerce; compliqu~; parcours du combattant; labyrinth~; chaos; chaotique; pagaille;
    bazar; honte; devinez; cach(?:e|ent|er)[a-z]*; couper; lance-pierre~; reflechi~; mourir;
    harcel~; raccroch~; comme des chiens; enferm~; degringol~; cle sous; qui ferm~; ferme encore;
    degrad~; baisse~; recul~; decev~; decu~; moqu~; rigol~; rire; hilar~; mort
    de; pauvre~; dommage; helas; malheureu~; courageu~; bonne nuit; dodo; sieste; somnol~;
    escargot~; tortue~; fax; minitel; siecle dernier; annees 90; epoque; diable; arnaq~;
    vendeur~ de; demarch~; harcel~; spam~; insist~; forc(?:e|er|ing)
    """,
    """
    (?<!one )another
    (?:price|rise|outage|bill|delay|sunday|monday|day|week|month|year|letter|mistake|error|fee);
    yet another; again; as usual; as ever; once more; nothing; in vain; still has?n't; still
    have?n't; still no; still waiting; surpris~; complain~; dispute~; fine[sd]?; outage~;
    blackout~; without (?:power|heating|an answer|warning|notice); in the dark; freez~;
    froze~; leak~; crash~; break~; broke~; lost; loses?; losing; finally; not many; fend;
    should; ought; dignity; rather; push~; shuts?; shutting; power cuts?; art of; deserves;
    quietly; you'll laugh; plenty of; forgot~; forget~; miss(?:ed|es); waits?; waiting;
    waited; queue~; patience; regret~; damage; debited; billed; bills?; invoice~; fees?;
    charges?; penalt~; escape~; get(?:ting)? out of; got out of; urban legend; believe me;
    trust me; shall we; debate; moon; promis~; medal; rumour has it; had enough; skipped;
    flattering; inspiration; no online; we stayed; legend~; hold music; answerphone;
    voicemail; robot~; chatbot; when they; how they; must think; not in a million~; trust~;
    survivor~; victim~; trapped; stuck; fools?; nightmar~; costs? (?:a|an|more|twice);
    expensive; pricey; worse~; complicat~; maze; chaos; chaotic; shambl~; embarrass~; declin~;
    disappoint~; laugh~ at; jok~; bless~; poor; sadly; shame; unfortunate~; nap~; snail~;
    tortoise; turtle; fax; last century; nineties; 1990s; circus; classic; sell~ you; cold[-
    ]call~; harass~; spam~; pushy; pester~; rises?; hikes?; hiked; up again; good luck
    (?:getting|with|if|finding|reaching); refus~; den(?:y|ies|ied); ignor~; excus~;
    unanswered; think twice; peanuts; hid(?:es|e|ing); hung up; tumbl~; bust; locks? you; guess who;
    closes; closing down; late; delay~; overdue
    """,
)
"""Something went wrong, or is told with a wink."""

REFUSAL = re.compile(
    r"\bn(?:e |')(?:[a-z']+ ){1,4}?(?:pas|plus|jamais|rien|personne|aucune?|guere|que)\b"
    r"|\b(?:personne|aucun[a-z]* [a-z]+|rien) n(?:e |')"
    r"|\b(?:evite|fuis?|fuyez|adieu|stop a|sans moi)\b"
    r"|\b(?:not|never|nobody|no one|none|no longer|hardly|barely|without)\b|[a-z]n't\b"
    r"|\bqui (?:fait|va|veut|croit|ose|paie|utilise|reste|est) encore\b"
    r"|\bwho (?:still|on earth|would|in their)\b"
    r"|\bstill (?:with|at|using|a customer|paying|trust)\b"
)
"""Not, never, nobody, who still."""

VERSUS = re.compile(
    r"\b(?:chez nous|avec nous|que nous|nous voir|rejoignez|nous zero|nous rejoi[a-z]+|nous,"
    r"|nos clients|(?:le|la|les) notres?|entre [a-z' ]{2,30} et nous|nous au moins)\b"
    r"|\b(?:with us|than us|than ours|come to us|come and (?:see|join|talk)|join us|we take|like us"
    r"|and ours|(?:and|versus|vs) us|us it|at our place|here we)\b"
    r"|\bour [a-z]+s? (?:[a-z]+ )?"
    r"(?:is|are|turn|cost|answer|work|never|do)[a-z]*\b"
    r"|\b(?:ceux|celle|celles|celui) d[e']|\b[a-z]{3,}er than\b|\b(?:more|less|fewer) [a-z]+ than\b"
    r"|\b(?:plus|moins|mieux|meilleure?s?|pire) (?:[a-z]+ ){0,3}qu(?:e |')"
    r"|\b(?:toujours|more|fewer|less|de) (?:plus|moins) de\b|\bmore [a-z]+, (?:less|fewer)\b"
    r"|\b(?:quitt|lach|plaqu|largu|remplac|troqu)[a-z]+\b"
    r"|\b(?:switch|ditch|dump|drop|leav|quit)[a-z]*\b"
)
"""Us beside them."""

MOCKING = frozenset("🤡💩🙄😂🤣🤦😡🤬👎🗑🤮😤🐌💸😒🤷😴🦖🦕🚮")
