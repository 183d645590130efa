"""Default expressions of the health of others (R19)."""

from .cue_lists import cues

HEALTH = cues(
    fr="""
        tumeur*; leucémie*; chimio*; radiothérapie; dépression; dépressif; dépressive; en
        dépression; bipolaire*; schizophrène*; anorexique*; boulimique*; autiste*; diabétique*;
        diabète; épileptique*; épilepsie; sclérose en plaques; AVC; infarctus; crise cardiaque;
        séropositif; séropositive; VIH; sida; hépatite; fausse couche; enceinte; grossesse; FIV;
        alité*; hospitalisé*; à l'hôpital; aux urgences; en réanimation; en arrêt; arrêt maladie;
        arrêt de travail; congé maladie; fait opérer; opéré de; opérée de; opéré du; opérée du;
        opération du cœur; opération du genou; opération du dos; opération de la hanche; opération à
        cœur ouvert; en rééducation; en cure; sa cure; désintox*; alcoolique*; sans alcool;
        addiction*; toxicomane*; tentative de suicide; suicidaire*; antidépresseur*; psychiatre;
        psychiatrie; handicapé*; son handicap; en fauteuil; malvoyant*; dyslexique*; malade;
        maladie; greffe; dialyse; phase terminale; soins palliatifs; mi-temps thérapeutique;
        fibromyalgie; endométriose; rechute; rémission; de guérir; a été opéré*; sa santé; crise
        d'angoisse; en congé longue maladie; paralysé*; migraine*; prothèse; amputé*; pneumonie;
        sous traitement; pontage; pacemaker; appendicite; biopsie; mastectomie; calculs rénaux;
        insuffisance rénale; hernie discale; trouble* alimentaire*; troubles bipolaires; autisme;
        sur le spectre; lupus; maladie de crohn; mucoviscidose; drépanocyt*; perdu son bébé; perdu
        le bébé; traitement de fertilité; problème d'alcool; boit trop; alcoolisme; thyroïde; coma;
        sous morphine; hémodialys*; commotion; épuisement; surmenage; crise d'épilepsie; maladie
        rare; maladie grave; gravement malade; tombée malade; tombé malade; handicap; perdre son
        bébé; perd son bébé; perdre le bébé; fait une fausse; guérison; maladie de charcot; SLA;
        charcot; sclérose; sourd; sourde; malentendant*; muet; muette; aveugle; non-voyant*; en
        situation de handicap; paraplégique*; tétraplégique*; béquilles; amputation; trisomique*;
        trisomie; nain; naine; asperger; haut potentiel; dyspraxique*; bègue; bégaie; bégaiement;
        TOC; troubles obsessionnels; phobie*; anxiété; anxieux; anxieuse; angoisse*; crises de
        panique; suivi psy; chez le psy; voit un psy; psychologue; psychothérapie; thérapie; en
        thérapie; hôpital psychiatrique; clinique psychiatrique; internement; interné*;
        antidépresseurs; anxiolytique*; somnifère*; lithium; insomni*; burn out; épuisement
        professionnel; craqué; a craqué; pétage de plombs; anémie; asthm*; allergie sévère;
        arthrose; arthrite; polyarthrite; spondylarthrite; sciatique; lumbago; tendinite; canal
        carpien; entorse; fracture du; fracture de la; jambe cassée; bras cassé; cheville cassée;
        côtes cassées; s'est cassé; plâtre; ligaments croisés; rupture des ligaments; prothèse de;
        implant*; cœur fragile; problème cardiaque; problèmes cardiaques; problèmes de cœur; malaise
        cardiaque; malaise; hypertension; cholestérol; phlébite; embolie; anévrisme; hémorragie;
        transfusion; leucémie; lymphome; mélanome; métastase*; tumeur; rayons; ablation;
        hystérectomie; vasectomie; césarienne; accouch*; accouchement; prématuré*; attend un bébé;
        attend un enfant; attend des jumeaux; PMA; stérile; stérilité; infertil*; IVG; avort*;
        avortement; ménopause; règles douloureuses; contraception; hépatite*; tuberculose;
        séropositivité; syphilis; IST; MST; herpès; covid long; covid; mononucléose; salmonellose;
        gastro; angine; grippe; zona; lyme; paludisme; dengue; hospitalisation; soins intensifs;
        réa; aux soins; se remet de; se remet d'; en convalescence; convalescen*; sur la table
        d'opération; passe sur le billard; passé sur le billard; passée sur le billard; sous le
        bistouri; perfusion; chirurgie; chirurgien*; greffé*; dialysé*; sous oxygène; respirateur;
        cortisone; chimio; pronostic; diagnostiqué*; diagnostic de; santé fragile; état de santé;
        problèmes de santé; gros soucis de santé; soucis de santé; ennuis de santé; inapte;
        inaptitude; invalidité; pension d'invalidité; travailleur handicapé; RQTH; longue maladie;
        ALD; arrêts à répétition; en maladie; rechuté*; replongé; sobre; abstinent*; les AA;
        alcooliques anonymes; cocaïne; cannabis; drogue; drogué*; toxico*; overdose; jeu
        pathologique; accro aux; boulimie; anorexie; obèse; obésité; sleeve; bypass; régime médical;
        insuline; pompe à insuline; hypoglycémie; greffe de; don d'organe; mourant*; condamné par;
        s'éteint; fin de vie; vit avec le; crise de panique; crise d'anxiété; attaque de panique;
        crise de larmes; crise d'asthme; anneau gastrique; s'est fait retirer; maladie dégénérative;
        maladie auto-immune; au plus mal; entre la vie et la mort; ne va pas bien du tout; fait une
        dépression; sous anxiolytiques; trouble bipolaire; trouble du spectre; HPI; hyperactif;
        hyperactive; fauteuil roulant; canne blanche; perdu la vue; perdu l'ouïe; perd la mémoire;
        cirrhose; chute de cheveux; psoriasis; eczéma; arrêté pour; arrêtée pour; arrêtée trois; en
        arrêt depuis; lui a diagnostiqué; IRM; coloscopie; mammographie; stérilet; ligature; vient
        d'accoucher; mise au repos; a ses règles; impuissant; viagra; calvitie; boit en cachette;
        picole; fume des joints; rehab; narcotiques anonymes; automutil*; scarifi*; se scarifie;
        TCA; stress post-traumatique; choc post-traumatique; schizo; parano; borderline; enterre
        son; enterré son; hernie; deuil; en deuil; a perdu sa mère; a perdu son père; fait une
        crise; ménopausée; handicapée à; son dos; mal de dos chronique; sclérosé*; ses médicaments;
        son traitement; ses séances; son kiné; son psy; ses angoisses
    """,
    en="""
        tumour; tumor; leukaemia; leukemia; chemo*; radiotherapy; burned out; burnt out; depression;
        depressed; schizophrenic; anorexic; bulimic; autistic; autism; diabetic; diabetes;
        epileptic; epilepsy; multiple sclerosis; dementia; had a stroke; a stroke; heart attack;
        heart surgery; hiv; hiv positive; hepatitis; miscarriage; pregnant; pregnancy; ivf; in
        hospital; in the hospital; hospitalised; hospitalized; intensive care; sick leave; off sick;
        called in sick; medical leave; signed off; surgery; knee operation; an operation; in rehab;
        rehab; alcoholic; sober; addiction; overdose; suicidal; suicide attempt; antidepressants;
        psychiatrist; psychiatric ward; disabled; disability; dyslexic; transplant; dialysis;
        pneumonia; terminally ill; hospice; relapse*; in remission; seizure; panic attacks; mental
        breakdown; nervous breakdown; is sick; is ill; seriously ill; chronic illness; chronic pain;
        a diagnosis; diagnosed with; on medication; hip replacement; anxiety; migraines; paralysed;
        bypass; pacemaker; appendicitis; biopsy; mastectomy; kidney stones; kidney failure; slipped
        disc; pneumothorax; on chemo; stem cell; nursing home; post-natal; postnatal; eating
        disorder; self-harm; on the spectrum; chronic fatigue; long covid; lupus; crohn; sickle
        cell; cystic fibrosis; lost the baby; lost her baby; stillb*; fertility treatment; detox;
        drinking problem; drinks too much; drug problem; hip replaced; knee replaced; had his hip;
        had her hip; beating cancer; lost her; operated on; went under the knife; fractured; broken
        hip; collapsed; is recovering; in recovery; hearing loss; mental health leave; off work
        with; stress leave; on leave with; trying for a baby; menopause; burn out; motor neurone
        disease; motor neuron disease; MND; ALS; sclerosis; deaf; born deaf; hard of hearing; blind;
        visually impaired; partially sighted; mute; crutches; amputee; amputation; amputated;
        paraplegic; quadriplegic; down's syndrome; down syndrome; asperger's; aspergers;
        neurodivergent; dyspraxi*; stutter*; stammer*; OCD; phobia; anxious; panic attack; sees a
        therapist; seeing a therapist; in therapy; therapist; psychologist; counselling; counseling;
        mental hospital; psych ward; sectioned; on antidepressants; sleeping pills; insomnia;
        breakdown; her breakdown; his breakdown; cracked up; burnt-out; burned-out; anaemia; anemia;
        asthma*; arthritis; sciatica; carpal tunnel; broken leg; broken arm; broken ankle; broken
        wrist; broken ribs; broke his; broke her; torn ligament*; cruciate; sprained; in plaster; in
        a cast; heart condition; heart problem*; heart trouble; weak heart; high blood pressure;
        blood clot; embolism; aneurysm; haemorrhage; transfusion; lymphoma; melanoma; metasta*;
        tumours; tumors; radiation treatment; hysterectomy; vasectomy; caesarean; c-section;
        premature baby; expecting a baby; expecting twins; expecting her; is expecting; infertile;
        infertility; fertility; rounds of ivf; abortion; terminated her; menopausal; contraception;
        tuberculosis; syphilis; std; sti; herpes; mononucleosis; glandular fever; shingles; lyme
        disease; malaria; flu; norovirus; in surgery; after surgery; under the knife; undergoing;
        underwent; surgeon; had an operation; having an operation; recovering from; convalesc*; on a
        drip; on oxygen; ventilator; steroids; prognosis; diagnosis; diagnosed; poor health; his
        health; her health; health problems; health issues; health scare; medically unfit; unfit for
        work; invalidity; disability benefit; long-term sick; sick note; on sick; back from sick;
        sick again; relapsed; clean for; AA meetings; alcoholics anonymous; cocaine; cannabis; weed
        habit; drugs; drug addict; junkie; gambling addict*; gambling problem; bulimia; anorexia;
        obese; obesity; gastric band; gastric sleeve; insulin; hypo; dying; on his deathbed; on her
        deathbed; end of life; living with hiv; terminal cancer; terminal illness; gastric balloon;
        open heart; attempted suicide; tried to kill; overdosed; drinking again; back on the bottle;
        off the wagon; on the wagon; hits the bottle; with his nerves; with her nerves; bad nerves;
        signed him off; signed her off; been signed off; maternity leave early; difficult pregnancy;
        high-risk pregnancy; gestational; morning sickness; gave birth; had her baby; postpartum;
        baby blues; bed rest; in a wheelchair; uses a wheelchair;
        wheelchair user; white cane; lost his sight; lost her sight; going blind;
        losing his hearing; losing her hearing; hearing aid; hearing aids; cirrhosis; psoriasis;
        eczema; autoimmune; auto-immune; degenerative; critical condition; fighting for his life;
        fighting for her life; not long to live; months to live; weeks to live; has days left; mri;
        colonoscopy; mammogram; lump in; chemo session; hair loss; lost her hair; lost his hair;
        viagra; impotent; smokes weed; on drugs; clean from; narcotics anonymous; self-harms; cuts
        herself; cuts himself; ptsd; paranoid; borderline personality; split personality;
        personality disorder; tourette*; stoma; colostomy; incontinent; kidney; liver failure; on
        the transplant; gallbladder; gallstones; appendix; hernia; knee surgery; back surgery;
        shoulder surgery; physio after; in a coma; brain tumour; brain tumor; brain injury;
        concussion; vertigo; glaucoma; cataract*; gout; osteoporosis; adhd meds; hearing voices;
        panic disorder; burying her; burying his; buried her; buried his; bereaved; grieving; bad
        back; because of her back; because of his back; her back; his nerves; her nerves; dementia
        diagnosis; quit drinking; stopped drinking; gave up drinking; months sober; her medication;
        his medication; her meds; his meds; her therapist; his therapist; her condition; his
        condition; disabled since; long-term illness; relapsing
    """,
    both="""
        cancer; burn-out; burnout; bipolar; parkinson; alzheimer; endometriosis; covid; TDAH; ADHD;
        asperger; autiste; crohn
    """,
)
