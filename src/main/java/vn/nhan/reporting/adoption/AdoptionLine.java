package vn.nhan.reporting.adoption;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * An adoption in the operator's table.
 *
 * @param revertedAt null while it holds
 */
record AdoptionLine(
        UUID id,
        String successorSlug,
        String successor,
        String predecessor,
        String decree,
        String effectiveOn,
        String adoptedAt,
        String reversibleUntil,
        boolean reversible,
        @Nullable String revertedAt) {

    static AdoptionLine of(AdoptionView adoption, AdoptionService service, Locale reader) {
        return new AdoptionLine(
                adoption.id(),
                adoption.successor(),
                service.province(adoption.successor()).name().in(reader),
                service.province(adoption.predecessor()).name().in(reader),
                adoption.decree(),
                Dates.format(adoption.effectiveOn()),
                Dates.format(adoption.adoptedAt()),
                Dates.format(adoption.reversibleUntil()),
                adoption.reversible(),
                adoption.revertedAt() == null ? null : Dates.format(adoption.revertedAt()));
    }
}
