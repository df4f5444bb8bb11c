package vn.nhan.catalog;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Numbers;

/** A product as it is typed: its weight comes as a number and a unit. */
final class ProductForm {

    private ProductForm() {}

    @SuppressWarnings("NullAway") // a missing weight goes on to the validation, which names it together with all else
    static ProductService.NewProduct read(Form form) {
        return new ProductService.NewProduct(
                form.value("name"),
                form.optional("nameEn"),
                form.optional("description"),
                form.optional("gtin"),
                netWeightGrams(form));
    }

    private static @Nullable Long netWeightGrams(Form form) {
        var unit = form.read("weightUnit", WeightUnit::parse);
        if (form.optional("weightUnit") == null) {
            form.refuse(new FieldError("weightUnit", "value.required"));
        }
        return unit == null
                ? null
                : form.read(
                        "netWeightGrams",
                        typed -> Weight.of(Numbers.parse(typed), unit).grams());
    }
}
