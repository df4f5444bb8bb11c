package vn.nhan.business.member;

import java.util.List;
import java.util.UUID;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MemberRole;
import vn.nhan.platform.text.Dates;

/**
 * The people of a business as one of them sees them.
 *
 * @param manager whether the reader may change anything
 */
record MemberDesk(BusinessRef business, boolean manager, List<Line> lines) {

    /** @param self whether it is the reader */
    record Line(UUID accountId, String name, boolean manager, String since, boolean self) {}

    static MemberDesk of(BusinessRef business, List<MemberService.MemberView> members, UUID reader) {
        var lines = members.stream()
                .map(member -> new Line(
                        member.accountId(),
                        member.name() == null ? "" : member.name(),
                        member.role() == MemberRole.MANAGER,
                        Dates.format(Dates.dayOf(member.since())),
                        member.accountId().equals(reader)))
                .toList();
        return new MemberDesk(business, lines.stream().anyMatch(line -> line.self() && line.manager()), lines);
    }
}
