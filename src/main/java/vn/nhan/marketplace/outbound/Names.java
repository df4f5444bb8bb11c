package vn.nhan.marketplace.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up; blocks. */
interface Names {

    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @throws UnknownHostException when the name has no address */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
