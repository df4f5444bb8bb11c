package vn.nhan.tenant.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/**
 * An export on its page.
 *
 * @param size such as {@code 12,3 MB}, or null
 * @param until when the archive is removed, or null when there is none
 */
record ExportLine(
        ExportView view,
        String askedOn,
        @Nullable String size,
        @Nullable String until) {

    private static final double MEGABYTE = 1_000_000;

    static ExportLine of(Export export) {
        var view = ExportView.of(export);
        return new ExportLine(
                view,
                Dates.format(view.requestedAt()),
                view.bytes() == null ? null : megabytes(view.bytes()),
                view.fetchUntil() == null ? null : Dates.format(view.fetchUntil()));
    }

    public boolean isUnderWay() {
        return view.state().equals("requested") || view.state().equals("running");
    }

    /** At least one, so that a bar can be drawn before anybody has counted. */
    public int most() {
        return Math.max(1, view.total());
    }

    private static String megabytes(long bytes) {
        long tenths = Math.max(1, Math.round(bytes / MEGABYTE * 10));
        return Numbers.format(tenths / 10) + String.format(Locale.ROOT, ",%d MB", tenths % 10);
    }
}
