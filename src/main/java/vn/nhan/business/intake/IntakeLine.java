package vn.nhan.business.intake;

/** A sheet on a page, with the words for its kind and its status. */
record IntakeLine(IntakeView view, String kind, String status) {

    /** Whether it can be dropped, or stopped on its way. */
    public boolean stoppable() {
        return switch (view.status()) {
            case MAPPING, CHECKING, CHECKED, IMPORTING -> true;
            default -> false;
        };
    }
}
