package vn.nhan.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;

/**
 * Who had a say over a province's rows at a moment, by the names of then. What is written down about the past keeps these
 * names, whoever answers today.
 */
@ApplicationScoped
public class Authorities {

    private final TenantRegistry registry;
    private final Adoptions adoptions;

    Authorities(TenantRegistry registry, Adoptions adoptions) {
        this.registry = registry;
        this.adoptions = adoptions;
    }

    /** The province that answered for these rows at that moment. */
    public LocalizedText province(TenantId owner, Instant moment) {
        return at(owner, moment).name();
    }

    /** Its department. */
    public LocalizedText department(TenantId owner, Instant moment) {
        return at(owner, moment).departmentOn(Dates.dayOf(moment)).name();
    }

    /** The province whose rows they are, by its own name. */
    public Tenant origin(TenantId owner) {
        return registry.byId(owner).orElseThrow(() -> new IllegalStateException("no province " + owner));
    }

    /** The province that answers for them now. */
    public Tenant today(TenantId owner) {
        return origin(adoptions.answering(owner));
    }

    private Tenant at(TenantId owner, Instant moment) {
        return origin(adoptions.answering(owner, moment));
    }
}
