package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.validation.Validation;

/** The steps of a sheet that was sent, each answered with how it stands then: an officer's and a cooperative's are alike. */
@ApplicationScoped
class SheetSteps {

    private static final int MOST_COLUMNS = 100;

    private final IntakeService service;
    private final IntakeReader reader;
    private final Validation validation;
    private final PageContext page;

    SheetSteps(IntakeService service, IntakeReader reader, Validation validation, PageContext page) {
        this.service = service;
        this.reader = reader;
        this.validation = validation;
        this.page = page;
    }

    /** @param columns for each column of the file the key of what it is, or an empty text */
    record Mapping(
            @NotNull @Size(min = 1, max = MOST_COLUMNS) List<@NotNull String> columns) {}

    Uni<IntakeView> read(UUID id) {
        return reader.read(id, page.getLocale());
    }

    Uni<IntakeView> map(UUID id, Mapping mapping) {
        validation.of(mapping).orThrow();
        return service.map(id, mapping.columns(), page.getLocale()).chain(() -> read(id));
    }

    Uni<IntakeView> start(UUID id, boolean leaveOut) {
        return service.start(id, leaveOut).chain(() -> read(id));
    }

    Uni<IntakeView> cancel(UUID id) {
        return service.cancel(id).chain(() -> read(id));
    }

    Uni<IntakeView> undo(UUID id) {
        return service.undo(id).chain(() -> read(id));
    }
}
