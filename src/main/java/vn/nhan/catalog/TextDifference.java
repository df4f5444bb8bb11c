package vn.nhan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.nhan.platform.problem.Difference;

/** What two people have said differently of a product. */
final class TextDifference {

    private TextDifference() {}

    static List<Difference> between(Product product, ProductEditing.ProductText text) {
        var differences = new ArrayList<>(List.of(
                Difference.of("name", product.name, text.name()),
                Difference.of("nameEn", product.nameEn, text.nameEn()),
                Difference.of("category", product.category, text.category()),
                Difference.of("description", product.description, text.description()),
                Difference.of("descriptionEn", product.descriptionEn, text.descriptionEn()),
                Difference.of("story", product.story, text.story()),
                Difference.of("storyEn", product.storyEn, text.storyEn()),
                Difference.of("hsCode", product.hsCode, text.hsCode()),
                Difference.of(
                        "tags",
                        String.join(", ", product.tags),
                        text.tags() == null ? "" : String.join(", ", text.tags()))));
        var theirs = product.said();
        var yours = text.attributes() == null ? Map.<String, String>of() : text.attributes();
        var codes = new TreeSet<>(theirs.keySet());
        codes.addAll(yours.keySet());
        for (var code : codes) {
            differences.add(Difference.of("attributes." + code, theirs.get(code), yours.get(code)));
        }
        return differences;
    }
}
