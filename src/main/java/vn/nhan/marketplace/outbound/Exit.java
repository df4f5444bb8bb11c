package vn.nhan.marketplace.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhan.marketplace.connector.Descriptor.Hosts;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.engine.Wire.Broken;

/**
 * Decides whether a call may go to an address. A name is looked up once, and the call goes to what was found then: a name
 * that points elsewhere a moment later leads nowhere else.
 */
final class Exit {

    static final String REFUSED = "address-refused";
    private static final int HTTPS = 443;

    private final Names names;
    private final Rules rules;

    /**
     * What is allowed beside https at public addresses.
     *
     * @param simulators whether this machine itself may be called, also over plain http
     */
    record Rules(boolean simulators) {}

    /**
     * Where a call goes.
     *
     * @param host as it is told to the other side, and checked in its certificate
     * @param address what the name stood for
     */
    record Way(String host, int port, boolean tls, InetAddress address) {}

    Exit(Names names, Rules rules) {
        this.names = names;
        this.rules = rules;
    }

    /**
     * Blocks while the name is looked up.
     *
     * @throws Broken {@code address-refused}; {@code connection} for a name that nobody has
     */
    Way to(URI base, Hosts allowed) {
        var host = host(base);
        boolean tls = "https".equalsIgnoreCase(base.getScheme());
        int port = base.getPort() < 0 ? tls ? HTTPS : 80 : base.getPort();
        var address = addresses(host).get(0);
        if (rules.simulators() && address.isLoopbackAddress()) {
            return new Way(host, port, tls, address);
        }
        if (!tls || port != HTTPS || !allowed.allows(host)) {
            throw refused();
        }
        return new Way(host, port, true, address);
    }

    private List<InetAddress> addresses(String host) {
        try {
            var found = names.addresses(host);
            // One address that isn't public among others is an attempt, or a mistake.
            if (found.isEmpty() || !found.stream().allMatch(this::mayBeCalled)) {
                throw refused();
            }
            return found;
        } catch (UnknownHostException e) {
            throw new Broken(Wire.UNREACHED, false);
        }
    }

    private boolean mayBeCalled(InetAddress address) {
        return PublicAddresses.contains(address) || rules.simulators() && address.isLoopbackAddress();
    }

    private static String host(URI base) {
        var host = Optional.ofNullable(base.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (host.isEmpty() || base.getRawUserInfo() != null || host.endsWith(".")) {
            throw refused();
        }
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Broken refused() {
        return new Broken(REFUSED, false);
    }
}
