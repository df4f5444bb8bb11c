package vn.nhan.support.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** A programme as officers type it; each box of a list has a name of its own. */
final class ProgrammeForm {

    private static final String KIND = "kind-";
    private static final String SIZE = "size-";
    private static final String SECTOR = "sector-";

    private ProgrammeForm() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static ProgrammeFacts read(Form form) {
        return new ProgrammeFacts(
                form.value("name"),
                form.optional("nameEn"),
                form.optional("fileCode"),
                form.value("legalBasis"),
                form.read("from", Dates::parse),
                form.read("to", Dates::parse),
                form.read("pillar", Pillar::of),
                form.value("owner"),
                dong(form, "budget"),
                asked(form),
                targets(form));
    }

    static @Nullable Long dong(Form form, String name) {
        var typed = form.read(name, Dong::parse);
        return typed == null ? null : typed.dong().amount();
    }

    private static AskedOf asked(Form form) {
        return new AskedOf(
                ticked(form, KIND, BusinessKind.values(), BusinessKind::key),
                ticked(form, SIZE, FirmSize.values(), FirmSize::key),
                ticked(form, SECTOR, Sector.values(), Sector::key),
                form.ticked("verifiedOnly"),
                form.ticked("womenLedOnly"),
                form.ticked("socialOnly"),
                lines(form, "communes"));
    }

    private static <E> List<E> ticked(Form form, String prefix, E[] all, Function<E, String> key) {
        return Arrays.stream(all)
                .filter(one -> form.ticked(prefix + key.apply(one)))
                .toList();
    }

    private static List<String> lines(Form form, String name) {
        return form.value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<ProgrammeFacts.Target> targets(Form form) {
        var targets = new ArrayList<ProgrammeFacts.Target>();
        for (var line : lines(form, "targets")) {
            var parts = line.split(":", -1);
            var value = parts.length == 2 ? parts[1].strip() : "";
            if (!value.matches("[0-9]{1,9}%?") || parts[0].isBlank()) {
                form.refuse(new FieldError("targets", "programme.target-malformed"));
                return List.of();
            }
            targets.add(new ProgrammeFacts.Target(
                    parts[0].strip(), Integer.parseInt(value.replace("%", "")), value.endsWith("%")));
        }
        return targets;
    }

    /** The form filled in with what is there. */
    static Form of(ProgrammeView view, Locale locale) {
        var form = Form.empty(locale)
                .with("version", view.version())
                .with("name", view.name())
                .with("nameEn", view.nameEn())
                .with("fileCode", view.fileCode())
                .with("legalBasis", view.legalBasis())
                .with("from", view.from())
                .with("to", view.to())
                .with("pillar", view.pillar().key())
                .with("owner", view.owner())
                .with("budget", view.budget());
        var asked = view.askedOf();
        tick(form, KIND, asked.kinds(), BusinessKind::key);
        tick(form, SIZE, asked.sizes(), FirmSize::key);
        tick(form, SECTOR, asked.sectors(), Sector::key);
        return form.with("verifiedOnly", asked.verifiedOnly() ? "true" : null)
                .with("womenLedOnly", asked.womenLedOnly() ? "true" : null)
                .with("socialOnly", asked.socialOnly() ? "true" : null)
                .with(
                        "communes",
                        view.communes().stream()
                                .map(ProgrammeParts.Commune::code)
                                .collect(Collectors.joining("\n")))
                .with("targets", view.fileCode() == null ? written(view.targets()) : null);
    }

    static String written(List<ProgrammeFacts.Target> targets) {
        return targets.stream()
                .map(target -> target.indicator() + ": " + target.value() + (target.percent() ? "%" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static <E> void tick(Form form, String prefix, Collection<E> values, Function<E, String> key) {
        values.forEach(one -> form.with(prefix + key.apply(one), "true"));
    }

    /** Puts what was refused beside the field of the page that it is typed in. */
    static Throwable beside(Throwable failure) {
        return failure instanceof Invalid refused
                ? new Invalid(refused.fields().stream()
                        .map(error -> new FieldError(
                                error.field().replaceFirst("^askedOf\\.", "").replaceFirst("^targets\\..*", "targets"),
                                error.code(),
                                error.args()))
                        .toList())
                : failure;
    }

    /** Boxes of a list. */
    static List<Choice> boxes(String prefix, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(prefix + choice.value(), choice.label()))
                .toList();
    }

    /** What can be chosen in the form. */
    record Choices(
            List<Choice> pillars, List<Choice> files, List<Choice> kinds, List<Choice> sizes, List<Choice> sectors) {

        static Choices of(ProgrammeWords words, List<Choice> files) {
            return new Choices(
                    words.pillars(),
                    files,
                    boxes(KIND, words.kinds()),
                    boxes(SIZE, words.sizes()),
                    boxes(SECTOR, words.sectors()));
        }
    }
}
