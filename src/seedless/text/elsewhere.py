"""How a question points at a class, an earlier question or a place to be filled in, and whose own these are.

English and Korean: pointers as in `text.references`.
"""

from __future__ import annotations

import re

from seedless.text.references import pointer

# What was said in a class or asked before is never in the question itself.
ELSEWHERE = (
    pointer(
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
    pointer(
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
