package vn.nhan.business.intake;

/** What became of a row, or would; the later one counts where a row does several things. */
public enum Outcome {
    UNCHANGED,
    /** It is there already and belongs to others by now: it stays as it is. */
    KEPT,
    UPDATED,
    CREATED
}
