package vn.nhan.platform.html;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/** Values as every page writes them: {@code {lot.harvestedOn.vn}}, {@code {lot.weightGrams.kg}}. */
@TemplateExtension
public final class Formats {

    private Formats() {}

    /** {@code 05/09/2026}. */
    public static String vn(LocalDate day) {
        return Dates.format(day);
    }

    /** {@code 05/09/2026 14:30}, Vietnamese time. */
    public static String vn(Instant moment) {
        return Dates.format(moment);
    }

    /** The day it was in Viet Nam: {@code 05/09/2026}. */
    public static String day(Instant moment) {
        return Dates.format(Dates.dayOf(moment));
    }

    /** Until when something may be done: a midnight is the end of the day before, {@code 04/09/2026}; else as {@link #vn}. */
    public static String deadline(Instant moment) {
        return Dates.endsADay(moment) ? Dates.format(Dates.dayOf(moment.minusNanos(1))) : Dates.format(moment);
    }

    /** The year of that moment, where nobody has entered its holidays: then it is none that was reckoned in working days. */
    public static @Nullable Integer unreckoned(Instant moment) {
        var day = Dates.dayOf(moment);
        return WorkingDays.ofVietnam().certaintyOf(day) == Certainty.NO_DATA ? day.getYear() : null;
    }

    /** Grams as {@code 500 g}, {@code 1,5 kg} or {@code 2,35 tấn}. */
    public static String kg(Long grams) {
        return new Grams(grams).display();
    }

    /** Whole dong as {@code 250.000 ₫}. */
    public static String dong(Long amount) {
        return new Dong(amount).display();
    }
}
