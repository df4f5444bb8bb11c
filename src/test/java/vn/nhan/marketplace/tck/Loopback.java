package vn.nhan.marketplace.tck;

import vn.nhan.marketplace.engine.Wire;

/** A wire to simulators on this machine. */
public final class Loopback {

    private Loopback() {}

    public static Wire wire() {
        return new LoopbackWire();
    }
}
