package vn.nhan.support.assessment.instrument;

/**
 * What a score is measured on, as a type: two scores on different scales can't be compared, for that doesn't compile. The
 * ministry replaced 1970 by 2158 and that by 1567; each asks for something else.
 */
public sealed interface Scale {

    /** Decision 1970/QĐ-BTTTT (2021): six pillars, levels 0 to 5. */
    final class Of1970 implements Scale {
        private Of1970() {}
    }

    /** Decision 2158/QĐ-BTTTT (2023), for small and medium-sized enterprises: seven pillars. */
    final class Of2158 implements Scale {
        private Of2158() {}
    }

    /** Decision 1567/QĐ-BKHCN (2025), for the same: which tools are in use, and how far they are linked. */
    final class Of1567 implements Scale {
        private Of1567() {}
    }

    /** Criteria of a province; two sets meet here, so their codes are compared as well. */
    final class OfProvince implements Scale {
        private OfProvince() {}
    }
}
