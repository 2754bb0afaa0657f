"""How exercises are worded, in English and Korean: signs as in `text.scaffold_signs`, for what stands in a person's place.

The embedded teacher sets exercises and says so. A language model that writes in a person's place must not: no person orders
an expert to "explain the role of X". Most signs hold only where nobody speaks: who says "I", "our" or "제가" asks for himself.
"""

from __future__ import annotations

from functools import partial

from seedless.text.scaffold_signs import sign

_SPEAKS = (
    r"(?-i:(?<!War )(?<!Type )(?<!Part )(?<!Phase )(?<!Class )(?<!Grade )\bI\b(?!\.)|\bus\b)|\bi['’](?:m|ve|d|ll)\b"
    r"|\b(?:im|ive|me|my|mine|myself|we|our|ours)\b|\bi (?:am|was|have|had|need|want|do|don|can|could|should|got|get|think"
    r"|know|keep|tried|use|made|bought)\b"
    r"|(?:^|[\s\"'“‘(])(?:(?:저|나|저희)(?:는|도|의|를|만|한테|에게|랑|로서)?(?=[\s,])|(?:제|내)(?:가|게)?(?= \D)"
    r"|우리(?!나라|말|글))|거든|잖아|던데|더라고|[는은인]데요|궁금|헷갈|모르겠|이해가 (?:안|잘)|ㅠ|ㅋ|줘[.?!~]{0,3}$"
)
_MAKES = (  # an order of a piece of writing says what is to stand in it
    r"|\A\W{0,8}(?:please )?(?:draft|write|rewrite|make|turn|put|prepare|compose|shorten|edit|summari[sz]e|translate|reply"
    r"|fill|sort|list|plan|give)\b"
)
_FOR_SOMEBODY = (  # explained to a customer, a child: somebody who has to get it across
    r"(?![^.?!\n]{0,120}\b(?:to|for) (?:an? |the |some )?(?:[\w-]+ ){0,2}?(?:[\w-]+-olds?|child|children|kids?|beginners?"
    r"|newcomers?|customers?|clients?|colleagues?|visitors?|tenants?|neighbou?rs?|parents?|grandparents?|someone|somebody"
    r"|people who|laym[ae]n|laypeople|guests?|trainees?)\b)"
)
_BELOW = r"(?![^.?!\n]{0,120}\bbelow\b)"  # something handed over to be looked at
_HOW = r"(?:how|why|what|which|whether|when|the|and|each|two|three|four|five|any|all|both|at least|in what way)\b"
_ORDERS = "|".join(
    (
        rf"[Ee]xplain (?!(?:(?:what|how|why) )?(?:this|these|that|it)\b|the following|to |like |me ){_BELOW}{_FOR_SOMEBODY}",
        rf"[Dd]escribe (?={_HOW}){_BELOW}{_FOR_SOMEBODY}",
        rf"[Dd]iscuss (?!with|first|this|it\b){_FOR_SOMEBODY}",
        r"[Dd]efine (?:(?:the|what|each|and)\b|[\w-]+(?: [\w-]+)? and (?:give|explain|state)\b)",
        r"[Cc]lassify (?:the following|(?:the|this)(?: given)? case|each|every|all)\b",
        r"[Ll]abel (?:each|every|all)\b",
        rf"[Ii]dentify (?!this|these|that|it\b|my){_BELOW}",
        rf"(?:[Ee]valuate|[Aa]ssess|[Aa]naly[sz]e|[Ee]xamine|[Cc]ritique|[Ii]nterpret) (?:{_HOW}|this case|\w+ing\b){_BELOW}",
        rf"(?:[Oo]utline|[Ss]tate|[Cc]omment on|[Ii]llustrate|[Dd]emonstrate) {_HOW}",
        r"[Jj]ustify |[Ee]laborate on |[Tt]race the ",
        rf"(?:[Cc]alculate|[Cc]ompute|[Dd]etermine|[Dd]erive) (?:{_HOW}|its|an? )",
        r"[Ff]ind (?:the (?:value|area|volume|mass|length|probability|sum|number|ratio|rate|angle)|x)\b",
        rf"[Cc]ompare (?:and contrast|the)\b{_BELOW}|[Cc]ontrast (?:the|how)|(?:[Dd]istinguish|[Dd]ifferentiate) between ",
        r"(?:[Ll]ist|[Nn]ame) (?:and (?:explain|describe|discuss)|(?:at least )?(?:two|three|four|five))\b",
        r"[Gg]iven the following",
        r"[Cc]onsider the following (?:sql|SQL|code|table|scenario|data|statement|sentence|passage|schema)",
    )
)
_AGAIN = (  # in a later sentence: what only an examiner orders there
    r"(?:Explain|Describe|Discuss|Calculate|Determine|Compute|Derive|Justify|Evaluate|Identify|Classify|Assess|Analy[sz]e"
    r"|Outline|Compare and contrast) (?:the|how|why|whether|what|which|your|each|two|three|its)\b"
)
_WORKS_OUT = r"(?:설명|서술|기술|논술|논의|논|분석|평가|진단|고찰|비교|정의|열거|나열|검토|제시)"
_PLEASE = r"(?:해|하여) ?(?:주세요|주십시오|주시기 바랍니다|주시길 바랍니다|보세요|보십시오|보시기 바랍니다|봅시다)"
_FORMALLY = r"(?:(?:각각|간단히|간략히|자세히|상세히|구체적으로|논리적으로|비교하여|중심으로|예를 들어|근거를 들어) ){0,3}"
_HEARER = r"|(?:에게|한테)(?! ?(?:미치|미친|끼치|끼친|주는))"  # explained to somebody
_MATTER = (
    r"(?:역할|의의|배경|원인|결과|영향|특징|특성|의미|한계|성격|과정|차이|차이점|공통점|관계|관련성|연관성|상관관계|장단점"
    r"|개념|원리|중요성|필요성|목적|기능|요인|시사점|문제점|해결 ?방안|방안|타당성|효과)"
)

_unspoken = partial(sign, unless=_SPEAKS)

EXAM = (
    sign("orders as an examiner does", "explain |describe |discuss |define |classify |label |identify |evaluate |assess "
          "|analyse |analyze |examine |critique |interpret |outline |state |comment on |illustrate |demonstrate |justify "
          "|elaborate on |trace the |calculate |compute |determine |derive |find |compare |contrast |between |list |name "
          "|given the following|consider the following",
          r"<text>(?-i:(?=[A-Z])(?:(?:Please|Briefly|Critically|Clearly|Concisely|First),? |(?:In|Using|With|Based on"
          rf"|Drawing on) [^.,?!\n]{{1,80}}, )?(?:{_ORDERS}))", _SPEAKS),
    sign("orders as an examiner does", "explain |describe |discuss |calculate |determine |compute |derive |justify |evaluate "
          "|identify |classify |assess |analyse |analyze |outline |compare and contrast ",
          rf"[.?!:)] {{1,2}}(?-i:{_AGAIN})", _SPEAKS + _MAKES),
    _unspoken("sets a piece of work", "create |design |develop |devise |construct |formulate |propose ",
          r"<text>(?:create|design|develop|devise|construct|formulate|propose) (?:an?|the|two|three"
          r"|\d+)\b[^\n]{1,400}[.!?] {1,2}(?:(?:include|incorporate|provide|address|specify)(?: \w+){0,3} (?:objectives?"
          r"|outcomes?|assessments?|examples?|materials|activities|introduction|conclusion|references|rationale|reasoning"
          r"|considerations|elements|sections|components|strategies|criteria)\b|your (?:plan|answer|design|response|proposal"
          r"|lesson|table|query) (?:should|must)|justify|explain (?:how|why|your))"),
    _unspoken("sets a piece of work", "essay", r"<text>(?:write|compose|prepare|produce) (?:an?|the) (?:[\w-]+ ){0,3}essay\b"),
    _unspoken("options of an examiner", "of the above|of these",
          r"\b[A-E][).:] ?(?:none|all|both|neither) of (?:the above|these)\b|\b(?:none|all) of the above\W{0,4}\Z"),
    _unspoken("options of an examiner", "a)|a.|a:", r"\b(?:which of the following|(?:choose|select|pick) (?:one|the"
          r"|from)|which (?:category|option|statement|one|type)|classify"
          r"|the correct)\b[^\n]{1,300}?\s\(?A[).:] ?[^\n]{1,200}\s\(?B[).:] "),
    _unspoken("asks as a form does", "which category|which class|which type|which label|which group",
          r"<text>which (?:category|class|type|label|group) (?:does|do|should) (?:this|it|these|the following)"
          r" (?:belong|fall)\b"),
    _unspoken("speaks of concepts", "concepts|the concept ", r"\b(?:these|the|both|following|above) (?:two |three "
          r"|four )?concepts\b|\bthe concepts? of [^.?!\n]{1,120}? (?:and|with|to) (?:the )?concepts? of\b|\b(?:understand"
          r"|explain|apply|define|relate) the concepts? of\b"),
    sign("speaks of the course", "session|lesson|module|unit|lecture|course|syllabus",
          r"\b(?:covered|taught|discussed|introduced|presented|studied|learn(?:ed|t)|explained|mentioned) (?:in|during)"
          r" (?:this (?:session|lesson|module|unit|lecture|course)|the (?:session|lesson|syllabus)|today['’]s lesson)\b",
          r"\b(?:my|our) (?:\w+ )?(?:teacher|professor|lecturer|tutor|book|textbook|course|class|notes)\b|hearing|court"
          r"|therap"),
    sign("an answer in the question", "answer|solution|정답|답:|답 :", r"\((?-i:Answer|Solution|Correct answer|정답"
          r"|답) ?[:：]"),
    _unspoken("orders as an examiner does", "시오", r"(?<!십)시오(?:[.!?)\]\"”’]|$|\n)|(?:설명|서술|기술|논술|논|비교|분석"
          r"|평가|구|답|제시|작성|진단|고찰|판단|추론|증명|분류)하십시오|(?:쓰|고르|적으|구하|밝히)십시오"),
    _unspoken("orders as an examiner does", "하라|쓰라|르라|으라|히라|해라|써라",
          r"(?:설명|서술|기술|논술|논|비교|분석|평가|구|답|계산|작성|제시|판단|정의|분류|열거|나열|추론|증명|도출|고찰|검토"
          r"|진단)(?:하라|해라)(?:[.!]|$)|(?:쓰|고르|적으|찾으|밝히|써)라(?:[.!]|$)"),
    sign("orders as an examiner does", "해 주|해주|하여 주|하여주|해 보|해보|해 봅|해봅",
          rf"{_MATTER}(?:[과와,·및] ?[^.?!\n]{{1,60}}{_MATTER})?(?:을|를|에 대(?:해|하여"
          rf"|해서)) {_FORMALLY}{_WORKS_OUT}{_PLEASE}|에 (?:대(?:해|하여|해서)|관(?:해|하여"
          rf"|해서)) {_FORMALLY}{_WORKS_OUT}{_PLEASE}", _SPEAKS + _HEARER),
    _unspoken("asks as an examiner does", "의의|의미|함의|시사점|영향", r"의의(?:는|가|를|와|에) ?[^.?!\n]{0,20}?(?:무엇"
          r"|어떤|어떻|설명|서술|평가)|(?:역사적|사회적|정치적|경제적|문화적|학문적|현대적|교육적|철학적) (?:의의|의미|함의"
          r"|시사점)(?:은|는|이|가|을|를)? ?(?:무엇|어떤|어떻|설명|서술)|에 미친 영향(?:은|과 [^.?!\n]{1,40}은) (?:무엇|어떤"
          r"|어떻)"),
    _unspoken("speaks of concepts", "개념", r"(?:이|다음|위|아래|제시된|주어진) (?:두|세|네|두 가지|세 가지) ?(?:가지 )?개념"
          r"|개념[과와] [^.?!\n]{1,60}개념(?:을|를|의|이|은|는)? [^.?!\n]{0,40}(?:비교|관계|연결|연관|통합|관련)"),
    _unspoken("works from given material", "하여", r"(?:위|다음|주어진|제시된)(?:의)? (?:자료|글|지문|사료|제시문|표|그림"
          r"|그래프|사례|내용|정보|보기)[을를]? ?(?:[가-힣]{1,4}으로 )?(?:참고|참조|활용|이용|토대로|바탕으로"
          r"|근거로) ?하여 [^.?!\n]{1,200}(?:해|하여|골라|구해|써) ?(?:주세요|주십시오|보세요|보십시오)"),
)  # fmt: skip
