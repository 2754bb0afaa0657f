"""How examiners and course material write, in English and Korean: the signs that `text.scaffolds` looks for.

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


def sign(what: str, pieces: str, pattern: str, unless: str = "") -> Sign:
    for name, part in _PARTS.items():
        pattern = pattern.replace(f"<{name}>", part)
    flags = re.IGNORECASE | re.MULTILINE
    return Sign(what, tuple(pieces.split("|")), re.compile(pattern, flags), re.compile(unless, flags) if unless else None)


_PARTS = {
    "line": r"^[^\w\n]{0,8}",  # a line's start, with the marks of lists, headings and bold
    "text": r"\A\W{0,8}",
    "marked": r"^\s{0,3}(?:[-*+] {1,3})?(?:#{1,6} ?|\*\*|__|\[|【)[*_# ]{0,4}",
    "number": r" ?#?(?:\d{1,3}(?:[.-]\d{1,2})?|[ivx]{1,4})",
    "colon": r" ?[*_]{0,3} ?[:：]",
    "end": r" ?[*_]{0,3} ?(?:[:：]|[-–—] |$)",
    "asked": r"essay|short[ -]answer|short|long[ -]answer|multiple[ -]choice|true[ -/]?(?:or )?false|discussion|bonus"
    r"|extra[ -]credit|pop"
    r"|practical|oral|written|final|reading|comprehension|in-class|take-?home|graded|open-ended|challenge|exam|quiz|test"
    r"|homework",
    "told": r"(?:^[^\w\n]{0,8}(?:\w{1,2}[.)] ?)?|[.!?:;)] {1,2}|, |\b(?:please|then|and|also|must) )",  # imperative
}
_CHECKED = (  # somebody shows what he did and asks whether it is right
    r"\bmy (?:solution|answer|attempt|work|calculation|reasoning|result)|where (?:exactly )?(?:did|do|am) i|is (?:it|this"
    r"|that) (?:right|correct|wrong)|mistake|went wrong|go wrong|i (?:got|get|did|wrote|tried|answered)|flash ?card|(?:제가"
    r"|내가) |틀렸|틀린 |맞나요|맞는지|맞을까요|검토|채점해"
)
_TEACHES = (  # a teacher shows what he hands out
    r"\bmy (?:class|students|pupils|rubric|grading|course|assignment|quiz|exam|test)\b|\bi (?:teach|wrote|made|drafted"
    r"|designed)|제가 (?:만든|쓴|낸|출제)|우리 반|제 학생|출제했|만들었는데|채점하"
)
_SCORES = (  # points that are none of an examiner's
    r"scor|team|player|game|match|scrabble|season|\bwon\b|\blost\b|lead|poll|survey|rating|index|stock|market|\bfell\b|\brose\b"
    r"|credit (?:score|card|rating)|licen[cs]e|driv|reward|loyalty|airline|\belo\b|league|judges?\b|tournament|별점|평점|학점"
    r"|만점|수능|토익|성적|게임|경기|점수|만족도|설문|리그|등급|벌점|포인트|받았|맞았|나왔|적으셨|득점|순위"
)
_OWN_CLASS = r"저는|제가|저희|아이가|아이들?이 |딸|아들|이해가 안|이해가 잘|모르겠|헷갈|거든요|던데|했는데|됐는데|물어보"

# Of our own plan: field names, and the values that our menu gives them.
PLAN = (
    sign("a plan id", "plan_id|plan id|planid", r"[\"']?\bplan[_ ]?id\b[\"']?<colon>|</?plan_id>"
          r"|\bplan[_ ]id\b\W{1,4}[0-9a-f]{8}\b"),
    sign("a Bloom label", "bloom|블룸", r"<line>bloom(?:['’]?s)?(?: ?(?:level|taxonomy|verb))*<colon>|\bbloom['’]?s? (?:level"
          r"|taxonomy level)<colon>|[(\[]bloom['’]?s?(?: level)?: ?\w+[)\]]|<line>(?:블룸|bloom)(?: ?(?:수준|단계"
          r"|분류))?<colon>"),
    sign("a task label", "task_type|task type|과제 유형|concept_id|concepts tested|concepts covered|concepts used",
          r"<line>(?:task[_ ]type|concept_ids?|concepts? (?:tested|covered|used|assessed))<colon>|[\"']task_type[\"'] ?:"
          r"|<line>과제 유형<colon>"),
    sign("a form label", "direct question|label the text|choose a category|sort the items",
          r"<text>(?:form ?[:：] ?)?(?:direct question|label the text|choose a category|sort the items)<colon>"),
    sign("an audience label", "audience|대상|독자", r"<line>(?:(?:target )?audience|대상|독자)<colon>[*_ ]{0,4}(?:a |an "
          r"|the )?(?:practitioner|newcomer|student|learner|curious adult|affected person|explainer|beginner|novice|실무자"
          r"|입문자|초보자|학습자|학생|일반 성인)s?\W{0,3}$"),
    sign("a level label", "level|difficulty|난이도", r"<line>(?:cognitive level|인지 수준)<colon>|<line>(?:level"
          r"|difficulty(?: level)?|난이도)<colon>[*_ ]{0,4}(?:easy|medium|hard|expert|쉬움|보통|어려움"
          r"|전문가)\W{0,3}$", r"(?:^[^\n:：]{1,30}[:：] ?\S[^\n]*\n?){3}"),
)  # fmt: skip

# In questions and in answers.
ALWAYS = (
    sign("says what the question tests", "this question|this problem|this assignment|this prompt|this task|this homework"
          "|this item",
          r"\bthis (?:homework )?(?:question|problem|assignment|prompt|task|item) (?:tests|assesses|evaluates|measures"
          r"|examines|probes|is (?:designed|intended|meant) to (?:test|assess|help|evaluate|check|gauge|encourage|measure"
          r"|challenge)|aims to|requires (?:you|students|learners|the (?:student|learner))|challenges (?:you|students"
          r"|learners)|(?:will )?helps? (?:students|learners))|\b(?:purpose|goal|aim|objective) of this (?:question|problem"
          r"|assignment|prompt) "),
    sign("speaks of the course", "session|syllabus|course|module|lesson",
          r"\b(?:according to|as (?:covered|described|stated|discussed|explained|introduced|taught|outlined|noted|mentioned"
          r"|presented) in) (?:the|this|your|these) (?:\w+ )?(?:session|syllabus|course|module|lesson)s?\b(?! (?:website|page"
          r"|catalog|description|fee|provider|of\b|docs|document))|\b(?:based on|drawing on|from|per|using) (?:the"
          r"|this) (?:syllabus|session(?:'s)? (?:on|material|content|concept)|course(?:'s)? (?:material|content))s?\b|\b(?:the"
          r"|this) (?:session|syllabus)(?: on [\w -]{1,40}?)? (?:says|states|teaches|emphasi[sz]es|introduce[sd]|explain(?:s"
          r"|ed)|describe[sd]|present(?:s|ed)|mention(?:s|ed)|outline[sd]|covers|covered)\b|\bthis (?:course|module"
          r"|lesson) (?:says|states|teaches|emphasi[sz]es|introduce[sd]|covered)\b",
          r"cookie|token|expire|login|log in|logged|browser|therap|court|parliament|conference|tmux|my (?:course|syllabus)"
          r"|professor"),
    sign("speaks to students", "학생|수강생|학습자",
          r"(?:이|본|해당|이번) (?:\S{1,8} )?(?:강의|수업|과목|과정|강좌|실습|단원|워크숍)[을를] (?:듣는|수강하는|수강 ?중인"
          r"|이수하는|이수한) (?:학생|수강생|학습자)|(?:학생|수강생|학습자)들?은 (?![^.\n]{0,60}(?:몇|얼마))"
          r"[^.\n]{0,80}(?:시오|십시오|할 것|쓰세요|하세요|내세요|적으세요)(?=[.\s]|$)"
          r"|(?:학생|수강생|학습자)(?:으?로서|의 입장에서|은|는) (?:다음|아래|본|이) (?:과제|문제|문항|물음|질문|활동)",
          _OWN_CLASS),
    sign("speaks to students", "student|as a student|as a learner|학생 여러분|수강생 여러분|수험생 여러분",
          r"\bnote (?:to|for) (?:all |the )?students|<line>(?:dear )?students[,:] |\bas a (?:student|learner) (?:of|in|on"
          r"|taking|enrolled in) this\b|\bstudents (?:are expected|will be able) to\b|<told>students (?:should|must|are to|will"
          r"|need to) (?:identify|write|explain|describe|discuss|submit|complete|answer|compare|analy[sz]e|prepare|present"
          r"|choose|produce)\b|<text>(?:학생|수강생|수험생) 여러분[,.! ]"),
    sign("says what the question tests", "문제|문항|과제|질문|출제",
          r"(?:이|본|위) (?:\S{1,6} )?(?:문제|문항|과제|질문)(?:는|은)[^\n]{0,90}(?:평가|측정|검증|테스트|확인)(?:합니다|한다"
          r"|하기 위|하는 것을|하고자|하며|하는 데)|(?:이|본|위) (?:\S{1,6} )?(?:문제|문항|과제)[를을] 통해[^\n]{0,90}(?:이해"
          r"|복습|평가|점검|능력)|출제 ?의도 ?[:：]"),
    sign("speaks of the course", "강의|과목|수업|강좌|단원|차시|세션|교육 과정",
          r"(?:이|본|이번|해당) (?:강의|과목|수업|강좌|단원|차시|세션|교육 과정)(?:에서|의) (?:\S{1,12} )?(?:배운|다룬|학습한"
          r"|설명한|언급한|소개한|제시한|말하는)|(?:강의|수업|세션|강의 ?계획서|단원) ?(?:내용)?에 따르면|수업(?:에서|과"
          r"|의) [^\n]{0,40}(?:바탕으로|기반으로) (?:한|만든|작성)|수업(?: ?시간)?(?:에서|에) (?:다룬|배운|설명한) (?:것처럼"
          r"|대로|바와 같이)", _OWN_CLASS),
)  # fmt: skip

QUESTION = (
    *ALWAYS,
    sign("a heading of homework", "homework|coursework|assignment|problem set|pset|quiz|worksheet|midterm|mid-term|final exam",
          r"<line>(?:home ?work|coursework|assignment|problem set|pset|quiz|worksheet|mid-?term(?: exam)?"
          r"|final exam)(?: (?:question|problem|task|exercise|assignment|prompt))?s?(?:<number>)?(?:<end>(?! ?(?:neither"
          r"|no party|either party|the part|this agree|my|the (?:tenant|licen)))|, (?:problem|question|part) "
          r"| \([^()\n]{1,60}\)[*_]{0,3}$)"),
    sign("a heading of an exercise", "quiz|answer|assignment|homework|choice|true or|fill|lab report|worksheet|item|section "
          "|part |exam|test|practice |review |sample |exercise"
          "|question"
          "|problem|task",
          r"<line>(?:exam|test|practice|review|sample|lab) (?:question|problem|exercise)s?(?:<number>)?<end>|<line>(?:(?:final"
          r"|mid-?term|practice|sample|mock|take-?home) )?(?:exam|test|quiz|review|practice|sample|lab|homework|assignment"
          r"|tutorial|workshop) (?:question|problem|exercise|item|task)s?<number>[*_]{0,2}(?:[.):,]|$)"
          r"|<text>(?:<asked>)(?: (?:exam|test|quiz))?[ -](?:question|problem|exercise|item|task|quiz|exam|test|assignment"
          r"|answer)s?(?:<number>)?(?: of \d{1,3})?(?: ?\([^()\n]{1,20}\))?[*_]{0,2} ?[:!.]|<line>question<number> of \d{1,3}\b"
          r"|<text>(?:homework|quiz|assignment|exam|lab report|worksheet)<number>[.)]|<text>(?:multiple[ -]choice|true or false"
          r"|fill[ -]in[ -]the[ -]blanks?|(?:\w+ )?(?:exam|test|quiz|homework) (?:practice|prep|revision|review))<colon>"
          r"|<text>(?:section|part) (?:[a-e]|[1-5]|[iv]{1,3})<colon>|<line>question<number>(?:<end>|[.)])|<text>(?:exercise"
          r"|task|problem|q)<number>(?:<end>|[.):]|$)|<line>exercise \d{1,2}\.\d{1,2}\b|<marked>problem<number>\b"
          r"|<line>problem statement(?:<end>|$)"),
    sign("a label", "question|scenario|prompt|exercise|task|problem|q:|q1|part ",
          r"<line>question<colon>|<text>(?:scenario|prompt|exercise|q\d?)<colon>|<marked>(?:question|problem|task|your task"
          r"|tasks|scenario|prompt|exercise|part [a-e])s?(?: ?[:：]|<number>?[:.]?(?:\*\*|__|\]|\n|$))"),
    sign("a title of homework", "assignment|homework|coursework|problem set|quiz|worksheet|midterm|exam|test|assessment"
          "|lab report",
          r"<text>(?![^\n]{0,120}\b(?:my|our|i|i['’]m|help|stuck|advice|how|why|what|question about)\b)(?:[^\n.?!:,]{1,60} )?(?"
          r":assignment|homework|coursework|problem set|quiz|worksheet|mid-?term(?: exam)?|exam|test|assessment"
          r"|lab report)(?:<number>)?"
          r"(?:(?: (?:on|about|in|for|to)| ?[:–—-]) [^\n.?!]{1,90})?[*_]{0,3} {0,3}\n", _TEACHES),
    sign("a hint", "hint", r"(?:<line>|\()(?-i:Hints?)<colon>"),
    sign("an answer in the question", "answer|solution|rubric|grading|marking|evaluation|정답|답:|답 :|답안|해설|힌트|채점"
          "|배점",
          r"<line>(?:(?-i:Answers?|Solution)|(?:correct|expected|model|sample|suggested) answers?|answer key)<colon>"
          r"|<line>(?:정답|모범 ?답안|예시 ?답안|답안|답|해설|힌트)<colon>", _CHECKED),
    sign("grading", "answers|responses|solutions|submissions|essays|programs|grad|mark|points|credit|assess|evaluat|scored"
          "|rubric|weighting|late "
          "|채점|배점|평가|감점|총점|제출",
          r"<line>(?:(?:grading|marking|evaluation|assessment)(?: (?:criteria|rubric|scheme|notes?))?|rubric|weighting"
          r"|채점 ?(?:기준|요소|방법)|배점)<colon>|\b(?:your|the) (?:answers?|responses?|work|submissions?|solutions?|essays?"
          r"|reports?|code|write-?ups?|explanations?) (?:is|are|will be|shall be) (?:graded|marked|assessed|evaluated"
          r"|scored) (?:on|for|according|based|by|against|out of)\b|<told>(?:answers|responses|submissions|essays|solutions"
          r"|late (?:work|answers|submissions?|assignments?)|partial credit|(?:marks|points|credit)) (?:will|must|should|are"
          r"|is)(?: not)? (?:be )?(?:graded|marked|assessed|accepted|evaluated|scored|penali[sz]ed|deducted|given|awarded"
          r"|handwritten|typed)\b|[.!?] grading: |<told>(?:neatness|spelling|grammar|style|presentation|effort"
          r"|participation) (?:will be|is) (?:graded|marked|assessed)|(?:채점|평가|성적|점수)에 반영(?:합니다|함|한다|됩니다)"
          r"|\b(?:answers|submissions|solutions|responses|essays|programs) [^.\n]{0,40}\b(?:lose|forfeit|earn|receive|get|gain"
          r"|score) (?:up to |only |at most )?(?:\d{1,3}|no|zero|full|half) (?:points|marks|credit)|<told>no late (?:work"
          r"|submissions?|assignments?|papers?)\b|<told>you (?:will|are going to) be (?:graded|marked|assessed|evaluated"
          r"|scored) (?:on|for|according|based|by)\b|(?:평가|채점) ?(?:기준|요소|항목)은 [^.\n]{0,60}(?:정확|완성도|논리|창의"
          r"|구성|충실|명료|타당|근거|분량|성실)|\b(?:배점|총점)(?:은|:)? ?\d{1,3} ?점|(?:늦게 (?:낸|제출한)|지각 제출|미제출"
          r"|기한을 넘긴|없으면|않으면|넘으면|틀리면|경우(?:에는)?) [^.\n]{0,30}(?:감점(?:합|함|한|됩|될|처)|채점하지|0점"
          r"|인정하지)|(?:답안?|풀이|글|깊이|정확|논리|명료|완성|창의|솔직|근거)[^.\n]{0,40} ?기준으로 (?:평가|채점)(?:합니다"
          r"|한다|함)|\d ?점을 감점",
          _TEACHES + "|회사|인사|" + _OWN_CLASS),
    sign("marks", "marks|mark)|mark]|points|point)|pts|worth",
          r"\[ ?\d{1,3} ?(?:marks?|pts?\.?|points?)(?: each)? ?\]|\( ?(?:total:? )?\d{1,3} ?marks?(?: each)? ?\)"
          r"|\( ?\d{1,3} ?(?:points?|pts?\.?) each ?\)|(?:[.?!:;)]|\*\*|^[^\w\n]{0,6}(?:question|part|problem|section|task"
          r"|exercise) ?[\w.]{1,4}) {0,2}[*_]{0,2}\( ?\d{1,3}(?:\.\d)? ?(?:points?|pts?\.?) ?\)|^[^\w\n]{0,6}(?:\w{1,2}[.)] "
          r"|explain|describe|define|discuss|compare|calculate|derive|prove|state|list|identify|write|outline|evaluate|find"
          r"|solve|show)[^\n]{0,300}\( ?\d{1,3} ?(?:points?|pts?\.?) ?\)\W{0,3}$|\b(?:question|part|problem|section|exercise"
          r"|task|assignment|item)s? (?:is |are |each )?worth (?:a total of )?\d{1,3} (?:marks|points)|\bcarr(?:y"
          r"|ies) \d{1,3} marks|<line>(?:total|maximum|max\.?) marks<colon>"),
    sign("marks", "mark|points|point)|pts|pt)|점)|점]|점.)", r"[\w)”\"] ?[\[(] ?(?:worth )?\d{1,3} ?(?:points?"
          r"|pts?\.?)(?: total| in total| max| possible)? ?[\])][.!]?[*_]{0,2}"
          r" {0,3}$|[다오까요것라서임함기음] ?[.]? ?[(\[] ?(?:배점 ?:? ?|총 ?)?\d{1,3} ?점 ?[)\]][.]?[*_]{0,2} {0,3}$"
          r"|^[^\n(.?!]{0,40}\( ?\d{1,3} ?(?:points?|pts?\.?|marks?|점) ?\)[*_]{0,2} ?[:：]", _SCORES),
    sign("submission", "submi|upload|turn in|hand in|deliverable|11:59|due",
          r"<told>submit (?:via|through|by|on|to the|before|in) |<told>(?:submit|upload|turn in|hand in) (?:your (?:\w+ )?(?:an"
          r"swers?|responses?|solutions?|assignments?|homework|essays?|code|scripts?|notebooks?|write-?ups?|reports?|papers?"
          r"|analys[ie]s|findings|work|reflection|project)|the (?:assignment|homework|essay|solution|answers))\b"
          r"|(?:^[^\w\n]{0,6}|[.!?] {1,2})submit (?:a|an|one|all|it|them|both)\b[^.\n]{0,60}(?:document|report|answers?|essay"
          r"|pdf|file|code|notebook|paper|screenshots?|solution|analysis|summary)|<line>submission(?: (?:guidelines"
          r"|instructions|requirements|format|details|deadline))?<end>|\bdue\b[^\n]{0,40}\b11:59|<line>deliverables?<colon>[^\n"
          r"]{0,60}\n?[^\n]{0,80}(?:notebook|pdf|write-?up|your (?:answers|code|report|analysis))"),
    sign("a due date", "due date|due:|deadline:", r"<line>(?:due(?: date)?|deadline)<colon>",
          r"invoice|bill|balance|payment|amount|rent|pregnan|baby|loan|library|tax|project|client|ticket|[$€£]"),
    sign("asks to show work", "show", r"<told>(?:show|be sure to show|make sure to show|remember to show) (?:all )?(?:of )?(?"
          r":your|the) work(?:ings?)?(?= ?(?:[.,;!?)]|$| for | and | clearly| in | step| on | when| where))"
          r"|<told>show (?:all )?(?:work|working)(?= ?[.,;!)]|$)"),
    sign("words of an examiner", "in your own words|circle|choose|select|tick |mark the|pick the|answer|attempt|justify"
          "|defend|substantiate|response|complete sentences|full marks|lectures|seminars|write |record |enter |place |put "
          "|readings|materials|"
          r"full credit|be awarded|be deducted|essay|explanation|solution",
          r"(?:^[^\w\n]{0,8}(?:\w{1,2}[.)] ?)?|[.!?:] {1,2})in your own words,? (?:please )?(?:explain|define|describe"
          r"|summari[sz]e|state|discuss|compare|what|how|why)|<told>(?:answer|attempt|complete) (?:all|any|both|each"
          r"|every)(?: (?:one|two|three|four|five|of|the|following))* (?:parts?|questions?|sections?|problems?|exercises)"
          r"|<told>attempt (?:any|all|both)(?: (?:two|three|four|five))?[.,]|\b(?:choose|select|circle|mark|pick"
          r"|tick) the (?:one )?(?:best|correct|right|most appropriate|most accurate) (?:answer|option|response|choice"
          r"|alternative)|<told>(?:justify|defend|substantiate) your (?:answer|choice|response|position|claim|reasoning"
          r"|conclusion|decision)s?\b|\byour (?:answer|response|essay|explanation|discussion|solution) (?:should"
          r"|must) (?:clearly |also )?(?:demonstrate|address|discuss|cite|reference|draw on|critically)|<told>(?:ensure"
          r"|make sure|be sure)(?: that)? your (?:answer|response|explanation|solution|essay)s?|<told>(?:write|record|enter"
          r"|place|put|give|type|draw|show) (?:down )?(?:your|the|all|each|both) (?:final )?(?:answers?|responses?|solutions?"
          r"|work|explanation|reasoning|sketch|choice)s?\b[^.\n]{0,40}\b(?:space|box|boxes|lines?|blanks?|answer (?:sheet|book"
          r"|booklet)|sheet|booklet|margin|grid)\b|<told>(?:draw on|refer to|cite) at least \w+ (?:of )?(?:the )?(?:lectures"
          r"|readings|seminars)\b|<told>(?:use|draw on|refer to|cite|with reference to) (?:of )?(?:(?:the"
          r"|at least) )?(?:\w+ )?(?:course|class|assigned|required|weekly) (?:readings?|texts?|materials?)\b"
          r"|<told>use complete sentences|\bfor full (?:marks|credit)\b|\b(?:marks|points|credit) (?:will|can"
          r"|may) be (?:awarded|given|deducted)"),
    sign("instructions of an examiner", "instructions", r"<line>instructions?<colon>[*_]{0,3}\s{0,3}(?:[-*•] "
          r"|\d[.)] )?[*_]{0,3}(?:answer|show (?:all|your)|read (?:each|the|all)|submit|write your|explain your"
          r"|provide (?:detailed|clear|complete|a )|ensure|choose the|select the|complete (?:all|the)|your (?:answer|response)"
          r"|attempt)"),
    sign("an objective", "learning objective|learning outcome|learning goal|학습 목표|학습목표",
          r"<line>learning (?:objective|outcome|goal)s?<end>|<line>학습 ?목표<colon>", r"lesson plan|my (?:class|students"
              r"|pupils)|지도안|수업안|우리 반"),
    sign("hands over a question", "question|prompt|exercise|quiz|exam",
          r"<text>(?:here(?:['’]s| is| are)|below (?:is|are)|the following (?:is|are)) (?:the|an?|one|your|five|three"
          r"|\d+) (?:[\w'’-]+ ){0,5}?(?:question|prompt|exercise|quiz|exam)s?\b(?! (?:i|we|my|from my|that (?:i|we|my"
          r"|keeps))\b)"),
    sign("a heading of homework", "과제|숙제|퀴즈|고사|시험|연습|문제|질문|문항|예제|실습|학습|제출|마감|힌트|정답|해설|지시"
          "|배점|채점",
          r"<text>(?:과제|숙제|퀴즈|중간 ?고사|기말 ?고사|시험 ?문제|연습 ?문제|질문|문항|예제|실습)(?: ?(?:질문|문제"
          r"|안내))?(?:<number>)?(?:[\]】>)]| ?[*_]{0,3} ?(?:[:：]|$|\n))|<text>(?:과제|실습|퀴즈|숙제)<number> ?[:：.)]"
          r"|<line>(?:문제|질문|문항|연습 ?문제|예제)<number>번? ?[*_\]】>)]{0,3} ?(?:[:：.)]|$)|<line>연습 ?문제 \d"
          r"|<marked>(?:과제|숙제|문제|질문|지시 ?사항|힌트|정답|해설|제출(?: ?(?:형식|방법|기한|사항|물))?|마감(?: ?(?:일"
          r"|기한))?|채점 ?기준|학습 ?목표|배점)(?: ?(?:질문|문제|설명))?(?:<number>)? ?[:：]?(?:\*\*|__|\]|】|$| )"),
    sign("a title of homework", "과제|숙제|시험|고사|퀴즈|문제|문항|평가|레포트|리포트|실습|지시|지문|형|식|답안|예상|기출"
          "|보고서|점수"
          "|실기",
          r"<text>(?![^\n]{0,80}(?:제가|저는|도와|질문|관련|때문|고민|문의|도움))(?:[^\n.?!:,]{1,60} )?(?:[가-힣]{0,4}과제|숙제"
          r"|시험|[가-힣]{0,4}고사|퀴즈|문제지|(?:수행|단원|형성|총괄) ?평가|(?:실험|실습|답사|관찰) ?보고서|레포트|리포트"
          r"|실습)(?: ?(?:안내|공지|문제|질문지))?(?:<number>)?(?: ?[:：–-] ?[^\n.?!]{1,60})?[*_\]】]{0,3} {0,3}\n"
          r"|<line>(?:(?:[가-힣]{0,4}고사|시험|평가|예상|기출|연습|논술|실전|복습|심화|응용|확인|탐구|토론|생각해 볼|서술형"
          r"|주관식|객관식|논술형|단답형|선다형|(?:추가|보너스|가산) ?점수|[가-힣]{0,4} ?퀴즈|실기|쪽지 ?시험)(?: ?(?:문제"
          r"|문항)(?:<number>)?번?|<number>번?(?: ?(?:문제|문항))?)|서술형|주관식|객관식|논술형|단답형"
          r"|[가-힣]{1,4} 퀴즈)(?:\([^()\n]{1,12}\))?[\]】]{0,1} ?(?:[.):：]|[\]】]|$)|<line>[가-힣]{2,4} 대비 (?:문제"
          r"|문항)<colon>|<line>(?:문제|문항) ?[A-Z가-하] ?[(\[.:]|<line>\d{1,2}번 ?(?:문제|문항)[.:)]|<text>(?:쪽지 ?시험"
          r"|[가-힣]{0,4} ?퀴즈|시험)!|<text>(?:이번|본) (?:과제|숙제)는 [^\n]{0,80}(?:입니다|이다|것)|<line>(?:지시문"
          r"|지시 ?사항|과제 ?(?:설명|내용|안내|지시)|답안 ?작성 ?(?:요령|방법)"
          r"|시험 ?시간)<colon>", _TEACHES),
    sign("tells students what to do", "과제|숙제|문제|문항|활동|답|풀이",
          r"(?:다음|아래|본|이) (?:\S{1,8} )?(?:과제|숙제|문제|문항|활동)(?:들)?[을를] (?:\S{1,6} )?(?:수행|해결|완성|완료|작성"
          r"|풀이|제출|풀고|풀어|푸)[^.\n]{0,30}(?:시오|하세요|쓰세요|내세요|(?<!도와)(?<!해) ?보내세요|올리세요|해라|하라"
          r"|할 것)|(?:답안?|풀이|정답)(?:은|는|을|를)? [^.\n]{0,30}(?:답안지|답란|칸|여백|빈칸|아래|밑줄|시험지|용지|지면|노트"
          r"|줄|밑줄 위|답안 ?용지)에[^.\n]{0,12}(?:적으|쓰|쓸|적을|써|적어|기입|표기|작성"
          r"|기재)[^.\n]{0,6}(?:시오|십시오|세요|것|라)", _OWN_CLASS),
    sign("hands over a question", "과제|숙제|질문|문제", r"(?:과제|숙제) ?(?:질문|문제|질문지)입니다|(?:바탕|기반"
          r"|기초)으로 (?:한|만든|작성한|하여 만든) (?:\S{1,8} )?(?:과제|숙제|문제|질문|시험)|(?:과제|숙제) ?(?:질문"
          r"|문제) ?[:：]|<text>(?:다음|아래)(?:은|는|과 같은|과 같이)[^\n]{0,80}(?:질문|문제|과제|숙제)(?:입니다|를 (?:작성"
          r"|만들))|(?:과제|숙제) ?(?:문제|질문)[을를] 작성(?:하였|했)"),
    sign("marks", "점)|점]|점】|점>|점〉|씩)|씩]", r"[(\[【<〈] ?(?:총|각|배점 ?:?|문항당) ?\d{1,3} ?점(?:씩)? ?[)\]】>〉]"
          r"|(?:[.?!:]|시오|하라|세요|쓰라|인가|는가)[*_]{0,2} {0,2}[(\[【<〈] ?\d{1,3} ?점(?:씩)? ?[)\]】>〉]"
          r"|<line>(?:\d{1,2}[.)]|문제|문항)[^\n]{0,200}[(\[【<〈] ?\d{1,3} ?점 ?[)\]】>〉]\W{0,3}$"),
    sign("submission", "제출|마감|과제는|업로드하|발표하",
          r"(?:답안|정답|과제물?|숙제|풀이|보고서|리포트|레포트|그림|그려|문서|파일|결과물?|에세이|코드|소감문|노트북"
          r"|pdf)[^.\n]{0,20}제출(?:하시오|하십시오|하세요|하라(?![고는])|할 것)|(?:제출|업로드|발표)하(?:시오|십시오)"
          r"|까지 제출하세요(?=[.\s]|$)|쪽으로 제출하세요|(?:답안|과제물?|숙제|풀이|pdf)[^.\n]{0,20}제출해 ?주(?:세요|시기"
          r"|십시오)|(?:결과물?은?|워드|한글|엑셀|압축)[^.\n]{0,14} ?파일로 제출해|과제는 [^.\n]{0,30}(?:내세요|내십시오|내시오"
          r"|내 주세요)"),
    sign("submission", "제출|마감", r"<line>제출 ?(?:형식|방법|기한|사항|물|안내)<colon>|마감 ?(?:기한"
          r"|일)은 [^.\n]{0,20}(?:입니다|까지)",
          r"접수|신청|민원|우편|방문|공고|입찰|서류|세금|신고|납부|지원금"),
    sign("words of an examiner", "물음|푸시|푸십|푸세|답하|답변하|풀이하|논하|논술|약술|서술|고르|보기|옳은|알맞은|적절한"
          "|옳지|틀린|빈칸|논의하|것은",
          r"물음에 (?:모두 |각각 )?답|(?:문제|문항)(?:들)?[을를] (?:모두 |각각 )?푸(?:시오|십시오|세요)|(?:질문|문제"
          r"|항목)(?:들)?에 (?:모두 |각각 )?(?:답|답변)하(?:시오|십시오|세요|라\b)|하나를 (?:선택|골라)[^.\n]{0,10}답하|(?:논"
          r"|논술|약술|서술)하(?:시오|십시오|라\b)|논의하(?:시오|십시오)|서술형으로 답|고르시오|고르십시오|(?:알맞은|옳은|맞는"
          r"|적절한) (?:것|답)을 (?:모두 )?골라 ?쓰|[<〈《\[【] ?보 ?기 ?\d? ?[>〉》\]】](?! ?(?:탭|메뉴|버튼|[>→›-]))"
          r"|보기에서 (?:알맞은|옳은|맞는|골라|고르|찾아)|다음 (?:[가-힣]{1,6} )?(?:중|가운데)[^.?\n]{0,40}(?:옳|알맞|맞는"
          r"|적절|틀린|바른|바르|해당|아닌|거리가|올바|일치)[^.?\n]{0,12}것은 ?(?:\?|\n|$|①|\()|것(?:을|만을|으로) (?:모두 "
          r"|있는 대로 )?(?:고른|묶은) 것은|빈칸에 (?:들어갈 )?(?:가장 )?(?:알맞은|적절한|옳은|맞는) (?:말|것|단어|낱말"
          r"|용어)"),
    sign("words of an examiner", "각 질문|각 문제|각 문항|자 이내|자 내외|자 이상",
          r"각 (?:질문|문제|문항)에 대(?:해|한)서? [^.\n]{0,20}(?:서술형|최소 \d|자세히|자세한|상세히|상세한|\d+자)"
          r"|\d+자 (?:이내|내외|이상|이하)(?:로|으로) (?:서술|논술|기술)"),
)  # fmt: skip
