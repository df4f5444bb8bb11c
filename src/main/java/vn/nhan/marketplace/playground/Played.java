package vn.nhan.marketplace.playground;

import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.ForwardingConnector;

/** A connector whose marketplace is only played: the same in everything but its name. */
final class Played extends ForwardingConnector {

    private final String mark;

    Played(Connector real, String mark) {
        super(real);
        this.mark = mark;
    }

    @Override
    public Descriptor descriptor() {
        var all = super.descriptor();
        return new Descriptor(
                all.id(),
                all.displayName() + " " + mark,
                all.capabilities(),
                all.limits(),
                all.clockSkewMax(),
                all.hosts(),
                all.api(),
                all.signIn(),
                all.secrets());
    }
}
