"""Default expressions on likes, followers and reviews (R36), French and English."""

from .cue_lists import cues

REVIEWS = cues(
    fr="""
        avis; bons avis; mauvais avis; les avis; aux avis; l'avis; noter; noté; note; la note;
        recommandation*; sites d'avis; commentez; commenter; =notes; notez; notez-le; notez-la;
        notez-nous; évaluation*; commentaire*; étoile; étoiles; témoignage*; fiche google; google
        maps; trustpilot; play store; app store; le store; les stores; comparateur*
    """,
    en="""
        google page; google profile; feedback; recommendation*; recommend us; rated; rating us;
        review sites; review us; rate us; review; reviews; rating; ratings; rate; star; stars;
        testimonial*; google maps; trustpilot; play store; app store; glassdoor; comparison site*;
        top marks; the store; the stores; listing; comment; comments
    """,
)

FOLLOWINGS = cues(
    fr="""
        « j'aime »; pouces; réactions; likes; j'aime; abonnés; followers; fans; vues; avis;
        commentaires; étoiles; témoignages; retweets; partages
    """,
    en="""
        thumbs up; reactions; downloads; likes; followers; subscribers; fans; views; reviews;
        ratings; testimonials; stars; retweets; upvotes; comments
    """,
)

TRADING = cues(
    fr="""
        j'échange; on échange; échange tes; échange vos; je troque; il suffit de payer; marchand de;
        vendeur de; revendeur; revend; se paye; se paie; acheter; achète; achètent; achetons;
        achetez; acheté; achetés; achetée; achat de; vends; vend; vendent; vendre; vendons; vendu;
        vendus; à vendre; payer; payé; payés; paie; paye; payons; rémunéré*; fournit; fournissent;
        fournir; échanger; échangeons; échangez; troque*; louer; commander; commandé*; livre des;
        livrer des; se procurer; pack de; packs de
    """,
    en="""
        trade; trading; trades; i'll trade; exchanging; get hold of; provider of; seller of;
        supplier of; vendor of; resell; buy; buys; buying; bought; purchase*; selling; sell; sells;
        sold; for sale; paid; pay; pays; paying; swap; swaps; swapping; supplies; supply; provides;
        delivers; ordered; order; rent; renting; pack of; packs of; bundle of
    """,
)

FAKE = cues(
    fr="""
        deuxième compte; second compte; deuxième profil; autre compte google; compte google bis;
        plusieurs comptes; plusieurs profils; tous vos comptes; tous tes comptes; autres comptes;
        comptes perso et; comptes jetables; adresse jetable; adresses jetables; adresses mail
        jetables; de faux; les faux; des faux; clients imaginaires; client imaginaire; clients
        fictifs; client fictif; comptes robots; bots; robots; fausse identité; fausses identités;
        faux nom; avis préfabriqué*; avis générés; avis rédigés par; avis écrits par; faux votes;
        faux avis; faux profil*; faux compte*; faux commentaire*; faux témoignage*; fausses notes;
        fausse note; fausses critiques; faux abonné*; faux likes; avis bidon*; avis inventé*; avis
        factice*; avis fictif*; avis de complaisance; avis sur mesure; avis google sur mesure; avis
        arrangé*; avis truqué*; avis maison; témoignage* inventé*; témoignage* bidon*; témoignage*
        fictif*; témoignage* de complaisance; faux clients; faux client; comptes bidon*; comptes
        secondaires; compte secondaire; comptes alternatifs; seconds comptes; comptes fantômes;
        profils bidon*; profils inventés; profil inventé; multi-comptes; commentaires bidon*; ferme
        à clics; fermes à clics; usine à clics; faux fans
    """,
    en="""
        second google account; second * account; extra account*; another account; several accounts;
        multiple accounts; all your accounts; both your accounts; throwaway account*; throwaway
        email*; fake ones; fake email*; fake names; imaginary customer*; fictional customer*;
        fictitious customer*; made-up customer*; ghost account*; robot account*; bots; bot
        followers; false identit*; false review*; false profile*; false account*; generated reviews;
        ai-written reviews; scripted reviews; planted review*; plant reviews; plant a review;
        fabricated review*; staged review*; forged review*; fake votes; fake views; fake comments;
        faked; fake review*; fake profile*; fake account*; fake comment*; fake testimonial*; fake
        rating*; fake follower*; fake likes; phoney review*; phony review*; bogus review*; sham
        review*; made-up review*; invented review*; dummy account*; dummy profile*; made-up
        testimonial*; invented testimonial*; bogus testimonial*; bogus account*; bogus profile*;
        phoney profile*; phoney account*; phoney comment*; custom-made * reviews; custom-made
        reviews; tailor-made reviews; ready-made reviews; paid review*; second account*; secondary
        account*; alt account*; burner account*; spare account*; sock puppet*; click farm*; bot
        farm*; fake customer*; invented customer*; fake fan*
    """,
)

PODS = cues(
    fr="""
        cercle d'engagement; cercle de commentaires; tu commentes mes; je commente les tiens; je
        commente le tien; je commente les vôtres; tu likes les miens; vous commentez les miens; tu
        m'en laisses; tu m'en mets; prétendu client; soi-disant client*; faux client; dites que vous
        êtes client*; dites que vous êtes une cliente; dites que tu es client; racontez que vous
        êtes client*; prétendez être client*; dites que vous avez testé; dites que tout est parfait;
        pour chaque avis; pour chaque note; par avis positif; par avis déposé; par avis laissé;
        contre un avis; contre un bon avis; contre une bonne note; contre cinq étoiles; avis positif
        contre; avis rémunéré*; avis payé*; en échange d'un avis; en échange d'une note; en échange
        de votre avis; en échange d'un commentaire; un avis en échange; likez la mienne; likez ma
        page en; la mienne en retour; le mien en retour; les miens en retour; noyer les mauvais;
        noyer les mauvaises; noyer les avis; noyez les mauvais; enterrer les mauvais; enterrer les
        mauvaises; faire disparaître les mauvais; faire descendre les mauvais; masquer les mauvais;
        contrer les mauvais avis; diluer les mauvais; au nom de chaque client; au nom des clients; à
        la place des clients; rédiger les avis; écrire nos avis; écrit nos avis; écrivent nos avis;
        avis à notre place; commentaires à notre place; booster notre note; booster la note; gonfler
        la note; gonfler notre note; gonfler les chiffres; likez les miens; likez le mien; likes les
        miens; notez le mien; notez la mienne; suivez le mien; suivez ma page et; et je vous suis;
        et je like; je like en retour; je note en retour; je rends; abonnez-vous et je; groupe
        whatsapp de likes; on se soutient avec des likes; à charge de revanche; like contre like;
        likes contre likes; un like contre; avis contre avis; un avis contre; note contre note;
        abonnement contre abonnement; abo contre abo; je te suis tu me suis; tu me suis je te suis;
        je te like; tu me likes; like pour like; follow pour follow; échange de likes; échange
        d'abonnés; échange de followers; échange d'étoiles; échanger des avis; échanger nos avis;
        échanger des likes; échangeons nos avis; échangeons nos likes; groupe d'engagement; groupes
        d'engagement; groupe de likes; pod d'engagement; pods d'engagement; pod linkedin; likez en
        masse; liker en masse; aimez en masse; likez massivement; pluie de likes; pluie d'étoiles
        sur; vague d'étoiles; vague de likes; vague d'avis; vague de cinq; vague de 5; tempête
        d'étoiles; raid de likes; opération likes; opération étoiles; s'entre-liker; on se like; je
        note le tien; tu notes le mien; tu notes mon; tu notes ma
    """,
    en="""
        comment ring*; like ring*; review ring*; you comment on mine; you comment on my; i comment
        on yours; i'll comment on yours; so-called client*; so-called customer*; leave one for my;
        leave one for mine; if you leave one; pretend client*; tell them you're a customer; tell
        them you are a customer; say you're a customer; say you are a customer; say you've been a;
        tell them you've been a; claim to be a customer; pretend to be a customer; say you've used;
        tell them it's perfect; for every review; for each review; for every positive; for each
        positive; for every five-star; for every 5-star; per review; per positive; in exchange for a
        review; in exchange for a rating; in exchange for a five; in exchange for five; in exchange
        for a 5; in return for a review; in return for a rating; in return for five; paid for
        reviews; like mine back; mine in return; drown the bad; drown out the bad; drown bad; drown
        out bad; bury the bad; bury bad; push down the bad; outweigh the bad; in the name of each
        customer; in the name of customers; in customers' names; reviews for us; comments for us;
        testimonials for us; write our reviews; writes our reviews; writing our reviews; pump up
        our; boost our rating; boost our score; like mine; follow mine; review mine; rate mine and;
        and i'll like; and i'll follow; and i'll rate; and i'll review; i'll return; like back;
        review back; follow-for-follow; likes group; like group; boosting group; comment and i'll;
        like for like; likes for likes; follow for follow; f4f; l4l; sub4sub; sub for sub; review
        for review; review swap*; rating swap*; star swap*; swap reviews; swapping reviews; swap of
        reviews; trade reviews; trading reviews; exchange reviews; exchanging reviews; review
        exchange; like swap*; swap likes; swapping likes; exchange likes; engagement pod*;
        engagement group*; like pod*; comment pod*; linkedin pod; mass like; mass-like; like bomb;
        star wave; wave of stars; wave of likes; storm of stars; star storm; review wave; wave of
        reviews; review blitz; like storm; like raid; i'll rate yours; you rate mine; rate mine; you
        like mine; i'll like yours; i like yours; everyone hit like; everybody hit like; all hit
        like; hit like from
    """,
)

CONCEALMENT = cues(
    fr="""
        cliente ravie; client ravi; clients ravis; client satisfait; cliente satisfaite; cachez
        votre employeur; masquez votre employeur; changer de prénom; changez de prénom; change de
        prénom; changer de nom; changez de nom; changer votre prénom; autre prénom; prénom inventé;
        prénom bidon; une autre identité; autre adresse mail; autre adresse e-mail; adresse mail
        perso; connexion perso; depuis chez vous pour; depuis un autre téléphone; depuis un autre
        poste; depuis un vpn; sans laisser de trace; en douce; en toute discrétion; chut; pas vu pas
        pris; sans dire où; sans dire qu'on; sans dire d'où; sans dire qui; ne dites pas où; ne
        dites pas d'où; sans citer votre employeur; sans citer l'employeur; sans révéler; sans
        indiquer que; sans se présenter; en client mystère; comme un client; comme de vrais clients;
        comme n'importe quel client; comme un simple; évitez de dire; évitez de préciser; évitez de
        mentionner; oubliez de dire; pas besoin de dire; pas besoin d'être client; pas besoin
        d'avoir testé; pas la peine d'avoir; personne ne saura; signé d'un client; au nom d'un
        client; à la place d'un client; à la place des clients; sous l'identité; sous un nom
        inventé; signés * faux; enlevez {brand} de votre profil; masquez; sans dire que; sans
        préciser que; sans mentionner que; sans mentionner votre; ne dites pas que; ne dites surtout
        pas; ne précisez pas; ne précisez surtout pas; ne dis pas que; comme si vous étiez; comme si
        tu étais; comme si j'étais; comme si on était; comme si nous étions; en se faisant passer;
        faites-vous passer; en vous faisant passer; fais-toi passer; me fais passer; me faisant
        passer; me suis fait passer; sous un faux nom; sous un autre nom; sous pseudo; sous un
        pseudo; sous pseudonyme; même sans être client*; sans être client*; même si vous n'êtes pas
        client*; sans avoir testé; sans l'avoir testé*; sans l'avoir utilisé*; sans jamais l'avoir;
        même sans l'utiliser; depuis un autre compte; depuis vos autres comptes; avec vos autres
        comptes; passer pour un client; passer pour une cliente; passer pour des clients; client
        lambda; cliente lambda; simple client; simple cliente; ni vu ni connu; cachez que; cacher
        que
    """,
    en="""
        delighted customer; thrilled customer; hide your employer; hiding your employer; names not
        required; no names needed; no name needed; change your first name; change your name; change
        your profile name; different first name; another first name; from another phone; from
        another device; from a vpn; use a vpn; discreetly; shh; on the quiet; under the radar; keep
        it between us; wink wink; don't say where; don't mention where; don't mention {brand};
        without saying where; without saying who; without revealing; without telling; without
        disclosing; don't reveal; don't disclose; avoid mentioning; avoid saying; no need to say; no
        need to mention; no need to be a customer; no need to have; need to have tried; like a real
        customer; like any customer; like ordinary customers; as a customer; as customers; as a
        happy customer; posing; in a customer's name; in the name of a customer; happy customer;
        satisfied customer; remove your employer; hide your job; use a different name; different
        name; made-up name; nobody has to know; don't mention you; don't mention that; don't say
        you; don't say that you; don't tell them you; without saying you; without saying that;
        without mentioning; as if you were; as though you were; as if i were; as if we were; pretend
        to be; pretend you're; pretend you are; pretending to be; posing as; pose as; under a fake
        name; under another name; under a false name; under a nickname; even if you're not a
        customer; even if you are not a customer; even if you've never used; even if you have never
        used; without having used; without ever using; never even used; from another account; from
        your other account*; ordinary customer; regular customer; normal customer; nobody will know;
        no one will know; nobody needs to know; hide that you; leave out that; keep quiet about
    """,
)

PRAISING = cues(
    fr="""
        cinq étoiles; 5 étoiles; 5/5; 5 sur 5; cinq sur cinq; 10/10; 20/20; note maximale; notes
        maximales; note max; meilleure note; bonne note; bonnes notes; top note; bon avis; bons
        avis; bel avis; beaux avis; avis positif*; avis élogieux; avis sympa*; avis favorable*; avis
        flatteur*; super avis; excellent* avis; avis excellent*; avis dithyrambique*; avis
        enthousiaste*; gentil avis; petit avis; commentaire* positif*; commentaire* élogieux;
        commentaire* sympa*; commentaire* enthousiaste*; commentaire* dithyrambique*; gentil
        commentaire; bon commentaire; bons commentaires; remonter la note; remonter notre note;
        monter la note; monter notre note; remonter la moyenne; remonter notre moyenne; toutes les
        étoiles; plein d'étoiles; max d'étoiles; maximum d'étoiles; pouce bleu; pouces bleus;
        étoiles; étoile
    """,
    en="""
        five stars; 5 stars; five star; 5 star; 5/5; 5 out of 5; five out of five; 10/10; ten out of
        ten; 10 out of 10; top rating*; top mark*; top score*; full marks; maximum rating*; best
        rating*; highest rating*; high rating*; good rating*; great rating*; perfect score*; perfect
        rating*; good review*; great review*; nice review*; positive review*; lovely review*;
        glowing review*; rave review*; kind review*; excellent review*; fantastic review*;
        flattering review*; positive comment*; nice comment*; lovely comment*; glowing comment*;
        kind comment*; positive feedback; lift our rating; raise our rating; push our rating; boost
        our rating; bump up our rating; bump our rating; our average; all the stars; lots of stars;
        stars; star
    """,
)

ASKING = cues(
    fr="""
        il manque; encore * likes; prenez tous; prenez un; faites comme moi; faites-en autant; à
        vous de jouer; à votre tour; abonnez; pour gagner; et gagnez; gagnez; à gagner; tirage au
        sort; en échange; en échange d'un; contre un avis; contre une note; contre cinq; contre 5;
        contre des; offrez un; bon d'achat; chèque cadeau; carte cadeau; récompense; prime pour;
        prime à; points pour; un café contre; un café offert; remise contre; réduction contre; merci
        de mettre; merci de laisser; merci de noter; objectif 5; besoin de vos; besoin de vous pour;
        il faut; faut que; on vise; tous à vos; chacun met; chacun laisse; chacun son; chacune son;
        obligatoire; que chacun; demande aux; demande à; consigne; laissez; laissez-nous; laisse;
        laisser; laissons; mettez; mets; mettre; mettons; donnez; donne-nous; donner; donnons;
        notez; notez-le; notez-la; notez-nous; noter; notons; déposez; dépose; déposer; déposons;
        postez; poste; poster; publiez; publier; écrivez; écris; écrire; rédigez; rédiger; demandez;
        demander; ajoutez; collez; faites pareil; offrez; filez; lâchez; balancez; glissez; on
        compte sur vous; je compte sur vous; il nous faut; concours interne; défi interne; challenge
        interne; on se fait; allez mettre; allez donner; allez noter; pensez à mettre; pensez à
        laisser
    """,
    en="""
        we're short of; still missing; short by; grab a; do as i did; your turn; and win; to win;
        win a; prize draw; in exchange for; in return for; in exchange; exchange for; offer
        customers; offer clients; offer your customers; reward; rewards; bonus for; points for;
        voucher for; gift card for; discount for; free coffee for; per review; for every review; for
        each review; for a review; please; help us; we're aiming; aim for; let's get; let's give;
        let's all; each of you; every one of you; everyone; everybody; all of you; one each; request
        to; request for; mandatory; compulsory; need to; must; get them to; get people to; get
        friends; have your; ask; asked; encourage; convince; push; leave; give; rate; post; posts;
        write; drop; put; add; submit; get your; get everyone; ask your; tell your; do the same; do
        likewise; counting on you; count on you; we need; help us get; internal contest; internal
        challenge; team challenge; internal competition; office challenge; pop; stick; chuck; go
        and; make sure; don't forget to; click
    """,
)

DONE = cues(
    fr="""
        a noté; ont noté; ont posté; met 5; mettent 5; mettre 5; met cinq; met un 5; mets un 5; met
        une étoile; aussi noté; a écrit; ont écrit; a posté; a laissé; ont laissé; a rédigé; ont
        rédigé; a déposé; ont déposé; a publié; ont publié; a mis; ont mis; j'écris; je rédige; je
        poste; je laisse; j'en ai laissé; j'en ai posté; je me suis fendu; j'y ai mis; j'y ai
        laissé; y suis allé de; on y est tous allé; j'ai demandé à; on a demandé à; demandé à toute;
        j'ai mis; j'ai noté; j'ai laissé; j'ai donné; j'ai posté; j'ai déposé; j'ai écrit; on a mis;
        on a laissé; on a posté; nous avons mis; je mets; je viens de mettre; je viens de noter; je
        viens de laisser; je viens de poster; je lui ai mis; je me suis noté
    """,
    en="""
        has reviewed; have reviewed; has voted; have voted; have rated; voted for; upvoted;
        rated; puts a 5; put a 5; gives a 5; give a 5; gives five; puts five; so did; i write; i
        post; i leave; i've just; i've put; wrote; posted; has written; have written; has posted;
        have posted; has left; have left; gave us; i added; i put; i keep writing; i asked; we
        asked; asked my; asked our; i got my; got my; had my; we got; i gave; i left; i wrote; i
        posted; i rated; i've given; i've left; i've rated; i've posted; i've written; just gave;
        just left; just rated; just wrote; just posted; we gave; we left; we rated; we posted
    """,
)

INSIDERS = cues(
    fr="""
        compagne; compagnon; mon copain; ma copine; salariés; chaque salarié; chaque collègue;
        chaque conseiller; un proche; une proche; mon fils; ma fille; mes fils; mes filles; copains
        de; neveu; nièce; filleul; mamie; papi; belle-sœur; beau-frère; toute la famille; tout le
        service; toute l'agence; toute l'équipe; toute la boîte; la compta; les rh; les commerciaux;
        le comité; chacun de nous; nous tous; nous-mêmes; entre collègues; en interne; stagiaire;
        salarié*; employé*; conseillers; managers; service; mon mari; ma femme; mes enfants; mes
        amis; mes parents; ma famille; mes proches; entourage; beaux-parents; grands-parents;
        copain; copine; pote; tout l'étage; open space; l'équipe; alternant*; les gars; les filles;
        les amis; tout le monde au bureau; collègues; chers collègues; équipes; les équipes; la
        team; mère; père; parents; frère; sœur; tante; oncle; cousin*; cousine*; famille; proches;
        potes; copains; copines; amis; conjoint*; voisins; grand-mère; belle-mère; collaborateurs;
        stagiaires; internes; vous travaillez ici; la boîte
    """,
    en="""
        i work there; i work here; my own employer; every employee; each employee; each
        colleague; every colleague; every adviser; my partner;
        my kids; my son; my daughter; nephew; niece; grandson; a relative; a friend; my flatmate;
        accounting; sales team; hr team; in-house; internally; ourselves; all of us; each of us;
        wife; husband; girlfriend; boyfriend; grandmother; cousins; in the family; insiders;
        workmates; our own people; intern; employee; staff members; managers; my husband; my wife;
        my friends; my parents; my family; relatives; in-laws; grandparents; mate; mates; whole
        floor; entire office; whole office; whole team; our team; the team; apprentice*; guys;
        everyone at work; whole family; sister; advisers; colleagues; team; teams; staff; gang;
        folks; mum; mom; dad; parents; brother; aunt; uncle; cousin; family; friends; flatmates;
        flatmate; partner; neighbours; gran; grandma; employees; coworkers; co-workers; interns; you
        work here; everyone in the office
    """,
)

OUR_THINGS = cues(
    fr="""
        note; note google; score; vidéo; vidéos; post; posts; publication; chargeur;
        chatbot; conseil; accueil; guichet;
        hotline; dépannage; facture; abonnement; forfait; chaudière; robot; simulateurs; espace;
        point de vente; appli; application; applis; agence; agences; borne; bornes; simulateur;
        livret; site; page; fiche; boutique; boutiques; service; services; produit; produits; offre;
        offres; carte; compte; banque; entreprise; boîte; marque; groupe; box; contrat; podcast;
        chaîne; newsletter; magasin; prêt; assurance; réseau; espace client; compteur; thermostat;
        outil; plateforme; conseiller*; standard; centre d'appels
    """,
    en="""
        score; rating; google rating; agency; box; video; videos; post; posts; welcome;
        reception; front desk; hotline; repair*; bill;
        subscription; boiler; bot; robot; portal; branch page; google page; facebook page; linkedin
        page; app; apps; branch; branches; charger; chargers; charging point*; simulator;
        calculator; account; site; website; page; listing; shop; shops; store; stores; service;
        services; product; products; offer; offers; card; bank; company; firm; brand; group;
        chatbot; plan; podcast; channel; newsletter; loan; insurance; network; customer area; meter;
        thermostat; tool; platform; helpline; call centre; call center; advisers
    """,
)

HONEST = cues(
    fr="""
        étoiles de la; étoile de la; étoile montante; étoiles de l'; la charte; notre charte;
        règles; signalez-le; signalez-les; signalez-la; restons honnêtes; honnêtement; franchement;
        satisfaction; sans demander; sans rien; spontané*; avis vérifiés; avis vérifié; merci à
        toutes celles; merci à toutes et; merci à ceux; merci pour vos; merci de vos; merci pour
        tous; nos abonnés nous; vos retours; formation; atelier; conférence; débat; merci à nos
        clients; merci à tous nos clients; nos clients nous; nos clients ont; les clients nous; nous
        avons reçu; nous avons obtenu; avis sincère*; avis honnête*; avis franc*; en toute
        franchise; signalez; signaler; signalement*; luttons; lutter; lutte contre; repérer;
        détecter; coûtent; coûte; reportage; enquête; interdit*; illégal*; loi; dgccrf; sanctionn*;
        condamn*; arnaque*; méfiez-vous; supprim*; traquer; traque; dénonc*; jamais; refus*; stop
        aux; hôtel; =étoilé; =étoilée; article*; détection; est notée; est noté; sont
        notées; accord;
        consentement; client nous a; cliente nous a; pas d'avis; ne laissez pas; ne demandez
        pas; ne demandons pas;
        avis d'imposition; à mon avis; changé d'avis; avis de tempête; échange de vues
    """,
    en="""
        favourite photo; best photo; noticeboard; meeting room; stars of the; star of the;
        rising star; star of our; stars of our; all-star; forbid*;
        prohibit*; not allowed; our policy; rules; report it; report this; please report; report
        the; careful; honestly; satisfaction survey; spontaneous; verified reviews; thank you to
        everyone; thanks to everyone; thank you for your; thanks for your; thank you for all; thanks
        for all; our customers give; customers give us; clients give us; customers have given; your
        feedback; workshop; lecture; debate; how to; thank you to our customers; thanks to our
        customers; thank you to every customer; our customers gave; our customers rate; customers
        gave us; customers rated; customers have rated; honest review*; honest feedback; honest
        opinion*; frank; report fake; report them; fight; fighting; spot; detect*; cost; costs;
        radio; documentary; study; investigat*; banned; ban; illegal; law; regulator*;
        fined; scam*; article*; is rated; are rated; been rated; consent;
        a customer gave; customer left; now has; now have; we've reached; we have reached;
        beware; removed; never; against fake; hotel; don't ask; do not ask; don't leave; do not
        leave; code review*; design review*; peer review*; performance review*; tax review*
    """,
)
