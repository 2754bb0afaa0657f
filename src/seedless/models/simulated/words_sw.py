"""Swahili phrases: fewer than in English. The concept stands in quotes, since its name may have no Swahili form."""

from __future__ import annotations

from seedless.models.simulated.phrases import Frame, Joins, Label, Phrases, Sum, frames, listed, pairs

SWAHILI = Phrases(
    banks={
        "name": listed("Amina Juma Neema Baraka Zawadi Hamisi Rehema Musa Asha Daudi Mwajuma Salim Tatu Omari Subira Yusufu"),
        "place": listed("Mombasa Arusha Mwanza Kisumu Dodoma Nakuru Tanga Zanzibar Morogoro Eldoret Mbeya Iringa Lamu Kigoma"),
        "work": (
            "duka la vitabu",
            "maktaba ya mji",
            "kiwanda kidogo cha mikate",
            "karakana ya baiskeli",
            "kituo cha redio",
            "shule ya muziki",
            "kituo cha afya ya mifugo",
            "shamba la maua",
            "kampuni ya usafirishaji",
            "ofisi ya ushirika",
        ),
        "day": listed("Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili"),
        "month": listed("Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba"),
    },
    joins=Joins("”, “", Frame("{first}” na “{last}"), Frame("{first}” na “{last}"), ()),
    settings={
        "adult": frames(
            "Jirani yangu {name} wa {place} ana umri wa miaka {age}, na ameanza kusoma kuhusu “{subject}” kila jioni.",
            "Nimerudi kusoma “{subject}” baada ya miaka {n}.",
            "Siku ya {day} nilizungumza na {name} huko {place} kwa dakika {n} kuhusu “{subject}”, na bado nina maswali.",
        ),
        "student": frames(
            "Niko katika wiki ya {few} ya somo la “{subject}”, na zimebaki siku {n} kabla ya mtihani.",
            "Mimi na {name} tunasoma “{subject}” pamoja huko {place}, na tuna kurasa {n} za maelezo.",
            "Huko {place} tunakutana watu {few} kila {day} ili kujadili “{subject}”.",
        ),
        "practitioner": frames(
            "Ninafanya kazi katika {work} huko {place}, ambapo watu {n} tunatumia ofisi moja.",
            "{name} anasimamia {work} huko {place}, na siku ya {day} lazima aeleze jambo hili kwa watu {n}.",
            "Katika {work} huko {place} tulipoteza siku {few} mwezi wa {month} kwa sababu ya kutoelewana.",
        ),
    },
    asks={
        "understand": frames(
            "Je, unaweza kunieleza mada ya “{c}” kwa maneno yako mwenyewe na kutoa mfano usio wa kitabuni?",
            "Wazo kuu la mada ya “{c}” ni lipi, na wanaoanza hupotea wapi?",
            "Kwa nini watu wanahitaji kujifunza “{c}”, na ni nini kingekuwa kigumu zaidi bila mada hii?",
        ),
        "apply": frames(
            "Nionyeshe mfano mdogo wa “{c}” hatua kwa hatua, kuanzia mstari wa kwanza hadi jibu.",
            "Ni hatua gani zinahitajika ili kutumia “{c}” katika hali hii, na kwa mpangilio upi?",
            "Nitawezaje kukagua kazi yangu mwenyewe kuhusu “{c}”?",
        ),
        "analyse": frames(
            "Makosa katika mada ya “{c}” huanzia wapi, na yanawezaje kugunduliwa mapema?",
            "Ni masharti gani yanahitajika kwa “{c}”, na nini hutokea sharti moja lisipotimia?",
            "Linganisha njia mbili za kufanya kazi na “{c}” na useme kila moja inafaa wakati gani.",
        ),
    },
    limits=frames(
        "Tafadhali usizidishe maneno {words}.",
        "Nitalisoma jibu mbele ya watu {n}, kwa hiyo maneno {words} yanatosha.",
        "Mfano kutoka maisha ya {place} utasaidia; maneno {words} yanatosha.",
        "Ninalihitaji kabla ya {day}, na {name} ameomba maneno yasiyozidi {words}.",
    ),
    deeper=frames(
        "Eleza pia ni nini kingebadilika ili ushauri wako nao ubadilike.",
        "Toa mfano mmoja wenye tarakimu ambapo kanuni ya kawaida inapotosha.",
    ),
    sums={
        "pages": Sum(
            Frame(
                "{name} wa {place} ana daftari la kurasa {a} kuhusu “{c}”. Hadi sasa kurasa {b} zina mifano na kurasa {d} zina "
                "kanuni; nyingine ni tupu. Kurasa tupu ni ngapi?"
            ),
            (Frame("Kurasa zilizotumika: {b} + {d} = {x}."), Frame("Kurasa tupu: {a} - {x} = {r}.")),
        ),
        "meetings": Sum(
            Frame(
                "Huko {place}, kikundi cha watu {a} kinasoma “{c}” katika mikutano {b}. Kila mtu hutatua maswali {d} "
                "katika kila "
                "mkutano. Kikundi kinatatua maswali mangapi kwa jumla?"
            ),
            (Frame("Maswali katika mkutano mmoja: {a} × {d} = {x}."), Frame("Maswali katika mikutano yote: {x} × {b} = {r}.")),
        ),
    },
    labels=(
        Label(
            "ufafanuzi",
            frames("Katika mwongozo wetu, “{c}” ina maana moja tu, nayo iko ukurasa wa {n}."),
            "unaeleza maana ya neno",
        ),
        Label("mfano", frames("Siku ya {day}, {name} alifanya “{c}” kwa kutumia thamani halisi {n}."), "unaonyesha tukio moja"),
        Label(
            "kosa", frames("{name} alisahau sharti moja, akaendelea na “{c}”, na jibu likatofautiana kwa {n}."), "unaeleza kosa"
        ),
    ),
    choose=frames(
        "Katika {work} huko {place}, {name} anapanga maandishi. Andishi hili ni la aina gani?\n{options}\n\nAndishi: “{note}”",
    ),
    label_notes=frames(
        "Maandishi haya yaliachwa katika {work} huko {place}. Lipe kila moja jina kati ya haya: {labels}, na utoe sababu fupi.",
    ),
    drafts=pairs(
        (
            "Andika barua pepe ambayo {name} anawaalika wenzake {n} wa {place} kwenye kikao kifupi kuhusu “{c}” siku ya {day}.",
            "Wenzangu wapendwa,\n\nMimi ni {name}. Siku ya {day} ningependa tukutane sote {n} kwa kikao kifupi kuhusu "
            "“{c}”. Tutaanza na mfano "
            "mmoja kutoka kazi yetu ya wiki hii, tuufuate mstari kwa mstari, na tusimame kila mtu anapokuwa na swali. Hakuna "
            "haja ya kujiandaa.\n\nNawatakia siku njema.",
        ),
    ),
    rewrites=pairs(
        (
            "“{c}”: {name} anasema watu {n} hawajui!! mkutano {day}, someni kwanza, kila mtu alete mifano {few}",
            "Siku ya {day} tutakutana kuzungumzia “{c}”. Kwa mujibu wa {name}, watu {n} bado hawaifahamu mada hii, kwa hiyo "
            "tafadhali someni mapema na kila mtu alete mifano {few}.",
        ),
    ),
    rewrite_asks=frames(
        "Andika upya ujumbe ulio hapa chini ili wafanyakazi wapya katika {work} huko {place} wauelewe mara moja, bila "
        "kuacha jambo lolote.",
    ),
    openings=frames(
        "Ni vizuri kuitazama mada ya “{c}” kama maamuzi machache yanayofanywa kila mara kwa mpangilio uleule.",
        "Ugumu mwingi wa “{c}” huondoka mara tu inapokuwa wazi ni nini kimetolewa na ni nini kinatafutwa.",
        "Kuna njia rahisi ya kuingia katika mada ya “{c}”: anza na mfano mdogo unaoweza kufanywa kwa mkono.",
    ),
    bodies=(
        "Anza na mfano unaotosha katika nusu ya ukurasa, kwa sababu hatua zote zinazofuata zinaweza kulinganishwa nao.",
        "Andika kila kiasi mara moja tu, pamoja na kipimo chake, na ukipe jina utakalolitambua kesho.",
        "Kinachoonekana kama kanuni ya kukariri mara nyingi ni njia ya mkato ya hatua inayoweza kufanywa polepole.",
        "Njia mbili zikifikia jibu lilelile, njia ya pili ndiyo ukaguzi rahisi zaidi.",
        "Mchoro au jedwali dogo mara nyingi huonyesha kile ambacho mistari mitatu ya maandishi huficha.",
        "Ni salama zaidi kuuliza kila mstari umetokana na mstari upi uliotangulia.",
        "Makadirio kabla ya hesabu kamili husaidia baadaye kuona kama ukubwa wa jibu unaaminika.",
        "Hali maalumu, kama vile sifuri au thamani mbili zinazolingana, hufichua maneno yasiyo sahihi mapema.",
        "Anayejua ni lini njia fulani haifai ameielewa vizuri kuliko anayeitumia kila mahali.",
        "Kueleza jibu kwa sauti bila kutazama karatasi huonyesha haraka sehemu ambayo bado haijaeleweka.",
        "Makosa ya zamani ni nyenzo nzuri, kwa sababu hufundisha zaidi kuliko nakala safi.",
        "Mfano mdogo ukishaeleweka, badilisha jambo moja tu na utazame mabadiliko yanafika wapi.",
    ),
    asides=frames(
        "{name} wa {place} alikusanya mifano {n} ya aina hii na kufikia wazo hilohilo mwezi wa {month}.",
        "Katika {work} huko {place} walijaribu mara {few} kabla ya wote kukubaliana.",
        "Kati ya watu {n} ambao {name} aliwauliza huko {place}, ni {few} tu waliowahi kuliona jambo hili katika maandishi.",
    ),
    closings=(
        "Kama kuna jambo moja la kukumbuka, liwe ni mfano mdogo, kwa kuwa mengine yote yanatokana nao.",
        "Kwa kuanzia hayo yanatosha; mambo mengine yanaweza kusubiri hadi yatakapohitajika.",
        "Ukiwa na shaka, rudi kwenye mfano wa kwanza na utazame ni mstari upi usiofuata tena.",
    ),
    steps=(
        "Andika kilichotolewa na kinachotafutwa, kila kimoja katika mstari wake.",
        "Chagua mfano mdogo kabisa ambao bado unaonyesha ugumu.",
        "Taja masharti yanayohitajika na uhakikishe kwamba yametimia.",
        "Kadiria jibu linapaswa kuwa na ukubwa gani.",
        "Fanya hatua ya kwanza polepole na useme imetumia sharti lipi.",
        "Linganisha jibu na makadirio yako na ueleze tofauti yoyote.",
        "Tafuta njia nyingine ya kufikia jibu na uone kama zinakubaliana.",
    ),
    answer_mark="Answer: ",
    declines="dhana hizi hazikutani katika swali la kawaida",
    refusals=("Samahani, siwezi kusaidia na ombi hilo.", "Samahani, siwezi kujibu swali hili."),
    again="Tafadhali nieleze: ",
)
