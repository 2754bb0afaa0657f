"""Computer systems: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.computing.systems import (
    bit_operations,
    data_sizes,
    ipv4_subnet,
    signed_fields,
    twos_complement,
    utf8_bytes,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "computer-systems",
    {"en": "Computer systems", "ko": "컴퓨터 구조와 시스템"},
    {
        "en": "How computers store numbers and text, work on bits, address memory and reach each other over a network.",
        "ko": "컴퓨터가 수와 글자를 저장하고, 비트를 다루고, 기억 장치와 네트워크의 주소를 정하는 방법을 다룬다.",
    },
    (
        Session(
            "numbers-in-binary",
            {"en": "Numbers in binary", "ko": "수의 이진 표현"},
            {"en": "Signed integers in registers of fixed width.", "ko": "고정된 폭의 레지스터에 담긴 부호 있는 정수."},
            (twos_complement.FAMILY,),
            {"en": ("signed integers",), "ko": ("이진수",)},
        ),
        Session(
            "bits-and-masks",
            {"en": "Bits and masks", "ko": "비트와 마스크"},
            {
                "en": "Logic on single bits, masks, shifts and packed fields.",
                "ko": "비트별 논리 연산, 마스크, 시프트, 묶인 필드.",
            },
            (bit_operations.FAMILY,),
            {"en": ("bitwise logic",), "ko": ("비트 논리",)},
        ),
        Session(
            "text-encoding",
            {"en": "Text encoding", "ko": "문자 부호화"},
            {"en": "Code points and their bytes.", "ko": "코드 포인트와 그 바이트열."},
            (utf8_bytes.FAMILY,),
            {"en": ("character sets",), "ko": ("문자 집합",)},
        ),
        Session(
            "sizes-and-speeds",
            {"en": "Sizes and speeds", "ko": "크기와 속도"},
            {"en": "Units of data, blocks and transfer times.", "ko": "데이터의 단위, 블록, 전송 시간."},
            (data_sizes.FAMILY,),
            {"en": ("storage capacity",), "ko": ("저장 용량",)},
        ),
        Session(
            "networks",
            {"en": "Networks", "ko": "네트워크"},
            {"en": "Addresses, prefixes and routes of the Internet Protocol.", "ko": "인터넷 프로토콜의 주소, 접두사, 경로."},
            (ipv4_subnet.FAMILY,),
            {"en": ("computer networks", "internet protocol"), "ko": ("컴퓨터 네트워크", "인터넷 프로토콜")},
        ),
    ),
    {"en": ("computer architecture", "computer organization", "systems"), "ko": ("컴퓨터 구조", "컴퓨터 시스템", "전산 구조")},
    composites=(signed_fields.FAMILY,),
)
