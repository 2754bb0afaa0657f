"""How problems on UTF-8 are asked, by level and task type, in English and Korean, and the words that texts are made of."""

from __future__ import annotations

_KOREAN = (
    "서울 부산 제주 강릉 바다 나무 가을 겨울 학교 시장 공원 호수 달빛 수박 김치 사과 노래 기차 "
    "도서관 우체국 고양이 강아지 자전거 비행기 운동장 무지개 소나기 기차역 별자리 떡볶이"
)
_ACCENTED = "café naïve Zürich São Málaga crème jalapeño Łódź Škoda Köln Århus piñata garçon fiancé Dvořák Kraków Malmö Gdańsk façade señor"
KOREAN, ACCENTED = tuple(_KOREAN.split()), tuple(_ACCENTED.split())
LETTERS = "éñüßøçžłÅÖΩπλЖЯдфю"

_HEX_EN = "Write the bytes in hexadecimal, two capital digits each, separated by spaces."
_HEX_KO = "단, 각 바이트는 두 자리 대문자 16진수로 쓰고 빈칸으로 구분한다."
_ONLY_EN = "Reply with the bytes alone: two capital hexadecimal digits each, separated by single spaces."
_ONLY_KO = "단, 바이트만 두 자리 대문자 16진수로 쓰고 빈칸 하나로 구분한다."
_POINT_EN = "Write it in the form U+0041."
_POINT_KO = "단, U+0041의 꼴로 쓴다."

BANK = {
    ("easy", "qa"): (
        (
            "How many bytes does the text “{text}” take in UTF-8, spaces included?",
            "문자열 “{text}” 전체를 UTF-8로 저장하면 몇 바이트인지 구하시오. 빈칸도 센다.",
        ),
        (
            "A file contains nothing but “{text}” in UTF-8, with no byte order mark and no line end. How large is it in bytes?",
            "바이트 순서 표시와 줄바꿈 없이 “{text}”만 들어 있는 UTF-8 파일의 크기는 몇 바이트인지 구하시오.",
        ),
        (
            'What does `len(s.encode("utf-8"))` return in Python when s is “{text}”?',
            '파이썬에서 s가 “{text}”일 때 `len(s.encode("utf-8"))`의 값을 구하시오.',
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A database column holds at most {room} bytes of UTF-8. After “{text}” is stored in it, how many bytes stay free?",
            "어느 데이터베이스 열에는 UTF-8로 최대 {room}바이트를 저장할 수 있다. “{text}” 문자열을 저장하면 몇 바이트가 남는지 구하시오.",
        ),
        (
            "A text message may have {room} bytes in UTF-8. It begins with “{text}”. How many bytes are left for the rest?",
            "UTF-8로 {room}바이트까지 보낼 수 있는 메시지가 “{text}”로 시작한다. 나머지 내용에 쓸 수 있는 것은 몇 바이트인지 구하시오.",
        ),
        (
            "A name tag has a memory of {room} bytes and stores UTF-8. The label “{text}” is written to it. How much of the memory, in bytes, is unused?",
            "메모리가 {room}바이트인 전자 이름표는 글자를 UTF-8로 저장한다. “{text}” 문구를 기록하였을 때 쓰지 않은 메모리는 몇 바이트인지 구하시오.",
        ),
    ),
    ("easy", "generation"): (
        (
            "Encode the text “{code}” in UTF-8. " + _ONLY_EN,
            "문자열 “{code}”의 UTF-8 바이트열을 쓰시오. " + _ONLY_KO,
        ),
        (
            "Which bytes does an editor write to a UTF-8 file when “{code}” is typed and saved without a line end? " + _ONLY_EN,
            "편집기에서 “{code}”만 입력하고 줄바꿈 없이 UTF-8로 저장하였다. 파일에 기록되는 바이트열을 쓰시오. " + _ONLY_KO,
        ),
        (
            "Give a hex dump of “{code}” as UTF-8. " + _ONLY_EN,
            "“{code}” 문자열을 UTF-8로 부호화하여 16진수 덤프로 나타내시오. " + _ONLY_KO,
        ),
    ),
    ("medium", "qa"): (
        (
            "By how much does the number of UTF-8 bytes of “{text}” exceed its number of characters, spaces included?",
            "문자열 “{text}”의 UTF-8 바이트 수는 글자 수보다 얼마나 많은지 구하시오. 빈칸도 글자로 센다.",
        ),
        (
            "A word processor counts characters, a file system counts UTF-8 bytes. What is the difference of the two counts for “{text}” (spaces count)?",
            "문서 편집기는 글자 수를, 파일 시스템은 UTF-8 바이트 수를 센다. “{text}”에 대한 두 수의 차를 구하시오. 빈칸도 센다.",
        ),
        (
            'In Python, s is “{text}”. What is `len(s.encode("utf-8")) - len(s)`, every accented letter being one character?',
            '파이썬에서 s가 “{text}”이고 악센트가 붙은 글자는 한 글자로 저장되어 있다. `len(s.encode("utf-8")) - len(s)`의 값을 구하시오.',
        ),
    ),
    ("medium", "reasoning"): (
        (
            "An old program keeps only the first {cut} bytes of “{text}” in UTF-8 and then removes a character that was cut in the middle. "
            "How many characters, spaces included, are left?",
            "어느 오래된 프로그램은 “{text}”의 UTF-8 바이트열에서 앞의 {cut}바이트만 남기고, 중간에서 잘린 글자는 지운다. 남는 글자는 빈칸을 포함하여 몇 자인지 구하시오.",
        ),
        (
            "The text “{text}” is to fit into {cut} bytes of UTF-8. How many whole characters from its beginning, spaces included, fit?",
            "“{text}” 문자열을 UTF-8 {cut}바이트 안에 담으려고 한다. 앞에서부터 온전한 글자가 빈칸을 포함하여 몇 자까지 들어가는지 구하시오.",
        ),
        (
            "A radio display receives “{text}” as UTF-8, but its buffer ends after {cut} bytes and only complete characters are shown. "
            "How many characters, spaces included, does the display show?",
            "라디오 화면이 “{text}” 문자열을 UTF-8로 받지만 버퍼는 {cut}바이트에서 끝나고, 온전한 글자만 표시된다. 화면에 표시되는 글자는 빈칸을 포함하여 몇 자인지 구하시오.",
        ),
    ),
    ("medium", "generation"): (
        (
            "Encode “{code}” in UTF-8; the first letter is the single code point {point}. " + _ONLY_EN,
            "“{code}”의 UTF-8 바이트열을 쓰시오. 첫 글자는 하나의 코드 포인트 {point}이다. " + _ONLY_KO,
        ),
        (
            "The product code “{code}” begins with the letter {point}. Write it as UTF-8. " + _ONLY_EN,
            "제품 번호 “{code}”의 첫 글자는 {point}이다. 이 번호를 UTF-8로 나타내시오. " + _ONLY_KO,
        ),
        (
            "What bytes are sent when “{code}” ({point} followed by digits) is transmitted in UTF-8? " + _ONLY_EN,
            "“{code}” 전체({point} 뒤에 숫자가 이어짐)를 UTF-8로 전송할 때 보내지는 바이트열을 쓰시오. " + _ONLY_KO,
        ),
    ),
    ("hard", "qa"): (
        (
            "Encode the code point {first} in UTF-8. " + _HEX_EN,
            "코드 포인트 {first:을/를} UTF-8로 부호화하시오. " + _HEX_KO,
        ),
        (
            "Which bytes represent the character {first} in a UTF-8 file? " + _HEX_EN,
            "UTF-8 파일에서 문자 {first:은/는} 어떤 바이트들로 나타나는지 구하시오. " + _HEX_KO,
        ),
        (
            "Work out the UTF-8 form of {first} by filling its bits into the pattern for its length. " + _HEX_EN,
            "{first}의 비트를 알맞은 길이의 틀에 채워 UTF-8 바이트열을 구하시오. " + _HEX_KO,
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A hex dump shows one character in UTF-8: `{dump}`. Which code point is it? " + _POINT_EN,
            "16진수 덤프에 UTF-8로 부호화된 문자 하나가 `{dump}`로 나타나 있다. 이 문자의 코드 포인트를 구하시오. " + _POINT_KO,
        ),
        (
            "The bytes `{dump}` arrive on a UTF-8 line and make up a single character. Find its code point. " + _POINT_EN,
            "UTF-8 통신에서 한 글자를 이루는 바이트열 `{dump}` 전체가 도착하였다. 이 글자의 코드 포인트를 구하시오. "
            + _POINT_KO,
        ),
        (
            "Somebody found the bytes `{dump}` in a UTF-8 file where a single sign should be. Decode them to a code point. "
            + _POINT_EN,
            "UTF-8 파일에서 기호 하나가 있어야 할 자리에 `{dump}` 바이트열이 있다. 이를 코드 포인트로 복호화하시오. "
            + _POINT_KO,
        ),
    ),
    ("hard", "generation"): (
        (
            "Write the UTF-8 encoding of the two characters {first} and {second}, in this order. " + _ONLY_EN,
            "두 문자 {first}, {second:을/를} 이 순서로 UTF-8로 부호화하시오. " + _ONLY_KO,
        ),
        (
            "A string consists of {first} followed by {second}. Turn it into UTF-8. " + _ONLY_EN,
            "{first} 다음에 {second:이/가} 오는 문자열이 있다. 이를 UTF-8로 변환하시오. " + _ONLY_KO,
        ),
        (
            "Produce the byte sequence that a UTF-8 encoder emits for {first} {second} (two characters, nothing between them). "
            + _ONLY_EN,
            "UTF-8 부호기가 {first} {second}(사이에 아무것도 없는 두 문자)에 대하여 내보내는 바이트열을 쓰시오. " + _ONLY_KO,
        ),
    ),
    ("expert", "qa"): (
        (
            "The code point {first} lies outside the basic plane. What is it in UTF-8? " + _HEX_EN,
            "코드 포인트 {first:은/는} 기본 다국어 평면 밖에 있다. 이를 UTF-8로 나타내시오. " + _HEX_KO,
        ),
        (
            "Encode {first} in UTF-8 with four bytes. " + _HEX_EN,
            "{first:을/를} 4바이트 UTF-8로 부호화하시오. " + _HEX_KO,
        ),
        (
            "A chat program sends the symbol {first} as UTF-8. Which bytes go over the line? " + _HEX_EN,
            "채팅 프로그램이 기호 {first:을/를} UTF-8로 보낸다. 전송되는 바이트들을 구하시오. " + _HEX_KO,
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A block read from the middle of a UTF-8 file holds these bytes:\n```\n{stream}\n```\nThe block may begin inside a character; its end is "
            "the end of the file. How many complete characters does it contain?",
            "UTF-8 파일의 중간부터 읽은 블록에 다음 바이트들이 있다.\n```\n{stream}\n```\n블록은 글자의 중간에서 시작할 수 있고, 블록의 끝은 파일의 끝이다. "
            "이 블록에 들어 있는 온전한 글자는 몇 개인지 구하시오.",
        ),
        (
            "A receiver joins a UTF-8 transmission late and gets\n```\n{stream}\n```\nuntil the end. How many whole characters can it decode?",
            "수신기가 UTF-8 전송 도중에 접속하여 끝까지 다음 바이트들을 받았다.\n```\n{stream}\n```\n복호화할 수 있는 온전한 글자는 몇 개인지 구하시오.",
        ),
        (
            "The beginning of a UTF-8 log was overwritten, and only this part is left:\n```\n{stream}\n```\nCount the characters that are still complete.",
            "UTF-8 로그의 앞부분이 지워지고 다음 부분만 남았다.\n```\n{stream}\n```\n아직 온전한 글자의 수를 구하시오.",
        ),
    ),
    ("expert", "generation"): (
        (
            'Decode this UTF-8 byte sequence:\n```\n{whole}\n```\nReply with a JSON array of its code points only, as strings of the form "U+0041" with '
            "at least four capital hexadecimal digits and no further leading zeros.",
            '다음 UTF-8 바이트열을 복호화하시오.\n```\n{whole}\n```\n코드 포인트들을 "U+0041" 꼴의 문자열(대문자 16진수 네 자리 이상, 그 밖의 앞자리 0 없음)로 담은 '
            "JSON 배열만 쓰시오.",
        ),
        (
            'Which characters are encoded in the UTF-8 data below?\n```\n{whole}\n```\nWrite nothing but a JSON array of code points such as ["U+0041"], '
            "four or more capital hexadecimal digits each, without needless zeros.",
            '아래의 UTF-8 데이터에는 어떤 문자들이 부호화되어 있는지 나타내시오.\n```\n{whole}\n```\n답은 ["U+0041"]과 같이 코드 포인트를 담은 JSON 배열만 쓰며, 각각 '
            "네 자리 이상의 대문자 16진수로 쓰고 불필요한 0은 쓰지 않는다.",
        ),
        (
            'Turn the bytes\n```\n{whole}\n```\nfrom UTF-8 into a list of code points. Give it as JSON and nothing else, each code point a string like "U+0041" '
            "(capitals, at least four digits, no extra zeros).",
            '다음 바이트들을 UTF-8로 해석하여 코드 포인트의 목록으로 바꾸시오.\n```\n{whole}\n```\n각 코드 포인트를 "U+0041"과 같은 문자열(대문자, 네 자리 이상, 불필요한 0 '
            "없음)로 나타낸 JSON만 쓰시오.",
        ),
    ),
}
