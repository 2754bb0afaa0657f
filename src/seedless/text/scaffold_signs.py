"""How examiners, course material and chat assistants write, in English and Korean: the signs that `text.scaffolds` looks for.

A sign has needles, plain pieces of lower-cased text of which one must be there before its pattern can match: looking for
them is many times as fast as trying the pattern. `unless` is what makes the same words a person's own.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Sign(NamedTuple):
    what: str  # for a person
    needles: tuple[str, ...]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def _sign(what: str, needles: str, pattern: str, unless: str = "") -> Sign:
    for name, part in _PARTS.items():
        pattern = pattern.replace(f"<{name}>", part)
    flags = re.IGNORECASE | re.MULTILINE
    return Sign(what, tuple(needles.split("|")), re.compile(pattern, flags), re.compile(unless, flags) if unless else None)


_PARTS = {
    "line": r"^[^\w\n]{0,8}",  # a line's start, with the marks of lists, headings and bold
    "text": r"\A\W{0,8}",
    "marked": r"^\s{0,3}(?:[-*+] {1,3})?(?:#{1,6} ?|\*\*|__|\[|【)[*_# ]{0,4}",
    "number": r" ?#?(?:\d{1,3}(?:[.-]\d{1,2})?|[ivx]{1,4})",
    "colon": r" ?[*_]{0,3} ?[:：]",
    "end": r" ?[*_]{0,3} ?(?:[:：]|[-–—] |$)",
    "told": r"(?:^[^\w\n]{0,8}(?:\w{1,2}[.)] ?)?|[.!?:;)] {1,2}|, |\b(?:please|then|and|also|must) )",  # imperative
}
_CHECKED = (  # somebody shows what he did and asks whether it is right
    r"\bmy (?:solution|answer|attempt|work|calculation|reasoning|result)|where (?:exactly )?(?:did|do|am) i|is (?:it|this"
    r"|that) (?:right|correct|wrong)|mistake|went wrong|go wrong|i (?:got|get|did|wrote|tried|answered)|flash ?card|(?:제가"
    r"|내가) |틀렸|틀린 |맞나요|맞는지|맞을까요|검토|채점해"
)
_OWN_CLASS = r"저는|제가|저희|아이가|아이들?이 |딸|아들|이해가 안|이해가 잘|모르겠|헷갈|거든요|던데|했는데|됐는데|물어보"

# Of our own plan: field names, and the values that our menu gives them.
PLAN = (
    _sign("a plan id", "plan_id|plan id|planid", r"[\"']?\bplan[_ ]?id\b[\"']?<colon>|</?plan_id>"
          r"|\bplan[_ ]id\b\W{1,4}[0-9a-f]{8}\b"),
    _sign("a Bloom label", "bloom|블룸", r"<line>bloom(?:['’]?s)?(?: ?(?:level|taxonomy|verb))*<colon>|\bbloom['’]?s? (?:level"
          r"|taxonomy level)<colon>|[(\[]bloom['’]?s?(?: level)?: ?\w+[)\]]|<line>(?:블룸|bloom)(?: ?(?:수준|단계"
          r"|분류))?<colon>"),
    _sign("a task label", "task_type|task type|과제 유형|concept_id|concepts tested|concepts covered|concepts used",
          r"<line>(?:task[_ ]type|concept_ids?|concepts? (?:tested|covered|used|assessed))<colon>|[\"']task_type[\"'] ?:"
          r"|<line>과제 유형<colon>"),
    _sign("an audience label", "audience|대상|독자", r"<line>(?:(?:target )?audience|대상|독자)<colon>[*_ ]{0,4}(?:a |an "
          r"|the )?(?:practitioner|newcomer|student|learner|curious adult|affected person|explainer|beginner|novice|실무자"
          r"|입문자|초보자|학습자|학생|일반 성인)s?\W{0,3}$"),
    _sign("a level label", "level|difficulty|난이도", r"<line>(?:cognitive level|인지 수준)<colon>|<line>(?:level"
          r"|difficulty(?: level)?|난이도)<colon>[*_ ]{0,4}(?:easy|medium|hard|expert|쉬움|보통|어려움"
          r"|전문가)\W{0,3}$", r"(?:^[^\n:：]{1,30}[:：] ?\S[^\n]*\n?){3}"),
)  # fmt: skip

# In questions and in answers.
ALWAYS = (
    _sign("says what the question tests", "this question|this problem|this assignment|this prompt|this task|this homework"
          "|this item",
          r"\bthis (?:homework )?(?:question|problem|assignment|prompt|task|item) (?:tests|assesses|evaluates|measures"
          r"|examines|probes|is (?:designed|intended|meant) to (?:test|assess|help|evaluate|check|gauge|encourage|measure"
          r"|challenge)|aims to|requires (?:you|students|learners|the (?:student|learner))|challenges (?:you|students"
          r"|learners)|(?:will )?helps? (?:students|learners))|\b(?:purpose|goal|aim|objective) of this (?:question|problem"
          r"|assignment|prompt) "),
    _sign("speaks of the course", "session|syllabus|course|module|lesson",
          r"\b(?:according to|as (?:covered|described|stated|discussed|explained|introduced|taught|outlined|noted|mentioned"
          r"|presented) in) (?:the|this|your|these) (?:\w+ )?(?:session|syllabus|course|module|lesson)s?\b(?! (?:website|page"
          r"|catalog|description|fee|provider|of\b|docs|document))|\b(?:based on|drawing on|from|per|using) (?:the"
          r"|this) (?:syllabus|session(?:'s)? (?:on|material|content|concept)|course(?:'s)? (?:material|content))s?\b|\b(?:the"
          r"|this) (?:session|syllabus)(?: on [\w -]{1,40}?)? (?:says|states|teaches|emphasi[sz]es|introduce[sd]|explain(?:s"
          r"|ed)|describe[sd]|present(?:s|ed)|mention(?:s|ed)|outline[sd]|covers|covered)\b|\bthis (?:course|module"
          r"|lesson) (?:says|states|teaches|emphasi[sz]es|introduce[sd]|covered)\b",
          r"cookie|token|expire|login|log in|logged|browser|therap|court|parliament|conference|tmux|my (?:course|syllabus)"
          r"|professor"),
    _sign("speaks to students", "students|as a student|as a learner|학생 여러분|수강생 여러분|수험생 여러분",
          r"\bnote (?:to|for) (?:all |the )?students|<line>(?:dear )?students[,:] |\bas a (?:student|learner) (?:of|in|on"
          r"|taking|enrolled in) this\b|\bstudents (?:are expected|will be able) to\b|<text>(?:학생|수강생"
          r"|수험생) 여러분[,.! ]"),
    _sign("says what the question tests", "문제|문항|과제|질문|출제",
          r"(?:이|본|위) (?:\S{1,6} )?(?:문제|문항|과제|질문)(?:는|은)[^\n]{0,90}(?:평가|측정|검증|테스트|확인)(?:합니다|한다"
          r"|하기 위|하는 것을|하고자|하며|하는 데)|(?:이|본|위) (?:\S{1,6} )?(?:문제|문항|과제)[를을] 통해[^\n]{0,90}(?:이해"
          r"|복습|평가|점검|능력)|출제 ?의도 ?[:：]"),
    _sign("speaks of the course", "강의|과목|수업|강좌|단원|차시|세션|교육 과정",
          r"(?:이|본|이번|해당) (?:강의|과목|수업|강좌|단원|차시|세션|교육 과정)(?:에서|의) (?:\S{1,12} )?(?:배운|다룬|학습한"
          r"|설명한|언급한|소개한|제시한|말하는)|(?:강의|수업|세션|강의 ?계획서|단원) ?(?:내용)?에 따르면|수업(?:에서|과"
          r"|의) [^\n]{0,40}(?:바탕으로|기반으로) (?:한|만든|작성)|수업(?: ?시간)?(?:에서|에) (?:다룬|배운|설명한) (?:것처럼"
          r"|대로|바와 같이)", _OWN_CLASS),
)  # fmt: skip

QUESTION = (
    *ALWAYS,
    _sign("a heading of homework", "homework|coursework|assignment|problem set|pset|quiz|worksheet|midterm|mid-term|final exam",
          r"<line>(?:home ?work|coursework|assignment|problem set|pset|quiz|worksheet|mid-?term(?: exam)?"
          r"|final exam)(?: (?:question|problem|task|exercise|assignment|prompt))?s?(?:<number>)?(?:<end>(?! ?(?:neither"
          r"|no party|either party|the part|this agree|my|the (?:tenant|licen)))|, (?:problem|question|part) "
          r"| \([^()\n]{1,60}\)[*_]{0,3}$)"),
    _sign("a heading of an exercise", "exam |test |practice |review |sample |exercise|question|problem|task",
          r"<line>(?:exam|test|practice|review|sample|lab) (?:question|problem|exercise)s?(?:<number>)?<end>"
          r"|<line>question<number>(?:<end>|[.)])|<text>(?:exercise|task|problem|q)<number>(?:<end>|[.):]|$)"
          r"|<line>exercise \d{1,2}\.\d{1,2}\b|<marked>problem<number>\b|<line>problem statement(?:<end>|$)"),
    _sign("a label", "question|scenario|prompt|exercise|task|problem|q:|q1|part ",
          r"<line>question<colon>|<text>(?:scenario|prompt|exercise|q\d?)<colon>|<marked>(?:question|problem|task|your task"
          r"|tasks|scenario|prompt|exercise|part [a-e])s?(?: ?[:：]|<number>?[:.]?(?:\*\*|__|\]|\n|$))"),
    _sign("a hint", "hint", r"(?:<line>|\()(?-i:Hints?)<colon>"),
    _sign("an answer in the question", "answer|solution|rubric|grading|marking|evaluation|정답|답:|답 :|답안|해설|힌트|채점"
          "|배점",
          r"<line>(?:(?-i:Answers?|Solution)|(?:correct|expected|model|sample|suggested) answers?|answer key)<colon>"
          r"|<line>(?:grading|marking|evaluation)(?: (?:criteria|rubric|scheme))?<colon>|<line>rubric<colon>|<line>(?:정답"
          r"|모범 ?답안|예시 ?답안|답안|답|해설|힌트|채점 ?기준|배점)<colon>", _CHECKED),
    _sign("marks", "marks|mark)|mark]|points|point)|pts|worth",
          r"\[ ?\d{1,3} ?(?:marks?|pts?\.?|points?)(?: each)? ?\]|\( ?(?:total:? )?\d{1,3} ?marks?(?: each)? ?\)"
          r"|\( ?\d{1,3} ?(?:points?|pts?\.?) each ?\)|(?:[.?!:;)]|\*\*|^[^\w\n]{0,6}(?:question|part|problem|section|task"
          r"|exercise) ?[\w.]{1,4}) {0,2}[*_]{0,2}\( ?\d{1,3}(?:\.\d)? ?(?:points?|pts?\.?) ?\)|^[^\w\n]{0,6}(?:\w{1,2}[.)] "
          r"|explain|describe|define|discuss|compare|calculate|derive|prove|state|list|identify|write|outline|evaluate|find"
          r"|solve|show)[^\n]{0,300}\( ?\d{1,3} ?(?:points?|pts?\.?) ?\)\W{0,3}$|\b(?:question|part|problem|section|exercise"
          r"|task|assignment|item)s? (?:is |are |each )?worth (?:a total of )?\d{1,3} (?:marks|points)|<line>(?:total|maximum"
          r"|max\.?) marks<colon>"),
    _sign("submission", "submi|upload|turn in|hand in|deliverable|11:59|due",
          r"<told>(?:submit|upload|turn in|hand in) (?:your (?:\w+ )?(?:answers?|responses?|solutions?|assignments?|homework"
          r"|essays?|code|scripts?|notebooks?|write-?ups?|reports?|papers?|analys[ie]s|findings|work|reflection|project)"
          r"|the (?:assignment|homework|essay|solution|answers))\b|(?:^[^\w\n]{0,6}|[.!?] {1,2})submit (?:a|an|one|all|it|them"
          r"|both)\b[^.\n]{0,60}(?:document|report|answers?|essay|pdf|file|code|notebook|paper|screenshots?|solution|analysis"
          r"|summary)|<line>submission(?: (?:guidelines|instructions|requirements|format|details|deadline))?<end>"
          r"|\bdue\b[^\n]{0,40}\b11:59|<line>deliverables?<colon>[^\n]{0,60}\n?[^\n]{0,80}(?:notebook|pdf|write-?up"
          r"|your (?:answers|code|report|analysis))"),
    _sign("a due date", "due date|due:|deadline:", r"<line>(?:due(?: date)?|deadline)<colon>",
          r"invoice|bill|balance|payment|amount|rent|pregnan|baby|loan|library|tax|project|client|ticket|[$€£]"),
    _sign("asks to show work", "show", r"<told>(?:show|be sure to show|make sure to show|remember to show) (?:all )?(?:of )?(?"
          r":your|the) work(?:ings?)?(?= ?(?:[.,;!?)]|$| for | and | clearly| in | step| on | when| where))"
          r"|<told>show (?:all )?(?:work|working)(?= ?[.,;!)]|$)"),
    _sign("words of an examiner", "in your own words|circle|choose|select|tick |mark the|pick the|answer|attempt|justify"
          "|defend|substantiate|response|complete sentences|full marks|"
          r"full credit|be awarded|be deducted|essay|explanation|solution",
          r"(?:^[^\w\n]{0,8}(?:\w{1,2}[.)] ?)?|[.!?:] {1,2})in your own words,? (?:please )?(?:explain|define|describe"
          r"|summari[sz]e|state|discuss|compare|what|how|why)|<told>(?:answer|attempt|complete) (?:all|any|both|each"
          r"|every)(?: (?:one|two|three|four|five|of|the|following))* (?:parts?|questions?|sections?|problems?|exercises)"
          r"|\b(?:choose|select|circle|mark|pick|tick) the (?:one )?(?:best|correct|right|most appropriate"
          r"|most accurate) (?:answer|option|response|choice|alternative)|<told>(?:justify|defend|substantiate) your (?:answer"
          r"|choice|response|position|claim|reasoning|conclusion|decision)s?\b|\byour (?:answer|response|essay|explanation"
          r"|discussion|solution) (?:should|must) (?:clearly |also )?(?:demonstrate|address|discuss|cite|reference|draw on"
          r"|critically)|<told>(?:ensure|make sure|be sure)(?: that)? your (?:answer|response|explanation|solution|essay)s?"
          r"|<told>use complete sentences|\bfor full (?:marks|credit)\b|\b(?:marks|points|credit) (?:will|can"
          r"|may) be (?:awarded|given|deducted)"),
    _sign("instructions of an examiner", "instructions", r"<line>instructions?<colon>[*_]{0,3}\s{0,3}(?:[-*•] "
          r"|\d[.)] )?[*_]{0,3}(?:answer|show (?:all|your)|read (?:each|the|all)|submit|write your|explain your"
          r"|provide (?:detailed|clear|complete|a )|ensure|choose the|select the|complete (?:all|the)|your (?:answer|response)"
          r"|attempt)"),
    _sign("an objective", "learning objective|learning outcome|learning goal|학습 목표|학습목표",
          r"<line>learning (?:objective|outcome|goal)s?<end>|<line>학습 ?목표<colon>", r"lesson plan|my (?:class|students"
              r"|pupils)|지도안|수업안|우리 반"),
    _sign("hands over a question", "question|prompt|exercise|quiz|exam",
          r"<text>(?:here(?:['’]s| is| are)|below (?:is|are)|the following (?:is|are)) (?:the|an?|one|your|five|three"
          r"|\d+) (?:[\w'’-]+ ){0,5}?(?:question|prompt|exercise|quiz|exam)s?\b(?! (?:i|we|my|from my|that (?:i|we|my"
          r"|keeps))\b)"),
    _sign("a heading of homework", "과제|숙제|퀴즈|고사|시험|연습|문제|질문|문항|예제|실습|학습|제출|마감|힌트|정답|해설|지시"
          "|배점|채점",
          r"<text>(?:과제|숙제|퀴즈|중간 ?고사|기말 ?고사|시험 ?문제|연습 ?문제|질문|문항|예제|실습)(?: ?(?:질문|문제"
          r"|안내))?(?:<number>)?(?:[\]】>)]| ?[*_]{0,3} ?(?:[:：]|$|\n))|<text>(?:과제|실습|퀴즈|숙제)<number> ?[:：.)]"
          r"|<line>(?:문제|질문|문항|연습 ?문제|예제)<number>번? ?[*_\]】>)]{0,3} ?(?:[:：.)]|$)|<line>연습 ?문제 \d"
          r"|<marked>(?:과제|숙제|문제|질문|지시 ?사항|힌트|정답|해설|제출(?: ?(?:형식|방법|기한|사항|물))?|마감(?: ?(?:일"
          r"|기한))?|채점 ?기준|학습 ?목표|배점)(?: ?(?:질문|문제|설명))?(?:<number>)? ?[:：]?(?:\*\*|__|\]|】|$| )"),
    _sign("hands over a question", "과제|숙제|질문|문제", r"(?:과제|숙제) ?(?:질문|문제|질문지)입니다|(?:바탕|기반"
          r"|기초)으로 (?:한|만든|작성한|하여 만든) (?:\S{1,8} )?(?:과제|숙제|문제|질문|시험)|(?:과제|숙제) ?(?:질문"
          r"|문제) ?[:：]|<text>(?:다음|아래)(?:은|는|과 같은|과 같이)[^\n]{0,80}(?:질문|문제|과제|숙제)(?:입니다|를 (?:작성"
          r"|만들))|(?:과제|숙제) ?(?:문제|질문)[을를] 작성(?:하였|했)"),
    _sign("marks", "점)|점]|점】|점>|점〉|씩)|씩]", r"[(\[【<〈] ?(?:총|각|배점 ?:?|문항당) ?\d{1,3} ?점(?:씩)? ?[)\]】>〉]"
          r"|(?:[.?!:]|시오|하라|세요|쓰라|인가|는가)[*_]{0,2} {0,2}[(\[【<〈] ?\d{1,3} ?점(?:씩)? ?[)\]】>〉]"
          r"|<line>(?:\d{1,2}[.)]|문제|문항)[^\n]{0,200}[(\[【<〈] ?\d{1,3} ?점 ?[)\]】>〉]\W{0,3}$"),
    _sign("submission", "제출|마감|과제는",
          r"(?:답안|정답|과제물?|숙제|풀이|보고서|리포트|레포트|그림|그려|문서|파일|결과물?|에세이|코드|소감문|노트북"
          r"|pdf)[^.\n]{0,20}제출(?:하시오|하십시오|하세요|하라(?![고는])|할 것)|제출하시오|(?:답안|과제물?|숙제|풀이"
          r"|pdf)[^.\n]{0,20}제출해 ?주(?:세요|시기|십시오)|(?:결과물?은?|워드|한글|엑셀|압축)[^.\n]{0,14} ?파일로 제출해"
          r"|과제는 [^.\n]{0,30}(?:내세요|내십시오|내시오|내 주세요)"),
    _sign("submission", "제출|마감", r"<line>제출 ?(?:형식|방법|기한|사항|물|안내)<colon>|마감 ?(?:기한"
          r"|일)은 [^.\n]{0,20}(?:입니다|까지)",
          r"접수|신청|민원|우편|방문|공고|입찰|서류|세금|신고|납부|지원금"),
    _sign("words of an examiner", "물음|푸시|푸십|푸세|답하|답변하|풀이하|논하|논술|약술|서술|고르|보기|옳은|알맞은|적절한"
          "|옳지|틀린|빈칸|논의하",
          r"물음에 (?:모두 |각각 )?답|(?:문제|문항)(?:들)?[을를] (?:모두 |각각 )?푸(?:시오|십시오|세요)|(?:질문|문제"
          r"|항목)(?:들)?에 (?:모두 |각각 )?(?:답|답변)하(?:시오|십시오|세요|라\b)|하나를 (?:선택|골라)[^.\n]{0,10}답하|(?:논"
          r"|논술|약술|서술)하(?:시오|십시오|라\b)|논의하(?:시오|십시오)|서술형으로 답|고르시오|고르십시오|(?:알맞은|옳은|맞는"
          r"|적절한) (?:것|답)을 (?:모두 )?골라 ?쓰|[<〈《\[【] ?보 ?기 ?\d? ?[>〉》\]】](?! ?(?:탭|메뉴|버튼|[>→›-]))"
          r"|보기에서 (?:알맞은|옳은|맞는|골라|고르|찾아)|다음 (?:[가-힣]{1,6} )?(?:중|가운데)[^.?\n]{0,40}(?:옳|알맞|맞는"
          r"|적절|틀린|바른|바르|해당|아닌|거리가|올바|일치)[^.?\n]{0,12}것은 ?(?:\?|\n|$|①|\()|것(?:을|만을|으로) (?:모두 "
          r"|있는 대로 )?(?:고른|묶은) 것은|빈칸에 (?:들어갈 )?(?:가장 )?(?:알맞은|적절한|옳은|맞는) (?:말|것|단어|낱말"
          r"|용어)"),
    _sign("words of an examiner", "각 질문|각 문제|각 문항|자 이내|자 내외|자 이상",
          r"각 (?:질문|문제|문항)에 대(?:해|한)서? [^.\n]{0,20}(?:서술형|최소 \d|자세히|자세한|상세히|상세한|\d+자)"
          r"|\d+자 (?:이내|내외|이상|이하)(?:로|으로) (?:서술|논술|기술)"),
)  # fmt: skip

_SURE = (
    r"<text>(?:sure|certainly|of course|absolutely|definitely|gladly|okay|ok|got it|understood|alright|no problem"
    r"|great)(?: thing)?"
)
OPENERS = (
    _sign("the opening of an assistant", "sure|certainly|of course|absolutely|definitely|gladly|okay|ok|got it|understood"
          "|alright|no problem|great",
          _SURE + r"[!.,:—–-]{1,3}\s{1,3}(?:here(?:['’]s| is| are)\b|below (?:is|are|you)|let me\b|let['’]s\b|the following"
              r"|this is (?:a|an|the|your)\b|as requested|i(?:['’]d| would) be (?:happy|glad|delighted)|i(?:['’]ll| will"
              r"| can) (?:help|explain|walk|guide|provide|give|show|write|break)|i['’]m happy)"),
    _sign("speaks as an assistant", "an ai|language model", r"\bas an? (?:ai|artificial intelligence"
          r"|(?:large )?language model)(?: (?:language )?(?:model|assistant|chatbot))?,? (?:i|my|you)\b|\bi(?:['’]m"
          r"| am) (?:just |only )?an? (?:ai|(?:ai |large )?language model|ai assistant)(?:,| and (?:do|can|have)| so )"),
    _sign("the opening of an assistant", "다음은|아래는|아래에|여기|요청하신|질문하신",
          r"<text>(?:물론입니다|물론이죠|물론이에요|네|예|좋습니다|알겠습니다|그럼요)[!.,~ ]{1,3}(?:(?:물론입니다|물론이죠"
          r"|알겠습니다|좋습니다)[!.,~ ]{1,3})?(?:다음은|아래는|아래에|요청하신)|<text>(?:물론입니다|물론이죠"
          r"|알겠습니다)[!.,~ ]{1,3}여기 |<text>(?:다음은|아래는|여기) (?:요청하신|질문하신|말씀하신)"
          r"|<text>요청하신 [^\n]{0,40}입니다 ?[.:]"),
    _sign("speaks as an assistant", "ai|인공지능|언어 모델|언어모델", r"(?:ai|인공지능|언어) ?(?:언어 ?)?(?:모델|어시스턴트"
          r"|비서|챗봇)?(?:로서(?!의)|이기 때문에|이라서|이므로) ?(?:저|제|직접|개인|실제|감정|경험)|저는 (?:ai|인공지능"
          r"|대규모 언어|언어) ?(?:언어 ?)?(?:모델|어시스턴트|비서|챗봇)?(?:로서|이기|이라|이므로|로,|입니다|여서)"),
)  # fmt: skip

ANSWER = (
    *ALWAYS,
    *OPENERS,
    _sign("a heading of homework", "homework|assignment|exercise|model answer|sample answer|student|과제|숙제",
          r"<text>(?:home ?work|assignment)(?:<number>)?(?: (?:answer|solution|question|response))?s?(?:<number>)?(?:<colon>"
          r"|[*_]{0,3} ?$)|<text>(?:model|sample|student|suggested) (?:answer|response|solution)<colon>|<text>(?:과제"
          r"|숙제) ?(?:답안|답변|해답|풀이|질문|문제)(?:<colon>|$)"),
    _sign("the opening of an assistant", "question|질문", r"<text>(?:that['’]s an? )?(?:great|good|excellent|interesting"
          r"|fantastic|wonderful) question[!.,]|<text>(?:정말 |아주 )?(?:좋은|훌륭한|흥미로운) 질문(?:입니다|이네요|이에요"
          r"|이시네요)[!.]"),
)  # fmt: skip

# At the end of an answer that is no letter.
CLOSERS = (
    _sign("the close of an assistant", "let me know|feel free|hope this|hope that|hope it|hesitate|happy to|glad to"
          "|here to help",
          r"(?:^|[.!?\n)] ?)[^.!?\n]{0,60}(?:\blet me know if (?:you|there|that|this|it)|\bfeel free to (?:ask|reach|let|share"
          r"|provide|contact)|\bi? ?hope (?:this|that|it) (?:helps|was helpful|clarifies|answers)|\bdo(?: not"
          r"|n['’]?t) hesitate to (?:ask|let|reach|contact|message|get|share)|\bi(?:['’]m| am) (?:always |here )?(?:happy|glad"
          r"|here) to help)[^.!?\n]{0,120}[^\w\n]{0,8}\Z"),
    _sign("the close of an assistant", "바랍니다|바라요|바랄게요|좋겠|있으시면|있으면|필요하시면|필요하면|문의|말씀|물어|질문",
          r"도움이 ?(?:되셨|되었|되었으|됐|되시|되|되셨으)(?:기를|길|면|으면|으시면)[^\n]{0,16}[^\w\n]{0,6}\Z|(?:추가|궁금|더 "
          r"|필요|질문)[^\n.]{0,30}(?:있으시면|있으면|있으시다면|있다면|필요하시면|필요하면|싶으시면)[^\n.]{0,20}(?:언제든"
          r"|말씀|문의|물어|질문|알려|연락)[^\n]{0,24}[^\w\n]{0,6}\Z|언제든(?:지)? (?:편하게 )?(?:질문|문의|물어"
          r"|말씀)[^\n]{0,16}[^\w\n]{0,6}\Z"),
)  # fmt: skip
