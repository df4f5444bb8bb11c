package vn.nhan.catalog.media;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param validTo the last day on which it is good; left out when the paper names none */
public record NewProductDocument(
        @NotNull ProductDocumentKind kind, @Nullable LocalDate validTo) {}
