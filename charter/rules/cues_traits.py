"""Default expressions for traits a job advertisement may not ask for (R22)."""

from .cue_lists import cues

TRAITS = cues(
    fr="""
        militant*; syndica*; mal de dos; problème* de dos; maladie*; chronique*; origine*; couleur;
        peau; bouddhiste*; baba; hippie*; costaud*; baraqué*; musclé*; timide*; bègues; accents;
        grossesses; belle-mère; nounou; conjoint*; parent isolé; parents isolés; compagne; belges;
        roumain*; polonais*; algérien*; marocain*; tunisien*; turc*; chinois*; portugais*;
        antillais*; créole*; surpoids; grossophobe; vierge*; barbe*; barbu*; étudiante*; maman solo;
        mère célibataire; minorité*; réfugié*; accent étranger; bègue; sourd*; aveugle*; enceinte;
        trentenaire*; homme; hommes; femme; femmes; garçon; garçons; fille; filles; mec; mecs; dame;
        dames; monsieur; messieurs; masculin; féminin; féminine; gars; nana*; madame; enceinte*;
        grossesse*; bébé*; enfant; enfants; gosse*; marié; mariée; mariés; parents; maman; mamans;
        papa; papas; mère; mères; père; pères; célibataire*; divorcé*; étranger; étrangers;
        étrangère*; immigré*; migrant*; sans-papiers; français; française; européen*; africain*;
        maghrébin*; arabe*; noir; noirs; blanc; blancs; asiatique*; rom; roms; gens du voyage;
        catholique*; chrétien*; musulman*; juif; juifs; juive*; voilé*; voile; foulard; foulards;
        kippa; croyant*; athée*; pratiquant*; confession; religion; religieu*; ramadan; handicapé*;
        handicap; invalide*; malade*; dépressi*; fauteuil; obèse*; grosse*; grand; petit; petite
        taille; joli*; belle; beau; belles; beaux; sexy; blonde*; mignon*; moche*; laid*; tatoué*;
        tatouage*; jeune; jeunes; vieux; vieille*; seniors; âgé*; retraité*; quinqua*; quadra*; plus
        de * ans; homo*; gay; gays; lesbienne*; hétéro*; trans; syndiqué*; syndicaliste*;
        gauchiste*; banlieue; cité; quartier; accent
    """,
    en="""
        union card*; trade union*; union activist*; activist*; bad back; back problem*; chronic
        illness*; illness*; asthma*; diabet*; epilep*; disease*; origin; origins; skin; colour;
        buddhist*; blokes; burly; muscular; beefy; husband*; wives; wife; carers; caring
        responsibilit*; polish; romanian*; indian*; pakistani*; nigerian*; chinese; irish; turkish;
        brazilian*; japanese; pretty; handsome; attractive; stay-at-home; housewives; housewife;
        homemaker*; beard*; bearded; refugee*; asylum seeker*; minorities; deaf; blind; stutter*;
        newlywed*; schoolgirl*; middle-aged; female student*; divorcee*; widow*; local accent;
        foreign accent; bald; pregnant; immigrants; caucasian*; fit; man; men; woman; women; male;
        males; female; females; boy; boys; girl; girls; guy; guys; lad; lads; lady; ladies;
        gentleman; gentlemen; bloke*; chap; mum; mums; mom; moms; dad; dads; mother*; father*;
        parents; kids; children; baby; babies; married; single; divorced; foreigner*; immigrant*;
        migrant*; overseas applicant*; british; french; european*; african*; asian*; arab*; black;
        white; roma; gypsies; catholic*; christian*; muslim*; jewish; jew; jews; hindu*; sikh*;
        headscarf; headscarves; hijab*; veil; turban*; believer*; atheist*; religious; ramadan;
        prayer*; disabled; disabilit*; handicapped; wheelchair*; ill; sick; depressed; depression;
        overweight; fat; obese; tall; short; beautiful; gorgeous; sexy; ugly; tattoo*; young; old;
        older; elderly; senior citizen*; seniors; retiree*; pensioner*; boomer*; gay; gays;
        lesbian*; straight; trans; transgender; union member*; unionised; leftist*; accent
    """,
)
