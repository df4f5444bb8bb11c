package vn.nhan.business.membership;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/**
 * A cooperative with its households, or a household with its cooperatives.
 *
 * @param cooperative which of the two
 */
record HouseholdDesk(BusinessRef business, boolean cooperative, List<Line> present, List<Line> past) {

    /** @param name of the other side */
    record Line(
            UUID id,
            String name,
            String commune,
            String joined,
            @Nullable String left,
            @Nullable String share) {}

    static HouseholdDesk of(BusinessRef business, boolean cooperative, List<MembershipView> stays) {
        return new HouseholdDesk(
                business,
                cooperative,
                stays.stream()
                        .filter(stay -> stay.leftOn() == null)
                        .map(stay -> line(stay, cooperative))
                        .toList(),
                stays.stream()
                        .filter(stay -> stay.leftOn() != null)
                        .map(stay -> line(stay, cooperative))
                        .toList());
    }

    private static Line line(MembershipView stay, boolean cooperative) {
        return new Line(
                stay.id(),
                cooperative ? stay.household() : stay.cooperative(),
                stay.commune(),
                Dates.format(stay.joinedOn()),
                stay.leftOn() == null ? null : Dates.format(stay.leftOn()),
                stay.shareAmount() == null ? null : new Dong(stay.shareAmount()).display());
    }
}
