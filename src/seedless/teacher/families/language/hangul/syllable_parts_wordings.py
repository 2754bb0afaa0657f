"""How problems on the parts of syllables are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_ROW_EN = "Separate them by commas (ㅘ or ㅄ is one letter)."
_ROW_KO = "단, 쉼표로 구분하고 ㅘ, ㅄ은 하나로 친다."
_NAMED_EN = 'Reply with a JSON array, one array [first, vowel, final] per syllable (final "" if none).'
_NAMED_KO = '단, 음절마다 [첫소리, 가운뎃소리, 끝소리](끝소리가 없으면 "") 배열을 만들어 JSON 배열로만 쓴다.'
_ROWS_EN = "Reply with one JSON object, each word mapped to its row of first consonants without spaces."
_ROWS_KO = "단, 낱말을 이름으로, 첫소리를 빈칸 없이 이은 문자열을 값으로 하는 JSON 객체 하나만 쓴다."
_FORMAT_EN = (
    'Reply with a JSON array of two objects named "syllable", "numbers" (an array of three integers: first consonant 0–18, vowel 0–20, final 0–27) '
    'and "code_point" (in the form "U+AC00").'
)
_FORMAT_KO = (
    '단, 음절마다 "syllable", "numbers"(첫소리 0~18, 가운뎃소리 0~20, 끝소리 0~27의 번호를 담은 배열), "code_point"("U+AC00" 꼴)의 '
    "세 항목을 둔 객체를 만들고, 그 JSON 배열만 쓴다."
)
_ORDER_EN = "The order is {order}, and after ㅎ comes ㄱ again; the rest of a syllable stays."
_ORDER_KO = "차례는 {order:이고/고} ㅎ 다음은 다시 ㄱ이며, 음절의 나머지는 바꾸지 않는다."
_CIPHER_EN = 'Reply with a JSON object with "secret", the encrypted text with its space, and "letters", an array of all its letters in order.'
_CIPHER_KO = '단, 암호문(빈칸 포함)을 "secret", 암호문의 자모를 차례로 담은 배열을 "letters"로 하는 JSON 객체만 쓴다.'

BANK = {
    ("easy", "qa"): (
        (
            "Split the Korean words {phrase} into their Hangul letters. " + _ROW_EN,
            "{phrase:을/를} 이루는 자모를 차례로 쓰시오. " + _ROW_KO,
        ),
        (
            "Which Hangul letters, from first to last, make up {phrase}? " + _ROW_EN,
            "{phrase}의 음절을 모두 자음자와 모음자로 나누시오. " + _ROW_KO,
        ),
        (
            "A learner of Korean spells {phrase} letter by letter. Which letters are these? " + _ROW_EN,
            "한글을 배우는 사람이 {phrase:을/를} 낱낱의 자모로 풀어 적는다. 적은 자모를 구하시오. " + _ROW_KO,
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Someone typed the Hangul letters {row}, but they were not joined into syllables. Which three words were meant?",
            "자모가 음절로 합쳐지지 않고 {row} 모양으로 입력되었다. 입력하려던 세 낱말을 모아 쓰시오.",
        ),
        (
            "On an old Korean terminal three words appear as {row}. Put the letters together into syllables.",
            "오래된 단말기 화면에 세 낱말이 {row}처럼 표시되었다. 자모를 음절로 모아 세 낱말을 쓰시오.",
        ),
        (
            "A file name in Korean fell apart into {row}. Restore it as ordinary Hangul syllables.",
            "한글 파일 이름이 {row}처럼 자모로 분리되었다. 이를 본래의 음절로 되돌려 쓰시오.",
        ),
    ),
    ("easy", "generation"): (
        (
            "Take the Korean words {phrase} apart syllable by syllable. " + _NAMED_EN,
            "{phrase}의 음절(빈칸 제외)을 첫소리, 가운뎃소리, 끝소리로 나누시오. " + _NAMED_KO,
        ),
        (
            "A font program needs the parts of every Hangul syllable of {phrase}. " + _NAMED_EN,
            "어느 글꼴 프로그램에 {phrase}의 각 음절을 자모로 나누어 넣으려고 한다. 자료를 작성하시오. " + _NAMED_KO,
        ),
        (
            "Analyse the syllables of {phrase} as Korean grammar does. " + _NAMED_EN,
            "{phrase:을/를} 음절 단위로 분석하시오. " + _NAMED_KO,
        ),
    ),
    ("medium", "qa"): (
        (
            "How many syllables with a final consonant (batchim) do the Korean words {four} contain together?",
            "{four}에 들어 있는 음절 가운데 받침이 있는 것은 모두 몇 개인지 구하시오.",
        ),
        (
            "Count the Hangul syllables that end in a consonant in the word list {four}.",
            "낱말 {four}에서 자음으로 끝나는 음절의 수를 모두 합하여 구하시오.",
        ),
        (
            "A sign maker charges extra for each Hangul syllable with a final consonant. How many are in {four}?",
            "간판 제작소에서는 받침이 있는 글자마다 추가 요금을 받는다. 간판에 {four}의 네 낱말을 새길 때 추가 요금이 붙는 글자는 몇 개인지 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "In a Korean word game the hint is the row of first consonants {row}. Which of the words {words} fits the hint?",
            "첫소리 맞히기 놀이에서 {row:이/가} 실마리로 주어졌다. {words} 중에서 이에 맞는 낱말을 찾아 쓰시오.",
        ),
        (
            "A Korean vocabulary app is searched by first consonants. The user types {row}; the entries are {words}. Which entry is found?",
            "첫소리로 검색하는 단어장에 {words}의 낱말이 들어 있다. {row}만 입력하였을 때 검색되는 낱말을 구하시오.",
        ),
        (
            "From each of the Korean words {words} only the first consonants of the syllables were kept. For one of them this gave {row}. Which one?",
            "{words}의 각 낱말에서 음절의 첫소리만 남겼더니 그중 하나가 {row:이/가} 되었다. 그 낱말을 쓰시오.",
        ),
    ),
    ("medium", "generation"): (
        (
            "Give the first consonants of the syllables for each of the Korean words {words}. " + _ROWS_EN,
            "{words}의 각 낱말에서 음절의 첫소리를 뽑아 쓰시오. " + _ROWS_KO,
        ),
        (
            "Build a search index by Hangul initials for the words {words}. " + _ROWS_EN,
            "{words}에 대한 초성 검색 색인을 만드시오. " + _ROWS_KO,
        ),
        (
            "Make the solutions of an initial-consonant quiz in Korean for {words}. " + _ROWS_EN,
            "{words}의 첫소리 맞히기 카드를 만들려고 한다. 낱말별 첫소리를 정리하시오. " + _ROWS_KO,
        ),
    ),
    ("hard", "qa"): (
        (
            "How far apart are the Unicode code points of the Hangul syllables {first} and {second}? Give the difference in decimal.",
            "한글 음절 {first}, {second}의 유니코드 코드 값의 차를 십진수로 구하시오.",
        ),
        (
            "Compute, from first consonant, vowel and final, the code points of the Korean syllables {first} and {second}, and subtract the "
            "smaller from the larger.",
            "음절 {first}, {second}의 유니코드 값을 첫소리, 가운뎃소리, 끝소리의 번호로 계산하고, 큰 값에서 작은 값을 뺀 값을 구하시오.",
        ),
        (
            'A program prints the absolute difference of `ord("{first_bare}")` and `ord("{second_bare}")`, two Hangul syllables. Which number appears?',
            "어느 프로그램이 한글 음절 {first}, {second}의 유니코드 값의 차를 절댓값으로 출력한다. 출력되는 수를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Two Hangul syllables have the Unicode code points {one} and {two} in decimal. Which syllables are they? Write them one after the other.",
            "유니코드 값이 십진수로 {one}, {two}인 두 음절이 있다. 두 음절을 차례로 붙여 쓰시오.",
        ),
        (
            "A file holds the characters &#{one};&#{two}; (decimal references). Decode these Hangul syllables.",
            "웹 문서에 &#{one};&#{two}; 문자 참조(십진수)가 적혀 있다. 이를 한글 음절로 나타내시오.",
        ),
        (
            "What does chr({one}) + chr({two}) give in Python? Work it out from the arrangement of the Hangul syllables in Unicode.",
            "파이썬에서 chr({one}) + chr({two})의 값을 유니코드의 한글 음절 배열을 이용하여 구하시오.",
        ),
    ),
    ("hard", "generation"): (
        (
            "Describe the Hangul syllables {first} and {second} as Unicode orders them. " + _FORMAT_EN,
            "한글 음절 {first}, {second}의 유니코드 배열상의 번호와 코드 값을 정리하시오. " + _FORMAT_KO,
        ),
        (
            "A test for a Korean keyboard needs numbers and code points of {first} and {second}. " + _FORMAT_EN,
            "한글 입력기의 시험 자료로 {first}, {second} 두 음절의 번호와 코드 값이 필요하다. 자료를 작성하시오. " + _FORMAT_KO,
        ),
        (
            "Write out how the syllables {first} and {second} are composed in the Hangul block of Unicode. " + _FORMAT_EN,
            "유니코드 한글 영역에서 {first}, {second}의 두 음절이 어떻게 조합되는지 나타내시오. " + _FORMAT_KO,
        ),
    ),
    ("expert", "qa"): (
        (
            "A Hangul cipher moves first consonants on by {key} places in turn. " + _ORDER_EN + " Encrypt {phrase}.",
            "음절의 첫소리를 차례로 {key}자리 뒤의 것으로 바꾸기를 되풀이하는 암호가 있다. "
            + _ORDER_KO
            + " {phrase}의 암호문을 구하시오.",
        ),
        (
            "Two friends write Korean notes with the key {key}: the first consonants of successive syllables go forward by these numbers, over and over. "
            + _ORDER_EN
            + " How do they write {phrase}?",
            "두 친구가 열쇠 {key:을/를} 정하고, 음절마다 열쇠의 수를 차례로 되풀이하여 그만큼 첫소리를 뒤로 옮겨 쪽지를 쓴다. "
            + _ORDER_KO
            + " {phrase:을/를} 쪽지에 쓰면 어떻게 되는지 구하시오.",
        ),
        (
            "Move the first consonants in {phrase} forward by {key}, starting the numbers again when they are used up. "
            + _ORDER_EN
            + " What is the resulting Hangul text?",
            "{phrase}의 첫소리를 차례로 {key}자리 뒤의 것으로 바꾸되, 수를 다 쓰면 처음부터 다시 쓴다. "
            + _ORDER_KO
            + " 바뀐 글을 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "The Korean text {secret} was made by moving first consonants on by {key} places in turn. "
            + _ORDER_EN
            + " What was the original phrase?",
            "첫소리를 차례로 {key}자리 뒤의 것으로 바꾸기를 되풀이하였더니 {secret:이/가} 되었다. "
            + _ORDER_KO
            + " 본래의 말을 구하시오.",
        ),
        (
            "Decrypt {secret}: with the key {key} each first consonant of the Hangul syllables was shifted forward by the next number of the key, "
            "again and again. " + _ORDER_EN,
            "암호문 {secret:은/는} 열쇠 {key}의 수를 음절마다 차례로 되풀이하여 그만큼 첫소리를 뒤로 옮긴 것이다. "
            + _ORDER_KO
            + " 암호문을 해독하시오.",
        ),
        (
            "A Korean riddle reads {secret}. A note beside it: first consonants stand {key} places too far along, in turn and from the start again. "
            + _ORDER_EN
            + " Which two words are hidden in it?",
            "수수께끼 책에 {secret:이라고/라고} 적혀 있고, 첫소리가 차례로 {key}자리씩 되풀이하여 뒤로 밀려 있다는 설명이 있다. "
            + _ORDER_KO
            + " 숨은 두 낱말을 구하시오.",
        ),
    ),
    ("expert", "generation"): (
        (
            "Encrypt the Korean phrase {phrase} by moving first consonants {key} places on, in turn. "
            + _ORDER_EN
            + " "
            + _CIPHER_EN,
            "{phrase}의 첫소리를 차례로 {key}자리 뒤로 옮기기를 되풀이하여 암호문을 만드시오. " + _ORDER_KO + " " + _CIPHER_KO,
        ),
        (
            "A puzzle page prints {phrase} with Hangul first consonants shifted by the numbers {key}, used in turn. "
            + _ORDER_EN
            + " Produce the data for it. "
            + _CIPHER_EN,
            "퍼즐 책에 {phrase:을/를} 실으면서 음절마다 {key}의 수를 차례로 되풀이하여 그만큼 첫소리를 뒤로 옮기려고 한다. "
            + _ORDER_KO
            + " 필요한 자료를 작성하시오. "
            + _CIPHER_KO,
        ),
        (
            "Apply the repeating key {key} to the first consonants of {phrase}, forwards, and take the resulting Hangul syllables apart. "
            + _ORDER_EN
            + " "
            + _CIPHER_EN,
            "되풀이되는 열쇠 {key:으로/로} {phrase}의 첫소리를 뒤로 옮기고 그 결과를 자모로 나누시오. "
            + _ORDER_KO
            + " "
            + _CIPHER_KO,
        ),
    ),
}
