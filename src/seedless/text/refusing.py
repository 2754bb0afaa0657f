"""How somebody refuses in the languages we have phrases for: the patterns that `text.refusals` tries first, on lower case.

Every pattern has needles, plain pieces of text of which one must be there before it can match: looking for
them is many times as fast as trying the pattern. A language is added by an entry here and its phrases
in `text.evading`.
"""

from __future__ import annotations

# Somebody says of himself that he will not help, answer, comply: needles, and a pattern that refuses by itself.
REFUSES = {
    "en": (
        "possible for me|not have|n't have|have no |currently have|let's|cannot be|not be|not qualified|"
        "would not|wouldn't|don't feel|do not feel|"
        "instructed|choose not|not d|can't|cannot|can not|won't|will not|unable|not able|declin|refus|not a|not p|"
        "not c|not g|rather not|not something|beyond|outside|denied|rejected",
        r"(?:(?<![\w'])(?:i|i'm|i am)(?: also| really| simply| just| still| currently| unfortunately| personally|,? as an ai"
        r"[^,]{0,20},)? ?|^|[.,!;:] |\bbut )(?:(?:can(?:no|')t|can not|won't|will not|would not"
        r"|wouldn't)(?: (?:in good conscience|ethically|legally))?(?: be able to)?|(?:am |'m |be )?(?:not able|unable"
        r"|not permitted|not allowed|not programmed|not comfortable|not designed|not authori[sz]ed)(?: to| with)?|(?:don't"
        r"|do not) feel comfortable|not going to|(?:must|have to|need to)(?: respectfully| politely)? (?:decline"
        r"|refuse)(?: to)?|(?:respectfully |politely )?decline to) ?(?:directly |fully |further )?(?:(?:help"
        r"|assist)(?:ing)?(?: you)?(?! but\b| laugh| feel| think| notic| wonder| it\b| smil)(?= with| in| you| creat| writ"
        r"| mak| by|[.!,]|$| or)|comply|fulfil|engage in|be of (?:help|assistance)|(?:generating|creating|writing|providing"
        r"|producing) (?:content|that|this|such|material|any)|(?:generate|create|write|produce|share|translate) (?:that\b"
        r"|this\b(?! letter)|such|content|any (?:content|material|text)|the requested|explicit|hateful|harmful)"
        r"|talk about (?:that|this)|(?:share|disclose|reveal|offer|give|recommend|speculate|predict|browse|access|open|view"
        r"|see|verify|confirm|tell)(?: you)? (?:that|this|any|the requested|medical|legal|financial|real-time|external"
        r"|websites|the internet|files|links|images|personal|current|future|on)\b|accommodate|participate in|(?:answer"
        r"|respond to|process|continue with|complete|proceed with|do|address|support|discuss|handle)(?:ing)? (?:this|that"
        r"|such|your|the (?:question|request|task|prompt)|it\b|these|those)|provid(?:e|ing) (?:(?:you )?(?:with )?(?:any "
        r"|the |that |this |such |a |an |specific |detailed |you |medical |legal |financial |personal )*(?:information"
        r"|instruct|advice|guidance|help|assist|answer|content|respon|detail|material|support|request|step|opinion|recommend"
        r"|code|solution|explanation|translation|summary)|that\b|this\b))|(?:^|[.!,] )i (?:do not|don't|do not currently"
        r"|don't currently) have (?:access to|the (?:ability|information|knowledge|context|necessary)|enough (?:information"
        r"|context|knowledge)|sufficient|real-time|(?:any )?personal|feelings|opinions|any information)|(?:request|prompt"
        r"|question|query) (?:can(?:no|')t|can not|could not) be (?:processed|completed|fulfilled|answered)|(?:^|[.!]"
        r" )let's (?:talk about|discuss|change|move on|switch) [^.]{0,24}(?:else|different|topic|subject)|i(?:'m"
        r"| am) not qualified to|it(?:'s| is) (?:not possible|impossible) for me to|(?:^|[.!] )i have no (?:information"
        r"|opinion|knowledge|data|access|answer)|(?:^|[.!] )(?:i (?:must|have to|will have to|need to) (?:respectfully "
        r"|politely |therefore )?(?:decline|refuse)\b|i (?:respectfully |politely )?decline (?:to|this|that|your)|i(?:'d"
        r"| would) (?:rather|prefer) not (?:answer|discuss|help|to |say)|(?:that's|that is|this is"
        r"|it's) not something i (?:can|am|'m|will)|(?:that|this) (?:request )?(?:is|goes|falls) (?:beyond"
        r"|outside) (?:of )?(?:my|what i)|i refuse to (?:answer|help|write|assist|do)|request (?:denied|refused|rejected)"
        r"|(?:i have been|i've been|i was|i am|i'm) instructed not to|i choose not to (?:answer|help|respond)|(?:no|nope)[.,]"
        r" i (?:can't|won't|cannot|will not) (?:help|do|assist|write|answer))|\b(?:we|we're|we are) (?:(?:can(?:no|')t"
        r"|can not|won't|will not|would not|wouldn't)(?: (?:in good conscience|ethically|legally))?(?: be able to)?|(?:am "
        r"|'m |be )?(?:not able|unable|not permitted|not allowed|not programmed|not comfortable|not designed|not authori[sz]"
        r"ed)(?: to| with)?|(?:don't|do not) feel comfortable|not going to|(?:must|have to|need to)(?: respectfully"
        r"| politely)? (?:decline|refuse)(?: to)?|(?:respectfully |politely )?decline to) (?:process|fulfil|complete|answer"
        r"|comply with) (?:this|that|your|the) (?:request|prompt|question)",
    ),
    "es": (
        "imposible|no tengo|no dispongo|no cuento|no puedo|no podemos|no podré|no voy|no me |"
        "no es posible|no estoy|no soy|nega|rechaz|declin",
        r"\bme (?:es|resulta) imposible (?:ayud|respond|cumpl|proporcion|atend)|\bno (?:tengo|dispongo de"
        r"|cuento con) (?:suficiente|la información|información|acceso|opini|sentimientos|una opinión|la capacidad)|\b"
        r"no (?:me )?(?:puedo|podemos|podré|voy a|me es posible|es posible|estoy en condiciones de|soy capaz de"
        r"|tengo permitido) (?:ayudar|asistir|responder (?:a )?(?:es[at]|tu|su|la pregunta)|cumplir|proporcionar(?:te"
        r"|le)? (?:es[at]|informaci|instrucc|ayuda|asist|contenido|una respuesta|consejo)|atender|brindar|ofrecer(?:te"
        r"|le)? (?:es[at]|informaci|instrucc|ayuda|consejo)|contestar (?:es[at]|a)|generar (?:es[et]|contenido)"
        r"|continuar con (?:es[at]|la)|satisfacer|realizar es[at]|procesar|facilitar)|\bdebo (?:negarme|rechazar|declinar)",
    ),
    "sw": (
        "siwezi|sitaweza|hatuwezi|sina |siruhus",
        r"\b(?:sina|mimi sina) (?:taarifa|maoni|uwezo|ufikiaji|habari za kutosha|hisia)|\b(?:siwezi|sitaweza|hatuwezi"
        r"|siwezi kabisa|sina uwezo wa|siruhusiwi|sina ruhusa ya) (?:ku)?(?:kusaidia|saidia|kukusaidia|kujibu|jibu|toa|kutoa"
        r"|kutekeleza|tekeleza|kutimiza|timiza|kuandika (?:hicho|hilo|maudhui)|kuendelea na (?:ombi|hilo)|fanya (?:hivyo"
        r"|hilo)|kufanya (?:hivyo|hilo))",
    ),
    "id": (
        "tidak |tak |belum |menolak",
        r"\b(?:saya|kami) (?:tidak|belum|tak) (?:memiliki|punya|mempunyai) (?:informasi|akses|pendapat|perasaan|kemampuan"
        r"|cukup|data)|\b(?:(?:saya|kami|aku) )?(?:tidak (?:dapat|bisa|mampu|boleh|diizinkan|akan)|belum (?:dapat|bisa)"
        r"|tak (?:dapat|bisa)) (?:untuk )?(?:membantu|memenuhi (?:permintaan|itu)|menjawab|memberikan (?:jawaban|informasi"
        r"|instruksi|bantuan|saran|petunjuk|panduan|nasihat|konten)|menyediakan (?:informasi|konten|instruksi|jawaban)"
        r"|memproses permintaan|melayani permintaan|melanjutkan (?:permintaan|percakapan)|melakukan (?:itu|hal itu"
        r"|hal tersebut)|menuruti|menanggapi permintaan)|\b(?:saya|kami) (?:harus |terpaksa )?menolak (?:permintaan"
        r"|untuk (?:menjawab|membantu))",
    ),
    "de": (
        "unmöglich|untersagt|nicht|kein|ablehn|lehne",
        r"\b(?:ist|war) (?:es )?mir (?:leider )?(?:nicht (?:möglich|erlaubt|gestattet)|unmöglich|untersagt)|\b(?:ich habe"
        r"|habe ich)(?: \w+){0,2} (?:keine[nr]?|nicht genügend|nicht genug|nicht ausreichend) (?:informationen|zugriff"
        r"|zugang|persönlich|eigene|meinung|gefühle)|\b(?:kann|darf|werde|möchte|könnte) ich (?:(?:ihnen|dir|leider|das|dies"
        r"|dazu|daher|dabei|hierbei|dich|sie|diese[nr]?|ihre|deine|auf|frage|anfrage|bei|keine|nicht|diesem|dieser|hier|mit"
        r"|thema|hilfe|informationen|auskunft|anleitung|antwort|geben|weiter) ?){0,9}(?:nicht|keine)? ?(?:(?:weiter)?helfen"
        r"|beantworten|antworten|unterstützen|erfüllen|nachkommen|anbieten|bereitstellen|behilflich|geben|bearbeiten"
        r"|liefern)|\bich (?:kann|darf|werde)(?: \w+){0,4}? (?:nicht|keine[rns]?)(?: \w+){0,5} (?:weiterhelfen|helfen"
        r"|beantworten|antworten|unterstützen|erfüllen|nachkommen|anbieten|bereitstellen|behilflich|geben|bearbeiten|liefern"
        r"|entsprechen)|\bich (?:muss (?:das |dies |diese anfrage |ihre anfrage )?(?:leider )?ablehnen|lehne (?:das|dies"
        r"|diese|ihre)|bin nicht in der lage|bin nicht befugt)",
    ),
    "fr": (
        "m'est| ne |n'ai|refuse|décliner",
        r"\bil m'est (?:malheureusement )?(?:impossible|interdit) d|\bje (?:n'ai (?:pas (?:assez|suffisamment|accès"
        r"|d'opinion|d'avis|d'information|de sentiment|la capacité)|aucune (?:opinion|information))|ne dispose pas"
        r"|ne possède pas)|\b(?:ne (?:peux|puis|pourrai|suis) (?:malheureusement |donc )?(?:pas |point )?"
        r"|n'ai pas (?:la possibilité|le droit) (?:de |d'))(?:(?:en mesure|capable|autorisée?|habilitée?) (?:de |d'"
        r"|à ))?(?:vous |t'|te |y |l'|la |le |les )?(?:aider|assister|répondre à (?:cette|votre|ta|ce)|fournir"
        r"|donner (?:suite|d|cette|ces|des|de)|satisfaire|accéder à (?:cette|votre|ta)|traiter (?:cette|votre|ta)"
        r"|accomplir cette|poursuivre cette|proposer (?:ce|de))|\bje (?:dois|me vois) (?:contrainte? de "
        r"|obligée? de )?(?:refuser|décliner)|\bje refuse de (?:répondre|vous)",
    ),
    "pt": (
        "não ",
        r"\bnão (?:posso|consigo|poderei|podemos|estou autorizad[oa] a|é possível) (?:te |lhe |o |a )?(?:ajud|auxili"
        r"|responder (?:a |à )?(?:ess|est|sua)|fornecer (?:ess|est|inform|instru|conte|conselh|uma resposta)|atender|cumprir"
        r"|oferecer (?:ess|inform|conselh)|prosseguir)",
    ),
    "it": (
        "non ",
        r"\bnon (?:posso|sono in grado di|mi è possibile|potrò) (?:aiutar|assister|risponder(?:e)? (?:a )?(?:quest|tale"
        r"|alla tua)|fornir(?:e|ti|le)|soddisfare|elaborare la|procedere con)",
    ),
    "vi": (
        "không",
        r"tôi không thể (?:giúp|hỗ trợ|trả lời|cung cấp|đáp ứng|thực hiện yêu cầu)",
    ),
    "tr": (
        "am.|amam|amıy",
        r"(?:yardımcı olamam|yardımcı olamıyorum|yanıtlayamam|yanıt veremem|cevap veremem|yerine getiremem)",
    ),
    "ko": (
        "없|어렵|어려|곤란|힘들|못|않|거절|거부|사양|불가",
        r"(?:저는|제게는|저에게는)[^.]{0,30}(?:정보|의견|감정|접근 권한|능력)(?:이|가|을|를)? ?(?:가지고 있지|갖고 있지|없"
        r"|부족)|(?:답변|대답|답|응답|도움|지원|제공|협조|안내|처리|수행|생성|작성|요청|상담|조언|설명|정보)(?:을|를|은|는"
        r"|이|에|에는|에 대해서는|해)? ?(?:응할|응해|응하|따를|따르|답할|답변|답변해|답변을|도와|제공|제공해|도움을|도움이"
        r"|수행|처리|들어|이행|이행할|생성|작성|하지|해|드릴|드리|할|될|하|줄|주|되어) ?(?:드릴|드리|할|될|하|줄|주|되어|해"
        r"|해드릴|해 드릴)? ?(?:드릴|드리)? ?(?:수(?:는|가|도)? 없(?!다면|는지|을|는(?! (?:점|질문|내용|정보|주제|요청|부분"
        r"|상황)))|기(?:는|가)? (?:어렵|어려|곤란|힘들)|기 어렵|지 못|지 않겠|지 않도록|않겠)|도와(?:드릴|줄|드리기|주기"
        r"| 드릴| 드리기) ?(?:수(?:가|는)? 없|(?:가|는)? ?(?:어렵|어려|곤란|힘들))|(?:답변|대답|요청|응답|도움|지원"
        r"|제공)(?:을|를|은)? ?(?:거절|거부|사양|불가)(?:합니다|하겠|드|능합|할 수밖)|요청(?:은|을|에는"
        r"|하신 내용은)? ?(?:수행|처리|이행|응|따를|들어)[^.]{0,14}없(?:습|어)|답(?:변)?(?:해|을)? ?(?:드리지|하지) (?:못"
        r"|않)|(?:그|이런|해당|그런|이) (?:내용|주제|질문|요청|부분)[^.]{0,24}(?:말씀드릴|답할|도울|다룰|알려 ?드릴"
        r"|언급할) 수 없",
    ),
    "ja": (
        "ません|ない|かね|断|控え|遠慮",
        r"(?:私|わたし|当方)(?:に)?は[^。]{0,24}(?:情報|意見|感情|権限|アクセス|能力)(?:を|が|は)(?:持っていません"
        r"|持ちません|ありません|持つこと|ございません)|(?:お答え|お手伝い|お応え|対応|ご協力|回答|提供|ご提供|ご案内|支援"
        r"|お力添え|ご支援|お教え|作成|生成|応じる|答える|従う|手伝う|助ける|ご要望|お受け)(?:を|は|に|することが|することは"
        r"|する事は|いたし|し|すること|こと|ことが|ことは)?(?:を)?(?:する|お応えする|応じる|提供する"
        r"|お手伝いする)?(?:こと)?(?:が|は|も)?(?:でき(?:ません|ない|かね)|いたしかね|しかね|かね(?:ます|る)|出来(?:ません"
        r"|ない)|差し控え|控えさせ|お断り|致しかね|なりかね)|お断り(?:いた|し|させ)|(?:お力になれ|お役に立て)(?:ません"
        r"|そうにない|ない)|ご遠慮(?:いた|させ)|(?:応じ|答え|従え)(?:られ)?ません",
    ),
    "zh": (
        "不|无法|無法|没|沒|难以|拒",
        r"我(?:并|也)?没有(?:足够|相关|任何|个人|自己)?的?(?:信息|资料|权限|情感|感情|观点|意见|能力|看法)|(?:我|本人"
        r"|本助手)?(?:暂时|目前|实在|恐怕)?(?:无法|不能|不可以|没办法|沒辦法|無法|不會|不会|难以|不便|拒绝|拒絕"
        r"|不方便)(?:为您|为你|給您|给您|给你|為您|為你|就此|对此|對此|直接|满足|继续|向您|向你)?(?:提供(?:这|此|该|任何"
        r"|有关|相关|这样|这类|帮助|协助|回答|答案|信息|具体|您|你|這|任何|相關|指导|建议|內容|内容|医疗|法律|支持)"
        r"|回答(?:这|您|你|该|此|這|。|$)|帮助|帮您|帮你|幫|协助|協助|满足|滿足|完成(?:这|您|你|此|该)(?:个|项)?(?:请求|要求"
        r"|任务)|执行(?:这|您|你|该|此)|处理(?:这|您|你|该|此)|回应|讨论(?:这|该|此)|参与|继续(?:这|进行)|遵从|生成(?:这|此"
        r"|该|相关)|答复|给出(?:这|答))",
    ),
    "ru": (
        "не ",
        r"\bне (?:могу|можем|смогу|вправе|буду|имею возможности|в состоянии) (?:вам |тебе |с этим |вас "
        r"|в этом )?(?:помо(?:чь|гать)|ответить на (?:эт|ваш|данн)|отвечать на|предоставить|выполнить (?:эт|ваш|данн)"
        r"|обсуждать|дать (?:вам )?(?:ответ|инструк|совет)|оказать)",
    ),
    "ar": (
        "لا",
        r"لا (?:أستطيع|يمكنني|يمكننا|استطيع|أقدر على) (?:مساعدت|تقديم|الإجابة|المساعدة|تلبية|أن أساعد|تنفيذ)",
    ),
    "hi": (
        "नहीं",
        r"(?:मदद|सहायता|उत्तर|जवाब|जानकारी)(?: प्रदान)? नहीं (?:कर|दे) सकत",
    ),
    "th": (
        "ไม่|มิ",
        r"(?:ไม่สามารถ|มิอาจ)(?:ให้|ช่วย|ตอบ|ดำเนินการ)",
    ),
}
