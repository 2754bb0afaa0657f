"""How a question points at material: the phrases `text.missing_material` looks for.

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
        "|단어|설명문|원고|초안|제안서|기록|일기|인터뷰|쪽지|청구서|결과지|검사지|고지서|견적서|진단서|처방전|약관|성적표|대본"
        "|가사|설문지|불만 사항|회의록|민원|예문|내용"
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


def pointer(pieces: str, pattern: str) -> Pointer:
    return Pointer(tuple(pieces.split("|")), re.compile(pattern, _FLAGS))


_NEXT = (
    r"(?! (?:an? (?:threshold|level|limit|certain|given|target|set|fixed)|(?:the|my|our|its?|his|her|your|their|this"
    r"|that(?= ?(?:[.,;?!]|of|level|line|point|$))|those|these|average|normal|zero|freezing|par|expect\w*|thresholds?|limits?"
    r"|target|sea|ground|eye|each|ours|mine|one|two|three|four|five|six|ten|which)\b|[\d$£€]))"
)
_STOP = r"(?= ?(?:[.,;:?!)\n]|$|and |to |what|which|how |here\b|above|below|next to|on the (?:right|left|next|following)))"
_LABEL = r"(?:\d{1,2}(?:\.\d{1,2})?|[A-D])"
_AS_SAID = (  # the ends of words after which "아래" and "위" point at the page; after a noun they say under and on
    r"(?:^|(?<=[은는을를이가로에도의고며서면다요게지록해려니씩만와과마끔히듯쯤때.,?!:;)\"'”’] )"
    r"|(?<=[쓴짠든준한된온본낸린친던할될쓸낼킨긴진릴힐울볼줄길] ))"
)
_ASKED = r"(?:^\W{0,4}|[.!?:;] {1,2}|, |\b(?:please|and|then|could you|can you|would you|carefully|help me|me) )"
_FREE = r"(?:[\w'’+#./-]+ ){0,2}?"

POINTERS = (
    pointer(
        "following|above|below|given|provided|attached|accompanying|preceding|supplied|enclosed|linked",
        rf"\b(?:(?:the|this|these|those|my|an?|some) (?P<place>following|above|below|preceding|accompanying|supplied|enclosed"
        rf"|attached|linked(?! list))|(?:the|this|these) provided) {_FREE}(?:{_named(_NOUNS)})\b(?! to (?:the|my|an?|his|her"
        rf"|it|our|their) )",
    ),
    pointer(
        "given",
        rf"\b(?:the|this|these) given {_FREE}(?:(?P<words>{_NOUNS['words']})|(?P<code>{_NOUNS['code']})|(?P<figures>tables?"
        rf"|data(?:sets?)?|data sets?|information|equations?|reactions?|spreadsheet|menu|schedule)"
        rf"|(?P<picture>{_NOUNS['picture']}))\b",
    ),
    pointer(
        "above|below",
        rf"\b(?:the|this|these|that|those|my|an?|in|of) {_FREE}(?:{_named(_NOUNS)}) (?P<place>above|below){_NEXT}",
    ),
    pointer(
        "provided|given|attached|shown|presented|depicted|pictured|displayed|seen|printed|plotted|reproduced|listed",
        rf"\b(?:the|this|these|that) {_FREE}(?:{_named(_NOUNS)}) (?:(?:that (?:is|was)|I(?:['’]ve| have)?) )?(?:provided|given"
        rf"|attached|shown|presented|depicted|pictured|displayed|seen|printed|plotted|reproduced|listed){_STOP}",
    ),
    pointer(
        "attach",
        rf"\bi(?:['’]ve| have|['’]m| am)? (?:also )?attach(?:ed|ing) (?:the|my|an?|our|some|two|three"
        rf"|it as) {_FREE}(?:{_named(_NOUNS)})\b"
        r"(?! (?:to|in) (?:the|my|an?|his|her|it|our|their) )|\b(?:see|in|from|per|check|open|review|read) (?:the "
        r"|my )?(?P<place>attache?d?(?:ment)?s?)(?= ?(?:[.,;:?!)\n]|$|for |and ))|^attached (?:is|are|you)\b",
    ),
    pointer(
        "summari|translat|proofread|classif|rewrite|rephrase|paraphrase|edit|correct|debug|fix|review|analy|shorten|improve"
        "|label|read|refactor",
        rf"{_ASKED}(?:summari[sz]e|translate|proofread|classify|rewrite|rephrase|paraphrase|edit|correct|debug|fix|review"
        rf"|analy[sz]e|shorten|improve|label|read|refactor) (?:(?P<this>this|these)|the"
        rf"|my) {_FREE}(?:{_named({'words': _NOUNS['words'], 'code': _NOUNS['code']})})"
        r"(?= ?(?:[.,;:?!)\n]|$|into |as |so |and |using |without |with |carefully|in (?:one|two|three|four|five|six|ten|\d"
        r"|no more|at most|under|plain|simple|your)|below|above|for|to (?:make|be|sound|fix)|that (?:it|they)"
        r"|(?(this)(?:that|which|i|we|from|by|my) |(?!))))",
    ),
    pointer(
        "passage|text|excerpt|extract|article|paragraph|case study|poem|story",
        r"\b(?:according to|author of|tone of|main idea of|(?<!is )based on|from) (?:the|this) (?P<words>passage|text|excerpt"
        r"|article|paragraph|case study)\b(?! (?:of|by|about|in|on|published|written|message|you|i|we)\b)|(?:^"
        r"|[.?!] {1,2})in (?:the|this) (?:passage|text|excerpt|extract|article|poem|story)(?=[,:]| above)",
    ),
    pointer(
        "this code|this function|this query|this script|this program|this snippet|this regex|this loop",
        rf"\b(?:what|why|how|when|does|is|will|fix|improve|optimi[sz]e) [^.?!\n]{{0,40}}?\bthis {_FREE}(?P<code>code|function"
        rf"|query|script|program|snippet"
        r"|regex|loop)\b",
    ),
    pointer(
        "shown in|depicted in|illustrated in|look|here's a|here’s a|here is a|here are|study the|examine the|describe the"
        "|based on the|identify the|refer to|seen in|watch the|listen to|see the",
        r"\b(?:shown|depicted|illustrated|pictured|displayed|seen) (?:in|on) (?:the|this) (?P<picture>image|picture"
        r"|photo(?:graph)?|figure|diagram|graph|chart|illustration|screenshot|map)s?\b(?! of)|\b(?:look(?:ing)? (?:\w+ )?at"
        r"|study|examine|describe|refer(?:ring)? to|watch|listen to|see|based on) (?:the|this) (?:image|picture|photo(?:graph)?"
        r"|screenshot|diagram|chart|infographic|video|recording|graph|figure|illustration)(?= ?(?:[.,;:?!)\n]|$|and |to |what"
        r"|carefully|above|below))|\bhere(?:['’]s| is| are) (?:a|the|my|some|two) (?:\w+ )?(?:screenshot|photo|picture|image"
        r"|video|recording)s? of\b",
    ),
    pointer(
        "figure |fig. |table |exhibit |appendix |diagram |image |graph |chart ",
        r"\b(?:see|in|from|to|using|per|consult|with|of|by) (?:the )?(?P<numbered>(?:figure|fig\.|table|exhibit|appendix"
        rf"|diagram|image|graph|chart) {_LABEL})\b(?! (?:of|in) (?:the|that|their|his|her|a)\b|['’]s)",
    ),
    pointer(  # what a figure says, in the words that fit nothing else of that name: table 4 of a restaurant wants its soup
        "figure |fig. |table |exhibit |appendix |diagram |image |graph |chart |plate |panel |plot |listing |map |scheme ",
        r"(?P<told>\b(?:interpret|explain|describe|study|examine|discuss|summari[sz]e|reproduce|redraw|analy[sz]e|consider"
        r"|look at|looking at|refer to|compare) (?:the )?)?\b(?P<numbered>(?:figure|fig\.|table|exhibit|appendix|diagram|image"
        rf"|graph|chart|plate|panel|plot|listing|map|scheme) {_LABEL})\b(?(told)(?! (?:of|in) (?:the|that|their|his|her|a)\b)"
        r"|(?=,? (?:(?:actually|really|above|below|clearly) )?(?:show(?!s? up)s?|shown|illustrates?|depicts?|compares?|lists?"
        r"|presents?|plots?|reports?|summari[sz]es?|displays?|suggests?|indicates?|tell|say|give|contains?|reveals?"
        r"|represents?|mean|imply|implies|demonstrates?|supports?|describes?)\b))",
    ),
    pointer(
        "here is|here's|here’s|here are",
        r"(?:^|[.!?:;,] {1,2}|\band )(?P<shown>here)(?:['’]s| is| are) (?:part of |some of )?(?:the|my|our|his|her|their|an?"
        r"|some|two"
        rf"|three|\w+['’]s) {_FREE}(?:{_named(_NOUNS)})\b",
    ),
    pointer(  # handed over in words: my log is attached, the photo I posted, in this picture, the chart here
        "attached|enclosed|upload|pasted|posted|this |here|my |look|from |in the |on the |using ",
        rf"\b(?:(?:the|my|our|this|these|an?) {_FREE}(?:{_named(_NOUNS)})(?:,? (?:is |are |\(|is now )?(?:attached|enclosed"
        rf"|pasted"
        r"|uploaded)(?= ?(?:[.,;:?!)]|$|and |below|above|here))| (?:that |which )?(?:i|we)(?:['’]ve"
        r"| have)?(?: just)? (?P<handed>uploaded|pasted|posted|attached|scanned)\b))|\bfind attached (?:the|my|our|an?)\b"
        r"|\blook(?:ing)? (?:\w+ )?at (?:the|this) (?:table|spreadsheet|data|code|numbers|list|text) (?:and|then) (?:tell|say"
        r"|find|explain|decide|let me)\b|\A(?:the|this|these) (?:\w+ )?(?:image|picture|photo|screenshot|diagram|graph|chart"
        r"|map|table|plot|drawing)s? here\b|\blook(?:ing)? (?:\w+ )?at my (?:screenshot|photo|picture|drawing|chart|code"
        r"|spreadsheet|file|x-?ray|draft)s?(?= ?(?:[.,;:?!]|$|and |then ))|\b(?:in|on|from) (?:this|these) (?:photo(?:graph)?s?"
        r"|pictures?|images?|screenshots?|x-?rays?|scans?|recordings?|clips?|videos?)(?= ?(?:[.,;:?!]|$|and ))|(?:^"
        r"|[.!?] )(?:from|using|in|on) the (?:table|graph|chart|diagram|histogram|spreadsheet|plot|map), ",
    ),
    pointer(
        "upload|past|scanned|shar|sending you|showing you",
        r"\b(?:i|we)(?:['’](?:ve|m|re)| have| am| are)?(?: just| already| also| now)? (?P<handed>uploading|sending you"
        r"|showing you|pasting|sharing|uploaded|pasted|scanned|shared)(?: in)? (?:the|my|our"
        rf"|an?|some|two|three|\d{{1,3}}) {_FREE}(?:{_named(_NOUNS)})\b|\b(?:the|this|these|my) uploaded {_FREE}"
        r"(?:files?|documents?|images?|photos?|spreadsheets?|pdfs?|recordings?|videos?|reports?|data)\b(?= ?[.,;:?!)]| on "
        r"| about| of | with | and )",
    ),
    pointer(
        "this |these ",
        rf"\A\W{{0,4}}(?:these"
        rf"|this) {_FREE}(?:{_named({k: v for k, v in _NOUNS.items() if k != 'picture'})}) \w+(?=[^\n]{{0,240}}(?:\beach\b"
        rf"|\bthem\b"
        r"|(?:rewrite|translate|summari[sz]e|shorten|proofread|classify|label) it\b))",
    ),
    pointer(
        "according to|based on|using|judging by|from the|from this|in the|in this|on the|on this",
        rf"(?:^|[.!?:;] {{1,2}})(?:according to|based on|using|judging by|from|in|on) (?:the|this) {_FREE}(?:"
        rf"(?P<picture>graphs?|charts?|diagram|histogram|infographic|plot|photo(?:graph)?|picture|image|screenshot|map"
        rf"|illustration)|(?P<figures>tables?|spreadsheet|data ?set|survey data|balance sheet|timetable))(?: here)?, ?"
        r"(?:please )?(?:which|what|who|how|where|when|in which|identify|find|list|explain|describe|calculate|determine)\b",
    ),
    pointer(
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
    pointer(
        "윗글|지문|본문|제시문|발췌문",
        r"(?<![가-힣])(?P<words>윗글|(?:지문|본문|제시문|발췌문)(?:에 따르면|에 의하면|에 나타난|에 나온|의 내용|의 주제"
        r"|의 화자|의 글쓴이|을 읽고|를 읽고|을 바탕|에서 (?:글쓴이|필자|화자|알 수)))",
    ),
    pointer("underlined|밑줄", r"\b(?:the|each|which) underlined (?P<words>words?|parts?|phrases?|sentences?|sections?)\b"
          r"|밑줄 ?친 (?:부분|단어|말|문장|곳|표현)"),
    pointer("이 글|이 코드|이 쿼리|이 지문|이 문장|이 그래프|이 표|이 스크립트", r"(?<![가-힣])이 (?:(?P<code>코드|쿼리"
          r"|스크립트)|(?P<words>지문|문장|글(?=[에의은]))|(?P<figures>표)|(?P<picture>그래프))(?=[을를은는이가에의과와로]"
          r"|[\s,.?]|$)"),
    pointer("그림|표|도표|그래프|사진|부록", r"(?<![가-힣])[<〈\[(]?(?P<numbered>(?:그림|표|도표|그래프|사진"
          r"|부록) ?\d{1,2}(?!\d))[>〉\])]?(?! ?(?:장|점|매|개|컷|편|명|시|월|일|년|만|천|백|억|번|차|단|등|위|표|[\d,.]\d|종"
          r"|가지))"),
    pointer("첨부", r"(?<!에 )(?<!메일에 )첨부(?:된|한|해 드린) (?:\S{1,8} )?(?P<picture>파일|이미지|사진|문서|자료|표|코드"
          r"|엑셀|스크린샷|계약서|화면)(?=[을를은의에처]|[\s,.]|$)|첨부 ?파일[을를] (?:참고|보고|읽|확인|검토|바탕|분석)"),
    pointer(
        "올렸|올려|올립|보냅|보내|업로드|붙였|붙여|공유|첨부|스캔",
        rf"(?:{_named(_KOREAN)})[을를도]? (?:[가-힣\d]{{1,8}} ){{0,2}}?(?P<handed>올렸|올려 ?(?:두었|뒀|드렸|드립|드려|드리|놓"
        rf"|둡|봅)|올립니다|보냅니다|보내 ?(?:드립|드려|드렸|요)"
        r"|업로드(?:했|하였|합니다|해 ?(?:두|뒀|드|놓))|붙였|붙여 ?(?:넣|뒀|두|드|놓)|공유(?:했|드립|드려|드렸|합니다)"
        r"|스캔해 ?(?:올|드|넣)|첨부(?:했|하였|합니다|해요|드립|드려|드렸|해 ?(?:둡|두|뒀|드|놓)))",
    ),
    pointer(
        "입니다|이에요|예요|있습니다|있어요",
        rf"(?:(?:^|[.!?] )(?P<place>여기|다음은|아래는|이건|이것은) [^.?!\n]{{0,60}}?|\A(?![^\n.?!]{{0,70}}(?:저는|문제는|것은"
        rf"|고민은|직업은))[^\n.?!]{{0,70}}? (?<![^받적읽남찾담얻뽑옮모많같작좋짧맡]은 )(?<!건 )(?<!게 ))(?:{_named(_KOREAN)})("
        rf"?P<shown>입니다|이에요|예요|이 있습니다|가 있습니다|이 있어요|가 있어요)(?=[.\s]|$)",
    ),
    pointer(
        "보이는|나온|오른쪽|왼쪽|옆|이 |보고|올린|첨부한|업로드한|공유한|찍힌|있는",
        r"(?:(?<![가-힣])(?:여기|화면에|옆에|오른쪽에|왼쪽에) ?(?:보이는|나온|있는|표시된|실린)|(?:^|[.?!] |, )(?:오른쪽|왼쪽"
        r"|옆|바로 위)|\A이|\A해당|(?:제가|방금|여기)(?: \S{1,8}){0,2} (?:올린|첨부한|업로드한"
        r"|공유한)) (?:\S{1,6} )?[가-힣]{0,2}"
        rf"(?:(?P<picture>{_KOREAN['picture']})|(?P<figures>표|엑셀|시트))(?=에서|에 (?:나온|보이는|나타난|있는|찍힌|표시된"
        rf"|따르면|적힌)"
        r"|[을를] (?:보고|보면|참고|바탕|이용|해석|분석|설명)|[은는이가] |의 )|(?:^|[.?!] )(?P<seen>도표|그래프|차트|표|그림"
        r"|히스토그램)[을를] (?:보고|참고하여|참고해서?|이용해서?|바탕으로) [^.?!\n]{0,50}(?:주세요|줘|주시|보세요|시오|까요"
        r"|나요)",
    ),
    pointer(
        "넣은|올린|올려|업로드한|첨부한",
        rf"(?:^|[.!?] |제가 |방금 |위에 |아래에 )(?P<handed>붙여 ?넣은|올린|올려 ?(?:둔|드린|놓은)|업로드한"
        rf"|첨부한) (?:\S{{1,6}} )?(?:{_named(_KOREAN)})"
        r"(?=에서|[을를] (?:보면|보고|봐)|에 (?:나온|적힌|있는|보이는|뭐)|에는)",
    ),
    pointer("요약|번역|분류|고쳐|교정|분석|다듬", r"(?:^|[.?!] |, )(?:이|해당|그) (?P<words>글|기사|문장|문단|리뷰|후기"
          r"|이메일|메일|편지|계약서|보고서)[을를] [^.?\n]{0,30}(?:요약|번역|분류|고쳐|교정|분석|다듬)"),
)  # fmt: skip
