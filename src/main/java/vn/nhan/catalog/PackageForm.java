package vn.nhan.catalog;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Numbers;

/** A package as it is typed: its weight comes as a number and a unit, its price as people write it. */
final class PackageForm {

    private PackageForm() {}

    @SuppressWarnings("NullAway") // a missing weight goes on to the validation, which names it together with all else
    static VariantService.Packing read(Form form) {
        return new VariantService.Packing(
                netWeightGrams(form),
                form.optional("grade"),
                form.optional("packaging"),
                form.optional("gtin"),
                form.optional("gtinHolder"),
                form.optional("gtinEvidence"),
                form.read("priceDong", typed -> Dong.parse(typed).dong().amount()),
                form.read("stock", typed -> Numbers.parse(typed).longValueExact()));
    }

    static Form of(Form form, VariantFacts variant) {
        return form.with("weightUnit", "g")
                .with("netWeightGrams", Numbers.format(variant.netWeightGrams()))
                .with("grade", variant.grade())
                .with("packaging", variant.packaging())
                .with("gtin", variant.gtin())
                .with("gtinHolder", variant.gtinHolder())
                .with("gtinEvidence", variant.gtinEvidence())
                .with("priceDong", variant.priceDong() == null ? null : Numbers.format(variant.priceDong()))
                .with("stock", variant.stock() == null ? null : Numbers.format(variant.stock()));
    }

    static @Nullable Long netWeightGrams(Form form) {
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
