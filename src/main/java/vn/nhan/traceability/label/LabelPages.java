package vn.nhan.traceability.label;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Numbers;

/** The page of a lot, and its labels for the printer. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class LabelPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance lot(Form form, LotSheet sheet, List<Choice> formats, boolean printed);
    }

    private final LabelService labels;
    private final LotSheetQueries queries;
    private final PageContext page;
    private final Pages pages;

    LabelPages(LabelService labels, LotSheetQueries queries, PageContext page, Pages pages) {
        this.labels = labels;
        this.queries = queries;
        this.page = page;
        this.pages = pages;
    }

    /** @param printed present when labels were just made */
    @GET
    @Path("lots/{id}")
    public Uni<Response> lot(@RestPath UUID id, @RestQuery @Nullable String printed) {
        var form = Form.empty(page.getLocale())
                .with("labels", LabelFormat.A4_70X37.perPage())
                .with("format", LabelFormat.A4_70X37);
        return lotPage(id, form, printed != null).chain(pages::show);
    }

    @POST
    @Path("lots/{id}/labels")
    public Uni<Response> print(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var command = command(form);
        return pages.submitLoading(
                form,
                refused -> lotPage(id, refused, false),
                () -> labels.print(id, command).map(batch -> "/my/lots/" + id + "?printed=1"));
    }

    @GET
    @Path("label-batches/{id}/sheet.pdf")
    @Produces("application/pdf")
    public Uni<Response> sheet(@RestPath UUID id) {
        return labels.sheet(id)
                .map(pdf -> Response.ok(pdf, "application/pdf")
                        .header("Content-Disposition", "attachment; filename=\"tem.pdf\"")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    @GET
    @Path("label-batches/{id}/label.svg")
    @Produces("image/svg+xml")
    public Uni<Response> label(@RestPath UUID id) {
        return labels.label(id)
                .map(svg -> Response.ok(svg, "image/svg+xml;charset=UTF-8")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    @SuppressWarnings("NullAway") // a missing choice goes on to the validation, which names it together with all else
    private static LabelService.NewBatch command(Form form) {
        return new LabelService.NewBatch(
                form.read("labels", typed -> Numbers.parse(typed).intValueExact()),
                form.read("format", LabelFormat::valueOf));
    }

    private Uni<TemplateInstance> lotPage(UUID lotId, Form form, boolean printed) {
        return queries.sheet(lotId).map(sheet -> Templates.lot(form, sheet, formats(), printed));
    }

    private List<Choice> formats() {
        var words = MessageBundles.get(LabelPageMessages.class, Localized.Literal.of(page.getLang()));
        return Arrays.stream(LabelFormat.values())
                .map(format -> new Choice(
                        format.name(),
                        words.formatOf(
                                format.perPage(),
                                Numbers.format(BigDecimal.valueOf(format.widthMm())),
                                Numbers.format(BigDecimal.valueOf(format.heightMm())))))
                .toList();
    }
}
