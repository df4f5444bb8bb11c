package vn.nhan.support.expert;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/** An expert as typed into a form. */
final class ExpertForm {

    /** Rows of hours a day. */
    private static final List<String> TURNS = List.of("a", "b");

    private ExpertForm() {}

    /**
     * What was sent, in whose language, over which version.
     *
     * @param version that was read; null from a page that told none
     */
    record Sent(ExpertProfile profile, @Nullable Integer version, ExpertWords words) {}

    /** One box of several. */
    record Tick(String value, String label, boolean ticked) {}

    static List<Tick> ticks(List<Choice> all, List<String> chosen) {
        return all.stream()
                .map(one -> new Tick(one.value(), one.label(), chosen.contains(one.value())))
                .toList();
    }

    /** @param communes codes of what was typed */
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static ExpertProfile read(Form form, List<String> communes) {
        var places = form.read("weeklyPlaces", Integer::valueOf);
        return new ExpertProfile(
                form.value("name"),
                form.optional("about"),
                Form.all("fields"),
                Form.all("sectors"),
                Form.all("languages"),
                communes,
                communes.isEmpty(),
                form.ticked("onSite"),
                form.ticked("remote"),
                form.read("latitude", ExpertForm::degrees),
                form.read("longitude", ExpertForm::degrees),
                places == null ? 0 : places,
                form.read("feeADay", typed -> Long.valueOf(typed.replaceAll("[ .]", ""))));
    }

    static Form fill(Form form, ExpertProfile profile, String communes) {
        return form.with("name", profile.name())
                .with("about", profile.about())
                .with("communes", communes)
                .with("onSite", profile.onSite() ? "true" : null)
                .with("remote", profile.remote() ? "true" : null)
                .with("latitude", profile.latitude())
                .with("longitude", profile.longitude())
                .with("weeklyPlaces", profile.weeklyPlaces())
                .with("feeADay", profile.feeADay());
    }

    /** Names as they were typed, between commas. */
    static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static MyExpert.Calendar calendar(Form form) {
        var slots = new ArrayList<WeekSlot>();
        for (int day = 1; day <= 7; day++) {
            for (var turn : TURNS) {
                var from = "from-" + day + turn;
                var to = "to-" + day + turn;
                if (form.optional(from) == null && form.optional(to) == null) {
                    continue;
                }
                var starts = form.read(from, LocalTime::parse);
                var ends = form.read(to, LocalTime::parse);
                if (starts == null || ends == null) {
                    form.refuse(new FieldError("slots", "value.format"));
                } else {
                    slots.add(new WeekSlot(day, starts, ends));
                }
            }
        }
        return new MyExpert.Calendar(slots);
    }

    static Form fill(Form form, List<WeekSlot> slots) {
        Map<Integer, Integer> seen = new TreeMap<>();
        for (var slot : slots) {
            var turn = seen.merge(slot.weekday(), 1, Integer::sum) - 1;
            if (turn < TURNS.size()) {
                form.with("from-" + slot.weekday() + TURNS.get(turn), slot.starts());
                form.with("to-" + slot.weekday() + TURNS.get(turn), slot.ends());
            }
        }
        return form;
    }

    @SuppressWarnings("NullAway") // as above
    static MyExpert.Leave leave(Form form) {
        return new MyExpert.Leave(form.read("from", Dates::parse), form.read("to", Dates::parse));
    }

    private static Double degrees(String typed) {
        var text = typed.strip().replace(',', '.');
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            throw new InvalidValue("place.coordinate-malformed");
        }
        return Double.valueOf(text);
    }
}
