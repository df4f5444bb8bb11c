package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.NeedTree;

/** One row of an officer's list. */
@ApplicationScoped
class SheetRowIntake {

    private final Businesses businesses;
    private final Asking asking;
    private final Validation validation;

    SheetRowIntake(Businesses businesses, Asking asking, Validation validation) {
        this.businesses = businesses;
        this.asking = asking;
        this.validation = validation;
    }

    /** Never fails for what stands in the row: that is told in the line. */
    Uni<SheetLine> take(Mutiny.Session session, NeedTree tree, SheetReading.Typed row, Asking.Arrival arrival) {
        var need = SheetReading.need(tree, row.need()).orElse("");
        var told = new NewRequest(need, row.words(), List.of(), null, null);
        var checks =
                need.isEmpty() ? Checks.begin().refuseIf(true, "need", "support.need-unknown") : validation.of(told);
        checks.refuseIf(row.taxCode().isBlank(), "taxCode", "value.required");
        var taxCode = checks.read("taxCode", row.taxCode(), TaxCode::parse);
        return Uni.createFrom()
                .deferred(() -> {
                    checks.orThrow();
                    return businesses.withTaxCode(session, Checks.present(taxCode));
                })
                .map(found -> found.orElseThrow(() -> new Invalid("taxCode", "support.tax-code-unknown")))
                .chain(found -> businesses.survivorOf(session, found.id()))
                .map(SheetRowIntake::standing)
                .chain(business -> asking.file(session, business, told, arrival))
                .map(id -> SheetLine.made(row.row(), id))
                .onFailure(RequestFailure.Covered.class)
                .recoverWithItem(covered -> SheetLine.there(row.row(), ((RequestFailure.Covered) covered).other()))
                .onFailure(Invalid.class)
                .recoverWithItem(refused -> SheetLine.refused(row.row(), ((Invalid) refused).fields()))
                .onFailure(RequestFailure.class)
                .recoverWithItem(refused -> SheetLine.refused(
                        row.row(), List.of(new FieldError("taxCode", ((RequestFailure) refused).code()))));
    }

    private static BusinessRef standing(BusinessRef business) {
        if (business.halt() != null) {
            throw new RequestFailure.Halted();
        }
        return business;
    }
}
