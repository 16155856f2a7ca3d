"""Gunzip in bounded time: every call returns soon, whatever the bytes are made to do."""

import zlib
from io import BufferedIOBase

from nncore.errors import DamageError

RAW_BYTES = 1 << 18
FREE_PACKED, MOST_PACKED = 1 << 20, 2  # bytes, and more a byte: names in headers, empty blocks
MOST_PADDING = 1 << 16  # zeros after the end, which tapes and some copying programs leave
FREE_MEMBERS, MEMBER_BYTES = 64, 1024  # block-wise packers make members of 65,280 bytes


class Gunzip:
    """Unpacked content of gzip data of one or several members.

    Parameters
    ----------
    raw : BufferedIOBase
        The packed bytes, from the first on.
    """

    def __init__(self, raw: BufferedIOBase) -> None:
        self._raw = raw
        self._member = zlib.decompressobj(wbits=31)  # 31: gzip's header and checksum
        self._packed = b""
        self._n_members, self._n_packed, self._n_unpacked = 1, 0, 0

    def read1(self, size: int) -> bytes:
        """Return up to `size` bytes; none only at the end.

        Raises
        ------
        DamageError
            If the packed data break off, or hold next to nothing in very many bytes.
        zlib.error
            If they are damaged.
        """
        while not self._member.eof or self._begin_member():
            part = self._unpack(size)
            if part:
                return part
        return b""

    def _unpack(self, size: int) -> bytes:
        packed = self._packed or self._raw.read1(RAW_BYTES)
        part = self._member.decompress(packed, size)
        self._packed = self._member.unconsumed_tail or self._member.unused_data
        if not packed and not part and not self._member.eof:
            raise DamageError("no_checksum")
        self._n_packed += len(packed) - len(self._packed)
        self._n_unpacked += len(part)
        if self._n_packed > FREE_PACKED + MOST_PACKED * self._n_unpacked:
            raise DamageError("packed_size", packed=self._n_packed, size=self._n_unpacked)
        return part

    def _begin_member(self) -> bool:
        """Go on to what follows the end of a member; tell whether anything does."""
        padding = 0
        while not (rest := self._packed.lstrip(b"\0")):
            padding += len(self._packed)
            if padding > MOST_PADDING:
                raise DamageError("padding", most=MOST_PADDING)
            self._packed = self._raw.read1(RAW_BYTES)
            if not self._packed:
                return False
        self._packed = rest
        self._n_members += 1
        if self._n_members > FREE_MEMBERS + self._n_unpacked // MEMBER_BYTES:
            raise DamageError("empty_parts", count=self._n_members)
        self._member = zlib.decompressobj(wbits=31)
        return True
