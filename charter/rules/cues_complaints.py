"""Default expressions of complaints (R38): that something is missing, refused, too much.

People say so of anything. Where they speak of work as well, `checks.protected` counts it.
"""

from .cue_lists import cues

COMPLAINTS = cues(
    fr="""
        pas de; pas d'; pas un; pas une; pas même; pas prévu*; plus aucun*; plus personne; plus le
        temps; n'a plus; n'ont plus; n'avons plus; aucun; aucune; jamais; rien; trop; peu de;
        manqu*; insuffisan*; au lieu de; au lieu d'; à la place de; =seul; =seule; =seuls; =seules;
        à deux; à trois; de moins; moins que; que moi; que nous; moins bien; toujours pas; toujours
        aucun*; toujours le même; encore un; encore une; attendre; attendons; attendent-ils; on
        attend; attend toujours; depuis des mois; depuis des années; depuis deux ans; depuis trois;
        depuis un an; depuis six; refus*; interdi*; impos*; oblig*; forc*; contraint*; d'office;
        promis; promise; promises; promesse*; baiss*; recul*; perd; perdre; perdent; ignor*;
        silence; réponse*; personne n'; signalé*; prévenu*; averti*; osé; oser; osent; parler;
        flamb*; inflation; loyer*; bloqu*; =gelé; =gelés; gelée*; stagn*; bouge; fondu; accident*;
        qui accepte*; justice; égalité; voté; votons; voter; respect; respecté*; il est temps; on
        nous; nous demande; hommes; femme*; masculin*; menac*; minuit; 22 h; 23 h; 4 h; le soir et;
        dividende*; profits; actionnaires; pendant que; alors que; tandis que; à quand; ce n'est
        pas; malgré; famille*; santé; mort*; mourir; lutt*; combat*; défend*; solidarité; soutien;
        mobilis*; manifestation*; rassembl*; plainte*; tribunal; avocat*; fraud*; honte; sanction*;
        dépressi*; chapeau aux; négoci*; témoign*; droit*; migraine*; drame*; bless*; stress; peur;
        arrêtez; oublié*; lâché*; caché*; vérité; senior*; retard; attente; malade*; fatigu*;
        souci*; problème*; dur; dure; durs; peine; le dire; raconte; peut plus; peuvent pas; ne peut
        pas; ne pouvons; à quel prix; qui paie; qui paye; pour tout le monde; pour les autres;
        serré*; quotidien; pire; minable*; ne répond; répondent pas; juste du; juste des; juste un;
        retire*; enlèv*; réduit; réduis*; réduire; coupe; repouss*; report*; rejet*; ferme; ferment;
        vend; cédé; transfér*; même quand; tard; tous les soirs; chaque soir; davantage; pareil; de
        suite; trois fois; une fois sur; sur deux; sur trois; le lendemain; dès demain; dès mardi;
        dès lundi; par mail; par SMS; par un mail; par la presse; sans prévenir; chèque; 30 euros;
        enquête; pas vu; pas vue; pas vus; sérieusement; franchement; évidemment; apparemment; tant
        pis; dommage; hélas; assez; obten*; victoire; seuls; écrivez-moi; condamné*; vieille; usé*;
        matériel de; coûte*; faute de; à nos frais; à mes frais; de ma poche; de notre poche; voilà
        l'année; voilà ma; voilà notre; voilà comment; voilà le choix; voilà ce que; 21h; fini* à 20
        h; finis à 21 h; injuste*; section; symbolique; robots; compétition; classement; inférieur*
        à; en dessous; décroch*; preuves; légal; veulent; déplacé*; délégation; chut*; à moitié; à
        l'étranger; Inde; Maroc; Lisbonne; effacer; témoin*; médailles; remplacé* par; cassé*;
        amiante; ridicule*; grâce à eux; j'aimerais; brûlé*; n'arrive plus; arrivons plus; arrive
        pas; n'y arrive; combien; faut-il; est-ce que; réagir; réagisse; réagit; la veille; au
        dernier moment; dernière minute; avis défavorable; rendez-nous; contrairement; d'autres;
        ailleurs; garde*; quand même; sept jours sur sept; 7 jours sur 7; h24; encore des; =alerté;
        =alertés; =alertée; sous pression; risque notre; risque nos; risque leur; au risque;
        pourquoi doit-on; pourquoi les; pourquoi on; pourquoi nos; pourquoi une; pourquoi nous; zéro
        euro; zéro augmentation; zéro formation; sans être; sans que; sans aucun*; sans même; sans
        moyens; sans aide; sans personne; sans renfort*; sans salaire; sans jour; sans contrat; sans
        repos; sans un; sans une; sans équipement*; sans binôme; sans raison; sans embauche*; sans
        nous; sans eux; à pied; dans le noir; au milieu des; invisible*; bienveillance; où est la;
        où sont les; la réalité; écarté*; payer mes; mes factures; sans motif; pour boire;
        s'asseoir; par cette chaleur; grand vent; est-ce normal; c'est normal ça; fin du restaurant;
        fin du télétravail; fin des tickets; fin de la prime; fin des primes; parlons-en; c'est
        fini; aient enfin; ont enfin; ait enfin; seul infirmier; enfin une voix; moitié de l'équipe;
        doit changer; erreurs sur; ah non; certainement pas; gratuitement; personne ne nous;
        personne ne répond; personne ne vient; personne ne sait; =annulé; =annulés; =annulée;
        =annulées; santé mentale
    """,
    en="""
        no; never; nothing; none; not a; not one; not even; nobody; too much; too many; too few; so
        little; too low; too long; lack of; lacking; missing; shortage*; insufficient; instead of;
        on my own; two of us; three of us; more than me; less; fewer; still; to wait; waited; for
        months; for years; refus*; denied; turned down; rejected; ban; banned; impos*; forced;
        forcing; made to; told to; expected to; expect us; we're told; were told; promis*; loses;
        losing; lose; ignor*; silence; replied; listens; listen; cares; warned; warning; dare;
        dared; talking about; rent; rents; inflation; cost of living; through the roof; frozen;
        freezing; stuck; melted; injur*; accident*; why; who would; just saying; fair; justice;
        equal*; voted; support; respect; respecting; respected; it's time; high time; men; women;
        woman; man; midnight; 10 pm; 11 pm; 4am; 5am; profits; while; must; ought; despite; enough;
        health; fraud; fake; cut; cuts; cutting; scrap; court; lawyer*; complain*; depress*;
        anxiety; anxious; struggl*; nightmare; sleepless; dies; die; died; killed; hurt; risk;
        danger; threat*; pressure; hats off; shame; family; families; lied; lies; right; rights;
        demand; deserve*; migraine*; properly; proper; law; perhaps; the truth; entitled; sick; ill;
        tired; problem*; harder; tough; worse; difficult; can't; cannot; couldn't; other people;
        meanwhile; somehow; apparently; seriously; at what cost; who pays; bottom; openly; victory;
        candidate; elected; forgets; forget; every single; alone; won't; reduce*; postponed;
        delayed; delays; even when; stay late; every evening; every night; as much; in a row; every
        other; yet another; from a poster; by text; by email; inquiry; afford; frankly; obviously;
        unfortunately; sadly; docked; out of pocket; own pocket; that was; here too; evidence; pain;
        darling; delegation; standing for; burned; replaced by; unwanted; buried; shelved; faulty;
        pointless; missed my; learned from; learnt from; not allowed; blamed; blame; all behind;
        before someone; before somebody; does somebody; does someone; react; reacts; reacting; the
        night before; last minute; at the last; legal; india; lisbon; against; hardly; barely;
        contrary; seven days a week; 24/7; round the clock; hostage; year after year; unchanged;
        closed in; without any; without even; zero training; zero answer; zero raise; zero pay;
        without a break; without pay; without help; without being; without cover; next day; in the
        dark; two miles; high winds; invisible; suspended; been waiting; pay the bills; was dropped;
        reason given; on foot; sit down; sitting down; in this heat; own uniforms; groceries; only
        answer; slide deck; very next; let's talk; is over; in the cold; a voice; half the team; to
        change; mistakes on; errors on; stop it; stop asking
    """,
)
