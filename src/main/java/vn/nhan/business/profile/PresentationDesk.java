package vn.nhan.business.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.nhan.business.BusinessRef;

/** The page on which a business says how it shows itself. */
record PresentationDesk(BusinessRef business, Presentation shown, List<Tick> languages, List<Tick> fields) {

    /** A box that may be ticked. */
    record Tick(String value, String label, boolean ticked) {}

    /** What is ticked: languages, and fields that may be seen. */
    record Ticked(Collection<String> languages, Collection<String> fields) {

        static Ticked of(Presentation shown) {
            return new Ticked(
                    shown.languages(),
                    Arrays.stream(PublicField.values())
                            .map(PublicField::key)
                            .filter(key -> !shown.hidden().contains(key))
                            .toList());
        }

        List<String> hidden() {
            return Arrays.stream(PublicField.values())
                    .map(PublicField::key)
                    .filter(key -> !fields.contains(key))
                    .toList();
        }
    }

    /** How fields and languages are called. */
    record Words(Locale reader, Function<PublicField, String> field) {}

    static PresentationDesk of(BusinessRef business, Presentation shown, Ticked ticked, Words words) {
        return new PresentationDesk(
                business,
                shown,
                SpokenLanguage.all().stream()
                        .map(language -> new Tick(
                                language.code(),
                                language.name().in(words.reader()),
                                ticked.languages().contains(language.code())))
                        .toList(),
                Arrays.stream(PublicField.values())
                        .map(field -> new Tick(
                                field.key(),
                                words.field().apply(field),
                                ticked.fields().contains(field.key())))
                        .toList());
    }
}
