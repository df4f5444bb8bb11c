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

    /** The stock that the form showed when it was opened. */
    private static final String SHOWN = "shownStock";

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

    /** A form that doesn't say which stock it showed writes over whatever is there. */
    static PackageEdit edit(Form form) {
        var packing = read(form);
        var shown = form.read(SHOWN, typed -> Numbers.parse(typed).longValueExact());
        return new PackageEdit(packing, null, form.names().contains(SHOWN) ? new PackageEdit.Shown(shown) : null);
    }

    /** Who was told that the stock is another by now, has seen that one. */
    static Form again(Form refused) {
        refused.getClashes().forEach(clash -> refused.with(SHOWN, clash.theirs()));
        return refused;
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
                .with("stock", variant.stock() == null ? null : Numbers.format(variant.stock()))
                .with(SHOWN, PackageEdit.typed(variant.stock()));
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
