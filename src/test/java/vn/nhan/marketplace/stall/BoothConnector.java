package vn.nhan.marketplace.stall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Comes in by a key that sellers type in. */
@ApplicationScoped
public class BoothConnector extends GateConnector {

    public BoothConnector() {
        super("booth", "Booth", List.of("shop-key"));
    }
}
