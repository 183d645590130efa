"""Default expressions of grievances and demands (R38): people suffer, are wronged, or stand up.

Nothing here says enough alone: `checks.protected` adds up what stands together with the words of
`cues_work`.
"""

from .cue_lists import cues

GRIEVANCES = cues(
    fr="""
        épuis*; exténu*; éreint*; lessivé*; cramé*; suis à bout; sommes à bout; est à bout; sont à
        bout; tous à bout; collègues à bout; équipe* à bout; vraiment à bout; à bout de nerfs; à
        bout de force*; à bout de patience; bout du rouleau; bout de souffle; n'en peux plus;
        n'en peut plus; n'en pouvons plus; peuvent plus; craque; craquent; craquer;
        effondr*; en larmes; pleur*; sanglot*; anxiolytique*; antidépresseur*; malaise*; mal-être;
        malêtre; souffre*; souffrance*; stressé*; stressant*; angoiss*; boule au ventre; peur de
        parler; peur de perdre; peur de dire; peur d'être; peur des représ*; la peur au; insomni*;
        mépris*; humili*; rabaiss*; hurle*; insulté*; crier dessus; crie dessus; menacé* de;
        menaces; nous menace; me menace; intimid*; pressions; mettre la pression; met la pression;
        chantage; brim*; au placard; évinc*; virés; viré pour; viré parce; virée pour; virée parce;
        se faire virer; fait virer; été viré*; mis* à la porte; mise* à pied; ou la porte; prendre
        la porte; poussé* dehors; poussé* vers; poussé* à la; pousse* à la; jetable*; kleenex;
        écarté* d*; avertissement*; sexis*; racis*; homophob*; mains baladeuses; attouchement*;
        agress*; toxique*; maltrait*; inhumain*; déshumanis*; indign*; indécen*; inégal*;
        inéquitab*; deux poids; scandal*; une honte; honteu*; inacceptab*; intolérab*; insupportab*;
        intenab*; invivab*; inadmissib*; infernal*; enfer; ingérab*; dangereu*; mise* en danger;
        met* en danger; insalubr*; vétust*; périmé*; précaire*; précarité; misère; miettes;
        exploité*; esclav*; corvéab*; pas des robots; pas des machines; pas des numéros; pas un
        numéro; pas des pions; pas des chiffres; pas une ligne; survit; survivent; fins de mois; fin
        de mois; joindre les deux bouts; rogn*; sacrifi*; supprimé*; suppression*; dégrad*;
        détérior*; empir*; pire en pire; moque du monde; fout de nous; foutent de; se fiche de nous;
        fichent de nous; prend pour des; prennent pour des; ras le bol; marre; ça suffit; c'en est
        trop; trop c'est trop; ne peut plus durer; peut pas durer; hors de question; non à; non au;
        non aux; stop à; stop au; stop aux; plus jamais ça; combien de temps encore; combien de
        temps on; combien de bless*; combien de mort*; jusqu'à quand; jusqu'où; on attend quoi;
        lâche rien; lâchera rien; lâcherons rien; en lutte; leur lutte; notre lutte; luttes;
        luttons; notre combat; leur combat; se battent pour; se bat pour; battons-nous; nous
        battons; me bats; défend* nos; défendre les salari*; défendre les droits; défendre mes;
        révolt*; colère; grogne; réclame; réclamer; réclament; réclamons; exige; exigent; exigeons;
        exiger; revendiqu*; on veut un*; on veut des; on veut être; voulons; demandons; on demande
        des; on demande juste; on demande seulement; on ne demande; demande qu'on; méritons;
        méritent mieux; mérite mieux; méritent d'être; mes droits; vos droits; leurs droits;
        dignité; digne de ce nom; solidarité avec; solidaire* de; solidaire* des; solidaire* avec;
        soutien aux; soutien total; je soutiens les; mobilisons; mobilisez-vous; manif; manifs;
        manifester; manifestons; manifesté; pétition*; pancarte*; banderole*; tous devant; toutes
        devant; ag du personnel; assemblée générale du personnel; table des négociations; en
        justice; porté plainte; porter plainte; témoignerai; falsifi*; bidon*; truqu*; maquill*;
        trafiqu*; antidat*; dissimul*; illéga*; pots-de-vin; corruption; conflit d'intérêts; abus;
        abusi*; pas normal; anormal*; avons signalé; ai signalé; a signalé; ai alerté; avons alerté;
        a alerté; avons prévenu; ai prévenu; ai saisi; avons saisi; j'ai averti; rien n'a été fait;
        rien n'a changé; rien ne change; rien ne bouge; aucune réponse; sans réponse; silence radio;
        personne n'écoute; personne ne nous; trahi*; mensonge*; menti; jouer avec notre; joue avec;
        jouent avec; à la merci; galère; galérer; même travail que; pour le même travail; travail de
        deux; travail de trois; travail de quatre; boulot de deux; boulot de trois; boulot de ceux;
        boulot des; ne nous écoute; vie privée; une fournaise; un four; il serait temps; serait
        temps que; grand temps; arrêtez de nous; cessez de; embauchez; augmentez; respectez les;
        respectez-nous; payez-nous; rendez-nous; écoutez-nous; écoutez les; recrutez; cherchez
        l'erreur; on croit rêver; monde à l'envers; quelle blague; mauvaise blague; cynisme;
        cynique*; hypocri*; foutage de; la goutte; débordé*; submergé*; sous l'eau; noyé*; à flux
        tendu; comme des citrons; se débrouiller; débrouille-toi; débrouillez-vous; démerde*;
        abandonné*; laissé* pour compte; laissé* tomber; sur le carreau; à la rue; chômage; coûter
        sa place; coûte sa place; coûter son; coûter leur; perdre sa place; perdre leur; pour avoir
        parlé; pour avoir dit; pour avoir refusé; pour avoir signalé; parce qu'elle a parlé; parce
        qu'il a parlé; a parlé aux; omerta; loi du silence; se taire; faire taire; fait taire;
        muselé*; bâillonn*; étouff*; fait peur; terreur; crainte; craignent; tétanis*; mis* de côté;
        ostracis*; rétrograd*; déclass*; muté*; puni*; je refuse de laisser; je refuse que; nous
        refusons; après coup; faux rapport*; faux relev*; faux docum*; chiffres arrangés; sous le
        tapis; ferme* les yeux; détourn*; surfactur*; vente* forcée*; à l'insu; sans leur accord;
        imité*; irrégularité*; manquement*; infraction*; hors la loi; pollu*; ce que j'ai vu; ce que
        je vois; brise* le silence; d'affilée; non-stop; sans pause; jusqu'à minuit; même en
        vacances; à toute heure; pas un euro; pas un centime; pas un sou; pas un merci; pas un mot
        de; pas un seul; pas une seule; sans un seul; cacahuète*; clopinette*; aumône; pas versé*;
        jamais versé*; non versé*; pas payé*; jamais payé*; la couleur de; vivre dignement; vivre de
        son; vivre de notre; pouvoir la toucher; gavé*; parachute doré; moins augmenté*; que les
        hommes; que leurs collègues; que mes collègues; que ses collègues; parce que je suis; à
        cause de mon; à cause de ma; à cause de mes; mes deux enfants; trop vieux; trop vieille; mon
        accent; couleur de peau; unissons*; unissez*; organisons-nous; faire bloc; front commun;
        rapport de force; cortège; défilé*; occupation; barrage filtrant; brasero*; tenez bon;
        tenons bon; lâchez rien; lâche pas; lâchent rien; lâchons rien; nous représente*; parole
        des; voix des salari*; décide ensemble; décidons ensemble; sont dehors; dans la rue; sur le
        piquet; ce n'est pas eux; malmen*; usure; usant; s'use; corvée*; boulot qui; à notre place;
        démotiv*; dégoût*; écœur*; lassitude; désabusé*; ne compte* plus; compte plus les; coups de
        pression; à genoux; toujours plus; toujours moins; plus avec moins; si peu; n'a pas été
        renouvelé; pas renouvelé; sans consignation; sans protection; sans formation; sans
        remplacement; sans contrepartie; sans compensation; sans explication; sans préavis; sans
        prévenir; en panne; hors d'usage; moisi*; cafards; gelé; gelés; il faut que ça; que ça
        change; doivent changer; doit changer; il faut que ces; pas le choix; moral dans; moral au;
        le moral est; mis* à l'écart; tenu* à l'écart; équipes sous pression; sous pression
        permanente; rats dans; souris dans; livrés à eux; livrées à elles; livré à lui; livrés à
        nous; livrée à elle; nous retire; me retire; nous enlève; m'enlève; nous vole; me refuse;
        nous refuse; m'ont refusé; m'a refusé; sont refusé*; est refusé*; nous prive; privé* de;
        nous oblige; nous force; nous traite; me traite; traité* comme; considéré* comme; nous
        cache; nous ment; nient; subi*; endur*; encaiss*; tenir le coup; ne tient plus; tiennent
        plus; tiendront pas; tiendra pas; travailler malade*; venir malade*; malade*s au; malade*
        au; venir travailler; fatigué* de; fatigue accumulée; lasse de; las de; milite; militer;
        militons; militant*; cesser; appelle tous; appelle toutes; j'appelle à; appel aux; hésitent
        à parler; n'êtes pas seul*; pas me taire; payé* autant; autant que les; sans être payé*;
        sans augmentation; sans discuter; sans concertation; sans dialogue; unilatéral*; du jour au
        lendemain; d'un trait; d'un claquement; qu'on nous paie; qu'on nous écoute; qu'on nous
        respecte; qu'on nous laisse; qu'on arrête; qu'on cesse; en avons assez; en a assez; assez
        des; autre chose que; poudre aux yeux; belles paroles; beaux discours; hors service; coûtent
        trop; pas les moyens; pas de budget; répond budget; répondu budget; s'en fich*; s'en moqu*;
        s'en fout*; partent à; délocalisé*; transféré*; transfert de; fermera; fermeront; cédé*;
        écrit dans l'accord; revient sur; revenir sur; reviennent sur; passe d'excellent*;
        sanctionn*; blâme; entravé*; sans harnais; sans casque; sans gants; sans binôme; onze ans;
        depuis cinq ans; faut recruter; faut embaucher; se battre ensemble; droit de dire; c'est la
        loi; écrit dans la loi; pas légal; bravo la direction; merci la direction; merci patron;
        quelle honte; elle est belle; belle mentalité; on marche sur la tête; nous dénonçons;
        dénoncer; dénonce; dénoncent; vol de temps; vol de nos; week-ends de suite; jours de suite;
        nuits de suite; part à Lisbonne; poste part; postes partent; emplois partent; usine ferme;
        site ferme; agence ferme; agences ferment; ferme ses portes; ferme en; promesses non; que
        des promesses; assez de cette; assez de ces; assez de ce; assez d'être; appel à la
        mobilisation; appel à tous; appel à toutes; parce qu'elle porte; son voile; collègue voilée;
        son foulard; sa religion; son origine; ses origines; son âge; leur âge; me taire sur; taire
        ce que; injuste pour; injustice*; c'est injuste; injustement; mérite d'être payé*; mérite
        d'être écouté*; mérite d'être entendu*; mérite d'être respect*; mérite d'être mieux; mérite
        d'être recon*; travail* jour et nuit; détestable*; délétère*; pesant*; irrespirable*; en
        concurrence; les uns contre les autres; faut-il un mort; faut un mort; faudra-t-il; avant
        qu'il n'y ait; ricane*; se moqu*; vers la sortie; missions vides; me reproche*; nous
        reproche*; reproche* de; pas bougé; nous volent; nous pousse; dérisoire*; sous l'inflation;
        ne suffit pas; suffit plus; deuxième boulot; deuxième job; second boulot; à découvert; plein
        d'essence; faire les courses; frigo; au point mort; dors plus; dort plus; dorment plus; ne
        dors; plus de sommeil; perdu le sommeil; raté l'anniversaire; ne vois plus; voient plus;
        vois plus mes; pendant mon congé; pendant mes congés; annulé* mes; rappelé* sur; rappelé*
        pendant; jamais remplac*; pas remplac*; non remplac*; seul pour; seule pour; seuls pour;
        tourne à deux; tournent à deux; tourne à trois; électrocut*; fils dénudés; câbles à nu; non
        conforme*; hors norme*; pneus lisses; issues de secours; légionell*; ma petite; ma jolie; ma
        cocotte; sifflé*; allusion*; dénigr*; m'isole; isolement; classé* sans suite; classée en;
        classé en; sans entendre; sans écouter; sans suite; lésé*; m'a demandé de me; demandé de me
        taire; demandé d'effacer; demandé de signer; demandé de mentir; demandé de fermer; broyé*;
        on compte sur vous; on sera là; soyons nombreu*; soyez nombreu*; rendez-vous à la; devant le
        siège; devant la direction; devant l'agence; devant le site; reçus par; mot d'ordre; me
        présente aux; me présente comme; candidat* au; candidat* aux; fait accompli; appris par;
        apprend par; apprenons par; par l'ia; en Roumanie; en Tunisie; infantilis*; recadr*;
        convoqué*; injonction*; contradictoire*; perte de sens; plus de sens; aucun sens; corbeille*
        de fruits; pas des médailles; laissera pas faire; laisserons pas; sans la moindre; sans
        négoci*; défendons-nous; défendez; tous avec; toutes avec; prise d'otage; droit
        constitutionnel; est-ce légal; bien légal; c'est un droit; tout ce que demand*; tout ce
        qu'on demande; douleur*; tms; tendinite*; lumbago; hernie; opéré* du dos; agences fermées;
        me pousse*; arrêts maladie ce; croule*; croulons; ensevel*; à la chaîne; plus le droit; pas
        le droit; aucun droit; criminel*; nous-mêmes; de notre poche; de ma poche; de leur poche; à
        nos frais; à mes frais; lit mes; fouill*; espionn*; voilà la réalité; c'est ça la réalité;
        qui protège; qui nous protège; qui soigne; qui nous défend; va mal; vont mal; droit de mes;
        droit de parler; sans solution; sans alternative; ne passent jamais; demandez-vous pourquoi;
        cherchez la logique; comme si nous; n'existons pas; n'existions pas; nous oublie; jamais
        invité*; jamais consulté*; jamais écouté*; jamais reconnu*; personne ne répond; seule
        réponse; reprend le lendemain; repris le lendemain; interdit de; interdiction de; obligé*
        de; forcé* de; contraint* de; coûte trop; tient debout; tiennent la; ne paie pas; ne paient
        pas; paie même pas; même pas le; même pas de; même pas un; on ose; osent nous; ose nous;
        perd encore; perdent encore; gagné son procès; gagné notre procès; gagné aux; a gagné son;
        renseignez-vous sur; informez-vous sur; faites valoir; faire valoir; saisissez; saisir les;
        saisir le; changé* de site; changé* de service; c'est elle qu'on; c'est lui qu'on; c'est moi
        qu'on; double peine; bouc émissaire; tête de turc; pris en grippe; ma santé; notre santé;
        leur santé; nos vies; leurs vies; risque sa vie; risquons nos; à l'abandon; dans la peur;
        compte les jours; comptons les jours; on compte les; use les; usent les; trois mois
        d'erreurs; erreurs sur; culpabilis*; sans un mot; sans un vote; sans vote; brut par; euros
        brut; plus de la prévention; nous interdit; m'interdit; de l'humour; mérite une voix; aller
        seul; use la santé; dans le froid; dans la chaleur; en mon nom; fait savoir; exercé notre;
        exercé mon; pas vu mon; pas vu ma; pas vu mes; alerte enterrée; dossier enterré; fausses
        factures; fausses signatures; fausses déclarations; fausses heures; fausse signature; fausse
        facture; avant de nous parler; clopinettes; cacahuètes; des cacahuètes; trinquent; trinque;
        pressés comme; corvéable; mis sur la touche; placardis*; chronométré*; flicage; fliqué*;
        fliquent; surveillés; réduits au silence; mis devant le fait accompli; nous tombe dessus;
        explose; à bras; sans filet; au rabais; peau de chagrin; radin*; méprisé*
    """,
    en="""
        so noisy; too noisy; deafening; asbestos; exhausted; exhausting; exhaustion; worn out;
        breaking point; breaking down; break down in;
        broke down in; burning out; on our knees; on its knees; can't take; can't cope; can't go on;
        can't carry on; can't keep; cannot go on; cannot keep; in tears; cried; sobbing;
        antidepressant*; panic attack*; distress*; suffering; suffers; suffered; stressed;
        stressful; mental health; dreading; dread monday*; knot in; scared; afraid; without fear;
        fear for; living in fear; insomnia; contempt*; humiliat*; belittl*; yell*; screamed at;
        screaming at; shouted at; shouts at; shouting at; insult*; threats; threatened; intimidat*;
        blackmail*; pressured; under pressure to; sidelined; pushed out; forced out; kicked out;
        shown the door; sacked; fired for; got fired; were fired; was fired; firing; dismissed;
        disciplined; disciplinary; punished; penalis*; penaliz*; passed over; sexist*; sexism;
        racist*; racism; homophob*; groped; groping; inappropriate; toxic; mistreat*; treated;
        treats us; treat us; treat people; treating; inhuman*; dehumanis*; degrading; undignified;
        unjust; unfair*; unequal; inequal*; injustice*; double standard*; scandal*; shameful;
        ashamed; outrag*; unacceptab*; intolerab*; unbearab*; unsustainab*; untenab*; inexcusab*;
        hellish; dangerous*; unsafe; hazard*; in danger; risking our; risk our; risk their; risking
        their; filthy; mouldy; crumbling; precari*; insecurity; misery; crumbs; peanuts; exploited;
        exploiting us; slave*; not robots; not machines; not numbers; not a number; disposable; not
        pawns; in a spreadsheet; struggling; survive on; can't live; can't afford; can't even; make
        ends meet; scrapped; scrapping; scrap our; axed; axing; slashed; slashing; been cut; cut
        our; cutting our; sacrificed; deteriorat*; getting worse; worse every; worse and worse;
        laugh at us; laughing at us; fed up; sick of; sick and tired; had enough; enough is enough;
        so much for; no to; won't stand for; out of the question; how much longer; how many more;
        how long can; stop cutting; has to stop; something has to; has to change; must change;
        things have to; fight for; fight back; fighting for; fighting to; fight to; fight our; fight
        the; fought for; defend our; defending our; defend the; anger; demanding; we demand; demand
        that; demand a; demand the; demands; we want; asking for; all we ask; we ask for; we only
        ask; calling for; we deserve; deserve better; deserves better; deserves a voice; deserve to;
        deserve a; deserve the; my rights; our rights; their rights; your rights; human rights;
        dignity; solidarity; stand with; stands with; standing with; stand together; standing
        together; stand up for; standing up for; rallies; rallying; protest*; petition*; sign to
        keep; please sign; placard*; banner*; outside head; in front of head; back to the table; in
        dispute; tribunal; lawsuit; grievance*; reported; i flagged; we flagged; flagged fake;
        raised concerns; raised the alarm; raised it; sounded the alarm; spoke out; speak out;
        speaking out; speak up; speaking up; spoke up; testify; be a witness; falsif*; fake
        invoice*; fake expens*; fraudulent; doctored; doctor an; doctor a; forged; forging;
        backdat*; cover-up; covered up; covering up; illegal; against the law; bribe*; corruption;
        conflict of interest; breach*; abuse; abusive; isn't normal; not normal; isn't right; not
        right; isn't disloyal; our health; my health; their health; collaps*; betray*; lied to;
        lying to; broken promise*; gambling with; playing with; at the mercy; gagged; not alone;
        never replied; haven't replied; hasn't replied; no answer; no reply; no response; nobody
        listens; no one listens; nobody cares; no one cares; nobody upstairs; i warned; we warned;
        warned my; warned our; warned them; nothing was done; nothing has been done; nothing
        happened; nothing changes; nothing has changed; doing the work of; doing the job of; doing
        the jobs of; do the work of; work of two; work of three; work of four; jobs of everyone;
        renewed every; rolling temp; an oven; a freezer; hasn't moved; haven't moved; too little; or
        leave; who accepts; it's time someone; about time; stop talking; stop telling; stop asking;
        just hire; pay us; respect us; listen to us; spot the mistake; you couldn't make it up; what
        a joke; a bad joke; hypocri*; cynical; overwhelmed; swamped; drowning; stretched;
        overstretched; run ragged; running on empty; running on fumes; squeezed; left to; fend for;
        abandoned; left behind; on the scrapheap; out of work; unemployed; dole; cost anyone; cost
        her; cost him; cost them; cost me; cost people; for speaking; for talking; for refusing; for
        reporting; for saying; for telling; because she spoke; because he spoke; talked to the reps;
        keep quiet about; stay quiet; kept quiet; silenced; hush*; swept under; sweep under; turn a
        blind; turning a blind; look the other way; looked the other way; frighten*; terrified;
        terror; bully*; isolated; demoted; demotion; downgraded; moved off; taken off; won't let my;
        i refuse; we refuse; refuse to; after the fact; tampered; rigged; cooked the; fiddled;
        fudged; massaged; falsely; mis-sold; mis-selling; misselling; without their consent; without
        consent; behind their back; irregularit*; wrongdoing; malpractice; violation*; polluting;
        polluted; i saw; break the silence; breaking the silence; in a row; non-stop; nonstop; back
        to back; round the clock; day and night; at all hours; at any hour; not a penny; not one
        penny; not a cent; not a dime; not one word; not a word; not a thank; not even a thank; a
        thank you; not a single; isn't a single; without one; pittance; scraps; paid late; haven't
        been paid; hasn't been paid; still haven't; not been paid; never been paid; never paid; live
        on; dignified; fat cat*; golden parachute*; than men; than the men; than my male; than male;
        than my colleague*; than their colleague*; because i'm; because i am; because of my; because
        she's; because she is; with two kids; too old; my accent; skin colour; skin color; for no
        extra; no extra pay; same money; more for less; more with less; more and more; less and
        less; give an inch; hold the line; holding the line; stand firm; standing firm; stay strong;
        together we; we decide together; out since; on the streets; take to the streets; blockade;
        brazier; speak for us; represent us; represents us; our voice; our voices; have a say; had a
        say; a seat at the table; never asked; weren't asked; weren't consulted; without consulting;
        without asking us; without warning; no warning; no notice; no explanation; without
        explanation; no training; without training; no protection; no compensation; without
        compensation; has been off; been broken; broken for; out of order; out of date; not working;
        leaking; no hot water; heard nothing; hear nothing; radio silence; wasn't renewed; not
        renewed; weren't renewed; need to change; needs to change; have to change; lost count;
        morale; demoralis*; demoraliz*; demotivat*; disgusted; disgusting; sickening; heartbroken;
        heartbreaking; weary; tired of; shattered; knackered; dead on our feet; ill from; made ill;
        making me ill; making us ill; makes people ill; making people ill; making people sick; makes
        me sick; breaking people; breaking us; human cost; not what i signed; not what we signed;
        take it or; like it or; no choice; left with no; walked all over; thrown under; thrown away;
        throwaway; replaceable; cogs; cog in; treadmill; sold out; stabbed; smaller increases;
        smaller raise*; never reach; forget about; could forget; another continent; are angry; we're
        angry; so angry; furious with; furious at; a disgrace; rats in; mice in; mould in; screams
        at us; screams at staff; screams at an; on the march; march for; marching for; marched for;
        colleagues crying; cry in; overlooked for; work on holiday; torn up; tore up; tearing up;
        docks; docked; docking; stealing our; stealing my; steals our; takes away; took away; taken
        away; deprives; deprived; robs us; robbed; treats them; hides from; lied about; downplay*;
        putting up with; put up with; endure*; enduring; hold out; can't hold; won't last; come in
        ill; work ill; coming in sick; come in sick; while ill; while sick; campaigning; campaign
        for; calling on everyone; calling on all; i'm calling on; hesitating to talk; hesitate to
        speak; be silent; paid as much; as much as the men; same as male; earn nothing; nothing
        extra; without extra; without any discussion; without discussion; without consultation;
        without negotiation; at a stroke; pay our; pay what; listen to the; respect our; had it
        with; more than promises; empty promises; empty words; warm words; lip service; smoke and
        mirrors; locked since; closed since; no budget; answer was budget; doesn't care; don't care;
        couldn't care; going to lisbon; job is going; jobs are going; jobs going; role is going;
        moved abroad; plant gets closed; is closing; are closing; will close; sold off; goes back
        on; went back on; going back on; reneg*; backtrack*; rating to drop; warning letter; written
        warning; hauled; obstruct*; headscarf; hijab; kept away from; keep her away; no harness; no
        helmet; no gloves; no guard; on my own; all alone; eleven years; ten years without; recruit
        somebody; hire somebody; hire someone; just recruit; won us; won two; fighting together;
        it's the law; it is the law; unlawful*; classy; thanks management; thanks for nothing; merry
        christmas to us; world upside down; go through at; going through at; gets refused; get
        refused; got refused; been refused; is refused; refused my; refused our; from a poster; from
        the press; from the newspaper; rally for; rally outside; rally in support; cut the jobs; cut
        the bonus; cut the breaks; cut the team; abused; spat at; turned ugly; ugly mood; pits;
        pitted against; against each other; somebody have to die; someone have to die; somebody has
        to die; someone has to die; someone dies; someone is killed; wait for a death; snigger*;
        smirk*; mocked; mocks; mocking; laughed at; makes fun of; made fun of; nudged towards;
        towards the exit; towards the door; empty assignments; blames; blaming us; blaming me; told
        off; dressed down; carpeted; hasn't changed; haven't changed; hasn't gone up; hasn't
        increased; hasn't kept up; below inflation; behind inflation; derisory; token gesture;
        doesn't cover; don't cover; not enough to live; second job; can't sleep; don't sleep; lost
        sleep; never see my; don't see my; see my kids; see my children; on my day off; on my days
        off; during my leave; while on leave; cancelled my; cancelled our; never replaced; not
        replaced; aren't replaced; isn't replaced; one person for; on our own; skeleton staff;
        skeleton crew; too thin; bald tyres; bald tires; exposed wires; bare wires; blocked exits;
        electrocuted; sweetheart; hand on my; jokes about my; comments about my; comments about her;
        leering; creepy; undermin*; gaslight*; micromanag*; closed without; asked me to delete;
        asked me to sign; asked me to lie; delete emails; not one witness; witness heard; count on
        you; delegate*; my candidacy; voting in; voted against; thumbs down; done deal; found out
        from; find out from; heard it from; moved to india; impossible targets; unrealistic;
        unachievable; infantilis*; contradictory; fruit basket*; pizza part*; medals; clapping for;
        won't let it; won't let them; won't take it; won't accept; not let this; let's defend;
        defend ourselves; organise ourselves; organize ourselves; get organised; get organized;
        thank you to the strikers; holding anyone hostage; it's a right; even legal; film us;
        filming us; listening in; spying; spied; spies on; tracking us; tracking our; monitoring
        our; give us back; give back our; giving up our; is all they; is all we; wants new hires;
        want new hires; more hires; wrecked; bad back; rsi; humane; second class; not even allowed;
        aren't even; isn't even; weren't even; hostile; intolerant; ageis*; too expensive; pushed
        towards; managed out; eat up; eats up; childcare like; can't find childcare; like a
        permanent job; want a permanent job; need a permanent job; for a permanent; to the end of
        the month; buried in; snowed under; under water; no longer allowed; not allowed to; aren't
        allowed; isn't allowed; have no right; no right to; criminal; for our own; pay for our; pay
        for my own; our own expense; own pocket; reads my; read my; goes through my; snoop*; that's
        the reality; this is the reality; who protects; who looks after; who defends; going badly;
        not going well; right to say; right to speak; no alternative; without any alternative; never
        make it; never get invited; never invited; never promoted; never consulted; never heard; ask
        yourself why; ask yourselves why; make it make sense; where's the justice; where is the
        justice; as if we; didn't exist; don't exist; nobody answers; no one answers; nobody
        replies; nobody responds; only answer; only response; was rejected; got rejected; been
        rejected; no reason given; been dropped; removed our; have to pay; have to wash; have to
        buy; even if you're pregnant; cost too much; costs too much; keep the place; keep this
        place; preaches; doesn't even; don't even; not even cover; pay the rent; pay rent; pay my
        bills; sleep in their; dare talk; they dare; losing twenty; loses jobs; losing jobs; won its
        case; won our case; won her case; won his case; find out about your; moved to another; moved
        her; moved him; moved me; she's the one who; he's the one who; i'm the one who; scapegoat*;
        singled out; picked on; minute i mentioned; as soon as i mentioned; because i mentioned;
        warnings; waiting for our; waiting for my; still waiting; risks their; risking lives; lives
        at; our lives; on edge; on sick; i defend; i'll defend; we defend; by the dozen; one more
        slide; the dispute; counting the days; count the days; wears out; wears bodies; wears
        people; wearing out; wears us; mistakes on; errors on; months of mistakes; feeling guilty;
        feel guilty; without a word; without a vote; one rule for; out in the cold; missed my son's;
        missed my daughter's; missed my kid*; birthday again; not prevention; forbids; forbidden to;
        banter; withdrawn; in my name; on my behalf; made it known; formally raised; go alone;
        part-timers; voice at last; smile required; have a voice; a voice at; want a voice; need a
        voice; without a single day; without a single word; without a single answer; without a
        single break; in overdraft; into overdraft; my overdraft; short-handed; shorthanded;
        stretched thin; burnt to a crisp; for peanuts; a pittance; pennies; cattle; expendable;
        gaslit; blacklisted; denied my; denied our; clawed back; short-changed; shortchanged; ripped
        off by our; cold-shouldered; hung out to dry
    """,
)
