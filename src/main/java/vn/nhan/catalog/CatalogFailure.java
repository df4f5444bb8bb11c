package vn.nhan.catalog;

import java.util.List;
import java.util.Map;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What this room refuses. */
abstract sealed class CatalogFailure extends DomainFailure {

    private CatalogFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends CatalogFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "catalog.not-found", Map.of());
        }
    }

    static final class GtinTaken extends CatalogFailure {
        GtinTaken() {
            super(FailureKind.CONFLICT, "catalog.gtin-taken", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("gtin", code()));
        }
    }

    static final class PhotoMissing extends CatalogFailure {
        PhotoMissing() {
            super(FailureKind.CONFLICT, "catalog.photo-missing", Map.of());
        }
    }

    static final class TooManyVariants extends CatalogFailure {
        TooManyVariants() {
            super(FailureKind.CONFLICT, "catalog.too-many-variants", Map.of("max", ProductVariant.MAX));
        }
    }

    static final class LastVariant extends CatalogFailure {
        LastVariant() {
            super(FailureKind.CONFLICT, "catalog.last-variant", Map.of());
        }
    }

    static final class CategoryMissing extends CatalogFailure {
        CategoryMissing() {
            super(FailureKind.CONFLICT, "catalog.category-missing", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("category", code()));
        }
    }

    static final class SeasonMissing extends CatalogFailure {
        SeasonMissing() {
            super(FailureKind.CONFLICT, "catalog.season-missing", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("seasons", code()));
        }
    }

    /** Each is named, so that a page can lead to it. */
    static final class AttributesMissing extends CatalogFailure {

        private final transient List<Attribute> missing;

        AttributesMissing(List<Attribute> missing) {
            super(FailureKind.CONFLICT, "catalog.attributes-missing", Map.of());
            this.missing = List.copyOf(missing);
        }

        @Override
        public List<FieldError> fields() {
            return missing.stream()
                    .map(attribute -> new FieldError(
                            "attributes." + attribute.code(),
                            "catalog.attribute-missing",
                            Map.of(
                                    "name",
                                    attribute.name().vi(),
                                    "nameEn",
                                    attribute.name().en())))
                    .toList();
        }
    }

    static final class PriceMissing extends CatalogFailure {
        PriceMissing() {
            super(FailureKind.CONFLICT, "catalog.price-missing", Map.of());
        }
    }
}
