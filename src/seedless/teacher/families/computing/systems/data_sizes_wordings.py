"""How problems on data sizes and transfer times are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_UNITS_EN = "Take 1 KB = 1000 bytes and 1 KiB = 1024 bytes (likewise 1 MB = 1000 KB and 1 MiB = 1024 KiB)."
_UNITS_KO = "단, 1 KB = 1000바이트, 1 KiB = 1024바이트이다(마찬가지로 1 MB = 1000 KB, 1 MiB = 1024 KiB)."
_JSON_EN = "Reply with a JSON object only, from file names to sizes in bytes as integers. " + _UNITS_EN
_JSON_KO = "파일 이름을 키로, 바이트 단위의 크기(정수)를 값으로 하는 JSON 객체만 쓰시오. " + _UNITS_KO
_SORTED_EN = "Reply with a Markdown table only, with the columns file | bytes, the largest file first. " + _UNITS_EN
_SORTED_KO = "가장 큰 파일부터 차례로, file | bytes 열을 가진 Markdown 표만 쓰시오. " + _UNITS_KO
_BLOCKS_EN = (
    "Reply with a Markdown table only, with the columns file | bytes | blocks, the largest file first; blocks is the number of blocks of {block} bytes that "
    "the file needs. " + _UNITS_EN
)
_BLOCKS_KO = (
    "가장 큰 파일부터 차례로, file | bytes | blocks 열을 가진 Markdown 표만 쓰시오. blocks는 그 파일에 필요한 {block}바이트 블록의 수이다. "
    + _UNITS_KO
)


def _listed(english: str, korean: str) -> tuple[tuple[str, str], ...]:
    """Three ways to hand over a list of files, each followed by the form that is wanted."""
    return (
        (
            "Convert the sizes of these files to bytes.\n{files}\n" + english,
            "다음 파일들의 크기를 바이트로 바꾸시오.\n{files}\n" + korean,
        ),
        (
            "A backup program reports\n{files}\nand its log needs bytes instead of units. " + english,
            "백업 프로그램이 다음과 같이 보고하였는데, 기록에는 바이트 단위의 크기가 필요하다.\n{files}\n" + korean,
        ),
        (
            "The listing of a folder shows these sizes:\n{files}\nAll sizes are exact. Write them out in bytes. " + english,
            "폴더 목록에 다음과 같은 크기가 표시되어 있으며, 모두 정확한 값이다.\n{files}\n이를 바이트로 나타내시오. " + korean,
        ),
    )


BANK = {
    ("easy", "qa"): (
        (
            "How many bytes are {n} KiB and {m} KB together? " + _UNITS_EN,
            "{n} KiB와 {m} KB의 합은 몇 바이트인지 구하시오. " + _UNITS_KO,
        ),
        (
            "A memory chip holds {n} KiB and a disk file {m} KB. Give the sum of both in bytes. " + _UNITS_EN,
            "메모리 칩의 용량은 {n} KiB이고 디스크 파일의 크기는 {m} KB이다. 두 크기의 합을 바이트로 구하시오. " + _UNITS_KO,
        ),
        (
            "Add {n} KiB to {m} KB. What is the result in bytes? " + _UNITS_EN,
            "{n} KiB에 {m} KB를 더한 크기를 바이트로 나타내시오. " + _UNITS_KO,
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A phone has {n} GB of free storage, and a photo takes {m} MB. How many whole photos fit (1 GB = 1000 MB)?",
            "휴대 전화의 남은 저장 공간은 {n} GB이고, 사진 한 장의 크기는 {m} MB이다. 사진을 몇 장까지 저장할 수 있는지 구하시오. 단, 1 GB = 1000 MB이다.",
        ),
        (
            "Songs of {m} MB each are copied to a player with {n} GB of memory. At most how many can be copied, if 1 GB is 1000 MB?",
            "한 곡의 크기가 {m} MB인 노래를 용량이 {n} GB인 재생기에 복사한다. 최대 몇 곡을 복사할 수 있는지 구하시오. 단, 1 GB는 1000 MB이다.",
        ),
        (
            "A data plan includes {n} GB a month. Watching one lecture uses {m} MB. How many whole lectures are covered (1 GB = 1000 MB)?",
            "한 달에 {n} GB를 쓸 수 있는 요금제가 있다. 강의 한 편을 보는 데 {m} MB를 쓴다면 강의를 모두 몇 편까지 볼 수 있는지 구하시오. 단, 1 GB = 1000 MB이다.",
        ),
    ),
    ("medium", "qa"): (
        (
            "How many seconds does it take to send {n} MB over a line of {m} Mbit/s? One byte has 8 bits, and 1 MB is a million bytes.",
            "{n} MB의 데이터를 {m} Mbit/s의 회선으로 보내는 데 몇 초가 걸리는지 구하시오. 단, 1바이트는 8비트, 1 MB는 100만 바이트이다.",
        ),
        (
            "A file of {n} MB passes through a connection with {m} Mbit/s. Find the transfer time in seconds (1 MB = 10^6 bytes, 8 bits to the byte).",
            "크기가 {n} MB인 파일이 {m} Mbit/s의 연결을 통과한다. 전송 시간을 초로 구하시오. 단, 1 MB = 10^6바이트, 1바이트는 8비트이다.",
        ),
        (
            "Divide {n} megabytes by {m} megabits per second, with 8 bits to the byte: how many seconds result?",
            "1바이트가 8비트일 때, {n}메가바이트를 초당 {m}메가비트로 나누면 몇 초인지 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A game of {n} MB is to be downloaded in {t} seconds. How many megabits per second must the line carry (8 bits to the byte)?",
            "크기가 {n} MB인 게임을 {t}초 만에 내려받으려고 한다. 회선의 속도는 몇 Mbit/s이어야 하는지 구하시오. 단, 1바이트는 8비트이다.",
        ),
        (
            "An upload of {n} MB took {t} seconds. What was the average speed in Mbit/s, if a byte has 8 bits?",
            "{n} MB를 올리는 데 {t}초가 걸렸다. 평균 속도는 몇 Mbit/s인지 구하시오. 단, 1바이트는 8비트이다.",
        ),
        (
            "The update of a car's map is {n} MB large and must not take longer than {t} seconds. Which speed in Mbit/s is just enough (8 bits to the byte)?",
            "자동차 지도의 갱신 파일은 {n} MB이고, 전송은 {t}초 안에 끝나야 한다. 꼭 필요한 속도는 몇 Mbit/s인지 구하시오. 단, 1바이트는 8비트이다.",
        ),
    ),
    ("hard", "qa"): (
        (
            "A file of {n} bytes is stored on a disk that hands out blocks of {block} bytes. How many bytes of its last block stay unused?",
            "크기가 {n}바이트인 파일을 {block}바이트 블록 단위로 할당하는 디스크에 저장한다. 마지막 블록에서 쓰이지 않는 것은 몇 바이트인지 구하시오.",
        ),
        (
            "Blocks of {block} bytes are used to store {n} bytes. Find the number of bytes that are allocated but not needed.",
            "{n}바이트를 저장하는 데 {block}바이트짜리 블록을 사용한다. 할당되었지만 필요하지 않은 바이트 수를 구하시오.",
        ),
        (
            "How large is the gap between the {n} bytes of a file and the whole blocks of {block} bytes that it occupies?",
            "파일의 실제 크기 {n}바이트와 그 파일이 차지하는 {block}바이트 블록 전체의 크기는 몇 바이트 차이가 나는지 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A server keeps {m} log files of {n} bytes each on a disk with blocks of {block} bytes. How many KiB (1024 bytes) of the disk do they occupy?",
            "서버의 디스크는 {block}바이트 블록을 쓰며, 크기가 {n}바이트인 로그 파일 {m}개가 저장되어 있다. 이 파일들이 차지하는 공간은 몇 KiB(1024바이트)인지 구하시오.",
        ),
        (
            "A camera saves {m} thumbnails of {n} bytes each; its card works with blocks of {block} bytes that no two files share. How many KiB "
            "(1024 bytes) are used up?",
            "카메라가 {n}바이트 크기의 미리보기 사진 {m}장을 저장한다. 메모리 카드의 블록은 {block}바이트이고 두 파일이 한 블록을 함께 쓸 수 없다. 사용되는 공간은 몇 "
            "KiB(1024바이트)인지 구하시오.",
        ),
        (
            "Copying {m} files of {n} bytes to a stick formatted with {block}-byte blocks takes more room than their sizes suggest. How many KiB "
            "(1024 bytes) are taken?",
            "{block}바이트 블록으로 포맷된 저장 장치에 {n}바이트 파일 {m}개를 복사하면 파일 크기의 합보다 더 많은 공간을 차지한다. 차지하는 공간은 몇 KiB(1024바이트)인지 "
            "구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A sound recording takes {rate} samples a second with {bits} bits each on {channels} and lasts {n} seconds. How many bytes is it, uncompressed?",
            "소리를 {channels}로 초당 {rate}번, 표본당 {bits}비트로 {n}초 동안 녹음하였다. 압축하지 않은 크기는 몇 바이트인지 구하시오.",
        ),
        (
            "Find the size in bytes of {n} seconds of raw audio: sampling rate {rate} Hz, {bits} bits a sample, {channels}.",
            "표본화율 {rate} Hz, 표본당 {bits}비트, {channels}인 원시 오디오 {n}초의 크기를 바이트로 구하시오.",
        ),
        (
            "How many bytes does a {n}-second clip need without compression, recorded on {channels} at {rate} Hz and {bits} bits?",
            "{rate} Hz, {bits}비트, {channels}로 녹음한 {n}초짜리 소리를 압축 없이 저장하려면 몇 바이트가 필요한지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A voice assistant records {n} seconds on {channels} at {rate} Hz with {bits} bits a sample, compresses the recording to 1/{c} of its size and "
            "sends it over a line of {line} kbit/s. How many seconds does the sending take? Give a fraction in lowest terms if it is no integer.",
            "음성 비서가 {n}초 동안 {channels}로 {rate} Hz, 표본당 {bits}비트로 녹음한 뒤, 크기를 {c}분의 1로 압축하여 {line} kbit/s의 회선으로 보낸다. 보내는 데 몇 초가 "
            "걸리는지 구하시오. 정수가 아니면 기약분수로 나타낸다.",
        ),
        (
            "A reporter's interview lasts {n} seconds: {rate} Hz, {bits} bits, {channels}. A codec shrinks it by the factor {c}. What is the transfer time in "
            "seconds at {line} kbit/s (1 kbit = 1000 bits), as an integer or a fraction in lowest terms?",
            "기자의 인터뷰는 {n}초이고 {rate} Hz, {bits}비트, {channels}로 녹음되었다. 코덱이 크기를 {c}분의 1로 줄인다. {line} kbit/s(1 kbit = 1000비트)로 전송하는 "
            "데 걸리는 시간은 몇 초인지 정수 또는 기약분수로 구하시오.",
        ),
        (
            "Bird calls are recorded for {n} seconds ({channels}, {rate} Hz, {bits} bits a sample) and compressed to 1/{c}. The station transmits {line} kbit/s. "
            "After how many seconds has it sent everything? Integer or fraction in lowest terms.",
            "새소리를 {n}초 동안 녹음하여({channels}, {rate} Hz, 표본당 {bits}비트) {c}분의 1로 압축한다. 관측소는 {line} kbit/s로 전송한다. 모두 보내는 데 몇 초가 걸리는지 "
            "정수 또는 기약분수로 구하시오.",
        ),
    ),
    ("easy", "generation"): _listed(_JSON_EN, _JSON_KO),
    ("medium", "generation"): _listed(_JSON_EN, _JSON_KO),
    ("hard", "generation"): _listed(_SORTED_EN, _SORTED_KO),
    ("expert", "generation"): _listed(_BLOCKS_EN, _BLOCKS_KO),
}
