package vn.nhan.business.helping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.html.Choice;

/**
 * What a household sees of its helpers.
 *
 * @param manager whether the reader may let helpers in and send them away
 * @param next cursor of older deeds, and then their address, if there are any
 */
record HelpersDesk(
        BusinessRef business,
        boolean manager,
        List<DelegationCard> now,
        List<DelegationCard> past,
        List<DeedLine> deeds,
        @Nullable String next,
        List<PurposeTick> purposes) {

    /** The same, with older deeds at this address. */
    HelpersDesk under(String address) {
        var older = next == null ? null : address + "cursor=" + next;
        return new HelpersDesk(business, manager, now, past, deeds, older, purposes);
    }

    /** A purpose to tick; ticked again when the form comes back. */
    record PurposeTick(String value, String label, boolean ticked) {

        static List<PurposeTick> all(List<Choice> purposes) {
            return purposes.stream()
                    .map(purpose -> new PurposeTick(purpose.value(), purpose.label(), false))
                    .toList();
        }

        static List<PurposeTick> ticking(List<PurposeTick> all, List<String> ticked) {
            return all.stream()
                    .map(one -> new PurposeTick(one.value(), one.label(), ticked.contains(one.value())))
                    .toList();
        }
    }

    HelpersDesk ticking(List<String> ticked) {
        return new HelpersDesk(business, manager, now, past, deeds, next, PurposeTick.ticking(purposes, ticked));
    }
}
