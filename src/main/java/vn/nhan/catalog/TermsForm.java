package vn.nhan.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** Reads and fills in the form of an offer's terms. */
final class TermsForm {

    static final String PRICE = "price.";
    static final String SHARE = "share.";

    private TermsForm() {}

    static ListingTerms.Terms read(Form form) {
        var packages = new ArrayList<ListingTerms.PackageTerms>();
        for (var name : form.names()) {
            var id = name.startsWith(PRICE) ? form.read(name, typed -> variant(name)) : null;
            if (id != null) {
                packages.add(new ListingTerms.PackageTerms(
                        id,
                        form.read(name, typed -> Dong.parse(typed).dong().amount()),
                        form.read(SHARE + id, TermsForm::count)));
            }
        }
        for (var name : form.names()) {
            var id = name.startsWith(SHARE) && form.optional(PRICE + name.substring(SHARE.length())) == null
                    ? form.read(name, typed -> UUID.fromString(name.substring(SHARE.length())))
                    : null;
            if (id != null) {
                packages.add(new ListingTerms.PackageTerms(id, null, form.read(name, TermsForm::count)));
            }
        }
        return new ListingTerms.Terms(
                form.value("languages").equals("en") ? List.of("vi", "en") : List.of("vi"),
                form.read("visibleFrom", Moment::parse),
                form.read("visibleUntil", Moment::parse),
                packages,
                form.read("version", Integer::valueOf));
    }

    static Form of(Form form, ListingView listing) {
        for (var one : listing.packages()) {
            form.with(PRICE + one.variantId(), one.priceDong() == null ? null : Numbers.format(one.priceDong()))
                    .with(SHARE + one.variantId(), one.stockShare() == null ? null : Numbers.format(one.stockShare()));
        }
        return form.with("version", listing.version())
                .with("languages", listing.languages().contains("en") ? "en" : "vi")
                .with("visibleFrom", shown(listing.visibleFrom()))
                .with("visibleUntil", shown(listing.visibleUntil()));
    }

    /** Who has been shown what the other one saved may save over it. */
    static Form again(Form refused, ListingView listing) {
        return refused.getClashes().isEmpty() ? refused : refused.with("version", listing.version());
    }

    private static UUID variant(String name) {
        return UUID.fromString(name.substring(PRICE.length()));
    }

    private static long count(String typed) {
        BigDecimal number = Numbers.parse(typed);
        if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0) {
            throw new InvalidValue("number.malformed");
        }
        return number.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : Dates.format(moment);
    }
}
