package vn.nhan.reporting;

import java.util.Locale;

/** One task of the list, and how it stands. */
record Step(Task task, State state) {

    /** In the order in which most people do them. */
    enum Task {
        PROFILE,
        SUBMISSION,
        VERIFICATION,
        GROUND,
        CERTIFICATE,
        DIARY,
        PRODUCT,
        LOT,
        LABELS,
        PUBLICATION
    }

    enum State {
        DONE,
        /** What comes next; at most one of a list. */
        CURRENT,
        TODO,
        /** It is somebody else's turn. */
        WAITING,
        /** Somebody has asked the member to put something right. */
        PROBLEM;

        /** As the page's task list names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
