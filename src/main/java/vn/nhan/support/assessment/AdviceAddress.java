package vn.nhan.support.assessment;

import java.util.UUID;
import vn.nhan.support.assessment.instrument.Pillar;

/** Where an advice leads: a request that is filled in already, or the courses about it. */
final class AdviceAddress {

    private AdviceAddress() {}

    static String of(Pillar.Advice advice, UUID assessment) {
        return switch (advice.offer()) {
            case REQUEST -> "/my/support/new?need=" + advice.need() + "&assessment=" + assessment;
            case COURSE -> "/training?need=" + advice.need();
        };
    }
}
