package vn.nhan.support.programme;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;

/** Whom a programme is for; an empty set asks nothing. */
record Eligibility(
        Set<BusinessKind> kinds,
        Set<FirmSize> sizes,
        Set<Sector> sectors,
        boolean verifiedOnly,
        boolean womenLedOnly,
        boolean socialOnly,
        Set<UUID> communes) {

    static final Eligibility ANYBODY = new Eligibility(Set.of(), Set.of(), Set.of(), false, false, false, Set.of());

    Eligibility {
        kinds = Set.copyOf(kinds);
        sizes = Set.copyOf(sizes);
        sectors = Set.copyOf(sectors);
        communes = Set.copyOf(communes);
    }

    /** The first reason against a business; empty when the programme is for it. */
    Optional<Reason> against(Applicant applicant) {
        if (!kinds.isEmpty() && !kinds.contains(applicant.kind())) {
            return Optional.of(Reason.PROGRAMME_KIND);
        }
        if (!sizes.isEmpty() && (applicant.size() == null || !sizes.contains(applicant.size()))) {
            return Optional.of(applicant.size() == null ? Reason.SIZE_UNKNOWN : Reason.PROGRAMME_SIZE);
        }
        if (!sectors.isEmpty() && (applicant.sector() == null || !sectors.contains(applicant.sector()))) {
            return Optional.of(Reason.SECTOR);
        }
        if (verifiedOnly && !applicant.verified()) {
            return Optional.of(Reason.NOT_VERIFIED);
        }
        return againstWhoLeads(applicant)
                .or(() -> !communes.isEmpty() && Collections.disjoint(communes, applicant.units())
                        ? Optional.of(Reason.COMMUNE)
                        : Optional.empty());
    }

    private Optional<Reason> againstWhoLeads(Applicant applicant) {
        if (womenLedOnly && !applicant.womenLed()) {
            return Optional.of(Reason.WOMEN_LED_ONLY);
        }
        return socialOnly && !applicant.social() ? Optional.of(Reason.SOCIAL_ONLY) : Optional.empty();
    }
}
