"""Swahili charts: fewer names than in English."""

from __future__ import annotations

from seedless.models.simulated.chart_wording import ChartWords, parted
from seedless.models.simulated.phrases import Frame, frames, listed

SWAHILI_CHART = ChartWords(
    fields={
        "academic": listed("Hisabati Fizikia Kemia Biolojia Falaki Sheria Historia Falsafa Tiba Uchumi Isimu Jiografia"),
        "vocational": listed("Useremala Ufugaji Uvuvi Uchapishaji Ushonaji Ujenzi"),
        "everyday": listed("Mapishi Bustani Malezi Safari Mazoezi Usafi"),
        "capability": listed("Kusoma Kuandika Kutafsiri Kuhutubia Kupanga"),
    },
    branches=parted(
        """Nadharia ya {t}, Vitendo vya {t}, Upande wa kisheria wa {t}, Upande wa kijamii wa {t}, Upande wa kiufundi wa {t},
        Upande wa kitamaduni wa {t}, Ufundi wa {t}, Ulinganisho wa {t}, Majaribio ya {t}, Biashara ya {t}"""
    ),
    facets=parted(
        """Historia ya {t}, Misingi ya {t}, Vifaa vya {t}, Usalama katika {t}, Uchumi wa {t}, Maadili ya {t}, Mbinu za {t},
        Takwimu za {t}, Ufundishaji wa {t}, Malighafi za {t}, Istilahi za {t}, Teknolojia ya {t}, Hatari za {t},
        Vipimo vya {t}, Sosholojia ya {t}, Saikolojia ya {t}, Falsafa ya {t}, Jiografia ya {t}, Mikataba ya {t},
        Kodi za {t}, Majadiliano katika {t}, Matengenezo ya {t}, Kumbukumbu za {t}, Mustakabali wa {t}, Imani kuhusu {t},
        Bima ya {t}, Sera za {t}, Sanaa katika {t}, {t} barani Afrika, {t} barani Ulaya, {t} mijini, {t} vijijini,
        {t} kwa watoto"""
    ),
    aspects=parted(
        """Msamiati muhimu, Mawazo ya msingi, Makosa ya kawaida, Watu na majukumu, Maandalizi ya kazi, Masharti ya kisheria,
        Gharama na fedha, Mijadala ya leo, Kufanya maamuzi, Hatua za tahadhari, Mafunzo na stadi, Mwelekeo wa baadaye"""
    ),
    angles=parted(
        """kwa undani, mambo ya pekee, zoezi la pamoja, kinachofuata, chimbuko lake, njia mbili, desturi, maswali yaliyobaki"""
    ),
    concept=Frame("{h} wa {o} {q}"),
    qualifiers=parted(
        """kwa msimu, kwa awamu, kwa eneo, kwa kundi, kwa mwaka, kwa siku, kwa mkono, kwa mashine, kwa zamu, kwa kiwango,
        kwa pamoja, kwa muda, kwa hiari, kwa lazima"""
    ),
    objects=listed(
        "maji ardhi mbegu data bei joto shehena ishara nishati mafuta taka sauti mwanga uzito kasi soko mkopo deni leseni "
        "picha mbao chuma karatasi chumvi"
    ),
    heads=listed(
        "mfumo mpango mzunguko muundo mchoro mgawanyo mchanganyiko mpaka mfuatano mzani ukaguzi usimamizi uchambuzi ulinzi "
        "upimaji utabiri usambazaji uhifadhi ubadilishaji upunguzaji ukuaji usajili ulinganifu uhamisho"
    ),
    scopes=frames("Yote yanayojifunzwa na kufanywa katika {name}.", "Yanayohitajika ili kuelewa {name} na kufanya kazi nayo."),
    intros=frames("Muhtasari wa {name} kwa anayehitaji kuijua.", "Mawazo ya {name} na hatua za kuyatumia."),
    objectives=frames("Kutumia istilahi za {s} bila wasiwasi.", "Kutatua matukio ya kawaida ya {s} bila msaada."),
    session=Frame("{a} katika {s}"),
    again=Frame("{a} katika {s}: {g}"),
    pair=Frame("{c} pamoja na {d}"),
    descriptions=frames("Huchunguza {a} na uhusiano wake na {c}.", "Huanza na {c} na kueleza {a} kutoka hapo."),
    uncovered=Frame("Hakuna kipindi kinachohusu {a}."),
    twice=Frame("Dhana ya {c} ipo katika vipindi zaidi ya kimoja."),
    thin=Frame("Kipindi cha {a} kina dhana chache mno."),
)
