"""Default expressions of what is over, and of what is open to all (R37)."""

from .cue_lists import cues

PAST = cues(
    fr="""
        hier; avant-hier; la semaine dernière; le mois dernier; l'an dernier; l'année dernière;
        l'été dernier; lundi dernier; mardi dernier; mercredi dernier; jeudi dernier; vendredi
        dernier; en janvier; en février; en mars; en avril; en mai; en juin; en juillet; en août; en
        septembre; en octobre; il y a; souvenir*; retour sur; retour en images; était; étaient; fut;
        avait; ravi du; ravie du; a donné; est venu; est venue; a passé; a visité; a déjeuné; ont
        visité; en 2019; à l'époque; autrefois; trois ans; deux ans; dix ans; déjà; bon souvenir;
        ancienne photo; archive; rétro; rétrospective; merci à eux; étions; samedi dernier; dimanche
        dernier; le week-end dernier; ce fameux; en novembre; en décembre; en 2020; en 2021; en
        2022; en 2023; en 2024; en 2025
    """,
    en="""
        yesterday; last week; last month; last year; last summer; last night; last monday; last
        tuesday; last wednesday; last thursday; last friday; in january; in february; in march; in
        april; in june; in july; in august; in september; in october; ago; memory; memories;
        throwback; looking back; was; were; gave; had; spent; visited; came; spoke; great expo; used
        to; years since; years ago; fond memory; old photo; archive; retrospective; last saturday;
        last sunday; last weekend; visited my; that dinner; the other day; in november; back in the
        day; in 2019; in 2020; in 2021; in 2022; in 2023; in 2024; in 2025
    """,
)

PUBLIC_EVENTS = cues(
    fr="""
        ouvert au public; ouverte au public; ouverts au public; journées du patrimoine; journée du
        patrimoine; portes ouvertes; porte ouverte; inscriptions; inscription en ligne;
        inscrivez-vous; entrée libre; conférence annuelle; conférence publique; salon de l'énergie;
        salon des métiers; visite publique; visites guidées; visite guidée; exercice incendie;
        escape game; jeu d'évasion; assemblée générale; conférence de presse; sur scène; retransmis;
        venez nombreux; venez nombreuses; concert; tribune; plateau de télé; interview; exposition;
        matinale; invité de la; invitée de la; radio; télé; télévision; plateau; débat public;
        webinaire; en direct sur; retransmission; journée portes ouvertes; soirée de noël; plan de
        table; cérémonie; remise des prix; assemblée; meeting; festival; vœux; voeux; vidéo des
        vœux; chat interne; live interne; facebook live; linkedin live; salon de; salon des; au
        salon; du salon; bénévole*; banque alimentaire
    """,
    en="""
        open to the public; open to everyone; open to all; opened its doors; open day; open house;
        heritage weekend; heritage day*; registration; register; sign up; free entry; public
        lecture; public talk; public visit; guided tour*; trade fair; trade show; fire drill; escape
        game; escape room; annual meeting; press conference; on stage; keynote; livestream*;
        concert; interview; opinion piece; exhibition; morning radio; radio; on tv; television;
        public debate; webinar; live on; broadcast; christmas party; seating plan; ceremony; award;
        awards; assembly; festival; expo; town hall; all-hands; new year message; q&a; linkedin
        live; facebook live; volunteer*; food bank
    """,
)
