"""Default expressions of the rules on being open: praise and employer (R01), rewards (R02)."""

from .cue_lists import cues

PRAISE = cues(
    fr="""
        génial*; super; top; au top; excellent*; excellence; formidable*; fantastique*;
        extraordinaire*; exceptionnel*; remarquable*; impeccable*; irréprochable*; parfait;
        parfaite; parfaitement; nickel; canon; dingue; bluffant*; bluffé*; épatant*; épaté*;
        impressionnant*; impressionné*; incroyable*; merveill*; à merveille; magnifique*; superbe*;
        sublime*; splendide*; adorable*; imbattable*; inégalé*; inégalable*; incomparable*;
        incontournable*; performant*; ravi de mon; ravie de mon; ravi du; ravie du; ravi de leur;
        ravie de leur; satisfait*; conquis; conquise; enchanté*; emballé*; séduit*; client heureux;
        cliente heureuse; accro à; fan de; fan du; j'adore; on adore; adoré; je kiffe; j'aime; on
        aime; coup de cœur; pépite*; un bijou; une perle; une merveille; un must; must-have; la
        référence; une référence; un régal; un bonheur; une tuerie; une bombe; rapport qualité-prix;
        qualité-prix; qualité de service; belle qualité; de qualité; cinq étoiles; 5 étoiles; ==5★;
        10/10; 20/20; dix sur dix; le meilleur; la meilleure; les meilleurs; les meilleures; mes
        meilleurs; meilleur choix; rien à redire; rien à dire; rien à envier; rien à reprocher; zéro
        souci; zéro tracas; zéro stress; zéro surprise; zéro frais; zéro bug; aucun souci; aucun
        bug; aucun problème; pas un seul souci; pas un souci; pas un bug; jamais eu de souci; jamais
        eu un souci; jamais déçu*; jamais été déçu*; sans prise de tête; sans stress; sans souci;
        sans mauvaise surprise; fini les; finies les; fini la; fini le; bien fait; bien faite; bien
        fichu*; bien foutu*; bien pensé*; bien conçu*; bon boulot; beau boulot; beau travail; bon
        plan; bons plans; bonne affaire; bonne surprise; bon choix; vaut le coup; vaut le détour;
        vaut vraiment; ça vaut; comme sur des roulettes; les yeux fermés; sauvé la vie; sauvé mon;
        sauvé ma; sauvé mes; changé la vie; change la vie; simplifie la vie; facilite la vie; m'a
        fait économiser; fait économiser; économisé*; j'économise; on économise; a fondu; ont fondu;
        divisé* par; facture allégée; a baissé; chapeau à; chapeau bas; coup de chapeau; bravo;
        bravo à; félicitations à; mention spéciale; tout compris; au-dessus du lot; au dessus du
        lot; loin devant; longueur d'avance; longueurs d'avance; y a pas photo; il n'y a pas photo;
        pas photo; n'arrive à la cheville; n'arrivent à la cheville; rien ne vaut; le reste; tout le
        reste; mieux que tous; mieux que partout; mieux qu'ailleurs; moins cher qu'ailleurs; pour
        rien au monde; ne reviendrais; ne changerais; ne regrette pas; ne regrette rien; ne
        regretterez pas; ne le regretterez pas; vous me remercierez; me direz merci; me direz des
        nouvelles; ultra simple; ultra rapide; ultra pratique; tellement pratique; tellement simple;
        super pratique; super simple; super bien; hyper pratique; hyper simple; hyper bien; vraiment
        bien; vraiment chouette; vraiment pratique; trop bien; très pratique; très efficace; très
        intéressant*; très avantageu*; avantageu*; hyper intéressant*; chouette; sympa; sympas;
        fonctionne à merveille; marche du tonnerre; du tonnerre; d'enfer; chapeau; au poil; bien vu;
        bien joué; testé et approuvé; approuvé*; service client au; toujours à l'écoute; à l'écoute;
        aux petits soins; un vrai plus; un vrai plaisir; confiance les; toute ma confiance; entière
        confiance; prix mini; taux mini; prix imbattable*; prix doux; petits prix; géniaux; assure
        grave; ils assurent; assure vraiment; tient la route; fait le job; font le job; fait des
        miracles; font des miracles; un sans-faute; sans faute; carton plein; réussite totale;
        vraiment réussi*; une réussite; un vrai bonheur; une valeur sûre; l'assurance d'un travail;
        le top du top; au rendez-vous; fidèle depuis; fidèle client*; client comblé; cliente
        comblée; comblé*; rien que du bonheur; que du bonheur; que du positif; jour et la nuit;
        moitié moins; moitié prix; deux fois moins; charmant; charmante; charmants; déchire; elle
        déchire; il déchire; envoie du lourd; du lourd; au petit poil; valent le détour; valent
        vraiment; valent le coup; sans hésiter; les yeux bandés; zéro paperasse; sans paperasse;
        réponse en 24; réponse en 48; problème réglé; problème résolu; tout réglé; réglo; redonné
        confiance; m'a redonné; un amour; adorables; au cordeau; du sur-mesure; fondant; c'est beau;
        bien reçu; bien accueilli*; bien conseillé*; je suis fan; une claque
    """,
    en="""
        amazing; amazed; awesome; awesomely; brilliant; brilliantly; excellent; exceptional;
        fantastic; fabulous; great; gorgeous; incredible; impeccable; impressed; impressive; lovely;
        love it; love this; love the; love how; love my; loving; loved; magnificent; marvellous;
        marvelous; outstanding; perfect; perfectly; phenomenal; remarkable; sensational;
        spectacular; spotless; stellar; stunning; sublime; superb; superbly; super easy; super
        simple; super fast; super helpful; terrific; top notch; top-notch; top class; top-class; top
        tier; top-tier; top marks; unbeatable; unbelievable; unreal; unrivalled; unmatched;
        wonderful; wonderfully; world-class; world class; first-class; first class; first-rate;
        best; the best; nicest; easiest; smoothest; fastest; cheapest; simplest; friendliest;
        kindest; cleverest; smartest; fairest; cleanest; slickest; finest; greatest; coolest;
        quickest; handiest; the bee's knees; the business; the dog's; the real deal; second to none;
        like no other; nobody does; no one does; nothing comes close; nothing beats; none better;
        can't beat; can't fault; couldn't fault; faultless; flawless; can't say enough; cannot say
        enough; can't praise; can't recommend; cannot recommend; can't go wrong; couldn't be
        happier; couldn't be easier; couldn't be more; could not be happier; could not be easier;
        couldn't have been easier; couldn't ask for; couldn't live without; can't live without;
        never looked back; won't look back; not look back; won't regret; will not regret; wouldn't
        go back; never going back; no regrets; thank me later; thank me; best move; best decision;
        smart move; smartest move; no-brainer; no brainer; game changer; game-changer; lifesaver;
        life saver; life-saver; life changing; life-changing; godsend; gem; hidden gem; treasure;
        winner; a win; wins hands down; hands down; by far; miles ahead; streets ahead; head and
        shoulders; leaps and bounds; in a league; ahead of the rest; ahead of everyone; blows
        everyone; blows the rest; puts the rest; beats the rest; beats everything; beats them all;
        outshines; worth every; worth it; well worth; worth a look; worth the switch; good value;
        great value; value for money; bargain; a steal; steal of a deal; saved us; saved me; saved
        my; saved a fortune; saves me; saves us; saving me; saving us; halved my; halved our; cut my
        bill; cut our bill; slashed my; slashed our; bills are down; cheaper than ever; five stars;
        five star; 5 stars; 5 star; ten out of ten; 10/10; ten points; full marks; two thumbs up;
        thumbs up; hats off to; kudos; shout-out; shout out; shoutout; props to; bravo; well done;
        big up; hooray for; three cheers; chapeau; hero; heroes; legends; geniuses; genius; magic;
        magical; thing of beauty; a beauty; a dream; a joy; a delight; a pleasure; delighted;
        delightful; thrilled; over the moon; so happy with; very happy with; really happy with;
        happy with; happy customer; so pleased; very pleased; really pleased; pleased with; chuffed;
        satisfied; big fan; huge fan; fan of; obsessed with; addicted to; in love with; swear by; my
        go-to; go-to; favourite; favorite; trust them; trust it; nailed it; nailed; nails it;
        smashed it; smashing it; killing it; crushing it; gets it; just works; works like a charm;
        works a treat; works perfectly; works beautifully; runs like a dream; like clockwork; like a
        dream; zero hassle; no hassle; hassle-free; hassle free; zero stress; stress-free; stress
        free; no fuss; zero fuss; painless; effortless; a breeze; smooth as; so smooth; so easy; so
        simple; so slick; really slick; so handy; so helpful; so clear; so quick; incredibly easy;
        incredibly helpful; ridiculously easy; dead easy; makes life easy; makes life easier; made
        life easy; never let me down; never lets me down; never let us down; never had a problem;
        never had any; not a single problem; zero problems; no complaints; nothing but praise;
        nothing but good; nothing but nice; only good things; good things about; above and beyond;
        went the extra; goes the extra; bent over backwards; professional from; very professional;
        so professional; honest prices; fair prices; fair price; tells it straight; highly rated;
        highly recommended; must-have; must have; a must; everyone needs; everybody needs; you need
        this; you need to see; wow; wowed; blown away; blew me away; blew us away; hooked; sold; i'm
        sold; converted; convert; proud customer; loyal customer; lifelong customer; still smiling;
        can't stop using; what a service; what service; what a company; what a team; what an app;
        quality service; cracking; belting; ace; mint; epic; lush; sweet deal; great deal; fantastic
        deal; cracking deal; superb deal; best deal; unbeatable deal; top people; solid service;
        rock solid; rock-solid; night and day; half of what; half the price; half price; charming;
        slaps; absolutely slaps; rocks; kills it; no question; no contest; wouldn't change; never
        change; problem solved; all sorted; no paperwork; zero paperwork; super rate; super service;
        nice one; lovely place; warm welcome; great welcome; gave me my confidence; restored my
        faith; a doddle; piece of cake; child's play; on the ball; on point; pure class; class act;
        love at first; smitten; raving about; rave about; sing the praises; sing their praises
    """,
)

RECOMMENDATION = cues(
    fr="""
        je recommande*; on recommande; recommande vivement; je la recommande; je le recommande; je
        les recommande; je vous la recommande; je vous le recommande; je vous les recommande; je
        vous recommande; recommandé* les yeux; à recommander; je conseille*; on conseille; je vous
        conseille; je vous la conseille; je vous le conseille; je te conseille; conseille vivement;
        petit conseil; mon conseil; bon tuyau; foncez; courez; cours-y; courez-y; allez-y; vas-y;
        allez voir; va voir; allez jeter; allez faire; allez chez; va chez; jetez un œil; jetez un
        coup d'œil; jette un œil; faites un tour; fais un tour; faites-leur confiance; faites
        confiance à; faites comme moi; fais comme moi; faites le bon choix; faites le test; faites
        l'essai; faites le pas; faites le saut; sautez le pas; essayez*; essaye*; essaie*; à
        essayer; testez*; teste-*; à tester; adoptez*; adopte; optez pour; choisissez; choisis;
        préférez; passez à; passez chez; passez le pas; venez chez; viens chez; rejoignez; regardez
        du côté; regarde du côté; tournez-vous vers; pensez à; songez à; contactez-les; appelez-les;
        appelle-les; demandez votre; demandez-leur; demandez-la; demandez-le; prenez rendez-vous;
        commandez; offrez-vous; équipez-vous; abonnez-vous; inscrivez-vous; souscrivez; ouvrez un;
        ouvrez votre; téléchargez*; télécharge; installez; profitez*; profite; n'attendez plus;
        n'attendez pas; n'hésitez plus; n'hésitez pas; n'hésite pas; n'hésite plus; ne cherchez
        plus; ne cherchez pas; ne cherche plus; ne ratez pas; ne rate pas; ne manquez pas; ne manque
        pas; à ne pas manquer; à ne pas rater; à ne pas louper; ne passez pas à côté; ne vous privez
        pas; ne vous compliquez; pourquoi se compliquer; pourquoi payer plus; pourquoi chercher;
        pourquoi hésiter; changez; changez de; switchez; quittez; basculez; dites oui; dites adieu;
        dites stop; une seule adresse; la bonne adresse; une adresse à retenir; retenez ce nom; vous
        hésitez encore; si vous hésitez; découvrez*; découvre; à découvrir; parrainez; parlez-en;
        partagez l'info; mettez-vous à; lancez-vous; passe chez {brand}; passe à {brand}; choisir
        {brand}; contactez {brand}; appelez {brand}; réservez chez {brand}; prenez {brand}
    """,
    en="""
        recommend*; check out; check them out; check it out; check her out; check him out; get
        yourself; get yours; get the {brand}; get a {brand}; get {brand}; get your {brand}; grab
        one; grab it; go and grab; go grab; go for it; go for {brand}; go for the; go with {brand};
        go with them; go to {brand}; go see; go and see; head over to; head to; come over to; come
        to {brand}; come and see; have a look; take a look; have a go; give it a go; give it a try;
        give them a go; give them a try; give them a call; give {brand}; ring them; call {brand};
        contact {brand}; ask for the {brand}; ask {brand}; try it; try them; try the {brand}; try
        {brand}; try out; try this; use {brand}; use them; choose {brand}; choose them; pick
        {brand}; pick them; pick the {brand}; opt for; switch to; switch over; switch today; switch
        now; make the switch; making the switch; moving to {brand}; move to {brand}; join {brand};
        join them; sign up; buy the {brand}; order one; order the; order yours; book them; hire
        them; download; install it; install the; open an account; ditch your; leave your; don't
        miss; do not miss; don't miss out; don't hesitate; don't wait; don't think twice; don't
        bother with; don't settle; don't sleep on; stop paying; stop overpaying; why pay; why
        settle; why bother; why wait; why stay; why look; look no further; look elsewhere; do it; do
        it now; just do it; do yourself; treat yourself; trust me; take my word; believe me; tell
        your friends; i tell all; tell everybody; pass it on; spread the word; psa; pro tip; top
        tip; hot tip; my tip; my advice; if you're looking; if you are looking; still stuck with;
        still with; bank with {brand}; stick with {brand}; would pick; i'd pick; pick them again;
        use them again; choose them again; again in a heartbeat; in a heartbeat; you really should;
        act fast; before it's gone; before they run out; see for yourself; find out why; thank me
        later; get one now; get one today; you need this; you must try; you have to try; you have to
        see; you've got to try; you should try; you should see; you should get; you should join; you
        should switch; you need to try; you need to see
    """,
)

WEAK_PRAISE = cues(
    fr="""
        simple; simples; simplicité; clair; claire; clairs; claires; compréhensible*; lisible*;
        rapide; rapides; rapidement; facile; faciles; facilement; pratique; pratiques; efficace;
        efficaces; malin; maligne; fluide; intuitif; intuitive; sérieux; sérieuse; réactif;
        réactive; réactifs; réactives; honnête; honnêtes; transparent; transparente; compétitif;
        compétitive; compétitifs; fiable; fiables; souple; souples; joli; jolie; agréable;
        agréables; aimable; aimables; accueillant*; compétent*; pro; pros; professionnel;
        professionnels; économique; économiques; abordable; abordables; intéressant; intéressante;
        intéressants; soigné*; ponctuel*; souriant*; disponible; disponibles; patient; patiente;
        patients; confortable; réglo; correct; correcte; corrects; généreu*; rassurant*; rassuré*;
        tranquille; tranquilles; serein; sereine; sérénité; confiance; soulagement; soulagé*; gain
        de temps; gagné du temps; gagne du temps; j'ai gagné; on a gagné; avantage*; bonus; heureux;
        heureuse; content; contente; contents; ravi; ravie; ravis; bonheur; plaisir; sourire; merci;
        bien expliqué*; bien accueilli*; bien conseillé*; bien reçu*; bien servi*; bien géré*;
        réglé; réglée; résolu; résolue; nickel; propre; propres; humain; humaine; humains; à taille
        humaine; gentil; gentille; gentils; gentillesse; poli; polie; polis; courtois; courtoise;
        bienveillant*; attentif; attentive; attentifs; attentionné*; compréhensif; compréhensive;
        pédagogue; pédagogues; bon; bonne; bons; bonnes; beau; belle; vrai; vraie; utile; utiles;
        moderne; modernes; novateur; novatrice; innovant*; astucieu*; ingénieu*; ludique; complet;
        complète; gratuit; gratuite; moins cher; moins chère; pas cher; pas chère; économies;
        remboursé*; remboursement*; vous hésitez; vous cherchez; si vous cherchez; vous voulez;
        envie de; besoin de; il faut; faut; à ne pas; on en parle trop peu; trop peu connu*
    """,
    en="""
        simple; simplicity; clear; clearer; clearly; quick; quickly; easy; easily; handy; useful;
        helpful; efficient; smart; clever; slick; smooth; smoothly; friendly; honest; transparent;
        fair; cheap; cheaper; affordable; competitive; reliable; professional; polite; punctual; on
        time; in no time; responsive; modern; intuitive; comfortable; solid; decent; pleasant;
        welcoming; attentive; generous; flexible; kind; nice; nicer; tidy; smiling; smile; patient;
        caring; thoughtful; reassuring; reassured; relief; relieved; calm; peace of mind; trust;
        confident; well made; well-made; well designed; well explained; well thought; well built;
        makes sense; make sense; sorted; sorted out; fixed; solved; sweetheart; darling; angel;
        angels; star; stars; lovely; gain; gained; win; winning; saving; savings; refund*; bonus;
        perk; perks; happy; glad; pleased; joy; pleasure; thank; thanks; thank you; grateful; good;
        better; top; cool; neat; fun; fresh; human; warm; fast; faster; free; no fees; fee-free;
        looking for a; looking for an; anyone looking; anyone still; anybody still; still on; still
        paying; tired of; fed up with; if you need; if you want; want to save; if you travel; need
        a; daft not to; silly not to; mad not to; crazy not to; where to open; the place to; the one
        to; worth
    """,
)

AFFILIATION = cues(
    fr="""
        travaille chez {brand}; travailler chez {brand}; je fais partie de l'équipe; je fais partie
        de {brand}; en poste chez {brand}; je travaille chez {brand}; je travaille pour {brand}; je
        travaille à {brand}; je travaille au sein de {brand}; je bosse chez {brand}; je bosse pour
        {brand}; je bosse à {brand}; j'y travaille; j'y bosse; où je travaille; où je bosse; pour
        qui je travaille; pour qui je bosse; pour lequel je travaille; pour laquelle je travaille;
        qui m'emploie; mon employeur; mon entreprise; ma boîte; ma société; mon groupe; ma banque
        où; mon job; mon métier; mon poste; mes collègues; mon équipe chez; mon équipe; nos équipes;
        notre équipe; nos collaborateurs; nos collègues; nos techniciens; nos conseillers; nos
        conseillères; nos ingénieurs; nos développeurs; nos gars; collègues de {brand}; collègue de
        {brand}; salarié* de {brand}; salarié* chez {brand}; salarié* du groupe; employé* de
        {brand}; employé* chez {brand}; employé* du groupe; collaborateur* de {brand};
        collaboratrice* de {brand}; collaborateur* du groupe; collaboratrice* du groupe; membre de
        l'équipe {brand}; de l'équipe {brand}; équipe {brand} à laquelle; je représente {brand};
        chez {brand}, nous; chez {brand}, on; chez nous, {brand}; chez nous à {brand}; chez nous
        chez {brand}; j'ai rejoint {brand}; avoir rejoint {brand}; je rejoins {brand}; rejoindre
        {brand}; rejoindre les équipes; embauché* chez {brand}; recruté* chez {brand}; recruté* par
        {brand}; embauché* par {brand}; alternance chez {brand}; stage chez {brand}; apprentissage
        chez {brand}; cdi chez {brand}; premier jour chez {brand}; première semaine chez {brand};
        mes débuts chez {brand}; mes années chez {brand}; carrière chez {brand}; ancienneté chez
        {brand}; au nom de mon employeur; lien d'intérêt; conflit d'intérêts; nous avons lancé; nous
        avons conçu; nous avons créé; nous avons développé; nous avons sorti; nous lançons; on a
        lancé; on a conçu; on a créé; on a développé; on a sorti; on lance; que nous avons; j'ai
        participé à; j'ai travaillé sur; j'ai bossé sur; j'ai contribué; on y a travaillé;
        dites-nous; écrivez-nous; contactez-nous; venez nous voir; venez nous rencontrer;
        rejoignez-nous; appelez-nous; passez nous voir; retrouvez-nous; nos clients; nos agences;
        dernier jour chez {brand}; dernière semaine chez {brand}; je quitte {brand}; mon départ de
        {brand}; j'ai quitté {brand}; mon boulot; mon travail; mon taf; mon poste chez {brand}
    """,
    en="""
        i work at {brand}; i work for {brand}; i work with {brand}; i'm working at {brand}; i'm
        working for {brand}; working at {brand}; working for {brand}; works at {brand}; works for
        {brand}; where i work; i happen to work; i'm employed by; employed by {brand}; my employer;
        my company; my firm; my workplace; my job; my team at; my team; our team at {brand}; our
        team; our teams; our crew; our engineers; our developers; our technicians; our advisers; our
        advisors; our repair crew; our people; my colleagues; our colleagues; employee of {brand};
        employee at {brand}; {brand} employee; {brand} staff here; {brand} staffer; {brand} insider;
        {brand} colleague; colleagues at {brand}; on the {brand} payroll; {brand} payroll; part of
        the {brand} team; part of {brand}; on the {brand} team; member of the {brand}; we at
        {brand}; here at {brand}; us at {brand}; over at {brand} we; i represent {brand}; i joined
        {brand}; joined {brand}; joining {brand}; started at {brand}; hired by {brand}; first day at
        {brand}; first week at {brand}; first month at {brand}; my time at {brand}; my years at
        {brand}; years at {brand}; career at {brand}; internship at {brand}; apprenticeship at
        {brand}; intern at {brand}; apprentice at {brand}; full disclosure; disclosure:; disclosure
        -; i'm biased; i am biased; a bit biased; slightly biased; we launched; we've launched; we
        just launched; we built; we've built; we made; we've made; we shipped; we've shipped; we
        released; we designed; i helped build; i worked on; i've worked on; i built; i helped
        design; tell us; write to us; contact us; come and see us; come see us; visit us; join us;
        message us; call us; talk to us; our customers; our branches; last day at {brand}; last week
        at {brand}; leaving {brand}; my last week; my last day; my work at {brand}; my role at
        {brand}; my desk at {brand}; part of my job; i'm employed; i left {brand}; i'm with the
        {brand}; i am with the {brand}; i'm at {brand}
    """,
    both="#team{brand}; #jesuis{brand}; #iworkat{brand}; #lifeat{brand}; #viechez{brand}",
)

SWELLING = cues(
    fr="""
        tellement; vraiment; franchement; enfin; jamais vu; jamais connu; jamais eu; de loin; le
        plus; la plus; les plus; aussi clair; aussi simple; aussi rapide; aussi pratique; aussi
        facile; aussi complet; aussi complète; si clair; si simple; si rapide; quel soulagement;
        quel bonheur; quel plaisir; quel service; quelle efficacité; quelle équipe; quelle
        réactivité; quelle simplicité; quelle différence; que demander de plus; que du; qui dit
        mieux; c'est dire; c'est tout dire; croyez-moi; crois-moi; ce serait bête; ce serait
        dommage; s'en priver; s'en passer; m'en passer; plus m'en passer; je signe; on signe; un
        amour; des amours; une crème; une perle; un ange; un coup de fil; en deux clics; en trois
        clics; en un clic; en un rien de temps; en cinq minutes; en dix minutes; montre en main; du
        premier coup; sans effort; sans bouger; dix fois par jour; tous les jours; les doigts dans
        le nez; se débrouille seul*; même ma grand-mère; même ma mère; même mes parents; rien de
        plus simple; pas plus compliqué; dit adieu; dire adieu; je dors tranquille; dormez
        tranquille; pas prêt* de; pas près de; mieux que; meilleur que; meilleure que; depuis que je
        suis chez; depuis que je suis passé*; depuis que nous sommes; il faut l'ouvrir; où aller
    """,
    en="""
        so much; so clear; so well; really; actually; finally; at last; truly; genuinely; honestly;
        seriously; never seen; never known; never had; by far; by a mile; by a country mile; the
        most; as clear as; as easy as; as simple as; what a relief; what a difference; what a joy;
        what a pleasure; what a service; what a find; what a sweetheart; what a star; what a gem;
        what more could; what more do; beat that; top that; can't argue; believe me; trust me on;
        you'd be daft; you'd be mad; you'd be silly; you'd be crazy; would be silly; would be daft;
        would be mad; i'd sign; sign me up; i'm signing; where do i sign; count me in; two clicks;
        three clicks; one click; one call; one phone call; in minutes; within minutes; in ten
        minutes; in five minutes; within the hour; within an hour; in no time; from my sofa; from my
        couch; first time; every time; every single time; ten times a day; every day; not enough
        people; why isn't everyone; why everyone; on her own; on his own; all by herself; all by
        himself; even my mum; even my mom; even my nan; even my gran; even my dad; even my grandma;
        better than; nicer than; cleaner than; cheaper than; goodbye to; say goodbye; bye bye; sleep
        well; sleep easy; sleep soundly; ever since i; ever since we; since i moved; since i
        switched; since we moved; since we switched; since switching; since moving; my top; my three
        favourite; number one choice
    """,
)

OWN_PRODUCTS = cues(
    fr="""
        appli; application; carte; cartes; compte; comptes; livret; prêt; crédit; assurance;
        assurances; épargne; placement; offre; offres; contrat; forfait; abonnement; tarif; tarifs;
        prix; facture; factures; relevé; relevés; électricité; gaz; énergie; fournisseur; banque;
        banquier; conseiller; conseillère; conseillers; service client; service; services;
        dépannage; dépanneur; chaudière; chauffe-eau; pompe à chaleur; borne; bornes; panneaux;
        thermostat; simulateur; dashboard; espace client; heures creuses; technicien; techniciens;
        installation; intervention; guichet; virement; virements; budget; devis; produit; produits;
        agence en ligne; carte bancaire
    """,
    en="""
        app; apps; card; cards; account; accounts; savings; loan; mortgage; insurance; plan; plans;
        offer; offers; deal; deals; contract; tariff; rate; rates; price; prices; bill; bills;
        statement; statements; electricity; gas; power; energy; supplier; bank; banking; adviser;
        advisor; advisers; customer service; customer care; service; services; support; helpdesk;
        repair; repairs; boiler; heater; water heater; heat pump; charger; chargers; panels; solar
        panels; thermostat; simulator; dashboard; off-peak; technician; engineer; installation;
        transfer; transfers; budget; budgeting; quote; product; products; meter; feature; features;
        upgrade; branch staff; staff; branch
    """,
)

OTHER_OCCASIONS = cues(
    fr="""
        alternants; apprentis; 10 km; 5 km; congrès; réunion publique; chambre; forum; salon; job
        dating; recrute*; recrutement*; offre d'emploi; offres d'emploi; postes ouverts; cdi; cdd;
        alternance*; stage; stages; stagiaire*; collecte; don du sang; marathon; semi-marathon;
        course solidaire; conférence*; table ronde; webinaire*; colloque; journée portes ouvertes;
        portes ouvertes; séminaire*; tournoi; concert; mécénat; bénévol*; plantation; inauguration;
        anniversaire; afterwork; hackathon; atelier; intervention de; exposition; journée d'équipe;
        soirée; afterwork*; pot de; cantine; convention; intégration; onboarding; formation;
        formations; bureaux; stand; équipe de; équipes de; collègue*; club; match de; équipe
        première; trophée*; don de sang; course; trail; travaux; charte; mairie; conférencier*;
        partenaires; école; lycée; université; étudiants en; conditions de travail; travailler chez;
        travailler pour; travailler à; bien au travail; qualité de vie; employeur; marque employeur;
        ambiance de; lieu de travail; salaire; salaires; rémunération; carrière; carrières; métiers;
        management; managers
    """,
    en="""
        apprentices; 10k; 5k; town hall; forum; job fair; careers; hiring; recruit*; vacanc*; job
        opening*; apprenticeship*; internship*; intern; interns; blood drive; marathon; charity;
        fundraiser; conference*; panel; webinar*; symposium; open day; open house; seminar*;
        tournament; concert; volunteer*; tree planting; inauguration; anniversary; hackathon;
        workshop; meetup; exhibition; keynote; team day; team building; offsite; off-site; away day;
        canteen; onboarding; induction; training; office; offices; stand; booth; colleague*; club;
        trophy; charter; council; speakers; school; university; students from; lunch; party;
        roadworks; route of; graduate*; working conditions; work at; working at; place to work;
        places to work; employer; employers; workplace; work-life; salaries; career; culture;
        managers; management
    """,
)
