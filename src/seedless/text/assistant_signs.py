"""How chat assistants write, in English and Korean: signs as in `text.scaffold_signs`, for questions and for answers."""

from __future__ import annotations

from seedless.text.scaffold_signs import ALWAYS, sign

_SURE = (
    r"<text>(?:sure|certainly|of course|absolutely|definitely|gladly|okay|ok|got it|understood|alright|no problem"
    r"|great)(?: thing)?"
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
