"""IPv4 addresses as numbers: dotted form, networks and masks, and addresses drawn from every kind of range."""

from __future__ import annotations

from random import Random


def address_of(*octets: int) -> int:
    return int.from_bytes(bytes(octets), "big")


def dotted(address: int) -> str:
    return ".".join(map(str, address.to_bytes(4, "big")))


def block_size(prefix: int) -> int:
    """Addresses of a block."""
    return 1 << 32 - prefix


def network_of(address: int, prefix: int) -> int:
    """The first address of the block around an address."""
    return address - address % block_size(prefix)


def mask_of(prefix: int) -> str:
    return dotted(network_of(2**32 - 1, prefix))


def private_host(rng: Random) -> int:
    """A host of one of the private ranges (RFC 1918)."""
    head = rng.choice(((10, rng.randrange(256)), (172, rng.randrange(16, 32)), (192, 168)))
    return address_of(*head, rng.randrange(256), rng.randrange(2, 254))


def host_of_kind(kind: int, rng: Random) -> int:
    """An address that is private (0), loopback (1), link-local (2) or public (3); the public ones are near the
    edges of the private ranges, or anywhere."""
    tail = (rng.randrange(256), rng.randrange(1, 255))
    if kind == 1:
        return address_of(127, rng.choice((0, rng.randrange(256))), *tail)
    if kind == 2:
        return address_of(169, 254, *tail)
    if kind == 0:
        return private_host(rng)
    near = (
        (11, rng.randrange(256)),
        (172, rng.choice((15, 32, 40))),
        (192, rng.randrange(169, 200)),
        (128, rng.randrange(256)),
    )
    return address_of(*rng.choice((*near, (rng.randrange(20, 100), rng.randrange(256)))), *tail)
