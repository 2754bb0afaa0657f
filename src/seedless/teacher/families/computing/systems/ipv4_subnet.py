"""IPv4 subnets: network and broadcast addresses, sizes, divided blocks, kinds of addresses, the longest matching route."""

from __future__ import annotations

from itertools import permutations
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems.ipv4_addresses import (
    block_size,
    dotted,
    host_of_kind,
    mask_of,
    network_of,
    private_host,
)
from seedless.teacher.families.computing.systems.ipv4_subnet_wordings import BANK, LABELS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/computer-systems/ipv4-subnet"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# Every point begins (host, prefix, label, other): two addresses as numbers, and the place of the label of a classification.
# Then medium has the hosts needed, hard the number of a subnet, expert three numbers of hosts and an order of the routes.

ORDERS = tuple(permutations(range(4)))


def _draw(level: str, rng: Random) -> Point | None:
    host = private_host(rng)
    if level == "easy":
        kind = rng.randrange(4)
        return (host, rng.choice((16, 24) if host >> 24 == 192 else (8, 16, 24)), kind, host_of_kind(kind, rng))
    if level == "medium":
        same, prefix = rng.randrange(2), rng.randrange(25, 30)
        size = block_size(prefix)
        # The other host stays in the same /24; when it is apart, it is often in the block beside.
        apart = (host & 255) // size ^ (0 if same else rng.randrange(1, 256 // size))
        place = rng.randrange(1, size - 1)
        if same and place == host % size:
            place = place % (size - 2) + 1
        other = network_of(host, 24) + apart * size + place
        fits = 0 < host % size < size - 1
        return (host, prefix, same, other, rng.randrange(size // 2 - 1, size - 1)) if fits else None
    if level == "hard":
        prefix, role = rng.randrange(18, 23), rng.randrange(3)
        network, size = network_of(host, prefix), block_size(prefix)
        inside = (
            network + rng.randrange(1, size // 256) * 256 - rng.randrange(2)
        )  # ends in 255 or 0, and is a host all the same
        other = (network, network + size - 1, inside)[role]
        return (host, prefix, role, other, rng.randrange(3, min(40, 1 << prefix - 16)))
    common = rng.randrange(17, 23)
    other = network_of(host, common) + (host % block_size(common) ^ 1 << 31 - common) // 256 * 256 + rng.randrange(2, 254)
    large = rng.choice(((130, 250), (260, 500)))
    middle = rng.choice(((64, 122), (130, 250))) if large[0] > 250 else (64, 122)
    needs = (rng.randrange(*large), rng.randrange(*middle), rng.randrange(6, 60))
    return (host, common, rng.randrange(4), other, *needs, rng.randrange(24))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    host, prefix, _, other, *rest = point
    if level == "easy":
        return f"{dotted(host)} {prefix}", f"{dotted(other)} kind"
    if level == "medium":
        return f"{dotted(host)} {prefix}", f"{dotted(network_of(host, 24))} {rest[0]}"
    if level == "hard":
        return f"{dotted(host)} {prefix}", f"{dotted(network_of(host, 16))} {prefix} {rest[0]}", f"{dotted(other)} {prefix}"
    return f"{dotted(host)} {dotted(other)}", f"{dotted(network_of(host, 22))} {' '.join(map(str, rest[:3]))}"


def _routes(point: Point) -> list[tuple[str, int, int]]:
    """(interface, network, prefix): the default route and three narrower ones, as many of them matching as the label says."""
    host, _, label, *_, order = point
    matching = [network_of(host ^ (0 if place <= label else flip), prefix) for place, (prefix, flip) in enumerate(_ROUTES)]
    rows = [(matching[place], _ROUTES[place][0]) for place in ORDERS[order]]
    return [(f"eth{number}", network, prefix) for number, (network, prefix) in enumerate(rows)]


_ROUTES = ((0, 0), (16, 1 << 17), (20, 1 << 12), (24, 1 << 8))  # prefix, the bit that keeps a route from matching


def _block_steps(draw: Draw, host: int, prefix: int) -> tuple[list[str], int, int]:
    """How the block around a host is found: sentences, its first and its last address."""
    place, inside = divmod(prefix - 1, 8)
    step = 256 >> inside + 1
    octet = host.to_bytes(4, "big")[place]
    times = octet // step
    first = network_of(host, prefix)
    ordinal = ("first", "second", "third", "fourth")[place]
    steps = [
        draw.say(
            f"/{prefix} means the mask {mask_of(prefix)}; it cuts through the {ordinal} octet, where subnets begin every 256 - {256 - step} = {step}.",
            f"/{josa(prefix, '은/는')} 서브넷 마스크 {mask_of(prefix)}에 해당합니다. 경계는 {place + 1}번째 옥텟에 있으며, 서브넷은 "
            f"256 - {256 - step} = {step}마다 시작합니다.",
        ),
        draw.say(
            f"The largest multiple of {step} not above {octet} is {times} × {step} = {times * step}, so the network address is {dotted(first)}.",
            f"{octet} 이하인 {step}의 배수 중 가장 큰 것은 {times} × {step} = {times * step}이므로 네트워크 주소는 {dotted(first)}입니다.",
        ),
    ]
    return steps, first, first + block_size(prefix) - 1


def _whole_octets_step(draw: Draw, prefix: int, network: int) -> str:
    kept = prefix // 8
    return draw.say(
        f"A prefix of {prefix} bits covers {kept} whole octet{'s' * (kept > 1)} (mask {mask_of(prefix)}): they stay, and the others become 0, "
        f"which gives the network {dotted(network)}.",
        f"{prefix}비트 접두사(마스크 {mask_of(prefix)})는 앞의 옥텟 {kept}개에 해당합니다. 이 부분은 그대로 두고 나머지를 0으로 하면 네트워크 주소는 "
        f"{dotted(network)}입니다.",
    )


def _easy(draw: Draw) -> tuple[list[str], AnswerKey]:
    host, prefix, *_ = draw.params
    network = network_of(host, prefix)
    bits = draw.say(
        "The network address keeps the bits of the prefix and has 0 in all bits of the host part.",
        "네트워크 주소는 접두사의 비트를 그대로 두고 호스트 부분의 비트를 모두 0으로 한 주소입니다.",
    )
    steps = [bits, _whole_octets_step(draw, prefix, network)]
    if draw.task_type == "qa":
        return steps, AnswerKey(type="text", value=dotted(network))
    steps.append(
        draw.say(
            f"The network address itself is no host address, so the first one that can be used is the next: {dotted(network + 1)}.",
            f"네트워크 주소 자체는 호스트에 줄 수 없으므로, 사용할 수 있는 첫째 주소는 그다음인 {dotted(network + 1)}입니다.",
        )
    )
    return steps, AnswerKey(type="text", value=dotted(network + 1))


def _medium(draw: Draw) -> tuple[list[str], AnswerKey]:
    host, prefix, _, _, need = draw.params
    if draw.task_type == "reasoning":
        free = 32 - prefix
        return [
            draw.say(
                "With h host bits a subnet has 2^h addresses; the network address and the broadcast address are not for hosts.",
                "호스트 비트가 h개이면 서브넷의 주소는 2^h개이고, 네트워크 주소와 브로드캐스트 주소는 호스트에 줄 수 없습니다.",
            ),
            draw.say(
                f"{free - 1} bits give 2^{free - 1} - 2 = {2 ** (free - 1) - 2}, which is fewer than {need}.",
                f"{free - 1}비트이면 2^{free - 1} - 2 = {2 ** (free - 1) - 2}개로 {need}개보다 적습니다.",
            ),
            draw.say(
                f"{free} bits give 2^{free} - 2 = {2**free - 2}, which is enough.",
                f"{free}비트이면 2^{free} - 2 = {2**free - 2}개로 충분합니다.",
            ),
            draw.say(f"The prefix has 32 - {free} = {prefix} bits.", f"따라서 접두사는 32 - {free} = {prefix}비트입니다."),
        ], AnswerKey(type="integer", value=str(prefix))
    steps, first, last = _block_steps(draw, host, prefix)
    low = first & 255
    steps.append(
        draw.say(
            f"The last address of the block is {low} + {block_size(prefix)} - 1 = {low + block_size(prefix) - 1} in the fourth octet: {dotted(last)}.",
            f"블록의 마지막 주소는 4번째 옥텟이 {low} + {block_size(prefix)} - 1 = {low + block_size(prefix) - 1}인 {dotted(last)}입니다.",
        )
    )
    return steps, AnswerKey(type="text", value=dotted(last))


def _hard(draw: Draw) -> tuple[list[str], AnswerKey]:
    host, prefix, _, _, n = draw.params
    if draw.task_type == "reasoning":
        block, step = network_of(host, 16), 1 << 24 - prefix
        third = (n - 1) * step
        network = block + third * 256
        return [
            draw.say(
                f"A /{prefix} subnet has 2^{32 - prefix} = {block_size(prefix)} addresses, that is {block_size(prefix)} ÷ 256 = {step} steps of the third octet.",
                f"/{prefix} 서브넷의 주소는 2^{32 - prefix} = {block_size(prefix)}개이므로, 3번째 옥텟으로는 {block_size(prefix)} ÷ 256 = {step}만큼을 차지합니다.",
            ),
            draw.say(
                f"Before subnet {n} there are {n} - 1 = {n - 1} others, so its third octet is {n - 1} × {step} = {third}.",
                f"{n}번째 앞에는 {n} - 1 = {n - 1}개의 서브넷이 있으므로 3번째 옥텟은 {n - 1} × {step} = {third}입니다.",
            ),
            draw.say(f"Its network address is {dotted(network)}.", f"따라서 네트워크 주소는 {dotted(network)}입니다."),
        ], AnswerKey(type="text", value=dotted(network))
    steps, first, last = _block_steps(draw, host, prefix)
    third, step = first >> 8 & 255, 1 << 24 - prefix
    return [
        *steps,
        draw.say(
            f"The subnet ends where the third octet is {third} + {step} - 1 = {third + step - 1} and the fourth is 255: {dotted(last)} is the broadcast.",
            f"서브넷은 3번째 옥텟이 {third} + {step} - 1 = {third + step - 1}이고 4번째 옥텟이 255인 주소에서 끝나므로, 브로드캐스트 주소는 {dotted(last)}입니다.",
        ),
        draw.say(
            f"The hosts lie between the two: from {dotted(first + 1)} to {dotted(last - 1)}.",
            f"호스트 주소는 두 주소 사이에 있으므로 {dotted(first + 1)}부터 {dotted(last - 1)}까지입니다.",
        ),
    ], AnswerKey(type="list", value=listed((dotted(first + 1), dotted(last - 1))))


def _expert(draw: Draw) -> tuple[list[str], AnswerKey]:
    host, common, _, other, *needs, _ = draw.params
    if draw.task_type == "qa":
        x, y = host >> 8 & 255, other >> 8 & 255
        alike = common - 16
        network = f"{dotted(network_of(host, common))}/{common}"
        return [
            draw.say(
                f"The first two octets are equal: 16 common bits. The third octets are {x} and {y}, in binary {x:08b} and {y:08b}.",
                f"앞의 두 옥텟이 같으므로 16비트가 공통입니다. 3번째 옥텟 {josa(x, '과/와')} {josa(y, '을/를')} 이진수로 쓰면 {x:08b}, {y:08b}입니다.",
            ),
            draw.say(
                f"These agree in their first {alike} bit{'s' * (alike > 1)} and differ in the next, so the common prefix has 16 + {alike} = {common} bits.",
                f"두 수는 앞의 {alike}비트가 같고 그다음 비트가 다르므로 공통 접두사는 16 + {alike} = {common}비트입니다.",
            ),
            draw.say(
                f"With all other bits 0 the network is {network}; a longer prefix would lose one of the two.",
                f"나머지 비트를 0으로 하면 네트워크는 {network}입니다. 접두사가 더 길면 두 주소 중 하나가 빠집니다.",
            ),
        ], AnswerKey(type="text", value=network)
    start, network = network_of(host, 22), ""
    steps: list[str] = []
    for need in needs:
        prefix = next(length for length in range(30, 0, -1) if block_size(length) - 2 >= need)
        network = f"{dotted(start)}/{prefix}"
        free = 32 - prefix
        steps.append(
            draw.say(
                f"{need} hosts need {free} host bits, since 2^{free} - 2 = {2**free - 2} and 2^{free - 1} - 2 = {2 ** (free - 1) - 2} "
                f"is too few. {'The first' if not steps else 'The next free'} block is {network}, and its last address is {dotted(start + block_size(prefix) - 1)}.",
                f"호스트 {need}대에는 호스트 비트 {free}개가 필요합니다. 2^{free} - 2 = {2**free - 2}이고 2^{free - 1} - 2 = {josa(2 ** (free - 1) - 2, '으로/로')}는 "
                f"모자라기 때문입니다. {'첫' if not steps else '그다음의 비어 있는'} 블록은 {network}이고, 마지막 주소는 {dotted(start + block_size(prefix) - 1)}입니다.",
            )
        )
        start += block_size(prefix)
    return steps, AnswerKey(type="text", value=network)


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _kind_step(draw: Draw, other: int) -> str:
    first, second = other >> 24, other >> 16 & 255
    if draw.params[2] == 3:
        return draw.say(
            f"{dotted(other)} lies in none of them, so it is public.",
            f"{josa(dotted(other), '은/는')} 어느 범위에도 속하지 않으므로 공인 주소입니다.",
        )
    ranges = {10: "10.0.0.0/8", 127: "127.0.0.0/8", 169: "169.254.0.0/16", 172: "172.16.0.0/12", 192: "192.168.0.0/16"}
    octets = f"{first}" if first in (10, 127) else f"{first}.{second}"
    return draw.say(
        f"{dotted(other)} begins with {octets} and so lies in {ranges[first]}.",
        f"{josa(dotted(other), '은/는')} {josa(octets, '으로/로')} 시작하므로 {ranges[first]} 범위에 있습니다.",
    )


def _label(draw: Draw) -> tuple[list[str], str]:
    host, prefix, label, other, *_ = draw.params
    if draw.level == "expert":
        matching = [route for route in _routes(draw.params) if network_of(host, route[2]) == route[1]]
        best = max(matching, key=lambda route: route[2])
        shown = ", ".join(f"{dotted(network)}/{length} ({name})" for name, network, length in matching)
        many = len(matching) > 1
        return [
            draw.say(
                f"{dotted(host)} lies in {shown} and in no other network of the table.",
                f"{josa(dotted(host), '이/가')} 속하는 네트워크는 {shown}입니다.",
            ),
            draw.say(
                f"Of these the longest prefix wins: /{best[2]}, {best[0]}."
                if many
                else f"So only the default route is left: {best[0]}.",
                f"일치하는 경로 중 접두사가 가장 긴 /{best[2]} 경로, 즉 {best[0]} 경로를 사용합니다."
                if many
                else f"따라서 남는 것은 기본 경로뿐이므로 {best[0]} 경로를 사용합니다.",
            ),
        ], best[0]
    name = LABELS[draw.level][draw.language][label]
    if draw.level == "easy":
        rule = draw.say(
            "Private are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16; loopback is 127.0.0.0/8 and link-local 169.254.0.0/16.",
            "사설 주소는 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 루프백 주소는 127.0.0.0/8, 링크 로컬 주소는 169.254.0.0/16입니다.",
        )
        return [rule, _kind_step(draw, other)], name
    if draw.level == "medium":
        found = (dotted(network_of(host, prefix)), dotted(network_of(other, prefix)))
        step = block_size(prefix)
        return [
            draw.say(
                f"With /{prefix}, subnets begin at multiples of {step} in the fourth octet.",
                f"/{prefix}에서는 4번째 옥텟이 {step}의 배수인 곳에서 서브넷이 시작됩니다.",
            ),
            draw.say(
                f"{dotted(host)} belongs to {found[0]}, {dotted(other)} to {found[1]}: {name}.",
                f"{dotted(host)}의 네트워크 주소는 {found[0]}, {dotted(other)}의 네트워크 주소는 {found[1]}이므로 {name}입니다.",
            ),
        ], name
    steps, first, last = _block_steps(draw, other, prefix)
    return [
        *steps,
        draw.say(
            f"The subnet goes from {dotted(first)} (network) to {dotted(last)} (broadcast); all addresses between are hosts.",
            f"서브넷은 {dotted(first)}(네트워크)부터 {dotted(last)}(브로드캐스트)까지이고, 그 사이의 주소는 모두 호스트 주소입니다.",
        ),
    ], name


def pose(draw: Draw) -> Problem:
    """qa: addresses of a subnet. reasoning: gateways, sizes, divided blocks. classification: kinds, roles, routes."""
    host, prefix, _, other, *rest = draw.params
    heading = draw.say("| Network | Interface |\n|---|---|\n", "| 네트워크 | 인터페이스 |\n|---|---|\n")
    rows = _routes(draw.params) if draw.level == "expert" else []
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        host=dotted(host),
        other=dotted(other),
        prefix=prefix,
        mask=mask_of(prefix),
        net=dotted(network_of(host, 24)),
        need=rest[0] if rest else "",
        block=dotted(network_of(host, 22 if draw.level == "expert" else 16)),
        n=rest[0] if rest else "",
        **dict(zip(("n1", "n2", "n3"), rest, strict=False)),
        routes=heading + "\n".join(f"| {dotted(network)}/{length} | {name} |" for name, network, length in rows),
    )
    if draw.task_type == "classification":
        steps, final = _label(draw)
        return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))
    steps, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), key.value.strip("[]").replace("; ", ", "), key)


def _row(address: int) -> str:
    return f"{address:032b}"


def _from_row(row: str) -> str:
    return ".".join(str(int(row[place : place + 8], 2)) for place in range(0, 32, 8))


def _recomputed_label(draw: Draw) -> str:
    host, prefix, _, other, *_ = draw.params
    if draw.level == "expert":
        fitting = [route for route in _routes(draw.params) if _row(route[1])[: route[2]] == _row(host)[: route[2]]]
        return sorted(fitting, key=lambda route: route[2])[-1][0]
    names = LABELS[draw.level][draw.language]
    octets = tuple(other.to_bytes(4, "big"))
    if draw.level == "easy":
        private = octets[0] == 10 or (octets[0] == 172 and octets[1] // 16 == 1) or octets[:2] == (192, 168)
        return names[0 if private else 1 if octets[0] == 127 else 2 if octets[:2] == (169, 254) else 3]
    if draw.level == "medium":
        return names[_row(host)[:prefix] == _row(other)[:prefix]]
    tail = _row(other)[prefix:]
    return names[0 if "1" not in tail else 1 if "0" not in tail else 2]


def recompute(draw: Draw) -> str:
    """On strings of 32 bits: prefixes are compared, and host parts replaced by zeros and ones."""
    if draw.task_type == "classification":
        return _recomputed_label(draw)
    host, prefix, _, other, *rest = draw.params
    row, free = _row(host), 32 - prefix
    low, high = row[:prefix] + "0" * free, row[:prefix] + "1" * free
    if draw.level == "easy":
        return _from_row(low if draw.task_type == "qa" else low[:31] + "1")
    if draw.level == "medium":
        return _from_row(high) if draw.task_type == "qa" else str(32 - (rest[0] + 1).bit_length())
    if draw.level == "hard":
        if draw.task_type == "qa":
            return listed((_from_row(low[:31] + "1"), _from_row(high[:31] + "0")))
        return _from_row(row[:16] + f"{rest[0] - 1:0{prefix - 16}b}" + "0" * free)
    if draw.task_type == "qa":
        common = next(place for place in range(32) if row[place] != _row(other)[place])
        return f"{_from_row(row[:common] + '0' * (32 - common))}/{common}"
    bits = [(need + 1).bit_length() for need in rest[:3]]
    return f"{_from_row(_row(int(row[:22] + '0' * 10, 2) + (1 << bits[0]) + (1 << bits[1])))}/{32 - bits[2]}"


FAMILY = Family(
    id=ID,
    names={"en": "IPv4 subnets", "ko": "IPv4 서브넷"},
    scope={
        "en": "Find network, broadcast and host addresses, size and divide blocks, and choose routes by the longest prefix.",
        "ko": "네트워크·브로드캐스트·호스트 주소를 구하고, 주소 블록의 크기를 정하여 나누며, 가장 긴 접두사로 경로를 고른다.",
    },
    method="strings of 32 bits",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("subnetting", "CIDR", "subnet mask", "IP addresses"),
        "ko": ("서브네팅", "서브넷 마스크", "아이피 주소", "IP 주소"),
    },
)
