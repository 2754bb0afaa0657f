"""How chat assistants write, in English and Korean: signs as in `text.scaffold_signs`, for questions and for answers."""

from __future__ import annotations

from seedless.text.scaffold_signs import ALWAYS, sign

_SURE = (
    r"<text>(?:sure|certainly|of course|absolutely|definitely|gladly|okay|ok|got it|understood|alright|no problem"
    r"|great)(?: thing)?"
)
_GREETS = (  # a letter answers somebody
    r"\A\W{0,6}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|subject|to|re)\b"
    r"|\A\W{0,6}(?:안녕하|[^\n.]{1,24}(?:님|여러분|귀하)(?:께|,|\n|!))"
)
OPENERS = (
    sign("the opening of an assistant", "sure|certainly|of course|absolutely|definitely|gladly|okay|ok|got it|understood"
          "|alright|no problem|great",
          _SURE + r"[!.,:—–-]{1,3}\s{1,3}(?:here(?:['’]s| is| are)\b|below (?:is|are|you)|let me\b|let['’]s\b|the following"
              r"|this is (?:a|an|the|your)\b|as requested|i(?:['’]d| would) be (?:happy|glad|delighted)|i(?:['’]ll| will"
              r"| can) (?:help|explain|walk|guide|provide|give|show|write|break)|i['’]m happy)"),
    sign("speaks as an assistant", "an ai|language model", r"\bas an? (?:ai|artificial intelligence"
          r"|(?:large )?language model)(?: (?:language )?(?:model|assistant|chatbot))?,? (?:i|my|you)\b|\bi(?:['’]m"
          r"| am) (?:just |only )?an? (?:ai|(?:ai |large )?language model|ai assistant)(?:,| and (?:do|can|have)| so )"),
    sign("the opening of an assistant", "다음은|아래는|아래에|여기|요청하신|질문하신",
          r"<text>(?:물론입니다|물론이죠|물론이에요|네|예|좋습니다|알겠습니다|그럼요)[!.,~ ]{1,3}(?:(?:물론입니다|물론이죠"
          r"|알겠습니다|좋습니다)[!.,~ ]{1,3})?(?:다음은|아래는|아래에|요청하신)|<text>(?:물론입니다|물론이죠"
          r"|알겠습니다)[!.,~ ]{1,3}여기 |<text>(?:다음은|아래는|여기) (?:요청하신|질문하신|말씀하신)"
          r"|<text>요청하신 [^\n]{0,40}입니다 ?[.:]"),
    sign("speaks as an assistant", "ai|인공지능|언어 모델|언어모델", r"(?:ai|인공지능|언어) ?(?:언어 ?)?(?:모델|어시스턴트"
          r"|비서|챗봇)?(?:로서(?!의)|이기 때문에|이라서|이므로) ?(?:저|제|직접|개인|실제|감정|경험)|저는 (?:ai|인공지능"
          r"|대규모 언어|언어) ?(?:언어 ?)?(?:모델|어시스턴트|비서|챗봇)?(?:로서|이기|이라|이므로|로,|입니다|여서)"),
)  # fmt: skip

ANSWER = (
    *ALWAYS,
    *OPENERS,
    sign("a heading of homework", "homework|assignment|exercise|model answer|sample answer|student|과제|숙제",
          r"<text>(?:home ?work|assignment)(?:<number>)?(?: (?:answer|solution|question|response))?s?(?:<number>)?(?:<colon>"
          r"|[*_]{0,3} ?$)|<text>(?:model|sample|student|suggested) (?:answer|response|solution)<colon>|<text>(?:과제"
          r"|숙제) ?(?:답안|답변|해답|풀이|질문|문제)(?:<colon>|$)"),
    sign("speaks of the request", "request|asked|the given|your given|provided|supplied|instruct|specified",
          r"<text>(?:here(?:['’]s| is| are)|below (?:is|are)|the following (?:is|are)"
          r"|this is)\b[^.!?\n]{0,120}(?:\b(?:as (?:you )?(?:\w+ )?(?:requested|asked|instructed|specified)\b|as per (?:your"
          r"|the) (?:request|instruction)|you (?:have )?(?:requested|asked for) ?:|(?:based on|from|using"
          r"|according to) (?:the|your) (?:provided|given|supplied|request|instruction|(?:context|text|information"
          r"|details|data|passage|notes?|list|input|material|items?)(?: \w+){0,2} (?:provided|supplied))))"
          r"|<text>as (?:you )?(?:\w+ )?(?:requested|instructed|asked)(?: (?:by you|in (?:the|your) (?:question"
          r"|prompt)))?,? (?:here|below|the following|this is)\b|\b(?:the|your) (?:(?:provided|supplied) (?:context|passage"
          r"|prompt)|(?:context|passage|prompt) (?:that )?(?:you(?:['’]ve| have)? |was )?(?:provided|supplied))\b", _GREETS),
    sign("announces an answer", "i will |i'll |i’ll |let me ",
          r"<text>(?:(?:in|below|with) (?:this|the) (?:answer|response|explanation|reply),? )?(?:i(?:['’]ll| will) (?:now "
          r"|try to |do my best to )?|let me )(?:help you |assist you |(?:provide|classify|label|categori[sz]e|summari[sz]e"
          r"|analy[sz]e|answer|rewrite|outline|identify|evaluate|explain|break|go through|walk you through|guide you through"
          r"|work through|calculate) (?:the|each|this|these|your|an?|all|every)\b)(?![^.!?\n]{0,160}\b(?:tomorrow|tonight"
          r"|today|next|by|until|before|\w+day)\b)[^.!?\n]{0,200}(?::|[.!] {0,3}\n)", _GREETS),
    sign("speaks of the request", "하신|주신|요청|지시|제공된|제시된|제공받은|제시받은|주어진 맥락|주어진 컨텍스트"
          "|주어진 프롬프트",
          r"<text>[^.!?\n]{0,60}(?:(?:요청|지시|질문|말씀)(?:하신|해 주신|주신) (?:대로|바와 같이|내용을|형식)|(?:요청"
          r"|지시)에 따라)[^.!?\n]{0,60}(?:답변|작성|정리|설명|분류|요약|번역|라벨|형식|맞추어|맞춰)|위와 같이 (?:요청"
          r"|지시)(?:에|하신)|(?:제공|제시)(?:된|해 주신|하신|받은) (?:맥락|컨텍스트|프롬프트|지문)|주어진 (?:맥락|컨텍스트"
          r"|프롬프트)(?!에서 벗어)", _GREETS),
    sign("announces an answer", "답변드리|드리겠습니다|보겠습니다|하겠습니다|드릴게요|볼게요",
          r"<text>(?![^.!?\n]{0,160}(?:까지|오늘|내일|이내|안으로|후에|다음 주|이번 주|곧|즉시|바로"
          r"|\d ?[일시]))[^.!?\n]{1,160}?(?:답변|설명|정리|작성|분석|분류|요약|비교|추천|제안|계산|검토|수정|확인|진단|판단"
          r"|구분|제시|번역|알아|살펴|알려|다듬어|고쳐|붙여|나누어|나눠|뽑아|풀어|구해|골라|적어|써) ?[을를]? ?(?:(?:해"
          r"|하여) ?)?(?:드리겠습니다|드리도록 하겠습니다|보겠습니다|보도록 하겠습니다|하겠습니다|드릴게요|볼게요)(?::"
          r"|[.!] {0,3}\n)|<text>[^.!?\n]{0,160}(?:질문|문의)[^.!?\n]{0,60}답변 ?(?:해 ?)?(?:드리겠습니다"
          r"|하겠습니다)[.:!]", _GREETS),
    sign("the opening of an assistant", "question|질문", r"<text>(?:that['’]s an? )?(?:great|good|excellent|interesting"
          r"|fantastic|wonderful) question[!.,]|<text>(?:정말 |아주 )?(?:좋은|훌륭한|흥미로운) 질문(?:입니다|이네요|이에요"
          r"|이시네요)[!.]"),
)  # fmt: skip

# At the end of an answer that is no letter.
CLOSERS = (
    sign("the close of an assistant", "let me know|feel free|hope this|hope that|hope it|hesitate|happy to|glad to"
          "|here to help",
          r"(?:^|[.!?\n)] ?)[^.!?\n]{0,60}(?:\blet me know if (?:you|there|that|this|it)|\bfeel free to (?:ask|reach|let|share"
          r"|provide|contact)|\bi? ?hope (?:this|that|it) (?:helps|was helpful|clarifies|answers)|\bdo(?: not"
          r"|n['’]?t) hesitate to (?:ask|let|reach|contact|message|get|share)|\bi(?:['’]m| am) (?:always |here )?(?:happy|glad"
          r"|here) to help)[^.!?\n]{0,120}[^\w\n]{0,8}\Z"),
    sign("the close of an assistant", "바랍니다|바라요|바랄게요|좋겠|있으시면|있으면|필요하시면|필요하면|문의|말씀|물어|질문",
          r"도움이 ?(?:되셨|되었|되었으|됐|되시|되|되셨으)(?:기를|길|면|으면|으시면)[^\n]{0,16}[^\w\n]{0,6}\Z|(?:추가|궁금|더 "
          r"|필요|질문)[^\n.]{0,30}(?:있으시면|있으면|있으시다면|있다면|필요하시면|필요하면|싶으시면)[^\n.]{0,20}(?:언제든"
          r"|말씀|문의|물어|질문|알려|연락)[^\n]{0,24}[^\w\n]{0,6}\Z|언제든(?:지)? (?:편하게 )?(?:질문|문의|물어"
          r"|말씀)[^\n]{0,16}[^\w\n]{0,6}\Z"),
)  # fmt: skip
