package vn.nhan.reporting.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.AdoptionRef;
import vn.nhan.tenant.TenantRegistry;

/**
 * An adoption as operators read it.
 *
 * @param successor and predecessor: slugs
 * @param reversible whether it can still be taken back
 */
record AdoptionView(
        UUID id,
        String successor,
        String predecessor,
        String decree,
        LocalDate effectiveOn,
        Instant adoptedAt,
        Instant reversibleUntil,
        @Nullable Instant revertedAt,
        boolean reversible) {

    static AdoptionView of(AdoptionRef adoption, TenantRegistry registry, Instant now) {
        return new AdoptionView(
                adoption.id(),
                Provinces.slug(registry, adoption.successor()),
                Provinces.slug(registry, adoption.predecessor()),
                adoption.decree(),
                adoption.effectiveOn(),
                adoption.adoptedAt(),
                adoption.reversibleUntil(),
                adoption.revertedAt(),
                adoption.isReversible(now));
    }
}
