"""The speech that the law protects, as expressions: what no rule may look for.

In the syntax of `terms`, without languages: a French rule may look for an English word.
"""

from enum import StrEnum


class Right(StrEnum):
    """The right that a rule would touch."""

    UNION = "union"  # freedom of association: L2141-4 of the labour code, ECHR 11
    STRIKE = "strike"  # preamble of the Constitution of 1946
    PAY = "pay"  # L2281-1 and following; directive (EU) 2023/970
    CONDITIONS = "conditions"  # L2281-1, L4131-3
    ALERT = "alert"  # law of 9 December 2016; L1132-3-3, L1152-2, L1153-2
    CRITICISM = "criticism"  # L1121-1: only abuse may be punished


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(";") if part.strip())


EXPRESSIONS: dict[Right, tuple[str, ...]] = {
    Right.UNION: _split(
        """
        syndicat*; syndical*; syndiq*; intersyndical*; cse; comité social et économique; comité
        d'entreprise; délégué* du personnel; représentant* du personnel; élu* du personnel;
        élections professionnelles; force ouvrière; cgt; cfdt; cfe-cgc; cftc; unsa; sud
        solidaires; union; unions; unionis*; unioniz*; collective bargaining; works council*; shop
        steward*; staff representative*; employee representative*; unison; gmb; tuc; afl-cio;
        teamsters; uaw; seiu; usdaw; ccoo; comisiones obreras; ugt; fgtb; abvv; cgslb; aclvb
        """
    ),
    Right.STRIKE: _split(
        """
        grève*; gréviste*; débray*; mouvement* social; mouvements sociaux; strike; strikes;
        striker*; industrial action; walkout*; walk-out*; picket*
        """
    ),
    Right.PAY: _split(
        """
        salaire*; salarial*; salariaux; rémunération*; paie; smic; augmentation* général*;
        augmentation* individuel*; treizième mois; 13e mois; heures sup; heures supplémentaires;
        négociation* annuelle*; intéressement; salary; salaries; wage*; pay rise*; pay raise*; pay
        gap*; pay cut*; pay freeze*; payslip*; pay slip*; fair pay; better pay; low pay; equal
        pay; our pay; my pay; pay and conditions; underpaid; overtime
        """
    ),
    Right.CONDITIONS: _split(
        """
        condition* de travail; souffrance au travail; mal-être au travail; burn-out*; burnout*;
        risque* psychosocia*; sous-effectif*; manque d'effectif*; surcharge de travail; charge de
        travail; temps de travail; horaire* de travail; accident* du travail; accident* de
        travail; droit de retrait; licenci*; plan social; plan* de sauvegarde de l'emploi;
        suppression* de poste*; suppression* d'emploi*; prud'hom*; prudhom*; working condition*;
        work condition*; workload*; working hours; working time; understaff*; short-staffed;
        layoff*; lay-off*; laid off; redundanc*; unfair dismissal*; labour right*; labor right*;
        workers' right*; zero-hour*
        """
    ),
    Right.ALERT: _split(
        """
        lanceur* d'alerte; lanceuse* d'alerte; droit d'alerte; alerte* éthique*; alerte* interne*;
        ligne d'alerte; ligne éthique; harcel*; harcèlement*; discriminat*; inspection du travail;
        inspecteur* du travail; inspectrice* du travail; défenseur des droits; défenseure des
        droits; whistleblow*; whistle-blow*; speak-up; ethics line; ethics hotline; harass*; labour
        inspect*; labor inspect*; labor board; nlrb; acas; grievance*; retaliat*
        """
    ),
}
NAMES_IN_CAPITALS = ("FO", "SUD", "CSC", "ACV", "NAO", "PSE", "RPS")
"""Names that are ordinary words, or parts of them, unless they are written in capitals."""

RIGHT_OF_NAME = dict.fromkeys(NAMES_IN_CAPITALS, Right.UNION) | {
    "NAO": Right.PAY,
    "PSE": Right.CONDITIONS,
    "RPS": Right.CONDITIONS,
}
WHOLE = {
    **dict.fromkeys(("pay", "paye", "augmentation", "augmentations"), Right.PAY),
    "alerte": Right.ALERT,
}
"""Words that concern a right only when they are the whole term: "pay" is, "Apple Pay" is not."""

HARMLESS = frozenset({"salarie*", "salariee*"})
"""Folded words that look like a protected one of the other language: employees, not salaries."""

OTHER_MEANINGS = _split(
    """
    union européenne; european union; union bancaire; banking union; credit union; customs union;
    union douanière; union jack; union postale; monetary union; union monétaire; western union;
    strike price*; lightning strike*; air strike*; bird strike*; discrimination tarifaire; price
    discriminat*
    """
)
"""Expressions that hold a protected word and speak of something else."""

EMPLOYER = _split(
    """
    direction; management; manager*; managers; patron*; pdg; employeur*; entreprise; notre boîte;
    ma boîte; boss*; dirigeant*; hiérarchie; chef; chefs; comex; codir; actionnaire*; drh;
    employer*; company; ceo; leadership; executive*; shareholder*
    """
)
CRITICISM = _split(
    """
    nul; nulle; nuls; nulles; honte; honteu*; toxique*; incompéten*; menteu*; ment; mentent;
    mensonge*; scandale*; scandaleu*; catastroph*; lamentable*; médiocre*; mauvais; mauvaise; pire;
    pourri*; inhumain*; mépris*; déçu*; décevan*; déception*; irresponsable*; maltrait*; exploite;
    exploitent; exploité*; démission; dégage*; fuyez; balance ton; toxic; bad; worst; terrible;
    awful; shame*; disgrac*; incompeten*; liar*; lies; lying; pathetic; disappoint*; mistreat*;
    exploits; exploiting; exploited; scandal*; greed*; clueless; useless; sucks; hate*; resign
    """
)
FORBIDDING = _split(
    """
    ne parlez pas; n'évoquez pas; ne mentionnez pas; ne citez pas; évitez; interdit*; il est
    défendu; n'a pas sa place; n'ont pas leur place; pas le lieu; do not mention; don't mention; do
    not talk; don't talk; do not speak; don't speak; do not discuss; don't discuss; avoid; not
    allowed; forbidden; prohibited; no place for; has no place; have no place; keep quiet
    """
)
"""Words that turn a message which names a protected subject into one that silences it."""
