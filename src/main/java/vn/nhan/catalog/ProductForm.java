package vn.nhan.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.platform.html.Form;

/** A product as it is typed: its weight comes as a number and a unit. */
final class ProductForm {

    private static final String ATTRIBUTE = "attributes.";

    private ProductForm() {}

    @SuppressWarnings("NullAway") // a missing weight goes on to the validation, which names it together with all else
    static ProductService.NewProduct read(Form form) {
        return new ProductService.NewProduct(
                form.value("name"),
                form.optional("nameEn"),
                form.optional("description"),
                form.optional("gtin"),
                PackageForm.netWeightGrams(form),
                form.optional("category"),
                attributes(form),
                null);
    }

    static ProductEditing.ProductText text(Form form) {
        var tags = form.optional("tags");
        return new ProductEditing.ProductText(
                form.value("name"),
                form.optional("nameEn"),
                form.optional("category"),
                form.optional("description"),
                form.optional("descriptionEn"),
                form.optional("story"),
                form.optional("storyEn"),
                form.optional("hsCode"),
                tags == null
                        ? List.of()
                        : Arrays.stream(tags.split(",", -1))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList(),
                attributes(form));
    }

    /** Who has been shown what another one saved meanwhile may save over it. */
    static Form again(Form refused, ProductView product) {
        return refused.getClashes().isEmpty() ? refused : refused.with("version", product.version());
    }

    static Form of(Form form, ProductView product) {
        product.attributes().forEach((code, text) -> form.with(ATTRIBUTE + code, text));
        return form.with("version", product.version())
                .with("name", product.name())
                .with("nameEn", product.nameEn())
                .with("category", product.category())
                .with("description", product.description())
                .with("descriptionEn", product.descriptionEn())
                .with("story", product.story())
                .with("storyEn", product.storyEn())
                .with("hsCode", product.hsCode())
                .with("tags", String.join(", ", product.tags()));
    }

    /** Inputs are named {@code attributes.variety} and so on; what is empty isn't said. */
    static Map<String, String> attributes(Form form) {
        var said = new TreeMap<String, String>();
        form.names().stream().filter(name -> name.startsWith(ATTRIBUTE)).forEach(name -> {
            var text = form.optional(name);
            if (text != null) {
                said.put(name.substring(ATTRIBUTE.length()), text);
            }
        });
        return said;
    }
}
