"""Verbs of announcement and of everyday business, French and English (R05)."""

from .cue_lists import cues

ANNOUNCING = cues(
    fr="""
        invite tous; invite toutes; invite chacun; demande à chaque; demande à tous; demande à nos;
        demande aux clients; souhaite rétablir; l'affirme; le confirme; le dément; le répète; le
        dit; s'en explique; y répond; dévoile; ni ne confirme; a approuvé; a voté; a validé; a acté;
        a entériné; a nommé; a retiré; a convenu; souligne; fait valoir; laisse entendre;
        s'interroge; se veut; tient parole; partage la; partage l'émotion; présente toutes; soutient
        pleinement; suit de près; suit la situation; n'est pas en mesure; se voit; est d'avis; a
        décidé de; a choisi de; a pris le parti; vient de décider; vient de prendre; a tranché; a
        mis fin; a renoncé; a suspendu; a saisi la justice; a porté plainte; fermera; supprimera;
        augmentera; baissera; cessera; arrêtera; paiera; prendra en charge; prendra toutes; vendra;
        défendra; attaquera; publiera; fera tout; fera le nécessaire; contactera; couvrira;
        annulera; suspendra; rétablira; enquêtera; répondra; versera; garantira; rachètera; va
        fermer; va rembourser; va supprimer; va augmenter; va baisser; va porter plainte; va
        indemniser; va cesser; va arrêter; va défendre; va attaquer; va continuer; va prendre; va
        licencier; vous souhaite; vous remercie; vous prie; vous garantit; vous doit; remercie ses;
        félicite; rend hommage; souhaite la bienvenue; souhaite bon; prie ses; s'exprime; se tourne;
        se retire; suspend; cesse; arrête; supprime; retire; rembourse; indemnise; dédommage;
        quitte; =abandonne; =renonce; reporte; ouvre une enquête; ouvre une cellule; nomme; =défend;
        attaque; dit stop; baisse ses; augmente ses; gèle ses; n'a pas à; n'a pas pris; n'est pas au
        courant; n'est pas opposé*; est contre; est pleinement engagé*; est aux côtés; est
        responsable; est innocent*; est victime; est en deuil; est attristé*; est choqué*; est fier
        de ses; est conscient*; garde le cap; tient bon; met tout en œuvre; met en place; mettra
        tout; =annonce; affirme; appelle à; appelle au; appelle ses; appelle les; appelle chacun;
        apporte un démenti; =assume; assure; atteste; avertit; cautionne; certifie; clarifie;
        compatit; comprend la; comprend les; condamne; confirme; confirment; considère; =conteste;
        contredit; =déclare; décline; déplore; dément; désapprouve; désavoue; =dénonce; entend;
        estime; exclut; =exige; exprime; fait savoir; fait le point; garantit; =indique; =informe;
        insiste; invite ses; invite les; juge; maintient; met en garde; met fin; met un terme; nie;
        notifie; porte plainte; porte à la connaissance; =précise; prend acte; prend note; prend
        position; prend ses responsabilités; prend toute; prend très; prend ses distances; présente
        ses; proclame; promet; proteste; réaffirme; réagit; =récuse; reconnaît; reconnait; refuse;
        regrette; =réfute; rejette; répond à; répond aux; répond officiellement; =revendique;
        rappelle que; rappelle à; s'associe à la; s'engage à; s'engage officiellement; s'engage
        formellement; s'excuse; s'explique; s'indigne; s'insurge; s'inquiète; s'oppose; se déclare;
        se défend; se dit; se félicite; se prononce; se réjouit; se réserve; se tient à; salue;
        =signale; souhaite préciser; souhaite rappeler; souhaite rassurer; souhaite informer;
        souhaite présenter; souhaite apporter; souhaite réagir; souhaite clarifier; souhaite
        s'excuser; soutient que; tient à; tiennent à; veut rassurer; veut préciser; veut clarifier;
        veut rappeler; transmet ses; adresse ses; est heureuse d'annoncer; est heureux d'annoncer;
        est fière d'annoncer; est fier d'annoncer; est ravie d'annoncer; est ravi d'annoncer; est
        heureuse de vous annoncer; est fière de vous annoncer; est ravie de vous annoncer; est au
        regret; est solidaire; est opposé*; est favorable; est désolé*; est en mesure; est
        pleinement; est prêt* à rembourser; a le plaisir d'annoncer; a le plaisir de vous; a
        l'honneur; a le regret; a l'intention; a pris la décision; a pris bonne note; a conscience;
        peut confirmer; remboursera; indemnisera; dédommagera; cédera; maintiendra; poursuivra;
        portera plainte; respectera; coopère; coopérera; collabore pleinement; demande à ses;
        demande aux; demande le retrait; dit non; dit oui; approuve; valide la; n'envisage;
        n'accepte; n'augmentera; n'est pas responsable; n'est pas concern*; n'est pas impliqu*;
        n'est pas à l'origine; n'est en rien; n'est nullement; n'a aucun; n'a aucune; n'a jamais;
        n'a pas l'intention; n'a pas été; n'a pas vocation; n'a nullement; n'a rien à; n'acceptera
    """,
    en="""
        asks all; asks every; asks our; asks customers; asks you; is keen to; is anxious to; brings
        to; brings to your; would like you; gives its; gives notice; puts an end; draws attention;
        puts on record; makes clear; goes on record; states clearly; unveils; will neither; neither
        confirms; can neither; has approved; has voted; has agreed to; has appointed; has decided;
        will be making; will be closing; will be refunding; will be ending; will be taking; will be
        releasing; will be issuing; will be available to answer; will be launching; will soon
        announce; will announce; will be announcing; says; asserts; claims that; undertakes; is
        committed to; lets it be known; wishes to; wishes everyone; makes it clear; sends its;
        shares the; stands ready; fully supports; has full confidence; remains committed; is
        reviewing; is monitoring; is in talks; is writing; is asking; is calling; is calling on; is
        urging; cannot comment; cannot confirm; cannot accept; cannot and will not; can't comment;
        can't accept; can assure; can guarantee; can state; can announce; can today; is of the view;
        takes the view; is appalled; is outraged; is delighted that; is relieved; is fully; is no
        longer; is under no; has set up; sets up; is setting up; has launched; has opened an; has
        apologised; has apologized; would ask; wants everyone; wants you to know; invites all;
        guarantees; has made it; is determined; is ready to; does everything; offers everyone;
        offers a full; extends; expects its; forbids; bans; prohibits; encourages its; recommends
        that; replies; answers; reassures; admits; confesses; strongly; firmly; categorically;
        unreservedly; solemnly; congratulates; mourns; pays tribute; thanks its; thanks all; thanks
        the; wishes you; wishes all; wishes its; has chosen to; has taken the decision; has made the
        decision; has just decided; has suspended; has filed; has withdrawn; has ended; will close;
        will cut; will raise; will stop; will end; will pay; will sell; will fight; will defend;
        will sue; will continue; will remain; will publish; will provide; will ensure; will do
        everything; will do whatever; will contact; will reimburse; will cover; will cancel; will
        suspend; will restore; will review; will investigate; will respond; will answer; will issue;
        is closing; is ending; is cutting; is raising; is suing; is withdrawing; is recalling; is
        refunding; is suspending; is pulling; is scrapping; is against; is in favour; is in favor;
        is responsible; is innocent; is saddened; is shocked; is heartbroken; is doing everything;
        is working closely; is investigating; is standing; suspends; scraps; ends its; closes its;
        closes the; cuts its; raises its; freezes its; recalls; refunds; withdraws; appoints; names
        a; launches an inquiry; launches an investigation; opens an inquiry; sets the record; wants
        to thank; wants to apologise; wants to apologize; asks everyone; asks the; takes
        responsibility; takes full; takes every; is fully committed; is deeply; has zero tolerance;
        has nothing; had nothing; knew nothing; never sold; never shared; accepts responsibility;
        accepts full; acknowledges; advises; affirms; announces; apologises; apologizes; appeals to;
        asks its; assures; backs the; backs this; believes; calls for; calls on; challenges;
        clarifies; commits to; concedes; condemns; confirms; considers; contests; declares;
        declines; defends; demands; denies; denounces; deplores; disagrees; dismisses; disputes;
        distances itself; does not comment; does not condone; does not endorse; does not share; does
        not accept; does not agree; does not recognise; does not tolerate; does not support; does
        not sell; does not intend; does not plan; does not discuss; does not confirm; does not
        speculate; does not disclose; does not believe; does not wish; doesn't comment; doesn't
        condone; doesn't endorse; doesn't share; doesn't accept; doesn't agree; doesn't tolerate;
        doesn't support; doesn't sell; doesn't intend; doesn't plan; doesn't speculate; endorses;
        expresses; has no plan*; has no comment; has no intention; has no knowledge; has no link*;
        has no part; has no role; has nothing to; has never; has not been; has not received; has not
        sold; has not shared; hereby; informs; insists; intends to; invites its; is aware; is sorry;
        is opposed; is not responsible; is not affected; is in no way; is not involved; is pleased
        to announce; is proud to announce; is delighted to announce; is happy to announce; is sorry
        to announce; is pleased to confirm; is able to confirm; is cooperating; is co-operating; is
        committed to refund*; maintains that; maintains its; makes no; notes that; objects to;
        offers its; opposes; pledges; points out; promises; protests; reacts to; reaffirms;
        recognises; recognizes; refuses; refutes; regrets; reiterates; rejects; reminds; reserves
        the right; responds to; stands by; stands with; states that; stresses; supports the bill;
        supports the reform; supports the decision; supports this; takes note; takes this; takes
        these; takes all; underlines; urges; vows; warns; welcomes the; would like to; wants to
        reassure; wants to clarify; wants to make; will not; won't; will never; will refund; will
        compensate; will repay; will appeal; will honour; will keep its; will maintain; will
        cooperate; can confirm; can reveal; in no way; under no circumstances
    """,
)

WE_ANNOUNCE = cues(
    fr="""
        croyons; pensons que; soutenons; souhaitons; respectons; remercions; considérons; estimons;
        refusons; défendons; partageons la; attendons du; exigeons; restons fidèles; promettons;
        jugeons; annonçons; confirmons; déclarons; affirmons; précisons; rappelons que; assurons;
        nous engageons; prenons acte; proclamons; tenons à préciser; tenons à rappeler; tenons à
        rassurer; garantissons; certifions
    """,
    en="""
        remind; point out; stress; underline; make clear; make it clear; emphasise; emphasize; note
        that; recall; draw your attention; put on record; bring to your attention; believe; stand
        by; stand with; stand against; oppose; mourn; owe; expect; consider; are committed; are
        against; are opposed; will never; will not; won't; do not; refuse; think that; demand; hold
        that; insist; take pride; regret; stand firm; stand behind; object; are saddened; are
        shocked; are appalled; are outraged; are sorry; vow to; have decided; have chosen; are
        ready; side with; can tell you; can reveal; are proud to announce; are pleased to announce;
        are delighted to announce; are happy to announce; will close; will open; inform you;
        announce; announcing; confirm; declare; state that; reaffirm; pledge; assure; can confirm;
        guarantee; promise; vow; commit to
    """,
)

WE_DECLARE = cues(
    fr="""
        avons le regret; sommes au regret; avons la tristesse; rappelons à; rappelons que nos;
        portons à la connaissance; attirons l'attention; vous prions; n'avons jamais; ne vendons; ne
        partageons; ne vendrons; ne sommes pas responsables; n'y sommes pour rien; n'avons rien à;
        pouvons vous assurer; pouvons assurer; vous assurons; vous garantissons; restons engagés;
        sommes engagés; sommes désolés; prenons nos responsabilités; ferons toute la lumière;
        mettrons tout; mettons tout en œuvre; ne laisserons; ferons tout; rétablirons; annulons;
        gelons; reportons; retirons; suspendons; mettons en place une cellule; sommes en mesure;
        saluons; appliquerons; respecterons; contesterons; ferons appel; refusons; tenons parole;
        prenons l'entière; assumons pleinement; avons décidé de; avons pris la décision; ne ferons;
        prenons très; mettons fin; supprimons; rembourserons; remboursons; indemniserons; portons
        plainte; porterons plainte; prions nos; invitons nos clients; remercions nos clients;
        exigeons; demandons le retrait; nous réservons; ne tolérons; ne tolérerons; n'accepterons;
        refuserons; poursuivons en justice; ne reviendrons; augmenterons; baisserons; maintiendrons;
        garantirons; ne licencierons; ne céderons; poursuivrons; interdisons; présentons nos;
        présentons toutes nos; sommes opposés; sommes solidaires; maintenons; assumons;
        désapprouvons; ne ferons aucun commentaire; n'avons aucun commentaire; ne cautionnons; ne
        fermerons; n'avons jamais vendu; nous portons; démentons; informons; condamnons; rejetons;
        réfutons; contestons; dénonçons; présentons nos excuses; nous opposons; nous excusons;
        regrettons; reconnaissons; déplorons; ne commentons pas; tenons à nous excuser; tenons à
        présenter; tenons à démentir
    """,
    en="""
        remind our; remind all; remind customers; remind you that; draw the attention; draw
        attention; bring to your attention; bring to the attention; put on record; give notice;
        regret to; are keen to stress; are writing to; have never; never sell; never share; do not
        sell; do not share; don't sell; don't share; are not responsible; are not closing; are not
        selling; are not to blame; had nothing to do; have nothing to hide; can assure; can promise;
        give you our word; give our word; are committed to; remain committed; will do everything;
        will make it right; will make things right; are sorry; are deeply sorry; are investigating;
        are cooperating; are doing everything; are working around; will restore; are cancelling; are
        freezing; are postponing; are recalling; are suspending; are reviewing; will review; have
        suspended; have withdrawn; have no plans; have no intention; have no comment; will be
        closing; will be refunding; will be contacting; wish to reassure; would like to reassure;
        want to reassure; take full responsibility; take responsibility; take these; stand firm;
        side with; support the bill; support the reform; back the; call on; urge; will take legal;
        will defend; will fight; welcome the; will comply; will appeal; will contest; undertake;
        commit to; assure our; do not tolerate; have zero tolerance; owe our; have decided to; have
        taken the decision; are closing; are ending; are withdrawing; are refunding; will sue; take
        legal; reserve the right; will not tolerate; won't tolerate; will not accept; ask our
        customers; invite our customers; thank our customers; would like to thank our customers;
        wish to inform; wish to clarify; wish to apologise; would like to clarify; would like to
        inform; would like to apologise; would like to apologize; take full; will reimburse; will
        repay; will cut; will raise; will keep our; will never sell; apologise unreservedly;
        prosecute; refuse; will not comment; stand with; accept responsibility; accept full; never
        sold; have never sold; do not condone; don't condone; do not endorse; are opposed; will
        refund; will compensate; firmly believe; are against; apologies; deny; condemn; oppose;
        reject; refute; dispute; apologise; apologize; inform; clarify; regret; denounce; hereby; do
        not comment; don't comment; acknowledge; deplore; stand by
    """,
)

I_DECLARE = cues(
    fr="""
        je tiens à annoncer; je tiens à confirmer; je souhaite préciser; je veux être clair;
        laissez-moi vous; permettez-moi de; je peux annoncer; je suis en mesure; j'annonce; je vous
        annonce; je confirme; je vous confirme; je le confirme; je vous le confirme; je déclare;
        j'informe; je vous informe; je certifie; je vous garantis; je vous assure; je peux
        confirmer; je peux vous confirmer; je peux vous assurer; je tiens à préciser; je tiens à
        vous informer; je démens; je vous livre
    """,
    en="""
        let me state; let me be clear; let me confirm; let me announce; i want to state; i wish to
        state; i state; i would like to state; i am here to; i'm here to; i am able to; i'm able to;
        i have the pleasure; i am pleased to announce; i'm pleased to announce; i am proud to
        announce; i'm proud to announce; i announce; i am announcing; i'm announcing; i can confirm;
        i confirm; i can officially confirm; i officially announce; i officially confirm; i can tell
        you; i can officially tell you; i declare; i hereby; i inform you; i can assure you; i
        guarantee; i deny; i can reveal; i can announce
    """,
)

DECIDING = cues(
    fr="""
        a décidé; va rembourser; prendra; fermera; continuera; étudie; examine; a choisi; compte;
        prévoit; travaille
    """,
    en="""
        has decided; will; won't; is not; isn't; has; is; considers; believes; has chosen; plans;
        stands; takes; makes
    """,
)

EVERYDAY = cues(
    fr="""
        recrute; embauche; ouvre; organise; fete; celebre; participe; lance; propose; offre; forme;
        accueille; investit; installe; teste; developpe; finance; sponsorise; parraine; aide;
        accompagne; soutient; plante; expose; est; fait; compte; emploie; produit; fournit;
        construit; renove; tient; cherche; recherche; cree; devient; grandit; change; bouge; avance;
        innove; publie; partage; invite; rejoint; figure; arrive; inaugure; reunit; rassemble;
        cultive; protege; reste; donne; vend; distribue; equipe; modernise; relie; travaille;
        existe; roule; joue; court; gagne; remporte; decroche; recoit; obtient; merite; aime;
        permet; facilite; prepare; presente; montre; dispose; possede; gere; mise; appelle;
        agrandit; transforme; mobilise; associe; avait; aura; sera; etait; serait; avaient; doit;
        sait; veut; peut; met; sort; part; suit; voit; dit; dont; tout; toute; cette; une; comme;
        elle; telle; seule; bien; devant; avant; pendant; entre; contre; sans; chez; notre; votre;
        autre; quelle; grande; petite; belle; collecte; remplace; repare; loge; livre; recycle;
        economise; etend; choisit; acquiert; acquit; reprend; rachete; diffuse; visite; habite;
        rime; sponsor; tourne; couvre; service; expert; client; point; solidaire; verte; digitale;
        culture; academie; france; europe; nantes; lyon; paris; lille; horizon; energie; banque;
        fut; prete; paie; paye; pourrait; devrait; attire; rappelle; ressemble; commence; continue;
        marche; ferait; saurait
    """,
    en="""
        hires; recruits; opens; organises; organizes; hosts; celebrates; turns; joins; launches;
        offers; trains; welcomes; invests; installs; tests; develops; funds; sponsors; supports;
        plants; exhibits; makes; counts; employs; produces; supplies; builds; renovates; holds;
        looks; creates; becomes; grows; changes; moves; innovates; publishes; shares; invites;
        features; inaugurates; gathers; protects; gives; sells; equips; works; runs; plays; wins;
        gets; deserves; loves; lets; helps; prepares; presents; shows; owns; manages; keeps; means;
        needs; has; was; cares; brings; uses; serves; covers; delivers; teaches; collects; puts;
        goes; does; doesn't; pays; feels; comes; seems; sits; stands; colleagues; customers; teams;
        employees; engineers; friends; folks; services; branches; offices; people; advisers;
        technicians; apprentices; interns; volunteers; clients; managers; families; kids; towers;
        vans; meters; chargers; apps; cards; accounts; plans; products; prices; bills; news; events;
        awards; sites; shops; stores; this; always; its; days; years; weeks; runners; cyclists;
        drivers; members; partners; trainees; newcomers; would; buys; acquires; saves; lends;
        charges; repairs; cleans; recycles; connects; reaches; hits; adds; takes; starts; stays;
        tops; leads; beats; earns; ranks; heats; powers; lights; fixes; answers; treats; spends;
        gains; goods; boats
    """,
)
"""What a company does every day, and words after its name that are no verbs."""
