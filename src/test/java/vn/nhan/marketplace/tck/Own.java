package vn.nhan.marketplace.tck;

import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** For what only one connector has to show, on the stage of its kit. */
public final class Own {

    private Own() {}

    public static Session line(ConnectorTck kit) {
        return kit.stage().line();
    }

    public static Progress settle(ConnectorTck kit, Desired want) {
        return kit.stage().settle(want);
    }

    /** With a look at first, and where ours holds. */
    public static Progress reread(ConnectorTck kit, Desired want) {
        return kit.stage().reread(want);
    }

    /** @throws AssertionError when it doesn't come to stand there */
    public static Progress live(ConnectorTck kit, Desired want) {
        var progress = settle(kit, want);
        if (progress.phase() != Phase.LIVE) {
            throw new AssertionError(progress.phase() + " " + progress.trouble());
        }
        return progress;
    }
}
