package vn.nhan.business.intake;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** What is done on pages with a sheet that was sent, wherever they stand: an officer's desk and a cooperative's look alike. */
@ApplicationScoped
class SheetForms {

    private final IntakeService service;
    private final IntakeReader reader;
    private final IntakeLines lines;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    SheetForms(
            IntakeService service, IntakeReader reader, IntakeLines lines, Vertx vertx, PageContext page, Pages pages) {
        this.service = service;
        this.reader = reader;
        this.lines = lines;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    /** @throws Invalid when no file was chosen */
    Uni<byte[]> bytes(@Nullable FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            throw new Invalid("file", "value.required");
        }
        return vertx.fileSystem().readFile(file.uploadedFile().toString()).map(Buffer::getBytes);
    }

    Uni<Response> show(String home, UUID id) {
        return shown(home, id, Form.empty(page.getLocale())).chain(pages::show);
    }

    Uni<Response> map(String home, UUID id) {
        var form = Form.sent(page.getLocale());
        return sent(
                home,
                id,
                form,
                () -> reader.read(id, page.getLocale())
                        .map(view -> IntStream.range(0, view.headings().size())
                                .mapToObj(i -> form.value("column-" + i))
                                .toList())
                        .chain(columns -> service.map(id, columns, page.getLocale())));
    }

    Uni<Response> start(String home, UUID id) {
        var form = Form.sent(page.getLocale());
        return sent(home, id, form, () -> service.start(id, form.ticked("leaveOut")));
    }

    Uni<Response> cancel(String home, UUID id) {
        return sent(home, id, Form.sent(page.getLocale()), () -> service.cancel(id));
    }

    Uni<Response> askReversal(String home, UUID id) {
        return reader.read(id, page.getLocale())
                .chain(view -> pages.show(
                        IntakePages.Templates.reversal(Form.empty(page.getLocale()), lines.line(view, home))));
    }

    Uni<Response> undo(String home, UUID id) {
        return sent(home, id, Form.sent(page.getLocale()), () -> service.undo(id));
    }

    private Uni<Response> sent(String home, UUID id, Form form, Supplier<Uni<Void>> work) {
        return pages.submitLoading(
                form, refused -> shown(home, id, refused), () -> work.get().replaceWith(home + "/" + id));
    }

    private Uni<TemplateInstance> shown(String home, UUID id, Form form) {
        return reader.read(id, page.getLocale())
                .map(view -> IntakePages.Templates.show(
                        form, lines.line(view, home), lines.columns(view, form), lines.options(view.kind())));
    }
}
