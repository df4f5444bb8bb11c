package vn.nhan.catalog.stock;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What a count refuses. */
public abstract sealed class StockFailure extends DomainFailure {

    private final String field;

    private StockFailure(String field, String code, Map<String, Object> args) {
        super(FailureKind.CONFLICT, code, args);
        this.field = field;
    }

    @Override
    public List<FieldError> fields() {
        return List.of(new FieldError(field, code(), args()));
    }

    /** More packages are spoken for than there would be. */
    public static final class BelowReservations extends StockFailure {
        public BelowReservations(long reserved) {
            super("stock", "stock.below-reservations", Map.of("reserved", reserved));
        }
    }

    /** Fewer packages are left than were asked for. */
    public static final class TooFew extends StockFailure {
        public TooFew(long available) {
            super("quantity", "stock.too-few", Map.of("available", available));
        }
    }

    static final class ReferenceTaken extends StockFailure {
        ReferenceTaken() {
            super("reference", "stock.reference-taken", Map.of());
        }
    }
}
