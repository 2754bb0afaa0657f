"""What is put in alphabetical order: plain words, titles with articles, names of several words, persons with surnames."""

from __future__ import annotations

_WORDS = (
    "cabin cable cactus cake camel camera candle canoe carpet castle cattle cave cellar chain chair chalk chest circle clock cloud coast "
    "coin comet copper coral cotton crown curtain|saddle sailor salad salt sand scarf school seed shadow shell ship silver sister sky smoke "
    "snow soap sofa spoon spring square star steam stone storm street summer|paint palace panda paper parcel park parrot path peach pearl "
    "pencil pepper piano picture pillow pilot pine pipe plain planet plant plate pocket poem pond potato powder puzzle|badge bagel balcony "
    "ball bamboo banana band bank barn basin basket beach bean bear bell bench berry bird blanket boat bone book bottle bowl branch bread "
    "brick bridge brush bucket|magnet map maple marble market mask meadow medal melon metal mill mine mirror money monkey moon morning moss "
    "moth motor mouse music"
)
_NAMES = (
    "New Forest|Newark|New Haven|Newcastle|New Delhi|Newport|New York|Newton|Newry|San Diego|Sandhurst|San Jose|Santiago|San Marino|Sandwich|"
    "Port Said|Portland|Port Louis|Portsmouth|Port Vila|Portugal|East London|Eastbourne|East Lynne|Easter Island|Eastleigh|South Bend|"
    "Southampton|South Shields|Southport|Southend|White Plains|Whitehaven|White Sands|Whitby|Long Beach|Longford|Long Eaton|Longleat|"
    "Green Bay|Greenwich|Green Park|Greenland|Black Isle|Blackpool|Black Forest|Blackburn|Red Bluff|Redditch|Red Deer|Redruth"
)
_SURNAMES = (
    "Oakley|O'Brien|Odell|O'Connor|Ogden|O'Neill|Onslow|Smith|Smith-Jones|Smithson|Smithers|Martin|Martin-Diaz|Martinez|Martins|De Luca|Dean|"
    "Delaney|De Witt|Denton|Lee|Lee-Brown|Leeds|Leeson|Van Dyke|Vance|Van Horn|Vanner|D'Arcy|Darby|Dart"
)
_FIRST_NAMES = "Amy Ben Chloe Dan Eve Finn Gina Hal Ivy Jack Kim Leo"
_ADJECTIVES = "Amber Ancient Blue Broken Empty Golden Hidden Island Lonely Old Open Quiet Silver Winter"
_NOUNS = "Anchor Bridge Door Engine Forest Garden Harbour Letter Mirror Orchard River Road Tower Voyage"

WORDS = tuple(tuple(group.split()) for group in _WORDS.split("|"))  # by first letter
NAMES = tuple(_NAMES.split("|"))
SURNAMES = tuple(_SURNAMES.split("|"))
FIRST_NAMES = tuple(_FIRST_NAMES.split())
ADJECTIVES = tuple(_ADJECTIVES.split())
NOUNS = tuple(_NOUNS.split())


def title(article: int, adjective: int, noun: int) -> str:
    """ "The Silver River": article 0 is none, 1 a or an, 2 the."""
    words = f"{ADJECTIVES[adjective]} {NOUNS[noun]}"
    if article == 1:
        return f"{'An' if words[0] in 'AEIO' else 'A'} {words}"
    return f"The {words}" if article else words
