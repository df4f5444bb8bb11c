package vn.nhan.support.engagement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/** Reads what was typed into the forms of an engagement. */
final class EngagementForms {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:hg]([0-9]{2})");

    private EngagementForms() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static NewTerms terms(Form form) {
        return new NewTerms(
                form.value("scope").replace("\r", ""),
                form.value("deliverables").replace("\r", ""),
                form.read("startsOn", Dates::parse),
                form.read("endsOn", Dates::parse),
                form.read("sessions", Integer::valueOf),
                form.read("price", EngagementForms::dong),
                form.read("stateShare", EngagementForms::dong));
    }

    /** What stands now, to be changed. */
    static Form filled(Form form, EngagementView.@Nullable Terms terms) {
        return terms == null
                ? form
                : form.with("scope", terms.scope())
                        .with("deliverables", String.join("\n", terms.deliverables()))
                        .with("startsOn", terms.startsOn())
                        .with("endsOn", terms.endsOn())
                        .with("sessions", terms.sessions())
                        .with("price", terms.price())
                        .with("stateShare", terms.stateShare());
    }

    @SuppressWarnings("NullAway") // as above
    static WorkService.NewSession meeting(Form form) {
        var day = form.read("plannedDay", Dates::parse);
        var time = form.read("plannedTime", EngagementForms::time);
        Instant at = day == null || time == null
                ? null
                : day.atTime(time).atZone(Dates.VIETNAM).toInstant();
        return new WorkService.NewSession(at, form.ticked("remote"));
    }

    @SuppressWarnings("NullAway") // as above
    static NewPayment payment(Form form) {
        return new NewPayment(
                form.read("share", NewPayment.Share::of),
                form.read("amount", EngagementForms::dong),
                form.read("paidOn", Dates::parse));
    }

    static WorkService.CheckIn checkIn(Form form) {
        return new WorkService.CheckIn(
                null, form.read("latitude", Double::valueOf), form.read("longitude", Double::valueOf));
    }

    @SuppressWarnings("NullAway") // as above
    static RatingService.NewRating rating(Form form) {
        return new RatingService.NewRating(form.read("stars", Integer::valueOf), form.optional("words"));
    }

    private static Long dong(String typed) {
        return Dong.parse(typed).dong().amount();
    }

    /** {@code 08:30}, {@code 8h30} or {@code 8g30}. */
    private static LocalTime time(String typed) {
        var parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            throw new InvalidValue("value.format");
        }
        try {
            return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (DateTimeException e) {
            throw new InvalidValue("value.format");
        }
    }
}
