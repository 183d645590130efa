"""Default expressions that judge what a company or a trade does, for better or worse (R04)."""

from .cue_lists import cues

JUDGEMENT = cues(
    fr="""
        bien joué; mal joué; on va le regretter; allons le regretter; vont le regretter; le
        regretterons; trop de profits; trop de bénéfices; font trop de; fait trop de; faisons trop
        de; exactement ce qu'il; ce qu'il nous fallait; ce dont nous avions; ce dont nos clients;
        pas service; méritaient mieux; méritait mieux; une erreur; erreur de; une faute; une bêtise;
        une ânerie; une aberration; une absurdité; une impasse; une folie; une honte; une
        catastrophe; un désastre; un scandale; un échec; un gâchis; un non-sens; un leurre; une
        illusion; une hérésie; une usine à gaz; une bonne idée; une mauvaise idée; mauvaise idée;
        bonne idée; très bonne idée; excellente idée; drôle d'idée; fausse bonne idée; bonne
        décision; mauvaise décision; excellente décision; bon choix; mauvais choix; choix
        discutable; bonne nouvelle pour; mauvaise nouvelle pour; fait fausse route; font fausse
        route; faisons fausse route; fausse piste; fausse route; mauvais cheval; dans le mur; bon
        sens; bonne voie; bonne direction; mauvaise direction; mauvaise voie; à côté de la plaque;
        complètement à côté; à côté du; passe à côté; rate le coche; ratons le coche; raison de;
        bien raison; a raison; avons raison; ont raison; eu raison; tort de; a tort; avons tort; on
        a tort; ont tort; eu tort; c'est dommage; quel dommage; dommage que; dommage qu'; tant
        mieux; tant pis; heureusement que; heureusement qu'; enfin cohérent*; cohérent*;
        incohérent*; injuste*; injustes; injustifié*; justifié*; inacceptable*; scandaleu*; honteux;
        honteuse; absurde*; ridicule*; stupide*; dépassé*; ringard*; moche; moches; laid; affreu*;
        trop cher; trop chère; trop chers; trop chères; trop élevé*; trop bas; trop basse; trop
        complexe*; trop compliqué*; trop lent*; trop timide*; trop frileu*; trop gourmand*; trop
        loin; pas assez; beaucoup trop; bien trop; mise trop; misons trop; manque d'ambition; manque
        de courage; manquons de; manquent de; sans ambition; sans vision; à contretemps;
        contre-productif; contre-productive; contreproductif; irresponsable*; courageu*; ambitieu*;
        intelligent*; indispensable*; inutile*; raisonnable*; déraisonnable*; seule option; seule
        solution; seule voie; seule issue; pas l'avenir; n'a pas d'avenir; vaut mieux; vaudrait
        mieux; mieux vaut; mériterait*; méritent mieux; mérite mieux; méritons mieux; n'en a pas
        besoin; n'en a plus besoin; n'ont pas besoin; ne suivront jamais; va perdre; vont perdre;
        allons perdre; va droit; allons droit; il était temps; il serait temps; grand temps; trop
        tard; mal vu; bien vu; mal géré*; mal pensé*; mal conçu*; mal expliqué*; bâclé*; décevant*;
        déçoit; inquiétant*; regrettable*; discutable*; contestable*; louable*; salutaire*; marche
        sur la tête; se moque de; se moquent de; nous ment; ne tient pas; ne tient pas debout; ne
        sert à rien; ne servent à rien; sert les intérêts; rend service; rendent service; récompense
        mal; vise à côté; se trompe; se trompent; nous trompons; on se trompe; meilleure carte; pari
        perdu; pari gagnant; pari risqué; bon pari; vrai progrès; vrai recul; pas en avant; pas en
        arrière; recul; à revoir; tout revoir; à repenser; nul; nulle; meilleur moyen de perdre; est
        l'avenir; l'avenir de notre; manque cruellement; est la bonne; est le bon; sont les bons;
        sont les bonnes; est mauvais; est mauvaise; est trop; sont trop; froid*; froide; opaque*;
        timide*; illisible*; incompréhensible*; prématuré*; tardif; tardive; insuffisant*; excessif;
        excessive; exagéré*; brouillon; confus; confuse; flou; floue; bancal*; fragile*; frileux;
        frileuse; poussif; poussive; laborieu*; maladroit*; hasardeu*; audacieu*; pertinent*;
        judicieu*; visionnaire*; déconnecté*; hors-sol; hors sol; en retard sur; à la traîne; trop
        d'efforts; passe par; je ne vois pas l'intérêt; aucun intérêt; pas d'intérêt; sans intérêt;
        y perdre; va y perdre; vont y perdre; allons y perdre; y gagner; en fait trop; en faisons
        trop; en font trop; en fait pas assez; part de responsabilité; méritait mieux; clients
        méritent; réclament; demandent mieux; quel contraste; contraste avec; loin de nos valeurs;
        contraire à nos valeurs; trahit; trahissons; trahison; décision courageuse; décision
        absurde; décision incompréhensible; choix courageux; choix absurde; mauvais signal; bon
        signal; mauvais calcul; bon calcul; grosse erreur; énorme erreur; erreur stratégique; belle
        erreur; belle avancée; bel exemple; navrant*; consternant*; lamentable*; désolant*;
        surréaliste; délirant*; n'importe quoi; grand n'importe quoi; une blague; de la poudre aux
        yeux; du vent; de la com; greenwashing; hypocrite*; hypocrisie; cynique*; cynisme; courage
        de; se voile la face; nous voilons la face; joue avec le feu; jouons avec le feu; scie la
        branche; scions la branche; marchons sur la tête; se tire une balle; perd son âme; perdons
        notre âme; bonne surprise; bravo à notre; bravo à {brand}; compliqué et; bien triste; raté;
        ratée; ratés; ratées; un fiasco; un flop; un bide; une daube; une occasion manquée; occasion
        manquée; rendez-vous manqué; occasion ratée; aucun sens; n'a pas de sens; n'a aucun sens;
        pas de sens; ça n'a pas; mérite d'être salué*; mérite le respect; mérite des; à saluer;
        chapeau à notre; abusent; abuse; abusif; abusive; abusifs; exagère; exagèrent; exagérons;
        vont trop loin; va trop loin; allons trop loin; ne parle à personne; ne parlent à personne;
        ne convainc personne; ne trompe personne; ne fait rêver personne; n'intéresse personne; ne
        peut pas rester; ne peuvent pas rester; ne peut plus; ne peuvent plus; ne pouvons plus; on
        ne peut plus; on ne peut pas; timide; trop vite; trop tôt; pas à la hauteur; à la hauteur;
        sous-estim*; surestim*; sous-évalu*; surévalu*; méprise; mépris; se désintéresse; néglige;
        négligeons; négligent; oublie l'essentiel; oublions; sacrifie; sacrifions; sacrifient;
        trompent; trompons; prend les clients pour; prenons les clients pour; prend les gens pour;
        pigeons; vaches à lait; racket; scandale; profiteurs; rapaces; cupidité; gourmandise;
        gabegie; gaspillage; gaspill*; jeter l'argent; argent jeté; argent gaspillé; ridicules;
        risible*; pathétique*; minable*; médiocre*; pitoyable*; infantilis*; archaïque*;
        préhistorique*; vieillot*; vieilli; a vieilli; démodé*; obsolète*; anachronique*;
        intenable*; insupportable*; insoutenable*; invivable*; suicidaire*; calamiteu*; désastreu*;
        alarmant*; préoccupant*; prometteur*; rassurant*; réjouissant*; formidable opportunité;
        belle opportunité; la bonne voie; la voie à suivre; le bon modèle; bons derniers; à rebours;
        à contre-courant; va dans le bon; va dans le mauvais; vont dans le bon; va dans la bonne;
        dans le bon sens; dans le mauvais sens; bien mieux; nettement mieux; de mieux en mieux; de
        pire en pire; de plus en plus absurde; trop peu; beaucoup trop peu; peut mieux faire;
        pouvons mieux faire; peuvent mieux faire; un comble; c'est un comble; du n'importe quoi;
        opération de com; coup de com; trop optimiste; pessimiste; naïf; naïve; naïfs; réaliste*;
        utopique*; utopie; chimère; mirage; poudre aux yeux; cautère; jambe de bois; pansement;
        rustine; demi-mesure*; du bon sens; une évidence; inéluctable*; indéfendable*;
        incompréhensible; injustifiable*; immoral*; amoral*; indécent*; obscène*; juste milieu;
        équitable*; inéquitable*; équilibré*; déséquilibré*; démesuré*; disproportionné*;
        raisonnables; idée dangereuse; jeu dangereux; en avance sur; abandonne nos; abandonnons nos;
        abandonne ses; abandonne les; trompe les; trompe nos; choix risqué; mesquin*; pingre*; n'a
        rien à faire; n'ont rien à faire; n'a pas sa place; n'ont pas leur place; mérite plus;
        méritent plus; mérite davantage; mérite un peu plus; coûte une fortune; coûtent une fortune;
        rapporte trop peu; rapportent trop peu; un labyrinthe; une jungle; un casse-tête; un
        cauchemar; écrit par un comité; bâclé; a bâclé; ont bâclé; a bien géré; a mal géré; a géré;
        enfin du courage; un peu de courage; du courage; impardonnable*; assez d'excuses; fait la
        leçon; font la leçon; donne des leçons; donnent des leçons; personne n'a demandé; personne
        ne veut de; personne n'en veut; moitié marketing; vœu pieux; vœux pieux; a largement de
        quoi; ont largement de quoi; peut se le permettre; peuvent se le permettre; traîne les
        pieds; traînons les pieds; traînent les pieds; ferme les yeux; fermons les yeux; ferment les
        yeux; rogne sur; rognons sur; rognent sur; montre l'exemple; montrons l'exemple; montrent
        l'exemple; profit avant; profits avant; rentabilité avant; a tout mon soutien; mon soutien
        total; ont tout mon soutien; force le respect; choisit la facilité; solution de facilité;
        choix de facilité; cède aux; cède à la; a cédé; cédé aux; perdu son âme; a perdu la; ne
        marche pas; ne marchent pas; ne marchera pas; ne marchera jamais; ne fonctionne pas; ne
        fonctionnera; ne passera pas; ne passe pas; laisse un goût; goût amer; appartient au passé;
        appartiennent au passé; d'un autre âge; d'un autre temps; d'un autre siècle; place au musée;
        vaut la peine; valent la peine; ne vaut pas; ne valent pas; mérite qu'on; vaut son prix;
        trop généreu*; trop dur; trop dure; trop mou; trop molle; trop strict*; trop faible*; trop
        vague*; trop prudent*; trop agressi*; trop politique; trop corporate; trop rigide*; trop
        sage*; trop fier; trop discret*; un gadget; gadget; effet de mode; cache-misère;
        cosmétique*; bureaucratique*; usine à; paternaliste*; élitiste*; progressiste*; rétrograde*;
        passéiste*; avant-gardiste*; rafraîchissant*; soporifique*; sans âme; sans saveur;
        insipide*; baratin; langue de bois; du blabla; blabla; paresseu*; approximati*; amateuriste;
        du travail d'amateur; bricolage; mauvais goût; de mauvais goût; malvenu*; mal venu*;
        bienvenu que; mal inspiré*; bien inspiré*; mauvais traitement; laissés pour compte; lésés;
        floués; sacrifiés; pénalisés; pressurés; saignés; tondus; malhonnête*; trompeur; trompeuse*;
        mensonger*; mensongère; hypocrites; promesses creuses; promesses en l'air; paroles en l'air;
        tient parole; tenu parole; tient ses promesses; trahi ses promesses; dur à avaler; difficile
        à avaler; n'a rien appris; n'ont rien appris; rien retenu; a trop attendu; ont trop attendu;
        trop attendu; attendu trop longtemps; mis trop de temps; met trop de temps; mettent trop de
        temps; sur le dos de; sur le dos des; au détriment des; choquant*; un soulagement; serait
        fou; serait folle; seraient fous; fou de quitter; du début à la fin
    """,
    en="""
        well played; has to go; too much profit; too many managers; exactly what we needed; exactly
        what we need; just what we needed; what we needed; what our customers need; what customers
        want; a mistake; big mistake; huge mistake; an error; a blunder; a disgrace; a disaster; a
        scandal; a shame; such a shame; what a shame; a pity; what a pity; a failure; a waste; a
        joke; a farce; a dead end; a gamble; a step back; a step backwards; a step forward; a step
        in the right; step in the wrong; a good idea; a bad idea; a great idea; a terrible idea; a
        silly idea; bad idea; good idea; terrible idea; good call; bad call; poor call; right call;
        wrong call; great call; good move; bad move; smart move; wise move; poor choice; right
        choice; wrong choice; poor decision; good decision; bad decision; right decision; wrong
        decision; great decision; madness; sheer madness; nonsense; folly; insanity; wrong track;
        right track; wrong path; right path; wrong way; right way; wrong direction; right direction;
        going nowhere; off course; on the wrong; was right to; were right to; is right to; are right
        to; is wrong to; are wrong to; was wrong to; we're wrong; we're right; were wrong; got it
        wrong; gets it wrong; got it right; gets it right; makes sense; make sense; makes no sense;
        make no sense; doesn't make sense; finally makes sense; overdue; long overdue; about time;
        high time; too little; too expensive; too high; far too; much too; way too; too low; too
        complex; too complicated; too slow; too timid; too greedy; too heavily; not enough; unfair;
        unjust; unacceptable; outrageous; shameful; absurd; ridiculous; stupid; silly; foolish;
        reckless; irresponsible; short-sighted; shortsighted; misguided; naive; outdated;
        old-fashioned; ugly; hideous; overpriced; unjustified; justified; unreasonable; reasonable;
        only sensible; brave; bold; courageous; ambitious; pointless; useless; indispensable; lacks
        ambition; lacks any; lacks courage; lacks vision; no vision; no ambition; completely misses;
        misses the boat; missed the boat; misses the mark; missed the mark; missed the chance;
        missed the opportunity; missed the turn; misses younger; misses the point; out of touch;
        tone-deaf; tone deaf; deserve better; deserves better; no longer deserves; doesn't deserve;
        don't deserve; won't follow; will never follow; will drive; drives away; drive away; do
        savers; do us no; does us no; any favours; no favours; rewards the wrong; punishes the
        wrong; serves no; does nothing for; is the future; are the future; not the future; has no
        future; have no future; the way forward; the way to go; better off; would do better; do
        better to; must hold; hold firm; must do more; doing enough; not doing; should be doing;
        disappointing; disappointed; worrying; regrettable; questionable; commendable; admirable;
        laudable; worst; a bad joke; wasted; wasting; squander*; neglect*; ignores; ignoring; turns
        its back; blind to; a welcome decision; a welcome move; is right; are right; is wrong; are
        wrong; is plain wrong; too much; cold and; opaque; timid; unreadable; premature;
        insufficient; excessive; exaggerated; messy; confused; confusing; shaky; overcautious;
        risky; daring; judicious; visionary; disconnected; lagging behind; behind the times; falling
        behind; the point of; no point in; lose out; will lose; stand to lose; stand to gain; too
        little of; too much of; overdo; overdoing; part of the blame; some of the blame; to blame;
        bears some; far from our values; against our values; betrays; betray; betrayal; brave
        decision; brave choice; absurd decision; absurd choice; bad signal; wrong signal; right
        signal; bad calculation; strategic error; strategic mistake; big error; dismal; pitiful;
        lamentable; surreal; delusional; nonsensical; a laugh; laughable; smoke and mirrors; hot
        air; pr stunt; window dressing; greenwashing; hypocritical; hypocrisy; cynical; cynicism;
        lacks guts; burying our heads; burying its head; playing with fire; shooting ourselves;
        shooting itself; selling its soul; losing our soul; nice surprise; a brave; someone has to
        say; has to be said; needs to be said; must be said; i'll say it; leave well alone; whatever
        the cost; seems premature; seems wrong; seems right; looks wrong; looks right; seems odd;
        seems daft; isn't one; is no answer; no answer to; not the answer; is not the solution; not
        the solution; and complicated; so sad; a flop; a fiasco; a missed opportunity; missed
        opportunity; missed chance; wasted opportunity; no sense; little sense; perfect sense;
        deserves praise; deserves credit; deserve credit; deserves respect; deserves a medal; to be
        praised; to be applauded; go too far; goes too far; gone too far; went too far; speaks to no
        one; speaks to nobody; convinces no one; convinces nobody; fools no one; fools nobody;
        cannot stay; can't stay; cannot go on; can't go on; cannot continue; can't continue; can no
        longer; no longer makes; no longer needs; no longer works; too fast; too soon; too early;
        not up to; isn't up to; underestimat*; overestimat*; underrat*; overrat*; undervalu*;
        contempt; abandons; abandon; abandoning; forgets; forgetting; sacrifices; sacrificing;
        treats customers; treat customers; treating customers; cash cow*; rip-off; rip off; a
        racket; a con; greed; greedy; wasteful; waste of money; waste of time; money down the drain;
        throwing money; risible; pathetic; mediocre; patronising; patronizing; archaic; prehistoric;
        looks tired; dated; looks dated; obsolete; anachronistic; untenable; unbearable;
        unsustainable; suicidal; catastrophic; disastrous; alarming; encouraging; a great
        opportunity; an opportunity; a model; an example to; ahead of its time; ahead of the curve;
        behind the curve; years behind; years late; dead last; against the tide; better than before;
        worse and worse; better and better; going the right; going the wrong; heading the right;
        heading the wrong; heading for; too few; far too few; could do better; can do better; must
        do better; takes the biscuit; beggars belief; a marketing stunt; marketing stunt; marketing
        ploy; too optimistic; optimistic; pessimistic; realistic; utopian; a pipe dream; pipe dream;
        a mirage; sticking plaster; half measure*; half-measure*; common sense; a no-brainer;
        no-brainer; inevitable; indefensible; unjustifiable; immoral; indecent; obscene; equitable;
        balanced; lopsided; disproportionate; over the top; unforgivable; unwise; wise; wiser;
        smarter; daft; bonkers; barmy; lunacy; masterstroke; a masterstroke; spot on; spot-on; bang
        on; off the mark; wide of the mark; wrong-headed; wrongheaded; backwards; back to front;
        upside down; rightly; wrongly; deserved; undeserved; overcomplicat*; overcomplex; too clever
        by half; falls short; fall short; falling short; fail our; let our customers down; lets our;
        letting our; letting customers; mad to; crazy to; a mad; a crazy; clumsy and; failing our;
        failed our; dangerous idea; dangerous game; is too; are too; was too; were too; still too;
        just too; simply too; remains too; a bit too; rather too; isn't enough; aren't enough; not
        nearly; nowhere near; the right one; the wrong one; the right choice; the wrong choice; it's
        a pity; it's a shame; a real shame; a real pity; rightly so; and rightly; so much the
        better; thank goodness; hats off to our; kudos to our; well done to our; well done {brand};
        kudos {brand}; only option; only way; only solution; only way out; no other option; no
        alternative; going to lose; stands to lose; losing touch; lose touch; will scare; scares
        away; scare away; puts people off; put people off; alienat*; standing on its head; gone mad;
        gone crazy; lost its way; lost our way; lost the plot; losing the plot; has it backwards;
        have it backwards; backfire*; self-defeating; counterproductive; counter-productive; an own
        goal; own goal; miscalculation; misjudg*; misstep; misfire*; misplaced; ill-judged;
        ill-timed; ill-advised; half-hearted; lukewarm; toothless; gutless; soulless; heartless;
        faceless; impersonal; clunky; bloated; muddled; incoherent; inconsistent; coherent; sound
        decision; sensible move; fairer; unfairly; good riddance; the best thing; best thing we;
        worst thing; worst thing we; best decision; worst decision; bravest; boldest; a credit to; a
        gift to; an insult to; an embarrassment; embarrassing; humiliating; insulting; indecently;
        obscenely; scandalously; outrageously; ridiculously; absurdly; needlessly; wrong to; right
        to; wrong on; right on; wrong about; right about; wrong when; right when; wrong customers;
        wrong people; wrong priorities; right priorities; wrong target; priorities wrong; priorities
        right; not a priority; should be a priority; more harm than good; more good than harm; does
        more harm; does harm; hurts our; hurting our; damages our; damaging our; tarnish*;
        undermin*; weakens; strengthens our; betting on the wrong; betting too; bet too; backing the
        wrong; wrong horse; right horse; barking up; missing the point; missed the point; missed a
        trick; missing a trick; late on; asleep at; head in the sand; heads in the sand; kidding
        ourselves; fooling ourselves; fooling itself; deserved better; unworthy of; beneath us; not
        worthy; trump card; strongest card; strong card; weak spot; weak point; achilles; a
        strength; our strength; our weakness; a weakness; greenest thing; leans too; leans far;
        leans heavily; relies too; rely too; spends too; spend too; charges too; charge too; pays
        too; asks too; does too; do too; invests too; invest too; talks too; talk too; promises too;
        moves too; move too; goes too; thinks too; is fair; are fair; isn't fair; aren't fair; not
        fair; is cold; are cold; feels cold; sounds cold; is sound; sensible option; sensible
        choice; our best card; petty; no business; have no business; has no business; can afford;
        could afford; half marketing; wishful thinking; deserves more; deserve more; deserves less;
        more credit; too little back; cost a fortune; costs a fortune; a maze; a labyrinth; a
        jungle; a nightmare; written by a committee; sounds like it; reads like it; looks like it;
        rushed it; rushed the; rushed through; bungled; mishandled; botched; some courage; some
        guts; at last some; finally some; finally someone; no place in; has no place; have no place;
        no excuse; no excuses; enough is enough; lecturing; lectures; preaching; nobody asked; no
        one asked; made plenty; too much money; plenty of money; serious bank; to the board's; years
        of excuses; handled it better; handled it badly; handled the; nobody asked for; no one asked
        for; dragging its feet; dragging our feet; drags its feet; turning a blind; turns a blind;
        cutting corners; cuts corners; playing it safe; plays it safe; leading the way; leads the
        way; punching above; throws money; profit before; profits before; profit over; profits over;
        puts profit; gets my vote; has my full; has my support; my full support; my full backing;
        hits the nail; earns my; shows real; shows guts; took the easy; takes the easy; easy way
        out; chose the easy; choosing the easy; caves in; caved in; caving in; gives in; giving in;
        selling out; overdoing it; could not be more wrong; couldn't be more wrong; isn't working;
        is not working; aren't working; doesn't work; don't work; does not work; won't work; will
        not work; never work; never worked; doesn't add up; don't add up; won't fly; bad taste; sour
        taste; rubs me; belongs in the past; belong in the past; belongs in a museum; belong in a
        museum; thing of the past; worth fighting; worth defending; worth keeping; worth the money;
        worth the cost; not worth; isn't worth; aren't worth; hardly worth; too generous; too harsh;
        too soft; too strict; too weak; too vague; too narrow; too broad; too cautious; too
        aggressive; too political; too corporate; too dull; too shy; too rigid; too dear; priced
        too; harder than it; easier than it; overcharg*; overtaxed; undertaxed; underfunded;
        underpaid for; oversold; overhyped; hyped; a fad; a gimmick; gimmick; gimmicky; a fig leaf;
        fig leaf; lip service; tokenism; token effort; token gesture; cosmetic; box-ticking;
        bureaucratic; bureaucracy gone; nanny; nannying; paternalistic; elitist; snobbish;
        old-school; forward-looking; forward-thinking; backward-looking; refreshingly; long-winded;
        uninspired; uninspiring; bland; lifeless; clever of; kind of them; decent of; shabby;
        shoddy; sloppy; lacklustre; lackluster; half-baked; undercooked; overcooked; tasteless; in
        bad taste; in poor taste; unprofessional; amateurish; amateur hour; below par; sub-par;
        subpar; second-rate; third-rate; poor show; good show; poor form; bad form; bad business;
        good business; bad economics; bad politics; bad policy; good policy; bad practice; good
        practice; bad deal; good deal for; raw deal; fair deal; rough deal; short shrift;
        short-changed; shortchanged; squeezed; fleeced; milked; punished; penalised; penalized;
        robbed; cheated; misled; deceptive; dishonest; more honest; disingenuous; duplicitous;
        two-faced; insincere; hollow; empty words; empty promises; empty gesture; broken promises;
        promises kept; kept its word; broke its word; keeps its word; breaks its word; too slow on;
        far too late; far enough; too late for our; gone downhill; going downhill; went downhill;
        got worse; getting worse; gets worse; gone backwards; isn't the answer; aren't the answer;
        are not the answer; hard to use; painful to use; difficult to use; impossible to use; all
        talk; no action; more marketing than; than substance; takes forever; take forever; takes
        ages; take ages; comes too late; lacks; deserves; is right not; was right not; a wise; wise
        decision; wise choice; a smart decision; a smart choice; the smart choice; smart choice;
        smart decision; a sad decision; sad day for; good day for; bad day for; great day for; a
        great step; great step; a big step; big step; step too far; a cop-out; cop-out; a copout; a
        mockery; makes a mockery; hypocrites; sends the wrong; sends the right; wrong message; right
        message; good sense; little good; does little; does nothing; does too little; changes
        nothing; solves nothing; fixes nothing; helps no one; helps nobody; helps only; fool's gold;
        dead wrong; plain wrong; simply wrong; just wrong; utterly wrong; completely wrong; totally
        wrong; so wrong; morally wrong; absolutely right; quite right; dead right; completely right;
        totally right; perfectly right; all wrong; hard to swallow; hard to stomach; learnt nothing;
        learned nothing; learns nothing; waited way; waited too; waited far; took too long; took far
        too; taken too long; takes too long; way too long; far too long; should be the law; should
        be law; subsidise the; subsidize the; at the expense of; on the backs of; scandalous;
        shocking; a relief; dropped the ball; drop the ball; dropping the ball; mad to leave; be mad
        to; from start to finish; no sense for
    """,
)
