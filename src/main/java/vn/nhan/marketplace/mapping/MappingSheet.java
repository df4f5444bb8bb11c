package vn.nhan.marketplace.mapping;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.text.Dates;

/** Matches as pages show them. */
final class MappingSheet {

    static final String BETWEEN = " › ";

    private final MappingMessages words;
    private final boolean english;

    MappingSheet(String language) {
        this.words = MessageBundles.get(MappingMessages.class, Localized.Literal.of(language));
        this.english = language.equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * Where one is.
     *
     * @param province whether it is the department that looks
     */
    record Shop(String marketplace, String accountHref, String href, String listingsHref, boolean province) {}

    /** @param waiting goods that wait for somebody to choose */
    record Line(
            String name,
            String href,
            String state,
            String tone,
            long goods,
            long wanted,
            long waiting,
            boolean chosen,
            @Nullable String path) {}

    /** @param tree key of the state of what there is to choose from */
    record ListSheet(
            Shop shop,
            boolean needed,
            String tree,
            @Nullable String fetchedAt,
            List<Line> lines,
            long unsorted) {

        public boolean isComing() {
            return needed && tree.equals("COMING");
        }

        public boolean isSilent() {
            return needed && tree.equals("SILENT");
        }
    }

    /** One of a few; what is above it explains. */
    record Option(String value, String label, String hint) {}

    /**
     * The first step.
     *
     * @param now the path in use, or null
     * @param gone whether the marketplace has that no more
     */
    record ChooseSheet(
            Shop shop,
            String name,
            String href,
            String tree,
            @Nullable String now,
            boolean gone,
            boolean searched,
            List<Option> options) {

        public boolean isComing() {
            return tree.equals("COMING");
        }

        public boolean isSilent() {
            return tree.equals("SILENT");
        }
    }

    /** @param options of a closed list, ours among them; empty where anything may be typed */
    record Asked(
            String id, String field, String label, boolean required, List<Choice> options, List<Choice> ours, int max) {

        public String getOursField() {
            return MappingForm.ours(id);
        }
    }

    /**
     * The second step.
     *
     * @param papers whether goods need certificates there
     */
    record AttributesSheet(
            Shop shop,
            String name,
            String href,
            String remote,
            String path,
            boolean papers,
            List<Asked> required,
            List<Asked> optional) {

        public boolean isNothing() {
            return required.isEmpty() && optional.isEmpty();
        }

        public long getOptionalCount() {
            return optional.size();
        }
    }

    record Answer(String label, @Nullable String text) {}

    record Sent(String name, String value) {}

    /**
     * The third step.
     *
     * @param back where answers are changed
     * @param touched listings that go there anew, or at last
     * @param isChange whether something was chosen before
     */
    record AnswersSheet(
            Shop shop,
            String name,
            String href,
            String back,
            String path,
            List<Answer> answers,
            List<Sent> sent,
            long touched,
            boolean isChange) {}

    private static Shop shop(Side side, String marketplace) {
        return new Shop(
                marketplace, side.marketplace(), side.categories(), side.marketplace() + "/listings", side.province());
    }

    ListSheet list(MappingReading.Overview found) {
        var shop = shop(found.side(), found.marketplace());
        var fetchedAt = found.tree().fetchedAt();
        return new ListSheet(
                shop,
                found.needed(),
                found.tree().state().name(),
                fetchedAt == null ? null : Dates.format(fetchedAt),
                found.lines().stream().map(line -> line(found.side(), line)).toList(),
                found.unsorted());
    }

    Line line(Side side, CategoryLine line) {
        var state = CategoryLine.State.valueOf(line.state().toUpperCase(Locale.ROOT));
        return new Line(
                name(line),
                side.category(line.category()),
                switch (state) {
                    case MATCHED -> words.matched();
                    case MISSING -> words.missing();
                    case GONE -> words.gone();
                },
                switch (state) {
                    case MATCHED -> "ok";
                    case MISSING -> "warn";
                    case GONE -> "bad";
                },
                line.goods(),
                line.wanted(),
                line.waiting(),
                state != CategoryLine.State.MISSING,
                line.remotePath().isEmpty() ? null : String.join(BETWEEN, line.remotePath()));
    }

    private String name(CategoryLine line) {
        return english ? line.nameEn() : line.name();
    }

    ChooseSheet choose(MappingReading.Detail found, boolean searched) {
        var shop = shop(found.side(), found.marketplace());
        return new ChooseSheet(
                shop,
                name(found.line()),
                shop.href() + "/" + found.line().category(),
                found.tree().state().name(),
                found.match().map(one -> String.join(BETWEEN, one.path())).orElse(null),
                found.line().state().equals(CategoryLine.State.GONE.key()),
                searched,
                found.choices().stream()
                        .map(one -> new Option(
                                one.id(),
                                one.name(),
                                String.join(
                                        BETWEEN,
                                        one.path().subList(0, one.path().size() - 1))))
                        .toList());
    }

    AttributesSheet attributes(MappingReading.Demands found) {
        var shop = shop(found.side(), found.marketplace());
        var asked = found.rules().attributes().stream()
                .map(one -> asked(one, found.ours()))
                .toList();
        return new AttributesSheet(
                shop,
                name(found.line()),
                shop.href() + "/" + found.line().category(),
                found.remote().id(),
                String.join(BETWEEN, found.remote().path()),
                found.rules().limit(CategoryRules.PAPERS_MIN, 0) > 0,
                asked.stream().filter(Asked::required).toList(),
                asked.stream().filter(one -> !one.required()).toList());
    }

    private Asked asked(CategoryRules.Attribute one, List<OurAttribute> all) {
        var closed = !one.values().isEmpty();
        var options = new ArrayList<Choice>();
        if (closed) {
            all.forEach(our -> options.add(new Choice(MappingForm.OURS + our.code(), words.fromGoods(name(our)))));
            one.values().forEach(value -> options.add(new Choice(value, value)));
        }
        var ours = all.stream()
                .map(our -> new Choice(our.code(), words.fromGoods(name(our))))
                .toList();
        return new Asked(
                one.id(), Matching.field(one.id()), one.name(), one.required(), options, ours, one.maxLength());
    }

    private String name(OurAttribute our) {
        return our.name().in(english ? "en" : "vi");
    }

    AnswersSheet answers(MappingService.Tried tried, Form form, String back) {
        var found = tried.demands();
        var shop = shop(found.side(), found.marketplace());
        var chosen = MappingForm.read(form, found.rules()).attributes();
        var sent = new ArrayList<Sent>();
        found.rules().attributes().stream()
                .flatMap(one -> List.of(Matching.field(one.id()), MappingForm.ours(one.id())).stream())
                .filter(name -> form.optional(name) != null)
                .forEach(name -> sent.add(new Sent(name, form.value(name))));
        return new AnswersSheet(
                shop,
                name(found.line()),
                shop.href() + "/" + found.line().category(),
                back,
                String.join(BETWEEN, found.remote().path()),
                found.rules().attributes().stream()
                        .filter(one -> one.required() || chosen.containsKey(one.id()))
                        .map(one -> new Answer(one.name(), said(chosen.get(one.id()), found.ours())))
                        .toList(),
                List.copyOf(sent),
                tried.touched(),
                found.match().isPresent());
    }

    private @Nullable String said(@Nullable Source source, List<OurAttribute> ours) {
        if (source == null) {
            return null;
        }
        return ours.stream()
                .filter(one -> one.code().equals(source.attribute()))
                .findFirst()
                .map(one -> words.fromGoods(name(one)))
                .orElse(source.value());
    }
}
