"""Default expressions of the rules, French and English, in the syntax of `terms`.

They are a starting point: a company replaces or completes them in the rule itself.
"""

PRAISE = (
    *("fr:foncez", "fr:imbattable*", "fr:génial*", "fr:je recommande", "fr:à ne pas manquer"),
    *("fr:profitez", "fr:découvrez", "fr:le meilleur", "fr:la meilleure", "fr:les meilleurs"),
    *("fr:incroyable*", "fr:top", "fr:excellent*", "fr:super", "fr:formidable*", "fr:fier de"),
    *("fr:fière de", "fr:fiers de", "fr:bravo à", "fr:passez chez", "fr:choisissez", "fr:testez"),
    *("fr:essayez", "fr:courez", "fr:au top", "fr:exceptionnel*", "fr:abonnez-vous"),
    *("en:best", "en:amazing", "en:awesome", "en:great", "en:love", "en:get", "en:try", "en:buy"),
    *("en:recommend*", "en:unbeatable", "en:switch to", "en:check out", "en:don't miss"),
    *("en:proud of", "en:excellent", "en:fantastic", "en:must-have", "en:sign up", "en:choose"),
)
AFFILIATION = (
    *("fr:je travaille chez {brand}", "fr:je travaille pour {brand}", "fr:salarié* de {brand}"),
    *("fr:salarié* chez {brand}", "fr:employé* de {brand}", "fr:employé* chez {brand}"),
    *("fr:collaborateur* de {brand}", "fr:collaboratrice* de {brand}", "fr:mon employeur"),
    *("fr:mon entreprise", "fr:ma boîte", "fr:mes collègues", "fr:collègues de {brand}"),
    *("fr:nos équipes", "fr:notre équipe", "fr:nos collaborateurs", "fr:chez {brand}, nous"),
    *("fr:chez {brand}, on", "fr:je suis chez {brand}", "fr:chez nous, {brand}"),
    *("en:i work at {brand}", "en:i work for {brand}", "en:i'm with {brand}", "en:my employer"),
    *("en:employee of {brand}", "en:employee at {brand}", "en:{brand} employee"),
    *("en:we at {brand}", "en:my company", "en:my team at {brand}", "en:our team at {brand}"),
    *("en:my colleagues", "en:here at {brand}", "en:working at {brand}", "en:working for {brand}"),
)
INCENTIVE = (
    *("fr:lien affilié", "fr:lien d'affiliation", "fr:offert par", "fr:offerte par"),
    *("fr:offerts par", "fr:gracieusement", "fr:en échange de", "fr:code promo"),
    *("fr:code de parrainage", "fr:mon code parrain", "fr:code parrainage"),
    *("en:affiliate link", "en:gifted by", "en:promo code", "en:discount code"),
    *("en:referral code", "en:in exchange for", "en:free sample", "en:kindly offered by"),
    *("#collab", "#sp", "#spon", "#partner", "#ambassador", "#gifted", "#af", "#prcollab"),
)
COMMERCIAL_MENTION = (
    *("fr:collaboration commerciale", "fr:publicité", "fr:partenariat rémunéré", "#publicité"),
    *("fr:communication commerciale", "#collaborationcommerciale"),
    *("en:ad:", "en:ad -", "en:advertisement", "en:paid partnership", "#advertisement"),
    *("en:sponsored by", "#ad", "#sponsored", "#paidpartnership"),
)
OPINION = (
    *("fr:je pense que", "fr:je trouve que", "fr:je crois que", "fr:je considère que"),
    *("fr:selon moi", "fr:à mon avis", "fr:d'après moi", "fr:je suis convaincu*"),
    *("fr:j'estime que", "fr:il me semble que", "fr:pour moi", "fr:je suis persuadé*"),
    *("fr:je pense", "fr:mon avis"),
    *("en:i think", "en:i believe", "en:in my opinion", "en:i feel", "en:imho", "en:imo"),
    *("en:i reckon", "en:if you ask me", "en:i'm convinced", "en:my opinion"),
)
COMPANY_TOPIC = (
    *("fr:notre stratégie", "fr:nos prix", "fr:nos tarifs", "fr:notre politique", "fr:notre plan"),
    *("fr:notre direction", "fr:nos choix", "fr:notre offre", "fr:nos offres", "fr:notre groupe"),
    *("fr:notre entreprise", "fr:notre marché", "fr:notre secteur", "fr:le secteur bancaire"),
    *("fr:la politique énergétique", "fr:le nucléaire", "fr:nos investissements"),
    *("en:our strategy", "en:our pricing", "en:our prices", "en:our policy", "en:our plan"),
    *("en:our management", "en:our company", "en:our offer", "en:our market", "en:our industry"),
    *("en:energy policy", "en:nuclear power", "en:our investments", "en:our products"),
)
OWN_VIEW = (
    *("fr:à titre personnel", "fr:avis personnel", "fr:opinion personnelle", "fr:point de vue"),
    *("fr:n'engage que moi", "fr:n'engagent que moi", "fr:en mon nom propre"),
    *("en:my own view", "en:my own opinion", "en:views are my own", "en:opinions are my own"),
    *("en:personal view", "en:personally", "en:in a personal capacity", "en:own views"),
    *("en:my views", "en:speaking for myself", "en:personal opinion"),
)
METRICS = (
    *("fr:chiffre d'affaires", "fr:==CA", "fr:bénéfice*", "fr:résultat net"),
    *("fr:résultat opérationnel", "fr:résultat d'exploitation", "fr:marge", "fr:marges"),
    *("fr:marge brute", "fr:ventes", "fr:dividende*", "fr:carnet de commandes", "fr:trésorerie"),
    *(
        "fr:excédent brut",
        "fr:pertes",
        "fr:dette nette",
        "fr:nos résultats",
        "fr:croissance organique",
    ),
    *("ebitda", "ebit", "arr", "fr:rentabilité", "fr:nombre de clients", "fr:part de marché"),
    *("en:revenue*", "en:turnover", "en:profit*", "en:earnings", "en:margin*", "en:net income"),
    *("en:operating income", "en:cash flow", "en:dividend*", "en:order book", "en:backlog"),
    *("en:net debt", "en:losses", "en:sales", "en:market share", "en:organic growth", "en:eps"),
)
RESULTS = (
    *("fr:objectif* de résultat*", "fr:chiffre d'affaires", "fr:==CA", "fr:bénéfice*"),
    *("fr:résultat net", "fr:résultat opérationnel", "fr:résultats annuels", "fr:nos résultats"),
    *("fr:objectif* financier*", "fr:objectifs annuels", "fr:dividende*", "fr:marge*"),
    *("fr:objectif* de croissance", "fr:rentabilité", "fr:prévisions financières"),
    *("fr:cours de l'action", "fr:objectif* de vente*", "fr:ventes", "ebitda", "ebit"),
    *("en:guidance", "en:revenue*", "en:earnings", "en:profit*", "en:net income", "en:margin*"),
    *("en:dividend*", "en:our results", "en:full-year results", "en:annual results"),
    *("en:quarterly results", "en:financial target*", "en:sales target*", "en:share price"),
    *("en:sales", "en:cash flow", "en:eps", "en:stock price"),
)
OUTLOOK = (
    *("fr:allons", "fr:va", "fr:vont", "fr:vais", "fr:prévoit", "fr:prévoyons", "fr:prévoient"),
    *("fr:visons", "fr:vise", "fr:visent", "fr:devrait", "fr:devraient", "fr:devrions"),
    *("fr:anticipons", "fr:anticipe", "fr:attendons", "fr:s'attend", "fr:atteindra"),
    *("fr:atteindrons", "fr:dépassera", "fr:dépasserons", "fr:sera", "fr:seront", "fr:tablons"),
    *("fr:progressera", "fr:doublera", "fr:l'an prochain", "fr:l'année prochaine", "fr:prévu*"),
    *("en:will", "en:we'll", "en:expect*", "en:forecast*", "en:should", "en:going to"),
    *("en:aim", "en:aims", "en:anticipate*", "en:on track", "en:next year", "en:next quarter"),
    *("en:outlook", "en:set to", "en:predict*", "en:gonna", "en:project to"),
)
INSULTS = (
    *("fr:abruti*", "fr:andouille*", "fr:attardé*", "fr:bande d'incapables", "fr:boloss"),
    *("fr:bouffon*", "fr:casse-couilles", "fr:connard*", "fr:connasse*", "fr:couillon*"),
    *("fr:crétin*", "fr:débile*", "fr:dégénéré*", "fr:demeuré*", "fr:enculé*", "fr:enflure*"),
    *("fr:enfoiré*", "fr:fils de pute", "fr:gros con", "fr:sale con", "fr:pauvre con"),
    *("fr:pauvre conne", "fr:bande de cons", "fr:gros nul", "fr:idiot", "fr:idiote", "fr:idiots"),
    *("fr:idiotes", "fr:imbécile*", "fr:incapables", "fr:larbin*", "fr:lopette*", "fr:mongol"),
    *("fr:mongolien*", "fr:ordure*", "fr:pédale*", "fr:pétasse*", "fr:petite frappe"),
    *("fr:pouffiasse*", "fr:putain de", "fr:raclure*", "fr:ratés", "fr:salaud*", "fr:salope*"),
    *("fr:sous-merde*", "fr:tapette*", "fr:tarlouze*", "fr:tocard*", "fr:trou du cul"),
    *("fr:va te faire", "fr:ta gueule", "fr:fermez-la", "fr:vermine*", "fr:sac à merde"),
    *("en:arsehole*", "en:asshole*", "en:bastard*", "en:bitch*", "en:bunch of clowns"),
    *("en:bunch of losers", "en:cretin*", "en:cunt*", "en:dickhead*", "en:dimwit*"),
    *("en:dipshit*", "en:douchebag*", "en:dumbass*", "en:fuckwit*", "en:fuck you", "en:faggot*"),
    *("en:halfwit*", "en:idiot", "en:idiots", "en:imbecile*", "en:jackass*", "en:jerks"),
    *("en:losers", "en:moron", "en:morons", "en:motherfucker*", "en:numbskull*", "en:prick"),
    *("en:pricks", "en:retard", "en:retards", "en:scumbag*", "en:shithead*", "en:shut up"),
    *("en:slut*", "en:son of a bitch", "en:tosser*", "en:twat*", "en:wanker*", "en:whore*"),
    *("en:piece of shit", "en:pieces of shit", "en:total joke", "en:brainless"),
)
BELITTLING = (
    *("fr:=nul", "fr:nulle", "fr:=nuls", "fr:nulles", "fr:minable*", "fr:pathétique*"),
    *("fr:incompétent*", "fr:ridicule*", "fr:stupide*", "fr:bête", "fr:incapable*", "fr:honteux"),
    *("fr:honteuse", "fr:lamentable*", "fr:médiocre*", "fr:mauvais comme", "fr:=bon à rien"),
    *("fr:la honte", "fr:menteur*", "fr:menteuse*", "fr:voleur*", "fr:lâche", "fr:parasite*"),
    *("en:useless", "en:pathetic", "en:incompetent*", "en:ridiculous", "en:stupid", "en:dumb"),
    *("en:worthless", "en:clueless", "en:hopeless", "en:disgrace*", "en:liar*", "en:thief"),
    *("en:coward*", "en:a joke", "en:disgusting", "en:lazy", "en:garbage", "en:trash"),
)
SUPERLATIVES = (
    *("fr:n° 1", "fr:no 1", "fr:numéro un", "fr:numéro 1", "fr:leader mondial"),
    *("fr:leader européen", "fr:leader du marché", "fr:leader incontesté", "fr:=garanti"),
    *("fr:=garantis", "fr:=garantie à 100", "fr:100 % sûr*", "fr:sans risque", "fr:sans risques"),
    *("fr:zéro risque", "fr:imbattable*", "fr:inégalé*", "fr:sans équivalent", "fr:le seul vrai"),
    *("fr:infaillible*", "fr:à toute épreuve", "fr:rendement assuré", "fr:unique au monde"),
    *("en:number one", "en:no. 1", "en:world's best", "en:world's leading", "en:world leader"),
    *("en:world's safest", "en:world's cheapest", "en:world's greenest", "en:best in class"),
    *("en:best in the world", "en:market leader", "en:guaranteed", "en:risk-free"),
    *("en:100% safe", "en:100% secure", "en:unbeatable", "en:unrivalled", "en:second to none"),
    *("en:fail-safe", "en:foolproof", "en:zero risk", "en:never fails"),
)
MOSTS = (
    *("fr:le meilleur", "fr:la meilleure", "fr:les meilleurs", "fr:les meilleures"),
    *("fr:le moins cher", "fr:la moins chère", "fr:les moins chers", "fr:le plus sûr"),
    *("fr:la plus sûre", "fr:les plus sûrs", "fr:le plus fiable", "fr:la plus fiable"),
    *("fr:le plus rapide", "fr:la plus rapide", "fr:le plus vert", "fr:la plus verte"),
    *("en:the best", "en:best", "en:cheapest", "en:safest", "en:fastest", "en:greenest"),
    *("en:most reliable", "en:most secure", "en:lowest price*", "en:most affordable"),
)
PRODUCTS = (
    *("fr:banque", "fr:banques", "fr:offre", "fr:offres", "fr:contrat*", "fr:produit*"),
    *("fr:service*", "fr:énergie", "fr:électricité", "fr:crédit*", "fr:assurance*", "fr:tarif*"),
    *("fr:prix du marché", "fr:livret*", "fr:abonnement*", "fr:carte bancaire", "fr:placement*"),
    *("fr:appli", "fr:application", "fr:fournisseur*"),
    *("en:bank", "en:banks", "en:plan", "en:plans", "en:offer", "en:offers", "en:product*"),
    *("en:service", "en:services", "en:energy", "en:electricity", "en:loan*", "en:insurance"),
    *("en:tariff*", "en:savings account*", "en:subscription*", "en:card", "en:app"),
    *("en:supplier*", "en:provider*", "en:deal"),
)
GREEN_CLAIMS = (
    *("fr:neutre en carbone", "fr:neutres en carbone", "fr:neutre en co2", "fr:zéro carbone"),
    *("fr:décarboné*", "fr:zéro émission*", "fr:écologique*", "fr:éco-responsable*"),
    *("fr:écoresponsable*", "fr:biodégradable*", "fr:respectueux de l'environnement"),
    *("fr:respectueuse de l'environnement", "fr:bon pour la planète", "fr:100 % vert*"),
    *("fr:énergie verte", "fr:compensé* carbone", "fr:sans impact", "fr:zéro impact"),
    *("fr:climatiquement neutre*", "fr:bonne pour la planète", "fr:net zéro"),
    *("en:carbon neutral", "en:carbon-neutral", "en:climate neutral", "en:net zero"),
    *("en:zero carbon", "en:zero emission*", "en:eco-friendly", "en:environmentally friendly"),
    *("en:biodegradable", "en:100% green", "en:good for the planet", "en:green energy"),
    *("en:climate positive", "en:carbon negative", "en:zero impact", "en:planet-friendly"),
)
OURS = (
    *("fr:notre", "fr:nos", "fr:offre*", "fr:produit*", "fr:contrat*", "fr:chez nous"),
    *("fr:service*", "fr:abonnement*"),
    *("en:our", "en:plan", "en:product*", "en:offer*", "en:service*", "en:we are", "en:we're"),
    *("en:subscription*",),
)
GREEN_TALK = (
    *("fr:loi", "fr:lois", "fr:réglementation*", "fr:règlement*", "fr:directive*", "fr:décret*"),
    *("fr:conférence*", "fr:débat*", "fr:table ronde", "fr:étude*", "fr:que dit", "fr:formation"),
    *("en:law", "en:laws", "en:regulation*", "en:directive*", "en:talk", "en:talks", "en:panel"),
    *("en:debate*", "en:conference*", "en:study", "en:webinar*", "en:what does"),
)
DISPARAGEMENT = (
    *("fr:arnaque*", "fr:escroc*", "fr:voleur*", "fr:ment", "fr:mentent", "fr:menteur*"),
    *("fr:honteux", "fr:honteuse", "fr:=nul", "fr:nulle", "fr:catastrophe*", "fr:à fuir"),
    *("fr:fuyez", "fr:incompétent*", "fr:lamentable*", "fr:pire", "fr:scandale*", "fr:trompe"),
    *("fr:boycott*", "fr:pigeon*", "fr:minable*", "fr:pathétique*"),
    *("en:scam*", "en:rip-off", "en:ripoff", "en:fraud*", "en:liar*", "en:lies", "en:terrible"),
    *("en:awful", "en:avoid", "en:worst", "en:incompetent", "en:useless", "en:crook*", "en:joke"),
    *("en:boycott", "en:shame*", "en:pathetic", "en:sucks", "en:disaster"),
)
COMPARISON = (
    *("fr:moins cher que", "fr:mieux que", "fr:meilleur que", "fr:meilleure que"),
    *("fr:plus fiable que", "fr:contrairement à", "fr:comparé à", "fr:plus rapide que"),
    *("fr:plus cher que", "fr:pas comme", "fr:face à", "fr:loin devant", "fr:quittez"),
    *("en:cheaper than", "en:better than", "en:unlike", "en:compared to", "en:faster than"),
    *("en:more reliable than", "en:safer than", "en:versus", "en:leave", "en:ahead of"),
)
PROTECTED = (
    *("fr:conditions de travail", "fr:lanceur* d'alerte", "fr:lanceuse* d'alerte", "fr:syndicat*"),
    *("fr:syndical*", "fr:syndiqué*", "fr:grève*", "fr:gréviste*", "fr:salaire*", "fr:cse"),
    *("fr:harcèlement*", "fr:discrimination*", "fr:souffrance au travail", "fr:burn-out"),
    *("fr:droit de retrait", "fr:augmentation*", "fr:heures supplémentaires", "fr:sous-effectif"),
    *("fr:inspection du travail", "fr:alerte éthique", "fr:licenciement*", "fr:prud'hommes"),
    *("en:working conditions", "en:whistleblow*", "en:union", "en:unions", "en:trade union*"),
    *("en:better pay", "en:fair pay", "en:wage*", "en:on strike", "en:strike action"),
    *("en:harassment", "en:workplace discrimination", "en:pay rise*", "en:pay gap", "en:overtime"),
    *("en:understaffed", "en:redundanc*", "en:layoff*", "en:unfair dismissal", "en:salary"),
    *("en:salaries", "en:underpaid", "en:labour rights", "en:labor rights"),
)
INTERNAL_LABELS = (
    *("corp", "intranet", "intra", "internal", "interne", "staging", "preprod", "preview"),
    *("sharepoint", "wiki", "jira", "confluence", "gitlab", "jenkins", "vpn", "localhost"),
)
INTERNAL_DOMAINS = (
    *("local", "internal", "lan", "corp", "intranet", "localhost", "home.arpa", "sharepoint.com"),
)
SHORTENERS = (
    *("bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly"),
    *("cutt.ly", "shorturl.at", "lnkd.in", "tiny.cc", "rb.gy", "urlz.fr", "vu.fr", "bl.ink"),
)
FAKE_KEYS = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "changeme")
