"""How replies evade: they know nothing, promise an answer, ask back, plead a policy or what they are; all on lower case.

The patterns of `text.refusals`. Those that are looked for anywhere have needles, plain pieces of which one must be there first.
"""

from __future__ import annotations

import re

# Speaks of itself as a machine.
PERSONA = re.compile(
    r"\b(?:as|being|i(?:'m| am)(?: just| only| actually)?|since i(?:'m| am)) an? (?:(?:large |ai "
    r"|artificial intelligence |virtual |responsible |helpful |text-based )*(?:ai|language model|llm|assistant|chatbot"
    r"|artificial intelligence)(?: (?:language )?(?:model|assistant|chatbot|system))?\b(?! (?:\w*(?:er|or|ist|ian)s?\b"
    r"|safety|company|lab|expert|team|student|ethic|startup|coach|lead|policy|professor)))|\bmy (?:training (?:data"
    r"|cutoff)|knowledge cutoff|programming|guidelines|last update)|\bopenai\b.{0,30}\b(?:train|develop)|(?:인공지능|ai"
    r"|언어 ?모델|챗봇)(?:\(ai\))? ?(?:언어 ?모델|어시스턴트|비서|챗봇|모델)?(?:로서|이므로|이라서|이기 때문|로써|입니다"
    r"|이기에|일 뿐)|como (?:un )?(?:modelo|asistente|inteligencia|ia\b)|kama (?:modeli|akili|msaidizi|roboti)"
    r"|mimi ni (?:modeli|akili|roboti|programu)|sebagai (?:model|ai|asisten|kecerdasan|sebuah (?:model|ai))|(?:aiとして"
    r"|言語モデル|aiアシスタント|aiである|aiな|人工知能(?:として|で|な))|(?:作为|身为|作為|我是)(?:一个|一个|一名|一款"
    r"|一個|个)?(?:人工智能|ai|大?语言模型|語言模型|智能助手|聊天机器人|大型)|als (?:ki\b|sprachmodell|künstliche|ai"
    r"|chatbot|ein (?:ki|sprachmodell)|großes sprachmodell)|ich bin (?:nur )?eine? (?:ki\b|sprachmodell|künstliche)"
    r"|en tant (?:qu'(?:ia|intelligence|assistant|un modèle|une ia)|que (?:modèle|grand modèle|chatbot))|je (?:suis"
    r"|ne suis) (?:qu')?une? (?:ia\b|modèle|intelligence)|como (?:uma |um )?(?:ia\b|modelo|assistente)|in quanto (?:ia"
    r"|modello)|как (?:языковая|ии\b|искусственный)|كنموذج|بصفتي"
)

# What a persona or an apology goes on with when it refuses: a denial, in any of the languages.
DENIES = re.compile(
    r"아닙|아니|\bha(?:li|i|tu|ku|wa|u|zi|ya|ki)\w{3}|\bfehl|않|없|못|어렵|ません|ない|没有|不|无法|無|沒|\bno (?:puedo"
    r"|tengo|poseo|cuento|soy|dispongo|me)|\bsi(?:wezi|na|jui|o)\b|\btidak\b|\bbukan\b|\bnicht\b|\bkeine|\bn(?:e |'ai"
    r"|e suis)|\bnão\b|\bnon\b|\bне\b|không|لا|\b(?:i|and|so) (?:cannot|can't|can not|don't|do not|am not|am unable"
    r"|won't|lack)\b|\bi'm (?:not|unable)\b|\bnot able to\b"
)

# What such a text cannot do, know or see.
LIMITS = re.compile(
    r"\b(?:i|we)(?:'m| am)? (?:also |just |do )?(?:can(?:no|')t|can not|don't|do not|didn't|wasn't able|am not|'m not"
    r"|not|am unable|unable|could(?:n't| not)|lack|have no|won't|will not|haven't) (?:able to |quite "
    r"|fully )?(?:to )?(?:(?:generate|create|write|produce|translate|see|view|open|access|browse|determine|verify|offer"
    r"|give|tell|share|read|find|answer|help|do|predict|make|continue|complete|recommend|provide|express|engage|respond"
    r"|support|process|discuss|say|comment|advise|perform|summari[sz]e) (?:that|this|it|such|you|any|content|the (?:file"
    r"|image|attach|document|link|requested|answer|page|text|question|data|picture)|an? (?:answer|response|opinion|story"
    r"|image)|real|current|up-to|personal|your|one|to|in|stor|on|files|images|links|with)|have (?:access|enough"
    r"|sufficient|the (?:information|ability|knowledge|context|capab|necessary)|(?:any )?(?:personal|information"
    r"|feelings|opinions|real|emotion|experiences?|preferences|beliefs)|(?:a )?(?:body|memory))|know (?:the answer"
    r"|how to answer|that|enough|what (?:that|you))|understand (?:your|the|what|this)|sure (?:what|how to answer|i)"
    r"|catch|comfortable)|\b(?:the|this|your) (?:question|request|prompt|text|image|file|passage|code) (?:is|was|seems"
    r"|appears) (?:to be )?(?:incomplete|missing|unclear|empty|not included|cut off|truncated|blank)|수(?:는|가"
    r"|도)? 없(?:습|어요|네|을|다)|어렵습니다|어려울|모르겠|못합니다|않겠|못했|알 수 없|없습니다|\bno (?:puedo|tengo|sé"
    r"|dispongo|es posible|cuento|he podido|entiendo)|siwezi|sijui|sina |sielewi|tidak (?:bisa|dapat|tahu|mengetahui"
    r"|memiliki|mengerti|punya)|belum bisa|できません|できない|かねます|わかりません|分かりません|ありません|存じません"
    r"|無法|无法|不能|不知道|不清楚|没有|不便|\b(?:nicht|keine[rns]?)\b[^.]{0,60}(?:helfen|beantworten|möglich|antworten"
    r"|beantwortet|wissen|zugriff|geben|zugreifen|sagen|verstanden|erstellen|schreiben)|weiß (?:ich )?(?:es |das )?nicht"
    r"|\bne (?:peux|puis|suis|sais|dispose|connais|comprends)|\bn'ai (?:pas|aucun)|\bnão (?:posso|sei|consigo|tenho)|\b"
    r"non (?:posso|so|ho|sono)|не (?:могу|знаю|имею)|không (?:thể|biết)|لا (?:أعرف|أستطيع|يمكنني|أملك)"
)

# Somebody apologises for himself, at the start.
APOLOGY = re.compile(
    r"(?:(?:i'm|i am|we're|we are) (?:so |very |really |truly |deeply |terribly )?sorry(?= ?[,.;:!—–-]| but| i )"
    r"|sorry(?= ?[,.;:!—–-]+ ?(?:but|i|we|you|there|the|this|that|your|it|no|not|my|can't|cannot|unable)\b| but| i )"
    r"|(?:my|our) (?:sincere )?apologies|i (?:sincerely )?apologi[sz]e(?=[,.;]| but)|apologies|(?:정말 |대단히 )?(?:죄송"
    r"|미안)(?:합니다|하지만|해요|한데|스럽지만)|lo siento|lo lamento|disculp[ae]|perdón|samahani|naomba radhi|maaf\b"
    r"|mohon maaf|saya (?:mohon|minta) maaf|申し訳|すみません|ごめん|恐れ入り|(?:很|非常|十分)?抱歉|对不起|對不起"
    r"|不好意思|es tut mir (?:sehr )?leid|tut mir leid|entschuldig|verzeih|(?:je suis )?(?:vraiment "
    r"|sincèrement )?désolé|pardon|excusez-moi|desculpe|sinto muito|mi dispiace|извините|простите|xin lỗi|üzgünüm|özür)"
)

# Regret of any kind, at the start.
SORRY = re.compile(
    r"(?:(?:i'm|i am|we're|we are) (?:so |very |really |truly |deeply )?sorry|sorry|(?:my|our) (?:sincere )?apologies"
    r"|i apologi[sz]e|apologies|unfortunately|regrettably|i regret|i(?:'m| am) afraid|oops|hmm|죄송|미안|유감|안타깝"
    r"|아쉽|송구|lo siento|lo lamento|lamento|disculp|perdón|lamentablemente|desafortunadamente|samahani|pole"
    r"|naomba radhi|kwa bahati mbaya|nasikitika|ninasikitika|maaf|mohon maaf|saya (?:mohon|minta) maaf|sayangnya|申し訳"
    r"|すみません|ごめん|恐れ入り|残念ながら|あいにく|(?:很|非常|十分)?抱歉|对不起|對不起|不好意思|很遗憾|很遺憾|遗憾"
    r"|es tut mir|tut mir|entschuldig|leider|ich bedau|verzeihung|(?:je suis )?(?:vraiment |sincèrement )?désolé|pardon"
    r"|excusez|malheureusement|je regrette|(?:me )?desculpe|sinto muito|infelizmente|mi dispiace|mi scuso|purtroppo"
    r"|spiacente|извините|простите|к сожалению|xin lỗi|üzgünüm|maalesef|آسف|عذر|للأسف)"
)

# English denials of any kind.
NEGATION = re.compile(r"n't|\b(?:have to pass|beyond|outside|against|not|no|nothing|never|unable|cannot|without)\b")

# A shop or an office apologises to its customer.
SERVICE = re.compile(
    r"order|refund|parcel|deliver|ticket|booking|invoice|stock|배송|환불|상품|교환|주문|예약|품절|pedido|envío|reembolso"
    r"|pesanan|agizo|注文|返金|配送|商品|订单|退款|快递|bestellung|lieferung|commande|livraison|remboursement"
)

# Names the rule that forbids an answer.
POLICY = re.compile(
    r"(?:violat|against|breach|not (?:comply|permitted|allowed) (?:with|under|by)|prohibited by|flagged|conflict)[^.]{0,50}"
    r"\b(?:(?:content|usage|safety|use|our|community|openai'?s?|my) (?:\w+ )?(?:polic|guideline|terms|rules)"
    r"|content management)|content (?:was |is )?(?:filtered|blocked|removed|flagged)|(?:response|prompt|request) (?:was"
    r"|has been|is) (?:filtered|blocked|flagged|rejected|declined|refused)|(?:it|that|this) (?:would be|is) (?:\w+ and |\w"
    r"+ or )?(?:inappropriate|unethical|irresponsible|illegal|harmful)[^.]{0,20} for me to|i(?:'m| am|'ve been"
    r"| have been| was) (?:programmed|designed|trained) (?:to be|not to|to avoid|to provide safe|to decline)"
    r"|goes against my|against my (?:programming|guidelines|principles)|responsible ai polic|(?:정책|가이드라인"
    r"|운영 ?규정|이용 ?약관|안전 ?지침|지침)(?:에|을|상|에는)? ?(?:위반|위배|어긋|따라 (?:답|제공|도와|응)|의해 (?:차단"
    r"|제한))|(?:viola|infringe|incumple|va en contra de)[^.]{0,40}(?:política|directrices|normas)|(?:melanggar"
    r"|bertentangan dengan)[^.]{0,30}(?:kebijakan|pedoman)|(?:inakiuka|kinyume (?:cha|na))[^.]{0,30}(?:sera|miongozo"
    r"|kanuni)|(?:ポリシー|ガイドライン|利用規約|規約)(?:に|へ)?(?:の)?(?:違反|反する|抵触|反し|より)|违反[^。]{0,16}(?:政策"
    r"|规定|准则|使用条款|规范)|違反[^。]{0,16}(?:政策|規定|準則)|verst(?:ößt|oßen) gegen[^.]{0,40}(?:richtlinien|regeln"
    r"|nutzungsbedingungen)|(?:contraire|enfrein|viol)[^.]{0,40}(?:politique|règles|directives|conditions d'utilisation)"
)

# The whole of a short text: it knows nothing.
UNKNOWN = re.compile(
    r"(?:(?:i |we )?(?:really |honestly |simply |just )?(?:do not|don't|dont|donot) (?:really "
    r"|actually )?know(?: the answer(?: to (?:this|that|the|your)(?: question)?)?| this| that| it| how to answer(?: this"
    r"| that)?| enough[^.]{0,40})?(?:[,.]? ?sorry)?|do[_-]not[_-]know|i have no (?:idea|clue|answer)(?:[^.]{0,40})?"
    r"|i(?:'m| am) not (?:entirely |really )?(?:sure|certain)(?: about (?:this|that)| how to answer(?: this| that)?"
    r"| of the answer| what the answer is)?|no idea|not sure|no answer(?: available| found| provided)?|no response"
    r"|no comment|cannot answer|can't answer|unable to answer|i pass|beats me|idk|dunno|your guess is as good as mine"
    r"|i(?:'d| would) rather not say|(?:저는 |저도 |제가 |전 )?(?:정확히 |정확하게 |전혀 |답을 |정답을 |그 답을 |그것은 "
    r"|이 문제는 )*(?:잘 )?(?:모르겠(?:습니다|어요|음|다|네요)|모릅니다|몰라요|모름|알지 못합니다|알 수 없습니다)"
    r"|알 수 없음|그건 (?:잘 )?모르겠(?:네요|어요|습니다)"
    r"|답변 ?(?:불가|없음)|답변을? ?(?:드릴|할) 수 없습니다|응답 ?없음|무슨 말인지 모르겠습니다|(?:yo )?no (?:lo )?s[eé]"
    r"(?: la respuesta)?|no tengo (?:ni )?idea|no conozco la respuesta|sin respuesta|desconozco la respuesta"
    r"|(?:mimi )?sijui(?: jibu(?: lake| la swali hili)?)?|sina (?:jibu|uhakika|habari)|sifahamu(?: jibu)?|(?:saya "
    r"|aku )?(?:tidak|nggak|gak|kurang) (?:tahu|tau|mengetahui|yakin)(?: jawaban(?:nya)?(?: untuk ini)?)?"
    r"|tidak ada jawaban|(?:私には|私は|正直|すみません、?|答えは|それは|よく)*(?:わかりません|分かりません|知りません"
    r"|存じません|わからない|分からない|わかりかねます)|回答(?:不能|なし|できません)|(?:我|这个我|這個我"
    r"|这个问题我)?(?:真的|也|并)?(?:不知道|不清楚|不确定|不太清楚|不了解)(?:答案|这个问题的答案|该如何回答)?|无可奉告"
    r"|没有答案|无法回答|(?:das )?(?:ich )?weiß (?:ich )?(?:es |das |leider |die antwort )*nicht"
    r"|(?:ich habe )?keine ahnung|keine antwort(?: möglich)?|das weiß ich leider nicht|(?:je )?(?:ne )?(?:le )?sais pas"
    r"|je (?:ne |n')(?:l'|en |connais |ai |le |la )*(?:sais|ignore|aucune idée|pas la réponse|réponse|pas)+(?: rien)?"
    r"|je l'ignore|aucune idée|pas de réponse|não sei|non (?:lo )?so|не знаю|không biết|tôi không biết|bilmiyorum"
    r"|لا أعرف|لا أعلم|मुझे नहीं पता|ไม่ทราบ|ไม่รู้)"
)

# What may stand before that.
HESITATION = re.compile(
    r"^(?:(?:hm+|well|um+|uh+|oh|honestly|sorry|i'm sorry|글쎄요?|음+|저|죄송합니다|죄송하지만|えっと|うーん|すみません"
    r"|嗯+|抱歉|对不起|bueno|pues|lo siento|samahani|maaf|euh|ben|désolée?|ähm?|tut mir leid|leider)[,.… 、，。!-]+)+"
)

# The whole of a short text: it promises an answer, or holds the place of one.
EMPTY = re.compile(
    r"(?:(?:sure|certainly|of course|absolutely|okay|ok|understood|got it|great question|great|yes|no problem|물론입니다"
    r"|물론이죠|네, 알겠습니다|알겠습니다|claro|por supuesto|tentu(?: saja)?|baik|bila shaka|もちろんです|承知しました"
    r"|かしこまりました|当然|好的|natürlich|gerne|gern|bien sûr|d'accord)[!.,:;。！，、 ]*)+(?:(?:here(?:'s| is| are)"
    r"|below is|i(?:'ll| will| can| would be happy to| am happy to|'d be happy to)|let me|다음은|여기|답변은|aquí"
    r"|hii hapa|ini(?:lah)?|berikut|以下|下面|这是|hier|voici|ich|je)[^.!?。]{0,70})?[.:…!。：]*|(?:here(?:'s| is"
    r"| are) (?:the|your|my|an?) (?:answer|solution|response|question|text|result|code)s?[^.:]{0,40}|(?:the )?(?:answer"
    r"|solution|response)|정답은 다음과 같습니다|답변은 다음과 같습니다|답은 다음과 같습니다|以下が回答です|答案如下)[:：….]"
    r"+|\[?(?:placeholder|your answer here|answer here|insert answer|to be determined|tbd|todo|lorem ipsum[^\]]{0,90}"
    r"|answer goes here|blank|empty|redacted|answer|response|내용 없음|답변 내용)\]?[.:]*"
)

# Asks the reader instead of answering.
BACK = re.compile(
    r"(?:please|could you(?: please)?|can you(?: please)?|if you (?:could )?|kindly) (?:provide|share|clarify|send|paste"
    r"|give|specify|upload|rephrase|supply|attach)[^.?]{0,90}(?:so (?:that )?i (?:can|could|may)|and i(?:'ll| will| can"
    r"|'d)|for me to|i(?:'ll| will) be (?:happy|glad|able))|(?:it )?(?:seems|looks like|appears)(?: like| that)? (?:you"
    r"|your|there(?:'s| is) no|the (?:question|text|passage|image|file|code|rest|message|prompt))[^.]{0,50}(?:n't|not"
    r"|forgot|missing|cut off|incomplete|empty|no |blank)|i(?:'d| would) be (?:happy|glad) to (?:help|assist)[^.]"
    r"{0,60}(?:but|please|could|if you)|how (?:can|may) i (?:help|assist) you|what (?:can|would you like me to"
    r"|do you want me to) i? ?(?:help|do|assist)|i(?:'m| am) (?:here|ready) to (?:help|assist)|i(?:'ll"
    r"| will)? need (?:more|additional|further) (?:information|context|details)|(?:don't|do not|didn't) (?:see"
    r"|have) (?:any|the|an?|your) (?:\w+ )?(?:question|passage|text|image|attach|file|code|document)|let me know (?:how"
    r"|what|if) (?:i can|you)|(?:질문|내용|문장|지문|자료|본문|텍스트|정보|이미지|파일|코드)(?:을|를|이)? ?(?:다시 |더 "
    r"|먼저 |좀 더 )?(?:구체적으로 |자세히 )?(?:제공|입력|알려|보내|공유|첨부|작성|말씀)(?:해|하여)? ?(?:주시면|주세요"
    r"|주시겠|주십시오|주셔야)|(?:무엇을|어떻게|어떤 것을) 도와 ?(?:드릴|드리)|누락(?:된|되어) (?:것 같|있)|첨부되지 않"
    r"|(?:por favor,? )?(?:proporcion|comparte|indique|facilit)[^.]{0,50}para (?:que )?(?:pueda|poder)"
    r"|¿en qué puedo ayudar|tafadhali (?:toa|nipe|tuma|eleza)[^.]{0,50}ili (?:ni|niweze)|naweza kukusaidia (?:vipi|nini"
    r"|aje)|(?:mohon|silakan|tolong) (?:berikan|kirim|sertakan|jelaskan|lengkapi)[^.]{0,60}(?:agar|supaya|sehingga) saya"
    r"|ada yang bisa saya bantu|(?:質問|文章|内容|詳細|情報|画像|本文)を(?:もう少し|もう一度|詳しく|具体的に)*(?:ご提供"
    r"|お知らせ|教えて|入力|送って|ご入力|ご提示|共有)[^。]{0,6}(?:ください|いただけ)|何かお手伝い|どのような(?:ご用件"
    r"|お手伝い)|请(?:您)?(?:提供|告诉我|补充|上传|说明)[^。]{0,24}(?:以便|我(?:将|会|就|才|可以)|这样我)|有什么(?:可以"
    r"|我可以|能)帮|請(?:您)?提供[^。]{0,20}以便|(?:bitte )?(?:geben|stellen|senden|teilen|schicken) sie (?:mir )?[^.]"
    r"{0,60}(?:damit ich|dann kann ich)|wie kann ich (?:ihnen|dir) (?:heute )?(?:weiter)?helfen|(?:veuillez|merci de"
    r"|pourriez-vous|pouvez-vous)[^.?]{0,70}(?:afin que je|pour que je|afin de vous)|comment puis-je vous aider"
    r"|en quoi puis-je"
)

# A letter, an e-mail, a dialogue: it speaks for somebody else.
ADDRESSED = re.compile(
    r"(?:dear|hi|hello|hey|subject|re|to whom|estimad|querid|hola|geachte|sehr geehrte|liebe[rs]?|hallo|bonjour|cher"
    r"|chère|madame|monsieur|objet|betreff|asunto|yth|kepada|halo|mpendwa|ndugu|mheshimiwa|拝啓|件名|尊敬的|亲爱的|您好"
    r"|제목|안녕하세요|안녕하십니까|친애하는|존경하는|고객님|\w+ ?(?:님|様|씨)(?:께|,|、))\b(?! ?i\b)[^.!?。\n]{0,60}(?:"
    r"[,:：、，!.。\n]|$)|[*_#\s-]*(?:\w[\w .'’-]{0,24})(?:\([^)\n]{0,30}\))?[*_]*\s?[:：](?=[*_\s]*\S)"
)

# A label before a reply.
LABEL_OF_REPLY = re.compile(
    r"^[*_#\s-]*(?:answer|response|reply|assistant|ai|bot|note|error|답|답변|응답|정답|respuesta|jibu|jawaban|回答|答案"
    r"|答え|antwort|réponse|final answer|output|question|질문)[*_]*\s?[:：][*_\s]*"
)

PERSONA_NEEDLES = (
    "ai ", "ai,", "ai.", "ai-", "(ai", "aiと", "aiア", "aiな", "aiで", "ai로", "ai이", "ai입", "ai라", "ai助", "model",
    "assistant", "chatbot", "roboti", "training", "cutoff", "programming", "guideline", "last update", "akili", "asisten",
    "asistente", "인공지능", "챗봇", "모델", "言語", "智能", "语言", "intelligen", "künstlich", "ии", "كنموذج", "بصفتي",
    "llm", "ia ", "ia,", "ki ", "ki,",
)  # fmt: skip

POLICY_NEEDLES = (
    "polic", "guideline", "terms of", "the terms", "rules", "filtered", "blocked", "flagged", "rejected", "content",
    "inappropriate", "unethical", "irresponsible", "illegal", "harmful", "programmed", "trained", "designed", "against my",
    "정책", "가이드라인", "규정", "약관", "지침", "pol", "directri", "normas", "kebijakan", "pedoman", "sera", "miongozo",
    "ポリシー", "ガイドライン", "規約", "违反", "違反", "verst", "règles", "conditions",
)  # fmt: skip

BACK_NEEDLES = (
    "provide", "share", "clarify", "send", "paste", "give", "specify", "upload", "rephrase", "supply", "attach", "seems",
    "looks like", "appears", "happy to", "glad to", "i help", "i assist", "would you like", "ready to", "here to",
    "need more", "need additional", "need further", "don't ", "do not ", "didn't ", "let me know", "주세요", "주시",
    "주십", "주셔", "도와", "누락", "첨부", "para ", "ayudar", "tafadhali", "kukusaidia", "mohon", "silakan", "tolong",
    "bantu", "ください", "いただけ", "手伝", "ご用件", "请", "請", "什么", "sie ", "helfen", "veuillez", "merci de",
    "vous ", "en quoi",
)  # fmt: skip
