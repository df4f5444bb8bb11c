package vn.nhan.business.onboarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing shows that a business has come somewhere. */
enum EvidenceKind {
    INVITATION(Stage.INVITED),
    SUBMISSION(Stage.REGISTERED),
    VERIFICATION(Stage.IDENTITY_VERIFIED),
    TRAINING(Stage.TRAINED),
    LISTING(Stage.FIRST_LISTING),
    PUBLICATION(Stage.FIRST_PUBLISHED),
    /** Shows that it is at work. */
    ACT(Stage.ACTIVE);

    private final Stage stage;

    EvidenceKind(Stage stage) {
        this.stage = stage;
    }

    /** What it proves. */
    Stage stage() {
        return stage;
    }

    boolean isOfAct() {
        return this == ACT || this == PUBLICATION;
    }

    static Optional<EvidenceKind> proving(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.stage == stage).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EvidenceKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
