package vn.nhan.marketplace.mapping;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.catalog.category.Requirement;
import vn.nhan.platform.text.LocalizedText;

/**
 * Something that goods of ours say, and that can stand for an attribute of a marketplace.
 *
 * @param code {@link Source#PRODUCER}, or that of an attribute
 */
record OurAttribute(String code, LocalizedText name) {

    /** Those that the category asks for on that day, and who makes it. */
    static List<OurAttribute> of(CategoryTree tree, String category, LocalDate day) {
        var all = new ArrayList<OurAttribute>();
        tree.asked(category, day).stream()
                .map(Requirement::attribute)
                .map(one -> new OurAttribute(one.code(), one.name()))
                .forEach(all::add);
        all.add(new OurAttribute(Source.PRODUCER, new LocalizedText(producer("vi"), producer("en"))));
        return List.copyOf(all);
    }

    private static String producer(String language) {
        return MessageBundles.get(MappingMessages.class, Localized.Literal.of(language))
                .producer();
    }
}
