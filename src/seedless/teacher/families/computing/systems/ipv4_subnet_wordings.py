"""How problems on IPv4 subnets are asked, by level and task type, in English and Korean."""

from __future__ import annotations

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "easy": {"en": ("private", "loopback", "link-local", "public"), "ko": ("사설", "루프백", "링크 로컬", "공인")},
    "medium": {"en": ("different subnets", "same subnet"), "ko": ("다른 서브넷", "같은 서브넷")},
    "hard": {
        "en": ("network address", "broadcast address", "host address"),
        "ko": ("네트워크 주소", "브로드캐스트 주소", "호스트 주소"),
    },
}

_KINDS_EN = "Answer “private”, “loopback”, “link-local” or “public”."
_KINDS_KO = "‘사설’, ‘루프백’, ‘링크 로컬’, ‘공인’ 중 하나로 답하시오."
_SAME_EN = "Answer “same subnet” or “different subnets”."
_SAME_KO = "‘같은 서브넷’과 ‘다른 서브넷’ 중 하나로 답하시오."
_ROLES_EN = "Answer “network address”, “broadcast address” or “host address”."
_ROLES_KO = "‘네트워크 주소’, ‘브로드캐스트 주소’, ‘호스트 주소’ 중 하나로 답하시오."
_ROUTE_EN = "Answer with the name of the interface: eth0, eth1, eth2 or eth3."
_ROUTE_KO = "eth0, eth1, eth2, eth3 중 하나로 답하시오."

BANK = {
    ("easy", "qa"): (
        (
            "What is the network address of the host {host}/{prefix}?",
            "호스트 {host}/{prefix}의 네트워크 주소를 구하시오.",
        ),
        (
            "A host has the address {host} and the subnet mask {mask}. Find the address of its network.",
            "어떤 호스트의 주소가 {host}, 서브넷 마스크가 {mask}이다. 이 호스트가 속한 네트워크의 주소를 구하시오.",
        ),
        (
            "Apply a prefix of {prefix} bits to the address {host}: which network address results?",
            "주소 {host}에 {prefix}비트 접두사를 적용하였을 때 얻는 네트워크 주소를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "In a company the router always gets the first usable address of its network. A computer there is configured as {host}/{prefix}. "
            "Which address does the router have?",
            "어느 회사에서는 라우터에 항상 그 네트워크에서 사용할 수 있는 첫째 주소를 준다. 이 회사의 한 컴퓨터에 {host}/{prefix} 주소가 설정되어 있을 때, "
            "라우터의 주소를 구하시오.",
        ),
        (
            "A printer shows {host} as its address and {mask} as its mask. The gateway sits on the lowest host address of the same network. "
            "What must be entered as the gateway?",
            "어느 프린터의 주소는 {host}, 서브넷 마스크는 {mask}이다. 게이트웨이는 같은 네트워크의 가장 낮은 호스트 주소를 쓴다. "
            "게이트웨이로 입력해야 할 주소를 구하시오.",
        ),
        (
            "A school numbers the devices of every network from the lowest host address upwards, starting with the switch. One laptop of a network "
            "has {host}/{prefix}. What is the address of the switch?",
            "어느 학교에서는 네트워크마다 스위치부터 시작하여 가장 낮은 호스트 주소부터 차례로 주소를 매긴다. 한 노트북의 주소가 {host}/{prefix}일 때, "
            "같은 네트워크에 있는 스위치의 주소를 구하시오.",
        ),
    ),
    ("easy", "classification"): (
        (
            "What kind of IPv4 address is {other}? " + _KINDS_EN,
            "IPv4 주소 {other:은/는} 어떤 종류의 주소인지 판별하시오. " + _KINDS_KO,
        ),
        (
            "A log file contains the address {other}. To which range does it belong? " + _KINDS_EN,
            "로그 파일에 주소 {other:이/가} 기록되어 있다. 이 주소가 속하는 범위를 골라 쓰시오. " + _KINDS_KO,
        ),
        (
            "Decide how routers on the Internet see {other}, by the range it lies in. " + _KINDS_EN,
            "{other:이/가} 들어 있는 주소 범위를 살펴 이 주소를 분류하시오. " + _KINDS_KO,
        ),
    ),
    ("medium", "qa"): (
        (
            "What is the broadcast address of the subnet that contains {host}/{prefix}?",
            "주소 {host}/{prefix} 호스트가 속한 서브넷의 브로드캐스트 주소를 구하시오.",
        ),
        (
            "A host is configured with {host} and the mask {mask}. To which address does it send a broadcast for its own subnet?",
            "어떤 호스트에 주소 {host:과/와} 서브넷 마스크 {mask:이/가} 설정되어 있다. 이 호스트가 자신의 서브넷 전체에 보내는 브로드캐스트의 주소를 "
            "구하시오.",
        ),
        (
            "Find the highest address of the block in which {host} lies if the prefix length is {prefix}.",
            "접두사 길이가 {prefix}일 때, {host:이/가} 들어 있는 주소 블록의 가장 높은 주소를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A branch office gets a part of the network {net}/24. Its {need} devices, the router included, each need an address of one subnet. "
            "How long can the prefix of this subnet be at most?",
            "어느 지점은 네트워크 {net}/24의 일부를 쓰려고 한다. 라우터를 포함한 {need}대의 기기가 한 서브넷에서 주소를 하나씩 받아야 한다. "
            "이 서브넷의 접두사는 최대 몇 비트까지 될 수 있는지 구하시오.",
        ),
        (
            "From {net}/24 an engineer wants to cut the smallest subnet that has room for {need} hosts. Which prefix length does she choose?",
            "한 기술자가 {net}/24에서 호스트 {need}대를 수용하는 가장 작은 서브넷을 잘라 내려고 한다. 선택해야 할 접두사 길이를 구하시오.",
        ),
        (
            "A laboratory with {need} computers is to form a subnet of its own within {net}/24, wasting as few addresses as possible. "
            "What is the prefix length of the subnet?",
            "컴퓨터가 {need}대 있는 실험실을 {net}/24 안에서 독립된 서브넷으로 만들려고 한다. 낭비되는 주소를 가장 적게 하려면 서브넷의 접두사 길이를 "
            "얼마로 해야 하는지 구하시오.",
        ),
    ),
    ("medium", "classification"): (
        (
            "Are {host} and {other} in the same subnet if the prefix length is {prefix}? " + _SAME_EN,
            "접두사 길이가 {prefix}일 때, {host:과/와} {other:이/가} 같은 서브넷에 있는지 판별하시오. " + _SAME_KO,
        ),
        (
            "Two computers have the addresses {host} and {other}, both with the mask {mask}. Can they reach each other without a router? "
            + _SAME_EN,
            "두 컴퓨터의 주소는 {host:과/와} {other}이고, 서브넷 마스크는 모두 {mask}이다. 두 컴퓨터가 라우터 없이 통신할 수 있는 위치에 있는지 "
            "판단하시오. " + _SAME_KO,
        ),
        (
            "A network is divided into subnets with /{prefix} prefixes. Compare the hosts {host} and {other}. " + _SAME_EN,
            "한 네트워크를 /{prefix} 접두사의 서브넷들로 나누었다. 두 호스트 {host:과/와} {other}의 위치를 비교하시오. "
            + _SAME_KO,
        ),
    ),
    ("hard", "qa"): (
        (
            "Give the first and the last usable host address of the subnet of {host}/{prefix}, in this order.",
            "주소 {host}/{prefix} 호스트가 속한 서브넷에서 사용할 수 있는 첫째 호스트 주소와 마지막 호스트 주소를 차례로 구하시오.",
        ),
        (
            "A host has the address {host} and the mask {mask}. Between which two addresses do all hosts of its subnet lie? "
            "Write the lowest and the highest host address.",
            "어떤 호스트의 주소가 {host}, 서브넷 마스크가 {mask}이다. 이 서브넷의 호스트 주소 가운데 가장 낮은 것과 가장 높은 것을 차례로 구하시오.",
        ),
        (
            "The DHCP server of the subnet around {host}/{prefix} may hand out every host address. What are the lowest and the highest of them?",
            "{host}/{prefix} 호스트를 포함하는 서브넷의 DHCP 서버는 모든 호스트 주소를 나누어 줄 수 있다. 그중 가장 낮은 주소와 가장 높은 주소를 차례로 "
            "구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "The block {block}/16 is divided into equal subnets with {prefix}-bit prefixes, numbered from 1 in the order of their addresses. "
            "What is the network address of subnet {n}?",
            "주소 블록 {block}/16을 접두사가 {prefix}비트인 같은 크기의 서브넷들로 나누고, 주소 순서대로 1번부터 번호를 붙인다. "
            "{n}번 서브넷의 네트워크 주소를 구하시오.",
        ),
        (
            "A university splits {block}/16 into /{prefix} subnets, and the departments receive them in ascending order. "
            "Which network address does department number {n} receive?",
            "어느 대학교가 {block}/16을 /{prefix} 서브넷들로 나누어 주소가 낮은 것부터 차례로 학과에 배정한다. {n}번째 학과가 받는 네트워크 주소를 "
            "구하시오.",
        ),
        (
            "Floors of a tower get consecutive /{prefix} subnets of {block}/16; floor 1 gets the lowest. "
            "Find the network address of floor {n}.",
            "한 고층 건물에서는 {block}/16에서 잘라 낸 /{prefix} 서브넷들을 1층부터 차례로 배정한다. {n}층의 네트워크 주소를 구하시오.",
        ),
    ),
    ("hard", "classification"): (
        (
            "In a network with /{prefix} prefixes, what is {other}? " + _ROLES_EN,
            "접두사가 /{prefix}인 네트워크에서 {other:은/는} 어떤 주소인지 판별하시오. " + _ROLES_KO,
        ),
        (
            "Somebody wants to configure {other} with the mask {mask} on a server. What is this address in its subnet? "
            + _ROLES_EN,
            "누군가 서버에 주소 {other:과/와} 서브넷 마스크 {mask:을/를} 설정하려고 한다. 이 주소는 그 서브넷에서 어떤 주소인지 쓰시오. "
            + _ROLES_KO,
        ),
        (
            "Classify {other} within its subnet; the prefix length is {prefix}. " + _ROLES_EN,
            "접두사 길이가 {prefix}일 때, {other:이/가} 자신의 서브넷에서 하는 역할을 분류하시오. " + _ROLES_KO,
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the smallest network, as address/prefix, that contains both {host} and {other}.",
            "{host:과/와} {other:을/를} 모두 포함하는 가장 작은 네트워크를 ‘주소/접두사’ 꼴로 구하시오.",
        ),
        (
            "A firewall rule is to cover the hosts {host} and {other} with a single network that is as small as possible. "
            "Write it in CIDR notation.",
            "방화벽 규칙 하나로 두 호스트 {host:과/와} {other:을/를} 모두 포함하려고 한다. 가능한 한 작은 네트워크를 CIDR 표기로 쓰시오.",
        ),
        (
            "How long is the common prefix of {host} and {other}, and which network does it name? Answer with this network in CIDR notation.",
            "{host:과/와} {other}의 공통 접두사는 어떤 네트워크를 나타내는지 구하시오. 단, 답은 그 네트워크를 CIDR 표기로 쓴다.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "The block {block}/22 is handed out without gaps from its lowest address, the largest department first. Each department gets the smallest "
            "subnet with room for its hosts: {n1}, {n2} and {n3}. Which network, in CIDR notation, does the department with {n3} hosts get?",
            "주소 블록 {block}/22 전체를 가장 낮은 주소부터 빈틈없이, 큰 부서부터 차례로 나누어 준다. 각 부서는 자기 호스트를 수용하는 가장 작은 서브넷을 받는다. "
            "세 부서의 호스트가 {n1}대, {n2}대, {n3}대일 때, 호스트가 {n3}대인 부서가 받는 네트워크를 CIDR 표기로 구하시오.",
        ),
        (
            "An engineer plans three subnets of different size in {block}/22 for {n1}, {n2} and {n3} hosts. She takes the smallest suitable prefix "
            "block for each and places them one after another from the bottom, in this order. Where does the third one lie? Answer in CIDR notation.",
            "한 기술자가 {block}/22 안에 호스트 {n1}대, {n2}대, {n3}대를 위한 서브넷 세 개를 계획한다. 각각 알맞은 가장 작은 블록을 골라 이 순서대로 "
            "맨 아래 주소부터 잇달아 배치한다. 셋째 서브넷을 CIDR 표기로 구하시오.",
        ),
        (
            "A hotel divides {block}/22: guests need {n1} host addresses, staff {n2}, cameras {n3}. The smallest fitting subnets are laid out in "
            "this order from the lowest address, without gaps. Which network do the cameras get? Write it in CIDR notation.",
            "어느 호텔이 {block}/22 블록을 나누어 쓴다. 필요한 호스트 주소는 투숙객용 {n1}개, 직원용 {n2}개, 카메라용 {n3}개이다. 각각에 맞는 가장 작은 서브넷을 "
            "이 순서대로 가장 낮은 주소부터 빈틈없이 배치할 때, 카메라가 쓰는 네트워크를 CIDR 표기로 구하시오.",
        ),
    ),
    ("expert", "classification"): (
        (
            "A router has this table:\n\n{routes}\n\nThrough which interface does it send a packet for {host}? " + _ROUTE_EN,
            "어느 라우터의 라우팅 테이블은 다음과 같다.\n\n{routes}\n\n목적지가 {host}인 패킷을 내보내는 인터페이스를 골라 쓰시오. "
            + _ROUTE_KO,
        ),
        (
            "Packets for {host} arrive at a router with the routes below. Which one is used?\n\n{routes}\n\n" + _ROUTE_EN,
            "목적지가 {host}인 패킷이 아래와 같은 경로를 가진 라우터에 도착하였다. 사용되는 경로의 인터페이스를 골라 쓰시오.\n\n{routes}\n\n"
            + _ROUTE_KO,
        ),
        (
            "Use the rule of the longest matching prefix: where does {host} go?\n\n{routes}\n\n" + _ROUTE_EN,
            "가장 긴 접두사 일치 규칙에 따라 {host:으로/로} 가는 패킷의 출력 인터페이스를 정하시오.\n\n{routes}\n\n"
            + _ROUTE_KO,
        ),
    ),
}
