"""What is typed and read on the whole way, in each language, and by whom."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Clause:
    """A clause as an editor types it."""

    title: str
    duty: str
    reason: str


@dataclass(frozen=True)
class Words:
    """One walk: its people, the clause in both languages, and the post before and after a fix."""

    language: str
    hr_writes: str
    hr_approves: str
    legal: str
    lead: str
    author: str
    moderator: str
    french: Clause
    english: Clause
    post: str
    fixed: str
    clauses_cited: tuple[str, str]
    link: str
    hashtag: str
    review: str  # in the name of the button that sends


FRENCH = Words(
    language="fr",
    hr_writes="pieter",
    hr_approves="nadia",
    legal="antoine",
    lead="helene",
    author="camille",
    moderator="sophie",
    french=Clause(
        "Parler des apprentis",
        "Nommez un apprenti seulement s’il en est d’accord.",
        "Il apprend encore, et l’internet n’oublie pas.",
    ),
    english=Clause(
        "Talking about apprentices",
        "Name an apprentice only if they agree.",
        "They are still learning, and the internet does not forget.",
    ),
    post="Je travaille chez Hexalia Energie. La pale nº 7 est réparée : notre énergie verte "
    "tourne de nouveau 🌬️ #ÉolienEnMer\n\nhttps://www.hexalia.example/fécamp",
    fixed="Je travaille chez Hexalia Énergie. La pale nº 7 est réparée : notre énergie verte "
    "tourne de nouveau 🌬️ #ÉolienEnMer\n\nhttps://www.hexalia.example/fécamp",
    clauses_cited=("Article 12 – ", "Article 10 – "),
    link="https://www.hexalia.example/fécamp",
    hashtag="ÉolienEnMer",
    review="relecture",
)

ENGLISH = Words(
    language="en",
    hr_writes="olivia",
    hr_approves="grace",
    legal="isabel",
    lead="helene",
    author="emma",
    moderator="james",
    french=Clause(
        "Répondre dans la langue de l’autre",
        "Répondez dans la langue de qui vous écrit, ou dites que vous ne la parlez pas.",
        "Quatre pays nous lisent.",
    ),
    english=Clause(
        "Answering in the other’s language",
        "Answer in the language of whoever writes to you, or say that you do not speak it.",
        "Four countries read us.",
    ),
    post="I work at Hexalia Energie. Back from the Grimsby array, and our green electricity is "
    "flowing again 🌊👩‍🔧 #OffshoreWind\n\nhttps://www.hexalia.example/grimsby?from=emma&to=you",
    fixed="I work at Hexalia Énergie. Back from the Grimsby array, and our green electricity is "
    "flowing again 🌊👩‍🔧 #OffshoreWind\n\nhttps://www.hexalia.example/grimsby?from=emma&to=you",
    clauses_cited=("Clause 12 – ", "Clause 10 – "),
    link="https://www.hexalia.example/grimsby?from=emma&to=you",
    hashtag="OffshoreWind",
    review="review",
)
