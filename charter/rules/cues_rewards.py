"""Default expressions of rewarded content (R02): codes, gifts, commissions, mentions."""

from .cue_lists import cues

INCENTIVE = cues(
    fr="""
        lien partenaire; code partenaire; code en bio; code en commentaire*; code en story; mon code
        en; voyage de marque; mon sponsor; mes sponsors; lien affilié; liens affiliés; lien
        d'affiliation; liens d'affiliation; affilié à; code promo; codes promo; code de réduction;
        code réduction; code remise; code de parrainage; code parrainage; code parrain; mon code
        parrain; code créateur; lien de parrainage; liens de parrainage; parraine-moi; mon lien de;
        par mon lien; avec mon lien; via mon lien; sur mon lien; mon lien en bio; lien sponsorisé;
        réduction en story; réduction pour mes abonnés; réduction pour ma communauté; pour mes
        abonnés; pour mes abonnées; pour mes followers; une petite commission; une commission;
        touche une commission; touche une petite; touche un petit; touche un pourcentage; perçois un
        pourcentage; perçois une; gagne un pourcentage; je suis rémunéré*; je suis payé* pour; j'ai
        été payé*; j'ai été rémunéré*; payé pour tester; payée pour tester; payé pour essayer; payée
        pour essayer; payé pour en parler; payée pour en parler; rémunéré* pour; en échange de mon
        avis; en échange d'un avis; en échange d'une publication; en échange d'un post; en échange
        de ce post; en échange d'une story; en échange d'une photo; en échange d'une vidéo; en
        échange d'un article; contre une publication; contre un post; contre une story; contre un
        avis; contre une vidéo; contre mon avis; contre un article; contre quelques stories; pour
        cette publication; pour cette vidéo; pour cette story; points cadeaux; points cadeau; chèque
        cadeau pour; bon d'achat pour chaque; bons d'achat pour chaque; tous frais payés; toutes
        dépenses payées; voyage de presse; voyage presse; invitation presse; dossier presse et
        cadeau; colis presse; envoi presse; offert par la marque; offerte par la marque; offerts par
        la marque; offertes par la marque; gracieusement offert*; gracieusement envoyé*;
        gracieusement prêté*; gracieusement par; produit offert; produits offerts; produit envoyé;
        produits envoyés; produit gratuit pour test*; cadeau de la marque; cadeaux de la marque;
        merci à la marque; merci à cette marque; ambassadeur de la marque; ambassadrice de la
        marque; partenaire de la marque; en partenariat avec la marque; vous gagnez et moi aussi; on
        touche tous les deux; on gagne tous les deux; on récupère chacun; on gagne chacun; on touche
        chacun; chacun un bon; invité par la marque; invitée par la marque; invités par la marque;
        reçu en cadeau; reçue en cadeau; reçus en cadeau; reçu gratuitement; reçue gratuitement;
        reçus gratuitement; reçues gratuitement; reçu en avant-première; j'ai été gâté* par; places
        gratuites; sans débourser un; sans payer un; pas déboursé; ma réduction en story; lien
        parrain; bon de parrainage; prime de parrainage; offre de parrainage; en commentaire pour la
        réduction; vous gagnez 80; et moi aussi je gagne; pour ce post; me parraine; je reçois
        quelques euros; je reçois un petit; je reçois une; je touche quelques; je touche un; je
        gagne quelques; je gagne un petit; commission au passage; testeurs de la marque; testeuses
        de la marque; testeur pour la marque; testeuse pour la marque; testeur officiel; testeuse
        officielle; filleul*; parrainez un; parrainez vos; parrainez-; devenez mon filleul; mon
        filleul; parraine-nous; bonus de parrainage; pour moi, c'est cadeau; pour vous et pour moi;
        € pour vous,; euros pour vous; pour que je vous en parle; pour que j'en parle; pour que je
        le teste; pour que je la teste; pour vous le présenter; pour vous les présenter; pour vous
        en parler; mon partenariat avec; mes partenaires; ma collab avec; ma collaboration avec; mon
        partenaire; collab avec la marque; séjour offert; nuit offerte; nuitée offerte; dîner
        offert; repas offert; week-end offert; voyage offert; soin offert; massage offert; places
        offertes; coffret offert; invité à tester; invitée à tester; invités à tester; invité à
        découvrir; invitée à découvrir; invités à découvrir; rémunération; contre rémunération; je
        suis payé*; on me paie pour; on me paye pour; payés pour; promettre un post; promis un post;
        contre une photo; contre quelques photos; en échange de quelques; en échange d'un petit; en
        échange de visibilité; contre de la visibilité; échange de visibilité; envoi de la marque;
        reçu de la marque; reçue de la marque; reçus de la marque; reçues de la marque; don de la
        marque; prêt de la marque; prêté par la marque; prêtée par la marque; prêtés par la marque;
        dotation; en bons d'achat; en bon d'achat; paie en; paye en; payé en; payée en; rémunéré en;
        logé gratis; logée gratis; nourri et logé; si tu passes par moi; si vous passez par moi; en
        passant par moi; par mon intermédiaire; avec mon parrainage; sous mon parrainage; colis
        surprise de la; un prêt de la marque; à l'invitation de la; à l'invitation du chef; à
        l'invitation de l'hôtel; sur invitation de; invitation de la marque; en contrepartie je; en
        contrepartie, je; en contrepartie d'un post; en contrepartie d'un avis; en contrepartie
        d'une publication; lien dans ma bio; lien dans la bio; prime pour moi; on me paie; on me
        paye; m'a été envoyé*; m'a été offert*; m'a été prêté*; m'a été fourni*; m'a été confié*;
        m'ont été envoyé*; m'ont été offert*; nous a été offert*; nous a été envoyé*; nous a été
        prêté*; venez de ma part; viens de ma part; de ma part et; dites que vous venez; donnez mon
        nom; mentionnez mon nom; marque partenaire; ma marque partenaire; mes marques partenaires;
        nouvelle marque partenaire; opticien partenaire; hôtel partenaire; boutique partenaire;
        magasin partenaire; tout était offert; tout offert; tout était pris en charge; entièrement
        offert; entièrement offerte; contre quelques publications; je vous fais gagner; à vous faire
        gagner; lien amazon; mon lien amazon; ma boutique amazon; liste amazon; code ami; mon code
        ami; code invitation; code d'invitation; lien d'invitation; bonus de bienvenue; prime de
        bienvenue; prime de 50; offre de bienvenue avec mon; mon lien igraal; via mon compte; bons
        plans avec mon; partenaire du mois; mon partenaire du; vidéo sponsorisée; post sponsorisé
        par; story sponsorisée; contenu en partenariat; vidéo en partenariat; article sponsorisé; en
        partenariat avec @; en collaboration avec @; collab avec @; partenariat avec @; offert par
        @; offerte par @; offerts par @; invité par @; invitée par @; invités par @; reçu de @;
        reçus de @; envoyé par @; envoyée par @; envoyés par @; je vous offre 10; je vous offre 15;
        je vous offre 20; je vous offre une réduction; je vous offre un code
    """,
    en="""
        link in my profile; link in profile; receive a little something; for talking about it; i've
        got codes;
        voucher for writing; affiliate link; affiliate links; affiliate code; promo code; promo
        codes; discount code;
        discount codes; discount link; referral code; referral link; refer a friend; referral bonus;
        my referral; with my link; via my link; through my link; using my link; use my link; through
        this link; via this link; link in bio; link in my bio; sponsored link; my discount; my
        followers get; for my followers; i earn a; i earn some; i earn something; i earn a little; i
        earn commission; i earn money; i get a commission; i get commission; i get a cut; i get a
        small; i get a percentage; i get a kickback; i get paid; i get credit; i get a credit; i get
        credits; a small cut; a cut of; commission on every; commission on each; earns me; we both
        get; we both earn; we both pocket; we both win; we both save; we each get; we each earn; we
        each pocket; you and i both; both pocket; paid to try; paid to test; paid to post; paid to
        review; paid to share; paid to say; paid me to; was paid to; got paid to; am paid to; i'm
        paid to; gifted by; gifted; was gifted; got gifted; kindly gifted; kindly offered by; kindly
        sent; kindly provided; kindly hosted; provided by the brand; sent by the brand; a gift from
        the; gifts from the; free from the brand; free products; free sample; free samples;
        freebie*; pr package; pr parcel; pr box; pr gift; pr gifts; pr list; pr sample; press trip;
        press invite; press gift; media invite; in exchange for a post; in exchange for a review; in
        exchange for my; in exchange for an honest; in exchange for an; in exchange for sharing; in
        exchange for posting; in exchange for this; in exchange for content; in exchange for some;
        in exchange for stories; in return for a post; in return for a review; in return for an; in
        return for my; in return for this; in return for posting; in return for content; for this
        post; for sharing this; reward points; gift card for; voucher for posting; all expenses
        paid; all-expenses-paid; all expenses covered; expenses covered; comped; been hosted; was
        hosted; were hosted; as a guest of; as guests of; partner link; partner code; brand trip;
        brand event; press event; pr package; code in bio; code in my bio; code in the comments;
        code in comments; my code in; brand ambassador; ambassador life; ambassador perks; didn't
        pay a penny; didn't pay a cent; didn't pay a dime; without paying a; didn't cost me a;
        influencer perks; complimentary night; complimentary stay; complimentary ticket*;
        complimentary dinner; complimentary sample*; i get points for; for posting this; for posting
        about; here's my link; tap my link; my affiliate link; my link below; receive a few euros;
        receive a few pounds; get a few euros; get a few pounds; get a few quid; earn a few; a few
        pence from; one of the brand's testers; brand's testers; brand tester; product tester;
        official tester; referrals welcome; refer your friends; refer friends; refer me; be my
        referral; euros for you,; pounds for you; for you and for me; for both of us; my partnership
        with; my partner brand; my collab with; my collaboration with; my sponsor; my sponsors; in
        partnership with the brand; stay gifted; stay was gifted; night on the house; meal on the
        house; dinner on the house; free stay; free night; free dinner; free meal; free trip; free
        weekend; free massage; free facial; free tickets from; comped stay; comped meal; comped
        tickets; invited to try; invited to test; invited to review; asked to review; asked to post;
        promise a post; promised a post; promising a post; in exchange for exposure; for exposure;
        for a shoutout; for a mention; for a tag; for a story; for a reel; for a few photos; for
        some photos; so i'd tell you; so i would tell you; so that i'd tell you; so i could tell
        you; to tell you about it; the brand sent; brands send me; brands sent me; loan from the
        brand; on loan from; a press loan; press loan; sample from the brand; free kit; kit sponsor;
        in return i'm; in return for showing; pay me in; paid in vouchers; paid in kind; stay for
        nothing; eat for nothing; if you go through me; if you open through me; at the chef's
        invitation; at the brand's invitation; invitation from the brand; guests of honour of the
        brand; account through me; account via me; savings account through me;
        link is in my bio; bonus for me; they pay well; they pay me; they paid me; because they pay;
        i'm being paid; say i sent you; tell them i sent you; say you came from me; say you come
        from me; mention my name; give my name; partner brand; new partner brand; partner brands; my
        partner optician; my partner hotel; my partner shop; my partner gym; was sent to me; were
        sent to me; was lent to me; were lent to me; was loaned to me; everything was taken care of;
        everything was paid; everything paid for; everything covered; all paid for; all taken care
        of; in return for a few; in return for some; in return for photos; tried for you; tested for
        you; i'm giving away; was given to me by the; amazon link; my amazon; amazon storefront; my
        storefront; creator code; friend code; invite code; invitation code; invite link; invitation
        link; sign-up link; signup link; sign up link; welcome bonus; sign-up bonus; signup bonus;
        joining bonus; through my account; partner of the month; sponsored video; sponsored story;
        in partnership with @; in collaboration with @; collab with @; partnered with @; teamed up
        with @; gifted by @; courtesy of @; invited by @; hosted by @; sent by @; treat from @; gift
        from @; here's 10% off; here's 15% off; here's 20% off; i've got 10; i've got a code; i have
        a code; i've got a discount; got you 10; got you 20; got you a discount; gets you 10; gets
        you 20
    """,
    both="""
        #collab; #collabs; #sp; #spon; #spons; #sponso; #partner; #partners; #partenaire;
        #partenariat; #ambassador; #ambassadeur; #ambassadrice; #gifted; #gift; #af; #aff;
        #affiliate; #prcollab; #pr; #invitation; #invited; #hosted; #freebie; #brandambassador;
        #produitoffert; #offert
    """,
)

GIFTS = cues(
    fr="""
        me l'a envoyé*; me l'ont envoyé*; me les ont envoyé*; me l'a prêté*; me l'ont prêté*; me l'a
        offert*; me l'ont offert*; nous l'ont offert*; m'a gentiment; m'ont gentiment; m'a
        généreusement; m'ont généreusement; m'a gracieusement; m'a offert*; m'ont offert*; nous a
        offert*; nous ont offert*; m'a envoyé*; m'ont envoyé*; nous a envoyé*; nous ont envoyé*; m'a
        prêté*; m'ont prêté*; nous a prêté*; nous ont prêté*; m'a fait parvenir; m'ont fait
        parvenir; nous a fait parvenir; m'a fait livrer; m'ont fait livrer; m'a livré*; m'a donné*;
        m'ont donné*; m'a fait cadeau; m'ont fait cadeau; m'a fourni*; m'ont fourni*; m'a confié*;
        m'ont confié*; m'a équipé*; m'a fait essayer; m'a fait tester; m'a adressé; m'a remis;
        envoyé par; envoyée par; envoyés par; envoyées par; prêté par; prêtée par; prêtés par;
        fourni par; fournie par; fournis par; reçu de la part; reçue de la part; reçus de la part;
        cadeau de; cadeaux de; pour l'envoi; pour cet envoi; pour les places; pour l'invitation;
        pour le cadeau; pour ce cadeau; pour ce joli cadeau; pour ces cadeaux; me donne des; me
        donne un; me crédite; déballage; m'envoie; m'envoient; nous envoie; nous envoient; m'offre;
        m'offrent; nous offre; nous offrent; me prête; me prêtent; nous prête; me confie; me fait
        parvenir; me fournit; me fournissent; vient de m'offrir; vient de m'envoyer; j'ai reçu; on a
        reçu; nous avons reçu; est arrivé ce matin; offert; offerte; offerts; offertes; envoyé;
        envoyée; envoyés; envoyées; colis; paquet surprise; m'a refait; m'ont refait; m'a rénové;
        m'a équipé; m'a installé; m'a habillé*; m'habille; m'équipe; me loge; me nourrit; me régale;
        recevoir; reçoit; a été envoyé; a été envoyée; a été prêté; a été prêtée; a été offert; a
        été offerte
    """,
    en="""
        sent it over; sent it to me; sent them over; sent them to me; lent it to me; gave it to me;
        kindly sent; kindly gave; kindly provided; kindly lent; generously sent; generously gave;
        sent me; sent us; send me; shipped me; shipped us; mailed me; gave me; gave us; given me by;
        gifted me; gifted us; lent me; lent us; loaned me; loaned us; kitted me out; hooked me up;
        sorted me out; dropped off; for sending; for the parcel; for the gift; for the samples; for
        letting me try; let me try; let me keep; got me to try; asked me to try; asked me to test; a
        parcel from; a package from; a box from; present from; gift from; early access; unboxing;
        sends me; sends us; gives me; gives us; lends me; lends us; ships me; sent over by; sent
        over; sent by; sent in by; provided by; supplied by; i received; i got; we received; just
        arrived; arrived this morning; gifted; slipped; popped in my parcel; parcel; package; redid
        my; refurbished my; renovated my; dresses me; kits me out; feeds me; puts me up; did up my;
        receive; receiving; got to keep; present; dressing me; kitting me out; equips me; outfits
        me; dressing my
    """,
)

TREATS = cues(
    fr="""
        offert par; offerte par; offerts par; offertes par; m'a gâté*; m'ont gâté*; nous a gâtés;
        nous ont gâtés; m'a invité*; m'ont invité*; nous a invité*; nous ont invité*; invité par;
        invitée par; invités par; invitées par; m'a hébergé*; m'a logé*; nous a logés; nous a
        hébergés; m'a payé*; m'ont payé*; nous a payé*; payé par; payée par; payés par; m'a
        remboursé*; remboursé par; pris en charge par; prise en charge par; pris en charge; m'a
        régalé*; nous a régalés; m'a emmené*; nous a emmenés; me rémunère; me verse; me reverse; me
        paie; me paye; aux frais de; nous a accueillis; nous a accueillies; m'a accueilli*; nous ont
        accueillis; m'a reçu*; nous a reçus; m'a choyé*; nous a choyés; invitation du propriétaire;
        invitation de la; invitation du; invités du; invité du; invitée du
    """,
    en="""
        paid by; covered by; offered me a night; offered us a night; offered me a stay; offered us a
        stay; offered me a meal; offered me dinner; offered us dinner; offered me a weekend; offered
        us a weekend; offered me a massage; offered me a treatment; offered me a pair; offered me a
        free; flew me; flew us; flown out by; hosted me; hosted us; invited me; invited us; invited
        by; treated me; treated us; spoiled me; spoilt me; spoiled us; paid for my; paid for our;
        paid for me; paid for the trip; paid me; pays me; covered my; covered our; covered the trip;
        covered the cost; put me up; put us up; comped me; comped us; rewards me; credits me; guest
        of; guests of; courtesy of; for having me; for having us; for hosting; having me over;
        looked after me; looked after us; took care of everything; owner invited; invited by the
    """,
)

FREE = cues(
    fr="""
        pour un avis; pour avis; pour une critique; gratuitement; gracieusement; gratuit; gratuite;
        gratuits; gratuites; pour le tester; pour la tester; pour les tester; pour tester; pour
        test; à tester; en test; pour l'essayer; pour les essayer; pour l'essai; avant-première;
        sans rien payer; en échange; cadeau; cadeaux; sans contrepartie; mon retour; séjour offert;
        nuit offerte; dîne gratuitement; mange gratuitement; dors gratuitement; gratis; à l'œil;
        tous frais; aux frais de la princesse; sans débourser; recevoir gratuitement
    """,
    en="""
        for a review; for free; free; to test; to try out; to review; to trial; for review; in
        exchange; in return; before anyone else; gift; gifted; my way; no strings; honest opinion;
        my review; my opinion; on the house; for nothing; without paying; on their tab; all free;
        gratis; at no cost; no charge
    """,
)

BRANDS = cues(
    fr="""
        la marque; une marque; cette marque; ma marque; marque auto; les marques; des marques; le
        fabricant; fabricant; le constructeur; l'éditeur; l'éditrice; l'office de tourisme; office
        de tourisme; mon sponsor; le sponsor; le label; le laboratoire; le distributeur; l'équipe de
        la marque; la boîte qui; cette boîte; office du tourisme; l'office du tourisme; du tourisme
    """,
    en="""
        brand; brands; the maker; the makers; maker of; makers of; manufacturer; tourist board;
        tourism board; tourist office; publisher; publishers; my sponsor; the sponsor; pr agency; pr
        team; marketing team; record label; brand team
    """,
)

VENUES = cues(
    fr="""
        l'enseigne; une enseigne; la boutique; une boutique; le magasin; l'hôtel; un hôtel;
        l'auberge; le domaine; le restaurant; le resto; la compagnie; compagnie aérienne; la maison;
        le studio; le parc; le spa; l'institut; la station; les organisateurs; le festival;
        l'organisateur; le créateur; la créatrice; la plateforme; la start-up; l'agence de voyage;
        l'agence de com; le loueur; le concessionnaire; le camping; la salle de sport; le club
    """,
    en="""
        company; the shop; shop; store; boutique; hotel; lodge; restaurant; airline; theme park; the
        park; spa; resort; organisers; organizers; the owners; retailer; retailers; dealership; the
        agency; folks at; carmaker; winery; vineyard; brewery; startup; start-up; gym; campsite;
        cruise line; studio
    """,
)

INFLUENCE = cues(
    fr="""
        je vous en parle; je vous en reparle; que je vous en parle; vous en parler; je vous raconte;
        je vous dis tout; je vous montre; je vous partage; je vous présente; je vous fais découvrir;
        je vous fais visiter; verdict bientôt; mon verdict; mon test; mon retour; mon avis complet;
        test complet; revue complète; en story; en stories; en story à la une; dans ma story; mes
        stories; ma story; en bio; lien en bio; lien en commentaire; en vidéo sur ma chaîne; sur ma
        chaîne; ma chaîne; mon compte; ma communauté; ma commu; mes abonnés; mes abonnées; mes
        followers; unboxing; déballage; haul; un post; une publication; une story; un réel; une
        vidéo; vidéo complète; swipe; restez connectés; concours; tentez votre chance; à gagner;
        taguez; likez; abonnez-vous à; testeur*; testeuse*; que je vous le présente; que je vous la
        présente; que je vous les présente; que je vous le montre; que je vous la montre; que je le
        montre; que je la montre; que je publie; que je poste; que je partage; que j'en fasse; pour
        vous montrer; pour vous présenter
    """,
    en="""
        full story; full review; full tour; full video; full unboxing; my review; my verdict;
        verdict soon; verdict below; review coming; review soon; review to come; in my stories; in
        my story; my stories; my story; on my channel; my channel; on my page; on my feed; link in
        bio; in my bio; link below; link in comments; swipe up; my followers; followers; my
        community; my subscribers; my audience; unboxing; haul; a post; a story; a reel; a video; a
        tweet; a shoutout; promise a post; so i'd tell you; so i could tell you; tell you all about;
        tell you about it; tell you what i think; let you know what i think; show you; showing you;
        stay tuned; giveaway; to win; tag a friend; tag two; like and; tester; testers; ambassador;
        that i would tell you; that i'd tell you; so i'd show; so i would show; so that i show; so
        that i post; if i posted; if i post; if i shared; to show you; to share with you; to feature
    """,
)

DEALS = cues(
    fr="""
        de réduction; de remise; de rabais; réduction; remise; rabais; offerts; offert; offertes; de
        moins; vous économisez; tu économises; économisez; bon d'achat; bons d'achat; au panier; au
        moment de payer; à la commande; première commande; à l'inscription; à l'ouverture; sur toute
        la boutique; sur tout le site; sur le site; frais de port; livraison offerte; cagnotte;
        crédit offert; code; offerte; première séance; offre limitée; € offerts; prix réduit; prix
        spécial; tarif réduit; tarif préférentiel
    """,
    en="""
        off; % off; discount; save; saves; saving; free delivery; free shipping; checkout; basket;
        cart; promo field; promo box; voucher field; first order; first month; first box; first
        purchase; at the till; credit; bonus; cashback; money off; code; sign up; signup; free;
        limited offer; first session; half price; reduced price; special price; exclusive price;
        deal
    """,
)

ADVICE = cues(
    fr="""
        testez; goûtez; essayez; il vous le faut; il vous la faut; je recommande; je vous
        recommande; vous le recommande; vous la recommande; vous les recommande; je conseille; je
        vous conseille; vous le conseille; foncez; courez-y; allez-y; allez voir; filez; testez-le;
        testez-la; à tester d'urgence; à découvrir; réservez; adoptez; précommandez; commandez
    """,
    en="""
        must try; need to try; have to try; need one; recommend it; recommend them; i recommend;
        highly recommend; can't recommend; go get; get yours; go try; go and try; try it; try them;
        check it out; check them out; check out their; book it; book now; book yours; order yours;
        preorder; must-have; must have; you need this; you need one; run to
    """,
)
"""Advice to readers: beside a gift of somebody they do not know, it is its price."""

COMMERCIAL_MENTION = cues(
    fr="""
        collaboration commerciale; collaborations commerciales; partenariat rémunéré; collaboration
        rémunérée; publication sponsorisée; post sponsorisé; contenu sponsorisé; communication
        commerciale; annonce publicitaire; message publicitaire; publicité
    """,
    en="""
        ad; advert; advertisement; advertising; paid advertisement; paid partnership; paid ad; paid
        promotion; paid collaboration; paid post; sponsored post; sponsored content; sponsored by;
        sponsored; ad feature; commercial collaboration; commercial partnership
    """,
    both="""
        #publicité; #pub; #collaborationcommerciale; #partenariatrémunéré; #advertisement; #ad;
        #sponsored; #sponsorisé; #paidpartnership; #paid; #advert
    """,
)
