package vn.nhan.marketplace.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are anybody's: none of the registries for special purposes (RFC 6890, RFC 5735, RFC 4291), and none that
 * carries such an address inside it.
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC_4 = List.of(
            new Block(0x00000000, 8),
            new Block(0x0A000000, 8),
            // Shared by a provider's customers (RFC 6598).
            new Block(0x64400000, 10),
            new Block(0x7F000000, 8),
            new Block(0xA9FE0000, 16),
            new Block(0xAC100000, 12),
            new Block(0xC0000000, 24),
            new Block(0xC0000200, 24),
            new Block(0xC0586300, 24),
            new Block(0xC0A80000, 16),
            new Block(0xC6120000, 15),
            new Block(0xC6336400, 24),
            new Block(0xCB007100, 24),
            // Multicast, what is reserved, and broadcast.
            new Block(0xE0000000, 3));

    private PublicAddresses() {}

    private record Block(int start, int bits) {

        boolean holds(int address) {
            return (address ^ start) >>> (Integer.SIZE - bits) == 0;
        }
    }

    static boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int address = pair(bytes, 0) << Short.SIZE | pair(bytes, 2);
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address));
    }

    /** Of IPv6 only 2000::/3 is anybody's; ::ffff:0:0/96, 64:ff9b::/96, fc00::/7, fe80::/10 and ff00::/8 lie outside. */
    private static boolean isPublic6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        if (first >>> 13 != 1) {
            return false;
        }
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        boolean carriesAnother = first == 0x2002;
        boolean documentation = first == 0x3fff && second < 0x1000;
        return !special && !carriesAnother && !documentation;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    }
}
