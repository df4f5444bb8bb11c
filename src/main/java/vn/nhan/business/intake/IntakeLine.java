package vn.nhan.business.intake;

/**
 * A sheet on a page, with the words for its kind and its status.
 *
 * @param home address of the list that it stands in, and before its own
 */
record IntakeLine(IntakeView view, String kind, String status, String home) {

    /** The way back to the list: a cooperative's says whose it is. */
    public String back() {
        return home.equals(IntakePages.HOME) ? home : home + "?business=" + view.cooperativeId();
    }

    /** Whether it can be dropped, or stopped on its way. */
    public boolean stoppable() {
        return switch (view.status()) {
            case MAPPING, CHECKING, CHECKED, IMPORTING -> true;
            default -> false;
        };
    }
}
