package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import vn.nhan.identity.Attempts;
import vn.nhan.platform.tenancy.CurrentTenant;

/** Counts tries before anything is looked up, so that the count tells nothing either. */
@ApplicationScoped
class Tries {

    private final Attempts attempts;
    private final CurrentTenant tenant;
    private final InvitationConfig config;

    Tries(Attempts attempts, CurrentTenant tenant, InvitationConfig config) {
        this.attempts = attempts;
        this.tenant = tenant;
        this.config = config;
    }

    Uni<Void> ofLink(String address) {
        return attempts.count("invitation/address/" + address, config.triesPerAddress());
    }

    /** @param nameKey the keyed hash of the sign-in name that was typed with the code */
    Uni<Void> ofCode(String address, byte[] nameKey) {
        return attempts.count("invitation/address/" + address, config.triesPerAddress())
                .chain(() -> attempts.count("invitation/province/" + tenant.id(), config.triesPerProvince()))
                .chain(() -> attempts.count(
                        "invitation/name/" + tenant.id() + "/" + HexFormat.of().formatHex(nameKey),
                        config.triesPerName()));
    }
}
