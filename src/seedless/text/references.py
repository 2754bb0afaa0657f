"""How a question points at material, at a class or at a place to be filled in: the phrases `text.missing_material` looks for.

English and Korean. Every pattern has needles as in `text.scaffold_signs`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FLAGS = re.IGNORECASE | re.MULTILINE

_NOUNS = {  # by what can stand in for the thing: words, code, figures, nothing but a picture
    "words": (
        r"passages?|texts?|paragraphs?|excerpts?|extracts?|articles?|stor(?:y|ies)|poems?|stanzas?|sentences?|dialogues?"
        r"|conversations?|transcripts?|letters?|e-?mails?|messages?|memos?|notes?|notices?|reviews?|comments?|feedback|clauses?"
        r"|contracts?|agreements?|quotations?|quotes?|statements?|case stud(?:y|ies)|case|scenarios?|situation|vignette"
        r"|abstracts?|essays?|reports?|documents?|speech|lyrics|announcements?|advert(?:isement)?s?|headlines?|recipes?|cv"
        r"|r[eé]sum[eé]|phrases?|words|complaints?|descriptions?|reading|posts?|summar(?:y|ies)|minutes|tickets?|examples?"
        r"|drafts?|proposals?|outlines?|invoices?|receipts?|instructions|interviews?|threads?|lease|blurb|captions?|plans?"
    ),
    "code": (
        r"code|snippets?|functions?|programs?|scripts?|query|queries|macros?|loop|pseudocode|html|css|regex|schema|json|yaml"
        r"|stack trace|traceback|error(?: message)?|logs?|output|configuration|class definition|commands?"
    ),
    "figures": (
        r"tables?|data(?:sets?)?|data sets?|figures|values|readings|measurements|numbers|results|statistics|lists?|items"
        r"|records|entries|prices|scores|balance sheet|income statement|confusion matrix|matrix|survey|spreadsheets?|workbooks?"
        r"|csv|budget|ingredients|sequence|series|equations?|expressions?|formulas?|reactions?|inequality|menu|schedule"
        r"|timetable|options|information|details"
    ),
    "picture": (
        r"images?|pictures?|photos?|photographs?|screenshots?|diagrams?|graphs?|charts?|figure|illustrations?|drawings?|maps?"
        r"|videos?|audio|recordings?|infographics?|scans?|x-?rays?|plots?|sketch(?:es)?|files?|attachments?|pdfs?|links?"
        r"|circuits?|floor ?plans?|slides?|presentations?|histograms?"
    ),
}
_KOREAN = {
    "words": (
        "글|지문|본문|문장|문단|단락|발췌문|대화|대화문|대화 내용|기사|시|소설|작품|이메일|메일|편지|메모|메시지|계약서|조항"
        "|사례|후기|리뷰|댓글|문구|문서|판례|안내문|공지|공지문|문의|보고서|상황|제시문|자기소개서|이력서|연설문|조리법|레시피"
        "|단어|설명문|원고|초안|제안서|기록|일기|인터뷰|쪽지|불만 사항|회의록|민원|예문|내용"
    ),
    "code": "코드|코드 조각|소스 코드|매크로|함수|프로그램|스크립트|쿼리|질의|로그|오류|오류 메시지|에러|에러 메시지|반복문"
    "|설정 파일|명령어",
    "figures": (
        "표|엑셀|엑셀 파일|스프레드시트|시트|데이터|데이터셋|데이터 세트|자료|목록|리스트|항목|수식|식|방정식|연립방정식|반응식"
        "|통계|통계 자료|영수증|명세서|결과|수치|값|측정값|점수|일정표|식단|메뉴|재무제표|예산|정보"
    ),
    "picture": "그림|그래프|도표|차트|사진|이미지|스크린샷|영상|동영상|지도|파일|첨부 파일|첨부파일|링크|도면|회로도"
    "|다이어그램|화면|엑스레이|캡처|스캔본|녹음|녹취|슬라이드|히스토그램|약도|악보",
}


def _named(nouns: dict[str, str]) -> str:
    return "|".join(f"(?P<{kind}>{words})" for kind, words in nouns.items())


class Pointer(NamedTuple):
    """A phrase that needs something. Groups named words, code, figures, picture say what; `place` where it should be."""

    needles: tuple[str, ...]
    pattern: re.Pattern[str]


def _pointer(needles: str, pattern: str) -> Pointer:
    return Pointer(tuple(needles.split("|")), re.compile(pattern, _FLAGS))


_NEXT = (
    r"(?! (?:(?:the|an?|my|our|its?|his|her|your|their|this|that(?= ?(?:[.,;?!]|of|level|line|point|$))|those|these|average"
    r"|normal|zero|freezing|par|expect\w*|thresholds?|limits?|target|sea|ground|eye|each|ours|mine|one|two|three|four|five|six"
    r"|ten|which)\b|[\d$£€]))"
)
_STOP = r"(?= ?(?:[.,;:?!)\n]|$|and |to |what|which|how |here\b|above|below|next to|on the (?:right|left|next|following)))"
_LABEL = r"(?:\d{1,2}(?:\.\d{1,2})?|[A-D])"
_AS_SAID = (  # the ends of words after which "아래" and "위" point at the page; after a noun they say under and on
    r"(?:^|(?<=[은는을를이가로에도의고며서면다요게지록해려니씩만와과마끔히듯쯤때.,?!:;)\"'”’] )"
    r"|(?<=[쓴짠든준한된온본낸린친던할될쓸낼킨긴진] ))"
)
_ASKED = r"(?:^\W{0,4}|[.!?:;] {1,2}|, |\b(?:please|and|then|could you|can you|would you|carefully|help me|me) )"
_FREE = r"(?:[\w'’+#./-]+ ){0,2}?"

POINTERS = (
    _pointer(
        "following|above|below|given|provided|attached|accompanying|preceding|supplied|enclosed|linked",
        rf"\b(?:(?:the|this|these|those|my|an?|some) (?P<place>following|above|below|preceding|accompanying|supplied|enclosed"
        rf"|attached|linked(?! list))|(?:the|this|these) provided) {_FREE}(?:{_named(_NOUNS)})\b(?! to (?:the|my|an?|his|her"
        rf"|it|our|their) )",
    ),
    _pointer(
        "given",
        rf"\b(?:the|this|these) given {_FREE}(?:(?P<words>{_NOUNS['words']})|(?P<code>{_NOUNS['code']})|(?P<figures>tables?"
        rf"|data(?:sets?)?|data sets?|information|equations?|reactions?|spreadsheet|menu|schedule)"
        rf"|(?P<picture>{_NOUNS['picture']}))\b",
    ),
    _pointer(
        "above|below",
        rf"\b(?:the|this|these|that|those|my|an?|in|of) {_FREE}(?:{_named(_NOUNS)}) (?P<place>above|below){_NEXT}",
    ),
    _pointer(
        "provided|given|attached|shown|presented|depicted|pictured|displayed|seen|printed|plotted|reproduced|listed",
        rf"\b(?:the|this|these|that) {_FREE}(?:{_named(_NOUNS)}) (?:(?:that (?:is|was)|I(?:['’]ve| have)?) )?(?:provided|given"
        rf"|attached|shown|presented|depicted|pictured|displayed|seen|printed|plotted|reproduced|listed){_STOP}",
    ),
    _pointer(
        "attach",
        rf"\bi(?:['’]ve| have|['’]m| am)? (?:also )?attach(?:ed|ing) (?:the|my|an?|our|some|two|three"
        rf"|it as) {_FREE}(?:{_named(_NOUNS)})\b"
        r"(?! (?:to|in) (?:the|my|an?|his|her|it|our|their) )|\b(?:see|in|from|per|check|open|review|read) (?:the "
        r"|my )?(?P<place>attache?d?(?:ment)?s?)(?= ?(?:[.,;:?!)\n]|$|for |and ))|^attached (?:is|are|you)\b",
    ),
    _pointer(
        "summari|translat|proofread|classif|rewrite|rephrase|paraphrase|edit|correct|debug|fix|review|analy|shorten|improve"
        "|label|read|refactor",
        rf"{_ASKED}(?:summari[sz]e|translate|proofread|classify|rewrite|rephrase|paraphrase|edit|correct|debug|fix|review"
        rf"|analy[sz]e|shorten|improve|label|read|refactor) (?:(?P<this>this|these)|the"
        rf"|my) {_FREE}(?:{_named({'words': _NOUNS['words'], 'code': _NOUNS['code']})})"
        r"(?= ?(?:[.,;:?!)\n]|$|into |as |so |and |using |without |with |carefully|in (?:one|two|three|four|five|six|ten|\d"
        r"|no more|at most|under|plain|simple|your)|below|above|for|to (?:make|be|sound|fix)|that (?:it|they)"
        r"|(?(this)(?:that|which|i|we|from|by|my) |(?!))))",
    ),
    _pointer(
        "passage|text|excerpt|extract|article|paragraph|case study|poem|story",
        r"\b(?:according to|author of|tone of|main idea of|(?<!is )based on|from) (?:the|this) (?P<words>passage|text|excerpt"
        r"|article|paragraph|case study)\b(?! (?:of|by|about|in|on|published|written|message|you|i|we)\b)|(?:^"
        r"|[.?!] {1,2})in (?:the|this) (?:passage|text|excerpt|extract|article|poem|story)(?=[,:]| above)",
    ),
    _pointer(
        "this code|this function|this query|this script|this program|this snippet|this regex|this loop",
        rf"\b(?:what|why|how|when|does|is|will|fix|improve|optimi[sz]e) [^.?!\n]{{0,40}}?\bthis {_FREE}(?P<code>code|function"
        rf"|query|script|program|snippet"
        r"|regex|loop)\b",
    ),
    _pointer(
        "shown in|depicted in|illustrated in|look|here's a|here’s a|here is a|here are|study the|examine the|describe the"
        "|based on the|identify the|refer to|seen in|watch the|listen to|see the",
        r"\b(?:shown|depicted|illustrated|pictured|displayed|seen) (?:in|on) (?:the|this) (?P<picture>image|picture"
        r"|photo(?:graph)?|figure|diagram|graph|chart|illustration|screenshot|map)s?\b(?! of)|\b(?:look(?:ing)? (?:\w+ )?at"
        r"|study|examine|describe|refer(?:ring)? to|watch|listen to|see|based on) (?:the|this) (?:image|picture|photo(?:graph)?"
        r"|screenshot|diagram|chart|infographic|video|recording|graph|figure|illustration)(?= ?(?:[.,;:?!)\n]|$|and |to |what"
        r"|carefully|above|below))|\bhere(?:['’]s| is| are) (?:a|the|my|some|two) (?:\w+ )?(?:screenshot|photo|picture|image"
        r"|video|recording)s? of\b",
    ),
    _pointer(
        "figure |fig. |table |exhibit |appendix |diagram |image |graph |chart ",
        r"\b(?:see|in|from|to|using|per|consult|with|of|by) (?:the )?(?P<numbered>(?:figure|fig\.|table|exhibit|appendix"
        rf"|diagram|image|graph|chart) {_LABEL})\b(?! (?:of|in) (?:the|that|their|his|her|a)\b|['’]s)",
    ),
    _pointer(  # what a figure says, in the words that fit nothing else of that name: table 4 of a restaurant wants its soup
        "figure |fig. |table |exhibit |appendix |diagram |image |graph |chart |plate |panel |plot |listing |map |scheme ",
        r"(?P<told>\b(?:interpret|explain|describe|study|examine|discuss|summari[sz]e|reproduce|redraw|analy[sz]e|consider"
        r"|look at|looking at|refer to|compare) (?:the )?)?\b(?P<numbered>(?:figure|fig\.|table|exhibit|appendix|diagram|image"
        rf"|graph|chart|plate|panel|plot|listing|map|scheme) {_LABEL})\b(?(told)(?! (?:of|in) (?:the|that|their|his|her|a)\b)"
        r"|(?=,? (?:(?:actually|really|above|below|clearly) )?(?:show(?!s? up)s?|shown|illustrates?|depicts?|compares?|lists?"
        r"|presents?|plots?|reports?|summari[sz]es?|displays?|suggests?|indicates?|tell|say|give|contains?|reveals?"
        r"|represents?|mean|imply|implies|demonstrates?|supports?|describes?)\b))",
    ),
    _pointer(
        "here is|here's|here’s|here are",
        r"(?:^|[.!?:;,] {1,2}|\band )(?P<shown>here)(?:['’]s| is| are) (?:part of |some of )?(?:the|my|our|his|her|their|an?"
        r"|some|two"
        rf"|three|\w+['’]s) {_FREE}(?:{_named(_NOUNS)})\b",
    ),
    _pointer(
        "upload|past|scanned|shar",
        r"\b(?:i|we)(?:['’](?:ve|m|re)| have| am| are)?(?: just| already| also| now)? (?P<handed>uploading|pasting|sharing"
        r"|uploaded|pasted|scanned|shared)(?: in)? (?:the|my|our"
        rf"|an?|some|two|three|\d{{1,3}}) {_FREE}(?:{_named(_NOUNS)})\b|\b(?:the|this|these|my) uploaded {_FREE}"
        r"(?:files?|documents?|images?|photos?|spreadsheets?|pdfs?|recordings?|videos?|reports?|data)\b(?= ?[.,;:?!)]| on "
        r"| about| of | with | and )",
    ),
    _pointer(
        "this |these ",
        rf"\A\W{{0,4}}(?:these|this) {_FREE}(?:{_named({k: v for k, v in _NOUNS.items() if k != 'picture'})}) (?:is|are|was"
        r"|were|comes?|came|has been|have been|hung|stood)\b(?=[^\n]{0,240}(?:\beach\b|\bthem\b"
        r"|(?:rewrite|translate|summari[sz]e|shorten|proofread|classify|label) it\b))",
    ),
    _pointer(
        "according to|based on|using|judging by|from the|from this|in the|in this|on the|on this",
        rf"(?:^|[.!?:;] {{1,2}})(?:according to|based on|using|judging by|from|in|on) (?:the|this) {_FREE}(?:"
        rf"(?P<picture>graphs?|charts?|diagram|histogram|infographic|plot|photo(?:graph)?|picture|image|screenshot|map"
        rf"|illustration)|(?P<figures>tables?|spreadsheet|data ?set|survey data|balance sheet|timetable))(?: here)?, ?"
        r"(?:please )?(?:which|what|who|how|where|when|in which|identify|find|list|explain|describe|calculate|determine)\b",
    ),
    _pointer(
        "다음|아래|위|주어진|제시된|제시한|제공된|제공한|첨부|앞의",
        r"(?<![가-힣\d])(?:(?P<place>(?<![한된간난준친본온쓴짠든른낸킨긴린진운신] )(?<![먹읽받찾닫씻앉입볶섞잡놓넣쌓닦뽑맞]은 )"
        r"다음(?! ?(?:사람|손님|근무|담당|환자|직원|주인|세입자|학년|주"
        r"|달|해|날|번|학기|분기|시간|단계|역|차례|회의|세대|생|과 같은))|" + _AS_SAID + r"(?:아래(?!층|집)|위(?! ?(?:내시경"
        r"|절제|염|암|장|치|험))))(?:의"
        r"|에 있는|에 나온|에 제시된|에 주어진)?|앞의|제시(?:된|한)|제공(?:된|한)|(?<!에 )첨부(?:된|한|해 드린|하신)?"
        r"|주어진(?= (?:\S{1,6} )?(?:글|지문|본문|문장|문단|단락|시|소설|대화|기사|표|그림|사진|그래프|도표|코드|함수|메뉴"
        r"|계약서|보기|발췌|쿼리"
        rf"|(?:데이터(?:셋|를|로)?|자료(?:를|로)?) ?\S{{0,3}} ?(?:바탕|이용|사용|활용|분석|보고|기반))))(?: |(?=(?:글|지문"
        rf"|본문|그림|표) ))(?:[가-힣\w'‘’]{{1,7}} ){{0,2}}?(?:{_named(_KOREAN)})(?=[을를은는이가에의과와로으도만들대처마부까]"
        rf"|[\s:,.?)]|$)(?! (?:주제|소재|용량|크기))",
    ),
    _pointer(
        "윗글|지문|본문|제시문|발췌문",
        r"(?<![가-힣])(?P<words>윗글|(?:지문|본문|제시문|발췌문)(?:에 따르면|에 의하면|에 나타난|에 나온|의 내용|의 주제"
        r"|의 화자|의 글쓴이|을 읽고|를 읽고|을 바탕|에서 (?:글쓴이|필자|화자|알 수)))",
    ),
    _pointer("underlined|밑줄", r"\b(?:the|each|which) underlined (?P<words>words?|parts?|phrases?|sentences?|sections?)\b"
          r"|밑줄 ?친 (?:부분|단어|말|문장|곳|표현)"),
    _pointer("이 글|이 코드|이 쿼리|이 지문|이 문장|이 그래프|이 표|이 스크립트", r"(?<![가-힣])이 (?:(?P<code>코드|쿼리"
          r"|스크립트)|(?P<words>지문|문장|글(?=[에의은]))|(?P<figures>표)|(?P<picture>그래프))(?=[을를은는이가에의과와로]"
          r"|[\s,.?]|$)"),
    _pointer("그림|표|도표|그래프|사진|부록", r"(?<![가-힣])[<〈\[(]?(?P<numbered>(?:그림|표|도표|그래프|사진"
          r"|부록) ?\d{1,2}(?!\d))[>〉\])]?(?! ?(?:장|점|매|개|컷|편|명|시|월|일|년|만|천|백|억|번|차|단|등|위|표|[\d,.]\d|종"
          r"|가지))"),
    _pointer("첨부", r"(?<!에 )(?<!메일에 )첨부(?:된|한|해 드린) (?:\S{1,8} )?(?P<picture>파일|이미지|사진|문서|자료|표|코드"
          r"|엑셀|스크린샷|계약서|화면)(?=[을를은의에처]|[\s,.]|$)|첨부 ?파일[을를] (?:참고|보고|읽|확인|검토|바탕|분석)"),
    _pointer(
        "올렸|올려|올립|업로드|붙였|붙여|공유|첨부|스캔",
        rf"(?:{_named(_KOREAN)})[을를도]? (?:[가-힣\d]{{1,8}} ){{0,2}}?(?P<handed>올렸|올려 ?(?:두었|뒀|드렸|드립|드려|놓|둡"
        rf"|봅)|올립니다"
        r"|업로드(?:했|하였|합니다|해 ?(?:두|뒀|드|놓))|붙였|붙여 ?(?:넣|뒀|두|드|놓)|공유(?:했|드립|드려|드렸|합니다)"
        r"|스캔해 ?(?:올|드|넣)|첨부(?:했|하였|합니다|해요|드립|드려|드렸|해 ?(?:둡|두|뒀|드|놓)))",
    ),
    _pointer(
        "입니다|이에요|예요|있습니다|있어요",
        rf"(?:(?:^|[.!?] )(?P<place>여기|다음은|아래는|이건|이것은) [^.?!\n]{{0,60}}?|\A(?![^\n.?!]{{0,70}}(?:저는|문제는|것은"
        rf"|건 |고민은|직업은))[^\n.?!]{{0,70}}? )(?:{_named(_KOREAN)})(?P<shown>입니다|이에요|예요|이 있습니다|가 있습니다"
        rf"|이 있어요|가 있어요)(?=[.\s]|$)",
    ),
    _pointer(
        "보이는|나온|오른쪽|왼쪽|옆|이 |보고|올린|첨부한|업로드한|공유한|찍힌|있는",
        r"(?:(?<![가-힣])(?:여기|화면에|옆에|오른쪽에|왼쪽에) ?(?:보이는|나온|있는|표시된|실린)|(?:^|[.?!] |, )(?:오른쪽|왼쪽"
        r"|옆|바로 위)|\A이|\A해당|(?:제가|방금|여기)(?: \S{1,8}){0,2} (?:올린|첨부한|업로드한|공유한)) (?:\S{1,6} )?"
        rf"(?:(?P<picture>{_KOREAN['picture']})|(?P<figures>표|엑셀|시트))(?=에서|에 (?:나온|보이는|나타난|있는|찍힌|표시된"
        rf"|따르면|적힌)"
        r"|[을를] (?:보고|보면|참고|바탕|이용|해석|분석|설명)|[은는이가] |의 )|(?:^|[.?!] )(?P<seen>도표|그래프|차트|표|그림"
        r"|히스토그램)[을를] (?:보고|참고하여|참고해서?|이용해서?|바탕으로) [^.?!\n]{0,50}(?:주세요|줘|주시|보세요|시오|까요"
        r"|나요)",
    ),
    _pointer("요약|번역|분류|고쳐|교정|분석|다듬", r"(?:^|[.?!] |, )(?:이|해당|그) (?P<words>글|기사|문장|문단|리뷰|후기"
          r"|이메일|메일|편지|계약서|보고서)[을를] [^.?\n]{0,30}(?:요약|번역|분류|고쳐|교정|분석|다듬)"),
)  # fmt: skip

# What was said in a class or asked before is never in the question itself.
ELSEWHERE = (
    _pointer(
        "class|session|lecture|lesson|module|course|chapter|unit|textbook|previous|preceding|question|part|problem|exercise"
        "|week|reading",
        r"\bas (?:we )?(?:\w+ )?(?:discussed|covered|learned|learnt|seen|mentioned|explained|taught|studied|introduced) (?:in"
        r"|during|from) (?:class|the |our |this |last |previous |today)|\b(?:discussed|covered|learned|learnt|taught|studied"
        r"|presented|introduced|described|explored|outlined|examined|explained) (?:earlier )?(?:in|during|from) (?:(?:the "
        r"|our |a )?(?:previous|last|earlier|preceding|first|second)|this|today['’]s|the current) (?:class|session|lecture"
        r"|lesson|module|course|unit|chapter|week)s?\b|\b(?:discussed|covered|learned|taught|studied|presented"
        r"|introduced) in (?:the )?(?:class(?:es)?|lectures?|course)\b(?! (?:that|about|how|why|today|yesterday|last|this|for"
        r"|on|description)\b)|\b(?:in|from|on|of|to|using|with) (?:the|our) (?:previous|last|preceding) (?:question|exercise"
        r"|example|problem|part|lecture|lesson|module)\b|\b(?:answer|result|response|solution)s? (?:to|from|in|of) (?:the "
        r"|your )?(?:previous |earlier )?(?:question|part|problem|exercise) ?(?:\d{1,2}|\(?[a-e]\))(?!\w)|\b(?:from|in|using"
        r"|see|per|to) (?:the |your )?(?:lecture notes|course (?:materials?|notes|reader|textbook)|class notes"
        r"|assigned readings?)\b|\b(?:in|from|of|using) (?:your|the course|the class) textbook\b|\b(?:the|those"
        r"|these) (?:concepts|techniques|methods|principles|topics|theories|models|formulas?|frameworks?|tools"
        r"|strategies) (?:\w+ ){0,3}(?:in|from|during) (?:class|this (?:course|session|module|lesson|unit)|the (?:course"
        r"|session|lecture|syllabus))\b",
    ),
    _pointer(
        "앞서|앞에서|지난|수업|강의|강좌|단원|차시|세션|교재|교과서|이전 문제|이전 질문|앞 문제",
        r"앞(?:서|에서) (?:배운|다룬|학습한|공부한|소개한|살펴본|논의한)|지난 ?(?:시간|수업|강의|차시|세션"
        r"|주)에(?:서)? (?:배운|다룬|학습한|공부한|소개한|논의한)|(?:수업|수업 ?시간|강의|강좌|단원|차시|세션|과정)(?:에서"
        r"|에) (?:배운|다룬|학습한|논의한|언급한|설명한|소개한|공부한|소개된|다루었던|배웠던)|(?:강의|수업) ?(?:자료|노트"
        r"|교재)(?:에|를|의|에서) (?:나온|있는|참고|제시|따르|공식|\d)|교재(?:에 따르면|의 \d|에 나온)|(?:이전|앞) (?:문제"
        r"|질문|문항)(?:에서|의|에) (?:구한|답|결과|나온|푼|사용|작성|만든|정의|계산|얻은)",
    ),
)  # fmt: skip
# A person who tells of his own class says what it was about.
OWN_CLASS = re.compile(
    r"\b(?:I|he|she|they|my \w+|our \w+|teacher|professor)(?:['’]d| had| have|['’]ve| just| only| never)? (?:\w+ )?(?:discusse"
    r"d|covered|learned|learnt|taught|studied|was taught|were taught|missed|explained)|(?:wasn['’]t|weren['’]t|never|not"
    r"|isn['’]t|rarely|hardly ever) (?:\w+ )?(?:discussed|covered|learned|taught|explained|in)|my (?:lecture|class"
    r"|course) notes|저는|제가|저희|아이|딸|아들|이해가 |모르겠|헷갈|거든요|던데|했는데|됐는데|신기",
    re.IGNORECASE,
)
DRAFTS = re.compile(  # what is attached in a letter that is to be written is not the asker's
    r"\b(?:draft|write|compose|prepare|word) (?:me |us )?(?:an?|the|my|this|some|out) [^.?!\n]{0,60}(?:e-?mail|letter|message"
    r"|memo|note|reply|cover)|(?:메일|이메일|편지|공문|안내문|문자|메시지|답장|공지|메모)[을를]? [^.\n]{0,30}(?:써|작성|적어"
    r"|만들어|쓰)",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(
    r"[\[<{][^\[\]<>{}\n]{0,40}?\b(?:insert(?:ed)?|placeholder|goes here|not shown|attached|to be (?:added|provided|inserted)"
    r"|(?:paste|table|text|passage|image|code|data|paragraph|article|email|excerpt|graph|chart|list|figure|content|story|poem"
    r"|diagram|picture|dataset|transcript|document|review|letter|snippet)s? here)\b[^\[\]<>{}\n]{0,60}[\]>}](?!\()"
    r"|\[ ?(?:the )?(?:table|image|picture|photo|figure|graph|chart|diagram|passage|text|paragraph|code|dataset|data"
    r"|screenshot|article|excerpt|file|attachment|poem|story)(?: of [^\[\]\n]{1,40})? ?\](?![(:\[])"
    r"|[\[<{(][^\[\]<>{}()\n]{0,30}(?:삽입|여기에|붙여 ?넣|첨부 ?예정|들어갈 자리)[^\[\]<>{}()\n]{0,24}[\]>})]|\[ ?(?:표|그림"
    r"|사진|이미지|그래프|지문|본문|코드|글|자료) ?(?:첨부|생략|내용)? ?\](?![(])",
    re.IGNORECASE,
)
ABOUT_PLACEHOLDERS = re.compile(
    r"placeholder (?:text|tag|s\b|like|such)|template|merge|variable|html|element|markdown|상용구|자리 ?표시|양식|서식|변수"
    r"|템플릿",
    re.IGNORECASE,
)
